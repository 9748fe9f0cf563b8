"""Lens parameters in force and their referral as single values that can be put right (policy 1.1.5, 1.3.3, 5.3)."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.card_view import Part, Value
from optician_desk.domain.errors import Refusal
from optician_desk.domain.lens_checks import Finding, Level, check_eye
from optician_desk.domain.lenses import Eye, Parameter, show_value
from optician_desk.domain.rectification import Correction
from optician_desk.domain.referral_form import ReferralForm, read_head
from optician_desk.policy.model import PolicyFile, active, find
from optician_desk.services.lens_entries import lens_consent
from optician_desk.services.referrals import limits
from optician_desk.services.shown import shown
from optician_desk.store import card_rows, data_map
from optician_desk.store.facts.referral import LENS, REFERRAL

#: Of a referral: who wrote it, where and when. Its lines stand as written and are no value of their own.
HEAD = ("doctor", "practice", "written_on")


def values_of(con: sa.Connection, subject: str, language: str, policy: PolicyFile) -> tuple[Value, ...]:
    """The newest lens of each eye and the referrals; no parameter once the consent to keep them was withdrawn."""
    consent = lens_consent(con, subject)
    withdrawn = consent is not None and not consent.given
    lenses = (
        [] if withdrawn else sorted(card_rows.newest(con, LENS, subject), key=lambda row: list(Eye).index(row.slot))
    )
    parameters = tuple(parameter.value for parameter in Parameter)
    eyes = (_value(LENS, row, parameters, language, policy) for row in lenses)
    heads = (_value(REFERRAL, row, HEAD, language, policy) for row in card_rows.newest(con, REFERRAL, subject))
    return (*eyes, *heads)


def _value(table: sa.Table, row: Any, columns: tuple[str, ...], language: str, policy: PolicyFile) -> Value:
    entries = [data_map.mapped(f"{table.name}.{name}") for name in columns]
    parts = tuple(
        Part(
            path=entry.path,
            label=entry.use.label.of(language),
            shown_as=entry.use.shown_as,
            stored="" if (held := getattr(row, entry.column.name)) is None else str(held),
            shown=shown(entry.use, held, language, policy),
        )
        for entry in entries
    )
    category = entries[0].use.category
    label = shown(data_map.mapped("lens.eye").use, row.slot, language, policy) if table is LENS else ""
    said = [f"{part.label} {part.shown}" if table is LENS else part.shown for part in parts if part.shown]
    return Value(
        table=table.name,
        slot=row.slot,
        label=label or policy.category(category.value).name.of(language),
        category=category,
        text=(" " if table is LENS else ", ").join(said),
        parts=parts,
    )


def read_lens(con: sa.Connection, policy: PolicyFile, subject: str, one: Correction, point: str) -> dict[str, Any]:
    """The lens as it will be kept, of the same referral as before.

    Raises Refusal at `lens.power` and the like for what is impossible or missing, `lenses.reason_missing` at `lens.reasons` for
    an unusual value without a reason, `rectify.unknown_value` where nothing is kept of that eye.
    """
    row = _newest(con, LENS, subject, one.slot)
    consent = lens_consent(con, subject)
    if consent is not None and not consent.given:
        raise Refusal("rectify.unknown_value", one.table)
    eye = Eye(one.slot)
    check = check_eye(eye, {parameter: one.values.get(parameter.value, "") for parameter in Parameter}, limits(policy))
    if check.empty:
        raise Refusal("rectify.nothing_typed", "lens.power")
    unusual = False
    for finding in sorted(check.findings, key=lambda one: -one.level):
        if finding.level >= Level.MISSING:
            raise _refusal(finding, point)
        if finding.level is Level.UNUSUAL:
            unusual = True
            if find(active(policy.lens_reasons), one.lens_reason) is None:
                label = finding.parameter.label
                raise Refusal("lenses.reason_missing", "lens.reasons", eye=eye.value, parameter=label)
    return {
        "referral": row.referral,
        "eye": eye.value,
        **{parameter.value: check.values.value(parameter) for parameter in Parameter},
        "ask_doctor": 0,
        "reasons": one.lens_reason if unusual else None,
    }


def _refusal(finding: Finding, point: str) -> Refusal:
    numbers = {name: show_value(one.parameter, one.value, point) for name, one in finding.numbers}
    signed = {name for name, one in finding.numbers if one.signed}
    told = {name: text if name in signed else text.lstrip("+") for name, text in numbers.items()}
    return Refusal(finding.code, f"lens.{finding.parameter.value}", **told)


def read_referral(con: sa.Connection, subject: str, one: Correction, today: date) -> dict[str, Any]:
    """The referral as it will be kept: a new doctor, practice or date (`written_on` in ISO form), all else as it was.

    Raises the refusals of `referral_form.read_head` at `referral.doctor` and the like.
    """
    row = _newest(con, REFERRAL, subject, one.slot)
    try:
        day = date.fromisoformat(one.values.get("written_on", ""))
    except ValueError:
        day = None
    form = ReferralForm(
        one.values.get("doctor", ""),
        one.values.get("practice", ""),
        day,
        row.arrived,
        "",
        {},
        undated=not row.written_on,
    )
    try:
        doctor, practice, written_on = read_head(form, today)
    except Refusal as refusal:
        raise Refusal(refusal.code, f"referral.{refusal.field}", refusal.clause, **refusal.params) from None
    kept = {name: getattr(row, name) for name in data_map.value_columns(REFERRAL)}
    day_kept = written_on.isoformat() if written_on else None
    return {**kept, "doctor": doctor, "practice": practice or None, "written_on": day_kept}


def _newest(con: sa.Connection, table: sa.Table, subject: str, slot: str) -> Any:
    row = next((row for row in card_rows.newest(con, table, subject) if row.slot == slot), None)
    if row is None:
        raise Refusal("rectify.unknown_value", table.name)
    return row
