"""Every letter as a PDF/A-2b file, ready for the shop's seal: one layout, laid out from declared blocks.

Which blocks a letter has, in which order and under which condition stands in `texts/letters.toml`, the same for both languages;
the sentences stand in `texts/<language>/letters.toml`. A block is a sentence's key, or a table with one of

    say, title         a paragraph, a heading: the key of its text
    items              a list of texts numbered from 1
    list               a list of rows that come as a value
    pairs, table       rows that come as a value, as label and value or under a head (`<key>_head.1`, …)
    signatures         lines to sign on: the keys of their captions

and `when` / `unless`: names of values that must, or must not, be there. A key with a dot is taken as it is, any other belongs
to the paper.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib import resources
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable

from optician_desk.documents import layout
from optician_desk.documents.foot import SEAL_ROOM, Signatures, seal_foot
from optician_desk.documents.layout import gap, pairs, table, text
from optician_desk.documents.pdfa import finish
from optician_desk.documents.wording import Wording, glued, wording
from optician_desk.domain.letter import Letter, Money, Rows, content_digest, present
from optician_desk.domain.local_time import RIGA

Block = Mapping[str, Any]
_LISTED = ("items", "list", "pairs", "table")
_HALF_PAGE = 360
_INTRODUCED, _HEADED = 70, 110
_CASES = ("on", "until", "from")


@dataclass(frozen=True, slots=True)
class Plan:
    """The blocks of one paper; a `form` is neither greeted nor closed."""

    blocks: tuple[Block, ...]
    form: bool = False


@dataclass(frozen=True, slots=True)
class _Writer:
    """One letter being laid out: its texts, and its values as words."""

    letter: Letter
    words: Wording
    filled: Mapping[str, str]

    def say(self, name: str) -> str:
        """The text of a key with its places filled."""
        key = name if "." in name else f"{self.letter.paper}.{name}"
        return self.words(key, **self.filled)

    def lines(self, name: str) -> list[str]:
        key = name if "." in name else f"{self.letter.paper}.{name}"
        return [line.format(**self.filled) for line in self.words.lines(key)]

    def rows(self, name: str) -> Rows:
        found = self.letter.values.get(name.rpartition(".")[2], ())
        if not isinstance(found, tuple):
            raise TypeError(f"{name} holds no rows")
        return found


def build(letter: Letter, language: str) -> bytes:
    """The letter in "lv" or "en", its last page ending in the place for the seal (`foot.STAMP_BOX`).

    Raises KeyError where a sentence's value is missing, Refusal("document.text_too_long") on a value that no page can take.
    """
    return finish(pages(letter, language))


def pages(letter: Letter, language: str) -> bytes:
    """The laid-out pages before they are finished as PDF/A."""
    words = wording("letters", language)
    writer = _Writer(letter, words, _filled(letter, words))
    title = writer.say("title")
    plan = structure()[letter.paper]
    content = _opening(writer, title)
    if not plan.form:
        content += [text(words("letter.greeting")), gap(2)]
        if (
            letter.addressee.about and letter.request and present(letter.values, "represented")
        ):  # no notice to a recipient
            content.append(text(words("letter.on_behalf"), "letter"))
    shown = [block for block in plan.blocks if _applies(writer, block)]
    body = [_MAKERS[_kind(block)](writer, block) for block in shown]
    for made, following in zip(body, shown[1:], strict=False):
        if len(made) == 1 and _kind(following) in _LISTED:
            made.insert(0, CondPageBreak(_INTRODUCED))
    last = max((at for at, block in enumerate(shown) if _kind(block) == "title"), default=len(body) - 1)
    if any(_kind(block) != "say" for block in shown[last + 1 :]):
        last = len(body) - 1
    for made in body[:last]:
        content += made
    content += _ending([item for made in body[last:] for item in made], [] if plan.form else _close(letter, words))
    content.append(seal_foot(words, letter.number, content_digest(letter)))
    return layout.write(content, words, title=title, number=letter.number, company=letter.controller.name)


@lru_cache(maxsize=1)
def structure() -> Mapping[str, Plan]:
    """The plan of every paper, as declared; a bare key is a paragraph."""
    file = resources.files("optician_desk.documents") / "texts" / "letters.toml"
    declared = tomllib.loads(file.read_text("utf-8"))
    return {
        paper: Plan(
            tuple({"say": block} if isinstance(block, str) else block for block in entry["blocks"]),
            bool(entry.get("form")),
        )
        for paper, entry in declared.items()
    }


def _opening(writer: _Writer, title: str) -> list[Flowable]:
    letter, words = writer.letter, writer.words
    made_on = letter.made_at.astimezone(RIGA).date()
    draft = letter.number == words("letter.draft")
    number = letter.number if draft else words("head.number", number=letter.number)
    to = letter.addressee
    rows = [(words("letter.to"), to.name)]
    if to.contact:
        rows.append((words("letter.contact"), to.contact))
    if to.about:
        rows.append((words("letter.about"), to.about))
    if letter.request and letter.received_on:
        asked = words("letter.request", number=letter.request, day=words.day(letter.received_on))
        rows.append((words("letter.on"), asked))
    return [
        layout.company_head(letter.controller, words, number, made_on),
        gap(16),
        pairs(rows, 0.2),
        gap(12),
        text(title, "title"),
        gap(4),
    ]


def _close(letter: Letter, words: Wording) -> list[Flowable]:
    return [gap(6), text(words("letter.close")), text(letter.controller.name, "strong")]


def _ending(last: list[Flowable], close: list[Flowable]) -> list[Flowable]:
    """What a letter ends in and the close, not parted from the seal: no page holds the seal alone, or the last sentence of a
    section whose heading is on the page before.
    """
    needed = layout.height(last + close) + SEAL_ROOM
    return [*([CondPageBreak(needed)] if needed < _HALF_PAGE else []), *last, *close]


def _applies(writer: _Writer, block: Block) -> bool:
    values = writer.letter.values
    wanted = all(present(values, name) for name in _names(block, "when"))
    return wanted and not any(present(values, name) for name in _names(block, "unless"))


def _kind(block: Block) -> str:
    return next(name for name in _MAKERS if name in block)


def _names(block: Block, key: str) -> Sequence[str]:
    found = block.get(key, ())
    return (found,) if isinstance(found, str) else found


def _say(writer: _Writer, block: Block) -> list[Flowable]:
    return [text(glued(writer.say(block["say"])), "letter")]


def _title(writer: _Writer, block: Block) -> list[Flowable]:
    """A heading; it may introduce a table longer than a page, which keeping the two together would push to the next one."""
    return [CondPageBreak(_HEADED), text(writer.say(block["title"]), "heading")]


def _items(writer: _Writer, block: Block) -> list[Flowable]:
    return [*(text(f"– {line}", "item") for line in writer.lines(block["items"])), gap(5)]


def _list(writer: _Writer, block: Block) -> list[Flowable]:
    rows = writer.rows(block["list"])
    return [*(text(f"– {': '.join(part for part in row if part)}", "item") for row in rows), gap(5)]


def _pairs(writer: _Writer, block: Block) -> list[Flowable]:
    return [pairs([(row[0], row[1]) for row in writer.rows(block["pairs"])]), gap(5)]


def _table(writer: _Writer, block: Block) -> list[Flowable]:
    name = block["table"]
    head = writer.lines(f"{name}_head")
    widths = block["widths"]
    if len(head) != len(widths):
        raise ValueError(f"{writer.letter.paper}.{name} has {len(widths)} columns and {len(head)} heads")
    numbers = block.get("right_from", len(head))
    styles = ["value", *("number" if at >= numbers else "cell" for at in range(1, len(head)))]
    rows: list[list[layout.Cell]] = [list(zip(row, styles, strict=True)) for row in writer.rows(name)]
    return [table(rows, widths, head=head, right_from=block.get("right_from")), gap(8)]


def _signatures(writer: _Writer, block: Block) -> list[Flowable]:
    return [gap(10), Signatures(tuple(writer.say(name) for name in block["signatures"]), writer.words), gap(6)]


_MAKERS: Mapping[str, Callable[[_Writer, Block], list[Flowable]]] = {
    "say": _say,
    "title": _title,
    "items": _items,
    "list": _list,
    "pairs": _pairs,
    "table": _table,
    "signatures": _signatures,
}


def _filled(letter: Letter, words: Wording) -> dict[str, str]:
    """Every value as words; a day comes plain and in the cases that sentences need (`day_until`)."""
    filled = {"company": letter.controller.name, "shop": letter.controller.shop, "email": letter.controller.email}
    filled |= {"authority": letter.controller.authority, "address": letter.controller.address}
    for name, value in letter.values.items():
        if isinstance(value, date):
            filled[name] = words.day(value)
            filled |= {f"{name}_{case}": words.long_day(value, case) for case in _CASES}
        elif isinstance(value, Money):
            filled[name] = words.money(value.cents)
        elif value is not None and not isinstance(value, tuple):
            filled[name] = str(value)
    return filled
