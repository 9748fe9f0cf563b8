"""Recording that data were handed to a recipient of the policy file's register (policy 3.1, 3.2)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from optician_desk.domain.card_view import CardView
from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.policy.model import PolicyFile, active
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_record_disclosure import Ui_RecordDisclosureForm
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.widgets.date_field import Side
from optician_desk.ui.widgets.field import Field
from optician_desk.ui.widgets.refusal import say_refusal
from optician_desk.ui.widgets.toggles import CheckBox


class RecordDisclosureDialog(QDialog):
    """`recorded(CardView)` once it is saved. Only what the chosen recipient may get is offered at all."""

    recorded = Signal(object)

    def __init__(self, context: Context, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._subject = context, subject
        self._policy: PolicyFile = context.session.desk.policy
        self.form = Ui_RecordDisclosureForm()
        self.form.setupUi(self)
        self.boxes: dict[str, CheckBox] = {}
        form, language = self.form, context.language
        for recipient in active(self._policy.recipients):
            form.recipient.add(recipient.id, f"{recipient.name}, {recipient.role.of(language)}")
        for purpose in active(self._policy.purposes):
            form.ground.add(purpose.id, purpose.name.of(language))
        form.on.expect(Side.PAST, lambda: legal_day(context.session.desk.clock()))
        form.on.set_day(legal_day(context.session.desk.clock()))
        form.recipient.box.currentIndexChanged.connect(self._offer)
        form.cancel.clicked.connect(self.reject)
        form.save.clicked.connect(self._save)
        form.save.setDefault(True)
        self._offer()
        self.setMinimumWidth(480)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        form.recipient.editor.setFocus()

    def _offer(self) -> None:
        """The categories that the chosen recipient may get, each with its own mark; none is marked beforehand."""
        form, key = self.form, self.form.recipient.key()
        while (item := form.categories.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        form.categoriesError.hide()
        allowed = next((entry.fields for entry in active(self._policy.recipients) if entry.id == key), ())
        before: QWidget = form.recipient.editor
        for category in allowed:
            box = CheckBox(self, text=self._policy.category(category).name.of(self._context.language))
            box.setMinimumHeight(28)
            box.toggled.connect(form.categoriesError.hide)
            form.categories.addWidget(box)
            self.boxes[category] = box
            QWidget.setTabOrder(before, box)
            before = box
        QWidget.setTabOrder(before, form.ground.editor)
        self.adjustSize()

    def _save(self) -> None:
        form = self.form
        fields: tuple[Field, ...] = (form.recipient, form.ground, form.on)
        for field in fields:
            field.clear()
        form.refused.clear()
        form.categoriesError.hide()
        on = form.on.day()
        if on is None:
            self._failed(Refusal("disclosure.day_missing", field="on"))
            return
        self._record(form.recipient.key(), [key for key, box in self.boxes.items() if box.isChecked()], on)

    def _record(self, recipient: str, categories: list[str], on: date) -> None:
        session, subject, language = self._context.session, self._subject, self._context.language
        ground = self.form.ground.key()

        def job() -> CardView:
            from optician_desk.services import cards

            return cards.record_disclosure(session, subject, recipient, categories, ground, on, language=language)

        self._context.runner.write(self, job, self._done, self._failed)

    def _done(self, view: CardView) -> None:
        self.recorded.emit(view)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        form = self.form
        if isinstance(error, Refusal) and error.field == "categories" and self.boxes:
            form.categoriesError.setText(sentence(error))
            form.categoriesError.show()
            next(iter(self.boxes.values())).setFocus()
        else:
            fields: dict[str, Field] = {"recipient": form.recipient, "ground": form.ground, "on": form.on}
            say_refusal(self, self._context, error, form.refused, fields)
        self.adjustSize()
