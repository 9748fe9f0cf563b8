"""The steps of a case in equal columns: circle, name, a second line; a line leads to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from optician_desk.ui import icons, theme
from optician_desk.ui.widgets import painting


class StepState(StrEnum):
    """Where a step stands."""

    DONE = "done"
    NOW = "now"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name, where it stands, and a short second line (time, "now")."""

    name: str
    state: StepState
    note: str = ""


class Stepper(QWidget):
    """Shows steps; it is read, not operated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_steps(self, steps: tuple[Step, ...]) -> None:
        """Show these steps; the accessible name spells them out."""
        self._steps = steps
        self.setAccessibleName(", ".join(f"{step.name} {step.note}".strip() for step in steps))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, 46)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 46)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        column = self.width() / max(1, len(self._steps))
        for at, step in enumerate(self._steps):
            self._paint_step(painter, at, step, at * column, column)
        painter.end()

    def _paint_step(self, painter: QPainter, at: int, step: Step, x: float, column: float) -> None:
        t, circle = theme.tokens(), QRectF(x, 1, 28, 28)
        if step.state is StepState.DONE:
            painting.plate(painter, circle, t.accent, radius=14)
            icons.paint(painter, "check", circle.adjusted(6, 6, -6, -6), t.on_accent)
        else:
            now = step.state is StepState.NOW
            fill, ring = (t.accent_tint, t.accent) if now else (t.surface, t.control)
            painting.plate(painter, circle, fill, ring, 2 if now else 1.5, radius=14)
            number = theme.font(13, QFont.Weight.DemiBold)
            painting.text(painter, circle, str(at + 1), number, t.accent if now else t.second, painting.CENTER)
        font = theme.font(theme.BODY, QFont.Weight.Medium if step.state is StepState.TODO else QFont.Weight.DemiBold)
        ink = t.second if step.state is StepState.TODO else t.text
        room = QRectF(x + 36, 1, column - 44, 28)
        end = room.left() + painting.text(painter, room, step.name, font, ink) + 10
        if step.note:
            note = theme.font(theme.CAPTION, tabular=True)
            tone = t.accent if step.state is StepState.NOW else t.second
            painting.text(painter, QRectF(x + 36, 28, column - 40, 16), step.note, note, tone)
        if at + 1 < len(self._steps) and x + column - 8 > end:
            pen = QPen(QColor(t.accent if step.state is StepState.DONE else t.strong_line), 2)
            painter.setPen(pen)
            painter.drawLine(QPointF(end, 15), QPointF(x + column - 8, 15))


def paint_dashes(painter: QPainter, rect: QRectF, done: int, total: int, quiet: bool = False) -> float:
    """Steps as short dashes of 9×4 for a table row; returns the x where they end."""
    t, x = theme.tokens(), rect.left()
    for at in range(total):
        color = (t.second if quiet else t.accent) if at < done else t.strong_line
        painting.plate(painter, QRectF(x, rect.center().y() - 2, 9, 4), color, radius=2)
        x += 12
    return x
