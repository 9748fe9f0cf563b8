"""On small or strongly scaled screens every page scrolls and cuts nothing, in both languages and with long names."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from optician_desk.domain.staff import Permission
from optician_desk.services import request_steps
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME
from optician_desk.ui import registry
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.pages.settings import SettingsPage
from tests import rights_desk
from tests.gui.small_screens import cut

#: 1366×768 at 125 %, and 1920×1080 at 150 % and 200 %, in logical px.
SIZES = ((1090, 610), (1280, 720), (960, 540))
GIVEN, SURNAME = "Aleksandra-Konstancija Marija", "Vītola-Krastiņa-Ziemeļniece"


def settle(window: DeskWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.runner.is_idle, timeout=10_000)
    qtbot.wait(20)


def cut_at_rest(window: DeskWindow, qtbot: QtBot) -> list[str]:
    """What stays cut: on a busy machine a page may need some more turns of the event loop to find its places."""
    for _ in range(20):
        if not (found := cut(window)):
            return []
        qtbot.wait(50)
    return found


@pytest.fixture
def people(manager: Session) -> dict[str, dict[str, str]]:
    """Arguments of every page: one customer with a long name, requests in their steps."""
    session = rights_desk.at(manager)
    subject = rights_desk.card(session, GIVEN, SURNAME)
    with session.task(Permission.REGISTER, "register") as work:
        work.subject = subject
        work.add(NAME, "name", {"given": GIVEN, "surname": SURNAME})
    found: dict[str, dict[str, str]] = {entry.name: {} for entry in registry.ENTRIES}
    found |= {page: {"subject": subject} for page in ("card", "referral", "erasure", "phone")}
    found |= {"request": {"request": rights_desk.received(session, subject).request}}
    found |= {"identity": {"request": rights_desk.received(session, subject).request}}
    request_steps.record_application_signed(session, found["identity"]["request"])
    found |= {"systems": {"request": rights_desk.identified(session, subject).request}}
    found |= {"answer": {"request": rights_desk.searched(session, subject).request}}
    found |= {"letter": {"request": found["request"]["request"], "paper": "acknowledgement"}}
    found |= {"report": {"request": found["answer"]["request"]}, "new request": {}, "for a card": {"subject": subject}}
    return found


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["lv", "en"])
def test_no_page_cuts_its_words(
    window: DeskWindow,
    manager: Session,
    people: dict[str, dict[str, str]],
    qtbot: QtBot,
    size: tuple[int, int],
    language: str,
) -> None:
    window.signed_in(manager)
    window.set_language(language)
    window.resize(*size)
    settle(window, qtbot)
    shell = window.shell
    assert shell is not None
    found = {}
    steps = ("identity", "systems", "answer", "new request", "for a card")
    for name, arguments in people.items():
        shell.go("request" if name in steps else name, arguments)
        settle(window, qtbot)
        assert (window.width(), window.height()) == size
        found[name] = cut_at_rest(window, qtbot)
        front = shell.front()
        if isinstance(front, SettingsPage):
            for at in range(front.tabs.count()):
                front.tabs.setCurrentIndex(at)
                settle(window, qtbot)
                found[f"settings {at}"] = cut_at_rest(window, qtbot)
    assert "\n".join(f"{name}: {words}" for name, many in found.items() for words in many) == ""


@pytest.mark.parametrize("language", ["lv", "en"])
def test_nothing_is_cut_beside_the_help(
    window: DeskWindow, manager: Session, people: dict[str, dict[str, str]], qtbot: QtBot, language: str
) -> None:
    window.signed_in(manager)
    window.set_language(language)
    settle(window, qtbot)
    shell = window.shell
    assert shell is not None
    shell.toggle_help()
    found = {}
    for name in ("customers", "register", "card", "referral", "requests", "request", "identity", "report", "letter"):
        shell.go("request" if name == "identity" else name, people[name])
        settle(window, qtbot)
        assert shell.stack.geometry().right() < shell.help.geometry().left()
        found[name] = cut_at_rest(window, qtbot)
    assert "\n".join(f"{name}: {words}" for name, many in found.items() for words in many) == ""
