"""A keyring that does not answer is waited for once: not at every call of an opening, nor again when the desk closes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.domain.opening_view import Step
from optician_desk.services import setup
from optician_desk.services.opening import Opening
from optician_desk.store.keyring_access import OsKeyring
from tests.keyrings import GoodKeyring, keeper

LIMIT = 0.2


class Sleepy(GoodKeyring):
    """Keeps and answers until `hang` is set; from then on each call waits for `wake`. `asked` counts them."""

    def __init__(self) -> None:
        super().__init__()
        self.hang = False
        self.asked = 0
        self.wake = threading.Event()

    def _wait(self) -> None:
        self.asked += 1
        if self.hang:
            self.wake.wait(30)

    def get_password(self, service: str, username: str) -> str | None:
        self._wait()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._wait()
        super().set_password(service, username, password)

    def fall_asleep(self) -> None:
        self.hang, self.asked = True, 0


@pytest.fixture
def backend() -> Iterator[Sleepy]:
    made = Sleepy()
    yield made
    made.wake.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(5)


def _ring(backend: Sleepy) -> OsKeyring:
    return keeper(backend, time_out=LIMIT)


def _silent(ring: OsKeyring) -> bool:
    try:
        ring.read("service", "entry")
    except Trouble as trouble:
        return trouble.code == "keys.keyring_silent"
    return False


def test_one_silence_counts_until_somebody_asks_again(backend: Sleepy) -> None:
    ring = _ring(backend)
    backend.fall_asleep()
    assert [_silent(ring) for _call in range(4)] == [True] * 4
    assert backend.asked == 1
    ring.ask_again()
    assert _silent(ring)
    assert backend.asked == 2


def test_an_answer_that_comes_late_ends_the_silence(backend: Sleepy) -> None:
    ring = _ring(backend)
    backend.fall_asleep()
    assert _silent(ring)
    backend.hang = False
    backend.wake.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(5)
    assert not _silent(ring)


def test_opening_by_the_code_and_closing_wait_once_in_all(tmp_path: Path, backend: Sleepy) -> None:
    code = setup.new_code()
    first = Opening(tmp_path / "desk", keeper=_ring(backend))
    first.enter()
    setup.create(first, setup.Plan("Ogre", "Lete 1", "OG1", "Jānis Egle", "zaļā priede 7", code))
    first.close()
    backend.fall_asleep()
    opening = Opening(tmp_path / "desk", keeper=_ring(backend))
    finding = opening.enter()
    assert (finding.step, finding.why and finding.why.code) == (Step.CODE, "keys.keyring_silent")
    finding = opening.enter_with_code(code)
    assert (finding.step, finding.why and finding.why.code) == (Step.SIGN_IN, "keys.keyring_silent")
    assert opening.desk is not None
    opening.close()
    assert backend.asked == 1


def test_try_again_asks_a_keyring_that_woke_up(tmp_path: Path, backend: Sleepy) -> None:
    first = Opening(tmp_path / "desk", keeper=_ring(backend))
    first.enter()
    setup.create(first, setup.Plan("Ogre", "Lete 1", "OG1", "Jānis Egle", "zaļā priede 7", setup.new_code()))
    first.close()
    backend.fall_asleep()
    opening = Opening(tmp_path / "desk", keeper=_ring(backend))
    assert opening.enter().step is Step.CODE
    backend.hang = False  # the call under way still hangs; the next one would not
    assert opening.enter().step is Step.SIGN_IN
    opening.close()
