"""The queue of rights requests: narrowed by view and filters, sorted by any column (policy 5.6)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from optician_desk.domain.queue_view import Shown
from optician_desk.domain.request_view import Queue
from optician_desk.domain.rights import Step
from optician_desk.domain.staff import Permission
from optician_desk.services import requests
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_requests import Ui_Requests
from optician_desk.ui.models.request_queue import Column, RequestQueue
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.requests_filter import QueueFilter
from optician_desk.ui.pages.requests_row import RequestDelegate, heads
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton
from optician_desk.ui.widgets.rows import BLEED, prepare_list


class RequestsPage(Page):
    """Enter opens a request; Ctrl+Shift+R receives one from somebody whose card is not known.

    View, filters, order and the line that was chosen stay while the page lives, so that a request that was opened is left
    back into the same list.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_Requests()
        self.ui.setupUi(self)
        self.ui.noticeRow.addWidget(self.notice)
        self.notice.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum
        )  # alone on the page: no taller
        self.filter = QueueFilter()
        self.ui.filterRow.addWidget(self.filter)
        self.filter.changed.connect(self._narrow)
        self.model = RequestQueue(self)
        prepare_list(self.ui.list, RequestDelegate())
        self.ui.list.setModel(self.model)
        self.ui.list.activated.connect(self._open_row)
        self.ui.list.doubleClicked.connect(self._open_row)
        self.ui.head.wanted.connect(self._sort)
        self.ui.head.down.connect(self.ui.list.setFocus)
        self.new_button = PrimaryButton(
            text=QCoreApplication.translate("RequestsPage", "New request"), icon="plus", key="Ctrl+Shift+R"
        )
        self.new_button.clicked.connect(self._receive)
        QShortcut(QKeySequence("Ctrl+Shift+R"), self, self._receive)
        self.sign_button = GhostButton(icon="signature")
        self.sign_button.clicked.connect(self._show_to_sign)
        self.sign_button.hide()
        self.ui.header.add_action(self.sign_button)
        self.ui.header.add_action(self.new_button)
        self.ui.header.set_title(QCoreApplication.translate("RequestsPage", "Requests"))
        self.ui.empty.acted.connect(self._act)
        self._queue: Queue | None = None
        self._chosen = ""
        self._focus_wanted = False
        for part in (self.filter, self.ui.head, self.ui.list, self.ui.empty):
            part.hide()

    def open(self, **arguments: Any) -> None:
        """Read the queue anew; `shown` is a view to stand in, without filters."""
        if shown := arguments.get("shown"):
            self.filter.show_only(Shown(shown))
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
            "The heads of the columns sort: Tab to them, arrow keys along them, Enter sorts and turns the order. The filters "
            "stay until they are cleared. A request of a customer is received from the card; Ctrl+Shift+R here receives one "
            "from somebody whose card is not known: “we hold nothing about you” is an answer too.",
        )

    def _show(self, queue: Queue) -> None:
        self._queue = queue
        chosen = self._current()
        self.model.fill(queue.rows)
        self.filter.set_staff(self.model.staff())
        self.filter.setVisible(bool(queue.rows))
        self._count_to_sign(queue)
        self._chosen = chosen
        self._narrow()
        at = self.window().focusWidget()
        if self._focus_wanted and (at is None or self.isAncestorOf(at)):  # not from somebody who types above by now
            self.focus_first()

    def _count_to_sign(self, queue: Queue) -> None:
        """What waits for a manager's signature alone, said to managers."""
        count = sum(row.to_sign for row in queue.rows)
        self.sign_button.setText(
            QCoreApplication.translate("RequestsPage", "To be signed: {count}").format(count=count)
        )
        self.sign_button.setVisible(bool(count) and self.context.session.may(Permission.APPROVE_REPORT))

    def _show_to_sign(self) -> None:
        self.filter.show_only(Shown.OPEN, Step.ANSWER)
        self.ui.list.setFocus()

    def _current(self) -> str:
        """The request that is chosen; the last one that was, while none is."""
        row = self.model.row(self.ui.list.currentIndex().row())
        return row.request if row is not None else self._chosen

    def _narrow(self) -> None:
        chosen = self._current()
        self.model.filter_by(self.filter.filters())
        self.model.show_only(self.filter.shown())
        self.filter.set_counts(self.model.counts())
        found = bool(self.model.rowCount())
        self.ui.head.setVisible(found)
        self.ui.list.setVisible(found)
        self.ui.empty.setVisible(not found)
        self.ui.head.sorted_by(self.model.column, self.model.descending)
        if found:
            self._choose(chosen)
            QTimer.singleShot(0, self, self._place_heads)
        else:
            self.ui.empty.set(*self._nothing())

    def _choose(self, request: str) -> None:
        at = self.model.index(max(0, self.model.place(request)))
        self.ui.list.setCurrentIndex(at)
        self.ui.list.scrollTo(at)

    def _nothing(self) -> tuple[str, str, str]:
        """Icon, sentence and action of an empty place."""
        if self.filter.filters().any:
            words = QCoreApplication.translate("RequestsPage", "No request in this view matches the filters.")
            return "search", words, self.filter.clear_words
        match self.filter.shown():
            case Shown.CLOSED:
                return "inbox", QCoreApplication.translate("RequestsPage", "No request is closed yet."), ""
            case Shown.SOON if self.model.total():
                return "check", QCoreApplication.translate("RequestsPage", "No request is due soon."), ""
            case Shown.OVERDUE if self.model.total():
                return "check", QCoreApplication.translate("RequestsPage", "No request is overdue."), ""
        words = QCoreApplication.translate(
            "RequestsPage", "No open requests. A customer's request is started on the card, one without a card here."
        )
        return "inbox", words, QCoreApplication.translate("RequestsPage", "Request without a card")

    def _act(self) -> None:
        if self.filter.filters().any:
            self.filter.clear()
        else:
            self._receive()

    def _sort(self, key: str) -> None:
        column, chosen = Column(key), self._current()
        turned = column is self.model.column and not self.model.descending
        self.model.sort_by(column, descending=turned)
        self.ui.head.sorted_by(column, turned)
        self._choose(chosen)

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
