"""Facts about what a customer agreed to and was told (policy 6.3, 2.2.3; GDPR Art. 7, 13)."""

from __future__ import annotations

from sqlalchemy import Integer, Text

from optician_desk.domain.data_use import Category, Label, Use
from optician_desk.store.schema import fact_table, personal

#: Slot `purpose:via`; the consent to keep lens parameters is `lens_parameters:-`.
CONSENT = fact_table(
    "consent",
    personal("purpose", Text, Use(Category.CONSENT, Label("Piekrišana", "Consent"), "choice:consents", portable=True)),
    personal("via", Text, Use(Category.CONSENT, Label("Saziņas veids", "By what means"), "via", portable=True)),
    personal("given", Integer, Use(Category.CONSENT, Label("Dota", "Given"), "flag", portable=True)),
    personal("wording", Text, Use(Category.CONSENT, Label("Formulējuma versija", "Version of the wording"))),
)

NOTICE = fact_table(
    "notice",
    personal(
        "version", Text, Use(Category.NOTICE, Label("Privātuma politikas versija", "Version of the privacy policy"))
    ),
    personal("language", Text, Use(Category.NOTICE, Label("Valoda", "Language"), "language")),
    personal("how", Text, Use(Category.NOTICE, Label("Kā izsniegta", "How it was given"), "choice:notice_ways")),
    own_record=True,
)
