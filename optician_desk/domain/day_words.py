"""A day in figures, as screens and papers write it: Latvian ends an ordinal with a full stop, English does not."""

from __future__ import annotations

from datetime import date


def shown_day(day: date, language: str) -> str:
    """`22.11.2026.` in "lv", `22.11.2026` in "en"."""
    return f"{day:%d.%m.%Y}{_stop(language)}"


def short_day(day: date, language: str) -> str:
    """The same without its year, where the year stands beside: `22.11.`, `22.11`."""
    return f"{day:%d.%m}{_stop(language)}"


def _stop(language: str) -> str:
    return "." if language == "lv" else ""
