"""The first start: the store's keys, the store, and in one transaction the shop, the policy file, the manager and the seal.

The recovery code is shown and typed again before anything is made, so that nobody works on a store whose code was never kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from optician_desk.domain import local_time, passwords, text_guard
from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.domain.staff import Role
from optician_desk.policy import loading
from optician_desk.policy.model import PolicyFile
from optician_desk.services import policy_file
from optician_desk.services.opening import Opening, desk_of
from optician_desk.services.secrets_at_rest import hash_secret
from optician_desk.services.session import Desk
from optician_desk.store import keys, recovery_code
from optician_desk.store.database import Store
from optician_desk.store.tables import SETTING, SIGNING_KEY, STAFF
from optician_desk.store.work import new_id

LANGUAGES = ("lv", "en")
_COUNTER_CODE = re.compile(r"[A-Z0-9]{2,6}")
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Plan:
    """What set-up was told. `passphrase` stands in for a keyring that does not serve."""

    shop: str
    counter_name: str
    counter_code: str
    manager: str
    password: str
    code: str
    language: str = "lv"
    passphrase: str | None = None

    def __repr__(self) -> str:
        return "<Plan>"


def shipped_policy() -> PolicyFile:
    """The shipped policy file, whose company the first page shows."""
    return loading.load(loading.shipped())


def check_shop(shop: str, counter_name: str, counter_code: str) -> tuple[str, str, str]:
    """The three as they will be kept; the code goes into printed numbers (`OG1-2026-0042`).

    Raises `Refusal`: `setup.shop_missing`, `setup.counter_missing`, `setup.counter_code`, `setup.too_long`, those of the
    text guard.
    """
    code = counter_code.strip().upper()
    names = []
    for text, field, code_of in (
        (shop, "shop", "setup.shop_missing"),
        (counter_name, "counter_name", "setup.counter_missing"),
    ):
        kept = " ".join(unicodedata.normalize("NFC", text).split())
        if not kept:
            raise Refusal(code_of, field=field)
        if len(kept) > _LONGEST_NAME:
            raise Refusal("setup.too_long", field=field, most=_LONGEST_NAME)
        text_guard.check(kept, field)
        names.append(kept)
    if not _COUNTER_CODE.fullmatch(code):
        raise Refusal("setup.counter_code", field="counter_code")
    return names[0], names[1], code


def check_manager(name: str, password: str, again: str) -> str:
    """The manager's name as it will be kept.

    Raises `Refusal`: those of names and passwords, `access.password_differs`.
    """
    kept = staff_name(name, "manager")
    passwords.check_password(password, kept)
    if password != again:
        raise Refusal("access.password_differs", field="again")
    return kept


def check_passphrase(words: str, again: str) -> None:
    """Raises `Refusal`: those of passphrases, `access.password_differs`."""
    passwords.check_passphrase(words)
    if words != again:
        raise Refusal("access.password_differs", field="passphrase_again")


def staff_name(name: str, field: str) -> str:
    """A staff member's name as it will be kept; raises `Refusal` `setup.name_missing`, `setup.too_long`, those of the guard."""
    kept = " ".join(unicodedata.normalize("NFC", name).split())
    if not kept:
        raise Refusal("setup.name_missing", field=field)
    if len(kept) > _LONGEST_NAME:
        raise Refusal("setup.too_long", field=field, most=_LONGEST_NAME)
    text_guard.check(kept, field)
    return kept


def new_code() -> str:
    """A recovery code, to be shown once."""
    return recovery_code.generate()


def check_typed_again(code: str, typed: str) -> None:
    """Raises the refusals of `recovery_code.parse`, or `keys.code_differs`."""
    if not recovery_code.same(code, typed):
        raise Refusal("keys.code_differs", field="code")


def recovery_sheet(plan: Plan, language: str) -> bytes:
    """The sheet with the code as PDF, one page; to be printed, never written to a file."""
    from optician_desk.documents import recovery_sheet as sheet

    today = local_time.now().date()
    counter = f"{plan.counter_name} ({plan.counter_code})"
    return sheet.build(
        sheet.RecoverySheet(shipped_policy().company.name, plan.shop, counter, today, plan.code), language
    )


def create(opening: Opening, plan: Plan, *, clock: Callable[[], datetime] | None = None) -> Desk:
    """Makes keys and store and fills it; the opening then holds the open desk. `clock` (aware, UTC) dates all that is written,
    where a shop's past is made up.

    Raises `Trouble` with what stands in the way (an old store first of all); then no store is left that could be worked on.
    """
    shop, counter_name, counter_code = check_shop(plan.shop, plan.counter_name, plan.counter_code)
    manager = check_manager(plan.manager, plan.password, plan.password)
    opening.lock.take()
    opening.require_new()
    keeper = None if plan.passphrase is not None else opening.keeper
    key = keys.create(opening.place, keeper=keeper, code=plan.code, passphrase=plan.passphrase)
    store = Store.create(opening.place.store, key.raw, key.salt, key.store_id, new_id())
    store.clock.wall = clock
    try:
        _fill(
            store,
            {
                "shop": shop,
                "counter_name": counter_name,
                "counter": counter_code,
                "language": plan.language if plan.language in LANGUAGES else "lv",
            },
            manager,
            hash_secret(plan.password),
        )
        desk = desk_of(store, clock)
        if desk is None:
            raise Trouble("setup.unfinished")
        keys.mark_in_use(opening.place, keeper)
    except BaseException:
        store.close()
        raise
    opening.desk = desk
    opening.remember()
    return desk


def _fill(store: Store, settings: dict[str, str], manager: str, password_hash: str) -> None:
    from optician_desk.documents import signing_key

    now = datetime.now(UTC) if store.clock.wall is None else store.clock.wall()
    at = now.isoformat(timespec="seconds")
    policy = shipped_policy()
    seal = signing_key.make(policy.company.name, settings["shop"], now)
    staff = new_id()
    with Desk(store, policy, settings).task("set_up", staff, Role.MANAGER) as work:
        con = work.connection
        con.execute(sa.insert(SETTING), [{"key": key, "value": value} for key, value in settings.items()])
        policy_file.put(con, loading.shipped(), at)
        con.execute(
            sa.insert(STAFF).values(
                id=staff, name=manager, role=Role.MANAGER, password_hash=password_hash, created_at=at
            )
        )
        con.execute(
            sa.insert(SIGNING_KEY).values(
                id=new_id(), key_der=seal.key_der, certificate_der=seal.certificate_der, made_at=at
            )
        )
        work.details["policy"] = policy.version
        work.details["certificate"] = seal.fingerprint
