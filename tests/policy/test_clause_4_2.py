"""Policy 4.2: all reasonable technical means; the store is encrypted, and its key is kept by the keyring, never beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from optician_desk.domain.errors import DeskError
from optician_desk.domain.opening_view import Step
from optician_desk.services import setup
from optician_desk.services.opening import Opening
from optician_desk.services.session import Session
from optician_desk.store import keys
from optician_desk.store.database import Store
from tests.keyrings import ForgetfulKeyring, GoodKeyring, keeper
from tests.made_store import contents, make
from tests.rights_desk import card

PASSWORD = "zaļš ezis skrien"


def test_what_is_stored_stands_in_no_file(session: Session, tmp_path: Path) -> None:
    card(session, "Ilze", "Bērziņa", "+37120000123")
    files = contents(tmp_path / "desk")
    assert "store.db" in files
    everything = b"".join(files.values())
    for needle in ("Ilze", "Bērziņa", "+37120000123", "20000123", "CREATE TABLE"):
        assert needle.encode() not in everything
        assert needle.encode("utf-16-le") not in everything


def test_without_its_key_the_store_is_noise(tmp_path: Path) -> None:
    made = make(tmp_path / "desk", keeper(GoodKeyring()))
    assert not made.place.store.read_bytes().startswith(b"SQLite format 3")
    with pytest.raises(DeskError):
        Store(made.place.store, bytes(range(32)))


def test_the_key_lies_in_the_keyring_and_not_beside_the_store(tmp_path: Path) -> None:
    ring = keeper(GoodKeyring())
    made = make(tmp_path / "desk", ring)
    everything = b"".join(contents(tmp_path).values())
    assert made.key not in everything
    assert made.key.hex().encode() not in everything
    for path in (made.place.store, made.place.keys, made.place.keys_copy):
        path.rename(tmp_path / path.name)  # the files alone, as on a stolen disk
    stolen = Opening(tmp_path, keeper=keeper(GoodKeyring()))
    try:
        assert stolen.enter().step is not Step.SIGN_IN
    finally:
        stolen.close()


def test_no_store_is_made_whose_key_would_lie_open(tmp_path: Path) -> None:
    opening = Opening(tmp_path / "desk", keeper=keeper(ForgetfulKeyring()))
    try:
        assert opening.enter().step is Step.SET_UP
        plan = setup.Plan("Ogre", "1. lete", "OG1", "Jānis Egle", PASSWORD, setup.new_code())
        with pytest.raises(DeskError):
            setup.create(opening, plan)
        assert not opening.place.has_traces()
        with pytest.raises(ValueError, match="without any way"):
            keys.create(opening.place)
    finally:
        opening.close()
