"""The access report as a PDF/A-2b file, ready to be previewed or sealed (policy 5.3, GDPR Art. 15)."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.platypus import CondPageBreak, Flowable

from optician_desk.documents import layout
from optician_desk.documents.foot import hand_over
from optician_desk.documents.layout import Cell, gap, pairs, table, text
from optician_desk.documents.pdfa import finish
from optician_desk.documents.report_values import band, kept, lens_table, reasons, value_table
from optician_desk.documents.wording import Wording, wording
from optician_desk.domain.choices import CODES
from optician_desk.domain.local_time import RIGA
from optician_desk.domain.names_in_sentences import inside
from optician_desk.domain.report_view import AccessReport, content_digest

#: Points that have to be left on a page to begin there: a heading with two lines of its table, the reasons of a table of lenses
#: with its first pair of eyes. A table longer than the rest of the page goes on on the next one.
_SECTION, _TABLE = 130, 190


def build(data: AccessReport, language: str) -> bytes:
    """The report on `data` in "lv" or "en", its last page ending in the place for the seal (`foot.STAMP_BOX`).

    Raises ValueError on another language and Refusal("document.text_too_long") on a value that no page can take.
    """
    return finish(pages(data, language))


def pages(data: AccessReport, language: str) -> bytes:
    """The laid-out pages before they are finished as PDF/A."""
    words = wording("report", language)
    content: list[Flowable] = _opening(data, words)
    sections: list[tuple[str, list[Flowable]]] = [("about.title", _about(data, words))]
    if data.nothing_held:
        own = [group for group in data.groups if group.values]
        body: list[Flowable] = [text(words("held.none"))]
        found = CODES["search_outcome"]["found"].of(language)
        elsewhere = any(item.outcome == found for item in data.systems)
        title = "held.none_here_title" if elsewhere else "held.none_title"
        sections.append((title, [*body, value_table(own, words)] if own else body))
    else:
        sections.append(("held.title", _held(data, words)))
    if any(group.lenses for group in data.groups):
        sections.append(("meaning.title", _meaning(words)))
    makers: tuple[tuple[str, Callable[[AccessReport, Wording], list[Flowable]]], ...] = (
        ("disclosed.title", _disclosed),
        ("looked.title", _looked),
        ("systems.title", _systems),
        ("decisions.title", lambda _, words: [text(words("decisions.none"))]),
        ("rights.title", _rights),
        ("policy.title", _policy),
    )
    sections += [(title, make(data, words)) for title, make in makers]
    foot = hand_over(words, data.number, content_digest(data))
    for number, (title, body) in enumerate(sections, 1):
        section = [text(f"{number}. {words(title)}", "section"), *body]
        last = number == len(sections)  # not parted from the foot: no page holds the seal alone
        content += [CondPageBreak(layout.height([*section, *foot.content]) if last else _SECTION), *section]
    content.append(foot)
    return layout.write(content, words, title=words("title.report"), number=data.number, company=data.controller.name)


def _opening(data: AccessReport, words: Wording) -> list[Flowable]:
    made_on = data.made_at.astimezone(RIGA).date()
    return [
        layout.company_head(data.controller, words, words("head.number", number=data.number), made_on),
        gap(16),
        text(words("title.report"), "title"),
        text(words("title.under", request=data.request_number, received=words.day(data.received_on)), "under"),
    ]


def _about(data: AccessReport, words: Wording) -> list[Flowable]:
    person, owner = data.person, data.controller
    since = words.day(person.card_since) if person.card_since else words("about.no_card")
    rows = [(words("about.name"), person.name)]
    if person.contact:
        rows.append((words("about.contact"), person.contact))
    rows.append((words("about.since"), since))
    if person.acting:
        rows.append((words("about.acting"), f"{person.acting} ({person.acts_as})"))
    if data.identity is not None:
        checked = f"{words.day(data.identity.checked_on)}, {inside(data.identity.document)}"
        how = f" ({data.identity.how})" if data.identity.how else ""
        rows.append((words("about.identity_acting" if person.acting else "about.identity"), checked + how))
    rows += [(words("about.controller"), words("about.company", name=owner.name, number=owner.registration))]
    rows += [(words("about.shop"), owner.shop), (words("about.write"), owner.email)]
    return [pairs(rows)]


def _held(data: AccessReport, words: Wording) -> list[Flowable]:
    content: list[Flowable] = [text(words("held.intro"))]
    if data.earlier_kept and _has_earlier(data):
        content.append(text(kept(data.earlier_kept, words, "held.earlier_kept")))
    plain = [group for group in data.groups if group.values]
    if plain:
        content.append(value_table(plain, words))
    for group in data.groups:
        if group.lenses:
            content += [gap(10), CondPageBreak(_TABLE), *band([group], words), lens_table(group, words)]
            content += [gap(3), text(words("lenses.legend"), "small")]
    return content


def _has_earlier(data: AccessReport) -> bool:
    plain = any(value.earlier for group in data.groups for value in group.values)
    return plain or any(lens.earlier for group in data.groups for lens in group.lenses)


def _meaning(words: Wording) -> list[Flowable]:
    rows: list[list[Cell]] = []
    for line in words.lines("meaning.rows"):
        term, _, meaning = line.partition(" | ")
        rows.append([(term, "value"), meaning])
    return [table(rows, (0.15, 0.85), head=(words("meaning.term"), words("meaning.text")))]


def _disclosed(data: AccessReport, words: Wording) -> list[Flowable]:
    content: list[Flowable] = []
    if data.disclosures_recorded_since is None:
        content.append(text(words("disclosed.not_recorded")))
    else:
        since = words("disclosed.since", day=words.day(data.disclosures_recorded_since))
        content.append(text(since if data.disclosures else f"{since} {words('disclosed.none')}"))
    if data.disclosures:
        rows: list[list[Cell]] = [
            [words.day(item.given_on), (f"{item.recipient}\n{item.role}", "value"), item.fields, item.ground]
            for item in data.disclosures
        ]
        names = ("disclosed.day", "disclosed.recipient", "disclosed.fields", "disclosed.ground")
        content.append(table(rows, (0.14, 0.32, 0.3, 0.24), head=[words(name) for name in names]))
        content.append(gap(5))
    if data.recipients:
        names = ("disclosed.recipient", "disclosed.role", "disclosed.fields", "disclosed.country")
        rows = [[(item.name, "value"), item.role, item.data, item.country] for item in data.recipients]
        content.append(text(words("disclosed.recipients")))
        content += [table(rows, (0.28, 0.26, 0.3, 0.16), head=[words(name) for name in names]), gap(5)]
    if data.processors:
        content.append(text(words("disclosed.processors")))
        rows = [[(item.name, "value"), item.role, item.country] for item in data.processors]
        heads = [words(name) for name in ("disclosed.processor", "disclosed.role", "disclosed.country")]
        content += [table(rows, (0.34, 0.46, 0.2), head=heads), gap(5)]
    else:
        content.append(text(words("disclosed.no_processors")))
    content.append(text(words("disclosed.outside")))
    return content


def _looked(data: AccessReport, words: Wording) -> list[Flowable]:
    known: list[Flowable] = [text(words("looked.head", head=data.trail_head), "small")] if data.trail_head else []
    if not data.look_ups:
        return [text(words("looked.none")), *known]
    rows: list[list[Cell]] = [[words.moment(item.at), item.task] for item in data.look_ups]
    head = (words("looked.at"), words("looked.task"))
    why = reasons(data.look_ups_kept, words) if data.look_ups_kept else []
    return [text(words("looked.intro")), *why, gap(2), table(rows, (0.24, 0.76), head=head), gap(3), *known]


def _systems(data: AccessReport, words: Wording) -> list[Flowable]:
    if not data.systems:
        return [text(words("systems.none"))]
    rows: list[list[Cell]] = [[item.system, (item.outcome, "value"), item.note] for item in data.systems]
    head = (words("systems.system"), words("systems.outcome"), words("systems.note"))
    return [text(words("systems.intro")), table(rows, (0.36, 0.26, 0.38), head=head)]


def _rights(data: AccessReport, words: Wording) -> list[Flowable]:
    items = [text(f"– {line}", "item") for line in words.lines("rights.items")]
    how = text(words("rights.how", email=data.controller.email))
    return [
        text(words("rights.intro")),
        *items,
        gap(4),
        how,
        text(words("rights.authority", authority=data.controller.authority)),
    ]


def _policy(data: AccessReport, words: Wording) -> list[Flowable]:
    if data.policy_from is None:
        return [text(words("policy.version", version=data.policy_version))]
    day = words.long_day(data.policy_from, "from")
    return [text(words("policy.version_from", version=data.policy_version, day=day))]
