"""The sheet with the store's recovery code: printed once at set-up, then locked away. It holds nothing about customers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from optician_desk.documents import layout
from optician_desk.documents.layout import gap, pairs, table, text
from optician_desk.documents.pdfa import finish
from optician_desk.documents.wording import wording

_GROUPS_A_LINE = 4


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet; `code` is the recovery code as shown, its groups parted by blanks or hyphens."""

    company: str
    shop: str
    counter: str
    made_on: date
    code: str


def build(data: RecoverySheet, language: str) -> bytes:
    """The sheet as PDF/A-2b, one page, in "lv" or "en". The bytes hold the code: print them, never write them to a file."""
    words = wording("recovery_sheet", language)
    groups = data.code.replace("-", " ").split()
    lines = [groups[at : at + _GROUPS_A_LINE] for at in range(0, len(groups), _GROUPS_A_LINE)]
    rows = [[(group, "large") for group in line] + [("", "large")] * (_GROUPS_A_LINE - len(line)) for line in lines]
    share = 1 / _GROUPS_A_LINE
    about = [
        (words("about.shop"), f"{data.company} · {data.shop}"),
        (words("about.counter"), data.counter),
        (words("about.day"), words.day(data.made_on)),
    ]
    content: list[Flowable] = [
        text(words("title"), "title"),
        text(words("under"), "under"),
        gap(12),
        pairs(about),
        gap(14),
        table(rows, [share] * _GROUPS_A_LINE),
        text(words("use.title"), "section"),
        *(text(f"– {line}", "item") for line in words.lines("use.items")),
        text(words("keep.title"), "section"),
        *(text(f"– {line}", "item") for line in words.lines("keep.items")),
    ]
    return finish(
        layout.write(content, words, title=words("title"), number="", company=data.company, foot=words("title"))
    )
