"""The tab of a card that lists what must be kept longer, why and until when (policy 4.3, 7.2)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from optician_desk.domain.hold_view import HoldLine
from optician_desk.ui.provenance import day
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.record_list import Record
from optician_desk.ui.widgets.record_panel import RecordPanel

KEY = "Ctrl+H"


class HoldPanel(RecordPanel):
    """Those in force first. `wanted` asks for a new one, `released(id)` says that one is needed no longer."""

    released = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._lines: tuple[HoldLine, ...] = ()
        self._may_release = False
        columns = (
            (translate("HoldPanel", "Keep until"), 0),
            (translate("HoldPanel", "What"), 110),
            (translate("HoldPanel", "Criterion of policy 4.3"), 300),
        )
        add = SecondaryButton(text=translate("HoldPanel", "Keep longer"), icon="lock", key=KEY)
        self.release = SecondaryButton(text=translate("HoldPanel", "No longer to be kept"), icon="undo-2")
        self.release.clicked.connect(self._release)
        self.lay_out(columns, translate("HoldPanel", "To be kept"), add, self.release)

    def set_lines(self, lines: tuple[HoldLine, ...], *, may_add: bool, may_release: bool) -> None:
        """Show them; none at all says what a hold is for."""
        translate = QCoreApplication.translate
        self._lines, self._may_release = lines, may_release
        none = translate(
            "HoldPanel",
            "Nothing is marked to be kept longer. A claim or an open contract keeps data from being erased: mark it here.",
        )
        self.list.empty.set("lock", none, translate("HoldPanel", "Keep longer") if may_add else "", KEY)
        self.list.set_records(tuple(self._record(line) for line in lines))
        self.whole.setVisible(bool(lines))
        self.add.setVisible(may_add and bool(lines))
        self.show_whole(self.list.view.currentIndex().row())

    def _record(self, line: HoldLine) -> Record:
        translate = QCoreApplication.translate
        if line.keeps:
            state = (translate("HoldPanel", "In force"), "lock", Tone.WARNING)
        elif line.released:
            state = (translate("HoldPanel", "Released"), "check", Tone.NEUTRAL)
        else:
            state = (translate("HoldPanel", "Ended"), "check", Tone.NEUTRAL)
        what = f"{line.criterion[:1].upper()}{line.criterion[1:]}"
        return Record(line.hold, (format_day(line.until), f"{line.covers[:1].upper()}{line.covers[1:]}", what), state)

    def _line(self, row: int) -> HoldLine | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def show_whole(self, row: int) -> None:
        """The chosen line without a word cut off, and whether it can be released."""
        line = self._line(row)
        self.release.setVisible(self._may_release and line is not None and line.keeps)
        if line is not None:
            words = QCoreApplication.translate("HoldPanel", "{covers}: {reasoning}\nPolicy {clause} · {by}, {day}")
            self.whole.setText(
                words.format(
                    covers=f"{line.covers[:1].upper()}{line.covers[1:]}",
                    reasoning=line.reasoning,
                    clause=line.clause,
                    by=line.by,
                    day=day(line.at),
                )
            )

    def _release(self) -> None:
        line = self._line(self.list.view.currentIndex().row())
        if line is not None and line.keeps:
            self.released.emit(line.hold)
