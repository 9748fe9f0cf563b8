"""The two key files: one of them is whole after every interruption, and damage is told from absence."""

import errno
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.store import key_files, key_wraps, recovery_code
from optician_desk.store.key_files import FileState, KeyFile
from optician_desk.store.location import StoreLocation


def _keys(generation: int = 0, store_id: str = "a1" * 16) -> KeyFile:
    key = key_wraps.new_key(store_id)
    wrap = key_wraps.under_code(key, recovery_code.parse(recovery_code.generate()))
    return KeyFile(store_id, "in_use", (wrap,), key.salt, generation)


def _place(tmp_path: Path) -> StoreLocation:
    return StoreLocation(tmp_path)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    written = key_files.save(_place(tmp_path), _keys())
    found = key_files.load(_place(tmp_path))
    assert (found.best, found.first, found.copy) == (written, FileState.WHOLE, FileState.WHOLE)
    assert found.both_whole
    assert sorted(path.name for path in tmp_path.iterdir()) == ["keys.copy.json", "keys.json"]


@pytest.mark.skipif(os.name != "posix", reason="access rights of POSIX systems")
def test_only_the_owner_may_read_them(tmp_path: Path) -> None:
    key_files.save(_place(tmp_path), _keys())
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


@pytest.mark.parametrize("lost", ["keys.json", "keys.copy.json"])
@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "changed", "binary", "folder", "huge", "deep"])
def test_one_lost_file_is_no_loss(tmp_path: Path, lost: str, damage: str) -> None:
    written = key_files.save(_place(tmp_path), _keys())
    path = tmp_path / lost
    text = path.read_text()
    path.unlink()
    if damage == "folder":
        path.mkdir()
    elif damage != "missing":
        path.write_bytes(
            {
                "empty": b"",
                "cut": text[:-40].encode(),
                "changed": text.replace("in_use", "creating").encode(),
                "binary": bytes(range(256)),
                "huge": text.encode() + b" " * 300_000,
                "deep": b"[" * 100_000,
            }[damage]
        )
    found = key_files.load(_place(tmp_path))
    assert found.best == written
    states = {found.first, found.copy}
    assert states == {FileState.WHOLE, FileState.MISSING if damage == "missing" else FileState.DAMAGED}


def test_the_newer_of_two_whole_files_counts(tmp_path: Path) -> None:
    keys = _keys()
    old = replace(keys, generation=4)
    new = replace(keys, generation=5, stage="in_use")
    (tmp_path / "keys.json").write_text(old.to_text())
    (tmp_path / "keys.copy.json").write_text(new.to_text())
    assert key_files.load(_place(tmp_path)).best == new


def test_files_of_two_stores_are_not_mixed(tmp_path: Path) -> None:
    mine = _keys()
    (tmp_path / "keys.json").write_text(mine.to_text())
    (tmp_path / "keys.copy.json").write_text(_keys(9, "b2" * 16).to_text())
    found = key_files.load(_place(tmp_path))
    assert (found.best, found.copy) == (mine, FileState.DAMAGED)


def test_a_newer_format_is_said_to_be_newer(tmp_path: Path) -> None:
    data = json.loads(_keys().to_text())
    data["format"] = 2
    (tmp_path / "keys.json").write_text(json.dumps(data))
    assert key_files.load(_place(tmp_path)).first is FileState.NEWER


def test_a_write_interrupted_at_any_step_leaves_a_whole_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every step of saving fails once, as on a full disk; afterwards either the old or the new keys are whole."""
    place = _place(tmp_path)
    old = key_files.save(place, _keys())
    new = old.with_wrap(_keys(store_id=old.store_id).wraps[0])
    steps = 0
    codes: set[str] = set()
    while True:
        calls = {"left": steps}

        def failing(name: str, true: object, calls: dict[str, int] = calls) -> object:
            def call(*given: object, **named: object) -> object:
                calls["left"] -= 1
                if calls["left"] == -1:
                    raise OSError(errno.ENOSPC, f"no space left at {name}")
                return true(*given, **named)  # type: ignore[operator]

            return call

        with monkeypatch.context() as patch:
            for owner, name in ((os, "open"), (os, "fdopen"), (os, "fsync"), (Path, "replace"), (Path, "chmod")):
                patch.setattr(owner, name, failing(name, getattr(owner, name)))
            try:
                key_files.save(place, new)
                break
            except Trouble as trouble:
                codes.add(trouble.code)
        found = key_files.load(place)
        assert found.best is not None
        assert found.best.wraps in (old.wraps, new.wraps)
        assert FileState.WHOLE in (found.first, found.copy)
        steps += 1
    assert steps >= 10
    assert codes == {"store.disk_full"}
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_what_could_not_be_opened_for_writing_is_closed_and_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows deletes nothing that is open: the rest of a failed write would stay beside the keys."""
    handles: list[int] = []

    def fail(handle: int, *_: object) -> None:
        handles.append(handle)
        raise OSError(errno.ENOSPC, "no space left")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fdopen", fail)
        with pytest.raises(Trouble):
            key_files.write_whole(tmp_path / "keys.json", b"{}", 0o600)
    with pytest.raises(OSError, match=r"(?i)bad file descriptor|handle"):
        os.fstat(handles[0])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "store.disk_full"),
        (errno.EROFS, "store.folder_read_only"),
        (errno.EACCES, "store.folder_read_only"),
        (errno.EIO, "keys.files_not_written"),
    ],
)
def test_the_reason_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Trouble) as caught:
        key_files.save(_place(tmp_path), _keys())
    assert caught.value.code == code


def test_a_new_wrap_takes_the_place_of_the_same_accounts_older_one() -> None:
    key = key_wraps.new_key("a1" * 16)
    first, _ = key_wraps.under_keyring(key, "ilze", "backend")
    second, _ = key_wraps.under_keyring(key, "ilze", "backend")
    other, _ = key_wraps.under_keyring(key, "janis", "backend")
    keys = KeyFile(key.store_id, "in_use", (first, other), key.salt)
    assert keys.with_wrap(second).wraps == (other, second)
