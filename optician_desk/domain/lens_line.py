"""The one-line entry of a referral: `R -3,25 8,6 14,2 -1,25x170   L idem`.

Both eyes may stand on one line. Parts may be labelled (`bc 8.6`, `ax 170`, `ø14,2`) or recognised: a signed number is
PWR, a signed number joined to an axis is CYL, a length of 6,5–11 mm is BC and the next or longer one DIA. What cannot be
told apart is not guessed: the error names the place of the word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Protocol

from optician_desk.domain.lenses import Eye, Parameter, read_value, same_signs


@dataclass(frozen=True, slots=True)
class LineError:
    """What is wrong and where: `start` and `end` count characters of the line as typed."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LineEntry:
    """The fields that the line fills, per eye, as typed; an eye that the line does not name is absent."""

    eyes: Mapping[Eye, Mapping[Parameter, str]]
    errors: tuple[LineError, ...] = ()


@dataclass(slots=True)
class _Part:
    """One piece of the line, later claimed by a parameter."""

    kind: str
    text: str
    start: int
    end: int
    claimed: bool = False

    @property
    def signed(self) -> bool:
        return self.text[:1] in {"+", "-"}

    @property
    def whole(self) -> bool:
        return self.kind == "number" and self.text.isdigit()

    @property
    def hundredths(self) -> int:
        return abs(read_value(Parameter.POWER, self.text).value or 0)


class _Claim(Protocol):
    def __call__(self, parameter: Parameter, part: _Part, text: str | None = None) -> None: ...


@dataclass(slots=True)
class _Reader:
    """Collects what one run of parts says about its eye or eyes."""

    eyes: tuple[Eye, ...]
    name: _Part
    parts: list[_Part] = field(default_factory=list)


