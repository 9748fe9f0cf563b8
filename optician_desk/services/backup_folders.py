"""Where backups go, how old they are, and whether it is time for one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.backup_plan import Plan, due
from optician_desk.domain.backup_view import BackupAge, BackupFolder, FolderState
from optician_desk.domain.errors import Refusal
from optician_desk.domain.staff import Permission
from optician_desk.services.session import Desk, Session
from optician_desk.store import backup
from optician_desk.store.tables import BACKUP_FOLDER, BACKUP_RUN
from optician_desk.store.work import Work, new_id

#: The folder beside the store, so that backups are on from the first day; a second disk is asked for on the screen.
DEFAULT_NAME = "backups"


def plan(desk: Desk) -> Plan:
    """The rhythm of backups from the shop's settings."""
    defaults = Plan()
    names = ("days", "weeks", "months", "every_hours")
    return Plan(**{name: int(desk.settings.get(f"backup_{name}", getattr(defaults, name))) for name in names})


def ensure_default(desk: Desk) -> None:
    """Make the folder beside the store a backup folder if the shop has none yet."""
    with desk.store.reading() as con:
        if con.execute(sa.select(sa.func.count()).select_from(BACKUP_FOLDER)).scalar_one():
            return
    path = desk.store.path.parent / DEFAULT_NAME
    with desk.task("add_backup_folder") as work:
        _add(desk, work, path, "", "folder")


def add(session: Session, path: Path, label: str) -> str:
    """One more place for copies. Raises Refusal: backup.folder_missing, backup.folder_known, backup.folder_is_store."""
    session.require(Permission.BACKUP)
    if not path.is_dir():
        raise Refusal("backup.folder_missing", field="path")
    store_folder = session.desk.store.path.parent
    if path.resolve() == store_folder.resolve():
        raise Refusal("backup.folder_is_store", field="path")
    if any(Path(known.path) == path and known.state is not FolderState.LET_GO for known in folders(session.desk)):
        raise Refusal("backup.folder_known", field="path")
    with session.task(Permission.BACKUP, "add_backup_folder") as work:
        return _add(session.desk, work, path, label, "folder")


def _add(desk: Desk, work: Work, path: Path, label: str, kind: str) -> str:
    folder = new_id()
    row = {"id": folder, "path": str(path), "label": label, "kind": kind, "state": FolderState.IN_USE}
    at = desk.clock().isoformat(timespec="seconds")
    work.connection.execute(sa.insert(BACKUP_FOLDER), {**row, "added_at": at, "last_seen_at": None})
    work.details["folder"] = folder
    return folder


def mark(session: Session, folder: str, state: FolderState) -> None:
    """Say that a medium was destroyed, or is no longer used, on record; its copies are then counted out or left to it."""
    with session.task(Permission.BACKUP, "mark_backup_folder") as work:
        work.details.update(folder=folder, state=str(state))
        work.connection.execute(sa.update(BACKUP_FOLDER).where(BACKUP_FOLDER.c.id == folder).values(state=str(state)))


def folders(desk: Desk) -> tuple[BackupFolder, ...]:
    """Every folder in use or missing, oldest first."""
    return _in_state(desk, FolderState.IN_USE, FolderState.MISSING)


def left(desk: Desk) -> tuple[BackupFolder, ...]:
    """Folders that are no longer used though nobody said that their medium was destroyed: copies may still lie there."""
    return _in_state(desk, FolderState.LET_GO)


def _in_state(desk: Desk, *states: FolderState) -> tuple[BackupFolder, ...]:
    newest = (
        sa.select(sa.func.max(BACKUP_RUN.c.at))
        .where(BACKUP_RUN.c.folder == BACKUP_FOLDER.c.id, BACKUP_RUN.c.outcome == "made")
        .scalar_subquery()
    )
    with desk.store.reading() as con:
        rows = con.execute(
            sa.select(BACKUP_FOLDER, newest.label("newest"))
            .where(BACKUP_FOLDER.c.state.in_(states))
            .order_by(BACKUP_FOLDER.c.added_at)
        ).all()
    return tuple(_folder(row, desk.store.store_id) for row in rows)


def _folder(row: Any, store_id: str) -> BackupFolder:
    path = Path(row.path)
    return BackupFolder(
        id=row.id,
        path=row.path,
        label=row.label or path.name,
        state=FolderState(row.state),
        attached=path.is_dir() or path.name == DEFAULT_NAME,
        last_seen=_moment(row.last_seen_at),
        newest=_moment(row.newest),
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def age(desk: Desk) -> BackupAge:
    """How old the newest good copy is and what was missing at the last run; asks the store alone, no disk is touched."""
    with desk.store.reading() as con:
        newest = con.execute(sa.select(sa.func.max(BACKUP_RUN.c.at)).where(BACKUP_RUN.c.outcome == "made")).scalar()
        missing = con.execute(
            sa.select(BACKUP_FOLDER.c.label, BACKUP_FOLDER.c.path).where(BACKUP_FOLDER.c.state == FolderState.MISSING)
        ).all()
        elsewhere = con.execute(
            sa.select(sa.func.count())
            .select_from(sa.join(BACKUP_RUN, BACKUP_FOLDER, BACKUP_RUN.c.folder == BACKUP_FOLDER.c.id))
            .where(
                BACKUP_RUN.c.outcome == "made",
                BACKUP_FOLDER.c.state.in_((FolderState.IN_USE, FolderState.MISSING)),
                BACKUP_FOLDER.c.path != str(desk.store.path.parent / DEFAULT_NAME),
            )
        ).scalar_one()
    made = _moment(newest)
    labels = tuple(row.label or Path(row.path).name for row in missing)
    return BackupAge(made, labels, due(made, desk.clock(), plan(desk)), alone=made is not None and not elsewhere)


def place(desk: Desk, folder: BackupFolder) -> Path:
    """This shop's own folder on a medium."""
    return backup.shop_folder(Path(folder.path), desk.store.store_id)
