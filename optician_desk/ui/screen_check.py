"""Whether this machine can show and print: Qt's version, the bundled typeface, printers (how many, never their names)."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication

from optician_desk.ui import theme


@dataclass(frozen=True, slots=True)
class ScreenCheck:
    """What was found; `typeface` says whether the bundled one is there in all its weights."""

    qt: str
    typeface: bool
    printers: int
    default_printer: bool


def look() -> ScreenCheck:
    """Ask Qt; needs no display and opens no window."""
    if sys.platform.startswith("linux") and not any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])  # printers and fonts live in it
    theme.load_fonts()
    weights = (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold)
    found = theme.FAMILY in QFontDatabase.families() and all(
        QFontInfo(theme.font(weight=weight)).exactMatch() for weight in weights
    )
    check = ScreenCheck(
        qVersion(), found, len(QPrinterInfo.availablePrinterNames()), bool(QPrinterInfo.defaultPrinterName())
    )
    del application
    return check
