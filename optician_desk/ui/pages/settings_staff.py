"""The section of the settings about accounts: who has one, one-time passwords, roles, closing and opening."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QPainter
from PySide6.QtWidgets import QMenu

from optician_desk.domain.errors import DeskError
from optician_desk.domain.staff import Role
from optician_desk.domain.staff_view import Person
from optician_desk.services import staff_accounts
from optician_desk.ui import theme
from optician_desk.ui.forms.ui_settings import Ui_Settings
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.page import Page
from optician_desk.ui.role_names import role_name
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.marks import chip_width, paint_avatar, paint_chip
from optician_desk.ui.widgets.rows import RowDelegate, prepare_list

Index = QModelIndex | QPersistentModelIndex
PERSON = int(Qt.ItemDataRole.UserRole)


class Accounts(QAbstractListModel):
    """All accounts, open ones first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()

    def show(self, people: tuple[Person, ...]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._people = people
        self.endResetModel()

    def person(self, row: int) -> Person | None:
        """The account in a row."""
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, staff_id: str) -> int:
        """Where an account stands; -1 if nowhere."""
        return next((at for at, person in enumerate(self._people) if person.id == staff_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        person = self._people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{person.name}, {role_name(person.role)}, {state_of(person)[0]}"
        return person if role == PERSON else None


def state_of(person: Person) -> tuple[str, str, Tone]:
    """Words, icon and tone of an account's state."""
    if person.disabled:
        return QCoreApplication.translate("Accounts", "closed"), "ban", Tone.NEUTRAL
    if person.new_password:
        return QCoreApplication.translate("Accounts", "one-time password"), "key-round", Tone.WARNING
    return QCoreApplication.translate("Accounts", "open"), "check", Tone.GOOD


class AccountRow(RowDelegate):
    """Avatar, name, role, state."""

    height = 52
    text_left = 48

    def paint_row(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        person: Person = index.data(PERSON)
        t, middle = theme.tokens(), rect.center().y()
        paint_avatar(painter, QRect(rect.left(), middle - 17, 36, 36), person.name, on_tint=selected)
        words, icon, tone = state_of(person)
        wide = chip_width(words, icon)
        place = QRect(rect.right() - wide, middle - 11, wide, 24)
        paint_chip(painter, place, words, icon, tone, on_tint=selected)
        area = QRect(rect.left() + 48, rect.top() + 8, rect.width() - wide - 64, 20)
        ink = t.second if person.disabled else t.text
        painting.text(painter, area, person.name, theme.font(theme.BODY, QFont.Weight.Medium), ink)
        area.translate(0, 19)
        painting.text(painter, area, _capital(role_name(person.role)), theme.font(theme.CAPTION), t.second)


class StaffSection(QObject):
    """The list with what can be done to the chosen account, and a form for a new one."""

    proposed = Signal()

    def __init__(self, page: Page, ui: Ui_Settings) -> None:
        super().__init__(page)
        self._context, self._ui = page.context, ui
        self.model = Accounts(self)
        self.roles = QMenu(page)
        self.roles.setAccessibleName(ui.changeRole.text())
        self.role_actions: dict[Role, QAction] = {}
        prepare_list(ui.people, AccountRow())
        ui.people.setModel(self.model)
        ui.people.selectionModel().currentChanged.connect(self._offer)
        for role in (Role.FRONT_DESK, Role.MANAGER, Role.TECHNICIAN):
            ui.newRole.add(role.value, _capital(role_name(role)))
            action = self.roles.addAction(_capital(role_name(role)))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, role=role: self._change_role(role))
            self.role_actions[role] = action
        ui.changeRole.clicked.connect(self._ask_role)
        ui.reset.clicked.connect(self._reset)
        ui.closeAccount.clicked.connect(self._close)
        ui.openAccount.clicked.connect(self._open)
        ui.add.clicked.connect(self._add)
        ui.newName.edit.returnPressed.connect(self._add)

    def fill(self) -> None:
        """Read the accounts; forget a one-time password that was shown."""
        self._ui.once.clear()
        self._ui.newName.set_text("")
        self._ui.newName.clear()
        self._read()

    def _read(self, chosen: str = "") -> None:
        session = self._context.session
        self._context.runner.read(
            self, lambda: staff_accounts.everybody(session), lambda people: self._show(people, chosen)
        )

    def _show(self, people: tuple[Person, ...], chosen: str) -> None:
        self.model.show(people)
        row = max(0, self.model.row_of(chosen))
        self._ui.people.setCurrentIndex(self.model.index(row))
        self._offer()

    def _chosen(self) -> Person | None:
        return self.model.person(self._ui.people.currentIndex().row())

    def _offer(self) -> None:
        person, own = self._chosen(), self._context.session.staff_id
        other = person is not None and person.id != own
        closed = person is not None and person.disabled
        self._ui.reset.setEnabled(other and not closed)
        self._ui.changeRole.setEnabled(person is not None and not closed)
        self._ui.closeAccount.setEnabled(other)
        self._ui.closeAccount.setVisible(not closed)
        self._ui.openAccount.setVisible(closed)

    def _show_once(self, name: str, password: str) -> None:
        title = QCoreApplication.translate("StaffSection", "One-time password: {password}").format(password=password)
        text = QCoreApplication.translate(
            "StaffSection",
            "For: {name}. Hand it over now; it is not shown again and serves for the first sign-in only.",
        )
        self._ui.once.show_notice(Tone.GOOD, title, text.format(name=name), icon="key-round")
        self._context.stored()

    def _reset(self) -> None:
        if (person := self._chosen()) is None:
            return
        session = self._context.session

        def done(password: str) -> None:
            self._show_once(person.name, password)
            self._read(person.id)

        self._context.runner.write(self, lambda: staff_accounts.reset(session, person.id), done)

    def _open(self) -> None:
        if (person := self._chosen()) is None:
            return
        session = self._context.session

        def done(password: str) -> None:
            self._show_once(person.name, password)
            self._read(person.id)

        self._context.runner.write(self, lambda: staff_accounts.open_account(session, person.id), done)

    def _ask_role(self) -> None:
        if (person := self._chosen()) is None:
            return
        for role, action in self.role_actions.items():
            action.setChecked(role is person.role)
            action.setEnabled(role is not person.role)
        button = self._ui.changeRole
        self.roles.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _change_role(self, role: Role) -> None:
        translate, session = QCoreApplication.translate, self._context.session
        if (person := self._chosen()) is None:
            return
        own = person.id == session.staff_id
        if own:
            text = translate("StaffSection", "Account: {name}. New role: {role}. Another manager decides on it.")
        else:
            text = translate("StaffSection", "Account: {name}. New role: {role}. It takes effect at the next sign-in.")
        if not self._context.prompts.confirm(
            translate("StaffSection", "Propose another role?")
            if own
            else translate("StaffSection", "Change the role?"),
            translate("StaffSection", "Propose the role") if own else translate("StaffSection", "Change the role"),
            translate("StaffSection", "Cancel"),
            text.format(name=person.name, role=role_name(role)),
        ):
            return

        def done(changed: bool) -> None:
            self._ui.once.clear()
            self._context.stored()
            if not changed:
                title = translate("StaffSection", "The change of role waits for another manager.")
                self._ui.once.show_notice(Tone.WARNING, title, icon="clock")
                self.proposed.emit()
            self._read(person.id)

        self._context.runner.write(self, lambda: staff_accounts.change_role(session, person.id, role), done)

    def _close(self) -> None:
        person = self._chosen()
        if person is None or not self._context.prompts.confirm(
            QCoreApplication.translate("StaffSection", "Close this account?"),
            QCoreApplication.translate("StaffSection", "Close the account"),
            QCoreApplication.translate("StaffSection", "Cancel"),
            QCoreApplication.translate(
                "StaffSection", "Account: {name}. Nobody can sign in with it any more. What was recorded stays."
            ).format(name=person.name),
            danger=True,
        ):
            return
        session = self._context.session

        def done(_: None) -> None:
            self._ui.once.clear()
            self._context.stored()
            self._read(person.id)

        self._context.runner.write(self, lambda: staff_accounts.close_account(session, person.id), done)

    def _add(self) -> None:
        name, role, session = self._ui.newName.text(), Role(self._ui.newRole.key()), self._context.session
        self._ui.newName.clear()

        def done(made: tuple[str, str]) -> None:
            staff_id, password = made
            self._ui.newName.set_text("")
            self._show_once(name, password)
            self._read(staff_id)

        self._context.runner.write(self, lambda: staff_accounts.add(session, name, role), done, self._refused)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, DeskError) and error.field == "name":
            self._ui.newName.set_error(sentence(error))
            self._ui.newName.edit.setFocus()
        else:
            self._context.failed(error)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
