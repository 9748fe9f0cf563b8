"""What no text field may hold, whoever typed it: payment data (policy 1.2) and identity data (policy 1.1, what is absent there).

Services call `check` for every text before it is saved, fields call it while typing, so that such data is neither stored nor kept
in a draft. The refusal never repeats what was found.
"""

from __future__ import annotations

import re
import unicodedata

from optician_desk.domain import identity_data, payment_data
from optician_desk.domain.errors import Refusal

LONGEST = 2_000
"""Characters that are looked at; every field of the program is shorter and refuses more on its own."""
#: Letters of other alphabets that look like Latin ones.
_LOOK_ALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
    "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo",
)
_DIGIT = re.compile(r"\d")
#: What is looked for, in this order, and the fewest digits that it can be made of: with fewer nobody has to look. A zone's
#: line of names has none.
_GUARDS = (
    (payment_data.holds_account_number, 2, "text.account", "1.2"),
    (identity_data.holds_machine_readable_zone, 0, "text.machine_readable_zone", "1.1"),
    (identity_data.holds_personal_code, 11, "text.personal_code", "1.1"),
    (payment_data.holds_card_number, 12, "text.payment_card", "1.2"),
    (identity_data.holds_document_number, 5, "text.document_number", "1.1"),
    (identity_data.holds_birth_date, 4, "text.birth_date", "1.1"),
)


def check(text: str, field: str) -> None:
    """Raises Refusal with clause 1.2 (`text.payment_card`, `text.account`) or 1.1 (`text.machine_readable_zone`,
    `text.personal_code`, `text.document_number`, `text.birth_date`), or `text.too_long`; returns quietly for anything else.
    """
    if len(text) > LONGEST:
        raise Refusal("text.too_long", field, limit=LONGEST)
    plain = _plain(text)
    if len(plain) > 2 * LONGEST:  # signs that stand for eighteen others each: nobody types these
        raise Refusal("text.too_long", field, limit=LONGEST)
    digits = len(_DIGIT.findall(plain))
    for holds, fewest, code, clause in _GUARDS:
        if digits >= fewest and holds(plain):
            raise Refusal(code, field, clause)


def _plain(text: str) -> str:
    """Digits and letters of other shapes (full width, circled), odd spaces and dashes, look-alikes, brought to the plain ones."""
    folded = unicodedata.normalize("NFKC", text)
    if folded.isascii() and folded.isprintable():
        return folded
    signs = (_plain_sign(sign) for sign in folded)
    return "".join(signs).translate(_LOOK_ALIKES)


def _plain_sign(sign: str) -> str:
    if sign.isalpha() or (sign.isascii() and sign.isprintable()):
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
