"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QLabel, QVBoxLayout

from optician_desk.ui.widgets.record_list import RecordList
class Ui_Mailing(object):
    def setupUi(self, Mailing):
        if not Mailing.objectName():
            Mailing.setObjectName(u"Mailing")
        self.column = QVBoxLayout(Mailing)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 0, 12, 0)
        self.about = QLabel(Mailing)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"secondary")

        self.column.addWidget(self.about)

        self.lists = RecordList(Mailing)
        self.lists.setObjectName(u"lists")

        self.column.addWidget(self.lists)

        self.before = QLabel(Mailing)
        self.before.setObjectName(u"before")
        self.before.setProperty(u"role", u"section")

        self.column.addWidget(self.before)

        self.exports = RecordList(Mailing)
        self.exports.setObjectName(u"exports")

        self.column.addWidget(self.exports)

        self.column.setStretch(1, 1)

        self.retranslateUi(Mailing)

        QMetaObject.connectSlotsByName(Mailing)
    # setupUi

    def retranslateUi(self, Mailing):
        self.about.setText(QCoreApplication.translate("Mailing", u"A list holds only customers who agreed to this and to being reached this way, and only the one field needed for it. Restricted cards and customers who object are left out.", None))
        self.before.setText(QCoreApplication.translate("Mailing", u"Exports on record", None))
        pass
    # retranslateUi
