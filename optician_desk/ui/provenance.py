"""Where a value came from, in one line: how it reached the shop, when, who entered it (policy 1.3)."""

from __future__ import annotations

from datetime import datetime

from optician_desk.domain.card_view import Source
from optician_desk.domain.choices import CHANNELS, GIVEN_BY
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.local_time import RIGA, now
from optician_desk.ui.widgets.date_field import format_day, format_short_day


def day(at: datetime) -> str:
    """The calendar date in Riga of a UTC time: 22.11.2026."""
    return format_day(at.astimezone(RIGA).date())


def day_and_time(at: datetime) -> str:
    """22.11.2026. 10:42, in Riga; in English without the full stop."""
    return f"{day(at)} {at.astimezone(RIGA):%H:%M}"


def time_or_day(at: datetime) -> str:
    """10:42 if that was today in Riga, else with its day before it."""
    local = at.astimezone(RIGA)
    return f"{local:%H:%M}" if local.date() == now().date() else day_and_time(at)


def short_day_and_time(at: datetime) -> str:
    """22.11. 10:42, in Riga."""
    local = at.astimezone(RIGA)
    return f"{format_short_day(local.date())} {local:%H:%M}"


def channel_name(channel: str, language: str) -> str:
    """How it reached the shop, as the beginning of a line."""
    name = CHANNELS[Origin(channel)].of(language)
    return name[:1].upper() + name[1:]


def source_line(source: Source, language: str) -> str:
    """`Klātienē · 14.03.2021. · Ieva Krūmiņa`; who gave it only where it was not the customer."""
    parts = [channel_name(source.channel, language)]
    if source.given_by not in (GivenBy.SELF, ""):
        parts.append(GIVEN_BY[GivenBy(source.given_by)].of(language))
    parts.append(day(source.at))
    if source.staff:
        parts.append(source.staff)
    return " · ".join(parts)
