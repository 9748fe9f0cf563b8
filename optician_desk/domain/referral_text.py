"""The lens lines of a referral as written: at most 300 characters, only what is about the lenses (policy 1.1.5).

The five parameters are all the desk holds; a diagnosis, visual acuity, ADD, PD, a birth date, a name or anything else
of the paper is refused at the field with a sentence that says which, and never repeats what was found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from optician_desk.domain import text_guard
from optician_desk.domain.errors import Refusal
from optician_desk.domain.folding import fold

LONGEST: Final = 300
FIELD: Final = "verbatim"
_CLAUSE: Final = "1.1.5"


@dataclass(frozen=True, slots=True)
class _Foreign:
    """Words that show that a line is not, or not only, about the five parameters. Stems match the start of a word."""

    code: str
    stems: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()


# Folded as search folds: lower case, without marks. Latvian, English, Russian.
_FOREIGN: Final = (
    _Foreign(
        "referral.diagnosis",
        stems=(
            *("diagno", "miopij", "tuvredzib", "hipermetropij", "talredzib", "astigmatism", "presbiopij", "katarakt"),
            *("glaukom", "keratokon", "ambliopij", "strabism", "skielesan", "diabet", "konjunktivit", "blefarit"),
            *("makul", "retinopat", "tiklen", "uveit", "keratit", "nistagm", "anizometrop", "afakij", "distrofij"),
            *("pterigij", "alergij", "slimib", "operacij", "myopia", "myopic", "hyperop", "presbyop", "cataract"),
            *("glaucom", "keratocon", "amblyop", "conjunctivit", "blepharit", "macul", "retin", "nystagm", "aphaki"),
            *("anisometrop", "dystroph", "disease", "surgery", "allerg", "диагно", "миопи", "близорук", "дальнозорк"),
            *("гиперметроп", "астигматиз", "пресбиоп", "катаракт", "глауком", "кератокон", "амблиоп", "косоглаз"),
            *("диабет", "конъюнктив", "конюнктив", "блефарит", "кератит", "сетчатк", "операци", "заболева", "аллерг"),
        ),
        words=("dg", "dx", "sausa acs", "sausas acs", "dry eye"),
        patterns=(r"\bh[0-5]\d(?:\.\d{1,2})?\b", r"\be1[0-4](?:\.\d)?\b"),
    ),
    _Foreign(
        "referral.acuity",
        stems=("visus", "visual", "acuit", "redzes asum", "острота", "визус"),
        words=("vis", "va", "vod", "vos", "vou", "v od", "v os", "bcva", "ucva", "logmar", "snellen"),
        patterns=(r"\bv\s*[=:]?\s*[01][.,]\d", r"(?<![\d.,])(?:20|6)/\d{1,3}\b"),
    ),
    _Foreign(
        "referral.other_measure",
        stems=(
            "adici",
            "addici",
            "addition",
            "starpzil",
            "zilisu",
            "pupil",
            "prizm",
            "prism",
            "аддид",
            "призм",
            "зрачк",
        ),
        words=(
            "add",
            "ad",
            "pd",
            "dp",
            "ipd",
            "iop",
            "ios",
            "mmhg",
            "mm hg",
            "k1",
            "k2",
            "km",
            "hvid",
            "vertex",
            "bvd",
        ),
        patterns=(r"acs\w* (?:ieksejais )?spiedien", r"внутриглазн", r"глазн\w* давлен", r"∆|△"),
    ),
    _Foreign(
        "referral.person",
        stems=("pacient", "patient", "uzvard", "personas kod", "dzims", "dzimus", "dzimis", "пациент", "фамил"),
        words=(
            "p k",
            "pk",
            "dr",
            "arsts",
            "arste",
            "dob",
            "born",
            "birth",
            "vards",
            "adrese",
            "address",
            "talr",
            "talrunis",
            "phone",
            "tel",
        ),
        patterns=(
            r"\S@(?!\d{1,3}(?!\w|\.\w))\S",  # an axis may stand behind @ too
            r"(?<![\d.,])\d{7,}",
            r"(?<!\d)\d{6} ?[-\u2010-\u2015\u2212] ?\d{5}(?!\d)",
            r"\+[0-9]{3} ?[0-9]",
            r"\b2\d ?\d{3} ?\d{3}\b",
            r"рожд",
            r"адрес",
            r"телефон",
        ),
    ),
)
_DATE: Final = re.compile(
    r"(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)"
    r"|(?<![\d.,])(?:0[1-9]|[12]\d|3[01])([./])(?:0[1-9]|1[0-2])\2\d\d(?![\d])"
    r"|(?<!\d)(?:19|20)\d\d([./-])(?:0?[1-9]|1[0-2])\3(?:0?[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?<!\d)(?:19|20)\d\d\.? ?gada\b"
)
# A product may be called after what it corrects; its name says what the lens is, not what the customer has.
_PRODUCT_NAME: Final = re.compile(r"\bfor (?:astigmatism|presbyopia)\b")
_LENS_WORD: Final = re.compile(
    r"[-+\u2010-\u2015\u2212] ?[\d.,]|\d[.,]\d|\d ?°|\b[rlds] ?[:=]? ?\d|\b(?:od|os|ou|re|le|lab\w*|kreis\w*|abas|abam)\b"
    r"|\b(?:acs|acij?|acim|right|left|both|eyes?|idem|plano?|pl|tas pats|(?:kontakt)?lec\w*|contact|lens\w*|sfer\w*)\b"
    r"|\b(?:sph\w*|toric|torisk\w*|cil\w*|cyl\w*|ax\w*|ass|bc|dia\w*|pwr|menes\w*|dienas|nedel\w*|gada|month\w*)\b"
    r"|\b(?:dail\w*|week\w*|year\w*|soft|rigid|rgp|scleral\w*|sklera\w*|miksta\w*|cieta\w*|brill\w*|glasses|spectacl\w*)\b"
    r"|\b(?:линз\w*|контакт\w*|правы\w*|левы\w*|очк\w*|месяч\w*|дневн\w*)\b"
    r"|\bfor (?:astigmatism|presbyopia)\b"
    r"|\b(?:acuvue|oasys|biofinity|optix|dailies|proclear|purevision|biotrue|soflens|avaira|clariti|myday|ultra|vita)\b"
)
_SPECTACLES: Final = re.compile(r"\b(?:brill\w*|glasses|spectacl\w*|очк\w*)")


def check_lines(text: str, names: Collection[str] = ()) -> str:
    """The lines as they may be kept: outer blank space off, line ends alike, nothing else changed.

    `names` are the names on the card, which have no place in lens lines. Raises Refusal at field `verbatim`.
    """
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").strip()
    if len(lines) > LONGEST:
        raise Refusal("referral.too_long", FIELD, _CLAUSE, count=len(lines), limit=LONGEST)
    text_guard.check(lines, FIELD)
    if any(unicodedata.category(sign) in {"Cc", "Cs", "Co"} and sign not in "\n\t" for sign in lines):
        raise Refusal("referral.odd_signs", FIELD)
    for number, line in enumerate(lines.split("\n"), start=1):
        _check_line(line, number, names)
    return lines


def _check_line(line: str, number: int, names: Collection[str]) -> None:
    whole = fold(line)
    if not whole.strip():
        return
    folded = _PRODUCT_NAME.sub(" ", whole)
    if _DATE.search(folded):
        raise Refusal("referral.date", FIELD, _CLAUSE, line=number)
    for foreign in _FOREIGN:
        if _holds(folded, foreign):
            raise Refusal(foreign.code, FIELD, _CLAUSE, line=number)
    words = set(re.findall(r"[^\W\d_]{3,}", folded))
    if any(part in words for name in names for part in re.findall(r"[^\W\d_]{3,}", fold(name))):
        raise Refusal("referral.name", FIELD, _CLAUSE, line=number)
    if not _LENS_WORD.search(whole):
        raise Refusal("referral.not_lens_line", FIELD, _CLAUSE, line=number)


def _holds(folded: str, foreign: _Foreign) -> bool:
    spaced = " " + re.sub(r"[\W_]+", " ", folded) + " "
    return (
        any(f" {stem}" in spaced for stem in foreign.stems)
        or any(f" {word} " in spaced for word in foreign.words)
        or any(re.search(pattern, folded) for pattern in foreign.patterns)
    )


def speaks_of_spectacles(text: str) -> bool:
    """Whether the lines call themselves a prescription for spectacles."""
    return _SPECTACLES.search(fold(text)) is not None
