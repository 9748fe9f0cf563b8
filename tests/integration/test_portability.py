"""The portability file of a real card: what goes along, what stays and why, and that every reader gets the same values out."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import jsonschema
import pytest
from fhir.resources.bundle import Bundle

from optician_desk.documents.portability import sheets
from optician_desk.documents.wording import wording
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.portability import LeftOut, PortableFile, Why
from optician_desk.domain.staff import Permission
from optician_desk.services.session import Session
from optician_desk.store import data_map
from optician_desk.store.facts.contact import EMAIL, NAME
from tests.portable_card import LINES, MADE, consent, full_card, portable, referral
from tests.rights_desk import at, received


def _zip(file: PortableFile) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(file.content))


def _json(file: PortableFile, name: str = "personal-data.json") -> Any:
    return json.loads(_zip(file).read(name), parse_float=Decimal)


def _rows(file: PortableFile, name: str) -> list[dict[str, str]]:
    text = _zip(file).read(name).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def _bundle(file: PortableFile) -> Any:
    """The lenses as the published model of FHIR R5 reads them; it raises on what FHIR does not allow."""
    return Bundle.model_validate_json(_zip(file).read("lenses.fhir.json"))


def _kinds(file: PortableFile) -> set[str]:
    return {record["kind"] for record in _json(file)["records"]}


# ------------------------------------------------------------------------------------------------- what goes along
def test_what_the_person_gave_on_consent_or_contract_goes_along(session: Session) -> None:
    subject = full_card(session)
    referral(session, subject)
    file = portable(session, subject)
    assert _kinds(file) == {"name", "phone", "email", "address", "consent", "referral", "lens"}
    assert set(file.counts) == {"name", "phone", "email", "address", "consent", "referral", "lenses"}
    assert not file.empty


def test_every_portable_column_of_the_map_that_is_filled_is_in_the_file(session: Session) -> None:
    subject = full_card(session)
    filled = {"power": -300, "base_curve": 860, "diameter": 1420, "cylinder": -125, "axis": 170}
    originals = {"original_power": -425, "original_cylinder": 125, "original_axis": 80}
    referral(session, subject, numbers={**filled, **originals})
    found = {
        f"{record['kind']}.{column}"
        for record in _json(portable(session, subject))["records"]
        for column in record["values"]
    }
    assert found == {entry.path for entry in data_map.walk() if entry.use.portable}


def test_a_replaced_value_says_so_and_the_newest_does_not(session: Session) -> None:
    phones = [r for r in _json(portable(session, full_card(session)))["records"] if r["kind"] == "phone"]
    assert [(r["values"]["e164"], "replaced_on" in r) for r in phones] == [
        ("+37120000123", False),
        ("+37120000111", True),
    ]


def test_no_id_of_the_store_is_in_the_file(session: Session) -> None:
    subject = full_card(session)
    referral(session, subject)
    content = portable(session, subject).content
    with session.desk.store.reading() as con:
        for table in data_map.facts():
            for row in con.execute(table.select()):
                assert row.id.encode() not in content, table.name
                assert row.staff.encode() not in content
    assert subject.encode() not in content
    assert session.name.encode() not in content


# ------------------------------------------------------------------------------------------------ what stays, and why
def _left(file: PortableFile) -> dict[tuple[str, Why], LeftOut]:
    return {(left.category, left.why): left for left in file.left_out}


def test_what_stays_is_named_with_its_reason(session: Session) -> None:
    subject = full_card(session)
    referral(session, subject)
    received(at(session), subject)
    left = _left(portable(session, subject))
    assert ("request", Why.OTHER_BASIS) in left
    assert ("notice", Why.OTHER_BASIS) in left
    assert ("lookup", Why.OTHER_BASIS) in left
    assert set(left["lenses", Why.MADE_BY_US].paths) == {"lens.ask_doctor", "referral.spectacles"}
    assert left["referral", Why.MADE_BY_US].paths == ("referral.arrived",)


def test_of_consents_those_that_hold_go_along_and_the_proofs_stay(session: Session) -> None:
    file = portable(session, full_card(session))
    given = {(r["values"]["purpose"], r["values"]["via"]) for r in _json(file)["records"] if r["kind"] == "consent"}
    assert given == {("offers", "email"), ("lens_parameters", "-")}
    assert _left(file)["consent", Why.OTHER_BASIS].amount == 8  # four columns of the withdrawal and of what it ended


def test_a_referral_that_the_doctor_sent_is_not_the_persons_own(session: Session) -> None:
    subject = full_card(session)
    referral(session, subject, channel=Origin.THIRD_PARTY, given_by=GivenBy.THIRD_PARTY)
    file = portable(session, subject)
    assert not _kinds(file) & {"lens", "referral"}
    assert "lenses.fhir.json" not in _zip(file).namelist()
    left = _left(file)
    assert left["lenses", Why.NOT_FROM_PERSON].amount == 13  # twice six of an eye, and the lines
    assert left["referral", Why.NOT_FROM_PERSON].paths == (
        "referral.doctor",
        "referral.practice",
        "referral.written_on",
    )


def test_a_parent_gave_for_the_child(session: Session) -> None:
    subject = full_card(session)
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        work.add(EMAIL, "email", {"address": "mate@piemers.lv"}, given_by=GivenBy.PARENT)
    emails = [r for r in _json(portable(session, subject))["records"] if r["kind"] == "email"]
    assert [r["given_by"] for r in emails] == ["parent", "self"]


def test_nothing_of_lenses_goes_along_once_their_consent_is_withdrawn(session: Session) -> None:
    subject = full_card(session)
    referral(session, subject)
    with session.task(Permission.CORRECT, "change_consent") as work:
        work.subject = subject
        consent(work, "lens_parameters", "-", 0)
    file = portable(session, subject)
    assert not _kinds(file) & {"lens", "referral"}
    assert b"-3.25" not in file.content
    assert LINES.encode() not in file.content
    assert _left(file)["lenses", Why.NO_CONSENT].amount == 16


def test_somebody_without_a_card_has_nothing_to_take_along(session: Session) -> None:
    file = portable(session, received(at(session)).subject)
    assert file.empty
    assert {left.category for left in file.left_out} == {"request", "lookup"}


def test_every_reason_has_its_sentence_in_both_languages() -> None:
    for language in ("lv", "en"):
        assert all(wording("portability", language)(f"left_out.{why}") for why in Why)


# ------------------------------------------------------------------------------------------------------ other readers
def test_the_manifest_names_every_file_with_its_digest(session: Session) -> None:
    subject = full_card(session)
    referral(session, subject)
    file = portable(session, subject)
    archive, manifest = _zip(file), _json(file, "manifest.json")
    assert archive.namelist() == ["manifest.json", *(entry["name"] for entry in manifest["files"])]
    for entry in manifest["files"]:
        content = archive.read(entry["name"])
        assert (len(content), hashlib.sha256(content).hexdigest()) == (entry["bytes"], entry["sha256"])
    assert archive.testzip() is None
    assert file.name == "personas-dati-2026-11-22.zip"
    english = portable(session, subject, language="en")
    assert (english.name, english.content) == ("personal-data-2026-11-22.zip", file.content)


def test_equal_content_and_time_make_equal_bytes_and_another_time_others(session: Session) -> None:
    subject = full_card(session)
    referral(session, subject)
    assert portable(session, subject).sha256 == portable(session, subject).sha256
    assert portable(session, subject, MADE + timedelta(seconds=1)).sha256 != portable(session, subject).sha256


def test_the_file_is_as_its_schema_says_and_the_schema_is_one(session: Session) -> None:
    subject = full_card(session)
    referral(session, subject)
    file = portable(session, subject)
    schema, content = _json(file, "personal-data.schema.json"), json.loads(_zip(file).read("personal-data.json"))
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    checker.validate(content)
    content["records"][0]["values"]["favourite_colour"] = "blue"
    with pytest.raises(jsonschema.ValidationError):
        checker.validate(content)


def test_an_empty_file_is_as_its_schema_says_too(session: Session) -> None:
    file = portable(session, received(at(session)).subject)
    jsonschema.validate(json.loads(_zip(file).read("personal-data.json")), _json(file, "personal-data.schema.json"))


def test_other_programs_of_the_trade_read_the_lenses(session: Session) -> None:
    subject = full_card(session)
    referral(session, subject)
    first, second = _bundle(portable(session, subject)).entry
    patient, prescription = first.resource, second.resource
    assert (patient.name[0].family, patient.name[0].given) == ("Bērziņa", ["Ilze"])
    assert [point.value for point in patient.telecom] == ["+37120000123", "ilze@piemers.lv"]
    assert patient.address[0].postalCode == "LV-5001"
    assert prescription.patient.reference == first.fullUrl
    assert prescription.dateWritten == date(2026, 11, 18)
    assert prescription.prescriber.display == "Sanita Liepiņa, Acu klīnika"
    assert [lens.eye for lens in prescription.lensSpecification] == ["right", "left"]
    for lens in prescription.lensSpecification:
        held = (lens.power, lens.backCurve, lens.diameter, lens.cylinder, lens.axis)
        assert held == (Decimal("-3.25"), Decimal("8.60"), Decimal("14.20"), Decimal("-1.25"), 170)
        assert lens.product.coding[0].code == "contact"


def test_a_prescription_without_its_head_says_that_it_is_unknown(session: Session) -> None:
    subject = full_card(session)
    referral(session, subject)
    with session.desk.store.writing() as con:
        con.exec_driver_sql("INSERT INTO erasure_gate VALUES ('2026-11-22')")
        con.exec_driver_sql("DELETE FROM referral")
        con.exec_driver_sql("DELETE FROM erasure_gate")
    prescription = _bundle(portable(session, subject)).entry[1].resource
    assert prescription.dateWritten is None
    assert prescription.prescriber.extension[0].valueCode == "unknown"


# ------------------------------------------------------------------------------------------------------- spreadsheets
@pytest.mark.parametrize(
    ("power", "cylinder", "axis"),
    [(-325, -125, 170), (0, 0, None), (150, -75, 180), (-5, -1000, 1), (2000, None, None)],
)
def test_a_prescription_goes_through_the_table_unbent(
    session: Session, power: int, cylinder: int | None, axis: int | None
) -> None:
    subject = full_card(session)
    numbers = {"power": power, "base_curve": 810, "diameter": 1420, "cylinder": cylinder, "axis": axis}
    referral(session, subject, numbers=numbers)
    for row in _rows(portable(session, subject), "lenses.csv"):
        for name in ("power", "base_curve", "diameter", "cylinder"):
            expected = numbers[name]
            assert row[name] == ("" if expected is None else f"{Decimal(expected) / 100:.2f}")
            assert row[f"{name}_hundredths"] == ("" if expected is None else str(expected))
        assert row["axis"] == ("" if axis is None else str(axis))
        assert (row["written_on"], row["prescriber"]) == ("2026-11-18", "Sanita Liepiņa, Acu klīnika")


def test_the_lines_as_written_are_a_text_and_the_numbers_are_numbers(session: Session) -> None:
    subject = full_card(session)
    referral(session, subject)
    raw = _zip(portable(session, subject)).read("values.csv")
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b'"power","PWR","PWR",-3.25,' in raw
    values = {(row["kind"], row["field"]): row["value"] for row in _rows(portable(session, subject), "values.csv")}
    assert values["referral", "verbatim"] == f"'{LINES}"
    assert sheets.plain(values["referral", "verbatim"]) == LINES
    assert values["phone", "e164"] in ("'+37120000111", "'+37120000123")


@pytest.mark.parametrize(
    "name", ['=HYPERLINK("http://x")', "+49", "-2.25", "@SUM(A1)", "'Ilze", "＝1+1", "O'Neil", "<b>"]
)
def test_a_name_is_no_formula_and_comes_back_as_it_was(session: Session, name: str) -> None:
    subject = full_card(session)
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        work.add(NAME, "name", {"given": name, "surname": "Bērziņa"})
    file = portable(session, subject)
    given = next(row["value"] for row in _rows(file, "values.csv") if (row["kind"], row["field"]) == ("name", "given"))
    assert given[0] not in "=+-@＝"
    assert sheets.plain(given) == name
    assert _json(file)["records"][0]["values"]["given"] == name
