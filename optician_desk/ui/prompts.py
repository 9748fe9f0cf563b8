"""The only place that opens a message, file or print dialog.

Pages ask through `Context.prompts`. Tests and the tour answer through the seam: `prompts.answers.append(…)` gives the
answers in order, and `prompts.asked` keeps what was asked; with an answer waiting no dialog is opened.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication, QWidget

from optician_desk.ui.machine_settings import MachineSettings

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PrintTo(NamedTuple):
    """Where pages go: into `printer`'s queue, or into `file`, which no paper comes out of."""

    printer: QPrinter
    file: Path | None = None


class Prompts:
    """Questions to the person at the desk. `parent` is the window the dialogs belong to, `machine` keeps the folder of files.

    `clean` is True for tests and the tour: a question without a prepared answer is an error then, not a dialog that hangs.
    """

    def __init__(
        self, parent: QWidget | None = None, machine: MachineSettings | None = None, *, clean: bool = False
    ) -> None:
        self.parent = parent
        self.machine = machine or MachineSettings(None)
        self.answers: deque[object] = deque()
        self.asked: list[str] = []
        self.clean = clean

    def _prepared(self, question: str) -> tuple[bool, object]:
        self.asked.append(question)
        if self.answers:
            return True, self.answers.popleft()
        if self.clean:
            raise AssertionError(f"no answer prepared for: {question}")
        return False, None

    def confirm(self, question: str, verb: str, cancel: str, text: str = "", *, danger: bool = False) -> bool:
        """Ask "Erase …?" with buttons that repeat the verb; the safe one has the focus. Only where something is lost."""
        given, answer = self._prepared(question)
        if given:
            return bool(answer)
        from PySide6.QtWidgets import QDialog

        from optician_desk.ui.dialogs.question import QuestionDialog

        box = QuestionDialog(question, verb, cancel, text, danger=danger, parent=self._window())
        answered = box.exec() == QDialog.DialogCode.Accepted
        box.deleteLater()
        return answered

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Ask where to save; the system's own dialog, None if given up."""
        given, answer = self._prepared(title)
        if given:
            return Path(str(answer)) if answer else None
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(self._window(), title, str(self.machine.folder / name), kinds)
        return self._kept(chosen)

    def open_file(self, title: str, kinds: str) -> Path | None:
        """Ask which file to read; None if given up."""
        given, answer = self._prepared(title)
        if given:
            return Path(str(answer)) if answer else None
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(self._window(), title, str(self.machine.folder), kinds)
        return self._kept(chosen)

    def _kept(self, chosen: str) -> Path | None:
        """The file chosen; the next dialog opens where it is."""
        if not chosen:
            return None
        self.machine.folder = Path(chosen).parent
        return Path(chosen)

    def folder(self, title: str) -> Path | None:
        """Ask for a folder that exists; None if given up."""
        given, answer = self._prepared(title)
        if given:
            return Path(str(answer)) if answer else None
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(self._window(), title, str(self.machine.folder))
        return Path(chosen) if chosen else None

    def printer(self, title: str, pages: int, name: str) -> PrintTo | None:
        """Ask which printer and how; None if given up. `name` is the paper's, for the queue and for a file.

        A prepared answer is a ready PrintTo, or a file that stands for a printer.
        """
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from optician_desk.ui import print_dialog

        given, answer = self._prepared(title)
        if given and (answer is None or isinstance(answer, PrintTo)):
            return answer
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        if given:
            made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            made.setOutputFileName(str(answer))
            return PrintTo(made)
        made.setDocName(name)
        dialog = QPrintDialog(made, self._window())
        dialog.setWindowTitle(title)
        dialog.setMinMax(1, pages)
        print_dialog.offer_file(dialog, self.machine.folder / f"{name}.pdf")
        if not dialog.exec():
            return None
        into_file = made.outputFormat() != QPrinter.OutputFormat.NativeFormat
        return PrintTo(made, self._kept(made.outputFileName()) if into_file else None)

    def _window(self) -> QWidget | None:
        return self.parent or QApplication.activeWindow()
