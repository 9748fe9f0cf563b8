"""Facts about how a customer is called and reached (policy 1.1.1–1.1.4)."""

from __future__ import annotations

from sqlalchemy import Text

from optician_desk.domain.data_use import Category, Label, Use
from optician_desk.store.schema import fact_table, personal

NAME = fact_table(
    "name",
    personal(
        "given",
        Text,
        Use(
            Category.NAME,
            Label("Vārds", "Given name"),
            "name",
            portable=True,
            courier=True,
            on_card=True,
            search="name",
        ),
    ),
    personal(
        "surname",
        Text,
        Use(
            Category.NAME, Label("Uzvārds", "Surname"), "name", portable=True, courier=True, on_card=True, search="name"
        ),
    ),
)

PHONE = fact_table(
    "phone",
    personal(
        "e164",
        Text,
        Use(
            Category.PHONE,
            Label("Mobilais tālrunis", "Mobile phone"),
            "phone",
            portable=True,
            courier=True,
            on_card=True,
            search="phone",
        ),
    ),
)

EMAIL = fact_table(
    "email",
    personal(
        "address",
        Text,
        Use(Category.EMAIL, Label("E-pasts", "E-mail"), "email", portable=True, on_card=True, search="email"),
    ),
    personal(
        "missing_reason",
        Text,
        Use(
            Category.EMAIL,
            Label("Kāpēc nav e-pasta", "Why there is no e-mail"),
            "choice:missing_email_reasons",
            on_card=True,
        ),
    ),
)

ADDRESS = fact_table(
    "address",
    personal(
        "street",
        Text,
        Use(
            Category.ADDRESS,
            Label("Iela, māja, dzīvoklis", "Street, house, flat"),
            portable=True,
            courier=True,
            on_card=True,
        ),
    ),
    personal(
        "city",
        Text,
        Use(
            Category.ADDRESS, Label("Pilsēta vai pagasts", "Town or parish"), portable=True, courier=True, on_card=True
        ),
    ),
    personal(
        "postcode",
        Text,
        Use(
            Category.ADDRESS, Label("Pasta indekss", "Postcode"), "postcode", portable=True, courier=True, on_card=True
        ),
    ),
    personal(
        "country",
        Text,
        Use(Category.ADDRESS, Label("Valsts", "Country"), "country", portable=True, courier=True, on_card=True),
    ),
)
