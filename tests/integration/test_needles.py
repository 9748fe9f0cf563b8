"""After an erasure not one trace is left: decrypted pages (free ones too), WAL, files beside the store, temporary files, logs."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from optician_desk.store import erasure
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import ADDRESS, NAME
from optician_desk.store.facts.rights import REQUEST, SYSTEM_SEARCH
from tests.integration import erasing as desk
from tests.integration import needles

VALUES = (
    "Zvaigzneskalnīte",
    "Gundegāņa",
    "+37120765432",
    "zvaigzneskalnite.g@piemers.lv",
    "Pīlādžkoku prospekts 177 k-4",
    "Žūkšķerbergu pagasts",
    "Dr. Šķēršļotājs-Ķeizars",
    "Acuņģīpša ambulance",
    "OD sph -11,75 cyl -4,25 ax 173 Ģībulejs",
    "Mailbox: scribble about Ņikšķēnu order",
)
FORMS = {form for value in VALUES for form in needles.forms(value)}


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    opened = desk.new_store(tmp_path / "shop")
    yield opened
    opened.close()


def _fill(store: Store) -> str:
    """A person with a needle in every kind of value, replaced names, drafts and a kept paper, among two hundred others."""
    for number in range(100):
        desk.register(store, f"Parasts{number}", f"+3712{number:07}")
    subject = desk.register(store, "Iepriekšējais", "+37120111222", "Gundegāņa")
    with desk.at_work(store, "correct") as work:
        work.subject = subject
        work.add(NAME, "name", {"given": "Gundegāņa", "surname": "Zvaigzneskalnīte"})
        work.add(ADDRESS, "address", {"street": VALUES[4], "city": VALUES[5], "postcode": "LV-5001", "country": "LV"})
    desk.refer(store, subject, VALUES[6])
    with desk.at_work(store, "save_referral") as work:
        work.subject = subject
        from optician_desk.store.facts.contact import EMAIL, PHONE
        from optician_desk.store.facts.referral import REFERRAL

        work.add(PHONE, "phone", {"e164": VALUES[2]})
        work.add(EMAIL, "email", {"address": VALUES[3]})
        work.add(REFERRAL, "referral", {"doctor": VALUES[6], "practice": VALUES[7], "verbatim": VALUES[8] * 400})
        work.add(
            REQUEST, "r1", {"number": "OG1-2026-0001", "requester_surname": VALUES[0], "requester_contact": VALUES[3]}
        )
        work.add(SYSTEM_SEARCH, "r1:mailbox", {"request": "r1", "system": "mailbox", "note": VALUES[9]})
    desk.keep(store, subject, ("%PDF " + " ".join(VALUES)).encode() * 50)
    desk.draft(store, "correct", f'{{"street": "{VALUES[4]}", "surname": "x"}}')
    for number in range(100, 200):
        desk.register(store, f"Parasts{number}", f"+3712{number:07}")
    return subject


def test_the_search_for_needles_finds_them_before_the_erasure(store: Store, tmp_path: Path) -> None:
    _fill(store)
    erasure.scrub(store)
    pages, plain = needles.decrypted_pages(store.path), needles.exported(store.path, tmp_path)
    for value in VALUES:
        assert needles.in_bytes(pages, {value.encode()}), value
        assert needles.in_bytes(plain, {value.encode()}), value


def test_nothing_is_left_of_an_erased_person(store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    subject = _fill(store)
    with caplog.at_level(logging.DEBUG):
        desk.erase(store, subject)
        assert erasure.scrub(store).complete
    where = {
        "pages": needles.decrypted_pages(store.path),
        "wal": needles.decrypted_wal(store.path.with_name("store.db-wal")),
        "plain export": needles.exported(store.path, tmp_path),
        "logs": caplog.text.encode(),
        **needles.files_below(store.path.parent),
        **needles.files_below(tmp_path / "temporary"),
    }
    found = {place: needles.in_bytes(content, FORMS) for place, content in where.items()}
    assert {place: hits for place, hits in found.items() if hits} == {}
    assert desk.count(store, "name") == 200
    assert desk.check(store).sound


def test_nothing_is_left_of_a_replaced_value(store: Store, tmp_path: Path) -> None:
    """A superseded phone number goes as completely as a person does."""
    subject = _fill(store)
    with store.reading() as con:
        ids = [
            row[0]
            for row in con.exec_driver_sql("SELECT id FROM phone WHERE subject = ? ORDER BY hlc", (subject,)).all()
        ]
    desk.erase_facts(store, subject, ids[:1])
    assert erasure.scrub(store).complete
    content = needles.decrypted_pages(store.path) + needles.exported(store.path, tmp_path)
    assert needles.in_bytes(content, needles.forms("+37120111222")) == set()
    assert needles.in_bytes(content, needles.forms(VALUES[2]))


def test_nothing_is_left_after_a_crash_in_the_middle_and_the_next_open(store: Store, tmp_path: Path) -> None:
    subject = _fill(store)

    def crashes() -> None:
        with desk.at_work(store, "erase") as work:
            desk.erase_in(work, store, subject)
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        crashes()
    store.close()
    again = Store(store.path, desk.KEY)
    try:
        assert erasure.enforce(again) > 0
        content = needles.decrypted_pages(store.path) + needles.exported(store.path, tmp_path)
        content += needles.decrypted_wal(store.path.with_name("store.db-wal"))
    finally:
        again.close()
    assert needles.in_bytes(content, FORMS) == set()
