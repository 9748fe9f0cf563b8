"""Every shared widget on one sheet, to be looked at: `python -m tests.gui.gallery DIR` saves it light and dark."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from optician_desk.ui import theme
from optician_desk.ui.theme import Scheme, Tone
from optician_desk.ui.widgets.bars import EmptyState, FooterBar, NoticeStrip, PageHeader
from optician_desk.ui.widgets.buttons import (
    DangerButton,
    GhostButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
)
from optician_desk.ui.widgets.date_field import DateField
from optician_desk.ui.widgets.field import ChoiceField, Field, LineField, TextField
from optician_desk.ui.widgets.marks import Avatar, Chip, Hairline, KeyCap
from optician_desk.ui.widgets.password_field import PasswordField
from optician_desk.ui.widgets.segmented import Segmented
from optician_desk.ui.widgets.stepper import Step, Stepper, StepState
from optician_desk.ui.widgets.toggles import CheckBox, RadioButton, RadioCard, Switch

SIZE = (1142, 1010)


def _header() -> PageHeader:
    header = PageHeader()
    header.set_crumbs([("requests", "Pieprasījumi"), ("card", "Ilze Bērziņa"), ("", "OG1-2026-0031")])
    header.set_title("Piekļuves pieprasījums", "OG1-2026-0031")
    header.set_chips([Chip(text="Atvērts pieprasījums", icon="clock", tone=Tone.WARNING)])
    header.add_action(SecondaryButton(text="Drukāt iesniegumu", icon="printer", key="Ctrl+P"))
    header.add_action(PrimaryButton(text="Nosūtījums", icon="file-plus", key="Ctrl+R"))
    return header


def _fields() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(13)
    name = LineField(label="Vārds")
    name.set_text("Ilze")
    phone = LineField(label="Mobilais tālrunis")
    phone.set_text("20 000 4")
    phone.set_error("Latvijas tālruņa numurā ir 8 cipari. Ārvalstu numuru sāciet ar + un valsts kodu.")
    mail = LineField(label="E-pasts")
    mail.add_to_label(LinkButton(text="Nav e-pasta"))
    mail.set_text("ilze.berzina@piemers.lv")
    mail.set_warning("Šī e-pasta adrese jau ir citā kartītē.")
    street = LineField(label="Piegādes adrese", voluntary=True)
    street.edit.setPlaceholderText("Iela, māja, dzīvoklis")
    day = DateField(label="Nosūtījuma datums")
    day.set_day(datetime.date(2026, 11, 22))
    choice = ChoiceField(label="Kā saņemts", hint="Avots paliek redzams kartītē.")
    for key in ("Papīrs", "E-pasts"):
        choice.add(key, key)
    secret = PasswordField(label="Parole")
    secret.edit.setText("parole parole")
    off = Field("Nav maināms", QLineEdit("aizvērts"))
    off.editor.setEnabled(False)
    for at, field in enumerate((name, phone, mail, street, day, choice, secret, off)):
        grid.addWidget(field, at // 4, at % 4)
    text = TextField(label="Kā rakstīts nosūtījumā")
    text.set_text("OD sph -3.25 BC 8.6 dia 14.2\ncyl -1.25 ax 170")
    text.edit.setFixedHeight(80)
    grid.addWidget(text, 2, 0, 1, 2)
    return grid


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def _buttons() -> QHBoxLayout:
    off = PrimaryButton(text="Apstiprināt", key="Enter")
    off.setEnabled(False)
    return _row(
        PrimaryButton(text="Saglabāt", icon="check", key="Enter"),
        SecondaryButton(text="Reģistrēt klientu", icon="user-plus", key="Ctrl+N"),
        GhostButton(text="Atcelt", key="Esc"),
        DangerButton(text="Dzēst datus", icon="trash-2"),
        LinkButton(text="Drukāt paziņojumu", icon="printer"),
        IconButton(text="Palielināt", icon="zoom-in"),
        off,
    )


def _toggles() -> QHBoxLayout:
    on, checked, chosen = Switch(), CheckBox(text="Vārds un uzvārds"), RadioButton(text="Klienta kopija")
    for toggle in (on, checked, chosen):
        toggle.setChecked(True)
    segments = Segmented()
    for words in ("Klātienē", "Pa tālruni", "Pa e-pastu"):
        segments.add(words, words)
    return _row(
        Switch(), on, CheckBox(text="Nav"), checked, RadioButton(text="Cits"), chosen, segments, KeyCap(text="Esc")
    )


def _cards() -> QHBoxLayout:
    card, other = RadioCard(text="Personas apliecība", note="eID karte"), RadioCard(text="Pase")
    refused = RadioCard(text="Vadītāja apliecība", note="nepieņem · 5.5.1.")
    card.setChecked(True)
    refused.setEnabled(False)
    row = QHBoxLayout()
    for widget in (card, other, refused):
        row.addWidget(widget)
    return row


def sheet() -> QWidget:
    """The sheet, not yet shown."""
    page = QWidget()
    page.setProperty("surface", "page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    body = QVBoxLayout()
    body.setContentsMargins(24, 0, 24, 12)
    body.setSpacing(14)
    column.addWidget(_header())
    column.addLayout(body)
    steps = Stepper()
    names = ("Saņemšana", "Identitāte", "Izvērtēšana", "Citas sistēmas", "Atbilde", "Izsniegšana")
    states = (StepState.DONE, StepState.NOW, *[StepState.TODO] * 4)
    steps.set_steps(tuple(Step(n, s, "24.11. 10:31" if s is StepState.DONE else "tagad" if s is StepState.NOW else "")
                          for n, s in zip(names, states, strict=True)))  # fmt: skip
    body.addWidget(steps)
    body.addLayout(_fields())
    body.addLayout(_buttons())
    body.addLayout(_toggles())
    body.addLayout(_cards())
    body.addWidget(Hairline())
    chips = [Chip(text=tone.value, icon="clock", tone=tone) for tone in Tone]
    body.addLayout(_row(*chips, Avatar(name="Ilze Bērziņa", accent=True), Avatar(name="Mārtiņš Ozols", size=28)))
    for tone in (Tone.GOOD, Tone.DANGER):
        strip = NoticeStrip(closable=True)
        strip.show_notice(tone, "Vārds sakrīt ar kartīti: Ilze Bērziņa", "Kontrolcipari pareizi.", action="Labot")
        body.addWidget(strip)
    roles = ("title", "name", "section", "strong", "value", "secondary", "label", "caption", "small")
    labels = []
    for role in roles:
        label = QLabel(role)
        label.setProperty("role", role)
        labels.append(label)
    body.addLayout(_row(*labels))
    body.addWidget(
        EmptyState(icon="users", text="Klientu vēl nav. Reģistrējiet pirmo klientu (Ctrl+N).", action="Reģistrēt")
    )
    footer = FooterBar()
    footer.say("Identitātei vēl trūkst: atzīmes, ka persona atbilst fotogrāfijai", "list-checks", Tone.WARNING)
    footer.add(GhostButton(text="Atcelt", key="Esc"))
    footer.add(PrimaryButton(text="Apstiprināt identitāti", key="Enter"))
    column.addWidget(footer)
    page.resize(*SIZE)
    return page


def main(folder: Path) -> None:
    """Save the sheet in both looks."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.apply(application, scheme)
        page = sheet()
        page.show()
        application.processEvents()
        page.grab().save(str(folder / f"gallery-{scheme.value}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
