"""Wrapped keys: each opens with its own secret alone, in its own store alone, and shows nothing of the key."""

import copy
import pickle
from dataclasses import replace

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.store import key_wraps, recovery_code
from optician_desk.store.key_wraps import StoreKey, StoreName, Wrap

CODE = recovery_code.parse(recovery_code.generate())


def _key() -> tuple[StoreKey, StoreName]:
    key = key_wraps.new_key("a1" * 16)
    return key, StoreName(key.store_id, key.salt)


def test_each_kind_opens_with_its_own_secret() -> None:
    key, store = _key()
    by_keyring, wrapping = key_wraps.under_keyring(key, "account", "backend")
    assert key_wraps.open_with_key(by_keyring, store, wrapping).raw == key.raw
    assert key_wraps.open_with_code(key_wraps.under_code(key, CODE), store, CODE).raw == key.raw
    by_words = key_wraps.under_passphrase(key, "zaļš ezis skrien")
    opened = key_wraps.open_with_passphrase(by_words, store, "zaļš ezis skrien")
    assert (opened.raw, opened.store_id, opened.salt) == (key.raw, key.store_id, key.salt)


def test_a_passphrase_typed_in_pieces_is_the_same() -> None:
    key, store = _key()
    wrap = key_wraps.under_passphrase(key, "za\u013c\u0161 ezis")
    assert key_wraps.open_with_passphrase(wrap, store, "zal\u0327s\u030c ezis").raw == key.raw


def test_the_passphrase_costs_what_rfc_9106_asks() -> None:
    wrap = key_wraps.under_passphrase(_key()[0], "zaļš ezis skrien")
    assert dict(wrap.argon2) == {"memory_kib": 65536, "passes": 3, "lanes": 1}


def test_the_wrong_secret_says_which() -> None:
    key, store = _key()
    wrap, _ = key_wraps.under_keyring(key, "account", "backend")
    with pytest.raises(Trouble) as caught:
        key_wraps.open_with_key(wrap, store, bytearray(32))
    assert caught.value.code == "keys.keyring_other_key"
    with pytest.raises(Trouble) as caught:
        key_wraps.open_with_code(key_wraps.under_code(key, CODE), store, bytearray(18))
    assert caught.value.code == "keys.code_of_another_store"
    with pytest.raises(Trouble) as caught:
        key_wraps.open_with_passphrase(key_wraps.under_passphrase(key, "zaļš ezis skrien"), store, "zils ezis skrien")
    assert caught.value.code == "keys.passphrase_wrong"


@pytest.mark.parametrize("changed", ["id", "salt", "account", "nonce", "no nonce", "cut", "flipped", "empty", "kind"])
def test_a_changed_wrap_opens_nothing(changed: str) -> None:
    key, store = _key()
    good = key_wraps.under_code(key, CODE)
    bad = {
        "id": replace(good, id="00" * 8),
        "salt": replace(good, salt=bytes(16)),
        "account": replace(good, account="other"),
        "nonce": replace(good, nonce=bytes(12)),
        "no nonce": replace(good, nonce=b""),
        "cut": replace(good, sealed=good.sealed[:-1]),
        "flipped": replace(good, sealed=bytes([good.sealed[0] ^ 1]) + good.sealed[1:]),
        "empty": replace(good, sealed=b""),
        "kind": replace(good, kind="keyring"),
    }[changed]
    with pytest.raises(Trouble) as caught:
        key_wraps.open_with_code(bad, store, CODE)
    assert caught.value.code == "keys.code_of_another_store"


def test_a_wrap_moved_to_another_store_opens_nothing() -> None:
    key, _ = _key()
    wrap, wrapping = key_wraps.under_keyring(key, "account", "backend")
    with pytest.raises(Trouble):
        key_wraps.open_with_key(wrap, StoreName("b2" * 16, key.salt), wrapping)


def test_wraps_survive_their_file() -> None:
    key, _ = _key()
    for wrap in (
        key_wraps.under_keyring(key, "account", "backend")[0],
        key_wraps.under_code(key, CODE),
        key_wraps.under_passphrase(key, "zaļš ezis skrien"),
    ):
        assert Wrap.from_json(wrap.as_json()) == wrap


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "plain"},
        {"argon2": {"memory_kib": 1, "passes": 3, "lanes": 1}},
        {"argon2": {"memory_kib": 10**9, "passes": 3, "lanes": 1}},
        {"argon2": {"secret": 3}},
        {"argon2": []},
        {"nonce": "zz"},
    ],
)
def test_a_file_cannot_ask_for_anything_else(change: dict[str, object]) -> None:
    data = key_wraps.under_passphrase(_key()[0], "zaļš ezis skrien").as_json()
    with pytest.raises((ValueError, KeyError, TypeError)):
        Wrap.from_json({**data, **change})


def test_a_key_shows_itself_nowhere() -> None:
    key, _ = _key()
    secret = key.raw.hex()
    assert secret not in repr(key) + str(key) + f"{key}"
    for leak in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError):
            leak(key)
    with pytest.raises(AttributeError):
        key.__dict__  # noqa: B018


def test_a_wiped_key_is_no_key() -> None:
    key, _ = _key()
    key.wipe()
    with pytest.raises(ValueError, match="wiped"):
        key.raw  # noqa: B018


@pytest.mark.parametrize("length", [0, 31, 33, 62, 63, 64, 66])
def test_a_key_of_any_other_length_is_refused_without_echo(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes") as caught:
        StoreKey("a1", b"\x5a" * length, b"")
    assert "5a5a" not in repr(caught.value)
    assert "ZZ" not in repr(caught.value)
