"""The access report on the real store: gathered by walking the data map, previewed, signed, printed, checked again."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import sqlalchemy as sa

from optician_desk.documents.verifying import check
from optician_desk.domain.choices import CODES
from optician_desk.domain.errors import NotAllowed, Refusal, Trouble
from optician_desk.domain.report_paper import Verdict
from optician_desk.domain.request_view import NewRequest
from optician_desk.domain.rights import Answer
from optician_desk.domain.staff import Permission
from optician_desk.services import (
    file_check,
    papers,
    prints,
    report_assembly,
    reports,
    request_facts,
    request_steps,
    requests,
    trail,
)
from optician_desk.services.session import Session
from optician_desk.store import data_map
from optician_desk.store.facts.contact import PHONE
from optician_desk.store.facts.referral import LENS
from optician_desk.store.facts.rights import ANSWER, PRINT_JOB
from optician_desk.store.tables import KEPT_DOCUMENT
from tests.report_desk import lenses, ready, with_key
from tests.rights_desk import TODAY, at, card, searched


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return " ".join("\n".join(pages).replace("\u00a0", " ").split())


def told(session: Session, request: str) -> Any:
    """The report's content as it would be now."""
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request)[request]
        return report_assembly.assemble(con, session.desk.policy, "Ogre", thread, "N", session.desk.clock())


def test_a_preview_shows_all_and_keeps_its_number(session: Session) -> None:
    request = ready(session)
    shown = reports.preview(session, request.request)
    text = text_of(shown.pdf)
    for needle in ("Ilze Bērziņa", "20 000 123", "−3,25", "8,6", "170°", "Sanita Liepiņa", "R -3,25 8,6 14,2",
                   "OPTIC GURU, SIA", "Datu valsts inspekcija", "Videonovērošana", "nekas nav atrasts", "klātienē",
                   "reģistrēja pieprasījumu", request.number, shown.number):  # fmt: skip
        assert needle in text, needle
    assert shown.number == "OG1-2026-R0001"
    assert not shown.signed
    assert not shown.may_sign
    assert reports.preview(session, request.request).number == shown.number
    assert requests.request_view(session, request.request).state.answer is Answer.PREPARED


def test_what_is_signed_is_what_was_shown(session: Session, manager: Session) -> None:
    request = ready(session).request
    reports.preview(session, request)
    shown, signed = (
        re.sub(r"\b[0-9a-f]{8}\b", "", text_of(paper.pdf))  # the checksum: the signed content names its approver
        for paper in (reports.preview(manager, request), reports.approve_and_sign(manager, request))
    )
    assert shown == signed


def test_no_staff_name_stands_in_a_preview(session: Session, manager: Session) -> None:
    request = ready(session)
    text = text_of(reports.preview(session, request.request).pdf)
    assert session.name not in text
    assert manager.name not in text


def _sample(shown_as: str, column: str) -> Any:
    kind, _, _ = shown_as.partition(":")
    samples: dict[str, Any] = {
        "flag": 1, "dioptre": -125, "millimetre": 860, "axis": 90, "number": 3, "date": "2026-11-18", "language": "en",
        "country": "LT", "phone": "+37120000777", "email": "x@piemers.lv", "postcode": "LV-5001", "eye": "OS",
        "via": "email", "matched": "name:same", "identity_method": "seen", "identity_outcome": "confirmed",
        "search_outcome": "found", "request_outcome": "answered", "request_kind": "access", "paper_kind": "report",
        "path": "phone.e164", "covers": "", "signed_missing": None, "derivation": "received 2026-11-24 working",
    }  # fmt: skip
    if kind in CODES and kind not in samples:
        return next(iter(CODES[kind]), None)
    return samples.get(kind, f"Zīme {column}")


def test_every_reported_column_of_the_data_map_is_in_the_report(session: Session) -> None:
    """A column that is added tomorrow is in the report without anybody remembering it."""
    request = ready(session)
    needles: dict[str, str] = {}
    with session.task(Permission.REGISTER, "register") as work:
        work.subject = request.subject
        for table in data_map.facts():
            if table.name in ("request", "handover"):  # would replace the request at hand
                continue
            values = {
                entry.column.name: _sample(entry.use.shown_as, entry.path) for entry in data_map.columns_of(table)
            }
            work.add(table, "OS" if table is LENS else f"walk:{table.name}", values)
            needles |= {
                entry.path: str(values[entry.column.name]) for entry in data_map.columns_of(table) if entry.use.reported
            }
    content = told(session, request.request)
    said = "\n".join(
        [
            part
            for group in content.groups
            for value in group.values
            for pair in value.parts
            for part in (*pair, value.label)
        ]
        + [str(lens) for group in content.groups for lens in group.lenses]
    )
    entries = {entry.path: entry for entry in data_map.walk()}
    for path, value in needles.items():
        label = entries[path].use.label.lv
        if value in ("None", ""):
            continue
        numeric = entries[path].use.shown_as in ("dioptre", "millimetre", "axis", "eye")
        assert (value in said) if numeric else (label.lower() in said.lower()), path
        if value.startswith("Zīme") and ":" not in entries[path].use.shown_as:
            assert value in said, path


