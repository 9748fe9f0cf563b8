"""The act over an erasure as a PDF/A-2b file, ready for the shop's seal.

Its six headings are those of the authority's deletion procedure (Datu valsts inspekcija): who answers, where the data were, what
was done, how it was checked, whom else to tell, what the person is told. It names nobody but staff.
"""

from __future__ import annotations

from reportlab.platypus import Flowable

from optician_desk.documents import layout
from optician_desk.documents.foot import hand_over
from optician_desk.documents.layout import Cell, gap, pairs, table, text
from optician_desk.documents.pdfa import finish
from optician_desk.documents.wording import Wording, wording
from optician_desk.domain.erasure_paper import ErasureAct, content_digest
from optician_desk.domain.erasure_view import Line
from optician_desk.domain.local_time import RIGA
from optician_desk.domain.names_in_sentences import inside


def build(act: ErasureAct, language: str) -> bytes:
    """The act in "lv" or "en", its last page ending in the place for the seal (`foot.STAMP_BOX`)."""
    words = wording("erasure_act", language)
    made_on = act.made_at.astimezone(RIGA).date()
    content: list[Flowable] = [
        layout.company_head(act.controller, words, words("head.number", number=act.number), made_on),
        gap(16),
        text(words("title"), "title"),
        text(words("under"), "under"),
    ]
    makers = (
        ("who", _who),
        ("where", _where),
        ("what", _what),
        ("check", _check),
        ("others", _others),
        ("person", _person),
    )
    for number, (name, make) in enumerate(makers, 1):
        content.append(text(f"{number}. {words(f'{name}.title')}", "section"))
        content += make(act, words)
    content.append(hand_over(words, act.number, content_digest(act)))
    return finish(layout.write(content, words, title=words("title"), number=act.number, company=act.controller.name))


def _who(act: ErasureAct, words: Wording) -> list[Flowable]:
    rows = [(words("who.proposed"), act.proposed_by), (words("who.decided"), act.decided_by)]
    rows.append((words("who.checked"), words("who.program")))
    rows.append((words("who.ground"), act.reason))
    content: list[Flowable] = [pairs(rows)]
    if act.outcome.alone:
        content.append(text(words("who.alone")))
    return content


def _where(act: ErasureAct, words: Wording) -> list[Flowable]:
    content: list[Flowable] = [text(f"– {line}", "item") for line in words.lines("where.items")]
    if act.systems:
        content.append(text(words("where.systems", systems=", ".join(map(inside, act.systems)))))
    return content


def _what(act: ErasureAct, words: Wording) -> list[Flowable]:
    done = act.outcome
    rows: list[list[Cell]] = [
        [(line.name, "value"), str(line.erased), str(line.kept), _why(line, words)] for line in done.lines
    ]
    heads = [words(f"what.{name}") for name in ("category", "erased", "kept", "why")]
    content: list[Flowable] = [
        text(words("what.whole" if done.whole else "what.part", values=done.values)),
        gap(2),
        table(rows, (0.3, 0.12, 0.12, 0.46), head=heads),
        gap(4),
        text(words("what.besides", documents=done.documents, drafts=done.drafts)),
    ]
    if act.released:
        content.append(text(words("what.released", criteria="; ".join(act.released))))
    return [*content, *(text(f"– {line}", "item") for line in words.lines("what.steps"))]


def _why(line: Line, words: Wording) -> str:
    if not line.kept:
        return ""
    reasons = "; ".join(line.reasons)
    return words("what.until", reasons=reasons, day=words.day(line.until)) if line.until else reasons


def _check(act: ErasureAct, words: Wording) -> list[Flowable]:
    done = act.outcome
    state = words("check.scrubbed" if done.scrubbed else "check.not_scrubbed")
    return [
        text(state),
        text(words("check.ledger", number=done.ledger)),
        text(words("check.seal", seal=done.seal)),
        text(words("check.again")),
    ]


def _others(act: ErasureAct, words: Wording) -> list[Flowable]:
    content: list[Flowable] = [text(words("others.recipients"))]
    if act.processors:
        content.append(text(words("others.processors", names=", ".join(act.processors))))
    else:
        content.append(text(words("others.no_processors")))
    return content


def _person(act: ErasureAct, words: Wording) -> list[Flowable]:
    content: list[Flowable] = [text(words("person.told" if act.outcome.whole else "person.told_part"))]
    if act.copies_until is not None:
        content.append(text(words("person.copies", day=words.long_day(act.copies_until, "until"))))
    if act.outcome.away:
        content.append(text(words("person.away", count=len(act.outcome.away))))
    return content
