"""The store's keys: making them for a new store, and getting the store's key back by keyring, recovery code or passphrase.

The store has one random 256-bit key. It is never written by itself: wrapped copies lie in two files beside the store
(`key_files`), one for each OS account's keyring, one for the recovery code, one for a passphrase where no keyring serves. The
keyring also keeps a memo of the key files, so that a store or its key files that went missing are noticed, and can be put right.

Three rules hold everywhere here: no key is made while any trace of a store exists; no store is made while a key says that one
existed; nothing is deleted. The database itself is opened by `database`, and only after `look` said that it may be.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.store import file_modes, key_files, key_wraps, recovery_code, state
from optician_desk.store import location as places
from optician_desk.store.key_files import FileState, KeyFile
from optician_desk.store.key_wraps import StoreKey, StoreName, Wrap
from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.store.location import StoreLocation
from optician_desk.store.lock import StoreLock
from optician_desk.store.state import Look, StoreState

KEY_SERVICE = "optician-desk/store-key/v1/"
MEMO_SERVICE = "optician-desk/known-stores/v1"
#: What a keyring says that never kept anything here; any other one may know of a store and only not say so now.
_KNOWS_NOTHING = frozenset({"keys.keyring_none", "keys.keyring_not_allowed"})


def look(
    location: StoreLocation,
    keeper: SecretKeeper | None = None,
    *,
    lock: StoreLock | None = None,
    account: str | None = None,
    shared: Path | None = None,
) -> Look:
    """What is in the folder (`state.look`, with `lock` also taken), and what the keyring remembers of it.

    With a keyring that answers, an empty folder in which a store was known is STORE_MISSING and not FRESH, and lost key files
    are taken from the memo; so it is for a store that was known in `shared`, the machine's folder, where this one is the user's
    own. With one that does not answer an empty folder is FRESH_UNKNOWN: the store's drive may only not be attached.
    """
    found = state.look(location, account=account) if lock is None else state.claim(location, lock, account=account)
    if keeper is None or found.state not in (StoreState.FRESH, StoreState.KEYS_MISSING):
        return found
    fresh = found.state is StoreState.FRESH
    try:
        memo = _read_memo(location, keeper)
        if fresh and memo is None and shared is not None:
            memo_of_all = _read_memo(StoreLocation(shared), keeper)
            if memo_of_all is not None and memo_of_all.stage != "creating":
                return Look(
                    StoreState.STORE_MISSING, "store.gone_shared", memo_of_all, params=(("folder", str(shared)),)
                )
    except Trouble as trouble:
        unknown = fresh and trouble.code not in _KNOWS_NOTHING
        return Look(StoreState.FRESH_UNKNOWN, "store.fresh_unknown") if unknown else found
    if memo is None:
        return found
    if fresh:
        return found if memo.stage == "creating" else Look(StoreState.STORE_MISSING, "store.gone", memo)
    if memo.salt != _first_bytes(location):
        return Look(StoreState.FOREIGN, "store.foreign", memo)
    return Look(StoreState.READY, "keys.files_from_memo", memo, heal=True)


def create(
    location: StoreLocation,
    *,
    keeper: SecretKeeper | None = None,
    code: str | None = None,
    passphrase: str | None = None,
    account: str | None = None,
) -> StoreKey:
    """Makes the key of a new store and writes its wraps; the store itself comes after, and `mark_in_use` at the end of set-up.

    At least one of keyring, recovery code and passphrase. Each wrap is opened again before anything counts.
    Raises `Trouble` with the code of what stands in the way if the folder is not fresh, those of the keyring, those of writing.
    """
    if keeper is None and code is None and passphrase is None:
        raise ValueError("a store without any way to open it")
    found = look(location, keeper, account=account)
    if found.state is not StoreState.FRESH:
        raise Trouble("keys.never_over_a_store") if found.state in state.OPENABLE else found.trouble()
    places.prepare(location)
    key = key_wraps.new_key(secrets.token_hex(16))
    keys = wrapped(key, "creating", keeper=keeper, code=code, passphrase=passphrase, account=account)
    if keeper is not None:
        _write_memo(location, keeper, keys, account)
    key_files.save(location, keys)
    return key


def wrapped(
    key: StoreKey,
    stage: key_files.Stage,
    *,
    keeper: SecretKeeper | None = None,
    code: str | None = None,
    passphrase: str | None = None,
    account: str | None = None,
) -> KeyFile:
    """The key under each of the given ways to open it, every wrap proven by opening it again. Nothing is written here."""
    keys = KeyFile(key.store_id, stage, (), key.salt)
    if code is not None:
        bits = recovery_code.parse(code)
        keys = keys.with_wrap(_proven(key_wraps.under_code(key, bits), key, code=bits))
    if passphrase is not None:
        keys = keys.with_wrap(_proven(key_wraps.under_passphrase(key, passphrase), key, passphrase=passphrase))
    if keeper is not None:
        keys = keys.with_wrap(_into_keyring(key, keeper, account or state.account_tag()))
    return keys


def replace_code(
    location: StoreLocation, key: StoreKey, new_code: str, *, keeper: SecretKeeper | None = None
) -> KeyFile:
    """Puts a new recovery code in the place of the old one, which from then on opens nothing here.

    Copies of the key files on media that are not attached keep the old code's wrap until they are seen again.
    Raises the refusals of `recovery_code.parse` and those of `key_files.save`; then the old code still stands.
    """
    keys = _known(location, keeper)
    if keys.store_id != key.store_id:
        raise Trouble("store.foreign")
    bits = recovery_code.parse(new_code)
    keys = key_files.save(location, keys.with_wrap(_proven(key_wraps.under_code(key, bits), key, code=bits)))
    if keeper is not None:
        _write_memo(location, keeper, keys, None)
    return keys


def adopt(location: StoreLocation, keys: KeyFile, *, keeper: SecretKeeper | None = None) -> None:
    """Makes `keys` the key files of this folder: of a restored store, or after the store's key was changed."""
    saved = key_files.save(location, keys)
    if keeper is not None:
        _write_memo(location, keeper, saved, None)