def test_what_the_shop_wrote_is_not_said_to_come_from_the_customer(session: Session) -> None:
    sources: dict[str, set[str]] = {}
    for group in told(session, ready(session).request).groups:
        for value in group.values:
            sources.setdefault(value.label.split(",")[0], set()).add(value.source)
    for label in ("Veidlapa", "Dokumenta veids", "Sistēma"):
        assert sources[label] == {"uzņēmuma ieraksts"}, label
    for label in ("Mobilais tālrunis", "Pieprasījuma numurs"):
        assert sources[label] == {"klātienē"}, label


def test_replaced_values_are_told_with_their_end(session: Session) -> None:
    request = ready(session)
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = request.subject
        work.add(PHONE, "phone", {"e164": "+37120000999"})
    values = [value for group in told(session, request.request).groups for value in group.values]
    phones = {value.parts[0][1].replace("\u00a0", " "): value for value in values if value.label == "Mobilais tālrunis"}
    assert not phones["20 000 999"].earlier
    assert phones["20 000 123"].earlier
    assert phones["20 000 123"].kept_until is not None
    assert phones["20 000 999"].kept_until is None


def test_both_eyes_come_with_the_doctor_and_older_ones_are_marked(session: Session) -> None:
    request = ready(session)
    lenses(session, request.subject, power=-350, original_power=-475, original_cylinder=125, original_axis=80)
    (group,) = (group for group in told(session, request.request).groups if group.lenses)
    assert {(lens.eye, lens.power, lens.earlier) for lens in group.lenses} == {
        ("OD", -350, False),
        ("OD", -325, True),
        ("OS", -350, False),
        ("OS", -325, True),
    }
    assert all("Sanita Liepiņa" in lens.source for lens in group.lenses)
    assert {lens.original_power for lens in group.lenses if not lens.earlier} == {-475}


def test_somebody_without_a_card_is_told_that_nothing_is_held(session: Session, manager: Session) -> None:
    with_key(session.desk)
    request = searched(at(session))
    shown = reports.preview(session, request.request)
    text = text_of(shown.pdf)
    assert shown.nothing_held
    assert "Jūsu datu mums nav" in text
    assert "Marta Ozoliņa" in text
    assert reports.approve_and_sign(manager, request.request).signed


def test_only_a_manager_signs_and_what_is_missing_is_said(session: Session, manager: Session) -> None:
    with_key(session.desk)
    open_request = requests.receive(at(session), NewRequest(TODAY, "lv", card(session)))
    with pytest.raises(Refusal) as early:
        reports.preview(session, open_request.request)
    assert early.value.code == "request.application_unsigned"
    request = searched(session, open_request.subject)
    with pytest.raises(NotAllowed):
        reports.approve_and_sign(session, request.request)
    with pytest.raises(Refusal) as unsigned:
        reports.signed_report(session, request.request)
    assert unsigned.value.code == "report.not_signed"
    with session.desk.store.reading() as con:
        assert con.execute(sa.select(sa.func.count()).select_from(KEPT_DOCUMENT)).scalar_one() == 0
    assert reports.approve_and_sign(manager, request.request).approved_by == manager.name


def test_signing_keeps_the_bytes_and_their_digests(session: Session, manager: Session) -> None:
    request = ready(session)
    number = reports.preview(session, request.request).number
    signed = reports.approve_and_sign(manager, request.request)
    assert signed.signed
    assert signed.number == number
    assert check(signed.pdf).valid
    assert manager.name in text_of_seal(signed.pdf)
    with session.desk.store.reading() as con:
        fact = con.execute(
            sa.select(ANSWER).where(ANSWER.c.slot == request.request).order_by(ANSWER.c.hlc.desc())
        ).first()
    assert fact is not None
    assert fact.file_digest == hashlib.sha256(signed.pdf).hexdigest()
    assert fact.data_digest[:8] in text_of(signed.pdf)
    again = reports.open_report(session, request.request)
    assert again.pdf == signed.pdf
    assert again.certificate is not None
    assert again.certificate.self_signed
    with pytest.raises(Refusal) as twice:
        reports.approve_and_sign(manager, request.request)
    assert twice.value.code == "request.answer_signed"
    request_steps.hand_over(session, request.request, "in_person")
    assert reports.open_report(session, request.request).signed
    assert reports.signed_report(session, request.request).pdf == signed.pdf
    tasks = [line.task for line in trail.page(manager, subject=request.subject).lines]
    assert {"preview_report", "sign_report", "open_report"} <= set(tasks)


