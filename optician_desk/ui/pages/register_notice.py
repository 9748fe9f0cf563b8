"""The privacy notice of the registration form: given or not, how, in which language; printing it (GDPR Art. 13)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from optician_desk.domain.registration import NoticeGiven
from optician_desk.policy.model import active
from optician_desk.ui.context import Context
from optician_desk.ui.notice_paper import print_notice
from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.field import ComboBox
from optician_desk.ui.widgets.segmented import Segmented
from optician_desk.ui.widgets.tall import BesideOrBelow
from optician_desk.ui.widgets.toggles import CheckBox

PRINTED = "printed"


class NoticeRow(QWidget):
    """Never ticked beforehand: that the notice was given is a statement of the person at the counter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._form = 0
        self.check = CheckBox(text=QCoreApplication.translate("NoticeRow", "Privacy notice given"))
        self.how = ComboBox()
        self.how.setAccessibleName(QCoreApplication.translate("NoticeRow", "How the privacy notice was given"))
        self.how.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.how.setMinimumContentsLength(8)
        self.how.setMaximumWidth(320)
        self.how.setEnabled(False)
        self.language = Segmented(name=QCoreApplication.translate("NoticeRow", "Language of the notice"))
        for key, words in (("lv", "Latviski"), ("en", "English")):
            part = self.language.add(key, key.upper())
            part.setAccessibleName(words)
            part.setToolTip(words)
        self.print_link = LinkButton(
            text=QCoreApplication.translate("NoticeRow", "Print"), icon="printer", key="Ctrl+P"
        )
        self.print_link.setAccessibleName(QCoreApplication.translate("NoticeRow", "Print the privacy notice"))
        self.check.toggled.connect(self.how.setEnabled)
        self.print_link.clicked.connect(self.print_notice)
        given, paper = QHBoxLayout(), QHBoxLayout()
        given.setSpacing(12)
        paper.setSpacing(12)
        given.setContentsMargins(-4, 0, 0, 0)
        given.addWidget(self.check)
        given.addWidget(self.how, 1)
        paper.addWidget(self.language)
        paper.addStretch()
        paper.addWidget(self.print_link)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(BesideOrBelow(given, paper))

    def build(self, context: Context) -> None:
        """The ways that the policy file has."""
        self._context = context
        for way in active(context.session.desk.policy.notice_ways):
            words = way.text.of(context.language)
            self.how.addItem(words[:1].upper() + words[1:], way.id)
        self.give(None)

    def given(self) -> NoticeGiven | None:
        """What is to be recorded."""
        return NoticeGiven(self.language.key(), str(self.how.currentData())) if self.check.isChecked() else None

    def give(self, notice: NoticeGiven | None) -> None:
        """Set it; None is the beginning: not given, in the shop's language, whatever language the screens speak."""
        self._form += notice is None
        at = self.how.findData(notice.how) if notice else 0
        self.how.setCurrentIndex(max(at, 0))
        shop = self._context.session.desk.language if self._context else "lv"
        self.language.choose(notice.language if notice else shop)
        self.check.setChecked(notice is not None and at >= 0)

    def print_notice(self) -> None:
        """Print it in the chosen language; once it is printed it counts as given so."""
        language, form = self.language.key(), self._form
        if self._context is not None:
            print_notice(self, self._context, language, lambda: self._printed(language, form))

    def _printed(self, language: str, form: int) -> None:
        """`language` is that of the paper that left the printer, `form` the form it was for: both may be others by now."""
        if form == self._form:
            self.give(NoticeGiven(language, PRINTED))
        if self._context is not None:
            self._context.say(QCoreApplication.translate("NoticeRow", "The privacy notice was sent to the printer."))
