"""The whole way of a request, a line for each thing done, oldest first: who, when, what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from optician_desk.domain import identity_words
from optician_desk.domain.choices import CHANNELS, CODES
from optician_desk.domain.identity import Method, encoded
from optician_desk.domain.names_in_sentences import inside
from optician_desk.domain.request_view import IdentityNote, RequestView, Stamp
from optician_desk.domain.rights import Identity, decision_words
from optician_desk.policy.model import Entry, PolicyFile, find
from optician_desk.services.fields import field_specs
from optician_desk.ui.models.money import money
from optician_desk.ui.models.request_words import given_out
from optician_desk.ui.widgets.date_field import format_day

_SAY_WHAT_MATCHED = (Method.CALLBACK, Method.KNOWN_EMAIL)
"""Ways whose words name what was reached: the phone, the address."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing done. `letter` and `answer` name what can be opened: a letter's id, or the request's own answer."""

    title: str
    text: str
    by: Stamp | None
    letter: str = ""
    answer: bool = False


def history(view: RequestView, policy: PolicyFile, language: str) -> list[Line]:
    """Everything recorded of this request, in the order in which it happened."""
    told = _Told(view, policy, language)
    found = [*told.received(), *told.person(), *told.decided(), *told.outside(), *told.papers(), *told.ended()]
    return sorted(found, key=lambda line: line.by.at if line.by else view.registered.at)


