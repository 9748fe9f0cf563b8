"""Assessing a request for erasure: what goes, what stays and because of what; then it is carried out in one go (policy 7)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from optician_desk.domain.erasure_view import Outcome, RequestOutlook
from optician_desk.domain.errors import DeskError
from optician_desk.domain.request_view import RequestView
from optician_desk.domain.rights import Decision, Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import erasure_act, request_erasure
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.request_asked import Asked
from optician_desk.ui.pages.request_assess import AssessForm
from optician_desk.ui.pages.request_why import Why
from optician_desk.ui.provenance import day_and_time
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.erasure_lines import Criteria, Criterion, ErasureLines
from optician_desk.ui.widgets.labels import wrapped


class RequestAssessErasure(AssessForm):
    """A manager decides, with a second one where there are two; what has to stay makes it a decision in part."""

    #: What failed once the data were gone: the act can be signed later.
    unsigned = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        translate = QCoreApplication.translate
        self._found: RequestOutlook | None = None
        self._may = context.session.may(Permission.ERASE)
        self.unsigned.connect(context.failed)
        self.asked = Asked(
            translate("RequestAssessErasure", "What is erased and what stays"),
            translate(
                "RequestAssessErasure",
                "What may be erased is erased at once and cannot be brought back; every consent ends with it. What has to stay "
                "is named in the answer with its ground and its end, and is then erased by itself.",
            ),
        )
        self.refused, self.waiting = NoticeStrip(), NoticeStrip()
        self.lines = ErasureLines()
        self._title = wrapped("section", translate("RequestAssessErasure", "Grounds that have ended for this customer"))
        self._caption = wrapped(
            "caption",
            translate(
                "RequestAssessErasure",
                "The program cannot see that a contract or a claim has ended. Mark only what you have checked.",
            ),
        )
        self._marks = Criteria()
        self._marks.marked.connect(lambda: self._read(self._marks.ticked()))
        self.why = Why(context, Kind.ERASURE, translate("RequestAssessErasure", "Why not everything is erased"))
        self.why.edited.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        parts: tuple[QWidget, ...] = (self.asked, self.refused, self.waiting)
        for part in (*parts, self._title, self._caption, self._marks, self.lines, self.why):
            column.addWidget(part)

    @property
    def criteria(self) -> list[Criterion]:
        """The criteria that can be marked, in their order."""
        return self._marks.all

    # -------------------------------------------------------------------------------------------------------- showing
    def show_request(self, view: RequestView) -> None:
        another = self._view is None or self._view.row.request != view.row.request
        self._view = view
        self.refused.clear()
        self.asked.show_request(view)
        if another:
            self._forget()
        if self._may and not self._stranger():
            self._read(self._marks.ticked())
        else:
            self._show(None)

    def _forget(self) -> None:
        self._found = None
        self.why.clear()
        self._marks.fill(())
        self.lines.set_lines(())

    def blank(self) -> None:
        self._forget()

    def _read(self, released: tuple[str, ...]) -> None:
        if self._view is None:
            return
        session, request, language = self.context.session, self._view.row.request, self.context.language
        self.context.runner.write(
            self, lambda: request_erasure.outlook(session, request, language, released), self._show
        )

    def _show(self, found: RequestOutlook | None) -> None:
        if found is not None and (self._view is None or found.request != self._view.row.request):
            return
        self._found = found
        waits = found is not None and found.proposal is not None
        if found is not None:
            self.lines.set_lines(found.assessment.lines)
            self._marks.fill(found.assessment.releasable, found.assessment.released, fixed=waits)
        self.lines.setVisible(found is not None)
        for part in (self._title, self._caption, self._marks):
            part.setVisible(found is not None and not waits)
        self.why.setVisible(self._decision() in (Decision.PARTIAL, Decision.REFUSED) and not waits)
        self._say_waiting()
        self.changed.emit()
        self.focus_first()

    def _say_waiting(self) -> None:
        translate = QCoreApplication.translate
        proposal = self._found.proposal if self._found else None
        if proposal is None:
            self.waiting.clear()
            return
        words = translate("RequestAssessErasure", "Proposed by {name}, {when}. Another manager decides.")
        told = words.format(name=proposal.proposed_by, when=day_and_time(proposal.proposed_at))
        self.waiting.show_notice(
            Tone.WARNING, translate("RequestAssessErasure", "Waits for a decision"), told, icon="clock"
        )

    # ---------------------------------------------------------------------------------------------------------- foot
    def _stranger(self) -> bool:
        return super()._stranger() and not self._decided()

    def _decided(self) -> bool:
        """Whether the card is gone because the request was granted before: it only has to be closed."""
        return self._view is not None and self._view.assessment is not None

    def _decision(self) -> Decision | None:
        """What the assessment comes to with the criteria that are marked."""
        if self._found is None:
            return None
        if self._found.assessment.nothing and not self._found.carried_on:
            return Decision.REFUSED
        return Decision.PARTIAL if self._found.stays else Decision.GRANTED

    def missing(self) -> list[str]:
        translate = QCoreApplication.translate
        if self._stranger():
            return []
        if not self._may:
            return [translate("RequestAssessErasure", "A manager assesses and decides on the erasure.")]
        found = self._found
        if found is None or (found.proposal is not None and found.mine and found.second):
            return [] if found is None else [translate("RequestAssessErasure", "Another manager decides.")]
        if found.proposal is not None or self._decision() is Decision.GRANTED:
            return []
        if self._decision() is Decision.REFUSED:
            first = translate("RequestAssessErasure", "Nothing may be erased: mark what no longer holds, or refuse.")
            return [first, *self.why.missing()]
        return self.why.missing()

    def primary(self) -> str:
        translate, found = QCoreApplication.translate, self._found
        if self._stranger():
            return self._nothing_words()
        if not self._may or found is None:
            return ""
        if found.proposal is not None:
            return "" if found.mine and found.second else translate("RequestAssessErasure", "Erase the data")
        if self._decision() is Decision.REFUSED:
            return translate("RequestAssessErasure", "Refuse the erasure")
        if found.carried_on:
            return translate("RequestAssessErasure", "Close the assessment")
        if found.second:
            return translate("RequestAssessErasure", "Propose the erasure")
        return translate("RequestAssessErasure", "Erase the data")

    def may_submit(self) -> bool:
        if self._stranger():
            return True
        waits = self._found is not None and self._found.proposal is not None
        return self._found is not None and (waits or not self.why.missing() or self._decision() is Decision.GRANTED)

    def submit(self) -> None:
        if self._view is None or not self.may_submit():
            return
        session, request, translate = self.context.session, self._view.row.request, QCoreApplication.translate
        if self._stranger():
            self._record_nothing(request)
            return
        found, decision = self._found, self._decision()
        if found is None or decision is None or not self._agreed(found, decision):
            return
        language = self.context.language
        if found.proposal is not None:
            self.want(
                lambda: self._sealed(request_erasure.confirm(session, request, language)),
                translate("RequestAssessErasure", "Erased"),
            )
            return
        released = found.assessment.released
        ground, reasoning = ("", "") if decision is Decision.GRANTED else self.why.given()
        job = lambda: self._sealed(  # noqa: E731
            request_erasure.decide(session, request, decision, released, ground, reasoning, language=language)
        )
        self.want(job, translate("RequestAssessErasure", "Decision recorded"))

    def _agreed(self, found: RequestOutlook, decision: Decision) -> bool:
        """What cannot be undone is asked for once more, with the verb."""
        if decision is Decision.REFUSED or found.carried_on or (found.second and found.proposal is None):
            return True
        translate = QCoreApplication.translate
        count = sum(line.erased for line in found.assessment.lines)
        values = translate("RequestAssessErasure", "%n value(s)", None, count)
        text = translate("RequestAssessErasure", "Erased: {values}. What was erased cannot be brought back.")
        return self.context.prompts.confirm(
            translate("RequestAssessErasure", "Erase the customer's data?"),
            translate("RequestAssessErasure", "Erase the data"),
            translate("RequestAssessErasure", "Cancel"),
            text.format(values=values),
            danger=True,
        )

    def _sealed(self, outcome: Outcome | None) -> Any:
        """The act over the erasure, signed and kept; the data are gone whatever becomes of the paper."""
        if outcome is not None:
            try:
                erasure_act.sign(self.context.session, outcome, self.context.language)
            except DeskError as error:
                self.unsigned.emit(error)
        return None

    def secondary(self) -> str:
        translate = QCoreApplication.translate
        if self._found is None or self._found.proposal is None:
            return ""
        return (
            translate("RequestAssessErasure", "Withdraw the proposal")
            if self._found.mine
            else translate("RequestAssessErasure", "Decline")
        )

    def submit_secondary(self) -> None:
        if self._view is not None and self.secondary():
            session, request = self.context.session, self._view.row.request
            said = QCoreApplication.translate("RequestAssessErasure", "Nothing was erased.")
            self.want(lambda: request_erasure.decline(session, request), said)

    def show_error(self, error: DeskError) -> bool:
        if self.why.show_error(error):
            self.revealed.emit(self.why)
        else:
            self.refused.show_notice(Tone.DANGER, sentence(error))
            self.revealed.emit(self.refused)
        return True

    def focus_first(self) -> None:
        if self._marks.all and self._marks.all[0].box.isEnabled():
            self._marks.all[0].box.setFocus()

    def draft(self) -> dict[str, str] | None:
        kept = dict(zip(("ground", "reasoning"), self.why.given(), strict=True))
        return kept if any(kept.values()) else None

    def restore(self, draft: dict[str, str]) -> None:
        self.why.fill(draft.get("ground", ""), draft.get("reasoning", ""))
