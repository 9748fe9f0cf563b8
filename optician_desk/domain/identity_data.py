"""Identity data in a text (policy 1.1): personal codes, machine-readable zones, document numbers, birth dates.

None of these is ever kept, so no field may hold one. Only what is clear is found; a false alarm at the
counter would teach people to write around the guard.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import phonenumbers
from phonenumbers import NumberParseException

from optician_desk.domain import mrz

_OLD_WEIGHTS = (10, 5, 8, 4, 2, 1, 6, 3, 7, 9)
# An old code has a date and a check digit, so that nearly any signs may stand between its halves. In each of these patterns a
# look-ahead keeps the place, so that a number before a code does not take a part of it away.
_CODE = re.compile(r"(?<![\d+])(?=(\+|00)?(\d{6})([\W_]{0,5})(\d{5})(?!\d))")
_HALVES = re.compile(r"[ .\-]{0,3}")
# The same, and new codes with a right check digit, in more pieces: the date apart, a space after the century, digit by digit.
_CODE_IN_PIECES = re.compile(
    r"(?<![\d+])(?=(\d\d(?: ?([./\-_ ]) ?)\d\d(?: ?\2 ?)\d\d(?:[ \-/_]{1,3}|\.)\d[ \-]?\d{4}"
    r"|\d{6}[\W_]{1,3}\d[\W_]{1,3}\d{4}"
    r"|\d\d[ \-]\d{4}[ \-]\d{5}"
    r"|(?<!\b\d[\W_])(?<!\b\d[\W_]{2})\d(?:[\W_]{1,3}\d){10}(?![\W_]{1,3}\d\b))(?!\d))"
)
_PAIRS = re.compile(r"\d\d +\d\d +\d\d[\d ]+")
_COUNTRY_CODE = re.compile(r"(?:\+|\b00)(\d{1,3})[ .\-]$")
# Each sign of a long text is looked at a few times and no more: the guard runs at every key. So no run of signs without an end is
# begun in its middle, and none stands beside another one of the same signs.
_EMAIL = re.compile(r"(?<![\w.+%'\-])[\w.+%'\-]+@[\w\-]+(?:\.[\w\-]+)+")
_DOCUMENT_NUMBER = re.compile(r"(?<![A-Z0-9])(?!NR|NO)[A-Z]{2}[ -]?\d{7}(?!\d)")
_DOCUMENT_NUMBER_JOINED = re.compile(r"(?<![A-Z0-9])(?!NR|NO)[A-Z]{2}\d{7}(?![A-Z0-9])", re.IGNORECASE)
# The series of Latvian identity cards and passports, as people write them in a hurry.
_LATVIAN_DOCUMENT = re.compile(
    r"(?<![\w.@])(?:P[AB]|LV)(?:[ .:_\-]{0,3}|\W{1,3}(?:nr|no|numurs|number|№)\W{0,3})\d{7}(?!\d)", re.IGNORECASE
)
_NAMED_DOCUMENT = re.compile(
    r"\b(?:pas(?:e|es|i|ē)|personas\s+apliecīb\w*|id[\s-]?kart\w*|eid|passport|identity\s+card|id\s+card)"
    r"\W{0,3}(?:nr|no|numur\w*|number|№)?\W{0,3}(?=[A-Z0-9]*\d{5})[A-Z0-9]{6,12}\b",
    re.IGNORECASE,
)
_ZONE = re.compile(r"[A-Z0-9<]{15,}", re.IGNORECASE)
_ZONE_DATES = re.compile(r"\d{6}\d[MFX<]\d{6}\d[A-Z<]{3}|[A-Z<]{3}\d{6}\d[MFX<]\d{6}\d")
# Stricter, for a filler that is a sign of ordinary texts and lists too.
_ZONE_DATES_SURE = re.compile(r"\d{7}[MFX]\d{7}[A-Z][A-Z<]{2}|[A-Z][A-Z<]{2}\d{7}[MFX]\d{7}")
_ZONE_NAMES = re.compile(
    r"(?:(?=[A-Z<]{30})P<|(?=[A-Z<]{40})P[A-Z])[A-Z][A-Z<]{2}[A-Z]+(?:<[A-Z]+)*<<"  # first line of a passport
    r"|(?=[A-Z<]{30})[A-Z]+(?:<[A-Z]+)*<<[A-Z]+(?:<[A-Z]+)*<<<"  # third line of a card
)
_FILLER = f"[<{mrz.MISTYPED_FILLERS}]"
_CARD_LINE = re.compile(
    rf"(?<![A-Z0-9])[ACI](?:{_FILLER}| |[A-Z](?=[A-Z0-9]{{13}}\S{{0,15}}?({_FILLER})\1))[A-Z]{{3}}([A-Z0-9]{{9}})(\d)"
)
_MONTHS = r"(?:janv|febr|mart|apr[iī]l|maij|j[uū]n|j[uū]l|aug|sept|okt|nov|dec|jan|feb|mar|apr|may|jun|jul|sep|oct)\w{0,10}\.?"
_DATE = (
    r"(?:\d{1,2}\s?[.\-/]\s?\d{1,2}\s?[.\-/]\s?(?:\d{4}|\d{2})\b"
    r"|(?:18|19|20)\d{2}\s?[.\-/]\s?\d{1,2}\s?[.\-/]\s?\d{1,2}"
    rf"|\d{{1,2}}\.?\s{{1,3}}{_MONTHS},?\s{{1,3}}(?:18|19|20)\d{{2}}|{_MONTHS}\s{{1,3}}\d{{1,2}},?\s{{1,3}}(?:18|19|20)\d{{2}}"
    rf"|(?:18|19|20)\d{{2}}\.?\s{{0,3}}(?:gada|g\.)?\s{{0,3}}\d{{1,2}}\.?\s{{0,3}}{_MONTHS})"
)
_BORN = r"(?:dzim(?:is|usi|š\w*|\.)|dz\.(?:\s?d(?:at)?\.)?|born|birth\s*da(?:te|y)|date\s+of\s+birth|d\.?o\.?b\.?)"
_BIRTH_DATE = re.compile(rf"\b{_BORN}(?:\s{{1,3}}(?:dat\w*|diena|gads|on|in))?\W{{0,4}}{_DATE}", re.IGNORECASE)
_BIRTH_DATE_APART = re.compile(  # with blanks alone, behind words that are no flat's
    r"\b(?:dzim(?:is|usi|š\w*)|born|birth\s*da(?:te|y)|date\s+of\s+birth|d\.?o\.?b\.?|dz\.\s?d\.)"
    r"(?:\s{1,3}(?:dat\w*|diena|on))?\W{0,4}"
    r"(?:(?:18|19|20)\d{2} {1,3}\d{1,2} {1,3}\d{1,2}|\d{1,2} {1,3}\d{1,2} {1,3}(?:18|19|20)\d{2})(?!\d)",
    re.IGNORECASE,
)
_BIRTH_YEAR = re.compile(
    r"\b(?:dzim(?:is|usi)|born(?:\s+in)?|dzimšanas\s+gads)\W{0,3}(?:18|19|20)\d{2}\b(?![.\-/]\d)", re.IGNORECASE
)
_DATE_BORN = re.compile(rf"{_DATE}\W{{0,4}}(?:dzim(?:is|usi|š\w*)|born)\b", re.IGNORECASE)


def holds_personal_code(text: str) -> bool:
    """A Latvian personal code: the old form with check digit and a date that can be (DDMMYY-CNNNX), or the new one (32…).

    No law tells how the last digit of new codes is made: written as such (eleven digits with nothing, a point, blank or
    stroke before the last five) they count with 32 in front, in other spellings only if it agrees with the old ones' rule. A
    number with its country code in front (+32 …) is a phone.
    """
    for prefix, first, between, last in _CODE.findall(text):
        code = first + last
        if not code.isascii() or (prefix and _is_phone(code)):
            continue
        if _HALVES.fullmatch(between) and (
            code.startswith("32") or (code[0] == "3" and code[1] in "3456789" and "-" in between)
        ):
            return True
        if _can_be_old_code(code) or _can_be_new_code(code):
            return True
    return any(_is_code_in_pieces(found[1], text[: found.start()]) for found in _CODE_IN_PIECES.finditer(text))


def _is_code_in_pieces(written: str, before: str) -> bool:
    """In pairs it may be a phone, behind its country code, or without + where blanks alone part it; such a one is let be."""
    code = re.sub(r"[\W_]", "", written)
    if not code.isascii() or not (_can_be_old_code(code) or _can_be_new_code(code)):
        return False
    country = _COUNTRY_CODE.search(before[-8:])
    if country and _is_phone(country[1] + code):
        return False
    return not (_PAIRS.fullmatch(written) and (_is_phone(code) or code.startswith("32")))


def holds_machine_readable_zone(text: str) -> bool:
    """A line of the machine-readable zone of a passport or card (ICAO 9303-5 TD1, 9303-4 TD3), whole or in part.

    Also as readers type it on a computer with another keyboard layout (`mrz.MISTYPED_FILLERS`), and the first line of a card
    with blanks for fillers: there the shape of the line counts and not the signs alone, for ordinary lists have `;;` too.
    """
    for found in _ZONE.finditer(re.sub(r"(?<=<) +|(?<! ) +(?=<)", "", text)):
        run = found.group().upper()
        if _ZONE_DATES.search(run):
            return True
        if len(run) >= 20 and run.count("<") >= 2 and "<<" in run:
            return True
    upper = text.upper()
    for filler in mrz.MISTYPED_FILLERS:
        if filler * 2 in upper:
            runs = _ZONE.findall(upper.replace("<", " ").replace(filler, "<"))
            if any(_ZONE_DATES_SURE.search(run) or _ZONE_NAMES.match(run) for run in runs):
                return True
    return any(_right_number(number, digit) for _, number, digit in _CARD_LINE.findall(upper))


def _right_number(number: str, digit: str) -> bool:
    """A number with digits to speak of and its right check digit behind it."""
    return sum(map(str.isdigit, number)) >= 5 and mrz.check_digit(number) == int(digit)


def holds_document_number(text: str) -> bool:
    """A number of the shape of Latvian passports and identity cards (two letters, seven digits), or one named as such."""
    without_emails = _EMAIL.sub(" ", text)
    return bool(
        _DOCUMENT_NUMBER.search(without_emails)
        or _DOCUMENT_NUMBER_JOINED.search(without_emails)
        or _LATVIAN_DOCUMENT.search(without_emails)
        or _NAMED_DOCUMENT.search(without_emails)
    )


def holds_birth_date(text: str) -> bool:
    """A date that the text itself calls one of birth; `dz. 12` alone is a flat."""
    patterns = (_BIRTH_DATE, _BIRTH_DATE_APART, _BIRTH_YEAR, _DATE_BORN)
    return any(pattern.search(text) for pattern in patterns)


def _can_be_old_code(code: str) -> bool:
    if code[6] not in "012" or not _has_check_digit(code):
        return False
    try:
        born = date(1800 + 100 * int(code[6]) + int(code[4:6]), int(code[2:4]), int(code[:2]))
    except ValueError:
        return False
    return born <= datetime.now(UTC).date()


def _can_be_new_code(code: str) -> bool:
    return code.startswith("32") and _has_check_digit(code) and not _is_phone(code)


def _has_check_digit(code: str) -> bool:
    total = sum(weight * int(sign) for weight, sign in zip(_OLD_WEIGHTS, code[:10], strict=True))
    return (1 + total) % 11 % 10 == int(code[10])


def _is_phone(digits: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse("+" + digits))
    except NumberParseException:
        return False
