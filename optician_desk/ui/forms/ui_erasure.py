"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from optician_desk.ui.widgets.erasure_lines import ErasureLines
from optician_desk.ui.widgets.field import ChoiceField
from optician_desk.ui.widgets.key_values import CheckLines
from optician_desk.ui.widgets.marks import (Hairline, UprightHairline)
class Ui_Erasure(object):
    def setupUi(self, Erasure):
        if not Erasure.objectName():
            Erasure.setObjectName(u"Erasure")
        self.across = QHBoxLayout(Erasure)
        self.across.setSpacing(0)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.left = QScrollArea(Erasure)
        self.left.setObjectName(u"left")
        self.left.setFrameShape(QFrame.Shape.NoFrame)
        self.left.setWidgetResizable(True)
        self.left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.leftBody = QWidget()
        self.leftBody.setObjectName(u"leftBody")
        self.leftBody.setProperty(u"surface", u"page")
        self.leftColumn = QVBoxLayout(self.leftBody)
        self.leftColumn.setSpacing(8)
        self.leftColumn.setObjectName(u"leftColumn")
        self.leftColumn.setContentsMargins(24, 4, 24, 16)
        self.linesTitle = QLabel(self.leftBody)
        self.linesTitle.setObjectName(u"linesTitle")
        self.linesTitle.setProperty(u"role", u"section")

        self.leftColumn.addWidget(self.linesTitle)

        self.whole = QLabel(self.leftBody)
        self.whole.setObjectName(u"whole")
        self.whole.setWordWrap(True)
        self.whole.setProperty(u"role", u"secondary")

        self.leftColumn.addWidget(self.whole)

        self.lines = ErasureLines(self.leftBody)
        self.lines.setObjectName(u"lines")

        self.leftColumn.addWidget(self.lines)

        self.leftSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftColumn.addItem(self.leftSpace)

        self.left.setWidget(self.leftBody)

        self.across.addWidget(self.left)

        self.upright = UprightHairline(Erasure)
        self.upright.setObjectName(u"upright")

        self.across.addWidget(self.upright)

        self.right = QScrollArea(Erasure)
        self.right.setObjectName(u"right")
        self.right.setMinimumSize(QSize(420, 0))
        self.right.setMaximumSize(QSize(420, 16777215))
        self.right.setFrameShape(QFrame.Shape.NoFrame)
        self.right.setWidgetResizable(True)
        self.right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rightBody = QWidget()
        self.rightBody.setObjectName(u"rightBody")
        self.rightBody.setProperty(u"surface", u"page")
        self.rightColumn = QVBoxLayout(self.rightBody)
        self.rightColumn.setSpacing(8)
        self.rightColumn.setObjectName(u"rightColumn")
        self.rightColumn.setContentsMargins(24, 4, 24, 16)
        self.ground = ChoiceField(self.rightBody)
        self.ground.setObjectName(u"ground")

        self.rightColumn.addWidget(self.ground)

        self.criteriaTitle = QLabel(self.rightBody)
        self.criteriaTitle.setObjectName(u"criteriaTitle")
        self.criteriaTitle.setProperty(u"role", u"section")

        self.rightColumn.addWidget(self.criteriaTitle)

        self.criteriaHint = QLabel(self.rightBody)
        self.criteriaHint.setObjectName(u"criteriaHint")
        self.criteriaHint.setWordWrap(True)
        self.criteriaHint.setProperty(u"role", u"caption")

        self.rightColumn.addWidget(self.criteriaHint)

        self.criteria = QVBoxLayout()
        self.criteria.setSpacing(4)
        self.criteria.setObjectName(u"criteria")
        self.criteria.setContentsMargins(-4, -1, -1, -1)

        self.rightColumn.addLayout(self.criteria)

        self.rule = Hairline(self.rightBody)
        self.rule.setObjectName(u"rule")

        self.rightColumn.addWidget(self.rule)

        self.remainsTitle = QLabel(self.rightBody)
        self.remainsTitle.setObjectName(u"remainsTitle")
        self.remainsTitle.setProperty(u"role", u"section")

        self.rightColumn.addWidget(self.remainsTitle)

        self.remains = CheckLines(self.rightBody)
        self.remains.setObjectName(u"remains")

        self.rightColumn.addWidget(self.remains)

        self.rightSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rightColumn.addItem(self.rightSpace)

        self.right.setWidget(self.rightBody)

        self.across.addWidget(self.right)

        self.across.setStretch(0, 1)

        self.retranslateUi(Erasure)

        QMetaObject.connectSlotsByName(Erasure)
    # setupUi

    def retranslateUi(self, Erasure):
#if QT_CONFIG(accessibility)
        self.left.setAccessibleName(QCoreApplication.translate("Erasure", u"What is erased and what stays", None))
#endif // QT_CONFIG(accessibility)
        self.linesTitle.setText(QCoreApplication.translate("Erasure", u"What is erased and what stays", None))
#if QT_CONFIG(accessibility)
        self.right.setAccessibleName(QCoreApplication.translate("Erasure", u"Ground, criteria, and what remains", None))
#endif // QT_CONFIG(accessibility)
        self.ground.setProperty(u"label", QCoreApplication.translate("Erasure", u"Ground (GDPR Art. 17)", None))
        self.ground.setProperty(u"hint", QCoreApplication.translate("Erasure", u"What the customer asked for is decided on the request.", None))
        self.criteriaTitle.setText(QCoreApplication.translate("Erasure", u"Grounds that have ended for this customer", None))
        self.criteriaHint.setText(QCoreApplication.translate("Erasure", u"The program cannot see that a contract or a claim has ended. Mark only what you have checked.", None))
        self.remainsTitle.setText(QCoreApplication.translate("Erasure", u"What remains afterwards", None))
        pass
    # retranslateUi
