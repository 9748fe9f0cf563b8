"""What registering a customer takes: values with their source, consents, the privacy notice (policy 1.3, 6.2, 6.3).

Name, surname, phone and e-mail are the minimum of policy 6.2; all else is voluntary, and a field that the data map gains later
is voluntary without a word here. A missing e-mail address is possible with its reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from optician_desk.domain import contact
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.text_guard import check

EMAIL, EMAIL_REASON = "email.address", "email.missing_reason"
STREET, CITY, COUNTRY = "address.street", "address.city", "address.country"
#: The value without which a way of being reached (id of the policy file) leads nowhere.
REACHED_AT: dict[str, str] = {"email": EMAIL}
#: What must be there, and what is said when it is not.
REQUIRED: dict[str, str] = {
    "name.given": "contact.name_missing",
    "name.surname": "contact.surname_missing",
    "phone.e164": "contact.phone_missing",
}


@dataclass(frozen=True, slots=True)
class Entered:
    """One value as typed: where it belongs (`table.column`), how it reached the shop, who gave it."""

    path: str
    text: str
    channel: Origin = Origin.IN_PERSON
    given_by: GivenBy = GivenBy.SELF


@dataclass(frozen=True, slots=True)
class Agreed:
    """A consent that was given: purpose and via are ids of the policy file (`offers`, `email`)."""

    purpose: str
    via: str


@dataclass(frozen=True, slots=True)
class NoticeGiven:
    """That the privacy notice was given: in which language (`lv`, `en`), and how (id of the policy file's list)."""

    language: str
    how: str


@dataclass(frozen=True, slots=True)
class Registration:
    """The whole form. `channel` and `given_by` are those of the consents and of the notice."""

    values: tuple[Entered, ...]
    consents: tuple[Agreed, ...] = ()
    notice: NoticeGiven | None = None
    channel: Origin = Origin.IN_PERSON
    given_by: GivenBy = GivenBy.SELF


def read_value(path: str, shown_as: str, text: str, country: str = contact.HOME_COUNTRY) -> str | None:
    """The form in which a typed value is stored, or None for an empty one.

    `shown_as` is what the data map says of the column; `country` is that of the address. Raises Refusal at `path`:
    first what no text may hold (`text.…`), then what is not of the right form (`contact.…`).
    """
    check(text, path)
    if not contact.tidy(text, path, contact.TEXT_LIMIT):
        return None
    match shown_as:
        case "name":
            return contact.parse_name(text, path)
        case "phone":
            return contact.parse_phone(text, path)
        case "email":
            return contact.parse_email(text, path)
        case "postcode":
            return contact.parse_postcode(text, path, country)
        case "country":
            return contact.parse_country(text, path)
    return contact.parse_address_part(text, path)


def read_values(shown_as: Mapping[str, str], entered: Iterable[Entered]) -> tuple[dict[str, str], tuple[Refusal, ...]]:
    """Every value that can be stored by its path, and every refusal, in the order of the form.

    `shown_as` says of each path how its column is shown. A country alone is no address and is left out.
    """
    texts = {value.path: value.text for value in entered}
    found: dict[str, str] = {}
    refusals: list[Refusal] = []
    country = contact.HOME_COUNTRY
    for path in sorted(texts, key=lambda path: path != COUNTRY):  # the postcode's form depends on the country
        try:
            value = read_value(path, shown_as[path], texts[path], country)
        except Refusal as refusal:
            refusals.append(refusal)
            continue
        if value is not None:
            found[path] = value
            country = value if path == COUNTRY else country
    refused = {refusal.field for refusal in refusals}
    refusals += [refusal for refusal in _missing(found) if refusal.field not in refused]
    if {path for path in found if path.startswith("address.")} == {COUNTRY}:
        del found[COUNTRY]
    order = list(texts)
    refusals.sort(key=lambda one: order.index(one.field) if one.field in order else len(order))
    return found, tuple(refusals)


def _missing(found: Mapping[str, str]) -> Iterable[Refusal]:
    for path, code in REQUIRED.items():
        if path not in found:
            yield Refusal(code, path, "6.2")
    if EMAIL not in found and EMAIL_REASON not in found:
        yield Refusal("contact.email_missing", EMAIL, "6.2")
    if any(path.startswith("address.") and path != COUNTRY for path in found):
        for path in (STREET, CITY):
            if path not in found:
                yield Refusal("contact.address_incomplete", path)
