"""The trail: who did what when, newest first, by person and by card; one button checks the chain (policy 4.4)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QHeaderView, QWidget

from optician_desk.domain.contact import shown_name
from optician_desk.domain.errors import Trouble
from optician_desk.domain.search_view import Found, Kind
from optician_desk.domain.trail_view import ChainReport, TrailLine
from optician_desk.domain.trail_view import TrailPage as Stretch
from optician_desk.services import customers, trail
from optician_desk.services.fields import field_specs
from optician_desk.ui import theme
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.trail_entry import TrailEntryDialog
from optician_desk.ui.forms.ui_trail import Ui_Trail
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.models.trail_lines import CARD, FIELDS, NUMBER, TASK, WHEN, WHO, TrailLines
from optician_desk.ui.pages.page import Page
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.buttons import SecondaryButton

_WIDTHS = {NUMBER: 64, WHEN: 160, WHO: 190, TASK: 240, CARD: 170}


class TrailPage(Page):
    """Filter, table, and the outcome of the check above it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._subject: str | None = None
        self._hits: dict[str, str] = {}
        self.dialog: TrailEntryDialog | None = None
        self.header = PageHeader()
        self.check = SecondaryButton(
            text=QCoreApplication.translate("TrailPage", "Check the chain"), icon="shield-check"
        )
        self.check.clicked.connect(self._check)
        self.header.add_action(self.check)
        body = QWidget()
        self.ui = Ui_Trail()
        self.ui.setupUi(body)
        self.build(self.header, body)
        self.model = TrailLines(context.language, field_specs(), self)
        self._prepare_table()
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        if (popup := completer.popup()) is not None:
            popup.setProperty("popup", True)
        completer.activated.connect(self._choose_card)
        self.ui.card.edit.setCompleter(completer)
        self.ui.card.edit.textEdited.connect(self._find_card)
        self.ui.person.box.currentIndexChanged.connect(self._reload)
        self.ui.everything.clicked.connect(lambda: self.open())
        self.model.more_wanted.connect(self._read_more)

    def _prepare_table(self) -> None:
        table = self.ui.lines
        table.setModel(self.model)
        table.verticalHeader().setDefaultSectionSize(theme.ROW)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, width)
        head.setSectionResizeMode(FIELDS, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(self._show_entry)

    def help_text(self) -> str:
        """What F1 shows."""
        return QCoreApplication.translate(
            "TrailPage",
            "Every opening of a card and every change stands here. Entries cannot be changed or removed: "
            "each one carries the checksum of the one before it. The check reads the whole chain and every value "
            "it speaks of. Enter or a double click shows an entry as a whole; from there its card is opened, which goes on "
            "record, or the entries of that card alone are shown.",
        )

    def open(self, **arguments: Any) -> None:
        """Everything, or one card's entries (`subject`, with `name` for the filter's field)."""
        self._subject = arguments.get("subject")
        self.ui.card.set_text(str(arguments.get("name", "")))
        self.ui.card.clear()
        self.header.set_title(QCoreApplication.translate("TrailPage", "Trail"))
        self.context.runner.read(self, lambda: trail.people(self.context.session), self._show_people)

    def focus_first(self) -> None:
        """The filter by person."""
        self.ui.person.box.setFocus()

    def blank(self) -> None:
        """Forget the entries."""
        self.model.show(Stretch((), 0))

    def _show_people(self, people: tuple[tuple[str, str], ...]) -> None:
        box = self.ui.person.box
        box.blockSignals(True)
        box.clear()
        self.ui.person.add("", QCoreApplication.translate("TrailPage", "Everybody"))
        for key, name in people:
            self.ui.person.add(key, name)
        box.blockSignals(False)
        self._reload()

    def _reload(self) -> None:
        staff, subject, session = self.ui.person.key() or None, self._subject, self.context.session
        self.ui.everything.setVisible(bool(staff or subject))
        self.context.runner.read(self, lambda: trail.page(session, staff=staff, subject=subject), self._show)

    def _show(self, page: Stretch) -> None:
        self.model.show(page)
        self.ui.lines.setCurrentIndex(self.model.index(0, 0))  # whoever comes by Tab sees where Enter works
        count = QCoreApplication.translate("TrailPage", "%n entry(ies)", None, page.total)
        self.header.set_title(QCoreApplication.translate("TrailPage", "Trail"), count)
        self.ui.lines.setVisible(bool(page.total))
        self.ui.empty.setVisible(not page.total)
        self.ui.empty.set(
            "scroll-text", QCoreApplication.translate("TrailPage", "Nothing is on record for this choice.")
        )

    def _read_more(self, before: int) -> None:
        staff, subject, session = self.ui.person.key() or None, self._subject, self.context.session
        self.context.runner.read(
            self, lambda: trail.page(session, staff=staff, subject=subject, before=before), self.model.extend
        )

    def _find_card(self, text: str) -> None:
        self._subject = None
        if not text.strip():
            self._reload()
            return
        session = self.context.session
        self.context.runner.search(self, lambda: customers.search(session, text), self._offer)

    def _offer(self, found: Found) -> None:
        if found.text != self.ui.card.edit.text():  # a card was chosen meanwhile: its name stands there
            return
        self._hits = {}
        for hit in found.hits[:8]:
            if hit.kind is Kind.CUSTOMER:
                name = f"{shown_name(hit.given, hit.surname)} · {hit.contact}".strip(" ·")
                self._hits[name] = hit.subject
        self._names.setStringList(list(self._hits))
        completer = self.ui.card.edit.completer()
        if self._hits and self.ui.card.edit.hasFocus():
            completer.complete()
        self.ui.card.set_hint(
            "" if self._hits else QCoreApplication.translate("TrailPage", "No card with this name was found.")
        )

    def _choose_card(self, name: str) -> None:
        self._subject = self._hits.get(name)
        self._reload()

    def _show_entry(self, index: QModelIndex) -> None:
        """The entry in words; the look is nobody's card yet."""
        line = self.model.line(index.row())
        rows = [(self.model.head(column), self.model.words(line, column)) for column in (WHEN, WHO, TASK, CARD, FIELDS)]
        title = QCoreApplication.translate("TrailPage", "Entry No. {seq}").format(seq=line.seq)
        narrowed = line.subject is not None and line.subject == self._subject
        self.dialog = TrailEntryDialog(
            title, rows, has_card=bool(line.subject and line.card), narrowed=narrowed, parent=self.window()
        )
        self.dialog.entries_wanted.connect(lambda: self._only_this_card(line))
        self.dialog.card_wanted.connect(lambda: self.context.navigate("card", subject=line.subject))
        self.dialog.open()

    def _only_this_card(self, line: TrailLine) -> None:
        self._subject = line.subject
        self.ui.card.set_text(line.card)
        self._reload()

    def _check(self) -> None:
        self.check.setEnabled(False)
        self.ui.chain.show_notice(
            Tone.NEUTRAL, QCoreApplication.translate("TrailPage", "The chain is being checked…"), icon="refresh-cw"
        )
        session = self.context.session
        self.context.runner.long(self, lambda: trail.verify(session), self._checked, self._check_failed)

    def _check_failed(self, error: BaseException) -> None:
        self.check.setEnabled(True)
        self.ui.chain.clear()
        self.context.failed(error)

    def _checked(self, report: ChainReport) -> None:
        self.check.setEnabled(True)
        entries = QCoreApplication.translate("TrailPage", "%n entry(ies)", None, report.entries)
        facts = QCoreApplication.translate("TrailPage", "%n value(s)", None, report.facts)
        if report.sound:
            title = QCoreApplication.translate("TrailPage", "The chain is intact")
            text = QCoreApplication.translate(
                "TrailPage", "Checked up to this check: {entries}, {facts}. Checksum of the last entry: {head}"
            )
            self.ui.chain.show_notice(
                Tone.GOOD, title, text.format(entries=entries, facts=facts, head=report.head[:16] + "…")
            )
        else:
            title = QCoreApplication.translate("TrailPage", "Something does not agree in the trail")
            text = QCoreApplication.translate("TrailPage", "Tell the manager and delete nothing.")
            if report.seq is not None and report.table not in ("checkpoint", "erasure_entry"):
                first = QCoreApplication.translate("TrailPage", "From entry No. {seq} on.").format(seq=report.seq)
                text = f"{first} {text}"
            found = sentence(Trouble(f"trail.{report.problem}"))
            self.ui.chain.show_notice(Tone.DANGER, title, f"{found} {text}")
        self._reload()
