"""The section of the settings about the calendar that time limits are counted by: a year's days off, of which kind, from where,
until when they are known; a manager adds and removes the shop's own (policy 5.6; Reg. 1182/71 Art. 2(1), 3(4)).
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from optician_desk.domain.calendar_view import CalendarYear, Differing, Source
from optician_desk.domain.deadlines import DayKind
from optician_desk.domain.errors import DeskError, Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.staff import Permission
from optician_desk.services import shop_days
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.models.calendar_days import CalendarDays, CalendarRow, kind_words
from optician_desk.ui.pages.page import Page
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.date_field import DateField, format_day
from optician_desk.ui.widgets.field import ChoiceField, Field, LineField
from optician_desk.ui.widgets.labels import plain
from optician_desk.ui.widgets.marks import UprightHairline
from optician_desk.ui.widgets.rows import BLEED, prepare_list

_PANEL, _NAMED = 300, 6
"""Width of the form in px; how many requests are named before the rest is counted."""

Found = tuple[CalendarYear, tuple[Differing, ...]]


class CalendarSection(QWidget):
    """The list on the left; the form on the right for whoever may change it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._context = page.context
        self._today = legal_day(page.context.session.desk.clock())
        self._year = self._today.year
        self.may_change = page.context.session.may(Permission.POLICY_FILE)
        self.promised = NoticeStrip(self, below=12)
        self.unknown = NoticeStrip(self, below=12)
        self.earlier = IconButton(
            icon="chevron-left", text=QCoreApplication.translate("CalendarSection", "Earlier year")
        )
        self.later = IconButton(icon="chevron-right", text=QCoreApplication.translate("CalendarSection", "Later year"))
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        self.year_label = plain("name")
        self.model = CalendarDays(page.context.language, self)
        self.days = QListView()
        self.days.setFrameShape(QListView.Shape.NoFrame)
        self.days.setMinimumHeight(180)
        prepare_list(self.days, CalendarRow())
        self.days.setModel(self.model)
        self.days.selectionModel().currentChanged.connect(self._offer)
        self.remove = SecondaryButton(
            text=QCoreApplication.translate("CalendarSection", "Remove the chosen day"), icon="trash-2"
        )
        self.remove.clicked.connect(self._remove)
        self._make_form()
        self._lay_out()

    def _make_form(self) -> None:
        translate = QCoreApplication.translate
        self.day = DateField(label=translate("CalendarSection", "Day"))
        self.kind = ChoiceField(label=translate("CalendarSection", "Kind of day"))
        for kind in (DayKind.MOVED, DayKind.HOLIDAY, DayKind.IN_LIEU, DayKind.WORKING):
            words = kind_words(kind)
            self.kind.add(kind, words[:1].upper() + words[1:])
        self.name_lv = LineField(label=translate("CalendarSection", "Name in Latvian"))
        self.name_en = LineField(label=translate("CalendarSection", "Name in English"))
        self.fields: dict[str, Field] = {
            "day": self.day,
            "kind": self.kind,
            "name_lv": self.name_lv,
            "name_en": self.name_en,
        }
        self.add_button = PrimaryButton(text=translate("CalendarSection", "Add the day"), icon="plus")
        self.add_button.clicked.connect(self._add)
        self.name_en.edit.returnPressed.connect(self._add)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        for part in (self.earlier, self.year_label, self.later):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self.remove)
        list_row = QHBoxLayout()
        list_row.setContentsMargins(0, 4, BLEED, 0)  # the list bleeds to the left as well: the section gives it room
        list_row.addWidget(self.days)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(head)
        left.addLayout(list_row, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        if self.may_change:
            row.addWidget(UprightHairline())
        row.addLayout(self._panel())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 12)
        column.setSpacing(0)
        column.addWidget(self.promised)
        column.addWidget(self.unknown)
        column.addLayout(row, 1)

    def _panel(self) -> QVBoxLayout:
        translate = QCoreApplication.translate
        panel = QVBoxLayout()
        panel.setSpacing(8)
        form = QWidget()
        form.setFixedWidth(_PANEL)
        inside = QVBoxLayout(form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(plain("section", translate("CalendarSection", "Add a day")))
        for field in self.fields.values():
            inside.addWidget(field)
        inside.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        if not self.may_change:
            form.hide()
            self.remove.hide()
        panel.addWidget(form)
        self.known_by_rule = plain(
            "caption",
            translate(
                "CalendarSection",
                "Public holidays and days in lieu follow from the law for every year. The final day of the Song and Dance "
                "Festival and holidays of one year alone are known once a law names them: enter them then.",
            ),
        )
        self.known_moved = plain("caption")
        for words in (self.known_by_rule, self.known_moved):
            words.setWordWrap(True)
            words.setFixedWidth(_PANEL)
            panel.addWidget(words)
        panel.addStretch()
        return panel

    def fill(self) -> None:
        """Read the year that stands there anew, and which requests were dated by another calendar."""
        for field in self.fields.values():
            field.clear()
        self._read()

    def _read(self) -> None:
        session, year = self._context.session, self._year

        def job() -> Found:
            return shop_days.year(session, year), shop_days.differing(session)

        self._context.runner.read(self, job, self._show)

    def _turn(self, by: int) -> None:
        self._year += by
        self._read()

    def _show(self, found: Found) -> None:
        known, promised = found
        translate = QCoreApplication.translate
        self.year_label.setText(str(known.year))
        self.days.setAccessibleName(translate("CalendarSection", "Days off in {year}").format(year=known.year))
        self.model.show(known.days)
        self.days.setCurrentIndex(self.model.index(0))
        self._offer()
        self.earlier.setEnabled(known.year > self._today.year - shop_days.YEARS_BACK)
        self.later.setEnabled(known.year < self._today.year + shop_days.YEARS_AHEAD)
        words = translate(
            "CalendarSection", "Moved days off are known until the end of {year} (the government's order)."
        )
        self.known_moved.setText(words.format(year=known.moved_until))
        if known.moved_known:
            self.unknown.clear()
        else:
            title = translate("CalendarSection", "The moved days off of {year} are not known yet.")
            text = translate(
                "CalendarSection",
                "Until they are entered from the government's order, a target date may fall on one. Outer limits do not depend "
                "on them.",
            )
            self.unknown.show_notice(Tone.WARNING, title.format(year=known.year), text)
        self._show_promised(promised)

    def _show_promised(self, promised: tuple[Differing, ...]) -> None:
        if not promised:
            self.promised.clear()
            return
        translate = QCoreApplication.translate
        line = translate(
            "CalendarSection", "{number}: target {target}, outer limit {outer}; now it would be {now}, {limit}"
        )
        lines = [
            line.format(
                number=one.number,
                target=format_day(one.target),
                outer=format_day(one.outer),
                now=format_day(one.now.target),
                limit=format_day(one.now.outer),
            )
            for one in promised[:_NAMED]
        ]
        if len(promised) > _NAMED:
            more = len(promised) - _NAMED
            lines.append(translate("CalendarSection", "and %n more request(s)", None, more))
        title = translate(
            "CalendarSection", "Dates promised under an earlier calendar stay: %n request(s)", None, len(promised)
        )
        self.promised.show_notice(Tone.NEUTRAL, title, "\n".join(lines))

    def _offer(self) -> None:
        day = self.model.day(self.days.currentIndex().row())
        self.remove.setEnabled(day is not None and day.source is Source.SHOP)

    def _add(self) -> None:
        for field in self.fields.values():
            field.clear()
        day, kind = self.day.day(), self.kind.key()
        if day is None:
            self._refused(Refusal("calendar.day_missing", "day"))
            return
        names, session = (self.name_lv.text(), self.name_en.text()), self._context.session
        self._context.runner.write(
            self, lambda: shop_days.add(session, day, DayKind(kind), *names), lambda _: self._added(day), self._refused
        )

    def _added(self, day: date) -> None:
        self.day.set_day(None)
        for field in (self.name_lv, self.name_en):
            field.set_text("")
        self._year = day.year
        self._changed(QCoreApplication.translate("CalendarSection", "The day was added to the calendar"))

    def _remove(self) -> None:
        chosen = self.model.day(self.days.currentIndex().row())
        if chosen is None:
            return
        day, session = chosen.named.day, self._context.session
        said = QCoreApplication.translate("CalendarSection", "The day was removed from the calendar")
        self._context.runner.write(self, lambda: shop_days.remove(session, day), lambda _: self._changed(said))

    def _changed(self, said: str) -> None:
        self._context.stored()
        self._context.say(said)
        self._read()

    def _refused(self, error: BaseException) -> None:
        field = self.fields.get(error.field or "") if isinstance(error, DeskError) else None
        if field is not None and isinstance(error, DeskError):
            field.set_error(sentence(error))
            field.setFocus()
        else:
            self._context.failed(error)
