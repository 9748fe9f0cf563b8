"""What is half typed in a dialog lies in the draft of the page under it. A dialog takes no part unless it says so."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QDialog

from optician_desk.ui.pages.page import Page

_NAME = "dialog"
_FIELD = "dialog."


@runtime_checkable
class Kept(Protocol):
    """A dialog whose texts are kept; never one in which secrets or what an identity document says are typed."""

    kept_as: str
    """The name by which its page opens it again; empty for a dialog that is not kept."""

    def half_typed(self) -> dict[str, str] | None:
        """What stands in its fields; None as long as nothing was typed."""

    def fill_in(self, typed: dict[str, str]) -> None:
        """Put it back."""


@runtime_checkable
class Reopens(Protocol):
    """A page that opens its dialogs again."""

    def reopen(self, dialog: str, typed: dict[str, str]) -> None:
        """Open the dialog of this name, where it is still offered, and fill it in."""


def typed_on(page: Page) -> dict[str, str] | None:
    """The draft of the page and of the dialog over it; None if nothing is worth it."""
    for dialog in _open_over(page):
        if isinstance(dialog, Kept) and dialog.kept_as and (typed := dialog.half_typed()) is not None:
            return {**(page.draft() or {}), _NAME: dialog.kept_as, **{_FIELD + name: typed[name] for name in typed}}
    return page.draft()


def put_back(page: Page, draft: dict[str, str]) -> bool:
    """Put a draft back; whether anything of it belongs to the page itself."""
    own = {name: text for name, text in draft.items() if name != _NAME and not name.startswith(_FIELD)}
    if own:
        page.restore(own)
    if _NAME in draft and isinstance(page, Reopens) and not _open_over(page):
        typed = {name.removeprefix(_FIELD): text for name, text in draft.items() if name.startswith(_FIELD)}
        page.reopen(draft[_NAME], typed)
    return bool(own)


def _open_over(page: Page) -> list[QDialog]:
    return [dialog for dialog in page.window().findChildren(QDialog) if dialog.isVisible()]
