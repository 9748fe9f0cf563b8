"""Facts of what a rights request led to: who may act for whom, the assessment, an extension, a fee, letters, notices, and the
states that follow from them: a restriction, an objection, a hold (policy 4.3, 5, 7; GDPR Art. 12, 16-21).
"""

from __future__ import annotations

from sqlalchemy import Integer, Text

from optician_desk.domain.data_use import Category, Label, Use
from optician_desk.store.schema import fact_table, personal, plain


def _use(lv: str, en: str, shown_as: str = "text", **more: str | bool) -> Use:
    return Use(Category.REQUEST, Label(lv, en), shown_as, **more)  # type: ignore[arg-type]


_REQUEST = _use("Pieprasījums", "Request", reported=False)

#: Slot = the application's id. What showed that somebody may act for the customer; the paper itself is not kept.
AUTHORITY = fact_table(
    "authority",
    personal("kind", Text, _use("Pārstāvības pamats", "Authority", "choice:authority_kinds")),
    personal("checked", Text, _use("Kas pārbaudīts", "What was checked", "choices:authority_checks")),
    own_record=True,
)

#: Slot = the application's id. What the check of a signed file found; the file lies among the kept documents.
SIGNED_FILE = fact_table(
    "signed_file",
    personal("form", Text, _use("Faila veids", "Kind of file", "signed_form")),
    personal("verdict", Text, _use("Slēdziens", "Verdict", "signed_verdict")),
    personal("certificate", Text, _use("Sertifikāta veids", "Kind of certificate", "certificate_kind")),
    personal("signed_at", Text, _use("Parakstīts", "Signed", "date")),
    personal(
        "signer",
        Text,
        _use("Parakstītāja vārds salīdzinājumā ar iesniedzēju", "Signer's name against the request", "name_match"),
    ),
    personal("missing", Text, _use("Kas nav apstiprināts", "What is not confirmed", "signed_missing")),
    plain("sha256", Text, "digest of the file"),
    plain("document", Text, "random id of the kept document"),
    own_record=True,
)

#: Slot = the request's id. `released` are criteria of policy 4.3 found not to hold; `earlier` the answer to be copied.
ASSESSMENT = fact_table(
    "assessment",
    personal("decision", Text, _use("Lēmums", "Decision", "decision")),
    personal("ground", Text, _use("Pamats", "Ground", "choice:refusal_grounds")),
    personal("reasoning", Text, _use("Pamatojums", "Reasoning")),
    personal(
        "released", Text, _use("Kritēriji, kas vairs nepastāv", "Criteria that no longer hold", "choices:retention")
    ),
    plain("earlier", Text, "random id of the earlier request whose answer is copied"),
    plain("done", Integer, "1 once what was decided is carried out"),
    own_record=True,
)

#: Slot = the request's id.
EXTENSION = fact_table(
    "extension",
    personal("reasons", Text, _use("Pagarinājuma iemesli", "Reasons of the extension", "choices:extension_reasons")),
    personal("reasoning", Text, _use("Pagarinājuma pamatojums", "Why it was extended")),
    personal("due_target", Text, _use("Vēlamais termiņš", "Target date", "date")),
    personal("due_outer", Text, _use("Galējais termiņš", "Outer limit", "date")),
    personal("derivation", Text, _use("Termiņa aprēķins", "How the dates follow", "derivation")),
    personal("informed_on", Text, _use("Paziņots", "Told on", "date")),
    own_record=True,
)

#: Slot = the request's id. `sheet` is the cost sheet: `minutes=45;pages=12`; `cents` what comes of it.
FEE = fact_table(
    "fee",
    personal("cents", Integer, _use("Maksa, centi", "Fee, cents", "number")),
    personal("reasoning", Text, _use("Maksas pamatojums", "Why a fee")),
    personal("sheet", Text, _use("Izmaksu aprēķins", "Cost sheet")),
    personal("state", Text, _use("Maksas stāvoklis", "State of the fee", "fee_state")),
    personal("told_on", Text, _use("Paziņots", "Told on", "date")),
    own_record=True,
)

