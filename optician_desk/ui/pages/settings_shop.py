"""The section of the settings about shop, counter and lock."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from optician_desk.domain.errors import DeskError
from optician_desk.services import shop_settings
from optician_desk.services.shop_settings import ShopSettings
from optician_desk.ui.forms.ui_settings import Ui_Settings
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.page import Page


class ShopSection(QObject):
    """Four fields and a button; errors stand at their field."""

    def __init__(self, page: Page, ui: Ui_Settings) -> None:
        super().__init__(page)
        self._context, self._ui = page.context, ui
        self._fields = {
            "shop": ui.shop,
            "counter_name": ui.counterName,
            "counter_code": ui.counterCode,
            "idle_minutes": ui.idle,
        }
        for field in self._fields.values():
            field.edit.returnPressed.connect(self.save)
        ui.saveShop.clicked.connect(self.save)

    def fill(self) -> None:
        """Show what is in force."""
        self._show(shop_settings.current(self._context.session.desk))

    def _show(self, settings: ShopSettings) -> None:
        values = (settings.shop, settings.counter_name, settings.counter, str(settings.idle_minutes))
        for field, value in zip(self._fields.values(), values, strict=True):
            field.set_text(value)
            field.clear()

    def save(self) -> None:
        """Keep what is typed."""
        for field in self._fields.values():
            field.clear()
        typed = [field.text() for field in self._fields.values()]
        session = self._context.session
        self._context.runner.write(self, lambda: shop_settings.save(session, *typed), self._saved, self._refused)

    def _saved(self, settings: ShopSettings) -> None:
        self._show(settings)
        self._context.stored()
        self._context.say(QCoreApplication.translate("ShopSection", "Settings saved"))
        self._context.settings_saved.emit()

    def _refused(self, error: BaseException) -> None:
        field = self._fields.get(error.field or "") if isinstance(error, DeskError) else None
        if field is not None and isinstance(error, DeskError):
            field.set_error(sentence(error))
            field.edit.setFocus()
        else:
            self._context.failed(error)
