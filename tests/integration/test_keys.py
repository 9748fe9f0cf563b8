"""The store's key comes back by keyring, code or passphrase, and by nothing else; a new one is never made over an old store."""

import logging
from pathlib import Path

import keyring.core
import pytest
from keyring.backend import KeyringBackend

from optician_desk.domain.errors import DeskError
from optician_desk.store import key_files, keys, recovery_code
from optician_desk.store.database import Store
from optician_desk.store.keyring_access import MemoryKeyring, OsKeyring
from optician_desk.store.location import StoreLocation
from optician_desk.store.state import StoreState
from tests.keyrings import (
    FailingKeyring,
    ForgetfulKeyring,
    GoodKeyring,
    HangingKeyring,
    LockedKeyring,
    MangledKeyring,
    OtherGoodKeyring,
    keeper,
)
from tests.made_store import contents, make

WORDS = "zaļš ezis skrien mežā"


def _code(job: object) -> str:
    assert callable(job)
    with pytest.raises(DeskError) as caught:
        job()
    return caught.value.code


def test_each_way_gives_back_the_key_that_opens_the_store(tmp_path: Path) -> None:
    ring = keeper(GoodKeyring())
    made = make(tmp_path / "desk", ring, passphrase=WORDS)
    for key in (
        keys.open_with_keyring(made.place, ring),
        keys.open_with_code(made.place, f" {made.code.lower().replace('-', ' ')} "),
        keys.open_with_passphrase(made.place, WORDS),
    ):
        assert bytes(key.raw) == made.key
        store = Store(made.place.store, key.raw)
        assert store.store_id == key.store_id
        store.close()


def test_the_files_beside_the_store_hold_no_key(tmp_path: Path) -> None:
    backend = GoodKeyring()
    made = make(tmp_path / "desk", keeper(backend), passphrase=WORDS)
    wrapping = next(value for (service, _), value in backend.kept.items() if service.startswith(keys.KEY_SERVICE))
    bits = recovery_code.parse(made.code)
    everything = b"".join(contents(tmp_path).values())
    for secret in (made.key, bytes.fromhex(wrapping), bytes(bits), made.code.encode(), WORDS.encode()):
        assert secret not in everything
        assert secret.hex().encode() not in everything
    assert made.key.hex() not in str(backend.kept)


def test_the_wrong_code_opens_nothing(tmp_path: Path) -> None:
    made = make(tmp_path / "desk", MemoryKeyring())
    assert _code(lambda: keys.open_with_code(made.place, recovery_code.generate())) == "keys.code_of_another_store"
    assert _code(lambda: keys.open_with_code(made.place, made.code[:-1] + "*")) == "keys.code_symbol"
    assert _code(lambda: keys.open_with_passphrase(made.place, WORDS)) == "keys.no_passphrase_kept"
    assert _code(lambda: keys.open_with_passphrase(made.place, "")) == "keys.passphrase_empty"


def test_without_code_or_keyring_a_passphrase_serves(tmp_path: Path) -> None:
    made = make(tmp_path / "desk", passphrase=WORDS)
    assert keys.look(made.place).state is StoreState.NEEDS_PASSPHRASE
    assert _code(lambda: keys.open_with_passphrase(made.place, WORDS + "x")) == "keys.passphrase_wrong"
    assert bytes(keys.open_with_passphrase(made.place, WORDS).raw) == made.key


def test_no_way_to_open_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="without any way"):
        keys.create(StoreLocation(tmp_path / "desk"))
    assert not (tmp_path / "desk").exists()


@pytest.mark.parametrize(
    ("backend", "code"),
    [
        (LockedKeyring, "store.fresh_unknown"),
        (FailingKeyring, "store.fresh_unknown"),
        (ForgetfulKeyring, "keys.keyring_forgets"),
    ],
)
def test_a_keyring_that_fails_at_set_up_leaves_nothing_behind(
    tmp_path: Path, backend: type[KeyringBackend], code: str
) -> None:
    place = StoreLocation(tmp_path / "desk")
    assert _code(lambda: keys.create(place, keeper=keeper(backend()), code=recovery_code.generate())) == code
    assert contents(tmp_path) == {}
    assert keys.look(place).state is StoreState.FRESH


