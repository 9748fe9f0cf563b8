"""Facts of data handed to somebody outside the shop (policy 3.1–3.3; GDPR Art. 15(1)(c), 19)."""

from __future__ import annotations

from sqlalchemy import Text

from optician_desk.domain.data_use import Category, Label, Use
from optician_desk.store.schema import fact_table, personal


def _use(lv: str, en: str, shown_as: str) -> Use:
    return Use(Category.DISCLOSURE, Label(lv, en), shown_as)


#: Slot = the fact's own id: each disclosure stands by itself and none replaces another.
DISCLOSURE = fact_table(
    "disclosure",
    personal("recipient", Text, _use("Saņēmējs", "Recipient", "choice:recipients")),
    personal("categories", Text, _use("Nodotie dati", "What was handed over", "choices:categories")),
    personal("ground", Text, _use("Nolūks", "Purpose", "choice:purposes")),
    personal("disclosed_on", Text, _use("Nodots", "Handed over on", "date")),
    own_record=True,
)
