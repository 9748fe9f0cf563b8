"""Bad luck with the store's folder: what is found is said, nothing is opened wrongly, nothing is changed, nothing made anew."""

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from optician_desk.domain.errors import DeskError, Trouble
from optician_desk.store import keys, recovery_code, state
from optician_desk.store.database import Store
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.store.location import StoreLocation
from optician_desk.store.lock import StoreLock
from optician_desk.store.state import StoreState
from optician_desk.ui.messages import keys as key_sentences
from optician_desk.ui.messages import setup as setup_sentences
from optician_desk.ui.messages import store as store_sentences
from tests.made_store import Made, contents, linked, make

posix = pytest.mark.skipif(os.name != "posix", reason="access rights of POSIX systems")


@pytest.fixture
def ring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def made(tmp_path: Path, ring: MemoryKeyring) -> Made:
    return make(tmp_path / "desk", ring)


def _cut(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])


def _plain(path: Path) -> None:
    path.unlink()
    con = sqlite3.connect(path)
    con.execute("CREATE TABLE customers(name)")
    con.close()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _link(path: Path) -> None:
    elsewhere = path.with_name("elsewhere.db")
    path.rename(elsewhere)
    linked(path, elsewhere)


def _dangling(path: Path) -> None:
    path.unlink()
    linked(path, Path("nowhere.db"))


BAD_LUCK: dict[str, tuple[Callable[[Path], object], StoreState]] = {
    "gone": (Path.unlink, StoreState.STORE_MISSING),
    "zero length": (lambda path: path.write_bytes(b""), StoreState.EMPTY_FILE),
    "one byte": (lambda path: _cut(path, 1), StoreState.TRUNCATED),
    "half a page": (lambda path: _cut(path, 2048), StoreState.TRUNCATED),
    "cut within a page": (lambda path: _cut(path, 3 * 4096 + 100), StoreState.TRUNCATED),
    "noise": (lambda path: path.write_bytes(os.urandom(8 * 4096)), StoreState.FOREIGN),
    "a letter": (lambda path: path.write_bytes(b"Labdien".ljust(4096)), StoreState.FOREIGN),
    "an unencrypted database": (_plain, StoreState.PLAIN),
    "a folder": (_folder, StoreState.NOT_A_FILE),
    "a link": (_link, StoreState.NOT_A_FILE),
    "a link to nowhere": (_dangling, StoreState.NOT_A_FILE),
}


@pytest.mark.parametrize("luck", BAD_LUCK)
def test_a_bad_store_file_is_said_and_left_alone(made: Made, ring: MemoryKeyring, luck: str) -> None:
    spoil, expected = BAD_LUCK[luck]
    spoil(made.place.store)
    before = contents(made.place.folder)
    found = keys.look(made.place, ring)
    assert found.state is expected
    assert found.state not in state.OPENABLE
    with pytest.raises(Trouble):
        keys.create(made.place, keeper=ring, code=recovery_code.generate())
    with pytest.raises(Trouble):
        keys.set_aside(made.place, store_never_used=True)
    assert contents(made.place.folder) == before


@pytest.mark.parametrize("luck", BAD_LUCK)
def test_a_bad_store_file_without_keys_is_no_fresh_start_either(made: Made, luck: str) -> None:
    BAD_LUCK[luck][0](made.place.store)
    made.place.keys.unlink()
    made.place.keys_copy.unlink()
    before = contents(made.place.folder)
    found = keys.look(made.place)
    if luck == "gone":
        assert found.state is StoreState.FRESH  # nothing at all is left in this folder, and no keyring was asked
        return
    assert found.state not in state.OPENABLE | {StoreState.FRESH}
    with pytest.raises(Trouble):
        keys.create(made.place, code=recovery_code.generate())
    assert contents(made.place.folder) == before


def test_a_wal_without_its_store_is_a_trace(tmp_path: Path) -> None:
    (tmp_path / "store.db-wal").write_bytes(b"x" * 32)
    assert keys.look(StoreLocation(tmp_path)).state is StoreState.STORE_MISSING


def test_one_key_file_is_enough_and_the_other_is_healed(made: Made, ring: MemoryKeyring) -> None:
    for path in (made.place.keys, made.place.keys_copy):
        path.unlink()
        found = keys.look(made.place)
        assert (found.state, found.heal) == (StoreState.READY, True)
        key = keys.open_with_keyring(made.place, ring)
        keys.heal(made.place, key, ring)
        assert path.is_file()
        assert not keys.look(made.place).heal


def test_a_store_cut_to_whole_pages_does_not_open_as_an_empty_one(made: Made, ring: MemoryKeyring) -> None:
    _cut(made.place.store, 2 * 4096)
    key = keys.open_with_keyring(made.place, ring)
    with pytest.raises(Trouble) as caught:
        Store(made.place.store, key.raw)
    assert caught.value.code in {"store.not_readable", "store.damaged"}


