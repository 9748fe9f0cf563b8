"""Beside the registration form: cards that may be this person's already, each with its reasons; one key opens one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from optician_desk.domain.contact import shown_name
from optician_desk.domain.likeness import Because, Reason
from optician_desk.domain.search_view import Likely
from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.labels import plain
from optician_desk.ui.widgets.marks import Avatar, Hairline, Icon

_KEYS = 9
_LOOK = {
    Reason.SAME_EMAIL: ("equal", "danger"),
    Reason.SAME_PHONE: ("equal", "danger"),
    Reason.SAME_NAME: ("equal", "danger"),
    Reason.NAME_WITHOUT_MARKS: ("equal-approximately", "warning"),
    Reason.SWAPPED: ("arrow-left-right", "warning"),
    Reason.SURNAME_ENDING: ("spell-check-2", "second"),
    Reason.SLIP: ("spell-check-2", "second"),
}


class RegisterLikely(QWidget):
    """Advice, never a refusal. `chosen` gives the id of the card that is to be opened instead."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "window")
        self._shown: tuple[Likely, ...] = ()
        self.buttons: list[SecondaryButton] = []
        self._title = plain("section")
        self._about = plain("secondary")
        self._about.setWordWrap(True)
        self._inside = QWidget()
        self._inside.setProperty("surface", "")
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(16)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inside)
        note = QHBoxLayout()
        note.setSpacing(8)
        note.addWidget(Icon(name="eye-off", size=16), 0, Qt.AlignmentFlag.AlignTop)
        masked = plain(
            "caption", QCoreApplication.translate("RegisterLikely", "Contacts of others are masked here (4.4).")
        )
        masked.setWordWrap(True)
        note.addWidget(masked, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(12)
        column.addWidget(scroll, 1)
        column.addLayout(note)
        for number in range(1, _KEYS + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(lambda at=number - 1: self._choose(at))
        self.show_likely(())

    def show_likely(self, found: tuple[Likely, ...]) -> None:
        """Show these, most alike first; none says that there are none."""
        if found == self._shown and self._title.text():
            return
        self._shown = found
        self.buttons.clear()
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if found:
            self._title.setText(QCoreApplication.translate("RegisterLikely", "There may be a card already"))
            about = QCoreApplication.translate(
                "RegisterLikely", "Similar cards appear while you type. A family may share a phone. You decide."
            )
        else:
            self._title.setText(QCoreApplication.translate("RegisterLikely", "No similar card"))
            about = QCoreApplication.translate(
                "RegisterLikely", "Cards with the same phone, e-mail or a similar name appear here while you type."
            )
        self._about.setText(about)
        for at, one in enumerate(found):
            if at:
                self._rows.addWidget(Hairline())
            self._rows.addWidget(self._row(at, one))
        self._rows.addStretch()

    def shown(self) -> tuple[Likely, ...]:
        """What stands there now."""
        return self._shown

    def _choose(self, at: int) -> None:
        if at < len(self._shown):
            self.chosen.emit(self._shown[at].subject)

    def _row(self, at: int, one: Likely) -> QWidget:
        name = shown_name(one.given, one.surname)
        button = SecondaryButton(text=QCoreApplication.translate("RegisterLikely", "Open"), key=f"Alt+{at + 1}")
        button.setAccessibleName(
            QCoreApplication.translate("RegisterLikely", "Open the card: {name}").format(name=name)
        )
        button.setAccessibleDescription(", ".join(reason_words(because) for because in one.reasons))
        button.clicked.connect(lambda: self._choose(at))
        self.buttons.append(button)
        words = QVBoxLayout()
        words.setSpacing(2)
        shown = plain("strong", name)
        shown.setMinimumWidth(0)
        shown.setWordWrap(True)
        words.addWidget(shown)
        nothing = QCoreApplication.translate("RegisterLikely", "no e-mail")
        contacts = plain("caption", " · ".join(part for part in (one.phone, one.email or nothing) if part))
        contacts.setWordWrap(True)
        words.addWidget(contacts)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(Avatar(name=name, size=32, accent=at == 0), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        for because in one.reasons:
            column.addLayout(_reason(because))
        return made


def reason_words(because: Because) -> str:
    """A reason as a person reads it."""
    pair = f"{because.typed} – {because.known}"
    match because.reason:
        case Reason.SAME_EMAIL:
            return QCoreApplication.translate("RegisterLikely", "Same e-mail")
        case Reason.SAME_PHONE:
            return QCoreApplication.translate("RegisterLikely", "Same phone")
        case Reason.SAME_NAME:
            return QCoreApplication.translate("RegisterLikely", "Same name")
        case Reason.NAME_WITHOUT_MARKS:
            return QCoreApplication.translate("RegisterLikely", "Same name without its marks")
        case Reason.SWAPPED:
            return QCoreApplication.translate("RegisterLikely", "Name and surname swapped")
        case Reason.SURNAME_ENDING:
            return QCoreApplication.translate("RegisterLikely", "Other ending of the surname: {pair}").format(pair=pair)
        case Reason.SLIP:
            return QCoreApplication.translate("RegisterLikely", "Similar name: {pair}").format(pair=pair)


def _reason(because: Because) -> QHBoxLayout:
    icon, tone = _LOOK[because.reason]
    row = QHBoxLayout()
    row.setContentsMargins(44, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Icon(name=icon, size=14, tint=tone), 0, Qt.AlignmentFlag.AlignTop)
    words = plain("label", reason_words(because))
    words.setWordWrap(True)
    words.setProperty("tone", tone)
    row.addWidget(words, 1)
    return row
