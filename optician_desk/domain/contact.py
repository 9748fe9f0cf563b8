"""Contact data of a customer: names, phones, e-mail addresses, delivery addresses (policy 1.1.1–1.1.4, 6.2, 6.6).

Every `parse_…` takes what was typed, gives the form that is stored, and raises `Refusal` with the name of the field.
What is typed is kept as it is apart from spelling that nobody sees (NFC, spaces, control characters); nothing is
corrected by guess.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import phonenumbers
from babel import Locale
from email_validator import SPECIAL_USE_DOMAIN_NAMES, EmailNotValidError, validate_email
from phonenumbers import NumberParseException, PhoneNumberFormat

from optician_desk.domain.errors import Refusal
from optician_desk.domain.folding import fold
from optician_desk.domain.turned_text import shown_text

HOME_COUNTRY = "LV"
NAME_LIMIT = 100
"""Characters of one name; documents in Latvia hold 32 for a surname and 36 for given names (Cabinet Reg. 134, 2.1)."""
ADDRESS_LIMIT = 120
EMAIL_LIMIT = 254
"""Characters of an e-mail address (RFC 5321)."""
PHONE_LIMIT = 40
TEXT_LIMIT = 300
"""Characters of any one-line value; its own kind may allow fewer."""
_HOME_CODE = 371
_INVISIBLE = ("Cc", "Cf", "Zs", "Zl", "Zp", "Mn", "Me")
#: Latvian numbers have no trunk prefix: eight digits are the whole number.
_HOME_PHONE = re.compile(r"(?:\+371 ?)?([1-9](?: ?[0-9]){7})")
_PLAIN_EMAIL = re.compile(r"([A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*)@((?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,})")
_POSTCODE = re.compile(r"^(?:LV)?[\s\-\u2010-\u2015\u2212]*(\d{4})$", re.IGNORECASE)


def tidy(text: str, field: str, limit: int) -> str:
    """`text` in NFC on one line, outer and repeated spaces and control characters gone; direction marks and joiners stay.

    Raises Refusal `contact.too_long` (more than `limit` characters) or `contact.broken_text` (lone surrogates, which no
    file can hold).
    """
    if len(text) > limit * 4:  # before any work on it: what was pasted may be a whole file
        raise Refusal("contact.too_long", field, limit=limit)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise Refusal("contact.broken_text", field) from None
    visible = unicodedata.normalize("NFC", text)
    if not visible.isprintable():
        visible = "".join(sign for sign in visible if not _is_control(sign))
    joined = " ".join(visible.split())
    if len(joined) > limit:
        raise Refusal("contact.too_long", field, limit=limit)
    return joined


def parse_name(text: str, field: str) -> str:
    """A given name or a surname, 1 to NAME_LIMIT characters, of any script and with any sign that people have in names.

    Raises Refusal `contact.name_missing` if nothing visible is left, `contact.too_long`, `contact.broken_text`.
    """
    name = tidy(text, field, NAME_LIMIT)
    if not any(unicodedata.category(sign) not in _INVISIBLE for sign in name):
        raise Refusal("contact.name_missing", field)
    return name


def shown_name(given: str | None, surname: str | None) -> str:
    """`given surname` for a screen or a paper; a sign in it that turns the reading direction is seen and turns nothing."""
    return shown_text(" ".join(part for part in (given, surname) if part))


def parse_phone(text: str, field: str = "phone") -> str:
    """The number in E.164 (`+37129123456`); without a country code it is a Latvian one (mobile or fixed, 8 digits).

    Raises Refusal `contact.phone_missing`, `contact.phone_shape` (letters, extensions, no number at all),
    `contact.phone_length` (a Latvian number has 8 digits; `digits` = typed), `contact.phone_invalid` (no such number).
    """
    typed = tidy(text, field, PHONE_LIMIT)
    if not typed:
        raise Refusal("contact.phone_missing", field)
    home = _HOME_PHONE.fullmatch(typed)
    if home is not None:
        digits = home[1].replace(" ", "")
        if _home_numbers().fullmatch(digits):
            return f"+{_HOME_CODE}{digits}"
    if any(sign.isalpha() for sign in typed):
        raise Refusal("contact.phone_shape", field)
    try:
        number = phonenumbers.parse(typed, HOME_COUNTRY)
    except NumberParseException:
        raise Refusal("contact.phone_shape", field) from None
    if number.extension:
        raise Refusal("contact.phone_shape", field)
    if not phonenumbers.is_valid_number(number):
        length = len(str(number.national_number))
        if number.country_code == _HOME_CODE and length != 8:
            raise Refusal("contact.phone_length", field, digits=length)
        raise Refusal("contact.phone_invalid", field)
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


@cache
def _home_numbers() -> re.Pattern[str]:
    """The library's own patterns of Latvian fixed and mobile numbers in one; it looks for ten kinds of number one by one."""
    known = phonenumbers.PhoneMetadata.metadata_for_region(HOME_COUNTRY)
    kinds = (known.fixed_line, known.mobile) if known else ()
    return re.compile("|".join(f"(?:{kind.national_number_pattern})" for kind in kinds if kind) or "(?!)")


