"""How text is made alike for searching: case, Latvian marks, full-width and ligature forms fall away.

The store's full-text index folds in the same way (`unicode61 remove_diacritics 2`) except for letters whose stroke
is part of the letter (ł, ø, đ) and for ß; those are folded here, so both what is indexed and what is searched
go through `fold`.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_STROKES = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ı": "i",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)


def fold(text: str) -> str:
    """`text` without marks and without case; length and positions may change. Never raises, for any string."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(sign for sign in decomposed if not _falls_away(sign))
    return unicodedata.normalize("NFKD", bare.casefold()).translate(_STROKES)


def words(text: str) -> tuple[str, ...]:
    """The folded words of `text`, in order: unbroken runs of letters and digits of any script."""
    folded = fold(text)
    if folded.isalnum():
        return (folded,)
    return tuple("".join(sign if sign.isalnum() else " " for sign in folded).split())


def beginnings(text: str, typed: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where words of `text` begin with one of the folded words `typed`: (start, end) in characters, in order, apart.

    The longest match at each word's start wins. Used to emphasise what was found.
    """
    spans: list[tuple[int, int]] = []
    wanted = sorted((word for word in typed if word), key=len, reverse=True)
    if not wanted:
        return ()
    for start, end in _word_places(text):
        found = _longest(text, start, end, wanted)
        if found:
            spans.append((start, found))
    return tuple(spans)


#: Single characters only: a cache of whole texts would keep people's names in memory.
_fold_sign = lru_cache(maxsize=2048)(fold)


def _longest(text: str, start: int, end: int, wanted: list[str]) -> int:
    for word in wanted:
        grown = ""
        for place in range(start, end):
            grown += _fold_sign(text[place])
            if grown.startswith(word):
                place += 1
                while place < end and not _fold_sign(text[place]):
                    place += 1  # marks that belong to the last letter
                return place
            if not word.startswith(grown):
                break
    return 0


def _word_places(text: str) -> list[tuple[int, int]]:
    places: list[tuple[int, int]] = []
    start = -1
    for place, sign in enumerate(text):
        inside = sign.isalnum() or (start >= 0 and _falls_away(sign))
        if inside and start < 0:
            start = place
        elif not inside and start >= 0:
            places.append((start, place))
            start = -1
    if start >= 0:
        places.append((start, len(text)))
    return places


def _falls_away(sign: str) -> bool:
    """Combining marks and invisible format characters (direction marks, joiners, soft hyphens)."""
    return not sign.isascii() and unicodedata.category(sign) in ("Mn", "Me", "Cf")
