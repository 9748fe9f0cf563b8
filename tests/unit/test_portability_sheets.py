"""Tables and JSON of the portability file for any text and any lens: nothing is a formula, nothing is bent."""

from __future__ import annotations

import csv
import io
import re
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optician_desk.documents.portability import fhir_bundle, json_file, sheets
from optician_desk.domain.data_use import Label
from optician_desk.domain.lenses import Eye, LensValues
from optician_desk.domain.portability import Controller, PortableData, PortableField, PortableRecord, Prescription

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60)
FORMULAS = "=+-@\t\r\n＝＋－＠"
LENSES = st.builds(
    LensValues,
    power=st.none() | st.integers(-2000, 2000),
    base_curve=st.none() | st.integers(650, 1100),
    diameter=st.none() | st.integers(700, 2400),
    cylinder=st.none() | st.integers(-1000, 0),
    axis=st.none() | st.integers(1, 180),
)


def data(text: str = "Skolas iela 1", lens: LensValues | None = None) -> PortableData:
    """A person who gave one line of an address, and one prescription."""
    record = PortableRecord("address", "address", date(2026, 11, 22), "in_person", "self", {"street": text})
    made = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
    eyes = ((Eye.RIGHT, lens),) if lens else ()
    return PortableData(
        key="9fa1e287-7c2e-5067-9820-8dabd3aa8b42",
        made_at=made,
        controller=Controller("OPTIC GURU, SIA", "50103179811", "Mednieku iela 21/23, Ogre", "info@opticguru.lv"),
        policy_version="2026-11-22",
        categories={"address": Label("Piegādes adrese", "Delivery address")},
        fields=(PortableField("address.street", "text", Label("Iela", "Street")),),
        records=(record,),
        prescriptions=(Prescription("80572c13-27fa-557e-959d-3b62ae3d4211", made, date(2026, 11, 18), text, eyes),),
        left_out=(),
    )


def rows(sheet: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(sheet.decode("utf-8-sig"), newline="")))


@given(TEXTS)
def test_any_text_comes_back_and_none_is_a_formula(text: str) -> None:
    (row,) = rows(sheets.values(data(text)))
    assert sheets.plain(row["value"]) == text
    assert not row["value"].lstrip().startswith(tuple(FORMULAS))


@pytest.mark.parametrize("before", ["", " ", "\u200b", "\u00a0", "\ufeff"])
@pytest.mark.parametrize("sign", list(FORMULAS.replace("\t\r\n", "")))
def test_nothing_invisible_hides_a_formula(before: str, sign: str) -> None:
    assert sheets.safe(f"{before}{sign}1+1").startswith("'")


@pytest.mark.parametrize("sign", ["\t", "\r", "\n"])
def test_a_text_does_not_begin_with_white_that_moves_to_another_cell(sign: str) -> None:
    assert sheets.safe(f"{sign}text") == f"'{sign}text"


@given(LENSES)
def test_any_lens_comes_back_to_the_hundredth(lens: LensValues) -> None:
    (row,) = rows(sheets.lenses(data(lens=lens)))
    for name in ("power", "base_curve", "diameter", "cylinder"):
        held = getattr(lens, name)
        assert row[name] == "" or re.fullmatch(r"-?\d+\.\d\d", row[name])
        assert row[f"{name}_hundredths"] == ("" if held is None else str(held))
        assert held is None or Decimal(row[name]) * 100 == held
    assert row["axis"] == ("" if lens.axis is None else str(lens.axis))


@given(LENSES)
def test_other_programs_get_the_same_digits(lens: LensValues) -> None:
    text = json_file.encoded(fhir_bundle.bundle(data(lens=lens))).decode()
    names = {"power": "power", "base_curve": "backCurve", "diameter": "diameter", "cylinder": "cylinder"}
    for column, name in names.items():
        found = re.search(rf'"{name}": ([^,\n]+)', text)
        held = getattr(lens, column)
        assert (found[1] if found else None) == (None if held is None else f"{Decimal(held).scaleb(-2)}")


def test_zero_has_no_sign() -> None:
    (row,) = rows(sheets.lenses(data(lens=LensValues(power=0, cylinder=0))))
    assert (row["power"], row["cylinder"]) == ("0.00", "0.00")
