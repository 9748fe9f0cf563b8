"""One rights request: steps across the top, a short form for each, the dates beside it, what is missing at the foot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from optician_desk.domain import rights
from optician_desk.domain.contact import shown_name
from optician_desk.domain.errors import DeskError
from optician_desk.domain.local_time import RIGA, legal_day
from optician_desk.domain.request_view import Received, RequestView
from optician_desk.domain.rights import Kind, Step
from optician_desk.services import papers, prints, request_steps, requests
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_request import Ui_Request
from optician_desk.ui.models.request_words import kind_name, step_name
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.request_answer import RequestAnswer
from optician_desk.ui.pages.request_dates import Dates
from optician_desk.ui.pages.request_identity import RequestIdentity
from optician_desk.ui.pages.request_new import RequestNew
from optician_desk.ui.pages.request_received import RequestReceived
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.pages.request_systems import RequestSystems
from optician_desk.ui.printing import print_paper
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.stepper import Step as Station
from optician_desk.ui.widgets.stepper import StepState
from optician_desk.ui.widgets.tall import GivesWay


class RequestPage(Page):
    """Arguments: `request` (id) opens one; `subject` (id of a card) or nothing receives a new one."""

    form_name = "request"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_Request()
        self.ui.setupUi(self)
        self.ui.noticeRow.addWidget(self.notice)
        GivesWay(self, self.ui.dates, 360)
        self.ui.inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view: RequestView | None = None
        self._subject: str | None = None
        self._busy = False
        self.new = RequestNew(context)
        self.received = RequestReceived(context)
        self.identity = RequestIdentity(context)
        self.systems = RequestSystems(context)
        self.answer = RequestAnswer(context)
        self._forms: tuple[StepForm, ...] = (self.new, self.received, self.identity, self.systems, self.answer)
        for form in self._forms:
            form.hide()
            form.changed.connect(self._show_foot)
            form.wanted.connect(self._carry_out)
            form.revealed.connect(self._reveal)
            self.ui.steps.addWidget(form)
        self._form: StepForm = self.new
        self.new.day_changed.connect(self._plan)
        self.ui.dates.withdrawn.connect(self._withdraw)
        self.ui.header.crumb.connect(self._crumb)
        self.print_button = SecondaryButton(
            text=QCoreApplication.translate("RequestPage", "Print application"), icon="printer", key="Ctrl+P"
        )
        self.print_button.clicked.connect(self._print)
        QShortcut(QKeySequence("Ctrl+P"), self, self._print)
        self.ui.header.add_action(self.print_button)
        self.secondary = GhostButton()
        self.secondary.clicked.connect(lambda: self._form.submit_secondary())
        self.primary = PrimaryButton(key="Enter")
        self.primary.clicked.connect(self._submit)
        self.ui.footer.add(self.secondary)
        self.ui.footer.add(self.primary)

    # ------------------------------------------------------------------------------------------------------- opening
    def open(self, **arguments: Any) -> None:
        request, self._subject = arguments.get("request"), arguments.get("subject")
        self.view = None
        for form in self._forms:
            form.hide()
        self.print_button.hide()
        self.ui.dates.hide()
        session = self.context.session
        if request:
            self.context.runner.write(self, lambda: requests.open_request(session, request), self.show_request)
        elif subject := self._subject:
            self.context.runner.read(self, lambda: requests.name_on_card(session, subject), self._receive)
        else:
            self._receive(None)

    def _receive(self, name: tuple[str, str] | None) -> None:
        self._bring(self.new)
        self.new.begin(self._subject, name)
        crumbs = [("requests", QCoreApplication.translate("RequestPage", "Requests"))]
        if name is not None:
            crumbs.append(("card", shown_name(*name)))
        self.ui.header.set_crumbs([*crumbs, ("", QCoreApplication.translate("RequestPage", "New request"))])
        self.ui.header.set_title(kind_name(Kind.ACCESS))
        self._show_steps((), Step.RECEIVED)
        self.new.focus_first()

    def _plan(self, day: date | None) -> None:
        """Show the dates that a request of this day would have, while the day is typed."""
        if self.view is None and day is not None:
            session, language = self.context.session, self.context.language
            found = requests.planned(session, day)
            told = requests.derivation(session, found.steps, language)
            self.ui.dates.show()
            self.ui.dates.show_planned(
                Dates(day, found.target, found.outer, self._today(), found.steps, told, language)
            )

    def _today(self) -> date:
        return legal_day(self.context.session.desk.clock())

    def show_request(self, view: RequestView) -> None:
        """Show a request as it stands now."""
        self.view, self._subject = view, view.row.subject
        self._busy = False
        row, session, language = view.row, self.context.session, self.context.language
        name = shown_name(row.given, row.surname)
        self.ui.header.set_crumbs(
            [
                ("requests", QCoreApplication.translate("RequestPage", "Requests")),
                ("card" if row.has_card else "", name),
            ]
        )
        self.ui.header.set_title(kind_name(row.kind), row.number)
        told = requests.derivation(session, view.dates, language)
        self.ui.dates.show()
        self.ui.dates.show_request(
            view, Dates(row.received_on, row.target, row.outer, self._today(), view.dates, told, language)
        )
        self._say_kept(row.step)
        self._show_steps(rights.done(view.state), row.step)
        self.print_button.setVisible(row.step is Step.RECEIVED or view.application_printed is not None)
        by_step = {Step.RECEIVED: self.received, Step.IDENTITY: self.identity, Step.SYSTEMS: self.systems}
        form = by_step.get(row.step, self.answer) if row.step is not None else self.answer
        form.show_request(view)
        self._bring(form)
        form.focus_first()

    def _say_kept(self, step: Step | None) -> None:
        if step is Step.IDENTITY:
            self.ui.dates.say_kept(
                QCoreApplication.translate("RequestPage", "Nothing of the document is kept"),
                QCoreApplication.translate(
                    "RequestPage",
                    "No number, personal code, birth date, issuing state or picture. What stays: the kind, “valid on the "
                    "day”, what matched and how, who checked and when.",
                ),
            )
        else:
            self.ui.dates.say_kept("", "")

    def _bring(self, form: StepForm) -> None:
        self._form = form
        for other in self._forms:
            other.setVisible(other is form)
        self.ui.scroll.verticalScrollBar().setValue(0)
        self._show_foot()

    def _reveal(self, part: QWidget) -> None:
        """Bring a part of the form into view once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ui.scroll.ensureWidgetVisible(part, 0, 16))

    def _show_steps(self, done: tuple[Step, ...], now: Step | None) -> None:
        stations = []
        for step in rights.steps_of(self.view.state) if self.view else rights.STEPS[Kind.ACCESS]:
            stamp = self.view.done_at(step) if self.view else None
            if step in done:
                note = f"{stamp.at.astimezone(RIGA):%d.%m. %H:%M}" if stamp else ""
                stations.append(Station(step_name(step), StepState.DONE, note))
            elif step is now:
                words = QCoreApplication.translate("RequestPage", "now")
                stations.append(Station(step_name(step), StepState.NOW, words))
            else:
                stations.append(Station(step_name(step), StepState.TODO))
        self.ui.stepper.set_steps(tuple(stations))

    # --------------------------------------------------------------------------------------------------------- foot
    def _show_foot(self) -> None:
        form = self._form
        if self.sender() not in (None, form) and self.sender() in self._forms:
            return
        missing = form.missing()
        self.ui.footer.say(" ".join(missing[:2]), "list-checks" if missing else "", Tone.WARNING)
        for button, words in ((self.primary, form.primary()), (self.secondary, form.secondary())):
            button.setText(words)
            button.setVisible(bool(words))
            button.updateGeometry()
        self.primary.setEnabled(form.may_submit() and not self._busy)
        self.ui.footer.setVisible(bool(missing or form.primary() or form.secondary()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in any field of the form does the primary button's work; fields leave the key to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.primary.isVisible():
            if self.primary.isEnabled():
                self._submit()
            return
        super().keyPressEvent(event)

    def _submit(self) -> None:
        self.notice.clear()
        self._form.submit()

    # --------------------------------------------------------------------------------------------------------- work
    def _carry_out(self, job: Callable[[], object], said: str) -> None:
        if self._busy:
            return
        self._busy = True
        self.primary.setEnabled(False)
        self.context.runner.write(self, job, lambda result: self._done(result, said), self._refused)

    def _done(self, result: object, said: str) -> None:
        self._busy = False
        self.context.say(said)
        self.context.stored()
        self.context.due_changed()
        if isinstance(result, Received):
            self.context.navigate("request", request=result.request)
        else:
            self.reload()

    def reload(self) -> None:
        """Show the request anew after something was recorded."""
        if self.view is not None:
            session, request = self.context.session, self.view.row.request
            self.context.runner.write(self, lambda: requests.request_view(session, request), self.show_request)

    def _refused(self, error: BaseException) -> None:
        self._busy = False
        self._show_foot()
        if not (isinstance(error, DeskError) and self._form.show_error(error)):
            self.context.failed(error)

    def _withdraw(self) -> None:
        if self.view is None:
            return
        sure = self.context.prompts.confirm(
            QCoreApplication.translate("RequestPage", "Close this request as withdrawn?"),
            QCoreApplication.translate("RequestPage", "Close request"),
            QCoreApplication.translate("RequestPage", "Cancel"),
            QCoreApplication.translate(
                "RequestPage", "No answer is prepared then. A new request can be made at any time."
            ),
            danger=True,
        )
        if sure:
            session, request = self.context.session, self.view.row.request
            self._carry_out(
                lambda: request_steps.withdraw(session, request),
                QCoreApplication.translate("RequestPage", "Request closed"),
            )

    def _print(self) -> None:
        """Print the application; each print is on record, and no mark is painted on a paper that is yet to be signed."""
        if self.view is None or self.print_button.isHidden():
            return
        session, request = self.context.session, self.view.row.request
        self.context.runner.read(self, lambda: papers.application_form(session, request), self._print_pdf)

    def _print_pdf(self, pdf: bytes) -> None:
        if self.view is None:
            return
        session, request = self.context.session, self.view.row.request

        def register(printer: str) -> str:
            prints.register_print(session, request, printer, "application")
            return ""

        print_paper(
            self,
            self.context.runner,
            self.context.prompts,
            pdf,
            QCoreApplication.translate("RequestPage", "Print application"),
            register=register,
            printed=self._printed,
        )

    def _printed(self) -> None:
        if self.view is not None:
            session, request = self.context.session, self.view.row.request
            said = QCoreApplication.translate("RequestPage", "Application printed")
            self._carry_out(lambda: request_steps.record_application_printed(session, request), said)

    def _crumb(self, key: str) -> None:
        if key == "card" and self._subject:
            self.context.navigate("card", subject=self._subject)
        else:
            self.context.navigate("requests")

    # -------------------------------------------------------------------------------------------------------- around
    def focus_first(self) -> None:
        self._form.focus_first()

    def draft(self) -> dict[str, str] | None:
        return self._form.draft() if self._form.isVisibleTo(self) else None

    def restore(self, draft: dict[str, str]) -> None:
        self._form.restore(draft)

    def blank(self) -> None:
        self.identity.ui.zone.reset()

    def help_text(self) -> str:
        return QCoreApplication.translate(
            "RequestPage",
            "The steps run from left to right; each waits for the one before. Print the application (Ctrl+P), have it signed, "
            "look at an identity document, say what was found in the other systems, prepare the answer and hand it over. "
            "Enter does what the button at the foot says. The dates on the right follow from the day of receipt; “Why?” tells "
            "how, day by day.",
        )
