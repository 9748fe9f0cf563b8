"""The section about the way back: a guided restore, the recovery code, and stores that a restore put aside."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject

from optician_desk.domain.backup_view import BackupOverview
from optician_desk.domain.staff import Permission
from optician_desk.services import backup_care
from optician_desk.ui import backup_words
from optician_desk.ui.forms.ui_backups import Ui_Backups
from optician_desk.ui.models.icon_rows import HEIGHT, IconRow, IconRowDelegate, IconRows
from optician_desk.ui.pages.page import Page
from optician_desk.ui.widgets.rows import prepare_list

_MOST_ROWS = 3


class RestoreSection(QObject):
    """Three blocks; the last one is there only when a former store is."""

    def __init__(self, page: Page, ui: Ui_Backups) -> None:
        super().__init__(page)
        self._context, self._ui, self._page = page.context, ui, page
        self.model = IconRows(self)
        prepare_list(ui.former, IconRowDelegate())
        ui.former.setModel(self.model)
        manager = page.context.session.may(Permission.MANAGE_STAFF)
        ui.letGo.setVisible(manager)
        ui.formerWho.setVisible(not manager)
        demo = page.context.session.desk.demo
        ui.restore.setEnabled(not demo)
        ui.rotate.setEnabled(not demo)
        ui.restore.clicked.connect(self._restore)
        ui.rotate.clicked.connect(self._rotate)
        ui.letGo.clicked.connect(self._let_go)

    def show(self, overview: BackupOverview) -> None:
        """The stores put aside."""
        ui, now = self._ui, datetime.now(UTC)
        since = QCoreApplication.translate("RestoreSection", "Put aside {when}")
        self.model.show(
            tuple(
                IconRow(
                    one.name,
                    "archive",
                    since.format(when=backup_words.when(one.since, now)),
                    one.name,
                    aside=backup_words.size(one.size),
                )
                for one in overview.former
            )
        )
        some = bool(overview.former)
        for widget in (ui.codeRule, ui.formerLabel, ui.formerHint, ui.former):
            widget.setVisible(some)
        manager = self._context.session.may(Permission.MANAGE_STAFF)
        ui.letGo.setVisible(some and manager)
        ui.formerWho.setVisible(some and not manager)
        ui.former.setFixedHeight(min(_MOST_ROWS, max(1, len(overview.former))) * HEIGHT)
        if some:
            ui.former.setCurrentIndex(self.model.index(0))

    def _restore(self) -> None:
        if self._context.prompts.confirm(
            QCoreApplication.translate("RestoreSection", "Restore from a backup?"),
            QCoreApplication.translate("RestoreSection", "Sign out and restore"),
            QCoreApplication.translate("RestoreSection", "Cancel"),
            QCoreApplication.translate(
                "RestoreSection",
                "You are signed out first. What was saved since that backup is then only in the store put aside.",
            ),
            danger=True,
        ):
            self._context.restore_wanted.emit()

    def _rotate(self) -> None:
        from optician_desk.ui.dialogs.rotate_code import RotateCodeDialog

        RotateCodeDialog(self._context, self._page.window()).open()

    def _let_go(self) -> None:
        row = self.model.row(self._ui.former.currentIndex())
        if row is None or not self._context.prompts.confirm(
            QCoreApplication.translate("RestoreSection", "Delete the former store?"),
            QCoreApplication.translate("RestoreSection", "Delete it"),
            QCoreApplication.translate("RestoreSection", "Cancel"),
            QCoreApplication.translate(
                "RestoreSection", "{name}. What was saved in it and is in no backup cannot be brought back."
            ).format(name=row.title),
            danger=True,
        ):
            return
        session, name = self._context.session, row.key

        def done(_: None) -> None:
            self._context.stored()
            self._context.say(QCoreApplication.translate("RestoreSection", "The former store is deleted"))
            reread = getattr(self._page, "read", None)
            if reread is not None:
                reread()

        self._context.runner.write(self, lambda: backup_care.let_go(session, name), done)