@pytest.mark.parametrize(
    ("backend", "code"),
    [
        (GoodKeyring, "keys.keyring_without_key"),
        (OtherGoodKeyring, "keys.keyring_changed"),
        (LockedKeyring, "keys.keyring_locked"),
        (FailingKeyring, "keys.keyring_failed"),
    ],
)
def test_a_keyring_that_lost_the_key_changes_nothing(tmp_path: Path, backend: type[KeyringBackend], code: str) -> None:
    made = make(tmp_path / "desk", keeper(GoodKeyring()))
    before = contents(tmp_path)
    ring = keeper(backend())
    assert _code(lambda: keys.open_with_keyring(made.place, ring)) == code
    assert keys.look(made.place, ring).state is StoreState.READY
    assert contents(tmp_path) == before
    assert bytes(keys.open_with_code(made.place, made.code).raw) == made.key


def test_a_keyring_that_hangs_changes_nothing(tmp_path: Path) -> None:
    made = make(tmp_path / "desk", keeper(GoodKeyring()))
    before = contents(tmp_path)
    backend = HangingKeyring()
    ring = keeper(backend, time_out=0.2)
    try:
        assert _code(lambda: keys.open_with_keyring(made.place, ring)) == "keys.keyring_silent"
        fresh = StoreLocation(tmp_path / "fresh")
        assert keys.look(fresh, ring).state is StoreState.FRESH_UNKNOWN
        assert _code(lambda: keys.create(fresh, keeper=ring, code=made.code)) == "store.fresh_unknown"
    finally:
        backend.wake.set()
    assert contents(tmp_path) == before


@pytest.mark.parametrize("other", ["00" * 32, "", "zz" * 32, "ab" * 31, "ab" * 33, "0x" + "ab" * 31, "ā" * 64])
def test_a_keyring_that_gives_other_bytes_opens_nothing(
    tmp_path: Path, other: str, caplog: pytest.LogCaptureFixture
) -> None:
    backend = MangledKeyring()
    ring = keeper(backend)
    made = make(tmp_path / "desk", ring)
    backend.mangle, backend.other = True, other
    with caplog.at_level(logging.DEBUG), pytest.raises(DeskError) as caught:
        keys.open_with_keyring(made.place, ring)
    assert caught.value.code == "keys.keyring_other_key"
    told = caplog.text + repr(caught.value) + str(caught.value.params) + repr(caught.value.__cause__)
    assert other == "" or other not in told


def test_another_os_account_needs_the_code_once(tmp_path: Path) -> None:
    first, second = keeper(GoodKeyring()), keeper(GoodKeyring())
    made = make(tmp_path / "desk", first, account="ilze")
    assert keys.look(made.place, second, account="janis").state is StoreState.NEEDS_CODE
    assert _code(lambda: keys.open_with_keyring(made.place, second, account="janis")) == "keys.code_wanted"
    key = keys.open_with_code(made.place, made.code, keeper=second)
    keys.bind(made.place, key, second, account="janis")
    for ring, account in ((first, "ilze"), (second, "janis")):
        assert keys.look(made.place, ring, account=account).state is StoreState.READY
        assert bytes(keys.open_with_keyring(made.place, ring, account=account).raw) == made.key


def test_binding_again_proves_the_new_before_the_old_goes(tmp_path: Path) -> None:
    backend = ForgetfulKeyring()
    good = keeper(GoodKeyring())
    made = make(tmp_path / "desk", good)
    before = contents(tmp_path)
    key = keys.open_with_code(made.place, made.code)
    assert _code(lambda: keys.bind(made.place, key, keeper(backend))) == "keys.keyring_forgets"
    assert contents(tmp_path) == before
    keys.bind(made.place, key, good)
    assert bytes(keys.open_with_keyring(made.place, good).raw) == made.key
    found = key_files.load(made.place).best
    assert found is not None
    assert len(found.wraps_of("keyring")) == 1


def test_a_store_that_the_keyring_knows_is_never_replaced(tmp_path: Path) -> None:
    """Everything in the folder is gone; the keyring still remembers that a store was here."""
    ring = keeper(GoodKeyring())
    made = make(tmp_path / "desk", ring)
    for path in made.place.folder.iterdir():
        path.unlink()
    found = keys.look(made.place, ring)
    assert (found.state, found.code) == (StoreState.STORE_MISSING, "store.gone")
    assert _code(lambda: keys.create(made.place, keeper=ring, code=made.code)) == "store.gone"
    assert contents(tmp_path) == {}


