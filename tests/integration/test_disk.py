"""A full disk, a read-only folder, a limit on files: what was not saved is said, nothing is half saved, work goes on after."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.domain.opening_view import Step
from optician_desk.domain.registration import Entered, Registration
from optician_desk.services import customers, setup, trail
from optician_desk.services.opening import Opening
from optician_desk.services.session import Desk, Session
from optician_desk.store.database import Store
from optician_desk.store.keyring_access import MemoryKeyring

ROOT_ON_LINUX = sys.platform == "linux" and os.geteuid() == 0


def _form(surname: str = "Bērziņa") -> Registration:
    typed = {"name.given": "Ilze", "name.surname": surname, "phone.e164": "+371 20 000 412"}
    typed["email.address"] = "ilze@piemers.lv"
    return Registration(tuple(Entered(path, text) for path, text in typed.items()))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if made.returncode != 0:
        pytest.skip("a small disk cannot be mounted here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.mark.skipif(not ROOT_ON_LINUX, reason="only root can mount a small disk")
def test_a_full_disk_loses_nothing_and_leaves_nothing_half(desk: Desk, session: Session, small_disk: Path) -> None:
    desk.store.close()
    shutil.copyfile(desk.store.path, small_disk / "store.db")
    desk.store = Store(small_disk / "store.db", bytes(range(1, 33)))
    stone = small_disk / "stone"
    saved = [customers.register(session, _form("Pirmā")).subject]
    with stone.open("wb") as file:  # fill the disk up but for a few pages
        while shutil.disk_usage(small_disk).free > 40_000:
            file.write(b"\0" * 8192)
            file.flush()
    refused = None
    for number in range(200):
        try:
            saved.append(customers.register(session, _form(f"Nākamā{'a' * (number % 20)}")).subject)
        except Trouble as trouble:
            refused = trouble
            break
    assert refused is not None
    assert refused.code in {"store.disk_full", "store.disk_error"}
    assert _subjects(session) == set(saved)
    stone.unlink()
    saved.append(customers.register(session, _form("Pēdējā")).subject)  # the same open store goes on
    assert _subjects(session) == set(saved)
    assert trail.verify_desk(desk).sound


def _subjects(session: Session) -> set[str]:
    return {hit.subject for hit in customers.search(session, "ilze").hits}


CHILD = """
import resource, signal, sys
from pathlib import Path
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from optician_desk.policy import loading
from optician_desk.services import customers, trail
from optician_desk.services.session import Desk, Session
from optician_desk.domain.errors import Trouble
from optician_desk.domain.registration import Entered, Registration
from optician_desk.domain.staff import Role
from optician_desk.store.database import Store
path = Path(sys.argv[1])
desk = Desk(Store(path, bytes(range(1, 33))), loading.load(loading.shipped()), {"counter": "OG1"})
session = Session(desk, "0" * 31 + "1", "Anna", Role.FRONT_DESK)
wal = path.with_name(path.name + "-wal")
def save(surname):
    typed = {"name.given": "Ilze", "name.surname": surname, "phone.e164": "20000412", "email.address": "i@piemers.lv"}
    return customers.register(session, Registration(tuple(Entered(p, t) for p, t in typed.items())))
save("Viena")
resource.setrlimit(resource.RLIMIT_FSIZE, (wal.stat().st_size + 20000, resource.RLIM_INFINITY))
saved, refused = 1, ""
for _ in range(50):
    try:
        save("Otra")
        saved += 1
    except Trouble as trouble:
        refused = trouble.code
        break
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
save("Pēc tam")
held = customers.search(session, "").total
print(refused, held == saved + 1, trail.verify_desk(desk).sound)
desk.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_write_that_fails_in_the_middle_is_taken_back(desk: Desk) -> None:
    path = desk.store.path
    desk.store.close()
    done = subprocess.run([sys.executable, "-c", CHILD, str(path)], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["store.disk_error", "True", "True"], done.stderr


@pytest.fixture
def shop(tmp_path: Path) -> tuple[Path, MemoryKeyring]:
    keeper = MemoryKeyring()
    opening = Opening(tmp_path / "shop", keeper=keeper)
    setup.create(opening, setup.Plan("Ogre", "Lete 1", "OG1", "Jānis Egle", "zaļā priede 7", setup.new_code()))
    opening.close()
    return tmp_path / "shop", keeper


@pytest.fixture
def read_only(shop: tuple[Path, MemoryKeyring], tmp_path: Path) -> Iterator[Path]:
    """The shop's folder, made read-only: by its mode, or for root, whom no mode stops, by a read-only mount."""
    folder, _ = shop
    if os.name != "posix":
        pytest.skip("folders are made read-only by mode or mount here")
    if os.geteuid() != 0:
        folder.chmod(0o500)
        yield folder
        folder.chmod(0o700)
        return
    bind = subprocess.run(["mount", "--bind", str(folder), str(folder)], capture_output=True, check=False)
    if bind.returncode != 0:
        pytest.skip("root cannot make a folder read-only here")
    subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True, capture_output=True)
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_read_only_folder_is_said_and_left_alone(read_only: Path, shop: tuple[Path, MemoryKeyring]) -> None:
    before = {path.name: path.read_bytes() for path in read_only.iterdir() if path.is_file()}
    opening = Opening(read_only, keeper=shop[1])
    finding = opening.enter()
    opening.close()
    assert finding.step is Step.TROUBLE
    assert finding.why is not None
    assert finding.why.code in {"store.folder_read_only", "store.folder_denied", "store.read_only"}
    assert {path.name: path.read_bytes() for path in read_only.iterdir() if path.is_file()} == before