_EYES: Final[Mapping[str, tuple[Eye, ...]]] = {
    **dict.fromkeys(
        ("r", "od", "o.d.", "re", "right", "lab", "lab.", "labā", "laba", "labās", "labajai"), (Eye.RIGHT,)
    ),
    **dict.fromkeys(
        ("l", "os", "o.s.", "le", "left", "kr", "kr.", "kreisā", "kreisa", "kreisās", "kreisajai"), (Eye.LEFT,)
    ),
    **dict.fromkeys(
        ("ou", "o.u.", "abas", "abām", "both", "r+l", "r/l", "l/r", "r=l", "r&l", "runl"), (Eye.RIGHT, Eye.LEFT)
    ),
}
_LABELS: Final[Mapping[str, Parameter]] = {
    **dict.fromkeys(("pwr", "sph", "sf", "sfēra", "f"), Parameter.POWER),
    **dict.fromkeys(("bc", "bcr", "rādiuss"), Parameter.BASE_CURVE),
    **dict.fromkeys(("dia", "diam", "diametrs", "ø", "td"), Parameter.DIAMETER),
    **dict.fromkeys(("cyl", "cil", "cilindrs"), Parameter.CYLINDER),
    **dict.fromkeys(("ax", "axis", "ass", "x", "*", "@"), Parameter.AXIS),
}
_SAME_AS_OTHER: Final = frozenset(
    {"idem", "id", "id.", "same", "turpat", "tāpat", "tas pats", "ditto", "dto", '"', "״", "”"}
)
_PLANO: Final = frozenset({"plano", "plan", "pl"})
_FILLER: Final = frozenset({"d", "ds", "dc", "dpt", "mm", "°", "eye", "acs", "acis", "acij", "acīm", "deg"})
_PIECE: Final = re.compile(
    r"""
    (?P<eyes>o\.[dsu]\.|r\s*(?:[+/=&]|\sun\s)\s*l(?!\w)|l\s*/\s*r(?!\w))
  | (?P<number>(?:[+-]\ ?)?(?:[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+))
  | (?P<same>tas\ pats|"|״|”)
  | (?P<sign>[x*@ø°])(?![^\W\dx])
  | (?P<word>[^\W\d_]+\.?)
  | (?P<gap>[\s,;:=/|()]+|\.)
  | (?P<other>\S)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def read_line(line: str, already: Mapping[Eye, Mapping[Parameter, str]] | None = None) -> LineEntry:
    """Read the one-line entry; `already` is what the grid holds, so that `L idem` can copy it. Never raises.

    Errors: `lenses.line_no_eye`, `lenses.line_eye_twice`, `lenses.line_word`, `lenses.line_nothing_to_copy`,
    `lenses.line_twice` (a second value for the same parameter).
    """
    errors: list[LineError] = []
    runs = _runs(_pieces(line), errors)
    eyes: dict[Eye, dict[Parameter, str]] = {}
    for run in runs:
        for eye in run.eyes:
            if eye in eyes:
                errors.append(LineError("lenses.line_eye_twice", run.name.start, run.name.end))
                continue
            known = eyes.get(eye.other) or dict((already or {}).get(eye.other, {}))
            eyes[eye] = _fields(run, known, errors)
    return LineEntry(eyes, tuple(dict.fromkeys(sorted(errors, key=lambda error: error.start))))


def _pieces(line: str) -> list[_Part]:
    same = same_signs(line)
    parts = []
    for match in _PIECE.finditer(same):
        kind = match.lastgroup or "other"
        if kind == "gap":
            continue
        parts.append(_Part(kind, match.group().casefold(), match.start(), match.end()))
    return parts


def _runs(parts: list[_Part], errors: list[LineError]) -> list[_Reader]:
    """Cut the line at the eyes' names; what stands before the first of them belongs to no eye."""
    runs: list[_Reader] = []
    for part in parts:
        eyes = _EYES.get(part.text.replace(" ", "")) if part.kind in {"word", "eyes"} else None
        if eyes:
            runs.append(_Reader(eyes, part))
        elif runs:
            runs[-1].parts.append(part)
        else:
            errors.append(LineError("lenses.line_no_eye", part.start, part.end))
            break
    return runs


def _fields(run: _Reader, other: Mapping[Parameter, str], errors: list[LineError]) -> dict[Parameter, str]:
    fields: dict[Parameter, str] = {}
    copied: dict[Parameter, str] = {}
    parts = [_Part(part.kind, part.text, part.start, part.end) for part in run.parts]

    def claim(parameter: Parameter, part: _Part, text: str | None = None) -> None:
        part.claimed = True
        if parameter in fields:
            errors.append(LineError("lenses.line_twice", part.start, part.end))
        else:
            fields[parameter] = (part.text if text is None else text).replace(" ", "")

    for part in parts:
        word = part.text.rstrip(".")
        if part.kind != "number" and (part.text in _SAME_AS_OTHER or word in _SAME_AS_OTHER):
            part.claimed = True
            copied.update(other)
            if not other:
                errors.append(LineError("lenses.line_nothing_to_copy", part.start, part.end))
        elif part.kind == "word" and word in _PLANO:
            claim(Parameter.POWER, part, "0,00")
        elif part.kind in {"word", "sign"} and word in _FILLER and part.text != "°":
            part.claimed = True
    _labelled(parts, claim)
    foreign = [(a, b) for a, b in pairwise(parts) if a.kind == "word" and b.kind == "number"]
    for word_part, number in foreign:
        if not word_part.claimed and not number.claimed:
            # ADD +2,00 is no cylinder: a number named by an unknown word is nobody's.
            errors.append(LineError("lenses.line_word", word_part.start, number.end))
            word_part.claimed = number.claimed = True
    _recognised(parts, fields, claim)
    errors.extend(LineError("lenses.line_word", part.start, part.end) for part in parts if not part.claimed)
    return {**copied, **fields}


def _labelled(parts: list[_Part], claim: _Claim) -> None:
    """Values that say what they are: after a label, joined to an axis, or followed by a degree sign."""
    for place, part in enumerate(parts):
        after = parts[place + 1] if place + 1 < len(parts) else None
        before = parts[place - 1] if place else None
        if part.text == "°" and part.kind == "sign":
            if before is not None and before.kind == "number" and not before.claimed:
                claim(Parameter.AXIS, before)
            part.claimed = True
            continue
        label = _LABELS.get(part.text.rstrip(".")) if part.kind in {"word", "sign"} else None
        if label is None or part.claimed or after is None or after.kind != "number":
            continue
        part.claimed = True
        if (
            part.text == "x"
            and before is not None
            and before.kind == "number"
            and not before.signed
            and not after.whole
        ):
            continue  # 8,6x14,2: two lengths, no axis has a decimal sign
        if label is Parameter.AXIS and before is not None and before.kind == "number" and not before.claimed:
            claim(Parameter.CYLINDER, before)
        claim(label, after)


def _recognised(parts: list[_Part], fields: dict[Parameter, str], claim: _Claim) -> None:
    """Values told apart by sign, size and place."""
    free = [part for part in parts if part.kind == "number" and not part.claimed]
    for part in [part for part in free if part.signed]:
        if Parameter.POWER not in fields:
            claim(Parameter.POWER, part)
        elif Parameter.CYLINDER not in fields:
            claim(Parameter.CYLINDER, part)
            follower = _next_number(parts, part)
            if follower is not None and follower.whole and Parameter.AXIS not in fields:
                claim(Parameter.AXIS, follower)
    free = [part for part in free if not part.claimed]
    lengths = {Parameter.BASE_CURVE, Parameter.DIAMETER} - fields.keys()
    if free and Parameter.POWER not in fields and (len(free) > len(lengths) or free[0].hundredths < 650):
        claim(Parameter.POWER, free.pop(0))
    for part in free:
        size = part.hundredths
        if part.claimed:
            continue
        if Parameter.BASE_CURVE not in fields and 650 <= size <= 1100:
            claim(Parameter.BASE_CURVE, part)
        elif Parameter.DIAMETER not in fields and 700 <= size <= 2400:
            claim(Parameter.DIAMETER, part)
        elif Parameter.AXIS not in fields and Parameter.CYLINDER in fields and part.whole:
            claim(Parameter.AXIS, part)
        elif Parameter.BASE_CURVE not in fields and part.whole and 8000 <= size <= 9500:
            claim(Parameter.BASE_CURVE, part)  # 86 for 8,6: the grid offers the decimal sign
        elif Parameter.DIAMETER not in fields and part.whole and 13000 <= size <= 15000:
            claim(Parameter.DIAMETER, part)


def _next_number(parts: list[_Part], part: _Part) -> _Part | None:
    """The number that stands directly behind; nothing where a word stands between."""
    place = parts.index(part) + 1
    if place < len(parts) and parts[place].kind == "number" and not parts[place].claimed and not parts[place].signed:
        return parts[place]
    return None
