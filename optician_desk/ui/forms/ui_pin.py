"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QLabel, QVBoxLayout

from optician_desk.ui.widgets.bars import FooterBar
from optician_desk.ui.widgets.password_field import PasswordField
from optician_desk.ui.widgets.segmented import Segmented
class Ui_Pin(object):
    def setupUi(self, Pin):
        if not Pin.objectName():
            Pin.setObjectName(u"Pin")
        self.column = QVBoxLayout(Pin)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(32, 28, 32, 20)
        self.title = QLabel(Pin)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"name")

        self.body.addWidget(self.title)

        self.what = Segmented(Pin)
        self.what.setObjectName(u"what")

        self.body.addWidget(self.what)

        self.explanation = QLabel(Pin)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"tone", u"second")

        self.body.addWidget(self.explanation)

        self.old = PasswordField(Pin)
        self.old.setObjectName(u"old")

        self.body.addWidget(self.old)

        self.fresh = PasswordField(Pin)
        self.fresh.setObjectName(u"fresh")

        self.body.addWidget(self.fresh)

        self.again = PasswordField(Pin)
        self.again.setObjectName(u"again")

        self.body.addWidget(self.again)


        self.column.addLayout(self.body)

        self.footer = FooterBar(Pin)
        self.footer.setObjectName(u"footer")

        self.column.addWidget(self.footer)


        self.retranslateUi(Pin)

        QMetaObject.connectSlotsByName(Pin)
    # setupUi

    def retranslateUi(self, Pin):
        Pin.setWindowTitle(QCoreApplication.translate("Pin", u"PIN and password", None))
        self.title.setText(QCoreApplication.translate("Pin", u"PIN and password", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("Pin", u"What is changed", None))
#endif // QT_CONFIG(accessibility)
        self.old.setProperty(u"label", QCoreApplication.translate("Pin", u"Your current password", None))
    # retranslateUi