def shown_phone(e164: str) -> str:
    """`29 123 456` for a Latvian number, `+46 70 123 45 67` for a foreign one; what cannot be read comes back as it is."""
    try:
        number = phonenumbers.parse(e164, None)
    except NumberParseException:
        return e164
    local = number.country_code == _HOME_CODE
    return phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL if local else PhoneNumberFormat.INTERNATIONAL)


def masked_phone(e164: str) -> str:
    """The last three digits only (`•• ••• 412`), for lists in which other people's numbers would stand in sight."""
    return "•• ••• " + e164[-3:]


def parse_email(text: str, field: str = "email") -> str:
    """The address with its domain in lower case, checked by its form only (no question is sent to the network).

    Raises Refusal `contact.email_missing`, `contact.email_no_at`, `contact.email_no_domain` (nothing after @),
    `contact.email_no_ending` (no dot after @), `contact.email_shape`, `contact.too_long`.
    """
    typed = tidy(text, field, EMAIL_LIMIT)
    if not typed:
        raise Refusal("contact.email_missing", field)
    if _is_plain_email(typed):
        return typed
    before, at, after = typed.rpartition("@")
    if not at:
        raise Refusal("contact.email_no_at", field)
    if before and not after.strip("."):
        raise Refusal("contact.email_no_domain", field)
    if before and "." not in after.strip("."):
        raise Refusal("contact.email_no_ending", field)
    try:
        return validate_email(typed, check_deliverability=False).normalized
    except EmailNotValidError:
        raise Refusal("contact.email_shape", field) from None


def _is_plain_email(typed: str) -> bool:
    """An address of the most usual form, which the library would give back as it is after a much longer look."""
    found = _PLAIN_EMAIL.fullmatch(typed)
    if found is None or len(found[1]) > 64 or len(found[2]) > 63:
        return False
    domain = found[2]
    return not any(domain == special or domain.endswith("." + special) for special in SPECIAL_USE_DOMAIN_NAMES)


def same_email(one: str, other: str) -> bool:
    """Whether two addresses reach the same box as far as anybody can tell: capitals do not count."""
    return one.casefold() == other.casefold()


def masked_email(address: str) -> str:
    """What stands before @ (`ilze.berzina@…`), shown only where the address itself was searched for."""
    return address.rpartition("@")[0] + "@…"


def hidden_email(address: str) -> str:
    """Two letters and the domain (`il…@piemers.lv`), beside a form in which the same address was typed."""
    before, _, domain = address.rpartition("@")
    return f"{before[:2]}…@{domain}"


def parse_address_part(text: str, field: str) -> str | None:
    """A street line or a place, up to ADDRESS_LIMIT characters; None if nothing was typed."""
    return tidy(text, field, ADDRESS_LIMIT) or None


def parse_postcode(text: str, field: str = "address.postcode", country: str = HOME_COUNTRY) -> str | None:
    """A Latvian postcode as `LV-5001` (typed `5001`, `lv 5001`, …), a foreign one as typed; None if nothing was typed.

    Raises Refusal `contact.postcode` for a Latvian one without exactly four digits.
    """
    typed = tidy(text, field, 16).upper()
    if not typed:
        return None
    if country != HOME_COUNTRY:
        return typed
    found = _POSTCODE.match(typed)
    if found is None:
        raise Refusal("contact.postcode", field)
    return f"LV-{found.group(1)}"


def parse_country(text: str, field: str = "address.country") -> str:
    """The two-letter code (ISO 3166-1) of a country given by code or by Latvian or English name; empty is Latvia.

    Raises Refusal `contact.country`.
    """
    typed = tidy(text, field, 60)
    if not typed:
        return HOME_COUNTRY
    code = _countries().get(fold(typed))
    if code is None:
        raise Refusal("contact.country", field)
    return code


def shown_country(code: str, language: str) -> str:
    """The country's name in `language` (`lv`, `en`), or the code if it is not known there."""
    return str(Locale.parse(language).territories.get(code, code))


def country_names(language: str) -> tuple[tuple[str, str], ...]:
    """(code, name) of every country in the alphabetical order of its folded name, Latvia first."""
    names = Locale.parse(language).territories
    pairs = [(code, names[code]) for code in sorted(set(_countries().values())) if code in names]
    return tuple(sorted(pairs, key=lambda pair: (pair[0] != HOME_COUNTRY, fold(pair[1]))))


@cache
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in ("en", "lv"):
        for code, name in Locale.parse(language).territories.items():
            if code in phonenumbers.SUPPORTED_REGIONS:
                found[fold(name)] = code
                found[fold(code)] = code
    return found


def _is_control(sign: str) -> bool:
    """Control characters that are no white space, the byte-order mark and the soft hyphen: nobody sees them."""
    return (unicodedata.category(sign) == "Cc" and not sign.isspace()) or sign in "\ufeff\u00ad"
