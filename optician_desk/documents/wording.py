"""The fixed words of papers, in Latvian or English: read from `texts/<language>/*.toml`, none stand in the code.

Also how dates and times are written on paper in each language.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from importlib import resources

from optician_desk.domain.day_words import shown_day
from optician_desk.domain.local_time import RIGA

LANGUAGES = ("lv", "en")
_GLUED = re.compile(
    r"((?:\d|\{\w+\})\.|\b[a-h]\)|N[ro]\.|[Tt]ālr\.|[Rr]eģ\.|[Rr]eg\.|VDAR|Art\.|Articles?) (?=[a-zāčēģīķļņšūž{\d]|N[ro]\.)"
)
"""What no line may part: a number and its noun, "Nr." and the number."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of one paper in one language; keys are dotted as in the file (`rights.title`)."""

    language: str
    _texts: Mapping[str, str]

    def __call__(self, key: str, **values: str | int) -> str:
        """The text `key` with its places filled. A value is never read as a pattern. Raises KeyError on an unknown key."""
        text = self._texts[key]
        return text.format(**values) if values else text

    def lines(self, key: str) -> list[str]:
        """The texts `key.1`, `key.2`, … in their order."""
        found: list[str] = []
        while (text := self._texts.get(f"{key}.{len(found) + 1}")) is not None:
            found.append(text)
        return found

    def day(self, value: date) -> str:
        """A date for tables and beside values, as on the screens: 22.11.2026. (in English without the last full stop)."""
        return shown_day(value, self.language)

    def long_day(self, value: date, case: str = "on") -> str:
        """A date for sentences; `case` is "on" (22. novembrī), "until" (22. novembrim) or "from" (22. novembra)."""
        month = self(f"month.{case}.{value.month}")
        return self("date.long", year=value.year, month=month, day=value.day)

    def money(self, cents: int) -> str:
        """A sum of euro cents for a sentence: 12,50 eiro, EUR 12.50."""
        return self("money.sum", sum=f"{cents // 100}{self('number.point')}{cents % 100:02d}")

    def moment(self, value: datetime) -> str:
        """Date and time of day in Riga, for tables: 22.11.2026. 10:42."""
        local = value.astimezone(RIGA)
        return f"{self.day(local.date())} {local:%H:%M}"


@lru_cache(maxsize=16)
def wording(paper: str, language: str) -> Wording:
    """The words of `paper` ("report", "notice", …) together with the common ones. Raises ValueError on another language."""
    if language not in LANGUAGES:
        raise ValueError(f"no papers in {language!r}")
    texts: dict[str, str] = {}
    for name in ("common", paper):
        file = resources.files("optician_desk.documents") / "texts" / language / f"{name}.toml"
        texts |= _flat(tomllib.loads(file.read_text("utf-8")))
    return Wording(language, {key: glued(text) for key, text in texts.items()})


def glued(text: str) -> str:
    """`text` with hard spaces where no line may part it: in sentences that laws from the policy file stand in, too."""
    return _GLUED.sub("\\1\u00a0", text)


def _flat(table: Mapping[str, object], prefix: str = "") -> dict[str, str]:
    """Nested tables as dotted keys; a list numbers its items from 1."""
    flat: dict[str, str] = {}
    for key, value in table.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict):
            flat |= _flat(value, f"{name}.")
        elif isinstance(value, list):
            flat |= {f"{name}.{position}": str(item) for position, item in enumerate(value, 1)}
        else:
            flat[name] = str(value)
    return flat
