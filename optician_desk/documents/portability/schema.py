"""The JSON Schema of the personal data file, made from the same fields as the file and shipped with it."""

from __future__ import annotations

from typing import Any

from optician_desk.documents.portability.json_file import VERSION
from optician_desk.domain.portability import PortableData, PortableField, Why

NAME = "personal-data.schema.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"

_UUID = {"type": "string", "pattern": "^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}
_DAY = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_TEXT = {"type": "string"}
_BOTH = {"type": "object", "properties": {"lv": _TEXT, "en": _TEXT}, "required": ["lv", "en"]}
_WORDS: dict[str, str] = {
    "dioptre": "dioptres, two decimal places, minus cylinder",
    "millimetre": "millimetres, two decimal places",
    "axis": "whole degrees",
    "phone": "ITU-T E.164",
    "country": "ISO 3166-1 alpha-2",
}


def schema(data: PortableData) -> dict[str, Any]:
    """What `personal-data.json` looks like (JSON Schema, draft 2020-12). It refers to nothing outside itself."""
    kinds: dict[str, list[PortableField]] = {}
    for field in data.fields:
        kinds.setdefault(field.kind, []).append(field)
    records: dict[str, Any] = {"type": "array"}
    records["items"] = {"oneOf": [{"$ref": f"#/$defs/{kind}"} for kind in kinds]} if kinds else False
    return {
        "$schema": DIALECT,
        "title": "Personal data of one customer (GDPR Art. 20)",
        "type": "object",
        "properties": {
            "format": {"const": "optician-desk/personal-data"},
            "version": {"const": VERSION},
            "made_at": {"type": "string", "format": "date-time"},
            "controller": {"type": "object", "additionalProperties": _TEXT},
            "policy_version": {**_TEXT, "description": "version of the controller's policy file"},
            "person": {**_UUID, "description": "the same in every file about this person"},
            "categories": {"type": "object", "additionalProperties": _BOTH},
            "fields": {"type": "object", "additionalProperties": _BOTH},
            "records": records,
            "left_out": {"type": "array", "items": _LEFT_OUT},
        },
        "required": ["format", "version", "made_at", "controller", "person", "fields", "records", "left_out"],
        "additionalProperties": False,
        "$defs": {kind: _kind(kind, fields) for kind, fields in kinds.items()},
    }


_LEFT_OUT = {
    "type": "object",
    "properties": {
        "category": _TEXT,
        "why": {"enum": [why.value for why in Why]},
        "because": _BOTH,
        "values": {"type": "integer", "minimum": 1},
        "fields": {"type": "array", "items": _TEXT},
    },
    "required": ["category", "why", "because", "values", "fields"],
    "additionalProperties": False,
}


def _kind(kind: str, fields: list[PortableField]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "kind": {"const": kind},
            "category": _TEXT,
            "given_on": {**_DAY, "description": "calendar day in Europe/Riga"},
            "channel": {**_TEXT, "description": "how it reached the shop"},
            "given_by": {"enum": ["self", "parent", "representative"]},
            "replaced_on": {**_DAY, "description": "something newer stands in its place since that day"},
            "prescription": {**_UUID, "description": "records of one prescription name the same"},
            "values": {
                "type": "object",
                "properties": {field.column: _value(field) for field in fields},
                "minProperties": 1,
                "additionalProperties": False,
            },
        },
        "required": ["kind", "category", "given_on", "channel", "given_by", "values"],
        "additionalProperties": False,
    }


def _value(field: PortableField) -> dict[str, Any]:
    kind = field.shown_as.partition(":")[0]
    made: dict[str, Any] = {"title": f"{field.label.en} / {field.label.lv}"}
    match kind:
        case "dioptre" | "millimetre":
            made["type"] = "number"
        case "axis":
            made |= {"type": "integer", "minimum": 0, "maximum": 180}
        case "flag":
            made["type"] = "boolean"
        case "number":
            made["type"] = "integer"
        case "date":
            made |= _DAY
        case "phone":
            made |= {"type": "string", "pattern": "^\\+[0-9]{4,15}$"}
        case "country":
            made |= {"type": "string", "pattern": "^[A-Z]{2}$"}
        case _:
            made["type"] = "string"
    if field.codes:
        made["examples"] = [code for code, _ in field.codes]
    if kind in _WORDS:
        made["description"] = _WORDS[kind]
    return made
