"""Finding the drafts of half-filled forms that speak of somebody who is being erased.

A draft is text typed into a form; it carries the card's random id where the form was opened from a card, and what was typed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.folding import fold
from optician_desk.store.data_map import columns_of
from optician_desk.store.tables import DRAFT

#: Shorter texts (a town, a country) say nothing about whom a draft is about.
SHORTEST = 8


def needles(table: sa.Table, row: dict[str, Any]) -> set[tuple[str, ...]]:
    """The texts by which a draft about this fact is recognised: all of a group must occur in it.

    A name counts as a whole: a form about another Anna must not be lost.
    """
    values = [(entry.use.shown_as, row[entry.column.name]) for entry in columns_of(table)]
    texts = [(kind, value) for kind, value in values if isinstance(value, str) and value]
    names = tuple(value for kind, value in texts if kind == "name")
    alone = {
        (value,) for kind, value in texts if kind in ("phone", "email") or (kind == "text" and len(value) >= SHORTEST)
    }
    return alone | ({names} if names else set())


def delete(con: sa.Connection, groups: Iterable[tuple[str, ...]]) -> int:
    """Delete every draft in which all words of one group occur, compared folded; returns how many went."""
    wanted = [tuple(_plain(word) for word in group) for group in groups]
    gone = 0
    for row in con.execute(sa.select(DRAFT)).all():
        text = _plain(_text(row.payload))
        if any(all(word in text for word in group) for group in wanted):
            con.execute(sa.delete(DRAFT).where(DRAFT.c.staff == row.staff, DRAFT.c.form == row.form))
            gone += 1
    return gone


def _text(payload: bytes) -> str:
    text = payload.decode("utf-8", "replace")
    try:
        return json.dumps(json.loads(text), ensure_ascii=False)
    except ValueError:
        return text


def _plain(text: str) -> str:
    """Folded letters and digits alone, and without the country code that a phone may be typed without."""
    return "".join(sign for sign in fold(text.removeprefix("+371")) if sign.isalnum())
