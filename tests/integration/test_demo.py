"""The invented shop is made through the same doors as at the counter, and quickly."""

from __future__ import annotations

import json
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from optician_desk.demo import store as demo_store
from optician_desk.demo.filling import REQUESTS, fill
from optician_desk.demo.shop import make
from optician_desk.domain.local_time import RIGA, legal_day
from optician_desk.domain.opening_view import Step
from optician_desk.services import accounts, customers, requests, term_endings, trail
from optician_desk.services.opening import Opening
from optician_desk.services.session import Session
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.keyring_access import MemoryKeyring


def test_a_whole_shop_is_made(session: Session, manager: Session) -> None:
    cards = fill(session, 60)
    found = customers.search(session, "")
    assert found.total == 61  # and somebody without a card who asked
    queue = requests.queue(session)
    assert queue.open == sum(len(kinds) for *_, kinds in REQUESTS) + 1
    assert len({row.step for row in queue.rows if not row.closed}) >= 4
    assert queue.overdue >= 1
    assert len({row.kind for row in queue.rows}) >= 8
    assert len({row.channel for row in queue.rows}) == 4
    with_lenses = sum(card.person.right is not None for card in cards)
    tasks = [line.task for line in trail.page(manager).lines]
    assert tasks.count("save_referral") == with_lenses
    assert trail.verify(manager).sound


def test_the_demonstration_opens_with_what_it_prints(tmp_path: Path) -> None:
    began = time.process_time()  # a machine that is busy with other things makes it no slower
    shop = make(tmp_path / "demo", people=40)
    try:
        desk = shop.opening.desk
        assert desk is not None
        assert desk.demo
        known = {person.name: person.id for person in accounts.people(desk)}
        for name, role, password in shop.sign_in:
            signed_in = accounts.sign_in(desk, known[name], password)
            assert signed_in.session.role is role
            assert not signed_in.new_password
            assert signed_in.undertaking is None
        assert time.process_time() - began < 20
    finally:
        shop.opening.close()


@pytest.mark.parametrize("now", [datetime(2026, 11, 22, 21, 45, tzinfo=UTC), datetime(2026, 11, 20, 12, tzinfo=UTC)])
def test_its_two_years_lie_behind_it_in_order_in_shop_hours_and_within_every_term(
    tmp_path: Path, now: datetime
) -> None:
    shop = make(tmp_path / "demo", people=40, now=now)
    desk = shop.opening.desk
    assert desk is not None
    raw = desk.store.own_connection()
    try:
        moments = [json.loads(body)["at"] for (body,) in raw.execute("SELECT body FROM audit ORDER BY seq")]
        stamps = [since for (since,) in raw.execute("SELECT since FROM card ORDER BY since")]
    finally:
        raw.close()
    assert trail.verify_desk(desk).sound
    assert moments == sorted(moments)
    written = [datetime.fromisoformat(at) for at in moments]
    assert timedelta(days=690) < now - written[0] < timedelta(days=710)
    assert written[-1] <= now
    assert all(at.astimezone(RIGA).weekday() < 6 and 9 <= at.astimezone(RIGA).hour <= 18 for at in written)
    registered = [legal_day(moment(since)) for since in stamps]
    assert len(set(registered)) > 30
    assert registered[-1] == legal_day(written[-1])
    assert legal_day(desk.clock()) == legal_day(datetime.now(UTC))
    assert term_endings.erase(desk) == 0
    shop.opening.close()


def test_on_the_same_day_it_is_the_same_shop(tmp_path: Path) -> None:
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    assert _lived(tmp_path / "one", now) == _lived(tmp_path / "two", now)


def _lived(folder: Path, now: datetime) -> list[tuple[str, str]]:
    """What happened when, without the random ids."""
    shop = make(folder, people=9, now=now)
    assert shop.opening.desk is not None
    raw = shop.opening.desk.store.own_connection()
    try:
        bodies = [json.loads(body) for (body,) in raw.execute("SELECT body FROM audit ORDER BY seq")]
    finally:
        raw.close()
        shop.opening.close()
    return sorted((body["at"], body["task"]) for body in bodies)


@pytest.mark.parametrize("people", [1, 2])
def test_a_few_people_are_enough(tmp_path: Path, people: int) -> None:
    shop = make(tmp_path / "demo", people=people)
    assert shop.opening.desk is not None
    assert trail.verify_desk(shop.opening.desk).sound
    shop.opening.close()


def test_the_key_of_the_demonstration_is_in_memory_only(tmp_path: Path) -> None:
    make(tmp_path / "demo", people=9).opening.close()
    again = Opening(tmp_path / "demo", keeper=MemoryKeyring())
    assert again.enter().step is not Step.SIGN_IN
    assert again.desk is None
    again.close()


def test_nothing_of_the_demonstration_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with demo_store.opened(people=9) as demo:
        assert demo.desk.demo
        assert "zaļā priede 7" in demo.sign_in_text
        assert any(tmp_path.iterdir())
    assert list(tmp_path.iterdir()) == []
