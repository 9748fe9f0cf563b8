"""All that goes along as one JSON file; `schema` describes it.

Dioptres and millimetres are decimal numbers with two places and never pass through floating point.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import msgspec

from optician_desk.documents.wording import LANGUAGES, wording
from optician_desk.domain.data_use import Label
from optician_desk.domain.portability import PortableData, PortableField, PortableRecord, Why

NAME = "personal-data.json"
VERSION = 1
HUNDREDTHS = frozenset({"dioptre", "millimetre"})
_encoder = msgspec.json.Encoder(decimal_format="number")


def encoded(content: dict[str, Any]) -> bytes:
    """The content as indented JSON in UTF-8, keys in their order."""
    return msgspec.json.format(_encoder.encode(content), indent=2) + b"\n"


def instant(at: datetime) -> str:
    """A moment in UTC, to the second (RFC 3339)."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def head(data: PortableData) -> dict[str, Any]:
    """How every JSON file of ours begins."""
    return {
        "format": "optician-desk/personal-data",
        "version": VERSION,
        "made_at": instant(data.made_at),
        "controller": {
            "name": data.controller.name,
            "register_number": data.controller.register_number,
            "address": data.controller.address,
            "email": data.controller.email,
        },
    }


def content(data: PortableData) -> dict[str, Any]:
    """The file: records, what their fields and codes are called, and what was left out."""
    kinds = {field.path: field for field in data.fields}
    return {
        **head(data),
        "policy_version": data.policy_version,
        "person": f"urn:uuid:{data.key}",
        "categories": {category: _both(label) for category, label in data.categories.items()},
        "fields": {field.path: _field(field) for field in data.fields},
        "records": [_record(record, kinds) for record in data.records],
        "left_out": [
            {
                "category": left.category,
                "why": left.why.value,
                "because": _why(left.why),
                "values": left.amount,
                "fields": list(left.paths),
            }
            for left in data.left_out
        ],
    }


def exact(field: PortableField, value: str | int) -> str | int | bool | Decimal:
    """A stored value as what it is: hundredths as a decimal number, a flag as true or false."""
    if field.shown_as in HUNDREDTHS:
        return Decimal(value).scaleb(-2)
    return bool(value) if field.shown_as == "flag" else value


def _record(record: PortableRecord, fields: dict[str, PortableField]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "kind": record.kind,
        "category": record.category,
        "given_on": record.given_on.isoformat(),
        "channel": record.channel,
        "given_by": record.given_by,
    }
    if record.replaced_on:
        made["replaced_on"] = record.replaced_on.isoformat()
    if record.belongs_to:
        made["prescription"] = f"urn:uuid:{record.belongs_to}"
    made["values"] = {name: exact(fields[f"{record.kind}.{name}"], value) for name, value in record.values.items()}
    return made


def _field(field: PortableField) -> dict[str, Any]:
    made: dict[str, Any] = {**_both(field.label), "type": field.shown_as.partition(":")[0]}
    if field.codes:
        made["codes"] = {code: _both(label) for code, label in field.codes}
    return made


def _both(label: Label) -> dict[str, str]:
    return {"lv": label.lv, "en": label.en}


def _why(why: Why) -> dict[str, str]:
    return {language: wording("portability", language)(f"left_out.{why}") for language in LANGUAGES}
