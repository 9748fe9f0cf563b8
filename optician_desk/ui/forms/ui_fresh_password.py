"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout

from optician_desk.ui.widgets.buttons import (LinkButton, PrimaryButton)
from optician_desk.ui.widgets.password_field import PasswordField
class Ui_FreshPassword(object):
    def setupUi(self, FreshPassword):
        if not FreshPassword.objectName():
            FreshPassword.setObjectName(u"FreshPassword")
        self.column = QVBoxLayout(FreshPassword)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.fresh = PasswordField(FreshPassword)
        self.fresh.setObjectName(u"fresh")

        self.column.addWidget(self.fresh)

        self.again = PasswordField(FreshPassword)
        self.again.setObjectName(u"again")

        self.column.addWidget(self.again)

        self.gap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.giveUp = LinkButton(FreshPassword)
        self.giveUp.setObjectName(u"giveUp")

        self.foot.addWidget(self.giveUp)

        self.footGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footGap)

        self.keep = PrimaryButton(FreshPassword)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"large", True)

        self.foot.addWidget(self.keep)


        self.column.addLayout(self.foot)


        self.retranslateUi(FreshPassword)

        QMetaObject.connectSlotsByName(FreshPassword)
    # setupUi

    def retranslateUi(self, FreshPassword):
        self.fresh.setProperty(u"label", QCoreApplication.translate("FreshPassword", u"Your own password from now on", None))
        self.fresh.setProperty(u"hint", QCoreApplication.translate("FreshPassword", u"At least 8 characters. Three or four unrelated words work well.", None))
        self.again.setProperty(u"label", QCoreApplication.translate("FreshPassword", u"The same password again", None))
        self.giveUp.setText(QCoreApplication.translate("FreshPassword", u"Back", None))
        self.keep.setText(QCoreApplication.translate("FreshPassword", u"Keep this password", None))
        self.keep.setProperty(u"keyHint", QCoreApplication.translate("FreshPassword", u"Enter", None))
        pass
    # retranslateUi
