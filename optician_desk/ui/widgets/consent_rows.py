"""Consents on a card: purposes × channels as switches, the consent to keep lens parameters, and the privacy notice."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from optician_desk.domain.card_view import ConsentRow, ConsentState, NoticeState
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.provenance import day, source_line
from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.labels import plain, wrapped
from optician_desk.ui.widgets.marks import Icon
from optician_desk.ui.widgets.no_reach import NoReach
from optician_desk.ui.widgets.toggles import Switch


def _state_words(state: ConsentState, language: str) -> str:
    """What is on record about one switch, for its tool tip and for a screen reader."""
    if state.source is None:
        return QCoreApplication.translate("ConsentMatrix", "Not asked yet.")
    given = QCoreApplication.translate("ConsentMatrix", "Given: {source}, wording {version}")
    withdrawn = QCoreApplication.translate("ConsentMatrix", "Not given or withdrawn: {source}, wording {version}")
    return (given if state.given else withdrawn).format(
        source=source_line(state.source, language), version=state.wording
    )


def agrees_anew(prompts: Prompts) -> bool:
    """Ask before a consent ends an objection to marketing."""
    translate = QCoreApplication.translate
    return prompts.confirm(
        translate("ConsentMatrix", "Does the customer agree again?"),
        translate("ConsentMatrix", "Record the consent"),
        translate("ConsentMatrix", "Cancel"),
        translate(
            "ConsentMatrix", "The customer objects to marketing. Agreeing again ends the objection to this purpose."
        ),
    )


class ConsentMatrix(QWidget):
    """`toggled(purpose, via, given)` when a switch is moved by a person; withdrawing is that one movement (policy 6.3)."""

    toggled = Signal(str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switches: dict[tuple[str, str], Switch] = {}
        self._wording = plain("caption")
        head = QHBoxLayout()
        head.addWidget(plain("section", QCoreApplication.translate("ConsentMatrix", "Consents")))
        head.addStretch()
        head.addWidget(self._wording)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._grid)
        self.no_reach = NoReach()
        column.addWidget(self.no_reach)

    def set_rows(self, rows: tuple[ConsentRow, ...], language: str, known: Collection[str] = ()) -> None:
        """Show what is on record; the switches stay where they are, so that the focus does. `known`: paths of values."""
        self.no_reach.show_for((state.via for row in rows for state in row.states if state.given), known)
        vias = list(dict.fromkeys((state.via, state.via_name) for row in rows for state in row.states))
        wanted = {(state.purpose, state.via) for row in rows for state in row.states}
        if wanted != set(self.switches):
            self._build(rows, vias)
        versions = {row.wording for row in rows}
        wording = QCoreApplication.translate("ConsentMatrix", "Wording {version}")
        self._wording.setText(wording.format(version=versions.pop()) if len(versions) == 1 else "")
        for row in rows:
            for state in row.states:
                switch = self.switches[state.purpose, state.via]
                switch.setChecked(bool(state.given))
                switch.setToolTip(_state_words(state, language))
                switch.setAccessibleDescription(_state_words(state, language))

    def _build(self, rows: tuple[ConsentRow, ...], vias: list[tuple[str, str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.switches.clear()
        for place, (_, name) in enumerate(vias, start=1):
            self._grid.addWidget(
                plain("label", f"{name[:1].upper()}{name[1:]}"), 0, place, Qt.AlignmentFlag.AlignHCenter
            )
        for line, row in enumerate(rows, start=1):
            label = plain("body", row.name)
            label.setToolTip(row.text)
            self._grid.addWidget(label, line, 0)
            for state in row.states:
                switch = Switch(name=f"{row.name}, {state.via_name}")
                switch.clicked.connect(
                    lambda on, purpose=state.purpose, via=state.via: self.toggled.emit(purpose, via, on)
                )
                place = [via for via, _ in vias].index(state.via) + 1
                self._grid.addWidget(switch, line, place, Qt.AlignmentFlag.AlignHCenter)
                self.switches[state.purpose, state.via] = switch


class SwitchRow(QWidget):
    """The consent to keep lens parameters: name, what is on record, switch. `toggled(given)` when a person moves it."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._state = wrapped("body"), wrapped("caption")
        self.switch = Switch()
        self.switch.clicked.connect(self.toggled)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self.switch)

    def set_row(self, row: ConsentRow | None, language: str) -> None:
        """Show it; nothing where the policy file does not ask for this consent."""
        self.setVisible(row is not None)
        if row is None:
            return
        state = row.states[0]
        self._name.setText(row.name)
        self.setToolTip(row.text)
        self.switch.setAccessibleName(row.name)
        self.switch.setChecked(bool(state.given))
        self.switch.setAccessibleDescription(_state_words(state, language))
        translate = QCoreApplication.translate
        if state.source is None:
            said = translate("SwitchRow", "not asked yet")
        elif state.given:
            said = translate("SwitchRow", "Explicit consent, {day} · wording {version}")
        else:
            said = translate("SwitchRow", "Not given or withdrawn · {day}")
        self._state.setText(said.format(version=state.wording, day=day(state.source.at) if state.source else ""))


class NoticeRow(QWidget):
    """The privacy notice last given; `given(language, way)` when it is recorded that today's was; `print_wanted(language)`."""

    given = Signal(str, str)
    print_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = wrapped("caption")
        self._icon = Icon(size=18)
        self.record = LinkButton(text=QCoreApplication.translate("NoticeRow", "Record that it was given"))
        self._menu = QMenu(self)
        self.record.setMenu(self._menu)
        self.print_link = LinkButton(text=QCoreApplication.translate("NoticeRow", "Print"), icon="printer")
        self.print_link.setAccessibleName(QCoreApplication.translate("NoticeRow", "Print the privacy notice"))
        self._languages = QMenu(self)
        self.print_link.setMenu(self._languages)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self.record)
        links.addWidget(self.print_link)
        links.addStretch()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain("body", QCoreApplication.translate("NoticeRow", "Privacy notice")))
        words.addWidget(self._state)
        words.addLayout(links)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self._icon)

    def set_ways(self, ways: tuple[tuple[str, str, str], ...]) -> None:
        """What can be recorded: (language, id of the way, words)."""
        self._menu.clear()
        for language, way, words in ways:
            action = QAction(words, self._menu)
            action.triggered.connect(lambda _=False, language=language, way=way: self.given.emit(language, way))
            self._menu.addAction(action)

    def set_languages(self, languages: tuple[tuple[str, str], ...]) -> None:
        """In what it can be printed: (language, words), the likely one first."""
        self._languages.clear()
        for language, words in languages:
            action = QAction(words, self._languages)
            action.triggered.connect(lambda _=False, language=language: self.print_wanted.emit(language))
            self._languages.addAction(action)

    def set_state(self, state: NoticeState | None) -> None:
        """Show it; recording is offered until today's version was given."""
        translate = QCoreApplication.translate
        current = state is not None and state.current
        self.record.setVisible(not current)
        self.print_link.setVisible(not current)
        self._icon.set("circle-check" if current else "circle-alert", "good" if current else "warning")
        if state is None:
            self._state.setText(translate("NoticeRow", "not given yet"))
            return
        said = translate("NoticeRow", "Version {version}, {language} · {day}")
        if not state.current:
            said = translate("NoticeRow", "Version {version}, {language} · {day}; there is a newer one")
        self._state.setText(said.format(version=state.version, language=state.language, day=day(state.source.at)))
        self._state.setToolTip(state.how)
