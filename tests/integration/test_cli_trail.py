"""`trail verify` at the command line: a manager signs in, the verdict is an exit code, the first bad entry is named."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import pytest

from optician_desk import cli, cli_trail
from optician_desk.services import accounts, setup
from optician_desk.services.opening import Opening
from optician_desk.store import keys, recovery_code
from optician_desk.store.location import StoreLocation
from tests.integration import erasing as desk
from tests.keyrings import GoodKeyring, keeper

PASSWORD = "zaļš ezis skrien"
CODE = recovery_code.generate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shop with two customers, set up with a keyring that is gone: the command asks for the recovery code."""
    opening = Opening(tmp_path / "desk", keeper=keeper(GoodKeyring()))
    opening.enter()
    plan = setup.Plan(
        shop="Ogre", counter_name="1. lete", counter_code="og1", manager="Jānis Egle", password=PASSWORD, code=CODE
    )
    setup.create(opening, plan)
    assert opening.desk is not None
    (manager,) = accounts.people(opening.desk)
    accounts.accept_undertaking(accounts.sign_in(opening.desk, manager.id, PASSWORD))
    for surname in ("Bērziņa", "Ozola"):
        desk.register(opening.desk.store, surname)
    opening.close()
    return opening.place.folder


def _verify(folder: Path, monkeypatch: pytest.MonkeyPatch, password: str = PASSWORD) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{CODE}\n{password}\n"))
    return cli_trail.run(argparse.Namespace(action="verify", name="Jānis Egle", data=str(folder)))


def test_a_sound_trail_is_exit_code_zero(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _verify(folder, monkeypatch) == 0
    said = capsys.readouterr().out
    assert "sound; head " in said
    assert "Bērziņa" not in said


def test_a_changed_value_is_exit_code_one_and_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    key = keys.open_with_code(StoreLocation(folder), CODE)
    desk.tamper(folder / "store.db", "UPDATE name SET surname = 'Kalniņa' WHERE surname = 'Ozola'", key=key.raw)
    assert _verify(folder, monkeypatch) == 1
    assert "NOT SOUND: fact_changed at name " in capsys.readouterr().out


def test_nobody_to_ask_is_exit_code_two(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{CODE}\n"))
    assert cli_trail.run(argparse.Namespace(action="verify", name=None, data=str(folder))) == 2
    assert capsys.readouterr().err


def test_a_wrong_password_is_exit_code_two(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _verify(folder, monkeypatch, "cits vārds pavisam") == 2
    assert capsys.readouterr().out == ""


def test_the_words_are_known_to_the_program() -> None:
    asked = cli._parser().parse_args(["trail", "verify", "--name", "Jānis Egle"])
    assert (asked.command, asked.action, asked.name) == ("trail", "verify", "Jānis Egle")
