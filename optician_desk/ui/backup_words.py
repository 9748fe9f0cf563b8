"""Age, size and state of backups in words, the same on the page, in the status line and before sign-in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from optician_desk.domain.backup_view import BackupAge
from optician_desk.domain.local_time import RIGA
from optician_desk.ui.provenance import day
from optician_desk.ui.theme import Tone

#: An age after which the status line warns: a day has gone by without a good copy.
OLD = timedelta(hours=26)
_LONGEST_LABEL = 24
#: What services.backup_folders calls the folder that is there from the first day.
DEFAULT_NAME = "backups"


def when(at: datetime, now: datetime) -> str:
    """`today 09:00`, `yesterday 09:00`, else the date and time in Riga."""
    local, today = at.astimezone(RIGA), now.astimezone(RIGA).date()
    if local.date() == today:
        return QCoreApplication.translate("BackupWords", "today {time}").format(time=f"{local:%H:%M}")
    if local.date() == today - timedelta(days=1):
        return QCoreApplication.translate("BackupWords", "yesterday {time}").format(time=f"{local:%H:%M}")
    return f"{day(at)} {local:%H:%M}"


def folder(label: str) -> str:
    """A folder's name; the one beside the store has no name of its own."""
    if label == DEFAULT_NAME:
        return QCoreApplication.translate("BackupWords", "On this computer")
    return label


def state(age: BackupAge, now: datetime | None = None) -> tuple[str, Tone]:
    """One line on how things stand, and whether it is a warning."""
    now = now or datetime.now(UTC)
    if age.newest is None:
        return QCoreApplication.translate("BackupWords", "No backup yet"), Tone.WARNING
    made = QCoreApplication.translate("BackupWords", "Backup {when}").format(when=when(age.newest, now))
    if len(age.missing) == 1:
        gone = QCoreApplication.translate("BackupWords", "{made}, folder missing: {label}")
        return gone.format(made=made, label=_short(folder(age.missing[0]))), Tone.WARNING
    if age.missing:
        gone = QCoreApplication.translate("BackupWords", "{made}, folders missing: {count}")
        return gone.format(made=made, count=len(age.missing)), Tone.WARNING
    if age.alone:
        return QCoreApplication.translate("BackupWords", "{made}, only on this disk").format(made=made), Tone.WARNING
    return made, Tone.WARNING if now - age.newest > OLD else Tone.GOOD


def short(age: BackupAge, now: datetime | None = None) -> tuple[str, Tone]:
    """The same beside a title that already says what it is about."""
    now = now or datetime.now(UTC)
    words, tone = state(age, now)
    if age.newest is None:
        return words, tone
    made = when(age.newest, now)
    if age.missing:
        gone = QCoreApplication.translate("BackupWords", "{when}, folder missing")
        made = gone.format(when=made)
    elif age.alone:
        made = QCoreApplication.translate("BackupWords", "{when}, only on this disk").format(when=made)
    return made[:1].upper() + made[1:], tone


def alone() -> tuple[str, str]:
    """What is said where the only copies lie beside the store: the fact, and what to do."""
    return (
        QCoreApplication.translate("BackupWords", "Copies are on this computer alone"),
        QCoreApplication.translate(
            "BackupWords",
            "If its disk fails or the computer is stolen, they are gone with it. Add a folder on a USB disk or a share.",
        ),
    )


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1] + "…"


def size(count: int) -> str:
    """`12.4 MB`, in the form of the language of the screens."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
