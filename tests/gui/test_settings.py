"""Settings: what each role sees, errors at their field, one-time passwords, the policy file, diagnostics."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from optician_desk.domain.staff import Permission, Role
from optician_desk.policy import loading
from optician_desk.services import erasure, staff_accounts
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME
from optician_desk.ui.context import Context
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.settings import SettingsPage
from optician_desk.ui.prompts import Prompts
from tests.gui.focus import focused

Open = Callable[..., Page]


def tabs(page: SettingsPage) -> list[str]:
    return [page.tabs.tabText(at) for at in range(page.tabs.count())]


@pytest.fixture
def page(manager: Session, context: Context, open_page: Open) -> SettingsPage:
    context.session = manager
    made = open_page("settings")
    assert isinstance(made, SettingsPage)
    return made


def test_each_role_sees_its_own_sections(
    session: Session, technician: Session, context: Context, open_page: Open, page: SettingsPage
) -> None:
    shared = ["Staff", "Decisions", "Policy file", "Trusted lists", "Calendar"]
    assert tabs(page) == ["This screen", "Shop and counter", *shared, "Diagnostics"]
    context.session = technician
    made = open_page("settings")
    assert isinstance(made, SettingsPage)
    assert tabs(made) == ["This screen", "Shop and counter", "Diagnostics"]
    context.session = session
    made = open_page("settings")
    assert isinstance(made, SettingsPage)
    assert tabs(made) == ["This screen", "Calendar"]


def test_language_and_look_are_asked_for(page: SettingsPage, context: Context, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.language_chosen) as heard:
        page.ui.language.choose("lv")
    assert heard.args == ["lv"]
    with qtbot.waitSignal(context.scheme_chosen) as heard:
        page.ui.look.choose("dark")
    assert heard.args == ["dark"]
    with qtbot.waitSignal(context.secret_wanted):
        page.ui.secret.click()


def test_shop_and_counter_are_kept(page: SettingsPage, manager: Session, settle: Callable[[], None]) -> None:
    page.tabs.setCurrentIndex(1)
    page.ui.shop.set_text("Ogre 2")
    page.ui.counterName.set_text("Lete 1")
    page.ui.counterCode.set_text("og2")
    page.ui.idle.set_text("5")
    page.ui.saveShop.click()
    settle()
    kept = manager.desk.settings
    assert (kept["shop"], kept["counter"], kept["idle_minutes"]) == ("Ogre 2", "OG2", "5")
    assert page.ui.counterCode.text() == "OG2"


@pytest.mark.parametrize("minutes", ["", "0", "31", "3,5", "³"])
def test_impossible_idle_time_stands_at_its_field(page: SettingsPage, settle: Callable[[], None], minutes: str) -> None:
    page.ui.counterName.set_text("Lete 1")
    page.ui.idle.set_text(minutes)
    page.ui.saveShop.click()
    settle()
    assert page.ui.idle.message() == "Idle time is a whole number of minutes from 1 to 30."
    assert page.ui.idle.has_error()


def test_an_account_is_added_reset_closed_and_opened(
    page: SettingsPage, prompts: Prompts, settle: Callable[[], None]
) -> None:
    staff = page.staff.model
    page.tabs.setCurrentIndex(2)
    page.ui.newName.set_text("Liene Kalve")
    page.ui.newRole.choose(Role.TECHNICIAN.value)
    page.ui.add.click()
    settle()
    assert "One-time password:" in page.ui.once.words()
    first = page.ui.once.words()
    chosen = staff.person(page.ui.people.currentIndex().row())
    assert chosen is not None
    assert (chosen.name, chosen.role) == ("Liene Kalve", Role.TECHNICIAN)
    page.ui.reset.click()
    settle()
    assert page.ui.once.words() != first
    prompts.answers += [False, True]
    page.ui.closeAccount.click()
    settle()
    page.ui.closeAccount.click()
    settle()
    person = staff.person(staff.row_of(chosen.id))
    assert person is not None
    assert person.disabled
    assert page.ui.once.words() == ""
    page.ui.openAccount.click()
    settle()
    person = staff.person(staff.row_of(chosen.id))
    assert person is not None
    assert not person.disabled


def test_one_s_own_account_is_left_alone(page: SettingsPage, manager: Session) -> None:
    page.ui.people.setCurrentIndex(page.staff.model.index(page.staff.model.row_of(manager.staff_id)))
    assert not page.ui.reset.isEnabled()
    assert not page.ui.closeAccount.isEnabled()


def test_a_role_is_changed_after_a_question(
    page: SettingsPage, session: Session, prompts: Prompts, settle: Callable[[], None]
) -> None:
    page.tabs.setCurrentIndex(2)
    staff = page.staff.model
    page.ui.people.setCurrentIndex(staff.index(staff.row_of(session.staff_id)))
    page.ui.changeRole.click()
    assert page.staff.roles.isVisible()
    assert not page.staff.role_actions[Role.FRONT_DESK].isEnabled()
    page.staff.roles.close()
    prompts.answers += [False, True]
    for _ in range(2):
        page.staff.role_actions[Role.TECHNICIAN].trigger()
        settle()
    assert prompts.asked == ["Change the role?"] * 2
    person = staff.person(staff.row_of(session.staff_id))
    assert person is not None
    assert person.role is Role.TECHNICIAN


def test_the_last_manager_s_own_role_is_refused_in_a_sentence(
    page: SettingsPage, manager: Session, context: Context, prompts: Prompts, settle: Callable[[], None]
) -> None:
    said: list[str] = []
    context.refused.connect(said.append)
    page.ui.people.setCurrentIndex(page.staff.model.index(page.staff.model.row_of(manager.staff_id)))
    prompts.answers.append(True)
    page.staff.role_actions[Role.FRONT_DESK].trigger()
    settle()
    assert said == ["This is the last manager. Make another manager first."]


def test_one_s_own_role_waits_for_the_other_manager(
    page: SettingsPage,
    manager: Session,
    context: Context,
    open_page: Open,
    prompts: Prompts,
    settle: Callable[[], None],
) -> None:
    staff, _ = staff_accounts.add(manager, "Zane Liepa", Role.MANAGER)
    page.staff.fill()
    settle()
    page.ui.people.setCurrentIndex(page.staff.model.index(page.staff.model.row_of(manager.staff_id)))
    prompts.answers.append(True)
    page.staff.role_actions[Role.FRONT_DESK].trigger()
    settle()
    assert page.ui.once.words() == "The change of role waits for another manager."
    assert tabs(page)[3] == "Decisions  1"
    page.tabs.setCurrentIndex(3)
    assert page.decisions.model.rows[0].state == "Waits for another manager"
    assert not page.ui.approveDecision.isEnabled()
    assert page.ui.declineDecision.text() == "Withdraw"

    context.session = Session(manager.desk, staff, "Zane Liepa", Role.MANAGER)
    other = open_page("settings", section="decisions")
    assert isinstance(other, SettingsPage)
    settle()
    assert other.tabs.currentIndex() == 3
    assert other.decisions.model.rows[0].title == "Role: Jānis Egle, manager → front desk"
    prompts.answers.append(True)
    other.ui.approveDecision.click()
    settle()
    assert other.ui.noDecisions.isVisible()
    assert tabs(other)[3] == "Decisions"
    person = other.staff.model.person(other.staff.model.row_of(manager.staff_id))
    assert person is not None
    assert person.role is Role.FRONT_DESK


def test_a_waiting_erasure_is_listed_and_opened_or_declined(
    page: SettingsPage, session: Session, manager: Session, context: Context, settle: Callable[[], None]
) -> None:
    with session.task(Permission.REGISTER, "register") as work:
        subject = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
    erasure.propose(session, subject, "no_longer_needed", ("claims", "contract_in_force"))
    went: list[tuple[str, dict[str, object]]] = []
    context.navigated.connect(lambda name, arguments: went.append((name, arguments)))
    page.decisions.fill()
    settle()
    page.tabs.setCurrentIndex(3)
    assert page.decisions.model.rows[0].title == "Erasure: Ilze Bērziņa"
    assert page.decisions.model.rows[0].text.startswith("Proposed by Anna Kalniņa")
    page.ui.approveDecision.click()
    assert went == [("erasure", {"subject": subject})]
    page.ui.declineDecision.click()
    settle()
    assert erasure.waiting(manager) == ()
    assert page.ui.noDecisions.isVisible()


def test_a_name_that_is_taken_stands_at_the_field(page: SettingsPage, settle: Callable[[], None]) -> None:
    page.ui.newName.set_text("Anna Kalniņa")
    page.ui.add.click()
    settle()
    assert page.ui.newName.has_error()


def test_a_newer_policy_file_takes_effect(
    page: SettingsPage, prompts: Prompts, manager: Session, tmp_path: Path, settle: Callable[[], None]
) -> None:
    shipped = loading.shipped().decode()
    version = manager.desk.policy.version
    newer = tmp_path / "newer.toml"
    newer.write_text(shipped.replace(f'version = "{version}"', 'version = "2027-01-15"', 1), "utf-8")
    prompts.answers += [newer]
    page.ui.importPolicy.click()
    settle()
    assert manager.desk.policy.version == "2027-01-15"
    assert "2027-01-15" in page.ui.policyVersion.text()


def test_a_file_that_is_no_policy_is_refused_in_a_sentence(
    page: SettingsPage, prompts: Prompts, manager: Session, tmp_path: Path, context: Context, settle: Callable[[], None]
) -> None:
    said: list[str] = []
    context.refused.connect(said.append)
    before = manager.desk.policy.version
    other = tmp_path / "other.toml"
    other.write_text("a = 1", "utf-8")
    prompts.answers += [other]
    page.ui.importPolicy.click()
    settle()
    assert manager.desk.policy.version == before
    assert len(said) == 1


def test_diagnostics_name_nobody(page: SettingsPage) -> None:
    text = page.ui.report.toPlainText()
    assert "sqlcipher" in text
    assert "Kalniņa" not in text


def test_diagnostics_say_that_they_look_and_wait_with_their_buttons(
    page: SettingsPage, settle: Callable[[], None]
) -> None:
    ui = page.ui
    page.tabs.setCurrentIndex(page.tabs.count() - 1)
    ui.examine.setFocus()
    ui.examine.click()
    assert ui.report.toPlainText() == ""
    assert ui.report.placeholderText() == "Looking at the store, the keys and the printers…"
    assert not ui.examine.isEnabled()
    assert not ui.copyReport.isEnabled()
    assert focused(ui.report)
    settle()
    assert "sqlcipher" in ui.report.toPlainText()
    assert ui.examine.isEnabled()
    assert ui.copyReport.isEnabled()


def test_diagnostics_that_fail_can_be_tried_again(
    page: SettingsPage, manager: Session, context: Context, settle: Callable[[], None]
) -> None:
    refused: list[str] = []
    context.refused.connect(refused.append)
    manager.locked = True  # whoever locks while it looks
    page.ui.examine.click()
    settle()
    assert len(refused) == 1
    assert page.ui.report.placeholderText() == ""
    assert page.ui.examine.isEnabled()
    assert not page.ui.copyReport.isEnabled()
    manager.locked = False
    page.ui.examine.click()
    settle()
    assert page.ui.copyReport.isEnabled()
