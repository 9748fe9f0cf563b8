"""The queue of rights requests, in the order in which they fall due (policy 5.6)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from optician_desk.domain.request_view import Queue
from optician_desk.services import requests
from optician_desk.ui import theme
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_requests import Ui_Requests
from optician_desk.ui.models.request_queue import ALL, CLOSED, OPEN, RequestQueue
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.requests_row import RequestDelegate, heads
from optician_desk.ui.widgets.buttons import PrimaryButton
from optician_desk.ui.widgets.marks import Icon
from optician_desk.ui.widgets.painting import set_state
from optician_desk.ui.widgets.rows import BLEED, prepare_list


class Figure(QWidget):
    """A number of 24/600 over its words, without a tile; the icon appears only while the number asks for something."""

    def __init__(self, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._icon = Icon(name=icon, size=20, tint=tone or "second")
        self._number = QLabel()
        self._number.setTextFormat(Qt.TextFormat.PlainText)
        self._number.setProperty("role", "title")
        theme.set_tabular(self._number)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("role", "secondary")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._icon)
        first.addWidget(self._number)
        first.addStretch()
        self.setMinimumWidth(110)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self._words)

    def set(self, number: int, words: str) -> None:
        """Show this number."""
        self._number.setText(str(number))
        self._words.setText(words)
        self._icon.setVisible(bool(number and self._tone))
        set_state(self._number, "tone", self._tone if number else "")
        self.setAccessibleName(f"{number} {words}")


class RequestsPage(Page):
    """Enter opens a request; Ctrl+Shift+R receives one from somebody whose card is not known."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_Requests()
        self.ui.setupUi(self)
        self.ui.noticeRow.addWidget(self.notice)
        self.model = RequestQueue(self)
        prepare_list(self.ui.list, RequestDelegate())
        self.ui.list.setModel(self.model)
        self.ui.list.activated.connect(self._open_row)
        self.ui.list.doubleClicked.connect(self._open_row)
        self.new_button = PrimaryButton(
            text=QCoreApplication.translate("RequestsPage", "New request"), icon="plus", key="Ctrl+Shift+R"
        )
        self.new_button.clicked.connect(self._receive)
        QShortcut(QKeySequence("Ctrl+Shift+R"), self, self._receive)
        self.ui.header.add_action(self.new_button)
        self.figures = {
            "late": Figure("circle-alert", "danger"),
            "soon": Figure("clock", "warning"),
            "open": Figure("", ""),
            "year": Figure("", ""),
        }
        for figure in self.figures.values():
            self.ui.figureRow.addWidget(figure)
        self.ui.figureRow.addStretch()
        for key in (OPEN, CLOSED, ALL):
            self.ui.shown.add(key, "")
        self.ui.shown.chosen.connect(self._narrow)
        self.ui.empty.acted.connect(self._receive)
        self._queue: Queue | None = None
        self._focus_wanted = False
        self._show_nothing()

    def open(self, **arguments: Any) -> None:
        """Read the queue anew."""
        session = self.context.session
        self._queue = None
        self.context.runner.read(self, lambda: requests.queue(session), self._show)

    def focus_first(self) -> None:
        """The list; before there is one, as soon as there is."""
        self._focus_wanted = self._queue is None
        (self.ui.list if self.model.rowCount() else self.new_button).setFocus()

    def blank(self) -> None:
        self.model.fill(())

    def help_text(self) -> str:
        return QCoreApplication.translate(
            "RequestsPage",
            "Every request about data-protection rights, the earliest target date first. Arrow keys choose, Enter opens. "
            "A request of a customer is received from the card; Ctrl+Shift+R here receives one from somebody whose card is "
            "not known: “we hold nothing about you” is an answer too.",
        )

    def _show_nothing(self) -> None:
        for part in (self.ui.figures, self.ui.filter, self.ui.head, self.ui.list, self.ui.empty):
            part.hide()
        self.ui.header.set_title(QCoreApplication.translate("RequestsPage", "Requests"))

    def _show(self, queue: Queue) -> None:
        self._queue = queue
        self.model.fill(queue.rows)
        counts = {OPEN: queue.open, CLOSED: len(queue.rows) - queue.open, ALL: len(queue.rows)}
        words = {
            OPEN: QCoreApplication.translate("RequestsPage", "Open {count}"),
            CLOSED: QCoreApplication.translate("RequestsPage", "Closed {count}"),
            ALL: QCoreApplication.translate("RequestsPage", "All {count}"),
        }
        for key, text in words.items():
            self.ui.shown.set_text(key, text.format(count=counts[key]))
        late, soon = queue.overdue, queue.soon
        days = self.context.session.desk.policy.rules.due_soon_days
        year = queue.received_this_year
        for key, number, text in (
            ("late", late, QCoreApplication.translate("RequestsPage", "late", None, late)),
            ("soon", soon, QCoreApplication.translate("RequestsPage", "due within %n day(s)", None, days)),
            ("open", queue.open, QCoreApplication.translate("RequestsPage", "open", None, queue.open)),
            ("year", year, QCoreApplication.translate("RequestsPage", "received this year", None, year)),
        ):
            self.figures[key].set(number, text)
        any_rows = bool(queue.rows)
        self.ui.figures.setVisible(any_rows)
        self.ui.filter.setVisible(any_rows)
        self._narrow(self.ui.shown.key())
        if self._focus_wanted:
            self.focus_first()

    def _narrow(self, key: str) -> None:
        self.model.show_only(key)
        found = bool(self.model.rowCount())
        self.ui.head.setVisible(found)
        self.ui.list.setVisible(found)
        self.ui.empty.setVisible(not found)
        if found:
            self.ui.list.setCurrentIndex(self.model.index(0))
        else:
            words = (
                QCoreApplication.translate("RequestsPage", "No request is closed yet.")
                if key == CLOSED
                else QCoreApplication.translate(
                    "RequestsPage",
                    "No open requests. A customer's request is started on the card, one without a card here.",
                )
            )
            action = "" if key == CLOSED else QCoreApplication.translate("RequestsPage", "Request without a card")
            self.ui.empty.set("inbox", words, action)

    def _open_row(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.context.navigate("request", request=row.request)

    def _receive(self) -> None:
        self.context.navigate("request")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._place_heads)

    def _place_heads(self) -> None:
        wide = self.ui.list.viewport().width() if self.ui.list.isVisible() else self.width() - 2 * BLEED
        self.ui.head.set_columns(heads(wide - 2 * BLEED))
