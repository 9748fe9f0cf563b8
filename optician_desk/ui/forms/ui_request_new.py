"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from optician_desk.ui.pages.request_kinds import RequestKinds
from optician_desk.ui.widgets.date_field import DateField
from optician_desk.ui.widgets.field import (LineField, TextField)
from optician_desk.ui.widgets.segmented import Segmented

class Ui_RequestNew(object):
    def setupUi(self, RequestNew):
        if not RequestNew.objectName():
            RequestNew.setObjectName(u"RequestNew")
        self.column = QVBoxLayout(RequestNew)
        self.column.setSpacing(13)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.whoRow = QHBoxLayout()
        self.whoRow.setSpacing(16)
        self.whoRow.setObjectName(u"whoRow")
        self.who = QLabel(RequestNew)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"role", u"section")

        self.whoRow.addWidget(self.who)

        self.whoRowSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.whoRow.addItem(self.whoRowSpace)

        self.madeBy = Segmented(RequestNew)
        self.madeBy.setObjectName(u"madeBy")

        self.whoRow.addWidget(self.madeBy)


        self.column.addLayout(self.whoRow)

        self.known = QWidget(RequestNew)
        self.known.setObjectName(u"known")
        self.knownRow = QHBoxLayout(self.known)
        self.knownRow.setSpacing(12)
        self.knownRow.setObjectName(u"knownRow")
        self.knownRow.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.known)

        self.unknownNote = QLabel(RequestNew)
        self.unknownNote.setObjectName(u"unknownNote")
        self.unknownNote.setWordWrap(True)
        self.unknownNote.setProperty(u"role", u"secondary")

        self.column.addWidget(self.unknownNote)

        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(13)
        self.given = LineField(RequestNew)
        self.given.setObjectName(u"given")

        self.grid.addWidget(self.given, 0, 0, 1, 1)

        self.surname = LineField(RequestNew)
        self.surname.setObjectName(u"surname")

        self.grid.addWidget(self.surname, 0, 1, 1, 1)

        self.contact = LineField(RequestNew)
        self.contact.setObjectName(u"contact")

        self.grid.addWidget(self.contact, 1, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)

        self.column.addLayout(self.grid)

        self.representativeRow = QHBoxLayout()
        self.representativeRow.setSpacing(16)
        self.representativeRow.setObjectName(u"representativeRow")
        self.representativeGiven = LineField(RequestNew)
        self.representativeGiven.setObjectName(u"representativeGiven")

        self.representativeRow.addWidget(self.representativeGiven)

        self.representativeSurname = LineField(RequestNew)
        self.representativeSurname.setObjectName(u"representativeSurname")

        self.representativeRow.addWidget(self.representativeSurname)

        self.representativeRow.setStretch(0, 1)
        self.representativeRow.setStretch(1, 1)

        self.column.addLayout(self.representativeRow)

        self.what = QLabel(RequestNew)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"section")

        self.column.addWidget(self.what)

        self.kinds = RequestKinds(RequestNew)
        self.kinds.setObjectName(u"kinds")

        self.column.addWidget(self.kinds)

        self.receiptRow = QHBoxLayout()
        self.receiptRow.setSpacing(16)
        self.receiptRow.setObjectName(u"receiptRow")
        self.receipt = QLabel(RequestNew)
        self.receipt.setObjectName(u"receipt")
        self.receipt.setProperty(u"role", u"section")

        self.receiptRow.addWidget(self.receipt)

        self.receiptRowSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.receiptRow.addItem(self.receiptRowSpace)

        self.channel = Segmented(RequestNew)
        self.channel.setObjectName(u"channel")

        self.receiptRow.addWidget(self.channel)


        self.column.addLayout(self.receiptRow)

        self.channelNote = QLabel(RequestNew)
        self.channelNote.setObjectName(u"channelNote")
        self.channelNote.setWordWrap(True)
        self.channelNote.setProperty(u"role", u"caption")

        self.column.addWidget(self.channelNote)

        self.dateRow = QHBoxLayout()
        self.dateRow.setSpacing(16)
        self.dateRow.setObjectName(u"dateRow")
        self.received = DateField(RequestNew)
        self.received.setObjectName(u"received")

        self.dateRow.addWidget(self.received)

        self.languageColumn = QVBoxLayout()
        self.languageColumn.setSpacing(6)
        self.languageColumn.setObjectName(u"languageColumn")
        self.languageLabel = QLabel(RequestNew)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setMinimumSize(QSize(0, 18))
        self.languageLabel.setProperty(u"role", u"label")

        self.languageColumn.addWidget(self.languageLabel)

        self.language = Segmented(RequestNew)
        self.language.setObjectName(u"language")

        self.languageColumn.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop)


        self.dateRow.addLayout(self.languageColumn)

        self.dateRow.setStretch(0, 1)
        self.dateRow.setStretch(1, 1)

        self.column.addLayout(self.dateRow)

        self.wish = TextField(RequestNew)
        self.wish.setObjectName(u"wish")
        self.wish.setProperty(u"voluntary", True)

        self.column.addWidget(self.wish)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)


        self.retranslateUi(RequestNew)

        QMetaObject.connectSlotsByName(RequestNew)
    # setupUi

    def retranslateUi(self, RequestNew):
        self.who.setText(QCoreApplication.translate("RequestNew", u"Who asks", None))
#if QT_CONFIG(accessibility)
        self.madeBy.setAccessibleName(QCoreApplication.translate("RequestNew", u"Made by", None))
#endif // QT_CONFIG(accessibility)
        self.unknownNote.setText(QCoreApplication.translate("RequestNew", u"Without a card: name and contact are kept with the request alone. \u201cWe hold nothing about you\u201d is an answer too.", None))
        self.given.setProperty(u"label", QCoreApplication.translate("RequestNew", u"Given name", None))
        self.surname.setProperty(u"label", QCoreApplication.translate("RequestNew", u"Surname", None))
        self.contact.setProperty(u"label", QCoreApplication.translate("RequestNew", u"Phone or e-mail", None))
        self.contact.setProperty(u"hint", QCoreApplication.translate("RequestNew", u"To tell when the answer is ready.", None))
        self.representativeGiven.setProperty(u"label", QCoreApplication.translate("RequestNew", u"Given name of the person who acts", None))
        self.representativeSurname.setProperty(u"label", QCoreApplication.translate("RequestNew", u"Surname of the person who acts", None))
        self.what.setText(QCoreApplication.translate("RequestNew", u"What is asked for", None))
        self.receipt.setText(QCoreApplication.translate("RequestNew", u"How it reached the shop", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("RequestNew", u"How it reached the shop", None))
#endif // QT_CONFIG(accessibility)
        self.received.setProperty(u"label", QCoreApplication.translate("RequestNew", u"Received on", None))
        self.received.setProperty(u"hint", QCoreApplication.translate("RequestNew", u"The day it reached the shop, also if it is registered later.", None))
        self.languageLabel.setText(QCoreApplication.translate("RequestNew", u"Language of the answer", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("RequestNew", u"Language of the answer", None))
#endif // QT_CONFIG(accessibility)
        self.wish.setProperty(u"label", QCoreApplication.translate("RequestNew", u"In the requester's own words", None))
        pass
    # retranslateUi
