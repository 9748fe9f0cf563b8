"""A file with an electronic signature that came by e-mail: checked, kept with the request, and compared with who asks
(policy 5.5.2; eIDAS Art. 25, 32).

What is stored of a signature are codes and days; the certificate's number, which holds a personal code, stays inside the file.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from optician_desk.domain import signature_match
from optician_desk.domain.errors import Refusal
from optician_desk.domain.identity import Compared, How, Method
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rights import Identity, Step
from optician_desk.domain.signed_file import CertificateKind, Form, SignedFile, Verdict
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import active
from optician_desk.services import request_facts, trusted_lists, whole_file
from optician_desk.services.identity_ways import acts_for_another, write_confirmed
from optician_desk.services.request_facts import Thread
from optician_desk.services.request_work import require_step, working_on
from optician_desk.services.session import Session
from optician_desk.signatures import checking
from optician_desk.store.facts.rights_steps import SIGNED_FILE
from optician_desk.store.tables import KEPT_DOCUMENT
from optician_desk.store.work import Work, new_id

#: Bytes of a signed file that is taken in.
LARGEST = checking.MOST_BYTES


@dataclass(frozen=True, slots=True)
class Taken:
    """A signed file with what it says about who asks: `how` the signer's name agrees, `confirmed` whether that settled it."""

    file: SignedFile
    how: How
    confirmed: bool


def take(session: Session, request: str, content: bytes, name: str = "") -> Taken:
    """Check a signed file, keep it encrypted with the request and record what was found; a valid qualified signature in the
    requester's name, made lately, confirms the identity at once.

    `name` is what the file was called; it is shown, never stored. A file without a signature that can be read is not kept.
    Raises Refusal: signature.empty, signature.too_large, signature.none, and what `require_step` raises.
    """
    session.require(Permission.REQUEST)
    file = _checked(session, content, name)
    if not _is_signed(file):
        raise Refusal("signature.none", "file", "5.5.2")
    with working_on(session, request, "take_signed_file") as (work, thread):
        require_step(session, thread, Step.IDENTITY)
        document = new_id()
        digest = hashlib.sha256(content).hexdigest()
        work.connection.execute(
            sa.insert(KEPT_DOCUMENT).values(
                id=document,
                subject=thread.request.subject,
                request=thread.application,
                sha256=digest,
                kept_at=session.desk.clock().isoformat(),
                content=content,
            )
        )
        work.details.update(document=document, sha256=digest)
        return _record(work, thread, file, document, digest)


def check_again(session: Session, request: str) -> Taken:
    """Check the kept file once more, with the trusted lists of today. Raises Refusal("signature.nothing_taken")."""
    content, _ = _kept(session, request)
    file = _checked(session, content)
    with working_on(session, request, "take_signed_file") as (work, thread):
        require_step(session, thread, Step.IDENTITY)
        digest = hashlib.sha256(content).hexdigest()
        if thread.signed is None or thread.signed.sha256 != digest:
            raise Refusal("signature.nothing_taken", "file", "5.5.2")
        work.details.update(document=thread.signed.document, sha256=digest)
        return _record(work, thread, file, thread.signed.document, digest)


def look(session: Session, request: str) -> Taken:
    """The kept file as a check shows it now, without recording anything. Raises Refusal("signature.nothing_taken")."""
    content, thread = _kept(session, request)
    file = _checked(session, content)
    with session.reading(Permission.REQUEST) as con:
        name = requester(con, thread)
    confirmed = thread.check is not None and thread.check.outcome == Identity.CONFIRMED
    return Taken(file, signature_match.match(file, name).how, confirmed)


