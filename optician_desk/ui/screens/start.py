"""Sign-in: the first window. It stands before the store's libraries are read; a worker reads them and opens the store."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from optician_desk.domain.errors import DeskError
from optician_desk.ui import open_dialogs
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.forms.ui_start import Ui_Start
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.runner import Runner
from optician_desk.ui.widgets.caps_lock import CapsLock
from optician_desk.ui.widgets.people_height import fit_people
from optician_desk.ui.widgets.screen_frame import Card, ScreenFrame, StateLine

if TYPE_CHECKING:
    from optician_desk.domain.opening_view import Finding
    from optician_desk.domain.staff_view import Person, SignInView
    from optician_desk.services.accounts import SignedIn
    from optician_desk.services.session import Session
    from optician_desk.ui.widgets.fresh_password import FreshPassword

HALF, WIDTH = 340, 809
FEWEST_ROWS, MOST_ROWS = 4, 7


class StartScreen(ScreenFrame):
    """People on the left, the password on the right. `signed_in` carries a session that may work at once.

    `waits` says whether a sign-in has begun that is not through yet.
    """

    signed_in = Signal(object)
    waits = Signal(bool)
    setup_wanted = Signal()
    trouble = Signal(object)

    def __init__(self, *, entrance: Entrance, runner: Runner, prompts: Prompts, language: str) -> None:
        self.form = Ui_Start()
        card = Card()
        card.setFixedWidth(WIDTH)
        self.form.setupUi(card)
        self._state = StateLine()
        super().__init__(card, language, below=self._state)
        self._entrance, self._runner, self._prompts, self._language = entrance, runner, prompts, language
        self._waiting: SignedIn | None = None
        self._turn = 0
        self._until_next_try = QTimer(self)
        self._until_next_try.setInterval(1000)
        self._until_next_try.timeout.connect(self._count_down)
        self._refusal: DeskError | None = None
        self._fresh: FreshPassword | None = None
        self._dress()
        self._connect()
        self._enter()

    def focus_first(self) -> None:
        """The cursor in the password, since the list has somebody chosen."""
        self.form.password.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.form.side.currentWidget() is self._fresh:
            self._give_up()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------- the card
    def _dress(self) -> None:
        form = self.form
        # By the computer's own clock: a greeting is not worth reading the time zones before the first window.
        form.greeting.setText(greeting(time.localtime().tm_hour))
        for half in (form.left, form.side):
            half.setFixedWidth(HALF)
        people = form.people
        people.setMouseTracking(True)
        people.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        people.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        people.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        people.setUniformItemSizes(True)
        fit_people(people, 0, fewest=FEWEST_ROWS, most=MOST_ROWS)
        form.password.edit.setProperty("measure", "large")
        form.side.setCurrentWidget(form.passwordPage)
        self._set_ready(ready=False)
        self._caps = CapsLock(form.password.edit)

    def _connect(self) -> None:
        form = self.form
        form.password.edit.returnPressed.connect(self._sign_in)
        form.password.edit.textEdited.connect(self._typed)
        form.signIn.clicked.connect(self._sign_in)
        form.people.clicked.connect(lambda _: self.focus_first())
        form.people.activated.connect(lambda _: self.focus_first())
        form.forgotten.clicked.connect(self._forgotten)
        words = QCoreApplication.translate("StartScreen", "Caps Lock is on")
        self._caps.changed.connect(lambda on: form.password.set_warning(words if on else ""))

    def _set_ready(self, *, ready: bool) -> None:
        self.form.signIn.setEnabled(ready)
        self.form.forgotten.setEnabled(ready)

    # ------------------------------------------------------------------------------------------------ the store
    def _enter(self) -> None:
        opening = QCoreApplication.translate("StartScreen", "Opening the store…")
        self._state.show_facts([("database", "second", opening)])
        entrance = self._entrance

        def enter() -> tuple[Finding | None, SignInView | None]:
            from optician_desk.services import accounts

            finding = entrance.opening().enter() if entrance.desk is None else None
            desk = entrance.desk
            return finding, None if desk is None else accounts.sign_in_view(desk)

        self._runner.read(self, enter, self._entered)

    def _entered(self, found: tuple[Finding | None, SignInView | None]) -> None:
        finding, view = found
        from optician_desk.domain.opening_view import Step

        if view is not None:
            self._show(view)
        elif finding is not None and finding.step is Step.SET_UP:
            self.setup_wanted.emit()
        else:
            self.trouble.emit(finding)

    def _show(self, view: SignInView) -> None:
        from optician_desk.domain import local_time
        from optician_desk.ui.provenance import time_or_day

        self.form.greeting.setText(greeting(local_time.now().hour))  # by the shop's clock, now that it can be read
        self.show_place(view.shop.company, " · ".join(part for part in (view.shop.shop, view.shop.counter) if part))
        from optician_desk.ui.models.people_list import PeopleDelegate, PeopleModel

        people = self.form.people
        people.setItemDelegate(PeopleDelegate(people))
        people.setModel(PeopleModel(view.people, people))
        fit_people(people, len(view.people), fewest=FEWEST_ROWS, most=MOST_ROWS)
        self._choose(people.model().index(self._whose_turn(view), 0))
        facts = [("shield-check", "good", QCoreApplication.translate("StartScreen", "Store encrypted"))]
        if view.last_saved is not None:
            saved = QCoreApplication.translate("StartScreen", "Last saved {time}").format(
                time=time_or_day(view.last_saved)
            )
            facts.append(("check", "second", saved))
        if self._entrance.note is not None:
            again = QCoreApplication.translate(
                "StartScreen", "The keyring did not keep the key: the recovery code will be asked again"
            )
            facts.append(("triangle-alert", "warning", again))
            self._entrance.note = None
        self._state.show_facts(facts)
        self._set_ready(ready=True)

    def _whose_turn(self, view: SignInView) -> int:
        """The row of who came from the lock with a one-time password, said once; else the first."""
        who, self._entrance.who_next = self._entrance.who_next, ""
        for row, person in enumerate(view.people):
            if person.id == who:
                self.form.password.set_hint(
                    QCoreApplication.translate(
                        "StartScreen", "The one-time password once more; then you choose your own."
                    )
                )
                return row
        return 0

    def _choose(self, index: QModelIndex) -> None:
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.form.people.selectionModel().setCurrentIndex(index, select)
        self.form.people.selectionModel().currentChanged.connect(lambda *_: self._another())

    def person(self) -> Person | None:
        """Who is chosen."""
        from optician_desk.domain.staff_view import Person
        from optician_desk.ui.models.people_list import PERSON

        person = self.form.people.currentIndex().data(PERSON)
        return person if isinstance(person, Person) else None

    # ---------------------------------------------------------------------------------------------- the password
    def _another(self) -> None:
        self._until_next_try.stop()
        self.form.password.set_hint("")
        self.form.password.set_text("")
        self._set_ready(ready=True)

    def _typed(self) -> None:
        if self.form.password.has_error() and not self._until_next_try.isActive():
            self.form.password.clear()

    def _sign_in(self) -> None:
        desk, person = self._entrance.desk, self.person()
        if desk is None or person is None or not self.form.signIn.isEnabled():
            return
        password, language, turn = self.form.password.text(), self._language, self._turn
        self._set_ready(ready=False)
        self.waits.emit(True)

        def sign_in() -> SignedIn:
            from optician_desk.services import accounts

            return accounts.sign_in(desk, person.id, password, language=language)

        self._runner.write(self, sign_in, lambda waiting: self._go_on(waiting, turn), self._refused)

    def _refused(self, error: BaseException) -> None:
        self._set_ready(ready=True)
        self._end_waiting()
        if not isinstance(error, DeskError):
            self._runner.unhandled(error)
            return
        if self._caps.on and error.code == "access.password_wrong":
            words = QCoreApplication.translate("StartScreen", "The password is not right. Caps Lock is on.")
            self.form.password.set_error(words)
        else:
            self.form.password.set_error(sentence(error))
        if error.params.get("seconds"):
            self._refusal = error
            self.form.signIn.setEnabled(False)
            self._until_next_try.start()
        self.form.password.edit.selectAll()
        self.focus_first()

    def _count_down(self) -> None:
        error = self._refusal
        left = 0 if error is None else int(error.params["seconds"]) - 1
        if error is None or left <= 0:
            self._until_next_try.stop()
            self._set_ready(ready=True)
            self.form.password.clear()
            return
        error.params["seconds"] = left
        self.form.password.set_error(sentence(error))

    def _forgotten(self) -> None:
        from optician_desk.ui.dialogs.forgotten import ForgottenDialog

        person = self.person()
        if person is not None:
            dialog = ForgottenDialog(person, entrance=self._entrance, runner=self._runner, parent=self)
            dialog.finished.connect(lambda _: self.focus_first())
            dialog.open()

    # ------------------------------------------------------------------------------- what comes before the work
    def _go_on(self, waiting: SignedIn, turn: int) -> None:
        self._waiting = waiting
        if turn != self._turn:
            self._give_up()
            return
        self.form.password.set_text("")
        if waiting.new_password:
            fresh = self.fresh_password()
            self.form.side.setCurrentWidget(fresh)
            self.form.people.setEnabled(False)
            fresh.begin()
        elif waiting.undertaking is not None:
            from optician_desk.ui.dialogs.undertaking import UndertakingDialog

            dialog = UndertakingDialog(waiting.session.name, waiting.undertaking, self)
            dialog.accepted.connect(self._accept)
            dialog.rejected.connect(self._give_up)
            dialog.open()
        else:
            self._open_session(waiting.session)

    def fresh_password(self) -> FreshPassword:
        """Where somebody chooses a password of their own; few starts need it, so it is made on the first call."""
        if self._fresh is None:
            from optician_desk.ui.widgets.fresh_password import FreshPassword

            self._fresh = FreshPassword(self.form.side)
            self._fresh.chosen.connect(self._keep_password)
            self._fresh.given_up.connect(self._give_up)
            self.form.side.addWidget(self._fresh)
        return self._fresh

    def _keep_password(self) -> None:
        waiting = self._waiting
        if waiting is None:
            return
        (password, again), language, turn = self.fresh_password().entries(), self._language, self._turn
        self.fresh_password().form.keep.setEnabled(False)

        def choose() -> SignedIn:
            from optician_desk.services import accounts

            return accounts.choose_password(waiting, password, again, language=language)

        self._runner.write(self, choose, lambda chosen: self._kept(chosen, turn), self._not_kept)

    def _kept(self, waiting: SignedIn, turn: int) -> None:
        self.fresh_password().form.keep.setEnabled(True)
        if turn == self._turn:
            self._go_on(waiting, turn)
        else:  # given up and ended meanwhile; the new password holds
            waiting.session.locked = True

    def _not_kept(self, error: BaseException) -> None:
        self.fresh_password().form.keep.setEnabled(True)
        if not isinstance(error, DeskError):
            self._runner.unhandled(error)
            return
        self.fresh_password().refuse(sentence(error), again=error.field == "again")

    def _accept(self) -> None:
        waiting, turn = self._waiting, self._turn
        if waiting is None:
            return
        self.activateWindow()  # where nothing else does so, keys would go nowhere once the dialog is gone

        def accept() -> Session:
            from optician_desk.services import accounts

            return accounts.accept_undertaking(waiting)

        self._runner.write(self, accept, lambda session: self._accepted(session, turn), self._refused)

    def _accepted(self, session: Session, turn: int) -> None:
        if turn == self._turn:
            self._open_session(session)
        else:  # given up and ended meanwhile
            session.locked = True

    def _open_session(self, session: Session) -> None:
        self._waiting = None
        self.signed_in.emit(session)

    def forget_sign_in(self) -> None:
        """The desk would lock now: what has begun is over, so that nobody finishes it in another's place."""
        self._turn += 1
        open_dialogs.close_all(self)
        self._give_up()

    def _give_up(self) -> None:
        """Nobody works: what was typed is gone, and the session that had only begun is ended on record."""
        self.form.password.set_text("")
        self.form.password.clear()
        if self._fresh is not None:
            self._fresh.forget()
        self.form.side.setCurrentWidget(self.form.passwordPage)
        self.form.people.setEnabled(True)
        self._set_ready(ready=self.person() is not None and not self._until_next_try.isActive())
        self.focus_first()
        self._end_waiting()

    def _end_waiting(self) -> None:
        self.waits.emit(False)
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        session = waiting.session

        def end() -> None:
            from optician_desk.services import accounts

            accounts.sign_out(session)

        self._runner.write(self, end)


def greeting(hour: int) -> str:
    """By the time of day; without the name, which a program cannot put into the Latvian vocative."""
    if hour < 11:
        return QCoreApplication.translate("StartScreen", "Good morning!")
    if hour < 18:
        return QCoreApplication.translate("StartScreen", "Good afternoon!")
    return QCoreApplication.translate("StartScreen", "Good evening!")
