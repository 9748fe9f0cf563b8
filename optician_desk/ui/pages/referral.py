"""The page that takes in a referral: where it comes from, its lines as written, and the five parameters of each eye."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QStringListModel, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLabel, QWidget

from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.referral_form import ReferralForm, read_head
from optician_desk.domain.referral_text import LONGEST, check_lines, speaks_of_spectacles
from optician_desk.domain.referral_view import KnownDoctor, ReferralStart, SavedReferral
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_referral import Ui_ReferralForm
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.referral_lenses import ReferralLenses
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import FooterBar, PageHeader
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton
from optician_desk.ui.widgets.date_field import Side
from optician_desk.ui.widgets.field import Field
from optician_desk.ui.widgets.tall import GivesWay

_DATE_WIDTH = 138
_WAY_LETTERS = 14
"""How it reached us: with room for fewer letters the box stands below the date."""
_LIST_GAP = 2
"""Between a field and the list below it: its own border must be seen whole."""
_LINES_HIGH = (76, 196)


class ReferralPage(Page):
    """Save stays enabled and leads to the first thing that is still open."""

    form_name = "referral"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._subject = ""
        self.start: ReferralStart | None = None
        self._doctors: tuple[KnownDoctor, ...] = ()
        self.form = Ui_ReferralForm()
        body = QWidget()
        self.form.setupUi(body)
        GivesWay(self, self.form.leftScroll, 476, row=self.form.dateRow)
        point = "," if context.language == "lv" else "."
        self.lenses = ReferralLenses(self.form, point, self)
        example = self.form.line.edit.placeholderText()
        self.form.line.edit.setPlaceholderText(example.replace(",", point))
        self.header, self.footer = PageHeader(), FooterBar()
        translate = QCoreApplication.translate
        self.save = PrimaryButton(text=translate("ReferralPage", "Save the referral"), key="Ctrl+Enter")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save.click)
        self.save.setAutoDefault(True)  # Enter works on it while it has the focus
        self.save.clicked.connect(self.save_referral)
        self.cancel = GhostButton(text=translate("ReferralPage", "Cancel"), key="Esc")
        self.cancel.clicked.connect(context.back)
        self.footer.add(self.cancel)
        self.footer.add(self.save)
        self.build(self.header, body, self.footer).setStretch(2, 1)
        self.header.crumb.connect(self._crumb)
        self._prepare()

    def _prepare(self) -> None:
        form = self.form
        self._count = QLabel()
        self._count.setProperty("role", "caption")
        form.verbatim.add_to_label(self._count)
        form.verbatim.edit.setFixedHeight(_LINES_HIGH[1])
        form.writtenOn.setFixedWidth(_DATE_WIDTH)
        form.arrived.box.setMinimumContentsLength(_WAY_LETTERS)
        self._fields: dict[str, Field] = {
            "doctor": form.doctor,
            "practice": form.practice,
            "written_on": form.writtenOn,
            "arrived": form.arrived,
            "verbatim": form.verbatim,
        }
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        if (popup := completer.popup()) is not None:
            popup.setProperty("popup", True)
            popup.installEventFilter(self)
        completer.activated.connect(self._doctor_chosen)
        form.doctor.edit.setCompleter(completer)
        form.doctor.edit.textEdited.connect(self._find_doctors)
        form.writtenOn.expect(Side.PAST, lambda: legal_day(self.context.session.desk.clock()))
        form.writtenOn.may_be_absent()
        form.left.installEventFilter(self)
        form.verbatim.edit.textChanged.connect(self._lines_changed)
        form.consent.answered.connect(self._answered)
        self.lenses.judged.connect(self._judged)
        self.lenses.finished.connect(self.save_referral)
        self.lenses.settled_all.connect(self._go_on)

    # ------------------------------------------------------------------------------------------------------- opening
    def open(self, **arguments: Any) -> None:
        self._subject = str(arguments["subject"])
        self.start = None
        form = self.form
        form.doctor.set_text("")
        form.practice.set_text("")
        form.writtenOn.set_day(None)
        form.verbatim.set_text("")
        for field in self._fields.values():
            field.clear()
        self.lenses.clear()
        subject, session, language = self._subject, self.context.session, self.context.language

        def job() -> ReferralStart:
            from optician_desk.services import referrals

            return referrals.start(session, subject, language=language)

        # on the writer as the draft is, which comes after it: without ways and consent only a part of it would come back
        self.context.runner.write(self, job, self._begin)

    def _begin(self, start: ReferralStart) -> None:
        if start.subject != self._subject:
            return
        self.start = start
        translate = QCoreApplication.translate
        self.header.set_crumbs([("customers", translate("ReferralPage", "Customers")), ("card", start.name)])
        self.header.set_title(translate("ReferralPage", "Doctor's referral"))
        self.form.arrived.box.clear()
        for key, words in start.ways:
            self.form.arrived.add(key, words[:1].upper() + words[1:])
        self.form.consent.set_start(start)
        self.lenses.begin(start.limits, start.reasons)
        self._answered()
        self._fit_lines_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An error that comes or goes anywhere in the column changes its height; the list of doctors covers no field's edge."""
        if watched is self.form.left and event.type() is QEvent.Type.LayoutRequest:
            self._fit_lines_soon()
        elif isinstance(watched, QAbstractItemView) and event.type() in (QEvent.Type.Show, QEvent.Type.Move):
            edit = self.form.doctor.edit
            below = edit.mapToGlobal(QPoint(0, edit.height() + _LIST_GAP))
            if below.y() - edit.height() < watched.y() < below.y():  # else it stands above, for want of room
                watched.move(below)
        return super().eventFilter(watched, event)

    def _fit_lines_soon(self) -> None:
        """Once what changed the height of the column has its place."""
        QTimer.singleShot(0, self, self._fit_lines)

    def _fit_lines(self) -> None:
        """Give the lines as much room as is left beside the question that must be seen whole."""
        area, edit = self.form.leftScroll, self.form.verbatim.edit
        needed = self.form.leftColumn.totalHeightForWidth(area.viewport().width())
        room = area.viewport().height() - (needed - edit.height())
        edit.setFixedHeight(max(_LINES_HIGH[0], min(_LINES_HIGH[1], room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_lines_soon()

    def _crumb(self, key: str) -> None:
        if key == "card":
            self.context.navigate("card", subject=self._subject)
        else:
            self.context.navigate("customers")

    def focus_first(self) -> None:
        self.form.doctor.edit.setFocus()

    def help_text(self) -> str:
        return QCoreApplication.translate(
            "ReferralPage",
            "Copy the lens lines as they are written, then type the values in one line or in the table. What is impossible or "
            "missing stays in the lines, and the eye is marked “ask the doctor”; an unusual value needs a reason.",
        )

    # ------------------------------------------------------------------------------------------------------- doctor
    def _find_doctors(self, typed: str) -> None:
        session = self.context.session

        def job() -> tuple[KnownDoctor, ...]:
            from optician_desk.services import referrals

            return referrals.known_doctors(session, typed)

        self.context.runner.search(self, job, self._show_doctors)

    def _show_doctors(self, found: tuple[KnownDoctor, ...]) -> None:
        self._doctors = found
        self._names.setStringList([one.doctor for one in found])
        completer = self.form.doctor.edit.completer()
        if found and self.form.doctor.edit.hasFocus() and self.form.doctor.text() not in self._names.stringList():
            completer.complete()

    def _doctor_chosen(self, name: str) -> None:
        known = next((one for one in self._doctors if one.doctor == name), None)
        if known is not None and not self.form.practice.text():
            self.form.practice.set_text(known.practice)

    # -------------------------------------------------------------------------------------------------------- lenses
    def _lines_changed(self) -> None:
        text = self.form.verbatim.text()
        self._count.setText(f"{len(text)} / {LONGEST}")
        if speaks_of_spectacles(text):
            self.form.spectacles.setChecked(True)
            self.lenses.judge()
        refusal = self._lines_refused()
        self.form.verbatim.set_error("" if refusal is None else sentence(refusal))

    def _lines_refused(self) -> Refusal | None:
        try:
            check_lines(self.form.verbatim.text(), () if self.start is None else tuple(self.start.name.split()))
        except Refusal as refusal:
            return refusal
        return None

    def _judged(self) -> None:
        """Say in the footer what is still open."""
        if self.start is not None:
            self._say_what_is_open(self.form.consent.allowed() is False)

    def _answered(self) -> None:
        self.lenses.be_quiet(self.form.consent.allowed() is False)
        self._judged()

    def _go_on(self) -> None:
        """After the values: to what else must be told and is still empty, or to Save."""
        form = self.form
        empty = next((field.edit for field in (form.doctor, form.writtenOn) if not field.text()), None)
        if empty is not None:
            empty.setFocus()
        elif form.consent.allowed() is None:
            form.consent.agrees.setFocus()
        else:
            self.save.setFocus()

    def _say_what_is_open(self, refused: bool) -> None:
        translate = QCoreApplication.translate
        places = self.lenses.places()
        if refused:
            words = translate("ReferralPage", "Without consent only the doctor, the practice and the date are kept.")
            self.footer.say(words, "info")
        elif places:
            words = translate("ReferralPage", "To settle before saving, %n value(s): {places}", None, len(places))
            self.footer.say(words.format(places=", ".join(places)), "circle-x", Tone.DANGER)
        else:
            self.footer.say("")

    # -------------------------------------------------------------------------------------------------------- saving
    def referral(self) -> ReferralForm:
        """The form as it stands."""
        form = self.form
        return ReferralForm(
            doctor=form.doctor.text(),
            practice=form.practice.text(),
            written_on=form.writtenOn.day(),
            arrived=form.arrived.key(),
            verbatim=form.verbatim.text(),
            eyes=self.lenses.forms(),
            pair_reason=self.lenses.pair_reason(),
            spectacles=form.spectacles.isChecked(),
            consent=form.consent.answer(),
            undated=form.writtenOn.is_absent(),
        )

    def save_referral(self) -> None:
        """Save, or go to the first thing that is open."""
        if self.start is None:
            return
        if self.form.consent.allowed() is not False and self.lenses.take_what_is_left():
            self.lenses.go_on(no_more=True)
            return
        if not self._all_settled(self.start):
            return
        form, subject, session = self.referral(), self._subject, self.context.session

        def job() -> SavedReferral:
            from optician_desk.services import referrals

            return referrals.save_referral(session, subject, form)

        self.save.setEnabled(False)
        self.context.runner.write(self, job, lambda saved: self._saved(saved, subject), self._failed)

    def _all_settled(self, start: ReferralStart) -> bool:
        for field in self._fields.values():
            field.clear()
        try:
            read_head(self.referral(), start.today)
        except Refusal as refusal:
            return self._refuse(refusal)
        if self.form.consent.allowed() is None:
            return self._refuse(Refusal("referral.consent_unanswered", "consent"))
        if self.form.consent.allowed() is False:
            return True
        if (wrong := self._lines_refused()) is not None:
            return self._refuse(wrong)
        if self.lenses.verdict.open:
            self.lenses.go_on()
            return False
        return True

    def _refuse(self, refusal: Refusal) -> bool:
        """Say it where it belongs and put the cursor there; always False."""
        place = refusal.field or ""
        if place in self._fields:
            self._fields[place].set_error(sentence(refusal))
            self._fields[place].editor.setFocus()
        elif place == "consent":
            self.form.consent.complain()
            self.form.leftScroll.ensureWidgetVisible(self.form.consent)
            self.footer.say(sentence(refusal), "circle-alert", Tone.DANGER)
        else:
            self.refuse(sentence(refusal))
            if "." in place:
                self.lenses.go_to(place)
        return False

    def _saved(self, saved: SavedReferral, subject: str) -> None:
        self.save.setEnabled(True)
        self.context.stored()
        translate = QCoreApplication.translate
        if saved.lenses_kept:
            self.context.say(translate("ReferralPage", "Referral saved"))
        else:
            self.context.say(translate("ReferralPage", "Saved without lens parameters"))
        if subject == self._subject and self.isVisible():  # whoever has gone on meanwhile is not called back
            self.open(subject=subject)
            self.context.navigate("card", subject=subject)

    def _failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        if isinstance(error, Refusal):
            self._refuse(error)
        else:
            self.context.failed(error)

    # --------------------------------------------------------------------------------------------------------- draft
    def draft(self) -> dict[str, str] | None:
        """Lens values go into a draft only where the customer allows them to be kept at all."""
        form = self.form
        found = {"doctor": form.doctor.text(), "practice": form.practice.text(), "written_on": form.writtenOn.text()}
        if self.start is not None and form.consent.allowed():
            found |= {"verbatim": form.verbatim.text(), **self.lenses.draft()}
        if not any(found.values()):
            return None
        answer = form.consent.answer()
        return found | {"arrived": form.arrived.key(), "consent": "" if answer is None else str(int(answer))}

    def restore(self, draft: dict[str, str]) -> None:
        form = self.form
        form.doctor.set_text(draft.get("doctor", ""))
        form.practice.set_text(draft.get("practice", ""))
        form.writtenOn.set_text(draft.get("written_on", ""))
        form.verbatim.set_text(draft.get("verbatim", ""))
        form.arrived.choose(draft.get("arrived", ""))
        if draft.get("consent"):
            form.consent.choose(draft["consent"] == "1")
        self.lenses.restore(draft)

    def blank(self) -> None:
        self.start = None
