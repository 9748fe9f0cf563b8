"""The window's inside while somebody works: rail, top bar, the page in front, status line."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from optician_desk.domain.staff import Permission
from optician_desk.domain.trail_view import ChainReport
from optician_desk.ui import registry, tab_order
from optician_desk.ui.context import Context
from optician_desk.ui.draft_keeper import DraftKeeper
from optician_desk.ui.pages.page import Page
from optician_desk.ui.rail import NARROW, WIDTH, Rail
from optician_desk.ui.screen_cover import HELP_WIDTH, HelpPanel, ScreenCover
from optician_desk.ui.status_bar import StatusBar
from optician_desk.ui.theme import Tone
from optician_desk.ui.top_bar import TopBar
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.tall import LEAST_PAGE

DUE_EVERY_MS = 60_000
WIPE_AFTER_MS = 1_500
"""How long something that no field may hold stays in the search box after the last key."""
ROOMY = 1240
_TASKS = ("register", "referral")
"""Pages whose saving ends a task at the card."""
Place = tuple[str, dict[str, Any]]


class Shell(QWidget):
    """Made at sign-in for one session, thrown away at lock and sign-out, with every page in it."""

    lock_wanted = Signal(str)
    sign_out_wanted = Signal()
    pin_wanted = Signal()
    language_wanted = Signal(str)
    scheme_wanted = Signal(str)

    def __init__(self, context: Context, company: str, shop: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._pages: dict[str, Page] = {}
        self._path: list[Place] = []
        session = context.session
        self._entries = [entry for entry in registry.ENTRIES if session.may(entry.permission)]
        self._may_find = session.may(Permission.FIND)
        self.rail = Rail(company, shop, self._entries)
        self.top = TopBar(session.name, context.language, with_search=self._may_find)
        self.stack = QStackedWidget()
        self.help = HelpPanel()
        self.help.hide()
        self.status = StatusBar(demo=session.desk.demo)
        self.alarm = NoticeStrip(self, closable=True)
        self.cover = ScreenCover(self)
        self.drafts = DraftKeeper(context, self)
        self._middle = QWidget()
        body = QHBoxLayout(self._middle)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.stack, 1)
        body.addWidget(self.help)
        self._body = body
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        alarm = QHBoxLayout()
        alarm.setContentsMargins(12, 0, 12, 0)
        alarm.addWidget(self.alarm)
        right.addLayout(alarm)
        right.addWidget(self._middle, 1)
        right.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self._connect()
        self._shortcuts()
        self._typing = self._saved = False
        self._wipe = QTimer(self)
        self._wipe.setSingleShot(True)
        self._wipe.setInterval(WIPE_AFTER_MS)
        self._wipe.timeout.connect(self._forget_search)
        self._due_timer = QTimer(self)
        self._due_timer.setInterval(DUE_EVERY_MS)
        self._due_timer.timeout.connect(self.count_due)
        if session.may(Permission.REQUEST):
            self._due_timer.start()
            self.count_due()
        self.status.ask_last_saved(context.runner, session.desk)

    def _connect(self) -> None:
        context, top = self.context, self.top
        context.navigated.connect(self.go)
        context.went_back.connect(self.back)
        context.said.connect(self.status.say)
        context.saved.connect(self.status.saved)
        context.saved.connect(self._task_saved)
        context.refused.connect(self._refused)
        context.due_may_have_changed.connect(self.count_due)
        self.rail.wanted.connect(self._rail_wanted)
        top.search.textEdited.connect(self._searched)
        top.search.textChanged.connect(lambda text: None if text else self._searched(""))
        top.search.list_key.connect(self._list_key)
        top.search.left_empty.connect(self.back)
        self.alarm.acted.connect(lambda: self.go("trail", {}))
        top.overdue.clicked.connect(lambda: self._show_queue("overdue"))
        top.soon.clicked.connect(lambda: self._show_queue("soon"))
        top.lock.clicked.connect(lambda: self.lock_wanted.emit("asked"))
        top.pin_wanted.connect(self.pin_wanted)
        top.sign_out_wanted.connect(self.sign_out_wanted)
        top.language_wanted.connect(self.language_wanted)
        top.scheme_wanted.connect(self.scheme_wanted)
        self.status.help.clicked.connect(self.toggle_help)
        self.status.blank.clicked.connect(self.cover.toggle)
        self.help.closed.connect(self.toggle_help)
        self.cover.uncovered.connect(self.focus_page)

    def _shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+K", self.focus_search),
            ("Ctrl+N", lambda: self._go_if_known("register")),
            ("Ctrl+L", lambda: self.lock_wanted.emit("asked")),
            ("F1", self.toggle_help),
            ("F9", self.cover.toggle),
        ):
            QShortcut(QKeySequence(keys), self, act)
        escape = QShortcut(QKeySequence("Esc"), self, self.back)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # ------------------------------------------------------------------------------------------------------- pages
    def page(self, name: str) -> Page:
        """The page of this name, made when first asked for."""
        if name not in self._pages:
            made = registry.entry(name).page_class()(self.context)
            self._pages[name] = made
            self.stack.addWidget(made)
        return self._pages[name]

    def front(self) -> Page | None:
        """The page that is seen."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    def place(self) -> Place | None:
        """Name and arguments of the page in front."""
        return self._path[-1] if self._path else None

    def path(self) -> list[Place]:
        """The path that led here, without anything about people but random ids."""
        return list(self._path)

    def go(self, name: str, arguments: dict[str, Any]) -> None:
        """Open a page; the one in front may refuse to be left. A page of the rail starts a new path."""
        self._show(name, arguments, new=True)

    def _rail_wanted(self, name: str) -> None:
        self.go(name, {})

    def _show_queue(self, shown: str) -> None:
        """One view of the queue; the path forgets which, so that stepping back to it keeps what was chosen there since."""
        if self._show("requests", {"shown": shown}, new=True):
            self._path[-1] = ("requests", {})

    def _forget_search(self) -> None:
        self._put_in_search("")

    def _put_in_search(self, text: str) -> None:
        self.top.search.blockSignals(True)
        self.top.search.setText(text)
        self.top.search.blockSignals(False)

    def _recall_search(self, name: str) -> None:
        """Beside its list stands what was looked for, anywhere else nothing: the box is for the next person."""
        self._put_in_search(self.page(name).typed() if name == "customers" else "")

    def _task_saved(self) -> None:
        place = self.place()
        self._saved = place is not None and place[0] in _TASKS

    def _show(self, name: str, arguments: dict[str, Any], *, new: bool) -> bool:
        entry = registry.entry(name)
        if entry not in self._entries:
            self.context.session.require(entry.permission)  # refuses and puts it on record
            return False
        front = self.front()
        if front is not None and not front.leave():
            self._mark()
            front.go_on()
            return False
        self.drafts.leave()
        self._bring(name, arguments, new=new)
        return True

    def _bring(self, name: str, arguments: dict[str, Any], *, new: bool) -> None:
        page = self.page(name)
        if not self._typing:
            self._recall_search(name)
        if new:
            if registry.entry(name).text:
                self._path.clear()
            elif self._path and self._path[-1][0] == name:
                self._path.pop()
            self._path.append((name, arguments))
        self._mark()
        self.status.turn_page()
        page.notice.clear()
        self.stack.setCurrentWidget(page)
        self.help.show_page(page)
        page.open(**arguments)
        self.drafts.watch(page, arguments)
        if name == "card" and self._saved and self._may_find:  # the task is done: the next person may come
            self._saved = False
            self.focus_search()
        elif not (name == "customers" and self._typing):
            self.focus_page()

    def resume(self, path: list[Place]) -> None:
        """Stand again where the same person stood before the lock."""
        known = [place for place in path if registry.entry(place[0]) in self._entries]
        if not known:
            return self.open_first()
        self._path = known
        name, arguments = known[-1]
        return self._bring(name, arguments, new=False)

    def open_first(self) -> None:
        """The first page of this role's rail, with the cursor in the search box where there is one."""
        self.go(self._entries[0].name if self._entries[0].text else "settings", {})
        if self._may_find:
            self.focus_search()

    def back(self) -> None:
        """One step back; at the start of a path, to the customers. Help that lies over the page goes first."""
        if not self.help.isHidden() and self._body.indexOf(self.help) < 0:
            self.toggle_help()
        elif len(self._path) > 1:
            name, arguments = self._path[-2]
            if self._show(name, arguments, new=False):
                self._path.pop()
                self._mark()
        elif self._path and self._path[-1][0] != self._entries[0].name:
            self.open_first()
        elif self._may_find:
            self.top.search.clear()
            self.focus_search()

    def _mark(self) -> None:
        if self._path:
            entry = registry.entry(self._path[-1][0])
            self.rail.mark(entry.parent or entry.name)

    def _go_if_known(self, name: str) -> None:
        if registry.entry(name) in self._entries:
            front = self.front()
            typed = self.page("customers").typed() if front is self._pages.get("customers") else ""
            self.go(name, {"typed": typed} if typed else {})

    def focus_page(self) -> None:
        """Put the cursor where work begins on this page; after a task that is the search box."""
        front = self.front()
        if front is None:
            return
        if front is self._pages.get("customers") and self._may_find:
            self.focus_search()
        else:
            front.focus_first()

    # ------------------------------------------------------------------------------------------------------ search
    def focus_search(self) -> None:
        """Put the cursor in the search box and select what is in it."""
        if self._may_find:
            self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.top.search.selectAll()

    def _searched(self, text: str) -> None:
        place = self.place()
        if place is None or place[0] != "customers":
            if not text:
                return
            self._typing = True
            shown = self._show("customers", {}, new=True)
            self._typing = False
            if not shown:
                self._forget_search()
                return
        if self.page("customers").search(text):
            self._wipe.stop()  # what no field may hold leaves the box by itself: a document reader may have typed it
        else:
            self._wipe.start()

    def _list_key(self, key: Qt.Key) -> None:
        place = self.place()
        if place is not None and place[0] == "customers":
            self.page("customers").search_key(key)

    # ------------------------------------------------------------------------------------------------------- around
    def count_due(self) -> None:
        """Ask how many requests are due and show it in bar and rail."""
        session = self.context.session
        if not session.may(Permission.REQUEST):
            return

        def count() -> tuple[int, int]:
            from optician_desk.services import requests

            return requests.due_count(session)

        self.context.runner.read(self, count, self._show_due)

    def _show_due(self, due: tuple[int, int]) -> None:
        soon, late = due
        self.top.set_due(soon, late)
        self.rail.set_due("requests", soon, late)

    def warn_of_trail(self, report: ChainReport) -> None:
        """The check in the background found that something does not agree: said to a manager, whose work it is."""
        if not self.context.session.may(Permission.READ_TRAIL):
            return
        title = QCoreApplication.translate("Shell", "Something does not agree in the trail")
        text = QCoreApplication.translate("Shell", "Nothing was changed. Delete nothing, and call the technician.")
        if report.seq is not None and not report.table:
            first = QCoreApplication.translate("Shell", "From entry No. {seq} on.").format(seq=report.seq)
            text = f"{first} {text}"
        action = QCoreApplication.translate("Shell", "Open the trail")
        self.alarm.show_notice(Tone.WARNING, title, text, action=action)

    def _refused(self, sentence: str) -> None:
        front = self.front()
        if front is not None:
            front.refuse(sentence)

    def toggle_help(self) -> None:
        """F1: show or hide what this page is for and its keys."""
        self.help.setVisible(self.help.isHidden())
        self._fit()
        if self.help.isHidden():
            self.focus_page()

    def close_pages(self) -> None:
        """Keep the draft and forget every page (lock, sign-out, change of language)."""
        try:
            self.drafts.stop()
        finally:
            self._due_timer.stop()
            self.context.runner.drop_searches()
            for page in self._pages.values():
                self.stack.removeWidget(page)
                page.deleteLater()
            self._pages.clear()
            self.top.search.clear()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round in rail, bar, page, help and foot; under the cover it goes nowhere."""
        return not self.cover.isHidden() or tab_order.move(self, forward=forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Help stands beside the page, for which the rail gives up its words; without room for that over its right edge."""
        beside = self.width() - NARROW - HELP_WIDTH >= LEAST_PAGE
        gives_way = beside and not self.help.isHidden() and self.width() - WIDTH - HELP_WIDTH < LEAST_PAGE
        self.rail.set_narrow(self.width() < ROOMY or gives_way)
        self._place_help(floats=not beside)

    def _place_help(self, *, floats: bool) -> None:
        if floats and self._body.indexOf(self.help) >= 0:
            self._body.removeWidget(self.help)
        elif not floats and self._body.indexOf(self.help) < 0:
            self._body.addWidget(self.help)
        if floats:
            if (row := self.layout()) is not None:
                row.activate()  # the rail may just have changed its width
            self.help.setGeometry(self._middle.width() - HELP_WIDTH, 0, HELP_WIDTH, self._middle.height())
            self.help.raise_()

    def minimumSizeHint(self) -> QSize:
        """As with the narrow rail, else the window could never become small enough for it."""
        wide = super().minimumSizeHint()
        return QSize(wide.width() - (self.rail.width() - NARROW), wide.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()


def shop_line(settings: dict[str, str]) -> str:
    """The place under the company's name: shop, and the counter by its name or else its code."""
    shop, name = settings.get("shop", ""), settings.get("counter_name", "")
    if name:
        return f"{shop} · {name}"
    words = QCoreApplication.translate("Shell", "{shop} · counter {counter}")
    return words.format(shop=shop, counter=settings.get("counter", ""))
