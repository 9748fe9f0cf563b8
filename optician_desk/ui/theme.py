"""Tokens, palettes, type and the one style sheet: how everything on the screen looks, in light and in dark.

Colours are tokens by what they mean; a widget that paints itself asks `theme.tokens()` while painting, so that it
follows a change. The style sheet holds geometry and the few colours that Qt takes from nowhere else.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from optician_desk.ui.style_sheet import style_sheet

FAMILY = "Inter"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
STYLE = "style"
"""Property of an application that was made in its style already: to ask Qt for it brings a class of many enumerations."""
BODY, CAPTION, SMALL, SECTION, NAME, TITLE = 14, 12, 11, 15, 18, 24
CONTROL, CONTROL_LARGE, RADIUS, ROW = 36, 40, 6, 44


class Scheme(StrEnum):
    """Which of the two looks; `SYSTEM` follows the desktop where it tells and is light where it does not."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a colour says; always beside an icon or a word, never alone."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARNING = "warning"
    DANGER = "danger"


class Tokens(NamedTuple):
    """One theme's colours as #RRGGBB."""

    window: str
    surface: str
    raised: str
    text: str
    second: str
    disabled: str
    line: str
    strong_line: str
    control: str
    accent: str
    accent_hover: str
    accent_tint: str
    danger: str
    danger_tint: str
    warning: str
    warning_tint: str
    good: str
    good_tint: str
    on_accent: str
    hover: str
    canvas: str

    def tone(self, tone: Tone) -> str:
        """The colour of a word or icon in this tone."""
        return self.second if tone is Tone.NEUTRAL else str(getattr(self, tone.value))

    def tint(self, tone: Tone) -> str:
        """The plate behind a word or icon in this tone."""
        return self.hover if tone is Tone.NEUTRAL else str(getattr(self, tone.value + "_tint"))


LIGHT = Tokens(
    window="#F5F6F8", surface="#FFFFFF", raised="#FFFFFF", text="#1A1E23", second="#59626E", disabled="#77818D",
    line="#E1E5EA", strong_line="#C4CBD3", control="#8A939E", accent="#0B6B6B", accent_hover="#095858",
    accent_tint="#E2F1F0", danger="#B3261E", danger_tint="#FBE9E7", warning="#7A4F00", warning_tint="#FFF3D9",
    good="#1D6A3A", good_tint="#E3F3E8", on_accent="#FFFFFF", hover="#EEF0F3", canvas="#E9ECF0",
)  # fmt: skip
DARK = Tokens(
    window="#15181C", surface="#1D2126", raised="#252A30", text="#E8EBEF", second="#A5AFBA", disabled="#818B96",
    line="#2E343B", strong_line="#465059", control="#66717C", accent="#4FB8B2", accent_hover="#6AC9C3",
    accent_tint="#17302F", danger="#F2877F", danger_tint="#3A1D1B", warning="#E9B44C", warning_tint="#35290F",
    good="#6CC58B", good_tint="#162E1F", on_accent="#0D2423", hover="#272C33", canvas="#2E343B",
)  # fmt: skip


class _Theme(QObject):
    """Says that the colours have changed; icons and caches listen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.SYSTEM
        self.tokens = LIGHT
        self.dressed = False


_theme = _Theme()


def tokens() -> Tokens:
    """The colours in force now."""
    return _theme.tokens


def scheme() -> Scheme:
    """What was chosen, which may be to follow the system."""
    return _theme.scheme


def is_dark() -> bool:
    """Whether the dark look is in force now."""
    return _theme.tokens is DARK


def changed() -> SignalInstance:
    """The signal that follows each change of colours (connect with `theme.changed().connect`)."""
    return _theme.changed


def color(value: str) -> QColor:
    """A token as a colour to paint with."""
    return QColor(value)


def load_fonts() -> None:
    """Make Inter known to Qt from the package; doing it twice does nothing."""
    if FAMILY in QFontDatabase.families():
        return
    # By path: Qt reads a file without copying it, and importlib.resources would bring zipfile to the first window.
    folder = Path(__file__).resolve().parent.parent / "fonts"
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(folder / f"{FAMILY}-{weight}.ttf"))


def font(size: int = BODY, weight: QFont.Weight = QFont.Weight.Normal, tabular: bool = False) -> QFont:
    """The bundled family at a size in px at 96 dpi; `tabular` gives figures of one width (values, dates, phones)."""
    return QFont(_font(size, weight, tabular))  # a copy, which may be changed; Qt shares what is the same


@lru_cache(maxsize=64)
def _font(size: int, weight: QFont.Weight, tabular: bool) -> QFont:
    made = QFont(FAMILY)
    made.setPixelSize(size)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if size >= TITLE:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.4)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def set_tabular(widget: QWidget) -> None:
    """Give a widget figures of one width; size and weight stay with the style sheet."""
    changed_font = widget.font()
    changed_font.setFeature(QFont.Tag("tnum"), 1)
    widget.setFont(changed_font)


def apply(application: QApplication, chosen: Scheme = Scheme.SYSTEM) -> None:
    """Dress the application: Fusion, fonts, palette, style sheet. Call again to change the scheme while it runs."""
    load_fonts()
    _theme.scheme = chosen
    hints = QGuiApplication.styleHints()
    dark = chosen is Scheme.DARK or (chosen is Scheme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark)
    _theme.tokens = DARK if dark else LIGHT
    if not _theme.dressed:
        _theme.dressed = True
        if application.property(STYLE) != "Fusion":
            application.setStyle(QStyleFactory.create("Fusion"))
        hints.colorSchemeChanged.connect(_follow_system)
    application.setFont(font())
    application.setPalette(palette(_theme.tokens))
    application.setStyleSheet(style_sheet(_theme.tokens._asdict()))
    _theme.changed.emit()


def _follow_system() -> None:
    application = QApplication.instance()
    if _theme.scheme is Scheme.SYSTEM and isinstance(application, QApplication):
        apply(application)


def palette(t: Tokens) -> QPalette:
    """Qt's roles from the tokens; disabled text is its own group."""
    made = QPalette()
    role = QPalette.ColorRole
    for key, value in (
        (role.Window, t.window), (role.Base, t.surface), (role.AlternateBase, t.window), (role.Button, t.raised),
        (role.WindowText, t.text), (role.Text, t.text), (role.ButtonText, t.text), (role.BrightText, t.danger),
        (role.Highlight, t.accent), (role.HighlightedText, t.on_accent), (role.Accent, t.accent), (role.Link, t.accent),
        (role.LinkVisited, t.accent), (role.PlaceholderText, t.second), (role.ToolTipBase, t.raised),
        (role.ToolTipText, t.text), (role.Light, t.raised), (role.Midlight, t.line), (role.Mid, t.strong_line),
        (role.Dark, t.control), (role.Shadow, t.window),
    ):  # fmt: skip
        made.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(t.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(t.strong_line))
    return made
