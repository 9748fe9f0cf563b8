"""The page of one customer: contact with sources, consents, lens history, requests, and for managers who looked."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from optician_desk.domain.card_view import CardView, Value
from optician_desk.domain.staff import Permission
from optician_desk.domain.task_names import task_name
from optician_desk.domain.trail_view import TrailPage
from optician_desk.policy.model import Recipient, active
from optician_desk.ui import theme
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.correct_value import CorrectValueDialog
from optician_desk.ui.dialogs.record_disclosure import RecordDisclosureDialog
from optician_desk.ui.forms.ui_card import Ui_CardForm
from optician_desk.ui.pages.page import Page
from optician_desk.ui.plain_tip import set_plain_tip
from optician_desk.ui.provenance import day, day_and_time
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.disclosure_panel import KEY as DISCLOSURE_KEY
from optician_desk.ui.widgets.marks import Chip
from optician_desk.ui.widgets.record_list import Record
from optician_desk.ui.widgets.tall import GivesWay
from optician_desk.ui.widgets.value_block import ValueBlock

_LENSES, _REQUESTS, _DISCLOSURES, _LOOKS = range(4)
"""Places in the stack; a tab carries the one it shows, since not everybody has every tab."""
_CHIPS = 220
"""Room in px that the states after the name may take before it is shortened."""
_ROOMY = 1000
"""From this width in px on the rarest button has words, too."""


class CardPage(Page):
    """Every opening goes to the trail; what is changed here comes back as a new view, without opening anew."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._subject = ""
        self.view: CardView | None = None
        self.dialog: CorrectValueDialog | None = None
        self.disclosure: RecordDisclosureDialog | None = None
        self.form = Ui_CardForm()
        body = QWidget()
        self.form.setupUi(body)
        GivesWay(self, self.form.leftScroll, 348, 308)
        self.header = PageHeader()
        self._actions()
        self.build(self.header, body).setStretch(2, 1)
        self._tabs()
        form = self.form
        form.consents.toggled.connect(self._consent)
        form.lensConsent.toggled.connect(self._lens_consent)
        form.noticeRow.given.connect(self._notice_given)
        form.noticeRow.print_wanted.connect(self._print_notice)
        form.lenses.wanted.connect(self._referral)
        form.requests.opened.connect(lambda request: context.navigate("request", request=request))
        form.requests.empty.acted.connect(self._request)
        form.noticeRow.set_ways(self._ways())
        form.disclosures.wanted.connect(self._record_disclosure)
        if context.session.may(Permission.CORRECT):
            QShortcut(QKeySequence(DISCLOSURE_KEY), self, self._record_disclosure)

    def _actions(self) -> None:
        translate = QCoreApplication.translate
        self.erase = SecondaryButton(text=translate("CardPage", "Erase…"), icon="trash-2")
        self.erase.setAccessibleName(self.erase.text())
        self.erase.clicked.connect(lambda: self.context.navigate("erasure", subject=self._subject))
        if self.context.session.may(Permission.ERASE):
            self.header.add_action(self.erase)
        self.request = SecondaryButton(text=translate("CardPage", "Request"), icon="inbox", key="Ctrl+Shift+R")
        self.request.clicked.connect(self._request)
        self.referral = PrimaryButton(text=translate("CardPage", "Referral"), icon="file-plus", key="Ctrl+R")
        self.referral.clicked.connect(self._referral)
        for button, permission in ((self.request, Permission.REQUEST), (self.referral, Permission.REFERRAL)):
            if self.context.session.may(permission):
                self.header.add_action(button)
                # a shortcut of its own: the button's would answer a tenth of a second late
                QShortcut(QKeySequence(button.property("keyHint")), self, button.click)

    def _tabs(self) -> None:
        translate, form = QCoreApplication.translate, self.form
        self._tab(translate("CardPage", "Lenses"), _LENSES)
        self._tab(translate("CardPage", "Requests"), _REQUESTS)
        if self._recipients():
            self._tab(translate("CardPage", "Disclosures"), _DISCLOSURES)
        if self.context.session.may(Permission.READ_TRAIL):
            self._tab(translate("CardPage", "Who looked"), _LOOKS)
        form.tabs.setAccessibleName(translate("CardPage", "Parts of the card"))
        form.tabs.currentChanged.connect(self._show_tab)
        requests = (
            (translate("CardPage", "Number"), 0),
            (translate("CardPage", "Kind"), 150),
            (translate("CardPage", "Received"), 360),
            (translate("CardPage", "Due"), 480),
        )
        form.requests.set_columns(requests, form.tabs.tabText(_REQUESTS))
        looks = (
            (translate("CardPage", "Time"), 0),
            (translate("CardPage", "Who"), 160),
            (translate("CardPage", "What"), 360),
        )
        form.looks.set_columns(looks, translate("CardPage", "Who looked"))
        nothing = translate("CardPage", "There are no requests. A new one begins here (Ctrl+Shift+R).")
        form.requests.empty.set("inbox", nothing, translate("CardPage", "New request"), "Ctrl+Shift+R")

    def _tab(self, words: str, place: int) -> None:
        self.form.tabs.setTabData(self.form.tabs.addTab(words), place)

    def _recipients(self) -> tuple[Recipient, ...]:
        """Everybody whom the policy file names; without one there is nothing to record (policy 3.1)."""
        return self.context.session.desk.policy.recipients

    # ------------------------------------------------------------------------------------------------------- showing
    def open(self, **arguments: Any) -> None:
        self._subject = str(arguments["subject"])
        task = str(arguments.get("task", "open_card"))
        self.view = None
        self.form.tabs.setCurrentIndex(_LENSES)
        subject, session, language = self._subject, self.context.session, self.context.language

        def job() -> CardView:
            from optician_desk.services import cards

            return cards.open_card(session, subject, task, language=language)

        self.context.runner.write(self, job, self.show_card)

    def show_card(self, view: CardView) -> None:
        """Fill the page; a view of another card than the one asked for last comes too late."""
        if view.subject != self._subject:
            return
        self.view = view
        translate, language, form = QCoreApplication.translate, self.context.language, self.form
        self._fit_name()
        since = translate("CardPage", "Card since {since} · last change {last}")
        self.header.set_note(since.format(since=day(view.since), last=day(view.last)))
        self.header.set_chips(list(self._chips(view)))
        while (item := form.contactValues.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for value in view.contact:
            block = ValueBlock(value, language)
            block.correct_wanted.connect(lambda value=value: self.correct(value))
            form.contactValues.addWidget(block)
            block.show()
        form.consents.set_rows(view.consents, language)
        form.lensConsent.set_row(view.lens_consent, language)
        form.rule2.setVisible(view.lens_consent is not None)
        form.noticeRow.set_state(view.notice)
        form.lenses.set_history(view.lenses, language, self.context.session.may(Permission.REFERRAL))
        form.requests.set_records(tuple(self._request_record(line) for line in view.requests))
        self._count(_LENSES, translate("CardPage", "Lenses"), len(view.lenses.entries))
        self._count(_REQUESTS, translate("CardPage", "Requests"), len(view.requests))
        form.disclosures.set_lines(view.disclosures, bool(active(self._recipients())))
        self._count(_DISCLOSURES, translate("CardPage", "Disclosures"), len(view.disclosures))
        self._order()

    def _fit_name(self) -> None:
        """The name in one line, shortened in the middle where it does not fit beside states and buttons."""
        if self.view is None:
            return
        words = self.erase.accessibleName()
        self.erase.setText(words if self.width() >= _ROOMY else "")
        self.erase.setToolTip("" if self.erase.text() else words)
        buttons = (self.erase, self.request, self.referral)
        taken = sum(one.sizeHint().width() for one in buttons if one.parent() is not None) + 24 * 3
        room = self.width() - taken - (_CHIPS if self._chips(self.view) else 0)
        metrics = QFontMetricsF(theme.font(theme.TITLE, QFont.Weight.DemiBold))
        self.header.set_title(metrics.elidedText(self.view.name, Qt.TextElideMode.ElideMiddle, max(room, 160)))
        set_plain_tip(self.header, self.view.name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    def _count(self, place: int, words: str, count: int) -> None:
        tabs = self.form.tabs
        for tab in range(tabs.count()):
            if tabs.tabData(tab) == place:
                tabs.setTabText(tab, f"{words}  {count}" if count else words)

    def _chips(self, view: CardView) -> list[Chip]:
        translate = QCoreApplication.translate
        chips = []
        if view.open_requests:
            words = translate("CardPage", "%n open request(s)", None, view.open_requests)
            chips.append(Chip(text=words, icon="clock", tone=Tone.WARNING))
        if view.lenses.blocked:
            chips.append(Chip(text=translate("CardPage", "Lens consent withdrawn"), icon="ban"))
        elif any(eye.ask_doctor and eye.in_force for entry in view.lenses.entries for eye in entry.eyes):
            chips.append(Chip(text=translate("CardPage", "Ask the doctor"), icon="triangle-alert", tone=Tone.WARNING))
        return chips

    def _request_record(self, line: Any) -> Record:
        translate = QCoreApplication.translate
        if line.open:
            state = (translate("CardPage", "Open"), "clock", Tone.WARNING)
        else:
            state = (translate("CardPage", "Closed"), "check", Tone.NEUTRAL)
        cells = (line.number, line.kind, format_day(line.received_on), format_day(line.due_target))
        return Record(line.request, cells, state)

    def _order(self) -> None:
        """Tab goes as the eye reads: values, consents, notice, then the right side."""
        form = self.form
        buttons = (self.erase, self.request, self.referral)
        chain: list[QWidget] = [button for button in buttons if button.parent() is not None]
        chain += [block.edit for block in form.left.findChildren(ValueBlock) if not block.isHidden()]
        chain += list(form.consents.switches.values())
        chain += [
            form.lensConsent.switch,
            form.noticeRow.record,
            form.noticeRow.print_link,
            form.tabs,
            form.lenses.table,
            form.disclosures.list.view,
            form.disclosures.add,
        ]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    def _show_tab(self, tab: int) -> None:
        place = self.form.tabs.tabData(tab)
        if place is None:  # the first tab is chosen as it is added, before it carries its place
            return
        self.form.stack.setCurrentIndex(place)
        if place != _LOOKS:
            return
        session, subject = self.context.session, self._subject

        def job() -> TrailPage:
            from optician_desk.services import trail

            return trail.page(session, subject=subject)

        self.context.runner.read(self, job, self._show_looks)

    def _show_looks(self, page: TrailPage) -> None:
        language = self.context.language
        self.form.looks.set_records(
            tuple(
                Record("", (day_and_time(line.at), line.staff, task_name(line.task, language))) for line in page.lines
            )
        )

    def focus_first(self) -> None:
        target = self.referral if self.context.session.may(Permission.REFERRAL) else self.form.tabs
        target.setFocus()

    def blank(self) -> None:
        self.view = None

    def help_text(self) -> str:
        return QCoreApplication.translate(
            "CardPage",
            "Everything known of the customer, each value with its source. The pencil corrects a value; the earlier one stays "
            "until its term ends. A switch records a consent given or withdrawn. Every opening of a card goes to the trail.",
        )

    # ------------------------------------------------------------------------------------------------------ changing
    def correct(self, value: Value) -> None:
        """Open the dialog that corrects one value."""
        self.dialog = CorrectValueDialog(self.context, self._subject, value, self._choices, self.window())
        self.dialog.corrected.connect(self._changed)
        self.dialog.open()

    def _record_disclosure(self) -> None:
        """Open the dialog that records to whom data were handed."""
        if self.view is None or not active(self._recipients()):
            return
        self.disclosure = RecordDisclosureDialog(self.context, self._subject, self.window())
        self.disclosure.recorded.connect(self._changed)
        self.disclosure.open()

    def _choices(self, shown_as: str) -> tuple[tuple[str, str], ...]:
        listed = getattr(self.context.session.desk.policy, shown_as.partition(":")[2])
        return tuple((entry.id, entry.text.of(self.context.language)) for entry in listed if not entry.retired)

    def _ways(self) -> tuple[tuple[str, str, str], ...]:
        policy, language = self.context.session.desk.policy, self.context.language
        translate = QCoreApplication.translate
        names = {"lv": translate("CardPage", "in Latvian"), "en": translate("CardPage", "in English")}
        return tuple(
            (code, way.id, f"{way.text.of(language)}, {names[code]}")
            for way in policy.notice_ways
            if not way.retired
            for code in ("lv", "en")
        )

    def _changed(self, view: CardView) -> None:
        self.show_card(view)
        self.context.stored()
        self.context.say(QCoreApplication.translate("CardPage", "Saved"))

    def _write(self, job: Callable[[], CardView]) -> None:
        def failed(error: BaseException) -> None:
            if self.view is not None:
                self.show_card(self.view)  # a switch that could not be moved goes back
            self.context.failed(error)

        self.context.runner.write(self, job, self._changed, failed)

    def _consent(self, purpose: str, via: str, given: bool) -> None:
        session, subject, language = self.context.session, self._subject, self.context.language

        def job() -> CardView:
            from optician_desk.services import cards

            return cards.change_consent(session, subject, purpose, via, given, language=language)

        self._write(job)

    def _lens_consent(self, given: bool) -> None:
        """Giving is explicit, so the wording is read out; withdrawing ends the use of the parameters at once."""
        view = self.view
        if view is None or view.lens_consent is None:
            return
        translate = QCoreApplication.translate
        if given:
            question = translate("CardPage", "Does the customer agree explicitly?")
            verb, text = translate("CardPage", "Record the consent"), view.lens_consent.text
        else:
            question = translate("CardPage", "Withdraw the consent to keep lens parameters?")
            verb = translate("CardPage", "Withdraw the consent")
            text = translate("CardPage", "The withdrawal counts at once: the parameters are no longer used.")
        if self.context.prompts.confirm(question, verb, translate("CardPage", "Cancel"), text, danger=not given):
            self._consent(view.lens_consent.purpose, view.lens_consent.states[0].via, given)
        else:
            self.form.lensConsent.set_row(view.lens_consent, self.context.language)

    def _notice_given(self, notice_language: str, way: str) -> None:
        session, subject, language = self.context.session, self._subject, self.context.language

        def job() -> CardView:
            from optician_desk.services import cards

            return cards.record_notice(session, subject, notice_language, way, language=language)

        self._write(job)

    def _print_notice(self) -> None:
        """Print today's notice in the language of the screens; once it is printed it counts as given so."""
        session, language, runner = self.context.session, self.context.language, self.context.runner

        def job() -> bytes:
            from optician_desk.services import papers

            return papers.privacy_notice(session, language)

        runner.read(self, job, self._hand_to_printer)

    def _hand_to_printer(self, pdf: bytes) -> None:
        from optician_desk.ui.printing import print_paper

        context, title = self.context, QCoreApplication.translate("CardPage", "Print the privacy notice")
        print_paper(
            self,
            context.runner,
            context.prompts,
            pdf,
            title,
            printed=lambda: self._notice_given(context.language, "printed"),
            failed=context.failed,
        )

    def _referral(self) -> None:
        self.context.navigate("referral", subject=self._subject)

    def _request(self) -> None:
        self.context.navigate("request", subject=self._subject)
