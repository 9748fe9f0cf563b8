"""What the form of each step of a request is to its page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from optician_desk.domain.errors import DeskError
from optician_desk.domain.request_view import RequestView
from optician_desk.ui.context import Context


class StepForm(QWidget):
    """One short form. The page shows its sentences and buttons in the foot and carries its work out.

    `changed`: what is missing may be another thing now. `wanted` asks the page to run a job of the services on the writer and
    to show the request anew after it; the text is said in the status line. `revealed` brings a part into view.
    """

    changed = Signal()
    revealed = Signal(object)
    wanted = Signal(object, str)
    print_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def show_request(self, view: RequestView) -> None:
        """Fill the form for this request."""

    def missing(self) -> list[str]:
        """Sentences: what still stands before the primary button's work; empty when nothing does."""
        return []

    def primary(self) -> str:
        """Words of the primary button; empty for none."""
        return ""

    def may_submit(self) -> bool:
        """Whether the primary button works; False only where the law puts a gate."""
        return True

    def submit(self) -> None:
        """The primary button's work."""

    def secondary(self) -> str:
        """Words of the button beside it; empty for none."""
        return ""

    def secondary_key(self) -> str:
        """The key that does the same, shown on that button; empty for none."""
        return ""

    def submit_secondary(self) -> None:
        """That button's work."""

    def kept(self) -> tuple[str, str]:
        """Title and text of what stays of the work at hand, shown beside the form; empty for nothing to say."""
        return "", ""

    def show_error(self, error: DeskError) -> bool:
        """Say a refusal at its field; False if it belongs to none of this form."""
        return False

    def want(self, job: Callable[[], object], said: str) -> None:
        """Ask the page to run this job."""
        self.wanted.emit(job, said)

    def focus_first(self) -> None:
        """Put the cursor where work begins; the page puts it on the step's button where no field takes it."""
        self.setFocus()

    def blank(self) -> None:
        """Let go of what must not stay when the screen is hidden or locked."""

    def draft(self) -> dict[str, str] | None:
        """What is half typed and worth keeping; nothing of an identity document, ever."""
        return None

    def restore(self, draft: dict[str, str]) -> None:
        """Put it back."""
