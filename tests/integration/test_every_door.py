"""Every service called as every role: collected from the source, so that a new one without a permission fails here."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import optician_desk.services
from optician_desk.domain.errors import NotAllowed
from optician_desk.domain.likeness import Typed
from optician_desk.domain.registration import Registration
from optician_desk.domain.request_view import NewRequest
from optician_desk.domain.staff import GRANTS, Permission, Role
from optician_desk.policy import loading
from optician_desk.services.session import Session
from optician_desk.store.location import StoreLocation
from tests import signed_lists

P = Permission
#: What each service asks for. OWN: one's own account and drafts, which everybody has. RULES: the policy file's words and dates
#: alone, nothing of a customer.
OWN, RULES = "own", "rules"
DOORS: dict[str, Permission | str] = {
    **dict.fromkeys(
        ["accounts." + name for name in ("change_password", "lock", "record_lock", "unlock", "unlock_by_pin", "set_pin")]
        + ["accounts.pin_tries_left", "accounts.lock_view", "accounts.sign_out", "accounts.undertaking_due"]
        + ["drafts.save", "drafts.load", "drafts.drop", "drafts.waiting"],
        OWN,
    ),
    **dict.fromkeys(["referrals.today", "requests.planned", "requests.derivation"], RULES),
    "backup_care.overview": P.BACKUP, "backup_care.save_plan": P.BACKUP, "backup_care.check_code": P.BACKUP,
    "backup_care.let_go": P.MANAGE_STAFF,
    "backup_folders.add": P.BACKUP, "backup_folders.mark": P.BACKUP,
    "backups.create": P.BACKUP, "backups.verify": P.BACKUP, "restoring.drill": P.BACKUP, "key_care.rotate_code": P.BACKUP,
    "cards.open_card": P.SEE_CARD, "cards.correct": P.CORRECT,
    "cards.clear_value": P.CORRECT, "cards.change_consent": P.CORRECT, "cards.record_notice": P.CORRECT,
    "cards.record_disclosure": P.CORRECT, "disclosures.record": P.CORRECT,
    "customers.search": P.FIND, "customers.glimpse": P.FIND, "customers.likely": P.FIND, "customers.register": P.REGISTER,
    "customers.request_numbered": P.FIND,
    "erasure.assess": P.REQUEST, "erasure.propose": P.REQUEST, "erasure.waiting": P.ERASE, "erasure.decline": P.ERASE,
    "erasure.decide": P.ERASE, "erasure_act.sign": P.ERASE, "erasure_act.kept": P.ERASE,
    "erasure_act.register_print": P.ERASE, "erasure_act.save": P.ERASE,
    "erasure_outlook.outlook": P.ERASE, "erasure_outlook.copies": P.ERASE,
    "holds.choices": P.SEE_CARD, "holds.place": P.CORRECT, "holds.release": P.ERASE,
    "restricting.restrict_card": P.CORRECT, "restricting.grant": P.REQUEST, "restricting.refuse": P.APPROVE_REPORT,
    "restricting.announce_lifting": P.APPROVE_REPORT, "restricting.lift": P.APPROVE_REPORT, "card_reading.view": P.SEE_CARD,
    "request_erasure.outlook": P.ERASE, "request_erasure.decide": P.ERASE, "request_erasure.confirm": P.ERASE,
    "request_erasure.decline": P.ERASE,
    "phone_door.open_door": P.CORRECT, "phone_door.check": P.CORRECT, "phone_door.called_back": P.CORRECT,
    "phone_door.change": P.CORRECT,
    "card_states.place_hold": P.CORRECT, "card_states.release_hold": P.ERASE, "card_states.restrict": P.CORRECT,
    "card_states.announce_lifting": P.APPROVE_REPORT, "card_states.lift": P.APPROVE_REPORT,
    "papers.application_form": P.REQUEST, "papers.privacy_notice": P.REGISTER,
    "policy_file.import_file": P.POLICY_FILE, "prints.register_print": P.REQUEST,
    "referrals.start": P.REFERRAL, "referrals.known_doctors": P.REFERRAL, "referrals.save_referral": P.REFERRAL,
    **dict.fromkeys(
        ["letters." + name for name in ("open_paper", "open_answer", "draft", "issue")]
        + ["letter_reading." + name for name in ("open_letter", "latest", "signed_answer", "register_print", "copies_printed")]
        + ["letter_reading.save", "letter_reading.save_attachment", "refusing.grounds", "extending.outlook"]
        + ["fees.standing", "fees.accept"],
        P.REQUEST,
    ),
    "letters.sign_answer": P.APPROVE_REPORT, "refusing.refuse": P.APPROVE_REPORT, "extending.extend": P.APPROVE_REPORT,
    "fees.propose": P.APPROVE_REPORT, "fees.drop": P.APPROVE_REPORT,
    "reports.open_report": P.REQUEST, "reports.preview": P.REQUEST, "reports.approve_and_sign": P.APPROVE_REPORT,
    "reports.signed_report": P.REQUEST, "reports.copies_printed": P.REQUEST, "reports.save_signed": P.REQUEST,
    **dict.fromkeys(
        ["request_steps." + name for name in ("record_application_printed", "record_application_signed", "withdraw")]
        + ["request_steps." + name for name in ("check_identity", "refuse_identity", "record_system_searches", "hand_over")],
        P.REQUEST,
    ),
    "requests.receive": P.REQUEST, "requests.name_on_card": P.REQUEST, "requests.queue": P.REQUEST,
    "requests.due_count": P.REQUEST, "requests.of_subject": P.REQUEST, "requests.request_view": P.REQUEST,
    "requests.open_request": P.REQUEST,
    "shop_settings.save": P.SETTINGS, "overview.overview": P.APPROVE_REPORT,
    "shop_days.year": P.REQUEST, "shop_days.differing": P.REQUEST,
    "shop_days.add": P.POLICY_FILE, "shop_days.remove": P.POLICY_FILE,
    **dict.fromkeys(
        ["staff_accounts." + name for name in ("everybody", "add", "reset", "close_account", "open_account")]
        + ["staff_accounts." + name for name in ("change_role", "role_proposals", "approve_role", "decline_role")],
        P.MANAGE_STAFF,
    ),
    "identity_ways.record_identity_by": P.REQUEST, "identity_ways.record_authority": P.REQUEST,
    "identity_ways.in_the_way": P.REQUEST,
    "signed_mail.take": P.REQUEST, "signed_mail.look": P.REQUEST, "signed_mail.check_again": P.REQUEST,
    "signed_mail.save": P.REQUEST, "signed_mail.confirm": P.APPROVE_REPORT,
    "trusted_lists.look": P.POLICY_FILE, "trusted_lists.load": P.POLICY_FILE, "trusted_lists.remove": P.POLICY_FILE,
    "trusted_lists.loaded": P.POLICY_FILE,
    "rectifying.values_of": P.REQUEST, "rectifying.check": P.REQUEST, "rectifying.rectify": P.REQUEST,
    "recipient_notices.tell": P.REQUEST, "weighing.decide": P.APPROVE_REPORT,
    "deciding.decide_complaint": P.APPROVE_REPORT, "deciding.nothing_held": P.REQUEST,
    "copies.earlier_answers": P.REQUEST, "copies.choose": P.REQUEST, "copies.nothing_answered": P.REQUEST,
    "copies.refuse_gone": P.APPROVE_REPORT,
    "mailing.counts": P.APPROVE_REPORT, "mailing.export": P.APPROVE_REPORT, "mailing.save": P.APPROVE_REPORT,
    "mailing.exports": P.APPROVE_REPORT,
    "trail.page": P.READ_TRAIL, "trail.people": P.READ_TRAIL, "trail.verify": P.READ_TRAIL,
}  # fmt: skip
#: No doors: the frame in which the services of a request do their task, and what they ask inside it. No screen calls these, and a
#: service that does is called here itself.
FRAMES = {"request_work.working_on", "request_work.require_step"}
#: Own things that must work while the desk is locked, or being locked.
WHILE_LOCKED = {
    "accounts.lock", "accounts.record_lock", "accounts.unlock", "accounts.unlock_by_pin", "accounts.pin_tries_left",
    "accounts.lock_view", "accounts.sign_out", "accounts.undertaking_due", "drafts.save", "drafts.drop",
    "drafts.waiting",
}  # fmt: skip


def _services() -> dict[str, Callable[..., Any]]:
    found: dict[str, Callable[..., Any]] = {}
    for path in sorted(Path(optician_desk.services.__path__[0]).glob("*.py")):
        module = importlib.import_module(f"optician_desk.services.{path.stem}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            mine = function.__module__ == module.__name__ and not name.startswith("_")
            if mine and next(iter(inspect.signature(function).parameters), "") == "session":
                found[f"{path.stem}.{name}"] = function
    return {name: function for name, function in found.items() if name not in FRAMES}


SERVICES = _services()


def _granted(name: str, role: Role) -> bool:
    door = DOORS[name]
    return not isinstance(door, Permission) or door in GRANTS[role]


def _arguments(function: Callable[..., Any], folder: Path) -> dict[str, Any]:
    """Something for every parameter that must be given; whether it makes sense is not the question at the door."""
    special: dict[str, Any] = {
        "values": {"street": "Brīvības iela 1", "city": "Ogre", "postcode": "LV-5001", "country": "LV"},
        "data": loading.shipped(),
        "typed": {"days": "2", "weeks": "4", "months": "12", "every_hours": "4"},
        "reason": "request",
        "how": loading.load(loading.shipped()).handover_ways[0].id,
        "table": "address",
        "slot": "address",
        "counter": "OG1",
        "idle_minutes": "5",
        "purpose": "offers",
        "via": "email",
        "outcomes": [],
        "content": signed_lists.signed(signed_lists.unsigned()),
        "checked": (),
        "answers": {"phone": "20000123", "email": "ilze@piemers.lv"},
        "reached": True,
        "steps": [],
        "units": {},
        "reasons": (),
        "progress": lambda _done, _total: True,
        "received_on": date(2026, 11, 22),
        "path": folder / "x",
        "location": StoreLocation(folder),
        "keeper": None,
        "role": Role.FRONT_DESK,
        "given": True,
    }
    forms: dict[str, Any] = {
        "Registration": Registration(()),
        "NewRequest": NewRequest(date(2026, 11, 22), "lv", "0" * 32),
        "Typed": Typed(),
    }
    given: dict[str, Any] = {}
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        if parameter.default is not inspect.Parameter.empty:
            continue
        kind = str(parameter.annotation)
        if parameter.name == "typed" and kind == "str":
            given["typed"] = "Liepa"
            continue
        usual = "0" * 32 if kind == "str" else None
        given[parameter.name] = forms.get(kind, special.get(parameter.name, usual))
    return given


def test_every_service_has_a_door() -> None:
    assert set(SERVICES) == set(DOORS)


def test_no_screen_goes_in_by_a_frame() -> None:
    modules = {name.split(".")[0] for name in FRAMES}
    screens = (Path(optician_desk.services.__path__[0]).parent / "ui").rglob("*.py")
    assert [screen for screen in screens for module in modules if module in screen.read_text("utf-8")] == []


@pytest.mark.parametrize("role", Role)
def test_who_may_not_is_refused_on_record_and_nothing_else_is_written(
    session: Session, role: Role, tmp_path: Path
) -> None:
    at_door = Session(session.desk, session.staff_id, session.name, role)
    wrong = []
    for name, function in SERVICES.items():
        if _granted(name, role):
            continue
        before = _everything(session)
        code = _door(function, at_door, tmp_path)
        after = _everything(session)
        if code != "access.not_allowed" or after.pop("audit") - before.pop("audit") != 1 or after != before:
            wrong.append(f"{name}: {code}")
    assert wrong == []


@pytest.mark.parametrize("role", Role)
def test_who_may_passes_the_door(session: Session, role: Role, tmp_path: Path) -> None:
    for name, function in SERVICES.items():
        if not _granted(name, role) or DOORS[name] == OWN:
            continue
        at_door = Session(session.desk, session.staff_id, session.name, role)
        try:
            function(at_door, **_arguments(function, tmp_path))
        except NotAllowed as refused:
            pytest.fail(f"{name} as {role}: {refused.code}")
        except Exception:  # noqa: BLE001, S112  # past the door; made-up arguments may well be refused there
            continue


def test_a_locked_desk_does_nothing(session: Session, tmp_path: Path) -> None:
    wrong = []
    for name, function in SERVICES.items():
        if DOORS[name] == RULES or name in WHILE_LOCKED:
            continue
        for role in Role:
            at_door = Session(session.desk, session.staff_id, session.name, role, locked=True)
            before = _everything(session)
            code = _door(function, at_door, tmp_path)
            if code != "access.locked" or _everything(session) != before:
                wrong.append(f"{name} as {role}: {code}")
    assert wrong == []


def _door(function: Callable[..., Any], session: Session, folder: Path) -> str:
    """The code with which the door was shut; what else happened when it was not."""
    try:
        function(session, **_arguments(function, folder))
    except NotAllowed as refused:
        return refused.code
    except Exception as other:  # noqa: BLE001  # something was done or looked at before anybody asked who it was
        return repr(other)
    return "went through"


def _everything(session: Session) -> dict[str, int]:
    """How many rows each table has."""
    with session.desk.store.reading() as con:
        names = con.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'card_fts%' AND name <> 'meta'"
        ).scalars()
        return {name: con.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in names.all()}
