"""Sums of money as screens show them."""

from __future__ import annotations


def money(cents: int, language: str) -> str:
    """Euro cents as a sum: 12,50 € in Latvian, €12.50 in English."""
    point = "," if language == "lv" else "."
    plain = f"{cents // 100}{point}{cents % 100:02d}"
    return f"{plain}\u00a0€" if language == "lv" else f"€{plain}"
