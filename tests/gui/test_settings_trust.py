"""Trusted lists in the settings: shown, loaded from a file, the first signer confirmed by comparing (policy 5.5.2)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from optician_desk.domain.trust_view import fingerprint_groups
from optician_desk.services import trusted_lists
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.pages.settings import SettingsPage
from optician_desk.ui.pages.settings_trust import TrustSection
from optician_desk.ui.prompts import Prompts
from tests import signed_lists
from tests.gui.conftest import Open
from tests.gui.focus import focused
from tests.rights_desk import at
from tests.signed_authority import NOW

Settle = Callable[[], None]


@pytest.fixture
def page(manager: Session, context: Context, open_page: Open) -> SettingsPage:
    context.session = at(manager, NOW)
    made = open_page("settings")
    assert isinstance(made, SettingsPage)
    made.tabs.setCurrentIndex([made.tabs.tabText(place) for place in range(made.tabs.count())].index("Trusted lists"))
    return made


@pytest.fixture
def section(page: SettingsPage) -> TrustSection:
    return page.trust


def offer(section: TrustSection, prompts: Prompts, path: Path, content: bytes, settle: Settle) -> None:
    path.write_bytes(content)
    prompts.answers.append(path)
    section.load.click()
    settle()


def test_the_first_list_is_compared_by_keyboard(
    section: TrustSection, manager: Session, prompts: Prompts, settle: Settle, tmp_path: Path
) -> None:
    assert section.none.isVisible()
    content = signed_lists.signed(signed_lists.unsigned())
    offer(section, prompts, tmp_path / "list.xml", content, settle)
    assert section.about.text() == "Latvia, list No. 7, issued 01.02.2026 by Invented supervision"
    shown = "".join(section.fingerprint.text().split())
    metrics = section.fingerprint.fontMetrics()
    assert len({metrics.horizontalAdvance(line) for line in section.fingerprint.text().split("\n")}) == 1
    assert shown == fingerprint_groups(trusted_lists.look(manager, content).signer).replace(" ", "")
    assert trusted_lists.loaded(manager) == ()
    assert focused(section.compared)
    assert not section.take.isEnabled()
    QTest.keyClick(section.compared, Qt.Key.Key_Space)
    QTest.keyClick(section.take, Qt.Key.Key_Space)
    settle()
    assert not section.confirmation.isVisible()
    row = section.model.rows[0]
    assert (row.title, row.state) == ("Latvia, list No. 7", "in force")
    assert "next by 01.08.2026" in row.text


def test_a_later_list_goes_in_without_a_question_and_an_older_one_does_not(
    section: TrustSection, manager: Session, prompts: Prompts, settle: Settle, tmp_path: Path
) -> None:
    first = signed_lists.signed(signed_lists.unsigned())
    trusted_lists.load(manager, first, trusted_lists.look(manager, first).signer)
    offer(section, prompts, tmp_path / "8.xml", signed_lists.signed(signed_lists.unsigned(sequence=8)), settle)
    assert section.model.rows[0].title == "Latvia, list No. 8"
    offer(section, prompts, tmp_path / "7.xml", first, settle)
    assert section.error.isVisible()
    assert not section.confirmation.isVisible()
    assert [one.sequence for one in trusted_lists.loaded(manager)] == [8]


def test_giving_up_takes_nothing(
    section: TrustSection, manager: Session, prompts: Prompts, settle: Settle, tmp_path: Path
) -> None:
    offer(section, prompts, tmp_path / "list.xml", signed_lists.signed(signed_lists.unsigned()), settle)
    section.compared.click()
    section.leave.click()
    settle()
    assert not section.confirmation.isVisible()
    assert not section.compared.isChecked()
    assert trusted_lists.loaded(manager) == ()


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"<x/>", "This is not a trusted list"), (b"", "The file is empty."), (None, "The file cannot")],
)
def test_what_is_no_list_is_said(
    section: TrustSection, prompts: Prompts, settle: Settle, tmp_path: Path, content: bytes | None, words: str
) -> None:
    if content is None:
        prompts.answers.append(tmp_path / "gone.xml")
        section.load.click()
        settle()
    else:
        offer(section, prompts, tmp_path / "list.xml", content, settle)
    assert section.error.words().startswith(words)


def test_an_outdated_list_says_so_and_can_go(
    section: TrustSection, manager: Session, prompts: Prompts, settle: Settle
) -> None:
    old = signed_lists.signed(signed_lists.unsigned(until="2026-02-20T00:00:00Z"))
    trusted_lists.load(manager, old, trusted_lists.look(manager, old).signer)
    section.fill()
    settle()
    assert section.model.rows[0].state == "newer one due"
    prompts.answers += [False, True]
    section.remove.click()
    settle()
    assert len(trusted_lists.loaded(manager)) == 1
    section.remove.click()
    settle()
    assert trusted_lists.loaded(manager) == ()
    assert section.none.isVisible()
    assert not section.remove.isVisible()
