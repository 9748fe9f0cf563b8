"""What the page about backups needs besides the runs themselves: one look at everything, the rhythm, former stores."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from optician_desk.domain.backup_plan import Plan, last_day
from optician_desk.domain.backup_view import BackupOverview, FormerStore
from optician_desk.domain.errors import NotAllowed, Refusal, Trouble
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.staff import Permission
from optician_desk.services import accounts, backup_folders, backups
from optician_desk.services.restoring import SignIn
from optician_desk.services.session import Desk, Session
from optician_desk.store import keys, restore
from optician_desk.store.keyring_access import SecretKeeper, ask_again
from optician_desk.store.location import StoreLocation
from optician_desk.store.tables import SETTING

_ASIDE = "replaced-%Y%m%d-%H%M%S-%f"

#: Settings of the rhythm with the least and the most that each may be.
LIMITS = {"every_hours": (1, 24), "days": (2, 60), "weeks": (0, 52), "months": (0, 60)}


def overview(session: Session) -> BackupOverview:
    """Age, folders, copies, rhythm and former stores in one look. Asks the disks: not for a thread that somebody waits for."""
    session.require(Permission.BACKUP)
    desk = session.desk
    plan = backup_folders.plan(desk)
    return BackupOverview(
        age=backup_folders.age(desk),
        folders=backup_folders.folders(desk),
        left=backup_folders.left(desk),
        copies=backups.copies(desk),
        plan=plan,
        last_day=last_day(legal_day(desk.clock()), plan),
        former=former_stores(desk),
    )


def save_plan(session: Session, typed: dict[str, str]) -> Plan:
    """Keep another rhythm (whole numbers under the names of `LIMITS`), on record.

    Raises Refusal("backup.plan_number") at the field that is outside its limits.
    """
    for name, (least, most) in LIMITS.items():
        text = typed[name].strip()
        if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
            raise Refusal("backup.plan_number", field=name, least=least, most=most)
    wanted = {f"backup_{name}": str(int(typed[name])) for name in LIMITS}
    changed = {key: value for key, value in wanted.items() if session.desk.settings.get(key) != value}
    if changed:
        with session.task(Permission.BACKUP, "change_settings") as work:
            work.connection.execute(sa.delete(SETTING).where(SETTING.c.key.in_(changed)))
            rows = [{"key": key, "value": value} for key, value in changed.items()]
            work.connection.execute(sa.insert(SETTING), rows)
            work.details["settings"] = " ".join(sorted(changed))
        session.desk.reload_settings()
    return backup_folders.plan(session.desk)


def location(desk: Desk) -> StoreLocation:
    """The folder of the open store, for services that work on its files."""
    return StoreLocation(desk.store.path.parent)


def former_stores(desk: Desk) -> tuple[FormerStore, ...]:
    """Stores that a restore put aside, newest first."""
    found = []
    for folder in restore.replaced(location(desk)):
        try:
            at = datetime.strptime(f"{folder.name}+0000", f"{_ASIDE}%z")
        except ValueError:
            continue  # somebody else's folder
        found.append(FormerStore(folder.name, at, sum(path.stat().st_size for path in folder.iterdir())))
    return tuple(found)


def let_go(session: Session, name: str) -> None:
    """Delete a former store for good; a manager's decision, on record before the files go.

    Raises NotAllowed for anybody else, Trouble("restore.not_set_aside") for any other folder.
    """
    session.require(Permission.MANAGE_STAFF)
    place = location(session.desk)
    folder = next((one for one in restore.replaced(place) if one.name == name), None)
    if folder is None:
        raise Trouble("restore.not_set_aside")
    with session.task(Permission.MANAGE_STAFF, "let_go_store") as work:
        work.details["folder"] = name
    restore.let_go(place, folder)


def check_code(session: Session, code: str) -> None:
    """That this is the open store's recovery code of now; raises as `keys.open_with_code`."""
    session.require(Permission.BACKUP)
    keys.open_with_code(location(session.desk), code).wipe()


def recovery_sheet(desk: Desk, code: str, language: str) -> bytes:
    """The sheet with a new recovery code, while the dialog still shows it. Never write these bytes to a file."""
    from optician_desk.documents.recovery_sheet import RecoverySheet, build

    company, shop = desk.policy.company.name, desk.settings.get("shop", "")
    return build(RecoverySheet(company, shop, desk.counter, legal_day(desk.clock()), code), language)


def serving(keeper: SecretKeeper) -> SecretKeeper | None:
    """The keyring if it answers; a restore without one is opened by the recovery code afterwards."""
    ask_again(keeper)
    try:
        keeper.name()
    except Trouble:
        return None
    return keeper


def signer(staff_id: str, password: str) -> SignIn:
    """The person who restores, asked of the restored store itself.

    The session raises as `accounts.sign_in` does, and NotAllowed("access.first_in_the_window") for somebody who has never
    signed in before.
    """

    def sign_in(desk: Desk) -> Session:
        signed = accounts.sign_in(desk, staff_id, password)
        if signed.new_password or signed.undertaking is not None:
            raise NotAllowed("access.first_in_the_window")
        return signed.session

    return sign_in
