"""What narrows the queue: five views with their counts, and filters by type, way in, step and person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from optician_desk.domain.data_use import Origin
from optician_desk.domain.queue_view import Filters, Shown
from optician_desk.domain.rights import Kind, Step
from optician_desk.ui.models.queue_words import CHANNELS, channel_short, kind_short
from optician_desk.ui.models.request_words import step_name
from optician_desk.ui.plain_tip import set_plain_tip
from optician_desk.ui.widgets.buttons import IconButton
from optician_desk.ui.widgets.field import ComboBox
from optician_desk.ui.widgets.segmented import Segmented
from optician_desk.ui.widgets.tall import BesideOrBelow

_NARROWEST, _WIDEST = 118, 200


class QueueFilter(QWidget):
    """`changed` when a person narrows or widens what is shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settling = False
        self.views = Segmented(name=QCoreApplication.translate("QueueFilter", "Which requests are shown"))
        for shown in Shown:
            self.views.add(shown, "")
        self.views.chosen.connect(self._chosen)
        self.kind = self._box(
            QCoreApplication.translate("QueueFilter", "Type"), QCoreApplication.translate("QueueFilter", "All types")
        )
        self.channel = self._box(
            QCoreApplication.translate("QueueFilter", "How it came in"),
            QCoreApplication.translate("QueueFilter", "Any channel"),
        )
        self.step = self._box(
            QCoreApplication.translate("QueueFilter", "Step"), QCoreApplication.translate("QueueFilter", "All steps")
        )
        self.staff = self._box(
            QCoreApplication.translate("QueueFilter", "Last step by"),
            QCoreApplication.translate("QueueFilter", "Everybody"),
        )
        for kind in Kind:
            self.kind.addItem(kind_short(kind), kind)
        for channel in CHANNELS:
            self.channel.addItem(channel_short(channel), channel)
        for step in Step:
            self.step.addItem(step_name(step), step)
        self.clear_words = QCoreApplication.translate("QueueFilter", "Clear the filters")
        self.clear_button = IconButton(icon="x", text=self.clear_words)
        policy = self.clear_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else the filters would change their width under the pointer
        self.clear_button.setSizePolicy(policy)
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        self._lay_out()

    def _box(self, name: str, everything: str) -> ComboBox:
        made = ComboBox()
        made.setAccessibleName(name)
        made.setMinimumWidth(_NARROWEST)
        made.setMaximumWidth(_WIDEST)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.addItem(everything, "")
        made.currentIndexChanged.connect(self._chosen)
        made.currentTextChanged.connect(lambda text: set_plain_tip(made, f"{name}: {text}"))
        return made

    def _lay_out(self) -> None:
        boxes = QWidget()
        row = QHBoxLayout(boxes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in (self.kind, self.channel, self.step, self.staff):
            row.addWidget(box, 1)
        row.addWidget(self.clear_button)
        row.addStretch()
        views = QWidget()
        left = QHBoxLayout(views)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.views, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(BesideOrBelow(views, boxes, gap=8, stretches=(0, 1)))
        for part in (views, boxes, self):  # two rows on a small screen, but no higher than they need to be
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def shown(self) -> Shown:
        """The view that is chosen."""
        return Shown(self.views.key())

    def filters(self) -> Filters:
        """What is filtered."""
        kind, channel, step = (box.currentData() for box in (self.kind, self.channel, self.step))
        return Filters(
            Kind(kind) if kind else None,
            Origin(channel) if channel else None,
            Step(step) if step else None,
            str(self.staff.currentData() or ""),
        )

    def show_only(self, shown: Shown, step: Step | None = None) -> None:
        """Choose a view with every filter off but the step, where one is given, as from the bar on top."""
        self._settling = True
        for box in (self.kind, self.channel, self.staff):
            box.setCurrentIndex(0)
        self.step.setCurrentIndex(max(0, self.step.findData(step)) if step else 0)
        self.views.choose(shown)
        self._settling = False
        self._chosen()

    def clear(self) -> None:
        """Every filter off; the view stays."""
        self.show_only(self.shown())
        self.views.setFocus()

    def set_staff(self, names: list[str]) -> None:
        """Who may be chosen; somebody who is no longer there falls out."""
        self._settling = True
        chosen = self.staff.currentData()
        while self.staff.count() > 1:
            self.staff.removeItem(1)
        for name in names:
            self.staff.addItem(name, name)
        self.staff.setCurrentIndex(max(0, self.staff.findData(chosen)))
        self._settling = False

    def set_counts(self, counts: dict[Shown, int]) -> None:
        """How many stand in each view under these filters."""
        words = {
            Shown.OPEN: QCoreApplication.translate("QueueFilter", "Open {count}"),
            Shown.SOON: QCoreApplication.translate("QueueFilter", "Due soon {count}"),
            Shown.OVERDUE: QCoreApplication.translate("QueueFilter", "Overdue {count}"),
            Shown.CLOSED: QCoreApplication.translate("QueueFilter", "Closed {count}"),
            Shown.ALL: QCoreApplication.translate("QueueFilter", "All {count}"),
        }
        for shown, text in words.items():
            self.views.set_text(shown, text.format(count=counts[shown]))

    def _chosen(self) -> None:
        self.clear_button.setVisible(self.filters().any)
        if not self._settling:
            self.changed.emit()
