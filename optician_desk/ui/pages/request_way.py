"""Below the form at hand: the whole way of the request so far, with its papers to open again (policy 5.6)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.request_view import RequestView
from optician_desk.policy.model import PolicyFile
from optician_desk.ui.models.request_history import Line, history
from optician_desk.ui.models.request_words import stamp_words
from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.marks import Hairline


class RequestWay(QWidget):
    """Lines of what was done, oldest first. `letter_wanted` has a letter's id, `answer_wanted` asks for the signed answer."""

    letter_wanted = Signal(str)
    answer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(QCoreApplication.translate("RequestWay", "So far"))
        title.setProperty("role", "section")
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(12)
        column.addWidget(Hairline())
        column.addWidget(title)
        column.addWidget(self._lines)

    def show_request(self, view: RequestView, policy: PolicyFile, language: str) -> None:
        """Show what was done with this request."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, line in enumerate(history(view, policy, language)):
            self._add(at, line)

    def _add(self, at: int, line: Line) -> None:
        when = _label(stamp_words(line.by) if line.by else "", "caption")
        self._grid.addWidget(when, at, 0, Qt.AlignmentFlag.AlignTop)
        if line.letter or line.answer:
            link = LinkButton(text=_joined(line))
            link.clicked.connect(lambda _=False, line=line: self._open(line))
            self._grid.addWidget(link, at, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addWidget(_label(_joined(line), "value"), at, 1, Qt.AlignmentFlag.AlignTop)

    def _open(self, line: Line) -> None:
        if line.answer:
            self.answer_wanted.emit()
        else:
            self.letter_wanted.emit(line.letter)


def _joined(line: Line) -> str:
    return f"{line.title}: {line.text}" if line.text else line.title


def _label(words: str, role: str) -> QLabel:
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(role != "caption")
    return made