def text_of_seal(pdf: bytes) -> str:
    """Text of the last page as drawn, the seal's appearance included."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        document.init_forms()
        page = document[len(document) - 1]
        page.flatten()
        return str(document[len(document) - 1].get_textpage().get_text_range())
    finally:
        document.close()


def test_changed_kept_bytes_are_not_handed_out(session: Session, manager: Session) -> None:
    request = ready(session)
    reports.approve_and_sign(manager, request.request)
    with session.desk.task("tamper") as work:
        guards = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'kept_document'"
        for (guard,) in work.connection.exec_driver_sql(guards).all():
            work.connection.exec_driver_sql(f"DROP TRIGGER {guard}")
        work.connection.execute(sa.update(KEPT_DOCUMENT).values(content=b"%PDF-1.7 other"))
    with pytest.raises(Trouble) as found:
        reports.open_report(session, request.request)
    assert found.value.code == "report.kept_damaged"


def test_without_a_key_nothing_is_signed(session: Session, manager: Session) -> None:
    request = searched(at(session), card(session))
    with pytest.raises(Trouble) as none:
        reports.approve_and_sign(manager, request.request)
    assert none.value.code == "report.no_key"
    assert requests.request_view(session, request.request).state.answer is Answer.OPEN


def test_prints_are_counted_and_on_record(session: Session, manager: Session) -> None:
    request = ready(session)
    with pytest.raises(Refusal):
        prints.register_print(session, request.request, "Brother")
    reports.approve_and_sign(manager, request.request)
    first = prints.register_print(session, request.request, "Brother")
    saved = prints.register_print(session, request.request, prints.TO_FILE)
    second = prints.register_print(session, request.request, "Brother")
    assert (first.copy_no, saved.copy_no, second.copy_no) == (1, 1, 2)
    assert first.mark == ""
    assert saved.mark == ""
    assert second.mark == "Atkārtota izdruka · 2.\u00a0eksemplārs"
    assert reports.open_report(session, request.request).copies == 2
    with session.desk.store.reading() as con:
        printers = [row.printer for row in con.execute(sa.select(PRINT_JOB.c.printer).order_by(PRINT_JOB.c.hlc))]
    assert printers == ["Brother", "file", "Brother"]


def test_a_saved_file_is_what_was_signed_and_on_record(session: Session, manager: Session, tmp_path: Path) -> None:
    request = ready(session)
    signed = reports.approve_and_sign(manager, request.request).pdf
    reports.save_signed(session, request.request, tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes() == signed
    with pytest.raises(Trouble) as full:
        reports.save_signed(session, request.request, tmp_path / "none" / "report.pdf")
    assert full.value.code == "report.file_not_written"
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["report.pdf"]
    tasks = [line.task for line in trail.page(manager, subject=request.subject).lines]
    assert tasks.count("save_paper") == 2


def test_a_file_is_judged_by_seal_store_and_record(session: Session, manager: Session, tmp_path: Path) -> None:
    request = ready(session)
    signed = reports.approve_and_sign(manager, request.request).pdf
    file = tmp_path / "report.pdf"
    file.write_bytes(signed)
    known = file_check.verify_file(file, session.desk)
    assert known.good
    assert known.number == "OG1-2026-R0001"
    assert file_check.verify_file(file, None).verdict is Verdict.NO_STORE
    file.write_bytes(signed[:200] + bytes([signed[200] ^ 1]) + signed[201:])
    assert not file_check.verify_file(file, session.desk).good
    file.write_bytes(signed + b"\n")
    assert file_check.verify_file(file, session.desk).verdict is Verdict.CHANGED
    file.write_bytes(reports_preview(session, manager))
    assert file_check.verify_file(file, session.desk).verdict is Verdict.UNSEALED
    file.write_bytes(b"hello")
    assert file_check.verify_file(file, session.desk).verdict is Verdict.UNREADABLE
    with pytest.raises(Trouble):
        file_check.verify_file(tmp_path / "none.pdf", session.desk)


def reports_preview(session: Session, manager: Session) -> bytes:
    return reports.preview(session, searched(session, card(session)).request).pdf


def test_the_application_and_the_notice_follow_card_and_policy(session: Session) -> None:
    at(session)
    request = requests.receive(session, NewRequest(TODAY, "en", card(session)))
    form = text_of(papers.application_form(session, request.request))
    assert "Ilze Bērziņa" in form
    assert request.number in form
    assert "28 December 2026" in form
    assert "Contact" not in form, "the card has it; the form neither repeats nor denies it"
    stranger = requests.receive(session, NewRequest(TODAY, "lv", given="Marta", surname="Ozoliņa", contact="20000456"))
    assert "Saziņai 20 000 456" in text_of(papers.application_form(session, stranger.request))
    notice = text_of(papers.privacy_notice(session, "lv"))
    assert "Jūsu datu pārzinis ir OPTIC GURU, SIA" in notice
    assert session.desk.policy.notice.version in notice
