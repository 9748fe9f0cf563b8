"""Lists of addressees for the sender system: how many agreed, how many may be reached, and the file (policy 6.1, 6.3, 6.7)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from optician_desk.domain.mailing_view import MailingCount, MailingExport
from optician_desk.policy.model import find
from optician_desk.services import mailing
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_mailing import Ui_Mailing
from optician_desk.ui.pages.page import Page
from optician_desk.ui.provenance import day_and_time
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.buttons import PrimaryButton
from optician_desk.ui.widgets.labels import plain
from optician_desk.ui.widgets.record_list import Record
from optician_desk.ui.widgets.rows import BLEED

#: Rows of exports that are seen, whatever the lists need.
_EXPORTS_AT_LEAST = 1
#: Before the exports get room, the lists have what they need.
_FIRST = 1000

Shown = tuple[tuple[MailingCount, ...], tuple[MailingExport, ...]]


class MailingPage(Page):
    """A line for each purpose and way; Enter or the button saves the list that is chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header = PageHeader()
        self.header.set_title(QCoreApplication.translate("MailingPage", "Mailings"))
        self.export = PrimaryButton(
            text=QCoreApplication.translate("MailingPage", "Export list"), icon="download", key="Ctrl+E"
        )
        self.export.setShortcut("Ctrl+E")
        self.export.clicked.connect(self._export)
        self.header.add_action(self.export)
        body = QWidget()
        self.ui = Ui_Mailing()
        self.ui.setupUi(body)
        self.ui.about.setContentsMargins(BLEED, 0, BLEED, 4)
        self.ui.before.setContentsMargins(BLEED, 12, BLEED, 0)
        self.build(self.header, body)
        self._counts: dict[str, MailingCount] = {}
        lists, exports = self.ui.lists, self.ui.exports
        lists.set_columns(
            (
                (QCoreApplication.translate("MailingPage", "Purpose"), 0),
                (QCoreApplication.translate("MailingPage", "Channel"), 260),
                (QCoreApplication.translate("MailingPage", "Agreed"), 420),
                (QCoreApplication.translate("MailingPage", "May be reached"), 540),
            ),
            QCoreApplication.translate("MailingPage", "Lists of addressees"),
            numbers=(2, 3),
        )
        exports.set_columns(
            (
                (QCoreApplication.translate("MailingPage", "Purpose"), 0),
                (QCoreApplication.translate("MailingPage", "Channel"), 260),
                (QCoreApplication.translate("MailingPage", "Addressees"), 420),
                (QCoreApplication.translate("MailingPage", "When and by whom"), 540),
            ),
            QCoreApplication.translate("MailingPage", "Exports on record, newest first"),
            numbers=(2,),
        )
        self.none = plain("secondary", QCoreApplication.translate("MailingPage", "No list has been exported yet."))
        self.none.setContentsMargins(BLEED, 4, BLEED, 12)
        self.ui.column.addWidget(self.none)
        self.ui.column.addStretch()
        self.none.hide()
        exports.hide()
        lists.empty.set("send", QCoreApplication.translate("MailingPage", "The policy file names no mailing."))
        lists.opened.connect(lambda _key: self._export())

    def open(self, **arguments: Any) -> None:
        """Count anew."""
        session = self.context.session
        self.context.runner.read(self, lambda: (mailing.counts(session), mailing.exports(session)), self._show)

    def focus_first(self) -> None:
        """The list of lists."""
        self.ui.lists.view.setFocus()

    def help_text(self) -> str:
        """What F1 shows."""
        return QCoreApplication.translate(
            "MailingPage",
            "Choose a line and save its list (Enter or Ctrl+E) for the system that sends e-mails or text messages. Each "
            "export is on record. Whoever takes a consent back or objects is not on the next list: give the "
            "sending system a fresh one before each mailing.",
        )

    def blank(self) -> None:
        """Numbers name nobody; nothing is to be hidden."""

    def _names(self, purpose: str, via: str) -> tuple[str, str]:
        policy, language = self.context.session.desk.policy, self.context.language
        consent, way = find(policy.consents, purpose), find(policy.vias, via)
        return consent.name.of(language) if consent else purpose, way.name.of(language) if way else via

    def _show(self, found: Shown) -> None:
        counts, exports = found
        self._counts = {f"{one.purpose}:{one.via}": one for one in counts}
        self.ui.lists.set_records(
            tuple(
                Record(
                    key,
                    (*self._names(one.purpose, one.via), str(one.agreed), str(one.reachable)),
                    self._left_out(one),
                )
                for key, one in self._counts.items()
            )
        )
        self.ui.exports.set_records(
            tuple(
                Record(
                    "",
                    (*self._names(one.purpose, one.via), str(one.amount), f"{day_and_time(one.at)}, {one.staff}"),
                )
                for one in exports
            )
        )
        self._share_the_room(len(counts), len(exports))
        self.focus_first()

    def _share_the_room(self, lists: int, exports: int) -> None:
        """The lists take what they need, and scroll only where that is more than the exports leave."""
        self.none.setVisible(not exports)
        self.ui.exports.setVisible(bool(exports))
        self.ui.exports.setMinimumHeight(self.ui.exports.height_of(min(exports, _EXPORTS_AT_LEAST)))
        if lists:
            self.ui.lists.setMaximumHeight(self.ui.lists.height_of(lists))
        column = self.ui.column
        column.setStretch(column.indexOf(self.ui.lists), _FIRST)
        column.setStretch(column.indexOf(self.ui.exports), 1)
        column.setStretch(column.count() - 1, 0 if exports else 1)

    def _left_out(self, one: MailingCount) -> tuple[str, str, Tone] | None:
        amount = one.agreed - one.reachable
        if not amount:
            return None
        return QCoreApplication.translate("MailingPage", "%n left out", None, amount), "circle-pause", Tone.WARNING

    def _export(self) -> None:
        index = self.ui.lists.view.currentIndex()
        if not index.isValid():
            return
        chosen = self._counts[self.ui.lists.model.records[index.row()].key]
        session = self.context.session
        path = self.context.prompts.save_file(
            QCoreApplication.translate("MailingPage", "Save the list"),
            f"{chosen.purpose}-{chosen.via}.csv",
            "CSV (*.csv)",
        )
        if path is not None:
            self.context.runner.write(
                self, lambda: mailing.save(session, chosen.purpose, chosen.via, path), self._exported
            )

    def _exported(self, amount: int) -> None:
        self.context.say(QCoreApplication.translate("MailingPage", "%n addressee(s) saved", None, amount))
        self.context.stored()
        self.open()
