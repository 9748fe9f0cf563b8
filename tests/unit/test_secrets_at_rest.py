"""Passwords as they are kept: exactly what was typed, whichever way the keyboard makes its letters."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest
from argon2 import PasswordHasher

from optician_desk.services.secrets_at_rest import hash_secret, is_outdated, matches

PASSWORD = "ķirši Ūdenī žūst"


def test_a_letter_in_two_signs_is_the_same_letter() -> None:
    apart = unicodedata.normalize("NFD", PASSWORD)
    assert apart != PASSWORD
    assert matches(hash_secret(PASSWORD), apart)
    assert matches(hash_secret(apart), PASSWORD)
    assert matches(hash_secret(apart), apart)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_what_earlier_versions_kept_still_opens(form: Literal["NFC", "NFD"]) -> None:
    """They hashed the bytes as they came."""
    typed = unicodedata.normalize(form, PASSWORD)
    kept = PasswordHasher(time_cost=3, memory_cost=65536, parallelism=1).hash(typed.encode())
    assert matches(kept, typed)
    assert not is_outdated(kept)


@pytest.mark.parametrize(
    "typed", [PASSWORD.lower(), PASSWORD + " ", " " + PASSWORD, "kirsi Udeni zust", "ﬁ" + PASSWORD, ""]
)
def test_nothing_else_is(typed: str) -> None:
    assert not matches(hash_secret(PASSWORD), typed)


def test_signs_that_only_look_alike_stay_apart() -> None:
    """A ligature is not its letters: what a person types decides, not what it looks like."""
    assert not matches(hash_secret("ﬁnfiniti 2026"), "finfiniti 2026")
    assert matches(hash_secret("\ud800 odd"), "\ud800 odd")


def test_no_password_is_matched_by_none() -> None:
    assert not matches(None, "")
    assert not matches("", "")
    assert not matches("no hash", PASSWORD)
