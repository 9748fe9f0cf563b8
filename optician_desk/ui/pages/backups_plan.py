"""The section about the rhythm: how often a backup is made and how long it stays."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from optician_desk.domain.backup_plan import Plan
from optician_desk.domain.backup_view import BackupOverview
from optician_desk.domain.errors import DeskError
from optician_desk.services import backup_care
from optician_desk.ui.forms.ui_backups import Ui_Backups
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.page import Page
from optician_desk.ui.widgets.date_field import format_day


class PlanSection(QObject):
    """Four numbers and what follows from them."""

    def __init__(self, page: Page, ui: Ui_Backups) -> None:
        super().__init__(page)
        self._context, self._ui, self._page = page.context, ui, page
        self.fields = {"every_hours": ui.everyHours, "days": ui.days, "weeks": ui.weeks, "months": ui.months}
        for name, field in self.fields.items():
            least, most = backup_care.LIMITS[name]
            limits = QCoreApplication.translate("PlanSection", "From {least} to {most}.")
            field.set_hint(limits.format(least=least, most=most))
            field.edit.returnPressed.connect(self._save)
        ui.savePlan.clicked.connect(self._save)

    def show(self, overview: BackupOverview) -> None:
        """What is in force; a field that somebody is typing in is left alone."""
        for name, field in self.fields.items():
            if not field.edit.isModified():
                field.set_text(str(getattr(overview.plan, name)))
                field.clear()
        words = QCoreApplication.translate(
            "PlanSection",
            "After {day} nothing that is copied today is left in the attached folders. What is erased goes from them much "
            "earlier.",
        )
        self._ui.planEnd.setText(words.format(day=format_day(overview.last_day)))

    def _save(self) -> None:
        session = self._context.session
        typed = {name: field.text() for name, field in self.fields.items()}
        for field in self.fields.values():
            field.clear()
        self._context.runner.write(self, lambda: backup_care.save_plan(session, typed), self._saved, self._refused)

    def _saved(self, plan: Plan) -> None:
        for field in self.fields.values():
            field.edit.setModified(False)
        self._context.stored()
        self._context.say(QCoreApplication.translate("PlanSection", "The rhythm is saved"))
        self._context.backups_changed.emit()
        reread = getattr(self._page, "read", None)
        if reread is not None:
            reread()

    def _refused(self, error: BaseException) -> None:
        field = self.fields.get(error.field or "") if isinstance(error, DeskError) else None
        if field is not None and isinstance(error, DeskError):
            field.set_error(sentence(error))
            field.edit.setFocus()
        else:
            self._context.failed(error)
