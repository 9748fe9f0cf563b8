"""The store's drive is not attached: never a second, empty store in its place, also while the keyring cannot be asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.domain.opening_view import Step
from optician_desk.services import setup
from optician_desk.services.opening import Opening
from optician_desk.store import location
from optician_desk.store.keyring_access import MemoryKeyring
from tests.keyrings import FailingKeyring, LockedKeyring, keeper
from tests.made_store import make

WORDS = "piecas sarkanas vārnas jūrā"


class Lockable(MemoryKeyring):
    """A keyring that its owner has locked, from `code` on; `keys.keyring_none`: there is none here any more."""

    code = ""

    def read(self, service: str, entry: str) -> str | None:
        if self.code:
            raise Trouble(self.code)
        return super().read(service, entry)

    def write(self, service: str, entry: str, secret: str) -> None:
        if self.code:
            raise Trouble(self.code)
        super().write(service, entry, secret)


def _plan(passphrase: str | None = None) -> setup.Plan:
    code = setup.new_code()
    return setup.Plan("Ogre", "Lete 1", "OG1", "Jānis Egle", "zaļā priede 7", code, passphrase=passphrase)


@pytest.fixture
def ring() -> Lockable:
    return Lockable()


@pytest.fixture
def folder(tmp_path: Path, ring: Lockable) -> Path:
    """A store on a drive of its own, which is taken away: its mount point is empty."""
    folder = tmp_path / "drive" / "desk"
    make(folder, ring)
    folder.parent.rename(tmp_path / "away")
    folder.parent.mkdir()
    return folder


def _attach(folder: Path) -> None:
    for path in sorted(folder.parent.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.parent.rmdir()
    (folder.parents[1] / "away").rename(folder.parent)


@pytest.mark.parametrize("code", ["keys.keyring_locked", "keys.keyring_silent", "keys.keyring_failed"])
def test_a_keyring_that_cannot_be_asked_leads_to_no_set_up(folder: Path, ring: Lockable, code: str) -> None:
    ring.code = code
    opening = Opening(folder, keeper=ring)
    finding = opening.enter()
    assert finding.why is not None
    assert (finding.step, finding.why.code, finding.may_be_new) == (Step.TROUBLE, "store.fresh_unknown", True)
    for plan in (_plan(), _plan(WORDS)):
        with pytest.raises(Trouble, match=r"store\.fresh_unknown"):
            setup.create(opening, plan)
    assert not opening.place.has_traces()
    opening.close()
    ring.code = ""
    _attach(folder)
    again = Opening(folder, keeper=ring)
    assert again.enter().why != finding.why
    assert again.place.has_traces()
    again.close()


def test_what_the_keyring_says_once_it_is_unlocked_counts_for_more_than_what_a_person_said(
    folder: Path, ring: Lockable
) -> None:
    ring.code = "keys.keyring_locked"
    opening = Opening(folder, keeper=ring)
    opening.enter()
    opening.say_it_is_new()
    assert opening.enter().step is Step.SET_UP
    ring.code = ""  # unlocked while set-up asked its questions
    for plan in (_plan(), _plan(WORDS)):
        with pytest.raises(Trouble, match=r"store\.gone"):
            setup.create(opening, plan)
    finding = opening.enter()
    assert finding.why is not None
    assert (finding.step, finding.why.code, finding.may_be_new) == (Step.TROUBLE, "store.gone", False)
    opening.close()


@pytest.mark.parametrize("backend", [LockedKeyring, FailingKeyring])
def test_a_new_counter_with_a_locked_keyring_is_set_up_when_a_person_says_so(
    tmp_path: Path, backend: type[LockedKeyring]
) -> None:
    opening = Opening(tmp_path / "desk", keeper=keeper(backend()))
    assert opening.enter().step is Step.TROUBLE
    opening.say_it_is_new()
    assert opening.enter().step is Step.SET_UP
    setup.create(opening, _plan(WORDS))
    opening.close()
    again = Opening(tmp_path / "desk", keeper=keeper(backend()))
    assert again.enter().step is Step.PASSPHRASE
    assert again.enter_with_passphrase(WORDS).step is Step.SIGN_IN
    again.close()


@pytest.mark.parametrize("code", ["keys.keyring_none", "keys.keyring_not_allowed"])
def test_a_computer_without_a_keyring_begins_as_ever(tmp_path: Path, ring: Lockable, code: str) -> None:
    ring.code = code
    opening = Opening(tmp_path / "desk", keeper=ring)
    assert opening.enter().step is Step.SET_UP
    opening.close()


def test_a_store_of_all_accounts_that_is_gone_leads_to_no_second_one_in_the_own_folder(
    tmp_path: Path, ring: Lockable, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = tmp_path / "machine"
    monkeypatch.setattr(location, "machine_folder", lambda: machine)  # the platform's own is not the tests'
    make(machine, ring)
    machine.rename(tmp_path / "away")
    opening = Opening(keeper=ring)
    assert opening.place.folder == location.user_folder()
    finding = opening.enter()
    assert finding.why is not None
    assert (finding.step, finding.why.code) == (Step.TROUBLE, "store.gone_shared")
    assert finding.why.params == {"folder": str(machine)}
    with pytest.raises(Trouble, match=r"store\.gone_shared"):
        setup.create(opening, _plan(WORDS))
    opening.close()
    elsewhere = Opening(tmp_path / "chosen", keeper=ring)
    assert elsewhere.enter().step is Step.SET_UP  # a folder that somebody named has nothing to do with it
    elsewhere.close()
