"""What a page gets from the desk: who works, where to run jobs, how to ask, and how to go elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from optician_desk.domain.errors import DeskError
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.runner import Runner

if TYPE_CHECKING:
    from optician_desk.services.session import Session
    from optician_desk.store.keyring_access import SecretKeeper


class Context(QObject):
    """One session's surroundings; made anew at each sign-in. The shell listens to its signals, pages call its methods."""

    navigated = Signal(str, dict)
    went_back = Signal()
    said = Signal(str)
    refused = Signal(str)
    crashed = Signal(object)
    due_may_have_changed = Signal()
    saved = Signal()
    language_chosen = Signal(str)
    scheme_chosen = Signal(str)
    secret_wanted = Signal()
    settings_saved = Signal()
    signed_out = Signal()
    lock_wanted = Signal()
    restore_wanted = Signal()
    backups_changed = Signal()
    backup_made = Signal(object)

    def __init__(
        self, session: Session, runner: Runner, prompts: Prompts, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.runner = runner
        self.prompts = prompts
        self.language = language
        self.keeper: Callable[[], SecretKeeper | None] = lambda: None
        """For a worker: the keyring that the store is bound to, where there is one."""
        self.draft_lost: Callable[[BaseException], None] = self.failed
        """Told of a draft that could not be kept, which may be when the page it was typed on is gone."""

    def navigate(self, page: str, **arguments: Any) -> None:
        """Open another page by its name in the registry; `arguments` go to its `open`."""
        self.navigated.emit(page, arguments)

    def back(self) -> None:
        """One step back on the path that led here."""
        self.went_back.emit()

    def say(self, text: str) -> None:
        """A short confirmation in the status line."""
        self.said.emit(text)

    def failed(self, error: BaseException) -> None:
        """A refusal or trouble is said on the page in front; anything else is a bug and goes to the error screen."""
        if isinstance(error, DeskError):
            self.refused.emit(sentence(error))
        else:
            self.crashed.emit(error)

    def due_changed(self) -> None:
        """The number of requests due may be another one now."""
        self.due_may_have_changed.emit()

    def stored(self) -> None:
        """Something was just saved: the status line shows the time."""
        self.saved.emit()
