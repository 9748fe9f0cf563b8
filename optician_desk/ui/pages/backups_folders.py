"""The section about the folders that copies go to, and the truth about those that are not attached."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject

from optician_desk.domain.backup_view import BackupFolder, BackupOverview, FolderState
from optician_desk.services import backup_folders
from optician_desk.ui import backup_words
from optician_desk.ui.forms.ui_backups import Ui_Backups
from optician_desk.ui.models.icon_rows import IconRow, IconRowDelegate, IconRows
from optician_desk.ui.pages.page import Page
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.rows import prepare_list


def folder_row(folder: BackupFolder, now: datetime) -> IconRow:
    """A folder as a row: its name, its path, its newest copy, and whether it is there."""
    newest = (
        QCoreApplication.translate("FoldersSection", "no copy yet")
        if folder.newest is None
        else QCoreApplication.translate("FoldersSection", "newest copy {when}").format(
            when=backup_words.when(folder.newest, now)
        )
    )
    if folder.state is FolderState.LET_GO:
        state, icon, tone = QCoreApplication.translate("FoldersSection", "no longer used"), "ban", Tone.NEUTRAL
    elif folder.attached:
        state, icon, tone = QCoreApplication.translate("FoldersSection", "attached"), "check", Tone.GOOD
    else:
        state, icon, tone = QCoreApplication.translate("FoldersSection", "missing"), "triangle-alert", Tone.WARNING
        if folder.last_seen is not None:
            seen = backup_words.when(folder.last_seen, now)
            state = QCoreApplication.translate("FoldersSection", "missing since {when}").format(when=seen)
    quiet = folder.state is FolderState.LET_GO
    return IconRow(
        folder.id, "hard-drive", backup_words.folder(folder.label), folder.path, state, icon, tone, newest, quiet
    )


class FoldersSection(QObject):
    """The list with what can be said of the chosen folder."""

    def __init__(self, page: Page, ui: Ui_Backups) -> None:
        super().__init__(page)
        self._context, self._ui, self._page = page.context, ui, page
        self.model = IconRows(self)
        self._known: dict[str, BackupFolder] = {}
        prepare_list(ui.folders, IconRowDelegate())
        ui.folders.setModel(self.model)
        ui.folders.selectionModel().currentChanged.connect(self._offer)
        ui.addFolder.clicked.connect(self._add)
        ui.leaveFolder.clicked.connect(self._leave)
        ui.destroyed.clicked.connect(self._destroyed)

    def show(self, overview: BackupOverview) -> None:
        """Folders in use first, then those left behind."""
        now = datetime.now(UTC)
        chosen = self.model.row(self._ui.folders.currentIndex())
        every = (*overview.folders, *overview.left)
        self._known = {folder.id: folder for folder in every}
        self.model.show(tuple(folder_row(folder, now) for folder in every))
        if every:
            at = self.model.place_of(chosen.key) if chosen is not None else 0
            self._ui.folders.setCurrentIndex(self.model.index(at))
        self._offer()
        self._tell_truth(overview)

    def _tell_truth(self, overview: BackupOverview) -> None:
        away = [folder for folder in overview.folders if not folder.attached]
        if away or overview.left:
            title = QCoreApplication.translate(
                "FoldersSection", "Copies on a medium that is not attached have no end date"
            )
            text = QCoreApplication.translate(
                "FoldersSection",
                "Whoever is erased now stays in them until the medium is seen here again, is destroyed, or the recovery "
                "code is replaced and the old sheet destroyed.",
            )
            self._ui.truth.show_notice(Tone.WARNING, title, text)
        elif all(folder.label == backup_words.DEFAULT_NAME for folder in overview.folders):
            self._ui.truth.show_notice(Tone.WARNING, *backup_words.alone())
        else:
            self._ui.truth.clear()

    def _chosen(self) -> BackupFolder | None:
        row = self.model.row(self._ui.folders.currentIndex())
        return None if row is None else self._known.get(row.key)

    def _offer(self) -> None:
        folder = self._chosen()
        self._ui.leaveFolder.setEnabled(folder is not None and folder.state is not FolderState.LET_GO)
        self._ui.destroyed.setEnabled(folder is not None)

    def _add(self) -> None:
        chosen = self._context.prompts.folder(
            QCoreApplication.translate("FoldersSection", "Choose a folder for backups")
        )
        if chosen is None:
            return
        session = self._context.session

        def add() -> str:
            return backup_folders.add(session, chosen, "")

        self._context.runner.write(self, add, lambda _: self._changed())

    def _leave(self) -> None:
        self._mark(
            FolderState.LET_GO,
            QCoreApplication.translate("FoldersSection", "Stop making backups to this folder?"),
            QCoreApplication.translate("FoldersSection", "Stop using it"),
            QCoreApplication.translate(
                "FoldersSection",
                "Folder: {name}. What lies on it stays there and can be read with the present recovery code.",
            ),
        )

    def _destroyed(self) -> None:
        self._mark(
            FolderState.DESTROYED,
            QCoreApplication.translate("FoldersSection", "Was this medium destroyed?"),
            QCoreApplication.translate("FoldersSection", "It was destroyed"),
            QCoreApplication.translate(
                "FoldersSection",
                "Folder: {name}. Say so only if nobody can read it any more; it goes on record with your name.",
            ),
        )

    def _mark(self, state: FolderState, question: str, verb: str, text: str) -> None:
        folder = self._chosen()
        cancel = QCoreApplication.translate("FoldersSection", "Cancel")
        if folder is None or not self._context.prompts.confirm(
            question, verb, cancel, text.format(name=backup_words.folder(folder.label)), danger=True
        ):
            return
        session = self._context.session
        self._context.runner.write(
            self, lambda: backup_folders.mark(session, folder.id, state), lambda _: self._changed()
        )

    def _changed(self) -> None:
        self._context.stored()
        self._context.backups_changed.emit()
        reread = getattr(self._page, "read", None)
        if reread is not None:
            reread()