def confirm(session: Session, request: str, explanation: str = "") -> None:
    """A manager vouches for a signature that is not enough by itself: intact, and confirmed at a validation portal; in another
    name, with an explanation of the policy file; or made long before the request. It goes on record as such.

    Raises Refusal: signature.nothing_taken, signature.cannot_confirm (changed, or not checkable), identity.signer_differs,
    identity.explanation_unknown, and what `require_step` raises.
    """
    policy = session.desk.policy
    with working_on(session, request, "confirm_signature", Permission.APPROVE_REPORT) as (work, thread):
        require_step(session, thread, Step.IDENTITY)
        if thread.signed is None:
            raise Refusal("signature.nothing_taken", "file", "5.5.2")
        if not signature_match.may_be_confirmed(thread.signed.verdict):
            raise Refusal("signature.cannot_confirm", "file", "5.5.2")
        how = How(thread.signed.signer or How.DIFFERENT)
        if how is How.DIFFERENT:
            if not explanation:
                raise Refusal("identity.signer_differs", "explanation", "5.5.2")
            if explanation not in {entry.id for entry in active(policy.name_explanations)}:
                raise Refusal("identity.explanation_unknown", "explanation", "5.6")
            how = How.EXPLAINED
        matched = [(Compared.NAME, how)]
        if not signature_match.settles(thread.signed.verdict, thread.signed.certificate):
            matched.append((Compared.PORTAL, How.BY_EYE))
        work.details.update(verdict=thread.signed.verdict, sha256=thread.signed.sha256)
        explained = explanation if how is How.EXPLAINED else ""
        write_confirmed(work, thread, Method.E_SIGNATURE, tuple(matched), explained)


def save(session: Session, request: str, path: Path) -> None:
    """Write the kept file to where a validation portal or another program can read it; the trail remembers that.

    Raises Refusal("signature.nothing_taken"), Trouble("signature.not_written").
    """
    content, thread = _kept(session, request)
    session.note(Permission.REQUEST, "save_paper", thread.request.subject, request=request, paper="signed_file")
    whole_file.write(path, content, "signature.not_written")


def _is_signed(file: SignedFile) -> bool:
    """Whether a signature was found, or a container is there that is built for one; a mere picture or letter is not kept."""
    if file.signatures or file.form is Form.EDOC_1:
        return True
    return file.form not in (Form.UNKNOWN, Form.PADES) and file.verdict is Verdict.BROKEN


def _checked(session: Session, content: bytes, name: str = "") -> SignedFile:
    if not content:
        raise Refusal("signature.empty", "file", "5.5.2")
    if len(content) > LARGEST:
        raise Refusal("signature.too_large", "file", "5.5.2", limit=LARGEST // (1024 * 1024))
    with session.reading(Permission.REQUEST) as con:
        lists = trusted_lists.for_checking(con)
    return checking.check(content, lists, session.desk.clock(), name)


def _kept(session: Session, request: str) -> tuple[bytes, Thread]:
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
        document = thread.signed.document if thread.signed else None
        content = con.execute(sa.select(KEPT_DOCUMENT.c.content).where(KEPT_DOCUMENT.c.id == document)).scalar()
    if content is None:
        raise Refusal("signature.nothing_taken", "file", "5.5.2")
    return bytes(content), thread


def requester(con: sa.Connection, thread: Thread) -> str:
    """Whose name the signature must bear: that of whoever acts for the customer, else the customer's own."""
    fact = thread.request
    if acts_for_another(thread):
        return f"{fact.representative_given} {fact.representative_surname}"
    if fact.requester_surname:
        return f"{fact.requester_given} {fact.requester_surname}"
    given, surname, _ = request_facts.people(con, {fact.subject}).cards.get(fact.subject, ("", "", False))
    return f"{given} {surname}"


def _record(work: Work, thread: Thread, file: SignedFile, document: str, digest: str) -> Taken:
    """The fact of the check, and of the identity where the signature settles it."""
    found = signature_match.match(file, requester(work.connection, thread))
    shown = found.signature
    certificate = str(shown.certificate_kind) if shown else str(CertificateKind.UNKNOWN)
    signed_on = legal_day(shown.signed_at) if shown and shown.signed_at else None
    recent = signature_match.is_recent(signed_on, date.fromisoformat(thread.request.received_on))
    work.details["verdict"] = str(file.verdict)
    work.add(
        SIGNED_FILE,
        thread.application,
        {
            "form": str(file.form),
            "verdict": str(file.verdict),
            "certificate": certificate,
            "signed_at": signed_on.isoformat() if signed_on else None,
            "signer": str(found.how),
            "missing": " ".join(file.missing) or None,
            "sha256": digest,
            "document": document,
        },
    )
    confirmed = recent and found.how is not How.DIFFERENT and signature_match.settles(file.verdict, certificate)
    if confirmed:
        write_confirmed(work, thread, Method.E_SIGNATURE, ((Compared.NAME, found.how),))
    return Taken(file, found.how, confirmed)
