"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from optician_desk.ui.widgets.bars import (FooterBar, NoticeStrip)
from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.code_view import CodeView
from optician_desk.ui.widgets.field import LineField
class Ui_RotateCode(object):
    def setupUi(self, RotateCode):
        if not RotateCode.objectName():
            RotateCode.setObjectName(u"RotateCode")
        self.column = QVBoxLayout(RotateCode)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(32, 28, 32, 20)
        self.title = QLabel(RotateCode)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"name")

        self.body.addWidget(self.title)

        self.words = QLabel(RotateCode)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"tone", u"second")
        self.words.setWordWrap(True)

        self.body.addWidget(self.words)

        self.old = LineField(RotateCode)
        self.old.setObjectName(u"old")

        self.body.addWidget(self.old)

        self.code = CodeView(RotateCode)
        self.code.setObjectName(u"code")

        self.body.addWidget(self.code)

        self.printRow = QHBoxLayout()
        self.printRow.setSpacing(12)
        self.printRow.setObjectName(u"printRow")
        self.printRow.setContentsMargins(0, 0, 0, 0)
        self.print = SecondaryButton(RotateCode)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"iconName", u"printer")

        self.printRow.addWidget(self.print)

        self.printed = QLabel(RotateCode)
        self.printed.setObjectName(u"printed")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.printed.sizePolicy().hasHeightForWidth())
        self.printed.setSizePolicy(sizePolicy)
        self.printed.setWordWrap(True)
        self.printed.setProperty(u"role", u"caption")

        self.printRow.addWidget(self.printed)


        self.body.addLayout(self.printRow)

        self.again = LineField(RotateCode)
        self.again.setObjectName(u"again")

        self.body.addWidget(self.again)

        self.away = NoticeStrip(RotateCode)
        self.away.setObjectName(u"away")

        self.body.addWidget(self.away)


        self.column.addLayout(self.body)

        self.footer = FooterBar(RotateCode)
        self.footer.setObjectName(u"footer")

        self.column.addWidget(self.footer)


        self.retranslateUi(RotateCode)

        QMetaObject.connectSlotsByName(RotateCode)
    # setupUi

    def retranslateUi(self, RotateCode):
        RotateCode.setWindowTitle(QCoreApplication.translate("RotateCode", u"Replace the recovery code", None))
        self.title.setText(QCoreApplication.translate("RotateCode", u"Replace the recovery code", None))
        self.old.setProperty(u"label", QCoreApplication.translate("RotateCode", u"Present recovery code", None))
        self.old.setProperty(u"hint", QCoreApplication.translate("RotateCode", u"From the sheet that is locked away.", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("RotateCode", u"New recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.print.setText(QCoreApplication.translate("RotateCode", u"Print the code", None))
        self.again.setProperty(u"label", QCoreApplication.translate("RotateCode", u"The new code, typed from the sheet", None))
    # retranslateUi
