"""The act over an erasure: sealed with the shop's key, kept in the store under the erasure's own number, on record."""

from __future__ import annotations

import hashlib
from pathlib import Path

import sqlalchemy as sa

from optician_desk.domain import backup_plan
from optician_desk.domain.erasure_paper import ErasureAct
from optician_desk.domain.erasure_view import Outcome
from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import active
from optician_desk.services import backup_folders, seal, whole_file
from optician_desk.services.prints import TO_FILE
from optician_desk.services.report_assembly import controller
from optician_desk.services.session import Session
from optician_desk.store.tables import KEPT_DOCUMENT


def sign(session: Session, outcome: Outcome, language: str) -> bytes:
    """The signed act, in "lv" or "en"; the same erasure's act is made once and given again afterwards.

    Raises Trouble `report.no_key`, `report.seal_failed`: then nothing is kept.
    """
    from optician_desk.documents import erasure_act, signing, stamp  # heavy; here they load in the worker that signs

    with session.task(Permission.ERASE, "print_erasure_act") as work:
        work.details["number"] = outcome.number
        con = work.connection
        held = con.execute(sa.select(KEPT_DOCUMENT.c.content).where(KEPT_DOCUMENT.c.request == outcome.id)).scalar()
        if held is not None:
            return bytes(held)
        act = _act(session, outcome, language)
        shop, now = act.controller.shop, act.made_at
        signed = signing.sign(
            erasure_act.build(act, language),
            seal.key_in_force(con),
            stamp=stamp.draw(act.controller.name, shop, session.name, now, language),
            reason=act.number,
            place=shop,
        )
        digest = hashlib.sha256(signed).hexdigest()
        # The erasure's own random id stands where a document otherwise names its card: the act is about nobody.
        row = {"id": outcome.id, "subject": outcome.id, "request": outcome.id, "sha256": digest, "content": signed}
        con.execute(sa.insert(KEPT_DOCUMENT), {**row, "kept_at": now.isoformat()})
        work.details["digest"] = digest
    return signed


def kept(session: Session, erasure: str) -> bytes:
    """The act of an erasure by its id, as it was signed. Raises Refusal `erasure.no_act`."""
    with session.reading(Permission.ERASE) as con:
        content = con.execute(sa.select(KEPT_DOCUMENT.c.content).where(KEPT_DOCUMENT.c.id == erasure)).scalar()
    if content is None:
        raise Refusal("erasure.no_act")
    return bytes(content)


def register_print(session: Session, erasure: str, printer: str) -> str:
    """Put one copy of the act on record, printed or else (TO_FILE) saved; returns the mark to paint on it, which is none."""
    with session.task(Permission.ERASE, "save_paper" if printer == TO_FILE else "print_paper") as work:
        work.details.update(erasure=erasure, printer=printer)
    return ""


def save(session: Session, erasure: str, path: Path) -> None:
    """Write the kept act to `path`, the very bytes that were signed, on record.

    What was there before is replaced only by a whole file. Raises Trouble `report.file_not_written`; Refusal `erasure.no_act`.
    """
    content = kept(session, erasure)
    with session.task(Permission.ERASE, "save_paper") as work:
        work.details["erasure"] = erasure
        whole_file.write(path, content, "report.file_not_written")


def _act(session: Session, outcome: Outcome, language: str) -> ErasureAct:
    from optician_desk.documents.wording import wording

    desk, policy = session.desk, session.desk.policy
    copies = backup_folders.folders(desk)
    return ErasureAct(
        outcome.number,
        desk.clock(),
        controller(policy, desk.settings.get("shop", ""), language),
        outcome.proposed_by,
        outcome.decided_by,
        wording("erasure_act", language)(f"reason.{outcome.reason}"),
        tuple(policy.criterion(one).text.of(language) for one in outcome.released),
        outcome,
        backup_plan.last_day(legal_day(outcome.at), backup_folders.plan(desk)) if copies else None,
        tuple(entry.name for entry in active(policy.processors)),
        tuple(entry.name.of(language) for entry in active(policy.systems)),
    )
