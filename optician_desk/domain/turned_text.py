"""Signs that turn the reading direction of what follows: kept as typed, shown as `[U+202E]`, so that no text misleads.

Overrides, embeddings and isolates (Unicode Annex 9, 2.1 and 2.2: U+202A to U+202E, U+2066 to U+2069) have no place in a name,
yet they come in with what is pasted. The marks U+200E, U+200F and U+061C turn nothing but themselves and stay as they are.
"""

from __future__ import annotations

import re

_SIGNS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def turning_signs(text: str) -> str:
    """The signs in `text` that turn its direction, each once, as they are shown: `[U+202E]`; empty for nearly every text."""
    if text.isascii():
        return ""
    return " ".join(dict.fromkeys(map(_named, _SIGNS.findall(text))))


def shown_text(text: str) -> str:
    """A stored text for a screen or a paper: nothing left in it that turns the text round, nothing dropped."""
    return text if text.isascii() else _SIGNS.sub(lambda found: _named(found.group()), text)


def _named(sign: str) -> str:
    return f"[U+{ord(sign):04X}]"
