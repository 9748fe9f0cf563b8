"""The lock: nothing of the work behind it. Its person opens it by PIN or password; somebody else may take over the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain import local_time
from optician_desk.domain.errors import DeskError
from optician_desk.domain.staff_view import LockView, Person
from optician_desk.ui import open_dialogs, theme
from optician_desk.ui.dialogs.undertaking import UndertakingDialog
from optician_desk.ui.forms.ui_lock import Ui_Lock
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.models.people_list import PERSON, PeopleDelegate, PeopleModel
from optician_desk.ui.role_names import role_name
from optician_desk.ui.runner import Runner
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.caps_lock import CapsLock
from optician_desk.ui.widgets.marks import Icon
from optician_desk.ui.widgets.people_height import fit_people
from optician_desk.ui.widgets.screen_frame import Card, StateLine

if TYPE_CHECKING:
    from optician_desk.services.accounts import SignedIn
    from optician_desk.services.session import Session

WIDTH = 376
MOST_OTHERS, FEWER_OTHERS = 4, 2
LOW = 640


class LockScreen(QWidget):
    """`unlocked`: the session is open again. `taken_over` carries the new person's session. `signed_out`: back to sign-in,
    with whom to choose there, if it is known.

    `waits` says whether somebody who gave a password has something left to do before the desk is theirs.
    """

    unlocked = Signal()
    waits = Signal(bool)
    taken_over = Signal(object)
    signed_out = Signal(str)

    def __init__(self, *, session: Session, runner: Runner, language: str, reason: str) -> None:
        super().__init__()
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._runner, self._language, self._reason = session, runner, language, reason
        self._mode = "password"
        self._view = LockView(0, (), None)
        self._since = local_time.now()
        self._waiting: SignedIn | None = None
        self._turn = 0
        self.form = Ui_Lock()
        self._card = Card()
        self._card.setFixedWidth(WIDTH)
        self.form.setupUi(self._card)
        self._lay_out()
        self._dress()
        self._set_mode("password")
        self._tick()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(1000)
        self._look()

    def focus_first(self) -> None:
        """The cursor where the PIN or password goes."""
        self.form.secret.edit.setFocus()

    def say(self, title: str, text: str = "") -> None:
        """What went wrong as the desk was being locked."""
        self.trouble.show_notice(Tone.WARNING, title, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._mode == "other":
            self._take_over_or_back()
        elif event.key() == Qt.Key.Key_F1:
            from optician_desk.ui import screen_help

            screen_help.show(self)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """On a low screen the clock gives way to the people who may take over, two of whom are seen at a time."""
        low = self.height() < LOW
        for label in (self._time, self._day):
            label.setVisible(not low or self._mode != "other")
        fit_people(self.form.people, len(self._view.others), fewest=1, most=FEWER_OTHERS if low else MOST_OTHERS)

    def _lay_out(self) -> None:
        self._time, self._day = QLabel(), QLabel()
        self._time.setFont(theme.font(44, QFont.Weight.DemiBold, tabular=True))
        self._time.setStyleSheet("font-size: 44px; font-weight: 600;")
        self._day.setProperty("tone", "second")
        note = QWidget()
        row = QHBoxLayout(note)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._draft = QLabel()
        self._draft.setProperty("role", "secondary")
        row.addWidget(Icon(name="file-lock", size=16))
        row.addWidget(self._draft)
        self._note = note
        note.hide()
        self.trouble = NoticeStrip(self, below=12)
        self.trouble.setFixedWidth(WIDTH)
        strip = QHBoxLayout()  # as tall as its lines at this width, which no aligned widget is
        strip.addStretch()
        strip.addWidget(self.trouble)
        strip.addStretch()
        self._state = StateLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(0)
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        for widget, gap in ((self._time, 0), (self._day, 28), (self._card, 20)):
            column.addWidget(widget, 0, centre)
            column.addSpacing(gap)
        column.addLayout(strip)
        column.addWidget(note, 0, centre)
        column.addStretch(3)
        column.addWidget(self._state)

    def _dress(self) -> None:
        form, session = self.form, self._session
        form.avatar.setFixedSize(48, 48)
        form.padlock.setFixedSize(20, 20)
        form.padlock.set("lock")
        form.secret.edit.setProperty("measure", "large")
        form.people.setItemDelegate(PeopleDelegate(form.people))
        form.people.setMouseTracking(True)
        form.people.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        form.people.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        form.people.clicked.connect(lambda _: self.focus_first())
        form.people.activated.connect(lambda _: self.focus_first())
        form.avatar.set_name(session.name, accent=True)
        form.name.setText(session.name)
        words = role_name(session.role)
        form.role.setText(words[:1].upper() + words[1:])
        form.secret.edit.returnPressed.connect(self._open)
        form.unlock.clicked.connect(self._open)
        form.otherWay.clicked.connect(self._other_way)
        form.takeOver.clicked.connect(self._take_over_or_back)
        self._caps = CapsLock(form.secret.edit)
        self._caps.changed.connect(self._warn_of_caps)

    def _warn_of_caps(self, on: bool) -> None:
        if self._mode != "pin":
            self.form.secret.set_warning(QCoreApplication.translate("LockScreen", "Caps Lock is on") if on else "")

    def _tick(self) -> None:
        now = local_time.now()
        self._time.setText(now.strftime("%H:%M"))
        locale = QLocale()
        if self._language == "lv":
            self._day.setText(f"{locale.dayName(now.isoweekday())}, {now.day}. {locale.monthName(now.month)}")
        else:
            self._day.setText(f"{locale.dayName(now.isoweekday())}, {now.day} {locale.monthName(now.month)}")

    # ------------------------------------------------------------------------------------------------ what is known
    def _look(self) -> None:
        session = self._session

        def look() -> LockView:
            from optician_desk.services import accounts

            return accounts.lock_view(session)

        # on the writer: the draft of the page that was just left has to be there
        self._runner.write(self, look, self._looked)

    def _looked(self, view: LockView) -> None:
        self._view = view
        self.form.people.setModel(PeopleModel(view.others, self.form.people))
        self._fit()
        if view.others:
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.form.people.selectionModel().setCurrentIndex(self.form.people.model().index(0, 0), select)
        if view.draft is not None:
            kept = QCoreApplication.translate(
                "LockScreen", "An unfinished form is kept encrypted. Only this person gets it back: {name}"
            )
            self._draft.setText(kept.format(name=self._session.name))
        self._note.setVisible(view.draft is not None)
        if not self.form.secret.text():
            self._set_mode("pin" if view.pin_tries else self._mode)  # whoever else may take over is known only now
        self._show_state()

    def _show_state(self) -> None:
        time = self._since.strftime("%H:%M")
        words = {
            "idle": QCoreApplication.translate("LockScreen", "Locked at {time} after a while without activity"),
            "suspend": QCoreApplication.translate("LockScreen", "Locked at {time} together with the computer"),
        }.get(self._reason, QCoreApplication.translate("LockScreen", "Locked at {time}"))
        encrypted = QCoreApplication.translate("LockScreen", "Store encrypted")
        self._state.show_facts([("shield-check", "second", encrypted), ("lock", "second", words.format(time=time))])

    def _set_mode(self, mode: str) -> None:
        """`pin` or `password` of the person who is away, or `other`: somebody takes over."""
        self._mode = mode
        form, other = self.form, mode == "other"
        form.person.setVisible(not other)
        form.people.setVisible(other)
        self._fit()
        form.secret.set_text("")
        form.secret.clear()
        form.secret.set_hint("")
        if mode == "pin":
            form.secret.set_label(QCoreApplication.translate("LockScreen", "PIN to continue"))
            left = QCoreApplication.translate("LockScreen", "Tries left: {left}; after that the password is needed.")
            form.secret.set_hint(left.format(left=self._view.pin_tries))
            form.otherWay.setText(QCoreApplication.translate("LockScreen", "With the password"))
        else:
            form.secret.set_label(QCoreApplication.translate("LockScreen", "Password"))
            form.otherWay.setText(
                QCoreApplication.translate("LockScreen", "Sign out")
                if other or not self._view.pin_tries
                else QCoreApplication.translate("LockScreen", "With the PIN")
            )
        form.unlock.setText(
            QCoreApplication.translate("LockScreen", "Take over")
            if other
            else QCoreApplication.translate("LockScreen", "Unlock")
        )
        form.takeOver.setText(
            QCoreApplication.translate("LockScreen", "Back to: {name}").format(name=self._session.name)
            if other
            else QCoreApplication.translate("LockScreen", "Continue as another person")
        )
        form.takeOver.setShortcut("Alt+M")  # setting a text takes the shortcut away
        form.takeOver.setVisible(other or bool(self._view.others))
        form.rule.setVisible(other or bool(self._view.others))
        form.unlock.setEnabled(True)
        self.focus_first()

    def _other_way(self) -> None:
        if self._mode == "pin":
            self._set_mode("password")
        elif self._mode == "password" and self._view.pin_tries:
            self._set_mode("pin")
        else:
            self._sign_out()

    def _take_over_or_back(self) -> None:
        if self._mode == "other":
            self._set_mode("pin" if self._view.pin_tries else "password")
        else:
            self._set_mode("other")

    # -------------------------------------------------------------------------------------------------- what is done
    def _open(self) -> None:
        if not self.form.unlock.isEnabled():
            return
        session, secret, mode, turn = self._session, self.form.secret.text(), self._mode, self._turn
        if mode == "other":
            self._take_over(secret)
            return
        self.form.unlock.setEnabled(False)

        def unlock() -> None:
            from optician_desk.services import accounts

            if mode == "pin":
                accounts.unlock_by_pin(session, secret)
            else:
                accounts.unlock(session, secret)

        self._runner.write(self, unlock, lambda _: self._unlocked(turn), self._refused)

    def _unlocked(self, turn: int) -> None:
        self.form.secret.set_text("")
        if turn == self._turn:
            self.unlocked.emit()
            return
        session = self._session
        session.locked = True

        def record() -> None:
            from optician_desk.services import accounts

            accounts.record_lock(session)

        self._runner.write(self, record)

    def forget_sign_in(self) -> None:
        """The desk would lock now: what has begun is over, so that nobody finishes it in another's place."""
        self._turn += 1
        open_dialogs.close_all(self)
        self._give_up()
        self._set_mode("pin" if self._view.pin_tries else "password")

    def _take_over(self, password: str) -> None:
        person = self.form.people.currentIndex().data(PERSON)
        if not isinstance(person, Person):
            return
        desk, language, turn = self._session.desk, self._language, self._turn
        self.form.unlock.setEnabled(False)

        def sign_in() -> SignedIn:
            from optician_desk.services import accounts

            return accounts.sign_in(desk, person.id, password, take_over=True, language=language)

        self._runner.write(self, sign_in, lambda waiting: self._go_on(waiting, turn), self._refused)

    def _go_on(self, waiting: SignedIn, turn: int) -> None:
        self.form.secret.set_text("")
        if turn != self._turn:
            self._end(waiting.session)
        elif waiting.new_password:  # the sign-in screen has the room to choose one
            self._end(waiting.session)
            self._sign_out(waiting.session.staff_id)
        elif waiting.undertaking is not None:
            self._waiting = waiting
            dialog = UndertakingDialog(waiting.session.name, waiting.undertaking, self)
            dialog.accepted.connect(self._accept)
            dialog.rejected.connect(self._decline)
            dialog.open()
            self.waits.emit(True)
        else:
            self.taken_over.emit(waiting.session)

    def _decline(self) -> None:
        self._give_up()
        self._set_mode("other")

    def _give_up(self) -> None:
        """The session that had only begun is ended on record."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.waits.emit(False)
            self._end(waiting.session)

    def _end(self, session: Session) -> None:
        def end() -> None:
            from optician_desk.services import accounts

            accounts.sign_out(session)

        self._runner.write(self, end)

    def _accept(self) -> None:
        waiting, turn = self._waiting, self._turn
        if waiting is None:
            return
        self.activateWindow()  # where nothing else does so, keys would go nowhere once the dialog is gone

        def accept() -> Session:
            from optician_desk.services import accounts

            return accounts.accept_undertaking(waiting)

        self._runner.write(self, accept, lambda session: self._accepted(session, turn), self._not_accepted)

    def _accepted(self, session: Session, turn: int) -> None:
        if turn == self._turn:
            self._waiting = None
            self.taken_over.emit(session)
        else:  # given up and ended meanwhile
            session.locked = True

    def _not_accepted(self, error: BaseException) -> None:
        self._give_up()
        self._refused(error)

    def _refused(self, error: BaseException) -> None:
        self.form.unlock.setEnabled(True)
        if not isinstance(error, DeskError):
            self._runner.unhandled(error)
            return
        if error.code == "access.pin_wrong":
            self._view = LockView(int(error.params["left"]), self._view.others, self._view.draft)
        if error.code in ("access.pin_used_up", "access.pin_none"):
            self._view = LockView(0, self._view.others, self._view.draft)
            self._set_mode("password")
        self.form.secret.set_error(sentence(error))
        self.form.secret.edit.selectAll()
        self.focus_first()

    def _sign_out(self, who_next: str = "") -> None:
        session = self._session

        def end() -> None:
            from optician_desk.services import accounts

            accounts.sign_out(session)

        self._runner.write(self, end, lambda _: self.signed_out.emit(who_next))
