"""Keeps what is half typed on the page in front and over it: every few seconds, at lock, and until it is saved or given up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from optician_desk.ui import dialog_drafts
from optician_desk.ui.context import Context
from optician_desk.ui.pages.page import Page
from optician_desk.ui.theme import Tone

EVERY_MS = 4_000
_UNSURE = {"": ""}
"""In place of what the store holds when that is not known: no page's draft, so that the next turn tries again."""


def not_kept() -> str:
    """What is said of a draft that could not be written, before the reason."""
    return QCoreApplication.translate("DraftKeeper", "What was typed could not be kept.")


def unfinished() -> str:
    """What is said where a draft comes back."""
    return QCoreApplication.translate("DraftKeeper", "This is your unfinished form. It was kept encrypted.")


class DraftKeeper(QObject):
    """Watches one page at a time. A draft belongs to a form and the record it is about (never shown, random id)."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: Page | None = None
        self._form = ""
        self._arguments: dict[str, object] = {}
        self._kept: dict[str, str] | None = None
        self._told = False
        self._saved = False
        context.saved.connect(self._was_saved)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def watch(self, page: Page, arguments: dict[str, object]) -> None:
        """A page came to the front: offer its draft and start to keep a new one."""
        self._timer.stop()
        self._page, self._kept, self._saved, self._told = None, None, False, False
        if page.form_name is None:
            return
        self._arguments = arguments
        about = ":".join(str(arguments[key]) for key in sorted(arguments) if key in ("subject", "request"))
        self._form = f"{page.form_name}:{about}" if about else page.form_name
        self._page = page
        form, session = self._form, self._context.session

        def look() -> dict[str, str] | None:
            from optician_desk.services import drafts

            return drafts.load(session, form)

        # on the writer: a draft that is just being kept must be there before it is looked for
        self._context.runner.write(page, look, lambda draft: self._restore(page, form, draft))
        self._timer.start()

    def _restore(self, page: Page, form: str, draft: dict[str, str] | None) -> None:
        if draft is None or page is not self._page or form != self._form or page.draft() is not None:
            return
        self._kept = _UNSURE  # what came back in a dialog may open only later, or not be offered any more
        if not dialog_drafts.put_back(page, draft):
            return
        self._kept = page.draft()
        page.notice.show_notice(
            Tone.NEUTRAL,
            unfinished(),
            icon="file-lock",
            action=QCoreApplication.translate("DraftKeeper", "Empty the form"),
        )
        page.notice.acted.connect(self._start_anew, Qt.ConnectionType.SingleShotConnection)

    def _start_anew(self) -> None:
        if self._page is not None:
            self._page.notice.clear()
            self._drop()
            self._page.open(**self._arguments)
            self._kept = self._page.draft()
            self._page.focus_first()

    def _was_saved(self) -> None:
        """What was typed so far is in the store for good."""
        self._saved = True

    def keep(self) -> None:
        """Write the draft if it has changed; a page with nothing typed drops it. One that failed is tried again.

        A failure is told once while the page stands in front, and always when it was the last chance.
        """
        page = self._page
        if page is None:
            return
        values = dialog_drafts.typed_on(page)
        if values == self._kept:
            return
        self._kept = values  # on its way: not sent twice while the writer is busy
        form, session = self._form, self._context.session

        def write() -> None:
            from optician_desk.services import drafts

            if values is None:
                drafts.drop(session, form)
            else:
                drafts.save(session, form, values)

        runner, lost = self._context.runner, self._context.draft_lost

        def kept(_: None) -> None:
            if page is self._page:
                self._told = False

        def failed(error: BaseException) -> None:
            if page is self._page:
                self._kept = _UNSURE
                if self._told:
                    return
                self._told = True
            lost(error)

        runner.write(runner, write, kept, failed)  # the keeper may be gone before it is known

    def leave(self) -> None:
        """The page is left. What was saved, or given up by the page's own question, needs no draft; the rest is kept."""
        self._timer.stop()
        page = self._page
        if page is None:
            return
        asked = type(page).leave is not Page.leave
        if self._saved or asked or page.draft() is None:
            if self._kept is not None:
                self._drop()
        else:
            self.keep()
        self._page, self._kept = None, None

    def _drop(self) -> None:
        form, session = self._form, self._context.session

        def drop() -> None:
            from optician_desk.services import drafts

            drafts.drop(session, form)

        self._context.runner.write(self, drop)
        self._kept = None

    def stop(self) -> None:
        """Keep what is there now (the desk is being locked) and watch no longer."""
        self._timer.stop()
        try:
            self.keep()
        finally:
            self._page = None