#: Slot = the fact's own id: each letter is a record of its own. `addressee` is a recipient's id for a notice (GDPR Art. 19).
LETTER = fact_table(
    "letter",
    personal("request", Text, _REQUEST),
    personal("paper", Text, _use("Dokuments", "Paper", "paper_kind")),
    personal("number", Text, _use("Numurs", "Number", search="number")),
    personal("language", Text, _use("Valoda", "Language", "language")),
    personal("addressee", Text, _use("Adresāts", "Addressee", "choice:recipients")),
    personal("how", Text, _use("Kā nosūtīts", "How it was sent", "choice:handover_ways")),
    personal("sent_on", Text, _use("Nosūtīts", "Sent", "date")),
    plain("file_digest", Text, "SHA-256 of the signed file"),
    plain("document", Text, "random id of the kept document"),
    own_record=True,
)

#: Slot `request id:recipient id`: whether a recipient of the data was told (GDPR Art. 19).
RECIPIENT_NOTICE = fact_table(
    "recipient_notice",
    personal("request", Text, _REQUEST),
    personal("recipient", Text, _use("Saņēmējs", "Recipient", "choice:recipients")),
    personal("outcome", Text, _use("Iznākums", "Outcome", "notice_outcome")),
    personal("reason", Text, _use("Kāpēc nav paziņots", "Why not told", "choice:not_told_reasons")),
    personal("told_on", Text, _use("Paziņots", "Told on", "date")),
    own_record=True,
)

#: Slot = the fact's own id. A value put right at the customer's request: which, and what showed that the new one is right.
CORRECTION = fact_table(
    "correction",
    personal("request", Text, _REQUEST),
    personal("path", Text, _use("Labotā vērtība", "Value corrected", "path")),
    personal("evidence", Text, _use("Kas apliecina jauno vērtību", "What shows the new value")),
    plain("fact", Text, "random id of the new value's record"),
    own_record=True,
)

#: One slot a card, "restriction": the processing is restricted, about to be free again, or free (GDPR Art. 18).
RESTRICTION = fact_table(
    "restriction",
    personal("request", Text, _REQUEST),
    personal("state", Text, _use("Apstrādes ierobežojums", "Restriction of processing", "restriction_state")),
    personal("ground", Text, _use("Ierobežojuma pamats", "Ground of the restriction", "choice:restriction_grounds")),
    personal("lifting", Text, _use("Kāpēc ierobežojumu atceļ", "Why it is lifted", "choice:lifting_reasons")),
    personal("on_day", Text, _use("Kopš", "Since", "date")),
)

#: Slot = the id of the purpose objected to (GDPR Art. 21). `upheld` 1: the processing for it has stopped. `marketing` 1: an
#: objection to direct marketing, which is absolute (Art. 21(3)); a consent given later clears the slot.
OBJECTION = fact_table(
    "objection",
    personal("request", Text, _REQUEST),
    personal("purpose", Text, _use("Nolūks, pret kuru iebilst", "Purpose objected to", "choice:purposes")),
    personal("upheld", Integer, _use("Iebildums ņemts vērā", "Objection upheld", "flag")),
    personal("marketing", Integer, _use("Pret tirgvedību", "To direct marketing", "flag")),
    personal("reasoning", Text, _use("Interešu izvērtējums", "Balancing of interests")),
    personal("on_day", Text, _use("Kopš", "Since", "date")),
)

#: Slot = the fact's own id, a release repeats the slot. `covers`: "" for the whole card, else slots as `phone:phone lens:…`.
HOLD = fact_table(
    "hold",
    personal("covers", Text, _use("Kas jāglabā", "What must stay", "covers")),
    personal("criterion", Text, _use("Glabāšanas kritērijs", "Criterion", "choice:retention")),
    personal("reasoning", Text, _use("Kāpēc jāglabā", "Why it must be kept")),
    personal("until", Text, _use("Glabāt līdz", "Keep until", "date")),
    personal("state", Text, _use("Stāvoklis", "State", "hold_state")),
    own_record=True,
)

_CALL = {"purpose": "accountability", "retention": "trail"}  # no request closes that a term could be counted from

#: Slot = the fact's own id: each attempt to make sure who is on the phone (policy 5.5.3). No answer that was given is kept.
PHONE_CHECK = fact_table(
    "phone_check",
    personal("way", Text, _use("Kā pārbaudīts", "How it was checked", "phone_way", **_CALL)),
    personal("asked", Text, _use("Par ko jautāts", "What was asked about", "phone_questions", **_CALL)),
    personal("outcome", Text, _use("Slēdziens", "Outcome", "identity_outcome", **_CALL)),
    plain("at", Text, "UTC by the desk's clock; pause and acquaintance are counted from it"),
    own_record=True,
)
