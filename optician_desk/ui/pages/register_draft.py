"""The registration form as plain texts by name, to be kept as a draft and put back."""

from __future__ import annotations

from collections.abc import Mapping

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.registration import Agreed, NoticeGiven
from optician_desk.ui.pages.register_consents import ConsentGrid
from optician_desk.ui.pages.register_fields import RegisterFields
from optician_desk.ui.pages.register_notice import NoticeRow
from optician_desk.ui.pages.register_sources import RegisterSources, Source


def read(fields: RegisterFields, sources: RegisterSources, consents: ConsentGrid, notice: NoticeRow) -> dict[str, str]:
    """Everything typed and chosen."""
    found = fields.texts()
    found["source"] = _source_words(sources.source())
    for table, mark in fields.marks.items():
        if own := mark.own():
            found[f"source.{table}"] = _source_words(own)
    found["consents"] = " ".join(f"{one.purpose}:{one.via}" for one in consents.given())
    given = notice.given()
    if given is not None:
        found["notice"] = f"{given.how} {given.language}"
    return found


def write(
    draft: Mapping[str, str],
    fields: RegisterFields,
    sources: RegisterSources,
    consents: ConsentGrid,
    notice: NoticeRow,
) -> None:
    """Put it back; names that the form no longer has are left out."""
    for path, text in draft.items():
        if path in fields.fields:
            fields.set_text(path, text)
            fields.check(path)
    sources.choose(_source(draft.get("source", "")))
    for table, mark in fields.marks.items():
        mark.set_own(_source(draft[f"source.{table}"]) if f"source.{table}" in draft else None)
    pairs = (one.partition(":") for one in draft.get("consents", "").split())
    consents.give(Agreed(purpose, via) for purpose, _, via in pairs)
    how, _, language = draft.get("notice", "").partition(" ")
    notice.give(NoticeGiven(language, how) if how else None)


def _source_words(source: Source) -> str:
    return f"{source[0].value} {source[1].value}"


def _source(words: str) -> Source:
    channel, _, given_by = words.partition(" ")
    return Origin(channel or Origin.IN_PERSON), GivenBy(given_by or GivenBy.SELF)
