"""What a letter says, as plain values: which paper, to whom, about which request, and what fills its places.

The sentences themselves stand in the catalogue of texts. Values are in words of the letter's language already, apart from days
(a `date`, which a sentence declines) and sums of money (`Money`), which the document writes out.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from optician_desk.domain.report_view import Controller

Rows = tuple[tuple[str, ...], ...]
"""Lines of a table or a list: cells in words."""


@dataclass(frozen=True, slots=True)
class Money:
    """A sum in euro cents."""

    cents: int


Value = str | int | bool | date | Money | Rows


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom the letter goes to. `about` names the customer where somebody else gets it: a representative, a recipient."""

    name: str
    contact: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter: `paper` is a code of `choices.CODES["paper_kind"]`, `number` its own. `made_at` is aware.

    `request` and `received_on` name the request that it belongs to; a letter may stand alone. `values` fill the places of the
    texts; a block that needs a value which is not there is left out.
    """

    paper: str
    number: str
    made_at: datetime
    controller: Controller
    addressee: Addressee
    request: str = ""
    received_on: date | None = None
    values: Mapping[str, Value | None] = field(default_factory=dict)


def present(values: Mapping[str, Value | None], name: str) -> bool:
    """Whether a value is there to be told: set, and neither empty nor False. Nought is a value."""
    value = values.get(name)
    return value is not None and value is not False and value not in ("", ())


def content_digest(letter: Letter) -> str:
    """SHA-256 of the canonical content, printed on the letter so that paper and file can be told to say the same."""
    plain = {**{name: getattr(letter, name) for name in ("paper", "number", "made_at", "request", "received_on")}}
    plain["controller"] = dataclasses.asdict(letter.controller)
    plain["addressee"] = dataclasses.asdict(letter.addressee)
    plain["values"] = dict(letter.values)
    text = json.dumps(plain, default=_plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: Any) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Money):
        return f"{value.cents} cents"
    raise TypeError(f"not part of a letter: {type(value).__name__}")
