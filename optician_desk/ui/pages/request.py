"""One rights request: steps across the top, a short form for each, the dates beside it, what is missing at the foot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from optician_desk.domain import rights
from optician_desk.domain.contact import shown_name
from optician_desk.domain.deadlines import Deadline
from optician_desk.domain.errors import DeskError
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.request_view import Received, RequestView
from optician_desk.domain.rights import Kind, Step
from optician_desk.services import request_steps, requests
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_request import Ui_Request
from optician_desk.ui.models.request_words import kind_name, step_name
from optician_desk.ui.pages import request_forms
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.request_actions import RequestActions
from optician_desk.ui.pages.request_answer import RequestAnswer
from optician_desk.ui.pages.request_dates import Dates
from optician_desk.ui.pages.request_identity import RequestIdentity
from optician_desk.ui.pages.request_new import RequestNew
from optician_desk.ui.pages.request_print import ApplicationPrint
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.pages.request_systems import RequestSystems
from optician_desk.ui.pages.request_way import RequestWay
from optician_desk.ui.provenance import short_day_and_time
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton
from optician_desk.ui.widgets.stepper import Step as Station
from optician_desk.ui.widgets.stepper import StepState
from optician_desk.ui.widgets.tall import GivesWay

F = TypeVar("F", bound=StepForm)


def _told(session: Session, view: RequestView, language: str) -> tuple[RequestView, tuple[str, ...]]:
    """A request and how its dates follow, in words; read where the store may be read."""
    steps = view.extension.dates if view.extension else view.dates
    return view, requests.derivation(session, steps, language)


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
        self._planned: date | None = None
        self._forms: dict[str, StepForm] = {}
        self.way = RequestWay()
        self.way.letter_wanted.connect(self._open_letter)
        self.way.answer_wanted.connect(self._open_answer)
        self.ui.steps.addWidget(self.way)
        self.ui.steps.addStretch()
        self._form: StepForm = self.new
        self.new.day_changed.connect(self._plan)
        self.new.ui.kinds.changed.connect(self._show_way)
        self.actions_menu = RequestActions(context, self)
        self.actions_menu.recorded.connect(self._recorded)
        self.actions_menu.step_wanted.connect(self._show_step)
        self.ui.dates.withdrawn.connect(self._withdraw)
        self.ui.header.crumb.connect(self._crumb)
        self.application = ApplicationPrint(context, self)
        self.application.printed.connect(self._carry_out)
        self.print_button = self.application.button
        self.ui.header.add_action(self.print_button)
        self.ui.header.add_action(self.actions_menu.button)
        self.secondary = GhostButton()
        self.secondary.clicked.connect(lambda: self._form.submit_secondary())
        self.primary = PrimaryButton(key="Enter")
        self.primary.clicked.connect(self._submit)
        self.ui.footer.add(self.secondary)
        self.ui.footer.add(self.primary)

    # --------------------------------------------------------------------------------------------------------- forms
    def form_at(self, where: str) -> StepForm:
        """The form defined there (`request_forms`), made when it is first asked for."""
        form = self._forms.get(where)
        if form is None:
            form = self._forms[where] = request_forms.make(where, self.context, self.ui.inside)
            form.hide()
            form.changed.connect(self._show_foot)
            form.wanted.connect(self._carry_out)
            form.revealed.connect(self.ui.scroll.reveal)
            form.print_wanted.connect(lambda: self.application.start())
            self.ui.steps.insertWidget(0, form)
        return form

    def _the(self, kind: type[F]) -> F:
        form = self.form_at(f"{kind.__module__.rpartition('.')[2]}:{kind.__name__}")
        if not isinstance(form, kind):
            raise TypeError(kind)
        return form

    @property
    def new(self) -> RequestNew:
        """The form that receives a request."""
        return self._the(RequestNew)

    @property
    def identity(self) -> RequestIdentity:
        """The form of the second step."""
        return self._the(RequestIdentity)

    @property
    def systems(self) -> RequestSystems:
        """The form of the step of other systems."""
        return self._the(RequestSystems)

    @property
    def answer(self) -> RequestAnswer:
        """The form of the last steps."""
        return self._the(RequestAnswer)

    # ------------------------------------------------------------------------------------------------------- opening
    def open(self, **arguments: Any) -> None:
        request, self._subject = arguments.get("request"), arguments.get("subject")
        self.view = None
        for form in self._forms.values():
            form.hide()
        self.application.show_request(None)
        self.way.hide()
        self.actions_menu.show_request(None)
        self.ui.dates.hide()
        session = self.context.session
        if request:
            language = self.context.language
            self.context.runner.write(
                self, lambda: _told(session, requests.open_request(session, request), language), self._show
            )
        elif subject := self._subject:
            # on the writer as the draft is, which comes after it: what came back before the form begins would be emptied
            self.context.runner.write(self, lambda: requests.name_on_card(session, subject), self._receive)
        else:
            self._receive(None)

    def _receive(self, name: tuple[str, str] | None) -> None:
        self._bring(self.new)
        self.new.begin(self._subject, name)
        crumbs = [("requests", QCoreApplication.translate("RequestPage", "Requests"))]
        if name is not None:
            crumbs.append(("card", shown_name(*name)))
        self.ui.header.set_crumbs(crumbs)
        self.ui.header.set_title(QCoreApplication.translate("RequestPage", "New request"))
        self._show_steps((), Step.RECEIVED)
        self.focus_first()

    def _plan(self, day: date | None) -> None:
        """Show the dates that a request of this day would have, while the day is typed."""
        self._planned = day
        if self.view is not None or day is None:
            return
        session, language = self.context.session, self.context.language

        def count() -> tuple[Deadline, tuple[str, ...]]:
            found = requests.planned(session, day)
            return found, requests.derivation(session, found.steps, language)

        def show(counted: tuple[Deadline, tuple[str, ...]]) -> None:
            found, told = counted
            if self.view is None and self._planned == day:
                self.ui.dates.show()
                self.ui.dates.show_planned(
                    Dates(day, found.target, found.outer, self._today(), found.steps, told, language)
                )

        self.context.runner.read(self, count, show)

    def _today(self) -> date:
        return legal_day(self.context.session.desk.clock())

    def _show(self, found: tuple[RequestView, tuple[str, ...]]) -> None:
        self.show_request(*found)

    def show_request(self, view: RequestView, told: tuple[str, ...]) -> None:
        """Show a request as it stands now; `told` is how its dates follow, day by day."""
        self.view, self._subject = view, view.row.subject
        self._busy = False
        row, language = view.row, self.context.language
        name = shown_name(row.given, row.surname)
        self.ui.header.set_crumbs(
            [
                ("requests", QCoreApplication.translate("RequestPage", "Requests")),
                ("card" if row.has_card else "", name),
            ]
        )
        self.ui.header.set_title(kind_name(row.kind), row.number)
        steps = view.extension.dates if view.extension else view.dates
        self.ui.dates.show()
        self.ui.dates.show_request(
            view, Dates(row.received_on, row.target, row.outer, self._today(), steps, told, language)
        )
        self._show_steps(rights.done(view.state), row.step)
        self.application.show_request(view)
        self.actions_menu.show_request(view)
        self.way.show_request(view, self.context.session.desk.policy, language)
        self.way.show()
        form = self.form_at(request_forms.place(row.step, row.kind))
        form.show_request(view)
        self._bring(form)
        self.focus_first()

    def _show_step(self, step: Step) -> None:
        """Show the form of a step that is done, where more can be recorded in it."""
        if self.view is not None:
            form = self.form_at(request_forms.place(step, self.view.row.kind))
            form.show_request(self.view)
            self._bring(form)
            form.focus_first()

    def _bring(self, form: StepForm) -> None:
        self._form = form
        for other in self._forms.values():
            other.setVisible(other is form)
        self.ui.scroll.verticalScrollBar().setValue(0)
        self._show_foot()

    def _show_way(self) -> None:
        """The steps that what is ticked for a new request will take."""
        if self.view is None and self._form is self.new:
            self._show_steps((), Step.RECEIVED)

    def _steps(self) -> tuple[Step, ...]:
        if self.view:
            return tuple(rights.steps_of(self.view.state))
        ways = [tuple(rights.STEPS[kind]) for kind in self.new.ui.kinds.kinds()]
        return max(ways, key=len, default=tuple(rights.STEPS[Kind.ACCESS]))

    def _show_steps(self, done: tuple[Step, ...], now: Step | None) -> None:
        stations = []
        for step in self._steps():
            stamp = self.view.done_at(step) if self.view else None
            if step in done:
                note = short_day_and_time(stamp.at) if stamp else ""
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
        if self.sender() is not form and self.sender() in self._forms.values():
            return
        self.ui.dates.say_kept(*form.kept())
        missing = form.missing()
        self.ui.footer.say(" ".join(missing[:2]), "list-checks" if missing else "", Tone.WARNING)
        for button, words in ((self.primary, form.primary()), (self.secondary, form.secondary())):
            button.setText(words)
            button.setVisible(bool(words))
            button.updateGeometry()
        self.secondary.set_hint(form.secondary_key())
        self.primary.setEnabled(form.may_submit() and not self._busy)
        self.ui.footer.setVisible(bool(missing or form.primary() or form.secondary()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in any field of the form does the primary button's work; fields leave the key to the page, buttons take it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.primary.isVisible():
            if not event.isAutoRepeat():
                self.primary.click()
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
        if isinstance(result, Received) and self.isVisible():  # whoever has gone on meanwhile is not called back
            self.context.navigate("request", request=result.request)
        else:
            self.reload()

    def reload(self) -> None:
        """Show the request anew after something was recorded."""
        if self.view is not None:
            session, request, language = self.context.session, self.view.row.request, self.context.language
            self.context.runner.write(
                self, lambda: _told(session, requests.request_view(session, request), language), self._show
            )

    def _recorded(self) -> None:
        """Something was recorded in a dialog of the menu."""
        self._done(None, QCoreApplication.translate("RequestPage", "Recorded"))

    def _open_letter(self, letter: str) -> None:
        if self.view is not None:
            self.context.navigate("letter", request=self.view.row.request, letter=letter)

    def _open_answer(self) -> None:
        if self.view is not None:
            page = "report" if self.view.row.kind is Kind.ACCESS and not self._refused_answer() else "letter"
            self.context.navigate(page, request=self.view.row.request)

    def _refused_answer(self) -> bool:
        return self.view is not None and self.view.state.decision is rights.Decision.REFUSED

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

    def _crumb(self, key: str) -> None:
        if key == "card" and self._subject:
            self.context.navigate("card", subject=self._subject)
        else:
            self.context.navigate("requests")

    # -------------------------------------------------------------------------------------------------------- around
    def focus_first(self) -> None:
        """In a form without a field the work begins at its button: the focus must be where it is seen."""
        self._form.focus_first()
        at = self.focusWidget()
        if at is None or at is self._form or not self._form.isAncestorOf(at):
            usable = (b for b in (self.primary, self.secondary) if b.isVisibleTo(self) and b.isEnabled())
            if (button := next(usable, None)) is not None:
                button.setFocus()

    def draft(self) -> dict[str, str] | None:
        return self._form.draft() if self._form.isVisibleTo(self) else None

    def restore(self, draft: dict[str, str]) -> None:
        self._form.restore(draft)

    def reopen(self, dialog: str, typed: dict[str, str]) -> None:
        """Open a dialog of the menu again with what was half typed in it."""
        self.actions_menu.reopen(dialog, typed)

    def blank(self) -> None:
        for form in self._forms.values():
            form.blank()

    def help_text(self) -> str:
        return QCoreApplication.translate(
            "RequestPage",
            "The steps run from left to right; each waits for the one before. Print the application (Ctrl+P), have it signed, "
            "look at an identity document, say what was found in the other systems, prepare the answer and hand it over. "
            "Enter does what the button at the foot says. The dates on the right follow from the day of receipt; “Why?” tells "
            "how, day by day.",
        )
