"""The shared widgets: messages at the field, days as typed, segments by keyboard, and no window that flashes up."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.ui import icons, theme, translations
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.theme import Scheme, Tone
from optician_desk.ui.widgets.bars import EmptyState, NoticeStrip, PageHeader
from optician_desk.ui.widgets.buttons import PrimaryButton
from optician_desk.ui.widgets.date_field import DateField, Side, format_day, format_short_day, parse_day
from optician_desk.ui.widgets.field import ChoiceField, Field, LineField, TextField
from optician_desk.ui.widgets.marks import Avatar, Chip, initials
from optician_desk.ui.widgets.password_field import PasswordField
from optician_desk.ui.widgets.record_list import Record, RecordList
from optician_desk.ui.widgets.rows import BLEED
from optician_desk.ui.widgets.segmented import Segmented
from tests.gui import gallery

MAKERS: dict[str, Callable[[], QWidget]] = {
    "notice": lambda: NoticeStrip(closable=True),
    "empty": lambda: EmptyState(text="Nobody yet.", action="Register"),
    "voluntary": lambda: LineField(label="Address", hint="If you like", voluntary=True),
    "header": PageHeader,
    "choice": lambda: ChoiceField(label="Way", hint="How"),
    "date": lambda: DateField(label="Day"),
    "password": lambda: PasswordField(label="Password"),
    "chip": lambda: Chip(text="open", icon="clock", tone=Tone.WARNING),
    "avatar": lambda: Avatar(name="Ilze Bērziņa"),
}


@pytest.mark.parametrize("name", MAKERS)
def test_making_a_widget_opens_no_window(qtbot: QtBot, name: str) -> None:
    """A child shown before it has a parent is a window for a moment and takes the focus away."""
    made = MAKERS[name]()
    qtbot.addWidget(made)
    family = [made, *made.findChildren(QWidget)]
    assert [widget for widget in family if widget.isWindow() and widget.isVisible()] == []
    assert [widget for widget in family if widget is not made and widget.windowHandle() is not None] == []


def test_a_field_says_what_is_expected_and_names_its_control(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("Axis", edit, hint="1 to 180")
    qtbot.addWidget(field)
    assert edit.accessibleName() == "Axis"
    assert field.message() == "1 to 180"
    field.set_error("The axis is a whole number from 1 to 180; for 0 write 180.")
    assert field.has_error()
    assert edit.accessibleDescription().startswith("The axis")
    field.set_warning("Unusual")
    assert not field.has_error()
    field.set_error("")
    assert field.message() == "1 to 180"
    assert edit.actions() == []


@pytest.mark.parametrize("kind", [LineField, TextField, ChoiceField, PasswordField, DateField])
def test_the_first_edit_takes_the_error_away(qtbot: QtBot, kind: Callable[..., Field]) -> None:
    field = kind(label="Name", hint="As in the passport")
    qtbot.addWidget(field)
    if isinstance(field, ChoiceField):
        field.add("a", "One")
        field.add("b", "Other")
    field.set_error("Enter the name.")
    QTest.keyClick(field.editor, Qt.Key.Key_Down if isinstance(field, ChoiceField) else Qt.Key.Key_O)
    assert not field.has_error()
    assert field.message() == "As in the passport"


def test_what_is_said_while_typing_stays(qtbot: QtBot) -> None:
    field = LineField(label="Name")
    qtbot.addWidget(field)
    field.edit.textEdited.connect(lambda _: field.set_error("No card numbers here."))
    QTest.keyClicks(field.edit, "41")
    assert field.message() == "No card numbers here."


def test_focus_does_not_move_what_is_typed(qtbot: QtBot) -> None:
    field, other = LineField(label="Name"), LineField(label="Surname")
    box = QWidget()
    qtbot.addWidget(box)
    for one in (field, other):
        one.setParent(box)
    other.move(0, 80)
    box.resize(300, 200)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    field.set_text("Ilze")
    other.edit.setFocus()
    before = (field.edit.sizeHint(), field.edit.cursorRect().x())
    field.edit.setFocus()
    assert (field.edit.sizeHint(), field.edit.cursorRect().x()) == before


@pytest.mark.parametrize(
    "text", ["22.11.2026.", "22.11.2026", "22.11.26", "22/11/2026", "22 11 2026", "221126", "2026-11-22"]
)
def test_days_are_read_as_people_type_them(text: str) -> None:
    assert parse_day(text) == datetime.date(2026, 11, 22)


@pytest.mark.parametrize("text", ["", "31.02.2026", "22.13.2026", "today", "1", "22.11", "0.0.0", "२२.११.२०२६x"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse_day(text) is None


def test_a_day_is_shown_in_full_once_it_is_left(qtbot: QtBot) -> None:
    field = DateField(label="Day")
    qtbot.addWidget(field)
    field.edit.setText("3.1.26")
    field.edit.editingFinished.emit()
    assert field.edit.text() == "03.01.2026"
    assert field.day() == datetime.date(2026, 1, 3)


@pytest.mark.parametrize(
    ("text", "side", "meant"),
    [
        ("20.11.", Side.PAST, "2026-11-20"),
        ("20.11", Side.ANY, "2026-11-20"),
        ("22 11", Side.PAST, "2026-11-22"),
        ("23/11", Side.PAST, "2025-11-23"),
        ("23.11.", Side.ANY, "2026-11-23"),
        ("15.1.", Side.COMING, "2027-01-15"),
        ("22112026", Side.PAST, "2026-11-22"),
        ("šodien", Side.PAST, "2026-11-22"),
        ("Vakar", Side.PAST, "2026-11-21"),
        ("today", Side.ANY, "2026-11-22"),
        ("yesterday", Side.PAST, "2026-11-21"),
    ],
)
def test_short_forms_of_a_day_are_read_from_today(text: str, side: Side, meant: str) -> None:
    assert parse_day(text, datetime.date(2026, 11, 22), side) == datetime.date.fromisoformat(meant)


def test_a_day_on_the_wrong_side_is_said_on_leaving(qtbot: QtBot) -> None:
    field = DateField(label="Day")
    qtbot.addWidget(field)
    for side, day, said in (
        (Side.PAST, "23.11.2026", "This day is in the future."),
        (Side.COMING, "21.11.2026", "This day is in the past."),
        (Side.PAST, "22.11.2026", ""),
        (Side.COMING, "22.11.2026", ""),
    ):
        field.expect(side, lambda: datetime.date(2026, 11, 22))
        field.edit.clear()
        QTest.keyClicks(field.edit, day)
        field.edit.editingFinished.emit()
        assert field.message() == said


def test_an_empty_day_shows_its_form_and_a_wrong_one_is_seen_whole(qtbot: QtBot) -> None:
    field = DateField(label="Day")
    qtbot.addWidget(field)
    field.setFixedWidth(138)
    field.show()
    assert field.edit.placeholderText() == "dd.mm.yyyy"
    QTest.keyClicks(field.edit, "31.02.2026.")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert [action.isVisible() for action in field.edit.actions()] == [False, True]  # the mark stands for the calendar
    field.edit.clearFocus()
    field.edit.editingFinished.emit()
    assert field.edit.cursorPosition() == 0
    assert field.edit.cursorRect().x() >= 0


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31.02.2026", "There is no such day in the calendar."),
        ("soon", "This is not a date. Write it like 22.11.2026."),
        ("28.02.2026", ""),
        ("", ""),
    ],
)
def test_what_is_no_day_is_said_on_leaving_and_until_it_is_mended(qtbot: QtBot, typed: str, said: str) -> None:
    field = DateField(label="Day")
    qtbot.addWidget(field)
    field.set_error("Give the date.")
    QTest.keyClicks(field.edit, typed)
    field.edit.editingFinished.emit()
    assert field.message() == (said if typed else "Give the date.")
    field.set_error("Give the date.")
    assert field.message() == (said or "Give the date.")
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "18.11.2025")
    assert not field.has_error()
    field.set_error("Too early.")
    field.set_text("19.11.2025")
    assert not field.has_error()


def test_a_day_ends_with_a_full_stop_in_latvian_alone() -> None:
    day = datetime.date(2029, 1, 29)
    assert (format_day(day), format_short_day(day)) == ("29.01.2029", "29.01")
    late = Refusal("extension.too_late", day="2029-01-29")
    held = Trouble("store.locked_by", account="ilze", since="2029-01-29 09:12")
    assert sentence(late).endswith("the last day was 29.01.2029. Answer now.")
    assert ", since 29.01.2029 09:12." in sentence(held)
    translations.install("lv")
    assert (format_day(day), format_short_day(day)) == ("29.01.2029.", "29.01.")
    assert sentence(late).endswith("pēdējā diena bija 29.01.2029. Atbildiet tagad.")
    assert ", kopš 29.01.2029. 09:12." in sentence(held)


def test_segments_by_arrow_keys(qtbot: QtBot) -> None:
    segments = Segmented(name="Source")
    qtbot.addWidget(segments)
    for key in ("in_person", "phone", "email"):
        segments.add(key, key)
    heard: list[str] = []
    segments.chosen.connect(heard.append)
    segments.show()
    segments.activateWindow()
    qtbot.waitUntil(segments.isActiveWindow)
    segments.part("in_person").setFocus()
    QTest.keyClick(segments.part("in_person"), Qt.Key.Key_Right)
    assert segments.key() == "phone"
    assert heard == ["phone"]


def test_initials_take_the_first_and_the_last_word() -> None:
    assert initials("Ilze Bērziņa") == "IB"
    assert initials("  šarlote  ") == "Š"
    assert initials("Anna Marija Liepa-Kalniņa") == "AL"
    assert initials("\u200f- '") == ""
    assert initials("") == ""


def test_an_icon_that_does_not_exist_is_a_mistake_of_ours() -> None:
    with pytest.raises(LookupError):
        icons.icon("no-such-icon")


def test_a_button_shows_its_shortcut(qtbot: QtBot) -> None:
    plain, hinted = PrimaryButton(text="Save"), PrimaryButton(text="Save", key="Enter")
    qtbot.addWidget(plain)
    qtbot.addWidget(hinted)
    without = plain.sizeHint().width()
    plain.setShortcut("Ctrl+P")
    assert plain.sizeHint().width() > without
    assert hinted.sizeHint().width() > without


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_sheet_of_all_widgets_is_painted_without_a_complaint(
    qtbot: QtBot, qapp: QApplication, scheme: Scheme
) -> None:
    theme.apply(qapp, scheme)
    sheet = gallery.sheet()
    qtbot.addWidget(sheet)
    sheet.show()
    picture = sheet.grab().toImage()
    assert picture.pixelColor(picture.width() - 2, 2).name() == theme.tokens().surface.lower()


def test_an_empty_place_shows_all_of_what_it_says_next(qtbot: QtBot) -> None:
    state = EmptyState(text="Kontaktlēcu parametru vēl nav. Pievienojiet nosūtījumu (Ctrl+R).")
    qtbot.addWidget(state)
    state.resize(800, 500)
    state.show()
    trusted = "Neviens uzticamības saraksts nav ielādēts, tāpēc parakstus var atzīt tikai par neskartiem."
    for text in (trusted, f"{trusted} ", "Nobody yet.", trusted):
        state.set("inbox", text)
        label = next(label for label in state.findChildren(QLabel) if label.text() == text)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
        needed = label.fontMetrics().boundingRect(QRect(0, 0, label.minimumWidth(), 999), flags, text)
        assert label.minimumHeight() >= needed.height()
        assert label.minimumWidth() >= needed.width()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_chip_is_seen_on_a_selected_row(qapp: QApplication, qtbot: QtBot, scheme: Scheme) -> None:
    """The tints of chip and selection are next to alike: there the chip has the surface and an edge of its tone."""
    theme.apply(qapp, scheme)
    rows = RecordList()
    qtbot.addWidget(rows)
    rows.set_columns((("Day", 0),), "Days")
    state = ("done", "check", Tone.GOOD)
    rows.set_records((Record("a", ("Monday",), state), Record("b", ("Tuesday",), state)))
    rows.resize(500, 200)
    rows.show()
    picture = rows.view.viewport().grab().toImage()
    t, seen = theme.tokens(), []
    for row in (0, 1):
        place = rows.view.visualRect(rows.model.index(row))
        at = place.right() - BLEED - 7  # inside the chip: past its word, before the corner
        seen.append({picture.pixelColor(at, y).name().upper() for y in range(place.top() + 6, place.bottom() - 6)})
    assert {t.surface, t.good} <= seen[0]
    assert t.good_tint not in seen[0]
    assert t.good_tint in seen[1]


def test_a_title_without_room_is_shortened_and_told_whole(qtbot: QtBot) -> None:
    header = PageHeader()
    qtbot.addWidget(header)
    header.set_title("Answer to an objection to marketing")
    header.resize(300, 76)
    header.show()
    assert header.shown_title().startswith("Answer to")
    assert header.shown_title().endswith("…")
    assert header.title() == "Answer to an objection to marketing"
    assert header.title() in [
        label.toolTip().removeprefix("<qt>").removesuffix("</qt>") for label in header.findChildren(QLabel)
    ]
    header.resize(900, 76)
    QApplication.processEvents()
    assert header.shown_title() == header.title()
    assert not any(label.toolTip() for label in header.findChildren(QLabel))
