"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QLabel, QVBoxLayout

from optician_desk.ui.widgets.bars import FooterBar
from optician_desk.ui.widgets.field import LineField
from optician_desk.ui.widgets.password_field import PasswordField
class Ui_Forgotten(object):
    def setupUi(self, Forgotten):
        if not Forgotten.objectName():
            Forgotten.setObjectName(u"Forgotten")
        self.column = QVBoxLayout(Forgotten)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(32, 28, 32, 20)
        self.title = QLabel(Forgotten)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"name")

        self.body.addWidget(self.title)

        self.explanation = QLabel(Forgotten)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"tone", u"second")

        self.body.addWidget(self.explanation)

        self.code = LineField(Forgotten)
        self.code.setObjectName(u"code")

        self.body.addWidget(self.code)

        self.fresh = PasswordField(Forgotten)
        self.fresh.setObjectName(u"fresh")

        self.body.addWidget(self.fresh)

        self.again = PasswordField(Forgotten)
        self.again.setObjectName(u"again")

        self.body.addWidget(self.again)


        self.column.addLayout(self.body)

        self.footer = FooterBar(Forgotten)
        self.footer.setObjectName(u"footer")

        self.column.addWidget(self.footer)


        self.retranslateUi(Forgotten)

        QMetaObject.connectSlotsByName(Forgotten)
    # setupUi

    def retranslateUi(self, Forgotten):
        Forgotten.setWindowTitle(QCoreApplication.translate("Forgotten", u"Forgotten password", None))
        self.title.setText(QCoreApplication.translate("Forgotten", u"Forgotten password", None))
        self.code.setProperty(u"label", QCoreApplication.translate("Forgotten", u"Recovery code of the store", None))
        self.code.setProperty(u"hint", QCoreApplication.translate("Forgotten", u"From the sheet that was printed at set-up: seven groups of five characters.", None))
        self.fresh.setProperty(u"label", QCoreApplication.translate("Forgotten", u"New password", None))
        self.fresh.setProperty(u"hint", QCoreApplication.translate("Forgotten", u"At least 8 characters. Three or four unrelated words work well.", None))
        self.again.setProperty(u"label", QCoreApplication.translate("Forgotten", u"The same password again", None))
    # retranslateUi
