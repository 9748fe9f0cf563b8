"""The guard runs at every key: no text takes it much longer than an ordinary one of the same length does."""

from __future__ import annotations

import time

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.text_guard import LONGEST, check

ORDINARY = (
    "Brīvības iela 12, zvanīt 29 123 456 vai rakstīt uz ilze.berzina@piemers.lv; R -3,25 8,6 14,2 līdz 12.03.2026. "
)
MOST = 30
"""Times an ordinary text; what backtracked over the rest of the text from every sign took some thousand times as long."""

#: Each is repeated up to the longest text. At the end stand as many digits as the most demanding guard waits for.
GREEDY = {
    "addresses without an end": "a@",
    "addresses one after another": "a.b@c;",
    "domains without an end": "a.",
    "one word": "a",
    "blanks": " ",
    "a year and blanks": "1980" + " " * 400,
    "month upon month": "mar",
    "words of birth": "dzim. ",
    "words for a passport": "pase nr ",
    "one passport number": "PA12",
    "dates": "1.1.1.",
    "digits": "4",
    "digits apart": "4 ",
    "pairs of digits": "41 ",
    "groups of a card": "4000 ",
    "groups of a card with strokes": "4444-",
    "accounts": "DE12 ",
    "accounts in one piece": "GB12A",
    "accounts with strokes": "GB12-",
    "fillers": ";",
    "fillers between letters": "AB;;",
    "cards' first lines": "-AB",
    "phones": "29123456 ",
    "codes": "010180 ",
    "signs that stand for eighteen": "ﷺ",
    "signs upon signs": "1\u0301",
}


def seconds(text: str) -> float:
    """The least of three: of the processor's time, so that others at work do not count."""
    times = []
    for _ in range(3):
        start = time.thread_time()
        try:
            check(text, "name.given")
        except Refusal as refusal:
            assert refusal.code != "text.too_long" or "ﷺ" in text  # noqa: PT017
        times.append(time.thread_time() - start)
    return min(times)


@pytest.mark.parametrize("repeated", GREEDY.values(), ids=GREEDY)
def test_no_text_takes_much_longer_than_an_ordinary_one(repeated: str) -> None:
    text = (repeated * LONGEST)[: LONGEST - 14] + "12345678901234"
    ordinary = (ORDINARY * LONGEST)[:LONGEST]
    assert seconds(text) < MOST * seconds(ordinary)


def test_a_whole_file_is_refused_at_once() -> None:
    with pytest.raises(Refusal, match="too_long"):
        check("a@" * 100_000, "name.given")
