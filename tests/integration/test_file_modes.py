"""Who may open what lies in the store's folder: its owner alone, or the group an installer gave it to, whatever the umask."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from optician_desk.domain.staff import Role
from optician_desk.services import accounts, backups, migrating, restoring, setup
from optician_desk.services.opening import Opening
from optician_desk.services.session import Desk, Session
from optician_desk.store import erasure, keys, ledger_file, rekey, salvage
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.keyring_access import MemoryKeyring

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps access lists instead of modes")

GROUP_FOLDER, OWN_FOLDER = 0o2770, 0o700
PASSWORD = "zaļā priede 7"


@pytest.fixture(params=[0o022, 0o077, 0], ids=["umask 022", "umask 077", "umask 0"])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.fixture(params=[GROUP_FOLDER, OWN_FOLDER], ids=["the group's", "its owner's"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, umask: None) -> Path:
    made = tmp_path / "desk"
    made.mkdir()
    made.chmod(request.param)
    return made


def _wrong(folder: Path) -> dict[str, str]:
    """Every file and folder under `folder` whose mode is not the one that its kind should have."""
    group = bool(folder.stat().st_mode & stat.S_IWGRP)
    found = {}
    for path in folder.rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode) & 0o777
        if mode != ((0o770 if group else 0o700) if path.is_dir() else (0o660 if group else 0o600)):
            found[str(path.relative_to(folder))] = oct(mode)
    return found


def _manager(desk: Desk) -> Session:
    person = next(one for one in accounts.people(desk) if one.role is Role.MANAGER)
    signed = accounts.sign_in(desk, person.id, PASSWORD)
    return signed.session if signed.undertaking is None else accounts.accept_undertaking(signed)


@contextmanager
def _key(opening: Opening, code: str) -> Iterator[StoreKey]:
    """The store's key by the code, forgotten afterwards."""
    key = keys.open_with_code(opening.place, code)
    yield key
    key.wipe()


def test_every_file_has_the_mode_of_the_folder(folder: Path, tmp_path: Path) -> None:
    keeper, code = MemoryKeyring(), setup.new_code()
    opening = Opening(folder, keeper=keeper)
    opening.enter()
    desk = setup.create(opening, setup.Plan("Ogre", "Lete 1", "OG1", "Jānis Egle", PASSWORD, code))
    assert _wrong(folder) == {}, "set-up, with the WAL open"
    session = _manager(desk)
    ledger_file.append(folder, [])
    backups.run(desk, staff=session.staff_id)
    restoring.drill_desk(desk)
    erasure.scrub(desk.store)
    assert _wrong(folder) == {}, "backup and rehearsal"
    opening.close()
    with _key(opening, code) as key:
        migrating.bring_up(opening.place, key)
        assert _wrong(folder) == {}, "migration"
        rekey.change_key(opening.place, key, code=code, keeper=keeper).wipe()
    assert _wrong(folder) == {}, "change of key"
    guided = restoring.Guided(opening.place, folder / "backups", code, keeper=keeper)
    guided.restore(guided.copies()[0].name, _manager)
    assert list(folder.glob("replaced-*"))
    assert _wrong(folder) == {}, "restore"
    with _key(opening, code) as key:
        salvage.salvage(opening.place.store, key, folder / "salvaged.db")
    assert _wrong(folder) == {}, "salvage"


def test_the_ledger_of_erasures_is_the_group_s_too(folder: Path) -> None:
    ledger_file.append(folder, [b"{}\n"])
    assert _wrong(folder) == {}
    ledger_file.replace(folder, [b"{}\n", b"{}\n"])
    assert _wrong(folder) == {}


def test_files_of_an_earlier_version_get_their_mode_when_their_owner_opens_the_store(folder: Path) -> None:
    keeper = MemoryKeyring()
    opening = Opening(folder, keeper=keeper)
    opening.enter()
    desk = setup.create(opening, setup.Plan("Ogre", "Lete 1", "OG1", "Jānis Egle", PASSWORD, setup.new_code()))
    backups.run(desk)
    opening.close()
    stranger = folder / "notes.txt"
    stranger.write_text("not ours", "utf-8")
    stranger.chmod(0o640)
    for path in folder.rglob("*"):
        if path != stranger:
            path.chmod(0o755 if path.is_dir() else 0o644)
    again = Opening(folder, keeper=keeper)
    again.enter()
    assert again.desk is not None
    again.close()
    assert _wrong(folder) == {"notes.txt": "0o640"}


ACCOUNT = """
import json, os, sys, tempfile
from pathlib import Path
from optician_desk.services import backups, setup
from optician_desk.services.opening import Opening
from optician_desk.store import ledger_file
from optician_desk.store.keyring_access import MemoryKeyring

def work(folder, code):
    opening = Opening(folder, keeper=MemoryKeyring())
    finding = opening.enter()
    if finding.step == "set_up":
        setup.create(opening, setup.Plan("Ogre", "Lete 1", "OG1", "Jānis Egle", "zaļā priede 7", code))
        ledger_file.replace(folder, [])
    elif opening.desk is None:
        opening.enter_with_code(code)
    opened = opening.desk is not None
    made = [one.made for one in backups.run(opening.desk).outcomes] if opened else []
    return opening, [finding.step, opened, made, os.access(folder / ledger_file.NAME, os.W_OK)]

account, group, folder, code, end = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), sys.argv[4], sys.argv[5]
with tempfile.TemporaryDirectory() as read_first:  # the account may not be allowed to read the program's folder
    work(Path(read_first) / "desk", code)[0].close()
os.setgroups([group])
os.setgid(group + 5)
os.setuid(account)
os.umask(0o022)
os.environ["LOGNAME"] = os.environ["USER"] = f"account-{account}"
opening, told = work(folder, code)
print(json.dumps(told), flush=True)
if end == "killed":
    os._exit(0)
opening.close()
"""


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0,
    reason="only root can become two accounts; the checks on every change run as root",
)
@pytest.mark.parametrize("end", ["closed", "killed"])
def test_a_second_account_opens_and_works_on_what_the_first_one_made(end: str) -> None:
    code, group = setup.new_code(), 20_000
    with tempfile.TemporaryDirectory() as above:  # everybody may pass it, other than folders that pytest makes
        Path(above).chmod(0o711)
        folder = Path(above) / "desk"
        folder.mkdir()
        shutil.chown(folder, group=group)
        folder.chmod(GROUP_FOLDER)
        told = []
        for account in (10_001, 10_002, 10_001):
            arguments = [str(account), str(group), str(folder), code, end]
            done = subprocess.run(
                [sys.executable, "-c", ACCOUNT, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stderr
            told.append(json.loads(done.stdout))
        assert {path.stat().st_gid for path in folder.rglob("*")} == {group}
        assert _wrong(folder) == {}
    assert told == [["set_up", True, [True], True], ["code", True, [True], True], ["code", True, [True], True]]
