"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from optician_desk.ui.widgets.bars import FooterBar
class Ui_Undertaking(object):
    def setupUi(self, Undertaking):
        if not Undertaking.objectName():
            Undertaking.setObjectName(u"Undertaking")
        self.column = QVBoxLayout(Undertaking)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QVBoxLayout()
        self.head.setSpacing(4)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(32, 28, 32, 16)
        self.title = QLabel(Undertaking)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"name")

        self.head.addWidget(self.title)

        self.person = QLabel(Undertaking)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"role", u"secondary")

        self.head.addWidget(self.person)


        self.column.addLayout(self.head)

        self.scroll = QScrollArea(Undertaking)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"surface", u"page")
        self.paragraphs = QVBoxLayout(self.body)
        self.paragraphs.setSpacing(12)
        self.paragraphs.setObjectName(u"paragraphs")
        self.paragraphs.setContentsMargins(32, 0, 32, 16)
        self.scroll.setWidget(self.body)

        self.column.addWidget(self.scroll)

        self.footer = FooterBar(Undertaking)
        self.footer.setObjectName(u"footer")

        self.column.addWidget(self.footer)


        self.retranslateUi(Undertaking)

        QMetaObject.connectSlotsByName(Undertaking)
    # setupUi

    def retranslateUi(self, Undertaking):
        Undertaking.setWindowTitle(QCoreApplication.translate("Undertaking", u"Confidentiality undertaking", None))
        self.title.setText(QCoreApplication.translate("Undertaking", u"Before you start", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("Undertaking", u"Text of the undertaking", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
