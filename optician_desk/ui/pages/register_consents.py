"""The consents of the registration form: one row a purpose, one switch a way, the wording of the row that is being asked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.registration import Agreed
from optician_desk.policy.model import ConsentPurpose, PolicyFile, active
from optician_desk.ui.widgets.labels import plain
from optician_desk.ui.widgets.marks import SmallChip
from optician_desk.ui.widgets.no_reach import NoReach
from optician_desk.ui.widgets.toggles import Switch

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ConsentGrid(QWidget):
    """Built from the policy file by `build`; every switch is off at first (GDPR Art. 4(11): silence is no consent)."""

    changed = Signal()
    told = Signal(QWidget)
    """By Tab came a switch whose wording stands in this label: both must be in sight to be read out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switches: dict[Agreed, Switch] = {}
        self._wordings: dict[Switch, str] = {}
        self._known: frozenset[str] = frozenset()
        self.no_reach = NoReach()
        self.changed.connect(self._look_for_reach)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._wording = plain("caption", self._invitation())
        self._wording.setWordWrap(True)
        self._wording.setMinimumHeight(32)
        self._wording.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addWidget(self.no_reach)
        column.addWidget(self._wording)

    def build(self, policy: PolicyFile, language: str) -> None:
        """Rows and columns for the purposes that are asked at registration; the one for lenses is asked with a referral."""
        purposes = [purpose for purpose in active(policy.consents) if purpose.vias != ("-",)]
        ways = [way for way in active(policy.vias) if any(way.id in purpose.vias for purpose in purposes)]
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(plain("strong", QCoreApplication.translate("ConsentGrid", "Consents")))
        head.addWidget(SmallChip(text=QCoreApplication.translate("ConsentGrid", "voluntary")))
        head.addStretch()
        self._grid.addLayout(head, 0, 0)
        for column, way in enumerate(ways, start=1):
            words = way.name.of(language)
            self._grid.setColumnMinimumWidth(column, 76)
            name = plain("label", words[:1].upper() + words[1:])
            self._grid.addWidget(name, 0, column, Qt.AlignmentFlag.AlignHCenter)
        for row, purpose in enumerate(purposes, start=1):
            self._grid.addWidget(QLabel(purpose.name.of(language)), row, 0)
            for column, way in enumerate(ways, start=1):
                if way.id in purpose.vias:
                    spoken = f"{purpose.name.of(language)}: {way.name.of(language)}"
                    switch = self._switch(Agreed(purpose.id, way.id), spoken, purpose, language)
                    self._grid.addWidget(switch, row, column, Qt.AlignmentFlag.AlignHCenter)

    def _switch(self, agreed: Agreed, name: str, purpose: ConsentPurpose, language: str) -> Switch:
        wording = purpose.current
        made = Switch(name=name)
        made.setToolTip(wording.text.of(language))
        made.setAccessibleDescription(wording.text.of(language))
        made.installEventFilter(self)
        made.toggled.connect(self.changed)
        self._switches[agreed] = made
        told = QCoreApplication.translate("ConsentGrid", "Wording {version} · {clause}: {text}")
        self._wordings[made] = told.format(
            version=wording.version, clause=purpose.clause, text=wording.text.of(language)
        )
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Switch) and watched in self._wordings:
            kind = event.type()
            if kind in (QEvent.Type.FocusIn, QEvent.Type.Enter):
                self._wording.setText(self._wordings[watched])
            elif kind is QEvent.Type.Leave or (kind is QEvent.Type.FocusOut and self.isActiveWindow()):
                self._wording.setText(self._still_asked(kind is QEvent.Type.Leave))
            if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _BY_TAB:
                QTimer.singleShot(0, self, lambda: self.told.emit(self._wording))
        return False

    def _still_asked(self, mouse_left: bool) -> str:
        """What is told once the mouse or the focus has left: the wording at which the other of the two still is."""
        for switch, wording in self._wordings.items():
            if switch.hasFocus() if mouse_left else switch.underMouse():
                return wording
        return self._invitation()

    def wording(self) -> str:
        """What stands below the switches now."""
        return self._wording.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room for the longest of the wordings: nothing below may move when another one is told."""
        super().resizeEvent(event)
        metrics, wide = self._wording.fontMetrics(), QRect(0, 0, self.width(), 1000)
        flags = Qt.TextFlag.TextWordWrap
        heights = (metrics.boundingRect(wide, flags, text).height() for text in self._wordings.values())
        self._wording.setMinimumHeight(max(32, *heights, 0))

    def choices(self) -> tuple[Agreed, ...]:
        """Every consent that can be given here."""
        return tuple(self._switches)

    def given(self) -> tuple[Agreed, ...]:
        """The consents whose switch is on."""
        return tuple(agreed for agreed, switch in self._switches.items() if switch.isChecked())

    def set_known(self, paths: Iterable[str]) -> None:
        """Which values of the form are there, by path: a consent for a way without any is said at once."""
        known = frozenset(paths)
        if known != self._known:
            self._known = known
            self._look_for_reach()

    def _look_for_reach(self) -> None:
        self.no_reach.show_for((agreed.via for agreed in self.given()), self._known)

    def give(self, consents: Iterable[Agreed]) -> None:
        """Set exactly these switches on; one that the policy file no longer has is left out."""
        wanted = set(consents)
        for agreed, switch in self._switches.items():
            switch.setChecked(agreed in wanted)
        self._wording.setText(self._invitation())

    def switch(self, purpose: str, via: str) -> Switch:
        """One switch, by the ids of the policy file."""
        return self._switches[Agreed(purpose, via)]

    @staticmethod
    def _invitation() -> str:
        return QCoreApplication.translate(
            "ConsentGrid",
            "Ask for each one separately; the wording to read out appears here. Consent can be withdrawn at any time.",
        )
