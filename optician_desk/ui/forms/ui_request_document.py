"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.field import ChoiceField
from optician_desk.ui.widgets.marks import (Avatar, Hairline)
from optician_desk.ui.widgets.toggles import CheckBox
from optician_desk.ui.widgets.zone_field import ZoneField

class Ui_RequestDocument(object):
    def setupUi(self, RequestDocument):
        if not RequestDocument.objectName():
            RequestDocument.setObjectName(u"RequestDocument")
        self.column = QVBoxLayout(RequestDocument)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.kindTitle = QLabel(RequestDocument)
        self.kindTitle.setObjectName(u"kindTitle")
        self.kindTitle.setProperty(u"role", u"section")

        self.column.addWidget(self.kindTitle)

        self.kinds = QWidget(RequestDocument)
        self.kinds.setObjectName(u"kinds")
        self.kindGrid = QGridLayout(self.kinds)
        self.kindGrid.setObjectName(u"kindGrid")
        self.kindGrid.setHorizontalSpacing(8)
        self.kindGrid.setVerticalSpacing(8)
        self.kindGrid.setContentsMargins(0, 0, 0, 0)
        self.kindGrid.setColumnStretch(0, 1)
        self.kindGrid.setColumnStretch(1, 1)

        self.column.addWidget(self.kinds)

        self.readRow = QHBoxLayout()
        self.readRow.setSpacing(16)
        self.readRow.setObjectName(u"readRow")
        self.zone = ZoneField(RequestDocument)
        self.zone.setObjectName(u"zone")
        self.zone.setProperty(u"voluntary", True)

        self.readRow.addWidget(self.zone)

        self.validColumn = QVBoxLayout()
        self.validColumn.setSpacing(4)
        self.validColumn.setObjectName(u"validColumn")
        self.validColumn.setContentsMargins(-4, 28, -1, -1)
        self.valid = CheckBox(RequestDocument)
        self.valid.setObjectName(u"valid")

        self.validColumn.addWidget(self.valid, 0, Qt.AlignmentFlag.AlignTop)


        self.readRow.addLayout(self.validColumn)

        self.readRow.setStretch(0, 1)
        self.readRow.setStretch(1, 1)

        self.column.addLayout(self.readRow)

        self.verdict = NoticeStrip(RequestDocument)
        self.verdict.setObjectName(u"verdict")

        self.column.addWidget(self.verdict)

        self.comparedTitle = QLabel(RequestDocument)
        self.comparedTitle.setObjectName(u"comparedTitle")
        self.comparedTitle.setProperty(u"role", u"section")

        self.column.addWidget(self.comparedTitle)

        self.comparedGrid = QGridLayout()
        self.comparedGrid.setObjectName(u"comparedGrid")
        self.comparedGrid.setHorizontalSpacing(24)
        self.comparedGrid.setVerticalSpacing(4)
        self.comparedGrid.setContentsMargins(-4, -1, -1, -1)
        self.name = CheckBox(RequestDocument)
        self.name.setObjectName(u"name")

        self.comparedGrid.addWidget(self.name, 0, 0, 1, 2)

        self.photo = CheckBox(RequestDocument)
        self.photo.setObjectName(u"photo")

        self.comparedGrid.addWidget(self.photo, 1, 0, 1, 1)

        self.signature = CheckBox(RequestDocument)
        self.signature.setObjectName(u"signature")

        self.comparedGrid.addWidget(self.signature, 1, 1, 1, 1)

        self.differs = CheckBox(RequestDocument)
        self.differs.setObjectName(u"differs")

        self.comparedGrid.addWidget(self.differs, 2, 0, 1, 2)

        self.comparedGrid.setColumnStretch(1, 1)

        self.column.addLayout(self.comparedGrid)

        self.explanation = ChoiceField(RequestDocument)
        self.explanation.setObjectName(u"explanation")

        self.column.addWidget(self.explanation)

        self.rule = Hairline(RequestDocument)
        self.rule.setObjectName(u"rule")

        self.column.addWidget(self.rule)

        self.checkerRow = QHBoxLayout()
        self.checkerRow.setSpacing(12)
        self.checkerRow.setObjectName(u"checkerRow")
        self.avatar = Avatar(RequestDocument)
        self.avatar.setObjectName(u"avatar")

        self.checkerRow.addWidget(self.avatar)

        self.checker = QLabel(RequestDocument)
        self.checker.setObjectName(u"checker")
        self.checker.setProperty(u"role", u"value")

        self.checkerRow.addWidget(self.checker)

        self.checkerSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.checkerRow.addItem(self.checkerSpace)


        self.column.addLayout(self.checkerRow)


        self.retranslateUi(RequestDocument)

        QMetaObject.connectSlotsByName(RequestDocument)
    # setupUi

    def retranslateUi(self, RequestDocument):
        self.kindTitle.setText(QCoreApplication.translate("RequestDocument", u"Which document was shown", None))
#if QT_CONFIG(accessibility)
        self.kinds.setAccessibleName(QCoreApplication.translate("RequestDocument", u"Which document was shown", None))
#endif // QT_CONFIG(accessibility)
        self.zone.setProperty(u"label", QCoreApplication.translate("RequestDocument", u"Machine-readable zone", None))
        self.valid.setText(QCoreApplication.translate("RequestDocument", u"Valid today, by the date on the document", None))
        self.comparedTitle.setText(QCoreApplication.translate("RequestDocument", u"What was compared", None))
        self.photo.setText(QCoreApplication.translate("RequestDocument", u"Person matches the photo", None))
        self.signature.setText(QCoreApplication.translate("RequestDocument", u"Signature on the application", None))
        self.differs.setText(QCoreApplication.translate("RequestDocument", u"The name on the document differs", None))
        self.explanation.setProperty(u"label", QCoreApplication.translate("RequestDocument", u"Why the names differ", None))
        self.explanation.setProperty(u"hint", QCoreApplication.translate("RequestDocument", u"Without an explanation from the list the identity cannot be confirmed.", None))
        pass
    # retranslateUi