def test_lost_key_files_are_written_again_from_the_keyring(tmp_path: Path) -> None:
    ring = keeper(GoodKeyring())
    made = make(tmp_path / "desk", ring)
    made.place.keys.unlink()
    made.place.keys_copy.write_text("{")
    assert keys.look(made.place).state is StoreState.KEYS_MISSING
    found = keys.look(made.place, ring)
    assert (found.state, found.heal) == (StoreState.READY, True)
    key = keys.open_with_keyring(made.place, ring)
    assert bytes(key.raw) == made.key
    keys.heal(made.place, key, ring)
    assert keys.look(made.place).state is StoreState.READY
    assert bytes(keys.open_with_code(made.place, made.code).raw) == made.key
    assert [path.read_text() for path in made.place.folder.glob("*.damaged-*")] == ["{"]


def test_the_memo_fits_into_every_keyring(tmp_path: Path) -> None:
    """Windows keeps 2560 bytes an entry and counts two a character."""
    backend = GoodKeyring()
    make(tmp_path / "desk", keeper(backend))
    assert max(len(secret) for secret in backend.kept.values()) <= 1280


def test_a_memo_of_another_store_is_not_used(tmp_path: Path) -> None:
    ring = keeper(GoodKeyring())
    made = make(tmp_path / "desk", ring)
    other = make(tmp_path / "other", MemoryKeyring())
    for path in (made.place.keys, made.place.keys_copy):
        path.unlink()
    made.place.store.write_bytes(other.place.store.read_bytes())
    assert keys.look(made.place, ring).state is StoreState.FOREIGN


def test_an_interrupted_set_up_is_put_aside_whole(tmp_path: Path) -> None:
    ring = keeper(GoodKeyring())
    place = StoreLocation(tmp_path / "desk")
    keys.create(place, keeper=ring, code=recovery_code.generate())
    place.store.touch()
    before = contents(place.folder)
    assert keys.look(place, ring).state is StoreState.SETUP_INTERRUPTED
    assert _code(lambda: keys.create(place, keeper=ring, code=recovery_code.generate())) == "setup.interrupted"
    aside = keys.set_aside(place)
    assert contents(aside) == before
    assert keys.look(place, ring).state is StoreState.FRESH
    keys.create(place, keeper=ring, code=recovery_code.generate())


def test_a_store_in_use_is_never_put_aside(tmp_path: Path) -> None:
    made = make(tmp_path / "desk", MemoryKeyring())
    before = contents(tmp_path)
    for never_used in (False, True):
        assert _code(lambda n=never_used: keys.set_aside(made.place, store_never_used=n)) == "keys.never_over_a_store"
    made.place.store.unlink()
    for never_used in (False, True):
        assert _code(lambda n=never_used: keys.set_aside(made.place, store_never_used=n)) == "keys.never_over_a_store"
    before.pop("desk/store.db")
    assert contents(tmp_path) == before


def test_a_store_that_set_up_made_goes_aside_only_on_the_openers_word(tmp_path: Path) -> None:
    made = make(tmp_path / "desk", MemoryKeyring(), in_use=False)
    assert _code(lambda: keys.set_aside(made.place)) == "keys.never_over_a_store"
    aside = keys.set_aside(made.place, store_never_used=True)
    assert (aside / "store.db").is_file()
    assert keys.look(made.place).state is StoreState.FRESH


def test_a_demo_keeps_its_key_in_memory_alone(tmp_path: Path) -> None:
    place = StoreLocation(tmp_path / "demo")
    ring = MemoryKeyring()
    key = keys.create(place, keeper=ring)
    Store.create(place.store, key.raw, key.salt, key.store_id, "c0" * 8).close()
    assert bytes(keys.open_with_keyring(place, ring).raw) == bytes(key.raw)
    assert _code(lambda: keys.open_with_keyring(place, MemoryKeyring())) == "keys.keyring_without_key"


@pytest.mark.keyring
def test_the_real_keyring_opens_a_real_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    made = make(tmp_path / "desk", OsKeyring())
    ring = OsKeyring()
    assert keys.look(made.place, ring).state is StoreState.READY
    assert bytes(keys.open_with_keyring(made.place, ring).raw) == made.key
    for path in (made.place.keys, made.place.keys_copy):
        path.unlink()
    assert bytes(keys.open_with_keyring(made.place, ring).raw) == made.key