class _Told:
    def __init__(self, view: RequestView, policy: PolicyFile, language: str) -> None:
        self._view = view
        self._policy = policy
        self._language = language

    def _code(self, kind: str, code: str) -> str:
        label = CODES[kind].get(code)
        return label.of(self._language) if label else code

    def _name(self, entries: Iterable[Entry], entry_id: str) -> str:
        entry = find(entries, entry_id)
        words = getattr(entry, "name", None) or getattr(entry, "text", None)
        if words is None:
            return entry_id
        return words if isinstance(words, str) else str(words.of(self._language))

    def _names(self, entries: tuple[Entry, ...], ids: tuple[str, ...]) -> str:
        return ", ".join(self._name(entries, one) for one in ids)

    def received(self) -> list[Line]:
        view, row = self._view, self._view.row
        received = QCoreApplication.translate("RequestHistory", "received {day}, {channel}").format(
            day=format_day(row.received_on), channel=CHANNELS[row.channel].of(self._language)
        )
        lines = [
            Line(
                QCoreApplication.translate("RequestHistory", "Registered"),
                _joined(
                    received,
                    view.wish and QCoreApplication.translate("RequestHistory", "“{wish}”").format(wish=view.wish),
                ),
                view.registered,
            )
        ]
        if view.application_printed is not None:
            title = QCoreApplication.translate("RequestHistory", "Application printed")
            lines.append(Line(title, "", view.application_printed))
        if view.application_signed is not None:
            title = QCoreApplication.translate("RequestHistory", "Signed application received")
            lines.append(Line(title, "", view.application_signed))
        if view.signed_file is not None:
            held = view.signed_file
            text = _joined(self._code("signed_form", held.form), self._code("signed_verdict", held.verdict))
            lines.append(Line(QCoreApplication.translate("RequestHistory", "Signed file"), text, held.by))
        return lines

    def person(self) -> list[Line]:
        view, policy = self._view, self._policy
        lines = []
        if view.authority is not None:
            kind = self._name(policy.authority_kinds, view.authority.kind)
            text = f"{kind}: {self._names(policy.authority_checks, view.authority.checked)}"
            lines.append(Line(QCoreApplication.translate("RequestHistory", "Authority"), text, view.authority.by))
        checks = (*view.earlier_checks, *([view.identity] if view.identity else []))
        return [*lines, *map(self._check, checks)]

    def _check(self, note: IdentityNote) -> Line:
        policy = self._policy
        if note.outcome is Identity.CONFIRMED:
            title = QCoreApplication.translate("RequestHistory", "Identity confirmed")
            what = inside(self._name(policy.identity_documents, note.document)) if note.document else ""
            method = self._code("identity_method", note.method) if note.method else ""
            told = note.method in _SAY_WHAT_MATCHED
            matched = "" if told else identity_words.matched(encoded(note.matched), self._language)
            text = _joined(
                what, method, matched, note.explanation and self._name(policy.name_explanations, note.explanation)
            )
        else:
            title = QCoreApplication.translate("RequestHistory", "Identity not confirmed")
            text = self._name(policy.identity_refusals, note.refusal) if note.refusal else ""
        return Line(title, text, note.by)

    def decided(self) -> list[Line]:
        view, policy = self._view, self._policy
        lines = []
        if view.assessment is not None:
            note = view.assessment
            named = decision_words(view.row.kind, note.decision, note.ground)
            told = named == "complaint_decision"  # the words of the decision say its ground
            ground = self._name(policy.refusal_grounds, note.ground) if note.ground and not told else ""
            text = _joined(self._code(named, note.decision), ground, note.reasoning)
            if not note.done or note.decided.staff != note.by.staff:  # it takes another manager to decide
                lines.append(
                    Line(QCoreApplication.translate("RequestHistory", "Decision proposed"), text, note.decided)
                )
            if note.done:
                lines.append(Line(QCoreApplication.translate("RequestHistory", "Decided"), text, note.by))
        for correction in view.corrections:
            title = QCoreApplication.translate("RequestHistory", "Value corrected")
            which = field_specs().get(correction.path)
            label = which.label.of(self._language) if which else correction.path
            lines.append(Line(title, _joined(label, correction.evidence), correction.by))
        if view.extension is not None:
            text = QCoreApplication.translate("RequestHistory", "until {day}").format(
                day=format_day(view.extension.outer)
            )
            reasons = self._names(policy.extension_reasons, view.extension.reasons)
            title = QCoreApplication.translate("RequestHistory", "Time extended")
            lines.append(Line(title, _joined(text, reasons, view.extension.reasoning), view.extension.by))
        if view.fee is not None:
            text = _joined(money(view.fee.cents, self._language), self._code("fee_state", view.fee.state))
            lines.append(Line(QCoreApplication.translate("RequestHistory", "Fee"), text, view.fee.by))
        return lines

    def outside(self) -> list[Line]:
        policy = self._policy
        lines = [
            Line(self._name(policy.systems, row.system), self._found(row.outcome, row.reason, row.note), row.by)
            for row in self._view.systems
            if row.outcome
        ]
        for row in self._view.recipients:
            if row.outcome:
                reason = self._name(policy.not_told_reasons, row.reason) if row.reason else ""
                text = _joined(self._code("notice_outcome", row.outcome), reason)
                lines.append(Line(self._name(policy.recipients, row.recipient), text, row.by))
        return lines

    def _found(self, outcome: str, reason: str, note: str) -> str:
        return _joined(
            self._code("search_outcome", outcome),
            self._name(self._policy.not_searched_reasons, reason) if reason else "",
            note,
        )

    def papers(self) -> list[Line]:
        view = self._view
        lines = []
        for letter in view.letters:
            how = self._name(self._policy.handover_ways, letter.how) if letter.how else ""
            title = self._code("paper_kind", letter.paper)
            lines.append(Line(title, _joined(letter.number, how), letter.by, letter=letter.id))
        if view.answer is not None and view.answer.approved_on:
            held = "" if view.assessment is not None else self._held(view.answer.holds_data)
            title = QCoreApplication.translate("RequestHistory", "Answer signed")
            lines.append(Line(title, _joined(view.answer.number, held), view.answer.by, answer=True))
        return lines

    @staticmethod
    def _held(holds_data: bool) -> str:
        """What a request without an assessment came to; elsewhere the decision says it."""
        if holds_data:
            return QCoreApplication.translate("RequestHistory", "data held")
        return QCoreApplication.translate("RequestHistory", "nothing held")

    def ended(self) -> list[Line]:
        note = self._view.handover
        if note is None:
            return []
        if note.outcome == "withdrawn":
            return [Line(QCoreApplication.translate("RequestHistory", "Withdrawn by the requester"), "", note.by)]
        how = self._name(self._policy.handover_ways, note.how) if note.how else ""
        title = f"{how[:1].upper()}{how[1:]}" or given_out(note.how)
        return [Line(title, "", note.by)]


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
