"""Finding customers: results while typing in the one search box, the selected person beside them, registering last."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from optician_desk.domain import text_guard
from optician_desk.domain.errors import Refusal
from optician_desk.domain.search_view import Found, Glimpse, Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import customers
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_customers import Ui_Customers
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.models.hit_list import HitList
from optician_desk.ui.pages.customers_row import NAME_LEFT, HitDelegate, columns
from optician_desk.ui.pages.page import Page
from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.rows import prepare_list
from optician_desk.ui.widgets.tall import GivesWay

REST_MS = 60
"""How long a line stays selected before the person is shown beside the list; held arrow keys pass by."""
_PAGE_ROWS = 10


class CustomersPage(Page):
    """`search` is called with each keystroke; the answer of the newest search alone is shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_Customers()
        self.ui.setupUi(self)
        self.ui.noticeRow.addWidget(self.notice)
        GivesWay(self, self.ui.preview, 419, 320)
        self._may_register = context.session.may(Permission.REGISTER)
        self.model = HitList(self._may_register, self)
        self._typed, self._refused = "", False
        self._open_first = False
        self._glimpse: Glimpse | None = None
        prepare_list(self.ui.hits, HitDelegate())
        self.ui.hits.verticalScrollBar().rangeChanged.connect(self._keep_right_edge)
        self.ui.head.installEventFilter(self)
        self.ui.hits.setModel(self.model)
        self.ui.hits.selectionModel().currentChanged.connect(self._selected)
        self.ui.hits.activated.connect(self._open_row)
        self.ui.hits.doubleClicked.connect(self._open_row)
        self.ui.preview.opened.connect(self._open_selected)
        self.register_button = SecondaryButton(
            self, text=QCoreApplication.translate("CustomersPage", "Register customer"), icon="user-plus", key="Ctrl+N"
        )
        self.register_button.clicked.connect(self._register)
        self.register_button.setVisible(self._may_register)
        self.ui.header.add_action(self.register_button)
        self.ui.empty.acted.connect(self._register)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look)
        self._show_nobody(None)

    def open(self, **arguments: Any) -> None:
        """Look again for what is typed: something may have changed since."""
        self.search(arguments.get("text", self._typed))

    def focus_first(self) -> None:
        self.ui.hits.setFocus()

    def blank(self) -> None:
        self._show_nobody(None)

    def help_text(self) -> str:
        return QCoreApplication.translate(
            "CustomersPage",
            "Type the beginning of a name, with or without its marks, the beginning of a phone number, an e-mail address or a "
            "request number; several beginnings narrow the search (“anna 2912”). Arrow keys choose, Enter opens the card, or "
            "the request whose number was typed; Esc clears. Ctrl+N registers a new customer with what was typed. Phones of "
            "others are shown by their last three digits only.",
        )

    # ------------------------------------------------------------------------------------------------------ search
    def search(self, text: str) -> bool:
        """Look for what is typed; what no field may hold is neither looked for nor handed on, and False comes back."""
        self._open_first = False
        try:
            text_guard.check(text, "search")
        except Refusal as refusal:
            self._typed, self._refused = "", True
            self._show_nobody(None)
            self.ui.empty.set("ban", sentence(refusal))
            return False
        self._typed, self._refused = text, False
        session = self.context.session
        self.context.runner.search(self, lambda: customers.search(session, text), self._show)
        return True

    def typed(self) -> str:
        """What was looked for last; nothing of what was refused."""
        return self._typed

    def search_key(self, key: Qt.Key) -> None:
        """Keys of the search box: arrows choose, Enter opens, even if the answer to the last letter is still on its way."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.model.text == self._typed:
                self._open_selected()
            else:
                self._open_first = True
            return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE_ROWS}.get(key, 0)
        rows = self.model.rowCount()
        if rows and step:
            row = min(max(self.ui.hits.currentIndex().row() + step, 0), rows - 1)
            self.ui.hits.setCurrentIndex(self.model.index(row))

    def _show(self, found: Found) -> None:
        if self._refused:  # the answer to what was typed before comes too late
            return
        if found.total is not None:
            self._show_nobody(found.total)
            self.model.text = found.text
            return
        before = self.model.hit(self.ui.hits.currentIndex().row()) if found.text == self.model.text else None
        self.model.fill(found)
        count = len(found.hits)
        self.ui.header.set_title(
            QCoreApplication.translate("CustomersPage", "Customers"),
            QCoreApplication.translate("CustomersPage", "the first %n shown", None, count)
            if found.more
            else QCoreApplication.translate("CustomersPage", "%n found", None, count),
        )
        self._show_list(bool(count))
        if not count:
            words = QCoreApplication.translate(
                "CustomersPage", "Nobody was found. Check the spelling or register a new customer."
            )
            self.ui.empty.set("users", words, self.model.offer() if self.model.offers() else self._action(), "Ctrl+N")
            self._show_glimpse(None)
        self.ui.hits.setCurrentIndex(self.model.index(self.model.place(before)))
        if self._open_first and found.hits:
            self._open_selected()
        self._open_first = False

    def _show_nobody(self, total: int | None) -> None:
        self.model.clear()
        self._show_list(False)
        self._show_glimpse(None)
        title = QCoreApplication.translate("CustomersPage", "Customers")
        many = QCoreApplication.translate("CustomersPage", "%n card(s)", None, total) if total else ""
        self.ui.header.set_title(title, many)
        if total == 0:
            words = QCoreApplication.translate(
                "CustomersPage", "There are no customers yet. Register the first one (Ctrl+N)."
            )
            self.ui.empty.set("users", words, self._action(), "Ctrl+N")
        else:
            words = QCoreApplication.translate(
                "CustomersPage",
                "Type a name, a phone number, an e-mail address or a request number in the box above. "
                "Nobody is shown before that.",
            )
            self.ui.empty.set("search", words)

    def _show_list(self, shown: bool) -> None:
        self.ui.empty.setVisible(not shown)
        for part in (self.ui.head, self.ui.hits, self.ui.keys):
            part.setVisible(shown)
        self.ui.line.setVisible(shown)
        self.ui.preview.setVisible(shown)

    # ----------------------------------------------------------------------------------------------- selected line
    def _selected(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self.model.hit(current.row()) is None:
            self._rest.stop()
            self._show_glimpse(None)
        else:
            self._rest.start()

    def _look(self) -> None:
        hit = self.model.hit(self.ui.hits.currentIndex().row())
        if hit is not None:
            session, subject = self.context.session, hit.subject
            self.context.runner.read(self, lambda: customers.glimpse(session, subject), self._seen)

    def _seen(self, glimpse: Glimpse | None) -> None:
        hit = self.model.hit(self.ui.hits.currentIndex().row())
        if glimpse is not None and hit is not None and hit.subject == glimpse.subject:
            self._show_glimpse(glimpse)

    def _show_glimpse(self, glimpse: Glimpse | None) -> None:
        self._glimpse = glimpse
        self.ui.preview.show_glimpse(glimpse)

    def _open_selected(self) -> None:
        self._open_row(self.ui.hits.currentIndex())

    def _open_row(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        hit = self.model.hit(index.row())
        if hit is None:
            self._register()
        elif number := self.model.numbered(index.row()):
            self._open_numbered(hit.subject, number)
        elif hit.kind is Kind.CUSTOMER:
            self.context.navigate("card", subject=hit.subject)
        else:
            self._open_request(hit.subject)

    def _open_numbered(self, subject: str, number: str) -> None:
        """What was typed is the number of a request: that is what is wanted, not the card of whoever made it."""
        session = self.context.session

        def opened(request: str) -> None:
            if not self.isVisible():  # whoever has gone on meanwhile is not called back
                return
            if request:
                self.context.navigate("request", request=request)
            else:
                self.context.navigate("card", subject=subject)

        self.context.runner.read(self, lambda: customers.request_numbered(session, subject, number), opened)

    def _open_request(self, subject: str) -> None:
        session = self.context.session

        def opened(glimpse: Glimpse | None) -> None:
            if glimpse is not None and glimpse.request and self.isVisible():
                self.context.navigate("request", request=glimpse.request)

        self.context.runner.read(self, lambda: customers.glimpse(session, subject), opened)

    def _register(self) -> None:
        if self._may_register:
            self.context.navigate("register", typed=self._typed)

    def _action(self) -> str:
        return QCoreApplication.translate("CustomersPage", "Register customer") if self._may_register else ""

    # -------------------------------------------------------------------------------------------------------- shape
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.head and event.type() == QEvent.Type.Resize:
            self._place_heads()
        return super().eventFilter(watched, event)

    def _keep_right_edge(self, _least: int, most: int) -> None:
        """Rows end where the header does, with a scroll bar beside them or without."""
        margins = self.ui.listRow.contentsMargins()
        margins.setRight(2 if most else 12)
        self.ui.listRow.setContentsMargins(margins)

    def _place_heads(self) -> None:
        contact, date = columns(self.ui.head.width())
        self.ui.head.set_columns(
            [
                (QCoreApplication.translate("CustomersPage", "Customer"), NAME_LEFT, False),
                (QCoreApplication.translate("CustomersPage", "Phone, e-mail or number"), contact, False),
                (QCoreApplication.translate("CustomersPage", "Newest entry"), date, False),
            ]
        )