def mark_in_use(location: StoreLocation, keeper: SecretKeeper | None, *, account: str | None = None) -> None:
    """From here on this folder's store exists for good, and nothing is ever set aside again.

    Raises `Trouble` `store.foreign` if the store was made without the salt of its keys, and those of `key_files.save`.
    """
    keys = _known(location, keeper)
    if _first_bytes(location) != keys.salt:
        raise Trouble("store.foreign")
    keys = key_files.save(location, replace(keys, stage="in_use"))
    if keeper is not None:
        _write_memo(location, keeper, keys, account)


def open_with_keyring(location: StoreLocation, keeper: SecretKeeper, *, account: str | None = None) -> StoreKey:
    """The key by this OS account's keyring.

    Raises `Trouble`: `keys.keyring_changed`, `keys.keyring_without_key`, `keys.keyring_other_key`, `keys.code_wanted`, and those
    of a keyring that does not serve.
    """
    return of_files_by_keyring(_known(location, keeper), keeper, account=account)


def of_files_by_keyring(keys: KeyFile, keeper: SecretKeeper, *, account: str | None = None) -> StoreKey:
    """As `open_with_keyring`, for key files that are not (yet) the store's own."""
    tag = account if account is not None else state.account_tag()
    wrap = next((one for one in keys.wraps_of("keyring") if one.account == tag), None)
    if wrap is None:
        raise Trouble("keys.code_wanted")
    backend = keeper.name()
    secret = keeper.read(KEY_SERVICE + keys.store_id, wrap.id)
    if secret is None:
        raise Trouble("keys.keyring_without_key" if wrap.backend == backend else "keys.keyring_changed")
    return key_wraps.open_with_key(wrap, _name(keys), _secret_bytes(secret))


def open_with_code(location: StoreLocation, code: str, *, keeper: SecretKeeper | None = None) -> StoreKey:
    """The key by the recovery code. To open by this account's keyring from now on: `bind`, once the store opened with it.

    Raises the refusals of `recovery_code.parse`, and `Trouble` `keys.code_of_another_store`, `keys.no_code_kept`.
    """
    return of_files_by_code(_known(location, keeper), code)


def of_files_by_code(known: KeyFile, code: str) -> StoreKey:
    """As `open_with_code`, for key files that lie elsewhere, such as beside a backup."""
    bits = recovery_code.parse(code)
    wraps = known.wraps_of("code")
    if not wraps:
        raise Trouble("keys.no_code_kept")
    return key_wraps.open_with_code(wraps[0], _name(known), bits)


def open_with_passphrase(location: StoreLocation, passphrase: str) -> StoreKey:
    """The key by the passphrase.

    Raises `Refusal` `keys.passphrase_empty`, `Trouble` `keys.passphrase_wrong`, `keys.no_passphrase_kept`.
    """
    if not passphrase:
        raise Refusal("keys.passphrase_empty", field="passphrase")
    keys = _known(location, None)
    wraps = keys.wraps_of("passphrase")
    if not wraps:
        raise Trouble("keys.no_passphrase_kept")
    return key_wraps.open_with_passphrase(wraps[0], _name(keys), passphrase)


def bind(location: StoreLocation, key: StoreKey, keeper: SecretKeeper, *, account: str | None = None) -> None:
    """Adds a wrap for this OS account's keyring, proven before the account's older one gives way; keyring entries stay.

    Raises `Trouble` as the keyring and `key_files.save` do; what opened the store before still does.
    """
    keys = _known(location, keeper)
    if keys.store_id != key.store_id:
        raise Trouble("store.foreign")
    keys = key_files.save(location, keys.with_wrap(_into_keyring(key, keeper, account or state.account_tag())))
    _write_memo(location, keeper, keys, account)


