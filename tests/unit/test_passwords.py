"""Passwords, passphrases and PINs: long and common or not; nothing else is asked."""

import pytest

from optician_desk.domain import passwords
from optician_desk.domain.errors import Refusal


def _code(password: str, name: str = "Ilze Bērziņa") -> str:
    try:
        passwords.check_password(password, name)
    except Refusal as refusal:
        return refusal.code
    return "taken"


@pytest.mark.parametrize(
    "password",
    [
        "zaļš ezis skrien",
        "tikai mazie burti",
        "vvkjqpxm",
        "        pils un 8 ",
        "Ž" * 3 + "ūķis" + "ņ" * 60,
        "пароль на троих",
        "🦔🌲🦔🌊🦔🌲🌊🌊",
        "a" * 63 + "bcd",
    ],
)
def test_any_signs_at_any_length_are_taken(password: str) -> None:
    assert _code(password) == "taken"


def test_eight_characters_are_enough_and_seven_are_not() -> None:
    assert _code("mkzrtwqp") == "taken"
    assert _code("mkzrtwq") == "access.password_short"


def test_256_is_the_end() -> None:
    assert _code("kaķis un " * 28) == "taken"
    assert _code("kaķis un " * 29) == "access.password_long"


@pytest.mark.parametrize(
    "password",
    [
        "password",
        "Password1",
        "parole123",
        "PAROLE2026",
        "Pārole12",
        "qwertyui",
        "12345678",
        "87654321",
        "00000000",
        "abcabcabc",
        "12121212",
        "opticguru1",
        "Optika2026",
        "1q2w3e4r",
        "trustno1",
        "mīlestība",
        "p a r o l e 1 2 3",
    ],
)
def test_what_everybody_tries_first_is_refused(password: str) -> None:
    assert _code(password) == "access.password_common"


@pytest.mark.parametrize("password", ["ilzebērziņa", "Berzina2026", "bērziņa-ilze", "ILZE BERZINA 1"])
def test_the_own_name_is_refused(password: str) -> None:
    assert _code(password) == "access.password_name"


def test_a_name_within_a_long_password_is_no_harm() -> None:
    assert _code("ilze brauc ar zilu riteni") == "taken"


def test_without_a_name_there_is_nothing_to_compare() -> None:
    assert _code("bezdelīga", "") == "taken"


def test_a_passphrase_is_longer_since_it_can_be_tried_without_end() -> None:
    with pytest.raises(Refusal) as caught:
        passwords.check_passphrase("zaļš ezis")
    assert (caught.value.code, caught.value.params) == ("access.password_short", {"least": 15})
    passwords.check_passphrase("zaļš ezis skrien")


@pytest.mark.parametrize("pin", ["428193", "900417", "190285771"])
def test_good_pins(pin: str) -> None:
    passwords.check_pin(pin)


@pytest.mark.parametrize("pin", ["", "12345", "4281", "42819a", "428 193", "４２８１９３", "4281934281934"])
def test_a_pin_is_six_to_twelve_digits(pin: str) -> None:
    with pytest.raises(Refusal) as caught:
        passwords.check_pin(pin)
    assert caught.value.code == "access.pin_digits"


@pytest.mark.parametrize("pin", ["123456", "654321", "111111", "121212", "123123", "112233", "890123", "987654"])
def test_common_pins_are_refused(pin: str) -> None:
    with pytest.raises(Refusal) as caught:
        passwords.check_pin(pin)
    assert caught.value.code == "access.pin_common"


def test_no_refusal_repeats_the_password() -> None:
    with pytest.raises(Refusal) as caught:
        passwords.check_password("parole123", "Ilze Bērziņa")
    assert "parole" not in repr(caught.value) + str(caught.value.params)
