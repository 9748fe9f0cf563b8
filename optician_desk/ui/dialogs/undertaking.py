"""The confidentiality undertaking (policy 4.4): read and accepted before the first work; refusing leads back to sign-in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from optician_desk.domain.staff_view import Undertaking
from optician_desk.ui.forms.ui_undertaking import Ui_Undertaking
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton

WIDTH, TALLEST = 600, 420


class UndertakingDialog(QDialog):
    """Shows the wording in force, whole."""

    def __init__(self, person: str, undertaking: Undertaking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Undertaking()
        self.form.setupUi(self)
        self.setFixedWidth(WIDTH)
        self.form.body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        who = QCoreApplication.translate("UndertakingDialog", "{name} · wording of {version} · policy 4.4")
        self.form.person.setText(who.format(name=person, version=undertaking.version))
        for paragraph in undertaking.paragraphs:
            label = QLabel(paragraph)
            label.setWordWrap(True)
            self.form.paragraphs.addWidget(label)
        self.form.paragraphs.addStretch()
        record = QCoreApplication.translate("UndertakingDialog", "It is recorded who accepted and when.")
        self.form.footer.say(record, "info")
        self.decline = GhostButton(text=QCoreApplication.translate("UndertakingDialog", "Cancel"))
        self.decline.clicked.connect(self.reject)
        self.accept_button = PrimaryButton(
            text=QCoreApplication.translate("UndertakingDialog", "I undertake this"), icon="signature"
        )
        self.accept_button.clicked.connect(self.accept)
        self.accept_button.setDefault(True)
        for button in (self.decline, self.accept_button):
            self.form.footer.add(button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for label in self.form.body.findChildren(QLabel):
            label.ensurePolished()  # measured in its own font
        self.form.scroll.setFixedHeight(min(self.form.paragraphs.totalHeightForWidth(WIDTH), TALLEST))
        self.adjustSize()
        self.accept_button.setFocus()
