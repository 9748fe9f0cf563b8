"""A value of a card in the list of a rectification: what stands there, and what it is to become."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from optician_desk.domain.card_view import Value
from optician_desk.domain.lenses import Parameter, read_value, show_value
from optician_desk.domain.rectification import Correction
from optician_desk.ui.widgets.labels import wrapped
from optician_desk.ui.widgets.marks import Icon
from optician_desk.ui.widgets.value_block import SmallLink, SmallPencil


class ValueToRight(QWidget):
    """`wanted` when the value is to be put right, `left_out` when the correction is given up again."""

    wanted = Signal()
    left_out = Signal()

    def __init__(self, value: Value, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.value, self._language = value, language
        caption, shown = wrapped("caption"), wrapped("value" if value.text else "secondary")
        caption.setText(value.label)
        shown.setText(value.text or translate("ValueToRight", "not given"))
        self.edit = SmallPencil(icon="pencil" if value.text else "plus")
        verb = (
            translate("ValueToRight", "Correct: {field}") if value.text else translate("ValueToRight", "Add: {field}")
        )
        self.edit.setText(verb.format(field=value.label))
        self.edit.clicked.connect(self.wanted)
        self.becomes, self.shows = wrapped("strong", tone="accent"), wrapped("caption")
        self.undo = SmallLink(text=translate("ValueToRight", "Leave out"))
        self.undo.setAccessibleDescription(value.label)
        self.undo.clicked.connect(self.left_out)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(caption)
        words.addWidget(shown)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        self._new = QWidget(self)
        new_words = QVBoxLayout()
        new_words.setSpacing(2)
        new_words.addWidget(self.becomes)
        new_words.addWidget(self.shows)
        new = QHBoxLayout(self._new)
        new.setContentsMargins(0, 4, 0, 0)
        new.setSpacing(8)
        new.addWidget(Icon(name="arrow-right", size=16, tint="accent"), 0, Qt.AlignmentFlag.AlignTop)
        new.addLayout(new_words, 1)
        new.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._new)
        self.put(None)

    def put(self, correction: Correction | None) -> None:
        """Show what the value is to become; None for a value that stays."""
        self._new.setVisible(correction is not None)
        if correction is None:
            return
        if correction.clear:
            words = QCoreApplication.translate("ValueToRight", "Taken off the card")
        elif self.value.table == "lens":
            words = self._lens(correction)
        else:
            words = self._words(correction)
        self.becomes.setText(words)
        self.shows.setText(correction.evidence)

    def _lens(self, correction: Correction) -> str:
        """The new parameters in the form in which the card shows them."""
        point = "," if self._language == "lv" else "."
        parts = []
        for part in self.value.parts:
            parameter = Parameter(part.path.partition(".")[2])
            typed = correction.values.get(parameter.value, "")
            if typed:
                shown = show_value(parameter, read_value(parameter, typed).value, point)
                parts.append(f"{part.label} {shown or typed}")
        return " ".join(parts)

    def _words(self, correction: Correction) -> str:
        """The new parts in one line; a choice and a country by the words they were shown with are left out."""
        texts = []
        for part in self.value.parts:
            text = correction.values.get(part.path.partition(".")[2], "")
            if text and not part.shown_as.startswith("choice:"):
                texts.append(_day(text) if part.shown_as == "date" else text)
        joint = " " if any(part.shown_as == "name" for part in self.value.parts) else ", "
        return joint.join(texts) or QCoreApplication.translate("ValueToRight", "not given")


def _day(text: str) -> str:
    year, _, rest = text.partition("-")
    month, _, day = rest.partition("-")
    return f"{day}.{month}.{year}."
