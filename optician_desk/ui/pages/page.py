"""What every page is: made with its context, opened with arguments, left when nothing is lost by it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from optician_desk.ui import tab_order
from optician_desk.ui.context import Context
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip


class Page(QWidget):
    """Base of all pages. A subclass builds itself in `__init__`, fills itself in `open`.

    `form_name` names the form in the drafts (None: the page keeps none). A page is made once a session and opened many
    times. `help_text` is what F1 shows.
    """

    form_name: str | None = None

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "page")
        self.notice = NoticeStrip(self, closable=True, below=12)

    def build(self, *parts: QWidget) -> QVBoxLayout:
        """Stack `parts` from edge to edge (header, body, footer) with the notice line after the first; returns the layout."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for at, part in enumerate(parts):
            column.addWidget(part)
            if at == 0:
                holder = QVBoxLayout()
                holder.setContentsMargins(24, 0, 24, 0)
                holder.addWidget(self.notice)
                column.addLayout(holder)
        return column

    def open(self, **arguments: Any) -> None:
        """Fill the page for these arguments; called each time the page comes to the front."""

    def focus_first(self) -> None:
        """Put the cursor where work begins."""
        self.setFocus()

    def go_on(self) -> None:
        """The page is not left after all: the cursor goes back to where it was in it."""
        here = self.focusWidget()
        if here is not None and here.isVisible():
            here.setFocus()
        else:
            self.focus_first()

    def draft(self) -> dict[str, str] | None:
        """What is half typed, to be kept encrypted; None if nothing is worth it. Never identity-document data."""
        return None

    def restore(self, draft: dict[str, str]) -> None:
        """Put a draft of the same person back."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab in a page that stands alone; in the shell the shell moves on."""
        return tab_order.move(self, forward=forward) if self.isWindow() else super().focusNextPrevChild(forward)

    def leave(self) -> bool:
        """Whether the page may be left now; it asks where something would be lost."""
        return True

    def blank(self) -> None:
        """Forget what is on the screen about people (lock, F9 hides the page by itself)."""

    def search(self, text: str) -> bool:
        """Take what is typed in the search box (page `customers`); False where it may not even stand there."""
        return True

    def typed(self) -> str:
        """What was looked for last (page `customers`)."""
        return ""

    def search_key(self, key: Qt.Key) -> None:
        """Take Down or Enter from the search box (page `customers`)."""

    def help_text(self) -> str:
        """What F1 says about this page, in plain sentences; empty for the general help."""
        return ""

    def refuse(self, sentence: str) -> None:
        """Say a refusal that belongs to no field."""
        self.notice.show_notice(Tone.DANGER, sentence)
