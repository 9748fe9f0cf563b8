"""`optician-desk backup …` as a process of its own, on a real store without a keyring: code and password are asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from optician_desk.services import backup_folders, backups
from optician_desk.services.opening import Opening
from optician_desk.store.facts.contact import NAME
from tests import backup_shop
from tests.backup_shop import MANAGER, PASSWORD, TECHNICIAN, Shop

NEEDLES = ("Bērziņa", "Ozola", "piemers.lv", "20000412")


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    made = tmp_path / "USB"
    made.mkdir()
    return made


@pytest.fixture
def shop(tmp_path: Path, usb: Path) -> Shop:
    """A closed shop that backs up to the USB disk and has done so once."""
    made = backup_shop.make(tmp_path / "shop")
    backup_folders.add(made.manager, usb, "USB")
    backups.create(made.manager)
    made.close()
    return made


def run(
    folder: Path, *words: str, typed: tuple[str, ...] = (), name: str = TECHNICIAN
) -> subprocess.CompletedProcess[str]:
    """One command; `typed` are the lines on its standard input."""
    done = subprocess.run(
        [sys.executable, "-m", "optician_desk", "backup", *words, "--name", name, "--data", str(folder)],
        input="".join(f"{line}\n" for line in typed),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=90,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert not any(needle in done.stdout + done.stderr for needle in NEEDLES)
    return done


def test_create_list_verify_and_drill(shop: Shop) -> None:
    keys = (shop.code, PASSWORD)
    made = run(shop.folder, "create", typed=keys)
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.startswith("ok ")
    listed = run(shop.folder, "list", typed=keys)
    assert listed.returncode == 0
    assert len(listed.stdout.splitlines()) == 2
    verified = run(shop.folder, "verify", typed=keys)
    assert verified.returncode == 0
    assert [line.split()[0] for line in verified.stdout.splitlines()] == ["ok", "ok"]
    drilled = run(shop.folder, "drill", typed=keys)
    assert drilled.returncode == 0
    assert "2 customers" in drilled.stdout
    assert "resurrected: 0" in drilled.stdout
    assert drilled.stdout.endswith("drill passed\n")


def test_a_damaged_copy_and_a_missing_folder_are_exit_code_one(shop: Shop, usb: Path) -> None:
    (copy,) = usb.rglob("*.optician-desk-backup")
    raw = bytearray(copy.read_bytes())
    raw[len(raw) // 2] ^= 1
    copy.write_bytes(raw)
    verified = run(shop.folder, "verify", typed=(shop.code, PASSWORD))
    assert verified.returncode == 1
    assert verified.stdout.startswith("backup.copy_")
    usb.rename(usb.with_name("away"))
    made = run(shop.folder, "create", typed=(shop.code, PASSWORD))
    assert made.returncode == 1
    assert made.stdout.startswith("backup.folder_missing")


def test_restore_on_this_machine_keeps_the_former_store(shop: Shop, usb: Path) -> None:
    done = run(shop.folder, "restore", "--from", str(usb), typed=(shop.code, PASSWORD))
    assert done.returncode == 0
    assert "restored 2 customers" in done.stdout
    assert len(list(shop.folder.glob("replaced-*"))) == 1


def test_restore_on_a_bare_machine_with_the_code_and_the_folder(shop: Shop, usb: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    done = run(bare, "restore", "--from", str(usb), typed=(shop.code, PASSWORD))
    assert done.returncode == 0
    opening = Opening(bare)
    try:
        opening.enter_with_code(shop.code)
        assert opening.desk is not None
        with opening.desk.store.reading() as con:
            assert sorted(con.execute(NAME.select().with_only_columns(NAME.c.surname)).scalars()) == [
                "Bērziņa",
                "Ozola",
            ]
    finally:
        opening.close()


def test_who_may_not_does_not(shop: Shop, usb: Path) -> None:
    before = (shop.folder / "store.db").read_bytes()
    wrong = run(shop.folder, "restore", "--from", str(usb), typed=(shop.code, "cits vārds pavisam"))
    assert (wrong.returncode, wrong.stdout) == (2, "")
    bad_code = run(shop.folder, "restore", "--from", str(usb), typed=("AAAAA", PASSWORD), name=MANAGER)
    assert bad_code.returncode == 2
    assert bad_code.stderr.strip()
    assert (shop.folder / "store.db").read_bytes() == before
    assert list(shop.folder.glob("replaced-*")) == []