def test_another_stores_file_is_foreign(made: Made, tmp_path: Path, ring: MemoryKeyring) -> None:
    other = make(tmp_path / "other", MemoryKeyring())
    made.place.store.write_bytes(other.place.store.read_bytes())
    assert keys.look(made.place, ring).state is StoreState.FOREIGN


def test_newer_key_files_are_not_touched(made: Made) -> None:
    made.place.keys.write_text('{"format": 2}')
    assert keys.look(made.place).state is StoreState.NEWER


def test_the_folder_can_be_missing_or_a_file(tmp_path: Path) -> None:
    assert keys.look(StoreLocation(tmp_path / "none")).state is StoreState.FRESH
    (tmp_path / "file").touch()
    assert keys.look(StoreLocation(tmp_path / "file")).state is StoreState.NOT_A_FILE
    linked(tmp_path / "link", tmp_path / "nowhere")
    assert keys.look(StoreLocation(tmp_path / "link")).state is StoreState.DENIED


def test_another_program_has_the_store(made: Made, ring: MemoryKeyring) -> None:
    mine = StoreLock(made.place)
    with StoreLock(made.place):
        found = keys.look(made.place, ring, lock=mine)
        assert (found.state, found.code) == (StoreState.LOCKED, "store.locked_by")
        assert set(found.trouble().params) == {"account", "since"}
    with mine:
        assert keys.look(made.place, ring, lock=mine).state is StoreState.READY


def test_a_bad_store_is_not_even_locked(made: Made) -> None:
    made.place.store.write_bytes(b"")
    mine = StoreLock(made.place)
    assert keys.look(made.place, lock=mine).state is StoreState.EMPTY_FILE
    assert not mine.held


LOOK_AS = """
import os, sys
from pathlib import Path
from optician_desk.store import keys
from optician_desk.store.location import StoreLocation
from optician_desk.store.lock import StoreLock
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
place = StoreLocation(Path(sys.argv[1]))
print(keys.look(place, lock=StoreLock(place), account="x").state.value)
"""


@pytest.fixture
def open_to_nobody(made: Made, tmp_path: Path) -> Iterator[Made]:
    """The store under folders that any account may pass; the tests may run as root, whom no rights stop."""
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == os.getuid() and folder != Path("/") and not folder.stat().st_mode & 0o001:
            folder.chmod(folder.stat().st_mode | 0o011)
    owner = 65534 if os.getuid() == 0 else os.getuid()
    for path in (made.place.folder, *made.place.folder.iterdir()):
        os.chown(path, owner, -1)
    yield made
    made.place.folder.chmod(0o700)


def _look_as_nobody(made: Made) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", LOOK_AS, str(made.place.folder)], stdout=subprocess.PIPE, text=True, check=True
    )
    return ran.stdout.strip()


@posix
def test_a_folder_that_may_only_be_read(open_to_nobody: Made) -> None:
    assert _look_as_nobody(open_to_nobody) == "needs_code"
    open_to_nobody.place.folder.chmod(0o500)
    assert _look_as_nobody(open_to_nobody) == "read_only"


@posix
def test_a_folder_that_may_not_be_read(open_to_nobody: Made) -> None:
    open_to_nobody.place.folder.chmod(0o000)
    assert _look_as_nobody(open_to_nobody) == "denied"


@posix
@pytest.mark.parametrize(("mode", "expected"), [(0o400, "read_only"), (0o000, "denied")])
def test_a_store_file_without_rights(open_to_nobody: Made, mode: int, expected: str) -> None:
    open_to_nobody.place.store.chmod(mode)
    assert _look_as_nobody(open_to_nobody) == expected


@posix
def test_key_files_without_rights(open_to_nobody: Made) -> None:
    for path in (open_to_nobody.place.keys, open_to_nobody.place.keys_copy):
        path.chmod(0o000)
    assert _look_as_nobody(open_to_nobody) == "denied"


def test_every_state_has_a_sentence() -> None:
    known = {**key_sentences.SENTENCES, **setup_sentences.SENTENCES, **store_sentences.SENTENCES}
    source = Path(state.__file__).read_text("utf-8")
    codes = set(re.findall(r'"((?:store|keys|setup)\.[a-z_]+)"', source))
    assert len(codes) > 15
    assert codes <= set(known)


def test_the_wrong_key_is_told_without_changing_the_file(made: Made) -> None:
    before = contents(made.place.folder)
    with pytest.raises(DeskError) as caught:
        Store(made.place.store, bytes(32))
    assert caught.value.code == "store.not_readable"
    assert contents(made.place.folder) == before
