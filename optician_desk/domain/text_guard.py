"""What no text field may hold, whoever typed it: payment data (policy 1.2) and identity data (policy 1.1, what is absent there).

Services call `check` for every text before it is saved, fields call it while typing, so that such data is neither stored nor kept
in a draft. The refusal never repeats what was found.
"""

from __future__ import annotations

import unicodedata

from optician_desk.domain import identity_data, payment_data
from optician_desk.domain.errors import Refusal

LONGEST = 2_000
"""Characters that are looked at; every field of the program is shorter and refuses more on its own."""


def check(text: str, field: str) -> None:
    """Raises Refusal with clause 1.2 (`text.payment_card`, `text.account`) or 1.1 (`text.machine_readable_zone`,
    `text.personal_code`, `text.document_number`, `text.birth_date`), or `text.too_long`; returns quietly for anything else.
    """
    if len(text) > LONGEST:
        raise Refusal("text.too_long", field, limit=LONGEST)
    plain = _plain(text)
    if payment_data.holds_account_number(plain):
        raise Refusal("text.account", field, "1.2")
    if identity_data.holds_machine_readable_zone(plain):
        raise Refusal("text.machine_readable_zone", field, "1.1")
    if identity_data.holds_personal_code(plain):
        raise Refusal("text.personal_code", field, "1.1")
    if payment_data.holds_card_number(plain):
        raise Refusal("text.payment_card", field, "1.2")
    if identity_data.holds_document_number(plain):
        raise Refusal("text.document_number", field, "1.1")
    if identity_data.holds_birth_date(plain):
        raise Refusal("text.birth_date", field, "1.1")


def _plain(text: str) -> str:
    """Digits and letters of other shapes (full width, circled), odd spaces and dashes brought to the plain ones."""
    folded = unicodedata.normalize("NFKC", text)
    signs = (_plain_sign(sign) for sign in folded)
    return "".join(signs)


def _plain_sign(sign: str) -> str:
    if sign.isascii() and sign.isprintable():
        return sign
    category = unicodedata.category(sign)
    if category in ("Zs", "Zl", "Zp", "Cc"):
        return " "
    if category in ("Cf", "Mn", "Me"):
        return sign if category != "Cf" else ""
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    if category == "Pd" or sign == "\u2212":
        return "-"
    return sign
