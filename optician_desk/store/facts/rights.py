"""Facts of a rights request, step by step (policy 5; GDPR Art. 12, 15).

Of an identity document only its kind, „valid on the day”, what matched and how, and who checked when are kept (policy 5.5.1).
"""

from __future__ import annotations

from sqlalchemy import Integer, Text

from optician_desk.domain.data_use import Category, Label, Use
from optician_desk.store.schema import fact_table, personal, plain


def _use(lv: str, en: str, shown_as: str = "text", **more: str | bool) -> Use:
    return Use(Category.REQUEST, Label(lv, en), shown_as, **more)  # type: ignore[arg-type]


#: Slot = the request's own id, here and below, so that each request has its own thread of facts.
REQUEST = fact_table(
    "request",
    personal("number", Text, _use("Pieprasījuma numurs", "Request number", search="number")),
    personal("kind", Text, _use("Veids", "Kind", "request_kind")),
    personal("language", Text, _use("Atbildes valoda", "Language of the answer", "language")),
    personal("requester_given", Text, _use("Iesniedzēja vārds", "Requester's given name", "name", search="name")),
    personal("requester_surname", Text, _use("Iesniedzēja uzvārds", "Requester's surname", "name", search="name")),
    personal("requester_contact", Text, _use("Iesniedzēja saziņas dati", "Requester's contact", search="email")),
    personal("received_on", Text, _use("Saņemts", "Received", "date")),
    personal("due_target", Text, _use("Vēlamais termiņš", "Target date", "date")),
    personal("due_outer", Text, _use("Galējais termiņš", "Outer limit", "date")),
    personal("derivation", Text, _use("Termiņa aprēķins", "How the dates follow", "derivation")),
    plain(
        "application",
        Text,
        "random id of the application: that of its first request; several rights may be asked in one",
    ),
    personal("made_by", Text, _use("Iesniedz", "Made by", "made_by")),
    personal("representative_given", Text, _use("Pārstāvja vārds", "Representative's given name", "name")),
    personal("representative_surname", Text, _use("Pārstāvja uzvārds", "Representative's surname", "name")),
    personal("wish", Text, _use("Ko lūdz", "What is asked")),
)

FORM_PRINTED = fact_table(
    "form_printed",
    personal("form", Text, _use("Veidlapa", "Form", "paper_kind")),
    personal("signed", Integer, _use("Parakstīts iesniegums saņemts", "Signed application received", "flag")),
    own_record=True,
)

IDENTITY_CHECK = fact_table(
    "identity_check",
    personal("document_kind", Text, _use("Dokumenta veids", "Kind of document", "choice:identity_documents")),
    personal("valid_on_day", Integer, _use("Derīgs pārbaudes dienā", "Valid on the day", "flag")),
    personal("matched", Text, _use("Kas sakrita", "What matched", "matched")),
    personal("method", Text, _use("Kā salīdzināts", "How compared", "identity_method")),
    personal(
        "explanation", Text, _use("Atšķirības pamatojums", "Explanation of a difference", "choice:name_explanations")
    ),
    personal("outcome", Text, _use("Slēdziens", "Outcome", "identity_outcome")),
    personal("refusal", Text, _use("Kāpēc nav apstiprināta", "Why it was not confirmed", "choice:identity_refusals")),
    own_record=True,
)

#: Slot `request id:system id`.
SYSTEM_SEARCH = fact_table(
    "system_search",
    personal("request", Text, _use("Pieprasījums", "Request", reported=False)),
    personal("system", Text, _use("Sistēma", "System", "choice:systems")),
    personal("outcome", Text, _use("Rezultāts", "Result", "search_outcome")),
    personal("reason", Text, _use("Kāpēc nav meklēts", "Why not searched", "choice:not_searched_reasons")),
    personal("note", Text, _use("Kas atrasts", "What was found")),
    own_record=True,
)

ANSWER = fact_table(
    "answer",
    personal("number", Text, _use("Atbildes numurs", "Answer number", search="number")),
    personal("language", Text, _use("Valoda", "Language", "language")),
    personal("holds_data", Integer, _use("Dati atrasti", "Data held", "flag")),
    plain("data_digest", Text, "SHA-256 of the canonical report data"),
    plain("file_digest", Text, "SHA-256 of the signed file"),
    plain("document", Text, "random id of the kept document"),
    personal("approved_on", Text, _use("Apstiprināts", "Approved", "date")),
    personal("paper", Text, _use("Dokuments", "Paper", "paper_kind")),
    plain("attachment", Text, "random id of the kept file that goes with the answer: the portability file, or a copy"),
    own_record=True,
)

HANDOVER = fact_table(
    "handover",
    personal(
        "how",
        Text,
        _use("Kā atbilde nosūtīta vai izsniegta", "How the answer was sent or handed over", "choice:handover_ways"),
    ),
    personal("handed_on", Text, _use("Nosūtīts vai izsniegts", "Sent or handed over", "date")),
    personal("outcome", Text, _use("Iznākums", "Outcome", "request_outcome")),
    own_record=True,
)

#: Slot `request id`; each print of a paper is registered.
PRINT_JOB = fact_table(
    "print_job",
    personal("paper", Text, _use("Dokuments", "Paper", "paper_kind")),
    personal("number", Text, _use("Numurs", "Number")),
    personal("copy_no", Integer, _use("Eksemplārs", "Copy", "number")),
    plain("printer", Text, "name of the printer queue or 'file'"),
    own_record=True,
)
