"""What a manager sees before deciding on an erasure: what goes, what stays, who decides, which copies remain (policy 4.3, 7)."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from optician_desk.domain import backup_plan
from optician_desk.domain.contact import shown_name
from optician_desk.domain.erasure_view import CopiesLeft, Outlook
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.staff import Permission, needs_second
from optician_desk.services import backup_folders, erasure, staff_accounts
from optician_desk.services.session import Session
from optician_desk.store.tables import CARD, ERASURE_PROPOSAL


def outlook(session: Session, subject: str, language: str, released: Sequence[str] = ()) -> Outlook:
    """The assessment of one card, on record as a look at it; a waiting proposal brings its own released criteria.

    `released`, refusals: as `erasure.assess`.
    """
    proposal = next((one for one in erasure.waiting(session) if one.subject == subject), None)
    found = erasure.assess(session, subject, language, proposal.released if proposal else released)
    with session.reading(Permission.ERASE) as con:
        name = con.execute(sa.select(CARD.c.given, CARD.c.surname).where(CARD.c.subject == subject)).first()
        proposer = con.execute(
            sa.select(ERASURE_PROPOSAL.c.staff).where(ERASURE_PROPOSAL.c.subject == subject)
        ).scalar()
        own = session.staff_id
        second = needs_second(own, own, len(staff_accounts.managers(con)))
    return Outlook(
        shown_name(*(name or (None, None))), found, proposal, mine=bool(proposal) and proposer == own, second=second
    )


def copies(session: Session) -> CopiesLeft:
    """The copies that an erasure done today would leave behind for a while. Looks at the disks: not for the writer's thread."""
    session.require(Permission.ERASE)
    desk = session.desk
    known, left = backup_folders.folders(desk), backup_folders.left(desk)
    today = legal_day(desk.clock())
    attached = tuple(folder.label for folder in known if folder.attached)
    return CopiesLeft(
        attached,
        tuple(folder.label for folder in (*known, *left) if folder not in known or not folder.attached),
        backup_plan.last_day(today, backup_folders.plan(desk)) if known else None,
    )
