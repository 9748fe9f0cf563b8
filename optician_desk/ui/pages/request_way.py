"""Below the form at hand: the whole way of the request, with its papers to open again (policy 5.6)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.request_view import RequestView
from optician_desk.policy.model import PolicyFile
from optician_desk.ui import theme
from optician_desk.ui.models.request_history import Line, history
from optician_desk.ui.models.request_words import stamp_words
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.labels import wrapped
from optician_desk.ui.widgets.marks import Hairline

#: px; a stamp that needs more (a long name) goes on below, so that the words beside it keep their room.
STAMP = 190
#: px by which words stand lower in a link (28 high) than in a label of its text's size.
_IN_LINK = 6


class RequestWay(QWidget):
    """Lines of what was done, oldest first. `letter_wanted` has a letter's id, `answer_wanted` asks for the signed answer."""

    letter_wanted = Signal(str)
    answer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self._lines = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 8)
        self._column.setSpacing(12)
        self._column.addWidget(Hairline())
        self._column.addWidget(self._title)
        self._column.addWidget(self._lines)

    def show_request(self, view: RequestView, policy: PolicyFile, language: str) -> None:
        """Show what was done with this request."""
        so_far = QCoreApplication.translate("RequestWay", "So far")
        self._title.setText(QCoreApplication.translate("RequestWay", "What was done") if view.row.closed else so_far)
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for at, line in enumerate(history(view, policy, language)):
            self._add(grid, at, line)
        # measured in one piece: lines that come one by one are squeezed until the last has its place
        for label in lines.findChildren(QLabel):
            label.ensurePolished()
        self._column.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines
        lines.show()

    def _add(self, grid: QGridLayout, at: int, line: Line) -> None:
        top = Qt.AlignmentFlag.AlignTop
        opens = bool(line.letter or line.answer)
        when = _stamp(stamp_words(line.by) if line.by else "")
        when.setContentsMargins(0, _IN_LINK if opens else 0, 0, 0)
        grid.addWidget(when, at, 0, top)
        if not opens:
            grid.addWidget(wrapped("value", f"{line.title}: {line.text}" if line.text else line.title), at, 1, top)
            return
        link = LinkButton(text=line.title)
        link.clicked.connect(lambda: self._open(line))
        cell = QVBoxLayout()
        cell.setSpacing(0)
        cell.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if line.text:
            cell.addWidget(wrapped("value", line.text))
        grid.addLayout(cell, at, 1, top)

    def _open(self, line: Line) -> None:
        if line.answer:
            self.answer_wanted.emit()
        else:
            self.letter_wanted.emit(line.letter)


def _stamp(words: str) -> QLabel:
    made = wrapped("caption", words)
    theme.set_tabular(made)
    natural = painting.width(words, theme.font(theme.CAPTION, tabular=True)) + 1
    if natural > STAMP:
        made.setText(words.replace(", ", "\n", 1))
    made.setFixedWidth(min(natural, STAMP))
    return made
