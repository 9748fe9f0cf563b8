"""The lenses as other programs of the trade read them: FHIR R5 `VisionPrescription` in a `Bundle` (hl7.org/fhir/R5).

The resource carries exactly the five parameters of policy 1.1.5. The person stands in it with what she gave of herself.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from optician_desk.documents.portability.json_file import instant
from optician_desk.domain.lenses import Eye, LensValues, Parameter
from optician_desk.domain.portability import PortableData, Prescription

NAME = "lenses.fhir.json"
_EYES = {Eye.RIGHT: "right", Eye.LEFT: "left"}
_NAMES = {
    Parameter.POWER: "power",
    Parameter.BASE_CURVE: "backCurve",
    Parameter.DIAMETER: "diameter",
    Parameter.CYLINDER: "cylinder",
    Parameter.AXIS: "axis",
}
_CONTACT_LENS = {
    "coding": [
        {
            "system": "http://terminology.hl7.org/CodeSystem/ex-visionprescriptionproduct",
            "code": "contact",
            "display": "Contact Lens",
        }
    ]
}
_UNKNOWN = {
    "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"},
    ]
}


def bundle(data: PortableData) -> dict[str, Any]:
    """A Bundle of the kind `collection`: the patient, then each prescription, newest first."""
    person = f"urn:uuid:{data.key}"
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": instant(data.made_at),
        "entry": [
            {"fullUrl": person, "resource": _patient(data)},
            *({"fullUrl": f"urn:uuid:{one.key}", "resource": _prescription(one, person)} for one in data.prescriptions),
        ],
    }


def _patient(data: PortableData) -> dict[str, Any]:
    made: dict[str, Any] = {"resourceType": "Patient"}

    def listed(name: str, entries: list[dict[str, Any]]) -> None:
        if entries:
            made[name] = entries

    listed("name", [_name(record.values) for record in data.current("name")])
    phones = [{"system": "phone", "value": record.values["e164"]} for record in data.current("phone")]
    emails = [record.values for record in data.current("email") if "address" in record.values]
    listed("telecom", [*phones, *({"system": "email", "value": values["address"]} for values in emails)])
    listed("address", [_address(record.values) for record in data.current("address")])
    return made


def _name(values: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"use": "usual"}
    if "surname" in values:
        made["family"] = values["surname"]
    if "given" in values:
        made["given"] = [values["given"]]
    return made


def _address(values: Any) -> dict[str, Any]:
    names = {"city": "city", "postcode": "postalCode", "country": "country"}
    made: dict[str, Any] = {"line": [values["street"]]} if "street" in values else {}
    return made | {name: values[column] for column, name in names.items() if column in values}


def _prescription(one: Prescription, person: str) -> dict[str, Any]:
    made: dict[str, Any] = {
        "resourceType": "VisionPrescription",
        "status": "active",
        "created": instant(one.made_at),
        "patient": {"reference": person},
    }
    if one.written_on:
        made["dateWritten"] = one.written_on.isoformat()
    else:
        made["_dateWritten"] = _UNKNOWN
    made["prescriber"] = {"type": "Practitioner", "display": one.prescriber} if one.prescriber else _UNKNOWN
    made["lensSpecification"] = [_lens(eye, values) for eye, values in one.eyes]
    return made


def _lens(eye: Eye, values: LensValues) -> dict[str, Any]:
    made: dict[str, Any] = {"product": _CONTACT_LENS, "eye": _EYES[eye]}
    for parameter, name in _NAMES.items():
        value = values.value(parameter)
        if value is not None:
            made[name] = value if parameter is Parameter.AXIS else Decimal(value).scaleb(-2)
    return made
