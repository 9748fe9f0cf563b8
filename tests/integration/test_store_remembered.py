"""A store without a keyring whose drive is away: the machine's settings remember it, so no second, empty one is offered."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.domain.opening_view import Finding, Step
from optician_desk.services import setup
from optician_desk.services.opening import OpenedStores, Opening
from optician_desk.store import location
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.ui import machine_settings

WORDS = "piecas sarkanas vārnas jūrā"


class NoKeyring(MemoryKeyring):
    """A computer account without one."""

    def read(self, service: str, entry: str) -> str | None:
        raise Trouble("keys.keyring_none")

    def write(self, service: str, entry: str, secret: str) -> None:
        raise Trouble("keys.keyring_none")


def _plan() -> setup.Plan:
    return setup.Plan("Ogre", "Lete 1", "OG1", "Jānis Egle", "zaļā priede 7", setup.new_code(), passphrase=WORDS)


def _opening(folder: Path | None, remembers: OpenedStores | None) -> Opening:
    return Opening(folder, keeper=NoKeyring(), remembers=remembers)


def _made(folder: Path | None, remembers: OpenedStores | None) -> str:
    opening = _opening(folder, remembers)
    assert opening.enter().step is Step.SET_UP
    store_id = setup.create(opening, _plan()).store.store_id
    opening.close()
    return store_id


def _said(finding: Finding) -> tuple[Step, str, bool]:
    assert finding.why is not None
    return finding.step, finding.why.code, finding.may_be_new


@pytest.fixture(params=["ini", "memory"])
def remembers(request: pytest.FixtureRequest, tmp_path: Path) -> machine_settings.OpenedStores:
    return machine_settings.MachineSettings(tmp_path / "screen.ini" if request.param == "ini" else None).stores


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drive" / "desk"


def _take_away(folder: Path) -> None:
    folder.parent.rename(folder.parents[1] / "away")
    folder.parent.mkdir()


def _attach(folder: Path) -> None:
    shutil.rmtree(folder.parent)
    (folder.parents[1] / "away").rename(folder.parent)


def test_no_set_up_while_the_drive_is_away(folder: Path, remembers: machine_settings.OpenedStores) -> None:
    _made(folder, remembers)
    _take_away(folder)
    opening = _opening(folder, remembers)
    assert _said(opening.enter()) == (Step.TROUBLE, "store.remembered", True)
    with pytest.raises(Trouble, match=r"store\.remembered"):
        setup.create(opening, _plan())
    assert not opening.place.has_traces()
    _attach(folder)
    assert opening.enter().step is Step.PASSPHRASE
    assert opening.enter_with_passphrase(WORDS).step is Step.SIGN_IN
    opening.close()


def test_a_store_of_an_earlier_version_is_remembered_once_it_was_opened(
    folder: Path, remembers: machine_settings.OpenedStores
) -> None:
    _made(folder, None)
    opening = _opening(folder, remembers)
    opening.enter()
    assert not remembers.knows(folder)
    opening.enter_with_passphrase(WORDS)
    opening.close()
    assert remembers.knows(folder)


def test_the_code_opens_a_store_with_a_passphrase_and_no_missing_keyring_is_news(folder: Path) -> None:
    opening, plan = _opening(folder, None), _plan()
    opening.enter()
    setup.create(opening, plan)
    opening.close()
    again = _opening(folder, None)
    assert again.enter().step is Step.PASSPHRASE
    finding = again.enter_with_code(plan.code)
    assert (finding.step, finding.why) == (Step.SIGN_IN, None)
    assert again.desk is not None
    again.close()


def test_a_person_may_begin_with_a_new_store_which_is_remembered_in_its_place(
    folder: Path, remembers: machine_settings.OpenedStores
) -> None:
    first = _made(folder, remembers)
    _take_away(folder)
    opening = _opening(folder, remembers)
    opening.enter()
    opening.say_it_is_new()
    assert opening.enter().step is Step.SET_UP
    second = setup.create(opening, _plan()).store.store_id
    opening.close()
    assert second != first
    assert list(remembers._all().items()) == [(second, str(folder))]


def test_another_folder_and_a_new_machine_begin_as_ever(
    folder: Path, tmp_path: Path, remembers: machine_settings.OpenedStores
) -> None:
    _made(folder, remembers)
    _take_away(folder)
    for place, known in ((tmp_path / "elsewhere", remembers), (folder, None)):
        opening = _opening(place, known)
        assert opening.enter().step is Step.SET_UP
        opening.close()


def test_a_store_of_all_accounts_that_is_gone_is_remembered(
    tmp_path: Path, remembers: machine_settings.OpenedStores, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = tmp_path / "machine"
    monkeypatch.setattr(location, "machine_folder", lambda: machine)  # the platform's own is not the tests'
    _made(machine, remembers)
    machine.rename(tmp_path / "away")
    opening = _opening(None, remembers)
    assert opening.place.folder == location.user_folder()
    finding = opening.enter()
    assert _said(finding) == (Step.TROUBLE, "store.gone_shared", True)
    assert finding.why is not None
    assert finding.why.params == {"folder": str(machine)}
    opening.close()


def test_the_settings_hold_an_id_and_a_folder_alone_and_are_written_once(tmp_path: Path) -> None:
    file = tmp_path / "screen.ini"
    settings = machine_settings.MachineSettings(file)
    settings.language = "en"
    settings.stores.remember(tmp_path / "desk", "a1b2")
    written = file.stat().st_mtime_ns
    assert f"[stores]\na1b2={tmp_path / 'desk'}" in file.read_text("utf-8")
    settings.stores.remember(tmp_path / "desk", "a1b2")
    assert file.stat().st_mtime_ns == written
    settings.language = "lv"
    again = machine_settings.MachineSettings(file)
    assert (again.language, again.stores.knows(tmp_path / "desk")) == ("lv", True)
