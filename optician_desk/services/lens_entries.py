"""The lens parameters of one customer as a history of referrals, newest first (policy 1.1.5)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.card_view import LensEntry, LensEye, LensHistory, Source
from optician_desk.domain.data_use import Use
from optician_desk.domain.lenses import Eye, LensValues, Parameter
from optician_desk.domain.turned_text import shown_text
from optician_desk.policy.model import PolicyFile
from optician_desk.services.shown import shown
from optician_desk.store import data_map
from optician_desk.store.card_rows import newest
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.referral import LENS, REFERRAL

#: Slot of the consent to keep lens parameters: purpose and "no channel".
LENS_PURPOSE = "lens_parameters"
LENS_SLOT = f"{LENS_PURPOSE}:-"


def lens_consent(con: sa.Connection, subject: str) -> Any | None:
    """The newest answer of the customer to the question whether lens parameters may be kept; None if never asked."""
    return next((row for row in newest(con, CONSENT, subject) if row.slot == LENS_SLOT), None)


def read_history(
    con: sa.Connection, subject: str, language: str, policy: PolicyFile, source: Callable[[Any], Source]
) -> LensHistory:
    """All referrals with their eyes; nothing of them once the consent was withdrawn (its effect is at once)."""
    consent = lens_consent(con, subject)
    referrals = newest(con, REFERRAL, subject)
    lenses = con.execute(sa.select(LENS).where(LENS.c.subject == subject).order_by(LENS.c.hlc.desc())).all()
    if consent is not None and not consent.given:
        return LensHistory(blocked=any(row.verbatim for row in referrals) or bool(lenses))
    arrived = data_map.mapped("referral.arrived").use
    reasons = data_map.mapped("lens.reasons").use
    entries = [
        LensEntry(
            referral=row.slot,
            doctor=shown_text(row.doctor or ""),
            practice=shown_text(row.practice or ""),
            written_on=date.fromisoformat(row.written_on) if row.written_on else None,
            arrived=shown(arrived, row.arrived, language, policy),
            verbatim=shown_text(row.verbatim or ""),
            spectacles=bool(row.spectacles),
            source=source(row),
            eyes=tuple(
                _eye(lens, reasons, language, policy)
                for lens in _in_order(_latest(lenses))
                if lens.referral == row.slot
            ),
        )
        for row in referrals
    ]
    entries.sort(key=lambda entry: (entry.written_on or entry.source.at.date(), entry.source.at), reverse=True)
    return LensHistory(tuple(_compared(entries)))


def _latest(lenses: Any) -> list[Any]:
    """The newest values of each eye of each referral: what was put right later stands instead of what was wrong."""
    return list({(row.referral, row.eye): row for row in reversed(lenses)}.values())


def _in_order(lenses: Any) -> list[Any]:
    """Right eye before left, as on every paper."""
    return sorted(lenses, key=lambda row: list(Eye).index(Eye(row.eye)))


def _eye(row: Any, reasons: Use, language: str, policy: PolicyFile) -> LensEye:
    original = LensValues(power=row.original_power, cylinder=row.original_cylinder, axis=row.original_axis)
    listed = shown(reasons, row.reasons, language, policy)
    return LensEye(
        eye=Eye(row.eye),
        values=LensValues(**{parameter.value: getattr(row, parameter.value) for parameter in Parameter}),
        ask_doctor=bool(row.ask_doctor),
        reasons=(listed,) if listed else (),
        original=None if original.empty else original,
    )


def _compared(entries: list[LensEntry]) -> list[LensEntry]:
    """Mark what differs from the entry before it, and what is in force: the newest values of each eye."""
    compared: list[LensEntry] = []
    before: dict[Eye, LensValues] = {}
    for entry in reversed(entries):
        eyes = []
        for eye in entry.eyes:
            known = eye.values if not eye.ask_doctor else _filled(eye.values, before.get(eye.eye))
            earlier = before.get(eye.eye)
            changed = frozenset(p for p in Parameter if earlier is not None and known.value(p) != earlier.value(p))
            eyes.append(replace(eye, changed=changed))
            before[eye.eye] = known
        compared.append(replace(entry, eyes=tuple(eyes)))
    compared.reverse()
    seen: set[Eye] = set()
    for place, entry in enumerate(compared):
        eyes = [replace(eye, in_force=eye.eye not in seen) for eye in entry.eyes]
        seen.update(eye.eye for eye in eyes)
        compared[place] = replace(entry, eyes=tuple(eyes))
    return compared


def _filled(values: LensValues, earlier: LensValues | None) -> LensValues:
    """What is left to the doctor has not changed as far as anybody knows."""
    if earlier is None:
        return values
    held = {p: values.value(p) for p in Parameter}
    return LensValues(**{p.value: earlier.value(p) if value is None else value for p, value in held.items()})
