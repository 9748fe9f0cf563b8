"""What the forms of assessment share: of whoever has no card the one answer is that nothing is held, with one button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from optician_desk.domain.request_view import RequestView
from optician_desk.services import deciding
from optician_desk.ui.context import Context
from optician_desk.ui.pages.request_step import StepForm


class AssessForm(StepForm):
    """A form that knows the request it shows, and what there is to do for a stranger."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: RequestView | None = None

    def _stranger(self) -> bool:
        """Whether a request is shown of somebody without a card."""
        return self._view is not None and not self._view.row.has_card

    def _nothing_words(self) -> str:
        """Words of the primary button for a stranger."""
        return QCoreApplication.translate("RequestAssess", "Nothing is held")

    def _record_nothing(self, request: str) -> None:
        """That button's work (policy 5.1)."""
        session = self.context.session
        said = QCoreApplication.translate("RequestAssess", "Recorded: nothing is held")
        self.want(lambda: deciding.nothing_held(session, request), said)
