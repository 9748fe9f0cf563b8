"""What the check of a signed file found, in words and tones (policy 5.5.2; eIDAS Art. 32)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from optician_desk.domain.choices import CODES
from optician_desk.domain.errors import Refusal
from optician_desk.domain.identity import How
from optician_desk.domain.signature_match import signer_name
from optician_desk.domain.signed_file import Signature, SignedFile, Verdict
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.provenance import day_and_time
from optician_desk.ui.theme import Tone

TONES = {
    Verdict.VALID: Tone.GOOD,
    Verdict.INTACT: Tone.WARNING,
    Verdict.NOT_CHECKABLE: Tone.WARNING,
    Verdict.BROKEN: Tone.DANGER,
}


def verdict_title(verdict: Verdict) -> str:
    """One of the four verdicts, as a sentence."""
    match verdict:
        case Verdict.VALID:
            return QCoreApplication.translate("SignatureWords", "The signature is valid")
        case Verdict.INTACT:
            return QCoreApplication.translate("SignatureWords", "Intact, but not confirmed")
        case Verdict.BROKEN:
            return QCoreApplication.translate("SignatureWords", "The signature is not valid")
        case Verdict.NOT_CHECKABLE:
            return QCoreApplication.translate("SignatureWords", "This file cannot be checked here")


def strip(verdict: Verdict, *, waits: bool) -> tuple[Tone, str]:
    """Tone and title of a checked file; `waits`: it settles nothing before a manager has confirmed it."""
    if verdict is Verdict.VALID and waits:
        title = QCoreApplication.translate("SignatureWords", "The signature is valid, but a manager has to confirm it")
        return Tone.WARNING, title
    return TONES[verdict], verdict_title(verdict)


def reason(code: str, file: str = "") -> str:
    """The sentence of a code that the check gave, naming the file inside that it is about."""
    words = sentence(Refusal(code, file=file))
    if not file or file in words:
        return words
    return QCoreApplication.translate("SignatureWords", "{sentence} File: {file}").format(sentence=words, file=file)


def what_is_wrong(file: SignedFile) -> list[str]:
    """Why it is broken or cannot be checked, each reason once."""
    found = [(file.problem, file.problem_file)]
    found += [(one.problem, one.problem_file) for one in file.signatures]
    return [reason(code, name) for code, name in dict.fromkeys(found) if code]


def what_is_missing(file: SignedFile) -> list[str]:
    """What `valid` still needs."""
    return [reason(code) for code in file.missing]


def match_words(how: How, language: str) -> str:
    """How the signer's name agrees with the requester's."""
    return CODES["name_match"][str(how)].of(language)


def signature_lines(signature: Signature, language: str) -> list[tuple[str, str]]:
    """Label and value for each thing that is shown of a signature; never the certificate's number."""
    translate = QCoreApplication.translate
    when = ""
    if signature.signed_at is not None:
        at = day_and_time(signature.signed_at)
        proven = (
            translate("SignatureWords", "{time}, proven by a time-stamp")
            if signature.time_proven
            else translate("SignatureWords", "{time}, as the signer's computer says")
        )
        when = proven.format(time=at)
    kind = CODES["certificate_kind"][str(signature.certificate_kind)].of(language)
    certificate = f"{kind}, {signature.issuer}" if signature.issuer else kind
    return [
        (translate("SignatureWords", "Signed by"), signer_name(signature) or "–"),
        (translate("SignatureWords", "Signed at"), when),
        (translate("SignatureWords", "Certificate"), certificate),
        (translate("SignatureWords", "Covers"), ", ".join(signature.covers)),
        (translate("SignatureWords", "Verdict"), CODES["signed_verdict"][str(signature.verdict)].of(language)),
    ]
