"""Zones for tests: the official specimens, and a builder for invented people with right check digits."""

from __future__ import annotations

from optician_desk.domain.mrz import check_digit

#: Specimens printed in ICAO 9303-4 and 9303-5, and of the Latvian identity card.
ICAO_PASSPORT = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
ICAO_CARD = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
LATVIAN_CARD = "I<LVAPA99929216121282<88882<<<\n8212122M1703054LVA<<<<<<<<<<<0\nPARAUDZINS<<ANDRIS<<<<<<<<<<<<"


def card(names: str, expires: str = "310617", number: str = "PA9992921", optional: str = "121282<88882") -> str:
    """A TD1 zone; `names` like BERZINA<<ILZE is filled up or cut off at 30 characters."""
    first = f"I<LVA{number}{check_digit(number)}{optional}".ljust(30, "<")
    second = f"821212{check_digit('821212')}F{expires}{check_digit(expires)}LVA".ljust(29, "<")
    total = check_digit(first[5:30] + second[:7] + second[8:15] + second[18:29])
    return f"{first}\n{second}{total}\n{names.ljust(30, '<')[:30]}"


def passport(names: str, expires: str = "310617", number: str = "LV0000001") -> str:
    """A TD3 zone with an empty optional field; `names` is filled up or cut off at 39 characters."""
    start = f"{number}{check_digit(number)}LVA821212{check_digit('821212')}F{expires}{check_digit(expires)}".ljust(
        43, "<"
    )
    total = check_digit(start[:10] + start[13:20] + start[21:43])
    return f"P<LVA{names.ljust(39, '<')[:39]}\n{start}{total}"
