"""A stored value as a person reads it, by what the data map says of its column. Card, report and request all show it alike."""

from __future__ import annotations

from datetime import date
from typing import Any

from optician_desk.domain import contact, deadline_words, identity_words
from optician_desk.domain.choices import CODES, WHOLE_CARD, YES_NO
from optician_desk.domain.data_use import Use
from optician_desk.domain.day_words import shown_day
from optician_desk.domain.lenses import Parameter, show_value
from optician_desk.domain.turned_text import shown_text
from optician_desk.policy.model import PolicyFile, find
from optician_desk.store import data_map
from optician_desk.store.schema import metadata

_LENS = {
    "dioptre": Parameter.POWER,
    "millimetre": Parameter.BASE_CURVE,
    "axis": Parameter.AXIS,
}


def shown(use: Use, value: Any, language: str, policy: PolicyFile) -> str:
    """`value` of a column with this `use`, in "lv" or "en". NULL is an empty text."""
    if value is None:
        return ""
    kind, _, listed = use.shown_as.partition(":")
    match kind:
        case "phone":
            return contact.shown_phone(value)
        case "country":
            return contact.shown_country(value, language)
        case "date":
            return shown_day(date.fromisoformat(value[:10]), language)
        case "flag":
            return YES_NO[bool(value)].of(language)
        case "dioptre" | "millimetre" | "axis":
            return show_value(_LENS[kind], value, "," if language == "lv" else ".")
        case "choice":
            return _choice(policy, listed, value, language)
        case "choices":
            return ", ".join(_choice(policy, listed, part, language) for part in value.split(" ") if part)
        case "via":
            return "" if value == "-" else _choice(policy, "vias", value, language)
        case "matched":
            return identity_words.matched(value, language)
        case "derivation":
            return deadline_words.derivation(value, language)
        case "path":
            return data_map.mapped(value).use.label.of(language)
        case "covers":
            return _covered(value, language, policy)
        case _ if kind in CODES:
            return ", ".join(CODES[kind][code].of(language) for code in str(value).split())
    return shown_text(str(value))


def _choice(policy: PolicyFile, listed: str, value: str, language: str) -> str:
    entry = find(getattr(policy, listed), value)
    if entry is None:  # an id of an older policy file that a newer one dropped against its own rule
        return value
    text = getattr(entry, "name", None) or getattr(entry, "text", None)
    return value if text is None else text if isinstance(text, str) else str(text.of(language))


def _covered(value: str, language: str, policy: PolicyFile) -> str:
    """What a hold covers: the whole card, or the values named by their places (`table:slot`)."""
    if not value:
        return WHOLE_CARD.of(language)
    return ", ".join(place_name(*place.partition(":")[::2], language, policy) for place in value.split(" "))


def place_name(table: str, slot: str, language: str, policy: PolicyFile) -> str:
    """What stands in a slot, by its category: "Delivery address", or for lens parameters with the eye."""
    category = data_map.columns_of(metadata.tables[table])[0].use.category
    name = policy.category(category).name.of(language)
    eye = CODES["eye"].get(slot)
    return f"{name}, {eye.of(language)}" if eye else name
