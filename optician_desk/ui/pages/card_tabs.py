"""The right side of a card: lenses, requests, disclosures, what must be kept, and for managers who looked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from optician_desk.domain.card_view import CardView
from optician_desk.domain.staff import Permission
from optician_desk.domain.task_names import task_name
from optician_desk.domain.trail_view import TrailPage
from optician_desk.policy.model import Recipient, active
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_card import Ui_CardForm
from optician_desk.ui.provenance import day_and_time
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.record_list import Record

LENSES, REQUESTS, DISCLOSURES, HOLDS, LOOKS = range(5)
"""Places in the stack; a tab carries the one it shows, since not everybody has every tab."""


class CardTabs(QObject):
    """Fills them. `request_wanted(id)` opens a request."""

    request_wanted = Signal(str)

    def __init__(self, context: Context, form: Ui_CardForm, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._form = context, form
        self._subject = ""
        self._names: dict[int, str] = {}
        translate = QCoreApplication.translate
        self._add(translate("CardTabs", "Lenses"), LENSES)
        self._add(translate("CardTabs", "Requests"), REQUESTS)
        if self._recipients():
            self._add(translate("CardTabs", "Disclosures"), DISCLOSURES)
        self._add(translate("CardTabs", "To be kept"), HOLDS)
        if context.session.may(Permission.READ_TRAIL):
            self._add(translate("CardTabs", "Who looked"), LOOKS)
        form.tabs.setAccessibleName(translate("CardTabs", "Parts of the card"))
        form.tabs.currentChanged.connect(self._show_tab)
        requests = (
            (translate("CardTabs", "Number"), 0),
            (translate("CardTabs", "Kind"), 150),
            (translate("CardTabs", "Received"), 360),
            (translate("CardTabs", "Due"), 480),
        )
        form.requests.set_columns(requests, translate("CardTabs", "Requests"))
        looks = (
            (translate("CardTabs", "Time"), 0),
            (translate("CardTabs", "Who"), 160),
            (translate("CardTabs", "What"), 360),
        )
        form.looks.set_columns(looks, translate("CardTabs", "Who looked"))
        nothing = translate("CardTabs", "There are no requests. A new one begins here (Ctrl+Shift+R).")
        form.requests.empty.set("inbox", nothing, translate("CardTabs", "New request"), "Ctrl+Shift+R")
        form.requests.opened.connect(self.request_wanted)

    def _add(self, words: str, place: int) -> None:
        self._names[place] = words
        self._form.tabs.setTabData(self._form.tabs.addTab(words), place)

    def _recipients(self) -> tuple[Recipient, ...]:
        """Everybody whom the policy file names; without one there is nothing to record (policy 3.1)."""
        return self._context.session.desk.policy.recipients

    def begin(self, subject: str) -> None:
        """The card of this customer is about to be shown; who comes back to the same one finds the tab that was left."""
        if subject != self._subject:
            self.show_lenses()
        self._subject = subject

    def show_lenses(self) -> None:
        """The first tab in front."""
        self._form.tabs.setCurrentIndex(0)

    def show_card(self, view: CardView) -> None:
        """Fill them; a card whose values are hidden has none that show values."""
        form, session = self._form, self._context.session
        may_refer = session.may(Permission.REFERRAL) and view.restriction is None
        form.lenses.set_history(view.lenses, self._context.language, may_refer)
        form.requests.set_records(tuple(_request(line) for line in view.requests))
        form.disclosures.set_lines(view.disclosures, bool(active(self._recipients())) and view.restriction is None)
        may_add, may_release = session.may(Permission.CORRECT), session.may(Permission.ERASE)
        form.holds.set_lines(view.holds, may_add=may_add, may_release=may_release)
        for place, count in (
            (LENSES, len(view.lenses.entries)),
            (REQUESTS, len(view.requests)),
            (DISCLOSURES, len(view.disclosures)),
            (HOLDS, sum(line.keeps for line in view.holds)),
        ):
            self._count(place, count)
        self._hide_values(hidden=view.hidden)
        if self._place() == LOOKS:  # this opening is one more
            self._show_tab(self._form.tabs.currentIndex())

    def _place(self) -> int | None:
        tabs = self._form.tabs
        place = tabs.tabData(tabs.currentIndex())
        return place if isinstance(place, int) else None

    def _hide_values(self, *, hidden: bool) -> None:
        tabs = self._form.tabs
        for tab in range(tabs.count()):
            if tabs.tabData(tab) in (LENSES, DISCLOSURES):
                tabs.setTabVisible(tab, not hidden)
            if hidden and tabs.tabData(tab) == REQUESTS and tabs.tabData(tabs.currentIndex()) in (LENSES, DISCLOSURES):
                tabs.setCurrentIndex(tab)

    def _count(self, place: int, count: int) -> None:
        tabs = self._form.tabs
        for tab in range(tabs.count()):
            if tabs.tabData(tab) == place:
                words = self._names[place]
                tabs.setTabText(tab, f"{words}  {count}" if count else words)

    def _show_tab(self, tab: int) -> None:
        place = self._form.tabs.tabData(tab)
        if place is None:  # the first tab is chosen as it is added, before it carries its place
            return
        self._form.stack.setCurrentIndex(place)
        if place != LOOKS:
            return
        session, subject = self._context.session, self._subject

        def job() -> TrailPage:
            from optician_desk.services import trail

            return trail.page(session, subject=subject)

        self._context.runner.read(self, job, self._show_looks)

    def _show_looks(self, page: TrailPage) -> None:
        language = self._context.language
        self._form.looks.set_records(
            tuple(
                Record("", (day_and_time(line.at), line.staff, task_name(line.task, language))) for line in page.lines
            )
        )


def _request(line: Any) -> Record:
    translate = QCoreApplication.translate
    if line.open:
        state = (translate("CardTabs", "Open"), "clock", Tone.WARNING)
    else:
        state = (translate("CardTabs", "Closed"), "check", Tone.NEUTRAL)
    cells = (line.number, line.kind, format_day(line.received_on), format_day(line.due_target))
    return Record(line.request, cells, state)
