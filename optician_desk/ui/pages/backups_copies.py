"""The section with the copies themselves and the outcome of a rehearsal."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject

from optician_desk.domain.backup_view import BackupOverview, CopyLine, DrillReport
from optician_desk.ui import backup_words
from optician_desk.ui.forms.ui_backups import Ui_Backups
from optician_desk.ui.models.icon_rows import IconRow, IconRowDelegate, IconRows
from optician_desk.ui.pages.page import Page
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.rows import prepare_list


def copy_row(line: CopyLine, now: datetime, *, bad: bool = False, where: str = "") -> IconRow:
    """A copy as a row: when, how many cards, how large, where, and whether it can be read."""
    cards = line.customers
    words = QCoreApplication.translate("CopiesSection", "%n card(s)", None, cards)
    title = backup_words.when(line.made_at, now)
    row = IconRow(
        key=line.name,
        icon="hard-drive",
        title=title[:1].upper() + title[1:],
        text=f"{words} · {where or backup_words.folder(line.folder)}",
        state=QCoreApplication.translate("CopiesSection", "checked"),
        state_icon="check",
        tone=Tone.GOOD,
        aside=backup_words.size(line.size),
    )
    if not line.readable:
        state, icon, tone = QCoreApplication.translate("CopiesSection", "term ended"), "ban", Tone.NEUTRAL
    elif bad:
        state, icon, tone = QCoreApplication.translate("CopiesSection", "not good"), "circle-alert", Tone.DANGER
    else:
        return row
    return IconRow(row.key, row.icon, row.title, row.text, state, icon, tone, row.aside, quiet=not line.readable)


class CopiesSection(QObject):
    """Read, not operated: what is there."""

    def __init__(self, page: Page, ui: Ui_Backups) -> None:
        super().__init__(page)
        self._ui = ui
        self._bad: set[str] = set()
        self.model = IconRows(self)
        prepare_list(ui.copies, IconRowDelegate())
        ui.copies.setModel(self.model)
        ui.drill.hide()
        ui.empty.hide()

    def show(self, overview: BackupOverview) -> None:
        """All copies in the attached folders."""
        now = datetime.now(UTC)
        self.model.show(tuple(copy_row(line, now, bad=line.name in self._bad) for line in overview.copies))
        if overview.age.alone:
            self._ui.alone.show_notice(Tone.WARNING, *backup_words.alone())
        else:
            self._ui.alone.clear()
        some = bool(overview.copies)
        self._ui.copies.setVisible(some)
        self._ui.empty.setVisible(not some)
        self._ui.empty.set(
            "hard-drive",
            QCoreApplication.translate(
                "CopiesSection",
                "There are no copies in the attached folders yet. The first one is made by itself within minutes, "
                "or now with the button above.",
            ),
        )

    def mark_bad(self, names: set[str]) -> None:
        """What the last check found not good."""
        self._bad = names

    def hide_drill(self) -> None:
        """A new job begins: the former outcome is no news any more."""
        self._ui.drill.hide()

    def show_drill(self, report: DrillReport) -> None:
        """What the rehearsal proved, in figures."""
        ui = self._ui
        ui.drillTitle.setText(QCoreApplication.translate("CopiesSection", "Outcome of the rehearsal"))
        sound = (
            QCoreApplication.translate("CopiesSection", "intact")
            if report.trail_sound
            else QCoreApplication.translate("CopiesSection", "something does not agree")
        )
        ui.drillRows.set_rows(
            [
                (
                    QCoreApplication.translate("CopiesSection", "Backup of"),
                    backup_words.when(report.made_at, datetime.now(UTC)),
                ),
                (QCoreApplication.translate("CopiesSection", "Customers"), str(report.customers)),
                (QCoreApplication.translate("CopiesSection", "Values checked against the trail"), str(report.facts)),
                (QCoreApplication.translate("CopiesSection", "Trail"), sound),
                (
                    QCoreApplication.translate("CopiesSection", "Entries in the ledger of erasures"),
                    str(report.ledger_entries),
                ),
                (QCoreApplication.translate("CopiesSection", "Erased once more"), str(report.erased_again)),
                (QCoreApplication.translate("CopiesSection", "Erased data that came back"), str(report.resurrected)),
                (
                    QCoreApplication.translate("CopiesSection", "Time taken"),
                    QCoreApplication.translate("CopiesSection", "{seconds} s").format(
                        seconds=max(1, round(report.seconds))
                    ),
                ),
            ]
        )
        ui.drill.show()
