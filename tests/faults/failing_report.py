"""Signing a report while calls fail: the signed bytes are kept whole or nothing is."""

from __future__ import annotations

import hashlib
from pathlib import Path

from optician_desk.services import reports
from optician_desk.services.session import Session
from tests.faults import fault_shop
from tests.faults.failing_calls import Trial
from tests.rights_desk import at, card, searched


def signing(folder: Path, trial: Trial) -> None:
    shop = fault_shop.make(folder / "shop")
    opening = shop.opening()
    opening.enter()
    assert opening.desk is not None
    session = at(shop.as_manager(opening.desk))
    request = _ready(session, "Bērziņa")
    kinds = trial.learn(lambda: reports.approve_and_sign(session, request))
    request = _ready(session, "Kalniņa")
    target = folder / "shop" / "desk" / "saved.pdf"
    for number, error in trial.points(kinds):
        code = trial.fails(number, error, lambda one=request: reports.approve_and_sign(session, one))  # type: ignore[misc]
        kept = _kept(session, request)
        trial.expect(kept == (0 if code else 1), f"{kept} kept documents ({code})", number)
        if kept:  # it went through: the bytes are what was signed
            signed = reports.signed_report(session, request)
            trial.expect(bool(signed), "kept bytes are refused", number)
            request = _ready(session, f"Kalniņa{number}")
    if not _kept(session, request):
        reports.approve_and_sign(session, request)
    whole = reports.signed_report(session, request)
    saving = trial.learn(lambda: reports.save_signed(session, request, target))
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    for number, error in trial.points(saving + "www"):  # each print on record makes the next one a call longer
        trial.fails(number, error, lambda: reports.save_signed(session, request, target))
        present = target.read_bytes() if target.exists() else b""
        trial.expect(hashlib.sha256(present).hexdigest() == digest, "a saved file was spoilt", number)
    trial.expect(bool(whole), "the last one is not kept", 0)
    opening.close()


def _ready(session: Session, surname: str) -> str:
    return searched(session, card(session, surname=surname)).request


def _kept(session: Session, request: str) -> int:
    with session.desk.store.reading() as con:
        query = "SELECT count(*) FROM kept_document WHERE request = ?"
        return int(con.exec_driver_sql(query, (request,)).scalar_one())
