"""The one window: start, set-up, trouble, work, lock. It makes each screen when it is needed and lets go of it after."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from optician_desk.domain.errors import DeskError
from optician_desk.ui import open_dialogs, screens_before_work, theme, translations, window_place
from optician_desk.ui.backup_schedule import BackupSchedule
from optician_desk.ui.crash import CrashHandler
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.lock import DEFAULT_MINUTES, IdleLock
from optician_desk.ui.machine_settings import MachineSettings
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.runner import Runner

if TYPE_CHECKING:
    from optician_desk.domain.opening_view import Finding
    from optician_desk.services.session import Desk, Session
    from optician_desk.ui.context import Context
    from optician_desk.ui.shell import Place, Shell
    from optician_desk.ui.system_lock import SystemLock

SMALLEST = (960, 540)
LONGEST_WAIT_MS = 500
BREATH_MS = 20
"""After the first paint: keys that were typed meanwhile come first."""


class DeskWindow(QMainWindow):
    """Owns the way into the store, the runner and the session; every screen is replaced, none is kept behind another.

    `stands` comes once, when the first screen has been painted (or could not be within half a second): what may wait for it
    can be done now.
    """

    stands = Signal()

    def __init__(self, entrance: Entrance, machine: MachineSettings) -> None:
        super().__init__()
        self.entrance, self.machine = entrance, machine
        self.session: Session | None = None
        self.shell: Shell | None = None
        self.context: Context | None = None
        self.prompts = Prompts(self, machine)
        self.runner = Runner(self._unhandled, self)
        self.schedule = BackupSchedule(self.runner, lambda: self.desk, self.entrance.keeper, self)
        self.crash = CrashHandler(self)
        self.crash.happened.connect(self.show_crash, Qt.ConnectionType.QueuedConnection)
        self._paths: dict[str, list[Place]] = {}
        self._standing = False
        self._untold: tuple[str, str] | None = None
        self._again: Any = self.show_start
        self.idle = IdleLock(self)
        self.idle.idle.connect(lambda: self.lock("idle"))
        self.system_lock: SystemLock | None = None
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.setWindowTitle("Optician Desk")
        self.setMinimumSize(*SMALLEST)
        self.resize(window_place.WANTED)
        if machine.geometry is not None:
            self.restoreGeometry(machine.geometry)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._standing:
            QTimer.singleShot(BREATH_MS, self._stand)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(LONGEST_WAIT_MS, self._stand)  # minimised or covered: nothing is painted

    def _stand(self) -> None:
        if not self._standing:
            self._standing = True
            self.stands.emit()
            self.runner.release()

    @property
    def desk(self) -> Desk | None:
        """The open desk, if it is open."""
        return self.entrance.desk

    # --------------------------------------------------------------------------------------------------- screens
    def _bring(self, screen: QWidget, again: Any) -> None:
        """Put a screen in front, let go of the one before, and remember how to make it anew in another language."""
        self._again = again
        self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)
        while self.stack.count() > 1:
            old = self.stack.widget(0)
            if old is None:
                break
            self.stack.removeWidget(old)
            old.deleteLater()
        focus = getattr(screen, "focus_first", None)
        if focus is not None:
            focus()

    def show_start(self) -> None:
        """Sign-in; the store is opened by the screen itself, off the UI thread, unless it is open."""
        self._bring(screens_before_work.start(self), self.show_start)

    def show_setup(self) -> None:
        """The first start on a machine without any trace of a store."""
        self._bring(screens_before_work.setup(self), self.show_setup)

    def show_trouble(self, error: Finding | DeskError) -> None:
        """What is wrong with store or key, and what can be done."""
        self._bring(screens_before_work.trouble(self, error), lambda: self.show_trouble(error))

    def show_restore(self, back: Callable[[], None]) -> None:
        """A backup step by step; `back` leads to where it was asked for. Whoever worked is signed out first."""
        self.schedule.stop()
        self.runner.stop_steps()
        self._bring(screens_before_work.restore(self, back), lambda: self.show_restore(back))

    def restore_from_page(self) -> None:
        """Asked for at work: the session ends, and so does the store's when the restore begins."""
        self.sign_out()
        self.show_restore(self.show_start)

    def show_crash(self, text: str) -> None:
        """An unexpected error: say it; going on makes the screen anew (work comes back from the draft).

        The desk locks over it as over any other screen; what comes after it is the lock then.
        """
        from optician_desk.ui.crash_screen import CrashScreen

        if self._crashed():
            return
        if self.session is not None and not self.session.locked:
            self.idle.start()  # what went wrong may have kept it from beginning
        self._forget_sign_in()
        self._leave_shell()
        open_dialogs.close_all(self)
        screen = CrashScreen(text)
        screen.went_on.connect(lambda: self._again())
        self._bring(screen, self._again)

    def _crashed(self) -> bool:
        """Whether an error is being said, with a report that is not to be lost before it is copied."""
        from optician_desk.ui.crash_screen import CrashScreen

        return isinstance(self.stack.currentWidget(), CrashScreen)

    # --------------------------------------------------------------------------------------------------- at work
    def signed_in(self, session: Session) -> None:
        """Somebody works now: the inside of the window for this session."""
        self.session = session
        self.runner.interrupt = session.interrupt_search
        self._watch_system()
        self._set_idle()
        self.open_shell()
        if not session.desk.demo:
            self.schedule.start()

    def _watch_system(self) -> None:
        """Hear of sleep and screen lock from now on; before anybody works there is nothing to lock."""
        if self.system_lock is None:
            from optician_desk.ui import windows_lock
            from optician_desk.ui.system_lock import SystemLock

            self.system_lock = SystemLock(self)
            self.system_lock.locked.connect(lambda: self.lock("suspend"))
            self._windows_lock = windows_lock.watch(self, self.system_lock.locking)

    def sign_in_waits(self, waits: bool) -> None:
        """Somebody gave a password and is not through yet: it is dropped where a desk at work would lock."""
        if waits:
            self._watch_system()
            self._set_idle()
            self.idle.start()
        else:
            self.idle.stop()

    def _forget_sign_in(self) -> None:
        forget = getattr(self.stack.currentWidget(), "forget_sign_in", None)
        if forget is not None:
            forget()

    def _set_idle(self) -> None:
        minutes = self.desk.settings.get("idle_minutes", "") if self.desk is not None else ""
        self.idle.set_minutes(int(minutes) if minutes.isdigit() else DEFAULT_MINUTES)

    def open_shell(self) -> None:
        """Make the shell for the session and stand where this person stood before, if so."""
        from optician_desk.ui.context import Context
        from optician_desk.ui.shell import Shell, shop_line

        session = self.session
        if session is None:
            return self.show_start()
        if session.locked:
            return self._show_lock("asked")
        context = Context(session, self.runner, self.prompts, self.machine.language, self)
        desk = session.desk
        shell = Shell(context, desk.policy.company.name, shop_line(desk.settings))
        context.crashed.connect(self.crash.take)
        context.lock_wanted.connect(lambda: self.lock("asked"))
        context.signed_out.connect(self.sign_out)
        context.language_chosen.connect(self.set_language)
        context.scheme_chosen.connect(self.set_scheme)
        context.secret_wanted.connect(self._change_pin)
        context.settings_saved.connect(self._set_idle)
        context.keeper = self.entrance.keeper
        context.draft_lost = self._draft_lost
        context.restore_wanted.connect(self.restore_from_page)
        context.backups_changed.connect(self.schedule.refresh)
        self.schedule.aged.connect(shell.status.show_backup)
        self.schedule.aged.connect(context.backup_made)
        self.schedule.busy.connect(shell.status.show_backup_busy)
        self.schedule.failed_to_run.connect(shell.status.show_backup_trouble)
        self.schedule.unsound.connect(shell.warn_of_trail)
        shell.lock_wanted.connect(self.lock)
        shell.sign_out_wanted.connect(self.sign_out)
        shell.language_wanted.connect(self.set_language)
        shell.scheme_wanted.connect(self.set_scheme)
        shell.pin_wanted.connect(self._change_pin)
        self.context, self.shell = context, shell
        self._bring(shell, self.open_shell)
        self.idle.start()
        self.schedule.tell_again()
        shell.resume(self._paths.pop(session.staff_id, []))
        if self._untold is not None:
            context.refused.emit(" ".join(self._untold).strip())
            self._untold = None
        return None

    def _leave_shell(self) -> None:
        """Keep path and draft, forget the pages and all that was on them.

        A page that fails at it is a bug, which is reported; the shell is left all the same.
        """
        shell, context, session = self.shell, self.context, self.session
        if shell is None or context is None or session is None:
            return
        self.shell, self.context = None, None
        self._paths[session.staff_id] = shell.path()
        try:
            shell.close_pages()
        except Exception as error:  # noqa: BLE001  goes to the error screen; nothing of it may hold up a lock
            self.crash.take(error)
        finally:
            context.deleteLater()

    def lock(self, reason: str = "asked") -> None:
        """Lock at once, before anything that could fail; the pages are gone before the lock is seen."""
        session = self.session
        if session is None or session.locked:
            self._forget_sign_in()
            return
        session.locked = True
        self.idle.stop()
        self._leave_shell()  # with the draft of a dialog that is open
        open_dialogs.close_all(self)

        def record() -> None:
            from optician_desk.services import accounts

            accounts.record_lock(session)

        self.runner.write(self, record)
        if self._crashed():
            self._again = lambda: self._show_lock(reason)
        else:
            self._show_lock(reason)

    def _show_lock(self, reason: str) -> None:
        from optician_desk.ui.screens.lock import LockScreen

        session = self.session
        if session is None:
            return self.show_start()
        screen = LockScreen(session=session, runner=self.runner, language=self.machine.language, reason=reason)
        screen.unlocked.connect(self.open_shell)
        screen.taken_over.connect(self._taken_over)
        screen.waits.connect(self.sign_in_waits)
        screen.signed_out.connect(self._signed_out)
        if self._untold is not None:
            screen.say(*self._untold)
        self._bring(screen, lambda: self._show_lock(reason))
        return None

    def _taken_over(self, session: Session) -> None:
        """Somebody else goes on at the page that was locked."""
        from optician_desk.ui import take_over  # not before the first window stands

        take_over.hand_on(self._paths, self.session, session)
        self.signed_in(session)

    def sign_out(self) -> None:
        """End the session; what is half typed stays as a draft."""
        session = self.session
        if session is None:
            return
        self._leave_shell()
        self.runner.write(self, lambda: _record_sign_out(session))
        self._signed_out()

    def _signed_out(self, who_next: str = "") -> None:
        self.idle.stop()
        self.entrance.who_next = who_next
        self.session, self._untold = None, None
        self.runner.interrupt = lambda: None
        self.show_start()

    def _change_pin(self) -> None:
        from optician_desk.ui.dialogs.pin import PinDialog

        if self.context is not None:
            PinDialog(self.context, self).open()

    # ------------------------------------------------------------------------------------------------------ look
    def set_language(self, language: str) -> None:
        """Speak another language from now on; the screen in front is made anew."""
        self.machine.language = language
        self.look_again()

    def set_scheme(self, scheme: str) -> None:
        """Light, dark, or as the system."""
        self.machine.scheme = theme.Scheme(scheme)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, self.machine.scheme)

    def look_again(self) -> None:
        """Make the screen in front anew (language or shop settings have changed)."""
        translations.install(self.machine.language)
        again = self._again
        self._forget_sign_in()
        self._leave_shell()
        again()

    # ---------------------------------------------------------------------------------------------------- around
    def _unhandled(self, error: BaseException) -> None:
        if self.context is not None:
            self.context.failed(error)
        elif not isinstance(error, DeskError):
            self.crash.take(error)
        elif self.session is None:
            self.show_trouble(error)
        elif error.code != "access.locked":  # what the lock itself cut off needs no words: the form is kept
            self._tell_at_lock(sentence(error))

    def _draft_lost(self, error: BaseException) -> None:
        """What was typed could not be kept: said on the page, or at the lock when that is what has come in its place."""
        from optician_desk.ui.draft_keeper import not_kept

        if self.session is None or not isinstance(error, DeskError):
            self._unhandled(error)
        elif self.context is not None:
            self.context.refused.emit(f"{not_kept()} {sentence(error)}")
        else:
            self._untold = None
            self._tell_at_lock(not_kept(), sentence(error))

    def _tell_at_lock(self, title: str, text: str = "") -> None:
        """At the lock, and once more when the person is back; the first trouble is the one that is said."""
        if self._untold is None:
            self._untold = title, text
            say = getattr(self.stack.currentWidget(), "say", None)
            if say is not None:
                say(title, text)

    def come_to_front(self) -> None:
        """Another start was tried: show this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QCoreApplication.processEvents()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing half typed is asked about: it stays as an encrypted draft."""
        self.idle.stop()
        self.schedule.stop()
        self.machine.geometry = self.saveGeometry()
        session = self.session
        self._leave_shell()
        if session is not None and not session.locked:
            self.runner.write(self, lambda: _record_sign_out(session))
        self.runner.close()
        self.entrance.close()
        self.session = None
        super().closeEvent(event)


def _record_sign_out(session: Session) -> None:
    from optician_desk.services import accounts

    accounts.sign_out(session)
