"""A customer's request for erasure: assessed value by value, decided by a manager, carried out in one go (policy 4.3, 7.1, 7.2).

Where there are two managers, one proposes with the request's assessment and the other decides; until then nothing is erased and
the request stays where it is. What has to stay for now is named in the answer and goes by itself when its ground ends.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from optician_desk.domain.data_use import Category, GivenBy, Origin
from optician_desk.domain.erasure_view import Assessment, Outcome, Proposal, RequestOutlook, Verdict
from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.domain.staff import Permission, needs_second
from optician_desk.services import erasure, erasure_file, objecting, request_facts, staff_accounts
from optician_desk.services.request_facts import Thread
from optician_desk.services.request_work import assess, require_step, working_on
from optician_desk.services.session import Session
from optician_desk.store import card_rows
from optician_desk.store.facts.contact import NAME
from optician_desk.store.tables import ERASURE_PROPOSAL
from optician_desk.store.work import Work


def outlook(session: Session, request: str, language: str, released: Sequence[str] = ()) -> RequestOutlook:
    """What carrying the request out would erase and leave, on record as a look at the card.

    A waiting proposal brings its own released criteria. Raises Refusal `request.unknown`, `erasure.not_releasable`.
    """
    waiting = next((one for one in erasure.waiting(session) if one.request == request), None)
    with session.reading(Permission.ERASE) as con:
        thread = request_facts.threads(con, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
        card = bool(card_rows.newest(con, NAME, thread.request.subject))
        second = needs_second(session.staff_id, session.staff_id, len(staff_accounts.managers(con)))
        proposer = con.execute(
            sa.select(ERASURE_PROPOSAL.c.staff).where(ERASURE_PROPOSAL.c.request == request)
        ).scalar()
    chosen = waiting.released if waiting else tuple(released)
    found = erasure.assess(session, thread.request.subject, language, chosen, withdrawn=True)
    return _outlook(thread, found, waiting, card=card, mine=proposer == session.staff_id, second=second)


def _outlook(
    thread: Thread, found: Assessment, waiting: Proposal | None, *, card: bool, mine: bool, second: bool
) -> RequestOutlook:
    stays = any(line.kept for line in found.lines if line.category != Category.REQUEST)
    return RequestOutlook(
        thread.request.slot, card, found, waiting, mine, second, stays, _begun(thread) and found.nothing
    )


def decide(
    session: Session,
    request: str,
    decision: Decision,
    released: Sequence[str] = (),
    ground: str = "",
    reasoning: str = "",
    *,
    language: str = "lv",
) -> Outcome | None:
    """Decide on the request. What is granted, whole or in part, is erased at once and ends every consent.

    None where that waits for another manager, where nothing is erased, or where it had been begun before and nothing was left.

    Raises Refusal: `erasure.not_this_kind`, `erasure.part_stays` (granted although something has to stay),
    `erasure.nothing_stays` (granted in part although nothing has to), `erasure.nothing`, `erasure.still_held`, and those of
    `request_work.assess` and `erasure.decide`.
    """
    with working_on(session, request, "assess_request", Permission.ERASE) as (work, thread):
        if thread.request.kind != Kind.ERASURE:
            raise Refusal("erasure.not_this_kind")
        if decision in (Decision.REFUSED, Decision.NOTHING_HELD):
            _close(work, session, thread, decision, ground, reasoning)
            return None
        require_step(session, thread, Step.ASSESSMENT)
        _withdraw_consents(work, session, thread)
        found = erasure.verdicts(session.desk, work.connection, thread.request.subject, released)
        _require_fits(decision, found, begun=_begun(thread))
        erases = any(one.erase for one in found)
        assess(
            work, session, thread, decision, ground=ground, reasoning=reasoning, released=tuple(released), done=False
        )
        erasure_file.keep_addressee(work, thread)
        if not erases:
            _carry_on(work, session, request, found, released)
            return None
        proposal = erasure.put_before(work, session, erasure.BY_REQUEST, released, request)
        second = needs_second(session.staff_id, session.staff_id, len(staff_accounts.managers(work.connection)))
    return None if second else erasure.decide(session, proposal, language)


def confirm(session: Session, request: str, language: str = "lv") -> Outcome:
    """The other manager decides for what was proposed with the request. Raises Refusal `erasure.unknown`, as `erasure.decide`."""
    return erasure.decide(session, _waiting(session, request), language)


def decline(session: Session, request: str) -> None:
    """The other manager decides against it, or the one who proposed takes it back; the request is to be assessed anew."""
    erasure.decline(session, _waiting(session, request))


def _withdraw_consents(work: Work, session: Session, thread: Thread) -> None:
    """Who asks for erasure agrees to nothing any more (GDPR Art. 7(3), 17(1)(b)); that it was so is kept as a proof."""
    asked = thread.request
    purposes = [purpose.id for purpose in session.desk.policy.consents]
    objecting.take_back(work, purposes, Origin(asked.channel), GivenBy(asked.made_by or GivenBy.SELF))


def _waiting(session: Session, request: str) -> str:
    found = next((one.id for one in erasure.waiting(session) if one.request == request), None)
    if found is None:
        raise Refusal("erasure.unknown")
    return found


def _close(work: Work, session: Session, thread: Thread, decision: Decision, ground: str, reasoning: str) -> None:
    """Refused, or nothing was held in the first place."""
    held = card_rows.newest(work.connection, NAME, thread.request.subject)
    if decision is Decision.NOTHING_HELD and held:
        raise Refusal("erasure.still_held", "decision")
    assess(work, session, thread, decision, ground=ground, reasoning=reasoning)


def _require_fits(decision: Decision, found: Sequence[Verdict], *, begun: bool) -> None:
    left = erasure_file.left(found)
    if decision is Decision.GRANTED and left:
        raise Refusal("erasure.part_stays", "decision", "7.2")
    if decision is Decision.PARTIAL and not left:
        raise Refusal("erasure.nothing_stays", "decision", "7.2")
    if not any(one.erase for one in found) and not begun:
        raise Refusal("erasure.nothing", clause="7.2")


def _begun(thread: Thread) -> bool:
    """Whether an erasure was decided whose end did not come to be written down: the disk or the power failed meanwhile."""
    decided = thread.assessment
    return bool(decided and not decided.done and decided.decision in (Decision.GRANTED, Decision.PARTIAL))


def _carry_on(work: Work, session: Session, request: str, found: Sequence[Verdict], released: Sequence[str]) -> None:
    erasure_file.carried_out(work, request, found)
    erasure_file.remember_rest(
        work.connection,
        found,
        subject=work.subject or "",
        request=request,
        released=" ".join(sorted(released)),
        reason=erasure.BY_REQUEST,
        staff=session.staff_id,
        at=session.desk.clock(),
    )
