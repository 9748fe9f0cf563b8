"""One value on a card: label, value, where it came from, and the values before it on demand."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from optician_desk.domain.card_view import Value
from optician_desk.ui import theme
from optician_desk.ui.provenance import day_and_time, source_line
from optician_desk.ui.widgets.buttons import IconButton, LinkButton
from optician_desk.ui.widgets.marks import SmallChip

_PIECE = re.compile(r"[^\s-]+-?")  # between two places where every line may break
_SIGN = re.compile(r"(?<=[.@_])(?=\S)")
_ANYWHERE = re.compile(r"(?<=\S)(?=\S)")
_BREAK = "\u200b"  # a space of no width


def _label(text: str, role: str, tone: str = "") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


class WholeValue(QLabel):
    """A value that is seen whole, whatever the width: a word longer than its line goes on in the next one.

    Where a word must be broken, the text carries signs that nobody sees; there it cannot be marked and copied with them.
    """

    def __init__(self, text: str, role: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = _PIECE.sub(self._broken, self._whole)
        fits = shown == self._whole
        if shown != self.text():
            selectable = Qt.TextInteractionFlag.TextSelectableByMouse
            self.setTextInteractionFlags(selectable if fits else Qt.TextInteractionFlag.NoTextInteraction)
            self.setText(shown)

    def _broken(self, piece: re.Match[str]) -> str:
        """A piece that has no room in a line may break after a dot or @; where that does not help, anywhere."""
        for places in (None, _SIGN, _ANYWHERE):
            shown = places.sub(_BREAK, piece[0]) if places else piece[0]
            if all(self.fontMetrics().horizontalAdvance(part) <= self.width() for part in shown.split(_BREAK)):
                break
        return shown


class SmallPencil(IconButton):
    """The 28-px pencil at the right end of a value."""

    def sizeHint(self) -> QSize:
        return QSize(28, 28)


class SmallLink(LinkButton):
    """A link in the size of a caption."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 18)

    def _font(self) -> QFont:
        made = theme.font(theme.CAPTION, QFont.Weight.Medium)
        made.setUnderline(self._hover)
        return made


class ValueBlock(QWidget):
    """Emits `correct_wanted` when the value is to be corrected or, where there is none, entered."""

    correct_wanted = Signal()

    def __init__(self, value: Value, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = value.table
        translate = QCoreApplication.translate
        known = bool(value.text)
        head = QHBoxLayout()
        head.setSpacing(8)
        caption = QLabel(value.label)
        caption.setProperty("role", "caption")
        caption.setTextFormat(Qt.TextFormat.PlainText)
        head.addWidget(caption)
        if value.voluntary:
            head.addWidget(SmallChip(text=translate("ValueBlock", "voluntary")))
        head.addStretch()
        self.edit = SmallPencil(icon="pencil" if known else "plus")
        verb = translate("ValueBlock", "Correct: {field}") if known else translate("ValueBlock", "Add: {field}")
        self.edit.setText(verb.format(field=value.label))
        self.edit.clicked.connect(self.correct_wanted)
        shown = WholeValue(value.text or translate("ValueBlock", "not given"), "value" if known else "secondary")
        first = QVBoxLayout()
        first.setSpacing(2)
        first.addLayout(head)
        first.addWidget(shown)
        top = QHBoxLayout()
        top.addLayout(first, 1)
        top.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        if value.source is not None:
            source = source_line(value.source, language)
            if value.cleared:
                source = translate("ValueBlock", "Taken back: {source}").format(source=source)
            line = _label(source, "caption")
            line.setToolTip(day_and_time(value.source.at))
            column.addWidget(line)
        if value.earlier:
            self._add_earlier(column, value, language)

    def _add_earlier(self, column: QVBoxLayout, value: Value, language: str) -> None:
        count = len(value.earlier)
        self.more = SmallLink(text=QCoreApplication.translate("ValueBlock", "%n earlier value(s)", None, count))
        self.more.setCheckable(True)
        self.more.setAccessibleDescription(value.label)
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, 2, 0, 2)
        inner.setSpacing(2)
        for earlier in value.earlier:
            taken_back = QCoreApplication.translate("ValueBlock", "(taken back)")
            inner.addWidget(_label(earlier.text or taken_back, "secondary"))
            if earlier.source is not None:
                inner.addWidget(_label(source_line(earlier.source, language), "caption"))
        box.hide()
        self.more.toggled.connect(box.setVisible)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(box)
