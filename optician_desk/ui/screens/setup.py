"""The first start: shop, manager, key, recovery code; the store is made last, when the code was typed again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from optician_desk.domain.errors import DeskError
from optician_desk.domain.folding import fold
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.forms.ui_setup import Ui_Setup
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.runner import Runner
from optician_desk.ui.setup_flow import BACK, STEPS, SetupPage, following, step_of
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.field import LineField
from optician_desk.ui.widgets.screen_frame import Card, ScreenFrame
from optician_desk.ui.widgets.stepper import Step, StepState

if TYPE_CHECKING:
    from optician_desk.services.session import Desk
    from optician_desk.services.setup import Plan

WIDTH = 760
PAGES_HEIGHT = 330
ROOMY = 690


class SetupScreen(ScreenFrame):
    """`finished` carries the open desk; `trouble` what stands in the way of making one."""

    finished = Signal(object)
    trouble = Signal(object)
    restore_wanted = Signal()

    def __init__(self, *, entrance: Entrance, runner: Runner, prompts: Prompts, language: str) -> None:
        self.form = Ui_Setup()
        card = Card()
        card.setFixedWidth(WIDTH)
        self.form.setupUi(card)
        super().__init__(card, language)
        self._entrance, self._runner, self._prompts, self._language = entrance, runner, prompts, language
        self._keyring_serves = True
        self._code = ""
        self.page = SetupPage.SHOP
        form = self.form
        form.pages.setFixedHeight(PAGES_HEIGHT)
        self._widgets: dict[SetupPage, QWidget] = {
            SetupPage.SHOP: form.shopPage,
            SetupPage.MANAGER: form.managerPage,
            SetupPage.KEYRING: form.keyringPage,
            SetupPage.PASSPHRASE: form.passphrasePage,
            SetupPage.CODE: form.codePage,
            SetupPage.TYPE_AGAIN: form.againPage,
            SetupPage.MAKING: form.makingPage,
        }
        self._fields: dict[str, LineField] = {
            "shop": form.shop,
            "counter_name": form.counterName,
            "counter_code": form.counterCode,
            "manager": form.manager,
            "password": form.password,
            "again": form.again,
            "passphrase": form.passphrase,
            "passphrase_again": form.passphraseAgain,
            "code": form.typed,
        }
        form.counterName.set_text(QCoreApplication.translate("SetupScreen", "Counter 1"))
        form.next.clicked.connect(self._next)
        form.back.clicked.connect(self._back)
        form.printCode.clicked.connect(self._print)
        form.restore.clicked.connect(self.restore_wanted)
        form.printCode.setShortcut("Ctrl+P")
        form.shop.edit.textEdited.connect(self._suggest_code)
        for page in self._widgets.values():
            self._enter_moves_on(page)
        self._runner.read(self, _company, self._show_company)
        self._show(SetupPage.SHOP)

    def go_on_from(self, before: SetupScreen) -> None:
        """Take over what was told on the same screen in another language, which forgets it; the same page comes to front."""
        for name, field in self._fields.items():
            told = before._fields[name].edit
            if name != "counter_name" or told.isModified():  # the name that is offered has its own in each language
                field.set_text(told.text())
                field.edit.setModified(told.isModified())
        self._code, self._keyring_serves = before._code, before._keyring_serves
        if self._code:
            self._show_code(self._code)
        # the page without a keyring says why there is none: that is asked for again
        self._show(SetupPage.KEYRING if before.page is SetupPage.PASSPHRASE else before.page)
        before._forget()

    def focus_first(self) -> None:
        """The cursor in the first field of the page, or on its button."""
        edits = [edit for edit in self._widgets[self.page].findChildren(QLineEdit) if edit.isVisibleTo(self)]
        (edits[0] if edits else self.form.next).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the title goes and the card is tighter, so that its button is seen without scrolling."""
        super().resizeEvent(event)
        low = self.height() < ROOMY
        self.form.title.setVisible(not low)
        self.form.column.setContentsMargins(32, 16 if low else 28, 32, 16 if low else 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    def _enter_moves_on(self, page: QWidget) -> None:
        fields = page.findChildren(LineField)
        for field, after in pairwise(fields):
            field.edit.returnPressed.connect(lambda field=field, after=after: self._leave(field, after))
        if fields:
            fields[-1].edit.returnPressed.connect(self._next)

    def _leave(self, field: LineField, after: LineField) -> None:
        """On to the next field; from an empty one only if it may stay empty."""
        if field.text():
            after.edit.setFocus()
            return

        def refused(error: BaseException) -> None:
            missed = self._fields.get(error.field or "") if isinstance(error, DeskError) else field
            if missed is field:
                self._refused(error)
            else:
                after.edit.setFocus()

        self._runner.read(self, self._checked(), lambda _: after.edit.setFocus(), refused)

    def _suggest_code(self, shop: str) -> None:
        """Two letters of the shop and the counter's number, until a code was typed."""
        edit = self.form.counterCode.edit
        if not edit.isModified():
            letters = "".join(sign for sign in fold(shop) if sign.isascii() and sign.isalpha())
            self.form.counterCode.clear()
            edit.setText(f"{letters[:2].upper()}1" if len(letters) > 1 else "")

    def _show_company(self, shown: tuple[str, str]) -> None:
        name, details = shown
        self.form.company.setText(name)
        self.form.companyDetails.setText(details)

    # ---------------------------------------------------------------------------------------------------- the pages
    def _show(self, page: SetupPage) -> None:
        self.page = page
        form = self.form
        form.pages.setCurrentWidget(self._widgets[page])
        names = (
            QCoreApplication.translate("SetupScreen", "Counter"),
            QCoreApplication.translate("SetupScreen", "Manager"),
            QCoreApplication.translate("SetupScreen", "Key"),
            QCoreApplication.translate("SetupScreen", "Recovery code"),
        )
        now = step_of(page)
        states = [
            StepState.DONE if at < now else StepState.NOW if at == now else StepState.TODO for at in range(len(STEPS))
        ]
        form.stepper.set_steps(tuple(Step(name, state) for name, state in zip(names, states, strict=True)))
        form.back.setVisible(page in BACK)
        form.restore.setVisible(page is SetupPage.SHOP)
        form.next.setVisible(page not in (SetupPage.KEYRING, SetupPage.MAKING))
        form.next.setEnabled(True)
        form.next.setText(
            QCoreApplication.translate("SetupScreen", "Create the store")
            if page is SetupPage.TYPE_AGAIN
            else QCoreApplication.translate("SetupScreen", "The code is on paper")
            if page is SetupPage.CODE
            else QCoreApplication.translate("SetupScreen", "Next")
        )
        self.language.setVisible(page not in (SetupPage.KEYRING, SetupPage.MAKING))  # something runs there
        form.footNote.setText("")
        self.focus_first()
        if page is SetupPage.KEYRING:
            self._ask_keyring()

    def _back(self) -> None:
        if self.page in BACK:
            self._show(BACK[self.page])

    def _next(self) -> None:
        form = self.form
        if not form.next.isEnabled() or form.next.isHidden():
            return
        for field in self._fields.values():
            field.clear()
        form.next.setEnabled(False)
        self._runner.read(self, self._checked(), lambda _: self._go_on(), self._refused)

    def _checked(self) -> Callable[[], None]:
        """The check of the page that is shown, as it is now; it raises what is wrong first."""
        texts, page, code = {name: field.text() for name, field in self._fields.items()}, self.page, self._code

        def check() -> None:
            from optician_desk.services import setup

            if page is SetupPage.SHOP:
                setup.check_shop(texts["shop"], texts["counter_name"], texts["counter_code"])
            elif page is SetupPage.MANAGER:
                setup.check_manager(texts["manager"], texts["password"], texts["again"])
            elif page is SetupPage.PASSPHRASE:
                setup.check_passphrase(texts["passphrase"], texts["passphrase_again"])
            elif page is SetupPage.TYPE_AGAIN:
                setup.check_typed_again(code, texts["code"])

        return check

    def _go_on(self) -> None:
        after = following(self.page, keyring_serves=self._keyring_serves)
        if after is SetupPage.CODE and not self._code:
            self._runner.read(self, _new_code, self._show_code, self._refused)
            return
        self._show(after)
        if after is SetupPage.MAKING:
            self._make()

    def _refused(self, error: BaseException) -> None:
        self.form.next.setEnabled(True)
        if not isinstance(error, DeskError):
            self._runner.unhandled(error)
            return
        field = self._fields.get(error.field or "")
        if field is None or field not in self._widgets[self.page].findChildren(LineField):
            self.form.footNote.setText(sentence(error))
            return
        field.set_error(sentence(error))
        field.edit.setFocus()
        field.edit.selectAll()

    # ------------------------------------------------------------------------------------------- key and recovery code
    def _ask_keyring(self) -> None:
        entrance = self._entrance

        def ask() -> DeskError | None:
            return entrance.opening().keyring_trouble()

        self._runner.read(self, ask, self._keyring_answered, self._refused)

    def _keyring_answered(self, why_not: DeskError | None) -> None:
        if self.page is not SetupPage.KEYRING:
            return
        self._keyring_serves = why_not is None
        if why_not is not None:
            none = QCoreApplication.translate("SetupScreen", "There is no usable system keyring here")
            self.form.keyringStrip.show_notice(Tone.WARNING, none, _reason(why_not))
        self._go_on()

    def _show_code(self, code: str) -> None:
        self._code = code
        self.form.code.show_code(code)
        self.form.keyringKept.setText(
            QCoreApplication.translate("SetupScreen", "The key itself is kept by the keyring of this computer account.")
            if self._keyring_serves
            else ""
        )
        self._show(SetupPage.CODE)

    def plan(self) -> Plan:
        """What was told so far."""
        from optician_desk.services.setup import Plan

        texts = {name: field.text() for name, field in self._fields.items()}
        return Plan(
            shop=texts["shop"],
            counter_name=texts["counter_name"],
            counter_code=texts["counter_code"],
            manager=texts["manager"],
            password=texts["password"],
            code=self._code,
            language=self._language,
            passphrase=None if self._keyring_serves else texts["passphrase"],
        )

    def _print(self) -> None:
        plan, language = self.plan(), self._language

        def sheet() -> bytes:
            from optician_desk.services import setup

            return setup.recovery_sheet(plan, language)

        self._runner.read(self, sheet, self._send_to_printer, self._refused)

    def _send_to_printer(self, pdf: bytes) -> None:
        from optician_desk.ui.printing import print_paper

        title = QCoreApplication.translate("SetupScreen", "Print the recovery code")
        print_paper(
            self,
            self._runner,
            self._prompts,
            pdf,
            title,
            name="recovery-code",
            printed=self._printed,
            filed=self._filed,
            failed=self._refused,
        )

    def _printed(self) -> None:
        done = QCoreApplication.translate("SetupScreen", "Printed. Lock the sheet away, not beside the computer.")
        self.form.printed.setText(done)
        self.form.next.setFocus()

    def _filed(self, file: Path) -> None:
        words = QCoreApplication.translate(
            "SetupScreen", "Saved, not printed: {file}. Print it, lock the sheet away and delete the file."
        )
        self.form.printed.setText(words.format(file=file.name))
        self.form.next.setFocus()

    # ------------------------------------------------------------------------------------------------------- the end
    def _make(self) -> None:
        entrance, plan = self._entrance, self.plan()

        def make() -> Desk:
            from optician_desk.services import setup

            return setup.create(entrance.opening(), plan)

        self._runner.write(self, make, self._made, self._not_made)

    def _made(self, desk: Desk) -> None:
        self._forget()
        self.finished.emit(desk)

    def _not_made(self, error: BaseException) -> None:
        self._forget()
        if isinstance(error, DeskError):
            self.trouble.emit(error)
        else:
            self._runner.unhandled(error)

    def _forget(self) -> None:
        """The secrets leave the screen's memory as far as Python lets them."""
        self._code = ""
        self.form.code.show_code("")
        for name in ("password", "again", "passphrase", "passphrase_again", "code"):
            self._fields[name].set_text("")


def _new_code() -> str:
    from optician_desk.services import setup

    return setup.new_code()


def _company() -> tuple[str, str]:
    """The company of the policy file, and its details in one line."""
    from optician_desk.services import setup

    company = setup.shipped_policy().company
    return company.name, f"{company.register_number} · {company.address} · {company.email}"


def _reason(trouble: DeskError) -> str:
    """Why no keyring serves, without advice that only holds for an existing store."""
    if trouble.code == "keys.keyring_none":
        return QCoreApplication.translate("SetupScreen", "This computer account has none.")
    if trouble.code == "keys.keyring_not_allowed":
        return QCoreApplication.translate("SetupScreen", "The one found does not protect what it keeps.")
    if trouble.code == "keys.keyring_locked":
        return QCoreApplication.translate("SetupScreen", "It is locked. Unlock it and go back one step to use it.")
    if trouble.code == "keys.keyring_silent":
        return QCoreApplication.translate("SetupScreen", "It does not answer. Go back one step to try again.")
    return QCoreApplication.translate("SetupScreen", "It does not keep what it is given.")
