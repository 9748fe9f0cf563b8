"""Contrast of the theme's tokens: AA for every word in both looks, 3:1 for the borders and rings that carry meaning."""

from __future__ import annotations

import pytest

from optician_desk.ui.style_sheet import style_sheet
from optician_desk.ui.theme import DARK, LIGHT, Tokens, Tone

TEXT, SIGN = 4.5, 3.0


def luminance(value: str) -> float:
    """Relative luminance of #RRGGBB (WCAG 2.2)."""
    parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pairs(t: Tokens) -> list[tuple[str, str, str, float]]:
    """Each combination that the program draws: name, foreground, background, least ratio."""
    grounds = {"window": t.window, "surface": t.surface, "raised": t.raised}
    words = ("text", "second", "accent", "danger", "warning", "good")
    found = [(f"{word} on {name}", getattr(t, word), value, TEXT) for word in words for name, value in grounds.items()]
    found += [(f"{tone} on its tint", t.tone(tone), t.tint(tone), TEXT) for tone in Tone]
    found += [(f"text on {name}", t.text, getattr(t, name), TEXT) for name in ("hover", "accent_tint")]
    found += [
        (f"{tone} on a selected row", t.tone(tone), t.accent_tint, TEXT) for tone in Tone
    ]  # the edge of a chip, too
    found += [("second on accent tint", t.second, t.accent_tint, TEXT)]
    found += [(f"on accent over {name}", t.on_accent, getattr(t, name), TEXT) for name in ("accent", "accent_hover")]
    found += [(f"disabled on {name}", t.disabled, value, SIGN) for name, value in grounds.items()]
    found += [("disabled on a disabled primary or danger button", t.disabled, t.line, SIGN)]
    found += [("field border", t.control, t.surface, SIGN), ("focus ring", t.accent, t.surface, SIGN)]
    return found


def test_figures_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast_is_enough(tokens: Tokens) -> None:
    poor = {
        name: round(contrast(fore, back), 2)
        for name, fore, back, least in pairs(tokens)
        if contrast(fore, back) < least
    }
    assert not poor


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_sheet_takes_every_colour_from_the_tokens(tokens: Tokens) -> None:
    sheet = style_sheet(tokens._asdict())
    known = set(tokens)
    used = {
        word.strip(";")
        for word in sheet.replace(",", " ").split()
        if word.startswith("#") and len(word.strip(";")) == 7
    }
    assert used
    assert used <= known
