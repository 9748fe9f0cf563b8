"""Checking a file that somebody signed, whatever its form: who signed what, when, and which of four verdicts is honest.

The file comes from a stranger. Nothing is fetched, nothing is unpacked to disk, and no input makes `check` raise.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable, Sequence
from datetime import datetime

from optician_desk.domain.signed_file import ContainedFile, Form, Signature, SignedFile, Verdict
from optician_desk.signatures import asic, judging, pades
from optician_desk.signatures.faults import Broken, Fault, NotCheckable
from optician_desk.signatures.patience import Exhausted, within
from optician_desk.signatures.trusted_list import TrustedList

MOST_BYTES = 25 * 1024 * 1024  # callers ask the file system before they read
SECONDS = 1.8  # of the processor's time; three hundred pages with two signatures take a third of it
MEMORY = 150 * 1024 * 1024
_WORST_FIRST = (Verdict.BROKEN, Verdict.NOT_CHECKABLE, Verdict.INTACT, Verdict.VALID)
_SILENT = logging.CRITICAL + 1
_TALKATIVE = ("pyhanko", "pyhanko_certvalidator", "signxml")
_log = logging.getLogger(__name__)


def check(content: bytes, lists: Sequence[TrustedList], now: datetime, name: str = "") -> SignedFile:
    """The outcome for `content`, a file called `name`; `lists` are the trusted lists to rest on, `now` is aware.

    Never raises: what cannot be read is `broken` or `not_checkable`, with the code of the reason.
    """
    if len(content) > MOST_BYTES:
        return SignedFile(Form.UNKNOWN, Verdict.BROKEN, problem="signed.too_big")
    _keep_quiet()
    case = _Case(content, lists, now, name)
    try:
        with within(SECONDS, MEMORY):
            return case.outcome()
    except Exhausted:
        return case.failed(NotCheckable("signed.too_complicated"))
    except Fault as fault:
        return case.failed(fault)
    except Exception as error:  # noqa: BLE001 (broken input raises nearly anything from deep inside the parsers)
        _log.info("a signed file could not be checked: %s", type(error).__name__)
        return case.failed(NotCheckable("signed.unreadable"))


def _keep_quiet() -> None:
    """The libraries write names and serial numbers of certificates into their records: none of those may reach a log."""
    for library in _TALKATIVE:
        logging.getLogger(library).setLevel(_SILENT)


class _Case:
    """One file under check: what is known of it so far is shown also when the rest fails."""

    def __init__(self, content: bytes, lists: Sequence[TrustedList], now: datetime, name: str) -> None:
        self._content, self._lists, self._now, self._name = content, lists, now, name
        self._sha256 = hashlib.sha256(content).hexdigest()
        self._form = Form.UNKNOWN
        self._files: tuple[ContainedFile, ...] = ()

    def outcome(self) -> SignedFile:
        """The verdict on the whole. Raises a Fault when the file as a whole is wrong."""
        if self._content.startswith(b"PK"):
            return self._container()
        if self._content.startswith(b"%PDF-"):
            return self._pdf()
        raise NotCheckable("signed.unknown_form" if self._content else "signed.empty")

    def failed(self, fault: Fault) -> SignedFile:
        """The outcome for a file that is wrong as a whole."""
        verdict = Verdict.BROKEN if isinstance(fault, Broken) else Verdict.NOT_CHECKABLE
        return SignedFile(self._form, verdict, (), self._files, self._sha256, fault.code, fault.file)

    def _container(self) -> SignedFile:
        self._form = asic.form_of(self._content)
        container = asic.read(self._content)
        self._form = container.form
        self._files = tuple(
            ContainedFile(name, len(data), hashlib.sha256(data).hexdigest(), container.media_types.get(name, ""))
            for name, data in container.files.items()
        )
        names = tuple(container.files)
        signatures = [judging.judge(found, names, self._lists, self._now) for found in asic.findings(container)]
        if all(signature.verdict in (Verdict.VALID, Verdict.INTACT) for signature in signatures):
            covered = {file for signature in signatures for file in signature.covers}
            for name in names:
                if name not in covered:
                    raise Broken("signed.uncovered", name)
        return self._whole(signatures)

    def _pdf(self) -> SignedFile:
        self._form = Form.PADES
        name = self._name or "PDF"
        self._files = (ContainedFile(name, len(self._content), self._sha256, "application/pdf"),)
        return self._whole(
            judging.judge(found, (name,), self._lists, self._now) for found in pades.findings(self._content, name)
        )

    def _whole(self, signatures: Iterable[Signature]) -> SignedFile:
        found = tuple(signatures)
        verdict = next((one for one in _WORST_FIRST if any(signature.verdict is one for signature in found)), None)
        if verdict is None:
            raise Broken("signed.no_signature")
        worst = next(signature for signature in found if signature.verdict is verdict)
        return SignedFile(self._form, verdict, found, self._files, self._sha256, worst.problem, worst.problem_file)
