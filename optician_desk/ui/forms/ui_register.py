"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from optician_desk.ui.pages.register_consents import ConsentGrid
from optician_desk.ui.pages.register_likely import RegisterLikely
from optician_desk.ui.pages.register_notice import NoticeRow
from optician_desk.ui.widgets.bars import (FooterBar, PageHeader)
from optician_desk.ui.widgets.field import (ChoiceField, LineField)
from optician_desk.ui.widgets.marks import (Hairline, SmallChip)
from optician_desk.ui.widgets.whole_fields import WholeFields
class Ui_Register(object):
    def setupUi(self, Register):
        if not Register.objectName():
            Register.setObjectName(u"Register")
        self.across = QHBoxLayout(Register)
        self.across.setSpacing(0)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(0)
        self.left.setObjectName(u"left")
        self.header = PageHeader(Register)
        self.header.setObjectName(u"header")

        self.left.addWidget(self.header)

        self.noticeRow = QVBoxLayout()
        self.noticeRow.setObjectName(u"noticeRow")
        self.noticeRow.setContentsMargins(24, -1, 24, -1)

        self.left.addLayout(self.noticeRow)

        self.scroll = WholeFields(Register)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setMaximumSize(QSize(1310, 16777215))
        self.form.setProperty(u"surface", u"")
        self.formColumn = QVBoxLayout(self.form)
        self.formColumn.setSpacing(8)
        self.formColumn.setObjectName(u"formColumn")
        self.formColumn.setContentsMargins(24, 0, 14, 0)
        self.minimum = QGridLayout()
        self.minimum.setObjectName(u"minimum")
        self.minimum.setHorizontalSpacing(16)
        self.minimum.setVerticalSpacing(9)
        self.given = LineField(self.form)
        self.given.setObjectName(u"given")
        self.given.setProperty(u"fact", u"name.given")

        self.minimum.addWidget(self.given, 0, 0, 1, 1)

        self.surname = LineField(self.form)
        self.surname.setObjectName(u"surname")
        self.surname.setProperty(u"fact", u"name.surname")

        self.minimum.addWidget(self.surname, 0, 1, 1, 1)

        self.phone = LineField(self.form)
        self.phone.setObjectName(u"phone")
        self.phone.setProperty(u"fact", u"phone.e164")

        self.minimum.addWidget(self.phone, 1, 0, 1, 1)

        self.email = LineField(self.form)
        self.email.setObjectName(u"email")
        self.email.setProperty(u"fact", u"email.address")

        self.minimum.addWidget(self.email, 1, 1, 1, 1)

        self.emailReason = ChoiceField(self.form)
        self.emailReason.setObjectName(u"emailReason")
        self.emailReason.setProperty(u"fact", u"email.missing_reason")

        self.minimum.addWidget(self.emailReason, 1, 1, 1, 1)

        self.minimum.setColumnStretch(0, 1)
        self.minimum.setColumnStretch(1, 1)

        self.formColumn.addLayout(self.minimum)

        self.addressHead = QHBoxLayout()
        self.addressHead.setSpacing(8)
        self.addressHead.setObjectName(u"addressHead")
        self.addressLabel = QLabel(self.form)
        self.addressLabel.setObjectName(u"addressLabel")
        self.addressLabel.setProperty(u"role", u"strong")

        self.addressHead.addWidget(self.addressLabel)

        self.addressVoluntary = SmallChip(self.form)
        self.addressVoluntary.setObjectName(u"addressVoluntary")

        self.addressHead.addWidget(self.addressVoluntary)

        self.addressSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.addressHead.addItem(self.addressSpace)


        self.formColumn.addLayout(self.addressHead)

        self.addressRow = QHBoxLayout()
        self.addressRow.setSpacing(16)
        self.addressRow.setObjectName(u"addressRow")
        self.street = LineField(self.form)
        self.street.setObjectName(u"street")
        self.street.setProperty(u"fact", u"address.street")

        self.addressRow.addWidget(self.street)

        self.city = LineField(self.form)
        self.city.setObjectName(u"city")
        self.city.setProperty(u"fact", u"address.city")

        self.addressRow.addWidget(self.city)

        self.postcode = LineField(self.form)
        self.postcode.setObjectName(u"postcode")
        self.postcode.setProperty(u"fact", u"address.postcode")

        self.addressRow.addWidget(self.postcode)

        self.country = ChoiceField(self.form)
        self.country.setObjectName(u"country")
        self.country.setProperty(u"fact", u"address.country")

        self.addressRow.addWidget(self.country)

        self.addressRow.setStretch(0, 24)
        self.addressRow.setStretch(1, 16)
        self.addressRow.setStretch(2, 14)
        self.addressRow.setStretch(3, 14)

        self.formColumn.addLayout(self.addressRow)

        self.sourceRow = QHBoxLayout()
        self.sourceRow.setSpacing(16)
        self.sourceRow.setObjectName(u"sourceRow")

        self.formColumn.addLayout(self.sourceRow)

        self.ruleAbove = Hairline(self.form)
        self.ruleAbove.setObjectName(u"ruleAbove")

        self.formColumn.addWidget(self.ruleAbove)

        self.consents = ConsentGrid(self.form)
        self.consents.setObjectName(u"consents")

        self.formColumn.addWidget(self.consents)

        self.ruleBelow = Hairline(self.form)
        self.ruleBelow.setObjectName(u"ruleBelow")

        self.formColumn.addWidget(self.ruleBelow)

        self.notices = NoticeRow(self.form)
        self.notices.setObjectName(u"notices")

        self.formColumn.addWidget(self.notices)

        self.formSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formColumn.addItem(self.formSpace)

        self.scroll.setWidget(self.form)

        self.left.addWidget(self.scroll)

        self.footer = FooterBar(Register)
        self.footer.setObjectName(u"footer")

        self.left.addWidget(self.footer)


        self.across.addLayout(self.left)

        self.likely = RegisterLikely(Register)
        self.likely.setObjectName(u"likely")

        self.across.addWidget(self.likely)

        self.across.setStretch(0, 1)

        self.retranslateUi(Register)

        QMetaObject.connectSlotsByName(Register)
    # setupUi

    def retranslateUi(self, Register):
        self.addressLabel.setText(QCoreApplication.translate("Register", u"Delivery address", None))
        self.addressVoluntary.setProperty(u"text", QCoreApplication.translate("Register", u"voluntary", None))
        pass
    # retranslateUi
