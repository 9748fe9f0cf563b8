"""The invented shop is made through the same doors as at the counter, and quickly."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import pytest

from optician_desk.demo import store as demo_store
from optician_desk.demo.filling import REQUESTS, fill
from optician_desk.demo.shop import make
from optician_desk.domain.opening_view import Step
from optician_desk.services import accounts, customers, requests, trail
from optician_desk.services.opening import Opening
from optician_desk.services.session import Session
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
    began = time.monotonic()
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
        assert time.monotonic() - began < 20
    finally:
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
