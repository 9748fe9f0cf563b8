"""The Qt binding counts references right. PySide6 6.12.0 did not: below Python 3.12, where None is counted like any other
object, every call without a result took one from it, until the interpreter aborted in the middle of somebody's work.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QPixmap

CALLS = 1000
ABIDING = sys.version_info >= (3, 12)


@pytest.mark.skipif(ABIDING, reason="None, True and False are immortal from Python 3.12 on")
@pytest.mark.usefixtures("qapp")
def test_calls_give_back_what_they_borrow() -> None:
    reserve = [None] * (20 * CALLS), [True] * (4 * CALLS), [False] * (4 * CALLS)
    image = QPixmap(8, 8)
    painter = QPainter(image)
    thing = QObject()
    before = [sys.getrefcount(one) for one in (None, True, False)]
    for _ in range(CALLS):
        painter.save()
        painter.restore()
        thing.setObjectName("x")
        thing.parent()
        thing.blockSignals(True)
        thing.blockSignals(False)
    after = [sys.getrefcount(one) for one in (None, True, False)]
    painter.end()
    assert reserve
    assert all(abs(late - early) < CALLS / 10 for early, late in zip(before, after, strict=True)), (before, after)
