"""Rules for passwords, passphrases and PINs: length and a list of what everybody tries first; nothing else.

OWASP ASVS 5.0, 6.2.1–6.2.9: at least 8 characters, at least 64 allowed, no rules of composition, common ones refused, taken
exactly as typed. A PIN only opens a screen again that a password opened before.
"""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from optician_desk.domain.errors import Refusal
from optician_desk.domain.folding import fold, words

PASSWORD_SHORTEST = 8
PASSPHRASE_SHORTEST = 15
LONGEST = 256
PIN_SHORTEST = 6
PIN_LONGEST = 12

_COMMON_WORDS = frozenset(
    """
    parole parolite manaparole slepens slepeniba atslega latvija latvian riga rigaa ogre jurmala liepaja daugavpils jelgava
    ventspils valmiera jekabpils rezekne briviba sveiks sveiki labdien labrit draugs draudzene milestiba milulis milu tevs
    mamma mate berzins kalnins ozols liepa saulite saule zvaigzne pavasaris vasara rudens ziema janvaris februaris marts
    aprilis maijs junijs julijs augusts septembris oktobris novembris decembris pirmdiena otrdiena tresdiena ceturtdiena
    piektdiena sestdiena svetdiena optika optiker opticguru brilles lecas veikals konsultants vaditajs darbinieks klients
    password passwort passw0rd parool haslo contrasena motdepasse admin administrator root user guest login welcome letmein
    access master secret monkey dragon football baseball basketball superman batman sunshine princess iloveyou trustno1
    shadow michael jennifer jordan hunter charlie whatever starwars computer internet samsung google facebook microsoft
    windows changeme default test testing temp demo qwerty qwertz azerty asdfgh zxcvbn qazwsx asdf zxcv qwertyuiop asdfghjkl
    zxcvbnm 1q2w3e 1q2w3e4r 1q2w3e4r5t zaq12wsx q1w2e3r4 abc abcd abcdef abcdefgh aaaaaa summer winter spring autumn optics
    glasses lenses optician desk opticiandesk counter manager hello hello123 freedom flower cheese cookie purple orange
    natasha marina privet parol zalgiris lietuva eesti
    """.split()
)
_ROWS = (
    "0123456789",
    "9876543210",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "abcdefghijklmnopqrstuvwxyz",
    "1q2w3e4r5t6y7u8i9o0p",
)
_COMMON_PINS = frozenset(
    {"112233", "121212", "123123", "123321", "131313", "159753", "147258", "696969", "789456", "456789"}
)


def check_password(password: str, name: str = "", *, field: str = "password") -> None:
    """Raises `Refusal`: `access.password_short` (`least`), `access.password_long` (`most`), `access.password_common`,
    `access.password_name` (the person's own name, or little more)."""
    _check_length(password, PASSWORD_SHORTEST, field)
    _check_guessable(password, name, field)


def check_passphrase(passphrase: str, name: str = "", *, field: str = "passphrase") -> None:
    """For the words that open the store itself, which can be tried without end on a stolen disk; refusals as `check_password`."""
    _check_length(passphrase, PASSPHRASE_SHORTEST, field)
    _check_guessable(passphrase, name, field)


def check_pin(pin: str, *, field: str = "pin") -> None:
    """Raises `Refusal`: `access.pin_digits` (`least`, `most`), `access.pin_common`."""
    if not (PIN_SHORTEST <= len(pin) <= PIN_LONGEST and pin.isascii() and pin.isdecimal()):
        raise Refusal("access.pin_digits", field=field, least=PIN_SHORTEST, most=PIN_LONGEST)
    if pin in _COMMON_PINS or _is_run(pin) or _repeats(pin):
        raise Refusal("access.pin_common", field=field)


def _check_length(password: str, least: int, field: str) -> None:
    if len(unicodedata.normalize("NFC", password)) < least:
        raise Refusal("access.password_short", field=field, least=least)
    if len(password) > LONGEST:
        raise Refusal("access.password_long", field=field, most=LONGEST)


def _check_guessable(password: str, name: str, field: str) -> None:
    plain = "".join(fold(password).split())
    letters = "".join(sign for sign in plain if sign.isalnum())
    stem = letters.strip("0123456789")
    if stem in _COMMON_WORDS or letters in _COMMON_WORDS or _is_run(letters) or _repeats(plain):
        raise Refusal("access.password_common", field=field)
    parts = [part for part in words(name) if len(part) > 1]
    if parts and stem and stem in {*parts, "".join(parts), "".join(reversed(parts))}:
        raise Refusal("access.password_name", field=field)


def _is_run(signs: str) -> bool:
    """Whether it is nothing but a run along a keyboard row, the alphabet or the digits."""
    if len(signs) < PIN_SHORTEST:
        return False
    return any(signs in row or signs in row[::-1] for row in _ROWS) or (
        signs.isdecimal() and all((int(after) - int(before)) % 10 == 1 for before, after in pairwise(signs))
    )


def _repeats(signs: str) -> bool:
    """Whether it is one short piece over and over: `aaaaaaaa`, `12121212`, `abcabcabc`."""
    return any(
        len(signs) % length == 0 and signs == signs[:length] * (len(signs) // length)
        for length in range(1, min(3, len(signs) // 2) + 1)
    )
