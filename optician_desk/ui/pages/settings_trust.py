"""The section of the settings about trusted lists: which are loaded, until when, and taking one in (policy 5.5.2; eIDAS Art. 22).

Nothing is fetched. The signer of a country's first list is confirmed by a person who compares its fingerprint.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QSizePolicy, QVBoxLayout, QWidget

from optician_desk.domain.contact import shown_country
from optician_desk.domain.errors import DeskError, Trouble
from optician_desk.domain.local_time import local
from optician_desk.domain.trust_view import LoadedList, OfferedList, fingerprint_groups
from optician_desk.services import trusted_lists
from optician_desk.ui import theme
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.models.icon_rows import IconRow, IconRowDelegate, IconRows
from optician_desk.ui.pages.page import Page
from optician_desk.ui.provenance import day, day_and_time
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import EmptyState, NoticeStrip
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.check_row import CheckRow
from optician_desk.ui.widgets.rows import prepare_list

_LARGEST = 20 * 1024 * 1024
_WIDE = 720


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A list whose signer waits to be confirmed."""

    offered: OfferedList
    content: bytes


class TrustSection(QWidget):
    """The lists that are loaded; above them, while one waits, whose signature it bears."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._context = page.context
        self._waiting: _Waiting | None = None
        self._loaded: dict[str, LoadedList] = {}
        self.model = IconRows(self)
        self.lists = QListView()
        self.lists.setFrameShape(QListView.Shape.NoFrame)
        self.lists.setAccessibleName(QCoreApplication.translate("TrustSection", "Trusted lists"))
        prepare_list(self.lists, IconRowDelegate())
        self.lists.setModel(self.model)
        self.lists.selectionModel().currentChanged.connect(self._offer)
        self.none = EmptyState(
            icon="shield-check",
            text=QCoreApplication.translate(
                "TrustSection",
                "No trusted list is loaded, so no signature can be more than “intact, but not confirmed”. Load Latvia's first.",
            ),
        )
        self.signer = QLabel()
        self.signer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.signer.setTextFormat(Qt.TextFormat.PlainText)
        self.signer.setProperty("role", "caption")
        self.signer.setWordWrap(True)
        self.error = NoticeStrip(self)
        self.load = SecondaryButton(
            text=QCoreApplication.translate("TrustSection", "Load a list from a file"), icon="upload"
        )
        self.load.clicked.connect(self._ask)
        self.remove = GhostButton(text=QCoreApplication.translate("TrustSection", "Stop trusting it"), icon="trash-2")
        self.remove.clicked.connect(self._remove)
        self._make_confirmation()
        self._lay_out()

    def _make_confirmation(self) -> None:
        translate = QCoreApplication.translate
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty("role", "strong")
        self.about.setWordWrap(True)
        how = QLabel(
            translate(
                "TrustSection",
                "Nobody here knows this signer yet. Compare the fingerprint of the certificate, letter by letter, with the one "
                "that the supervisory body or the Official Journal of the European Union has published.",
            )
        )
        how.setProperty("role", "secondary")
        how.setWordWrap(True)
        self.fingerprint = QLabel()
        self.fingerprint.setTextFormat(Qt.TextFormat.PlainText)
        self.fingerprint.setFont(_even())
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fingerprint.setAccessibleName(translate("TrustSection", "Fingerprint of the signer (SHA-256)"))
        self.compared = CheckRow(text=translate("TrustSection", "I compared it: it is the same"))
        self.take = PrimaryButton(text=translate("TrustSection", "Trust this list"), icon="shield-check")
        self.take.clicked.connect(self._take)
        self.compared.toggled.connect(self.take.setEnabled)
        self.leave = GhostButton(text=translate("TrustSection", "Cancel"))
        self.leave.clicked.connect(self._forget)
        self.confirmation = QWidget()
        self.confirmation.setProperty("surface", "card")
        self.confirmation.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.take)
        column = QVBoxLayout(self.confirmation)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (self.about, how, self.fingerprint, self.compared):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.confirmation.hide()

    def _lay_out(self) -> None:
        hint = QLabel(
            QCoreApplication.translate(
                "TrustSection",
                "A country's trusted list says which authorities may issue qualified certificates. The lists are loaded from "
                "files; nothing is fetched from the internet. Each has a day by which a newer one should be loaded.",
            )
        )
        hint.setProperty("role", "secondary")
        hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.load)
        buttons.addStretch()
        buttons.addWidget(self.remove)
        body = QWidget()
        body.setFixedWidth(_WIDE)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 20, 0, 20)
        column.setSpacing(16)
        column.addWidget(hint)
        column.addWidget(self.error)
        column.addWidget(self.confirmation)
        column.addWidget(self.lists, 1)
        column.addWidget(self.none, 1)
        column.addWidget(self.signer)
        column.addLayout(buttons)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(body)
        across.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    # --------------------------------------------------------------------------------------------------------- showing
    def fill(self) -> None:
        """Read what is loaded; a list that waited is let go of."""
        self._forget()
        session = self._context.session
        self._context.runner.read(self, lambda: trusted_lists.loaded(session), self._show)

    def _show(self, loaded: tuple[LoadedList, ...]) -> None:
        self._loaded = {one.territory: one for one in loaded}
        self.model.show(tuple(self._row(one) for one in loaded))
        self.lists.setVisible(bool(loaded))
        self.none.setVisible(not loaded)
        if loaded:
            self.lists.setCurrentIndex(self.model.index(0))
        self._offer()

    def _row(self, one: LoadedList) -> IconRow:
        translate = QCoreApplication.translate
        title = translate("TrustSection", "{country}, list No. {number}").format(
            country=self._country(one.territory), number=one.sequence
        )
        following = day(local(one.next_update)) if one.next_update else "–"
        dates = translate("TrustSection", "Issued {issued}, next by {following} · loaded {loaded}, {name}").format(
            issued=day(local(one.issued)), following=following, loaded=day_and_time(one.imported_at), name=one.staff
        )
        if one.outdated:
            state, icon, tone = translate("TrustSection", "newer one due"), "triangle-alert", Tone.WARNING
        else:
            state, icon, tone = translate("TrustSection", "in force"), "check", Tone.GOOD
        return IconRow(one.territory, "shield-check", title, dates, state, icon, tone)

    def _country(self, territory: str) -> str:
        return shown_country(territory, self._context.language)

    def _chosen(self) -> LoadedList | None:
        row = self.model.row(self.lists.currentIndex())
        return None if row is None else self._loaded.get(row.key)

    def _offer(self) -> None:
        chosen = self._chosen()
        self.remove.setVisible(chosen is not None)
        words = QCoreApplication.translate("TrustSection", "{operator}. Signed by {name}, fingerprint {fingerprint}")
        self.signer.setText(
            words.format(
                operator=chosen.operator, name=chosen.signer_name, fingerprint=fingerprint_groups(chosen.signer)
            )
            if chosen
            else ""
        )

    # --------------------------------------------------------------------------------------------------------- loading
    def _ask(self) -> None:
        title = QCoreApplication.translate("TrustSection", "Which trusted list?")
        chosen = self._context.prompts.open_file(title, "XML (*.xml *.xtsl)")
        if chosen is None:
            return
        self._forget()
        session = self._context.session

        def job() -> _Waiting:
            content = _read(chosen)
            return _Waiting(trusted_lists.look(session, content), content)

        self._context.runner.write(self, job, self._looked, self._refused)

    def _looked(self, found: _Waiting) -> None:
        self._waiting = found
        if found.offered.signer_known:
            self._take()
            return
        words = QCoreApplication.translate(
            "TrustSection", "{country}, list No. {number}, issued {issued} by {operator}"
        )
        offered = found.offered
        self.about.setText(
            words.format(
                country=self._country(offered.territory),
                number=offered.sequence,
                issued=day(local(offered.issued)),
                operator=offered.operator,
            )
        )
        groups = fingerprint_groups(offered.signer).split(" ")
        self.fingerprint.setText("\n".join("  ".join(groups[at : at + 8]) for at in range(0, len(groups), 8)))
        self.compared.setChecked(False)
        self.take.setEnabled(False)
        self.confirmation.show()
        self.compared.setFocus()

    def _take(self) -> None:
        if self._waiting is None:
            return
        session, waiting = self._context.session, self._waiting
        confirmed = waiting.offered.signer if self.compared.isChecked() else ""
        self._context.runner.write(
            self, lambda: trusted_lists.load(session, waiting.content, confirmed), self._taken, self._refused
        )

    def _taken(self, _loaded: LoadedList) -> None:
        self._context.stored()
        self._context.say(QCoreApplication.translate("TrustSection", "The trusted list is in force from now on"))
        self.fill()
        self.load.setFocus()

    def _forget(self) -> None:
        self._waiting = None
        self.compared.setChecked(False)
        self.confirmation.hide()
        self.error.clear()

    def _refused(self, error: BaseException) -> None:
        if not (isinstance(error, DeskError) and error.code.startswith("trust.")):
            self._context.failed(error)
            return
        self._forget()
        self.error.show_notice(Tone.DANGER, sentence(error))

    def _remove(self) -> None:
        chosen = self._chosen()
        translate = QCoreApplication.translate
        if chosen is not None and self._context.prompts.confirm(
            translate("TrustSection", "Stop trusting this list?"),
            translate("TrustSection", "Stop trusting it"),
            translate("TrustSection", "Cancel"),
            translate(
                "TrustSection", "Signatures of that country are no longer confirmed. The list can be loaded again."
            ),
            danger=True,
        ):
            session, territory = self._context.session, chosen.territory
            self._context.runner.write(self, lambda: trusted_lists.remove(session, territory), lambda _: self.fill())


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST)
    except OSError as error:
        raise Trouble("trust.not_readable_file") from error


def _even() -> QFont:
    """A type whose letters and figures are all of one width: groups to be compared stand under each other."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPixelSize(theme.BODY)
    return made