def heal(location: StoreLocation, key: StoreKey, keeper: SecretKeeper | None = None) -> None:
    """Writes both key files anew after the store was opened with `key`; damaged ones are kept under another name."""
    keys = _known(location, keeper)
    if keys.store_id != key.store_id:
        raise Trouble("store.foreign")
    files = key_files.load(location)
    for path, found in ((location.keys, files.first), (location.keys_copy, files.copy)):
        if found is FileState.DAMAGED:
            path.rename(path.with_name(f"{path.name}.damaged-{secrets.token_hex(4)}"))
    key_files.save(location, keys)


def set_aside(location: StoreLocation, *, store_never_used: bool = False) -> Path:
    """Moves what an interrupted set-up left into a folder of its own, deleting nothing, so that set-up can begin again.

    `store_never_used`: the caller opened the store that set-up had made and found that set-up never finished in it.
    Raises `Trouble` `keys.never_over_a_store` for anything else, at whoever's wish.
    """
    found = state.look(location)
    unfinished = found.keys is not None and found.keys.stage == "creating"
    interrupted = found.state is StoreState.SETUP_INTERRUPTED
    if not unfinished or not (interrupted or store_never_used):
        raise Trouble("keys.never_over_a_store")
    aside = location.folder / datetime.now(UTC).strftime("interrupted-set-up-%Y%m%d-%H%M%S")
    file_modes.new_folder(aside)
    for path in (*location.store_files, location.keys, location.keys_copy):
        with suppress(FileNotFoundError):
            path.rename(aside / path.name)
    return aside


def _known(location: StoreLocation, keeper: SecretKeeper | None) -> KeyFile:
    keys = key_files.load(location).best
    if keys is None and keeper is not None:
        keys = _read_memo(location, keeper)
    if keys is None:
        raise Trouble("keys.files_missing")
    return keys


def _name(keys: KeyFile) -> StoreName:
    return StoreName(keys.store_id, keys.salt)


def _into_keyring(key: StoreKey, keeper: SecretKeeper, account: str) -> Wrap:
    wrap, wrapping = key_wraps.under_keyring(key, account, keeper.name())
    keeper.write(KEY_SERVICE + key.store_id, wrap.id, wrapping.hex())
    return _proven(wrap, key, keyring=_secret_bytes(keeper.read(KEY_SERVICE + key.store_id, wrap.id) or ""))


def _proven(
    wrap: Wrap,
    key: StoreKey,
    *,
    keyring: bytearray | None = None,
    code: bytearray | None = None,
    passphrase: str | None = None,
) -> Wrap:
    name = StoreName(key.store_id, key.salt)
    if keyring is not None:
        again = key_wraps.open_with_key(wrap, name, keyring)
    elif code is not None:
        again = key_wraps.open_with_code(wrap, name, code)
    else:
        again = key_wraps.open_with_passphrase(wrap, name, passphrase or "")
    if not secrets.compare_digest(again.raw, key.raw):
        raise Trouble("keys.files_not_written")
    again.wipe()
    return wrap


def _secret_bytes(secret: str) -> bytearray:
    try:
        value = bytearray.fromhex(secret)
    except ValueError:
        raise Trouble("keys.keyring_other_key") from None
    if len(value) != key_wraps.KEY_BYTES or len(secret) != 2 * key_wraps.KEY_BYTES:
        raise Trouble("keys.keyring_other_key")
    return value


def _first_bytes(location: StoreLocation) -> bytes:
    try:
        return state.first_bytes(location)
    except OSError as error:
        raise Trouble("store.file_denied") from error


def _memo_entry(location: StoreLocation) -> str:
    return hashlib.sha256(str(location.folder.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _write_memo(location: StoreLocation, keeper: SecretKeeper, keys: KeyFile, account: str | None) -> None:
    """Other accounts' and passphrase wraps stay out: Windows keeps 2560 bytes an entry, 1280 characters."""
    tag = account or state.account_tag()
    own = tuple(wrap for wrap in keys.wraps if wrap.kind == "code" or (wrap.kind == "keyring" and wrap.account == tag))
    text = json.dumps(json.loads(replace(keys, wraps=own).to_text()), separators=(",", ":"), sort_keys=True)
    keeper.write(MEMO_SERVICE, _memo_entry(location), text)


def _read_memo(location: StoreLocation, keeper: SecretKeeper) -> KeyFile | None:
    text = keeper.read(MEMO_SERVICE, _memo_entry(location))
    if text is None:
        return None
    try:
        return key_files.parse(text)
    except ValueError:
        return None
