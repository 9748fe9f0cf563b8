"""Printing into a file: it is named after the paper, and on record stands that a file was made, not that pages were printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from optician_desk.domain.registration import NoticeGiven
from optician_desk.services import requests
from optician_desk.services.session import Session
from optician_desk.store.facts.rights import PRINT_JOB
from optician_desk.ui import print_dialog, translations
from optician_desk.ui.pages.register import RegisterPage
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.prompts import PrintTo, Prompts
from optician_desk.ui.widgets.marks import Icon
from tests.gui.conftest import Open
from tests.rights_desk import at, card, received

Settle = Callable[[], None]


def into(file: Path) -> PrintTo:
    """What the dialog gives when printing into a file was chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return PrintTo(printer, file)


def test_an_application_in_a_file_is_not_printed(
    open_page: Open, session: Session, prompts: Prompts, settle: Settle, tmp_path: Path
) -> None:
    at(session)
    request = received(session, card(session)).request
    page = open_page("request", request=request)
    assert isinstance(page, RequestPage)
    prompts.answers.append(into(tmp_path / "application.pdf"))
    QTest.keyClick(page, Qt.Key.Key_Return)
    settle()
    assert (tmp_path / "application.pdf").stat().st_size > 1000
    with session.desk.store.reading() as con:
        jobs = con.execute(PRINT_JOB.select()).all()
    assert [job.printer for job in jobs] == ["file"]
    assert requests.request_view(session, request).application_printed is None


def test_a_notice_in_a_file_was_given_to_nobody(
    open_page: Open, prompts: Prompts, settle: Settle, tmp_path: Path
) -> None:
    page = open_page("register")
    assert isinstance(page, RegisterPage)
    prompts.answers.append(into(tmp_path / "notice.pdf"))
    page.ui.notices.print_notice()
    settle()
    assert (tmp_path / "notice.pdf").exists()
    assert page.ui.notices.given() is None
    page.ui.notices.give(NoticeGiven("lv", "printed"))
    assert page.ui.notices.given() is not None


def test_the_dialog_offers_the_paper_s_own_name(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = QPrintDialog(QPrinter())
    qtbot.addWidget(dialog)
    print_dialog.offer_file(dialog, tmp_path / "OG1-2026-R0001.pdf")
    edit = dialog.findChild(QLineEdit, "filename")
    if edit is None:
        pytest.skip("this platform's own dialog asks for the file")
    assert edit.text() == str(tmp_path / "OG1-2026-R0001.pdf")
    printers = dialog.findChild(QComboBox, "printers")
    assert printers is not None
    assert printers.findChild(Icon) is not None


def test_no_letter_with_alt_stands_twice_on_the_dialog_in_latvian(qtbot: QtBot) -> None:
    translations.install("lv")
    try:
        dialog = QPrintDialog(QPrinter())
        qtbot.addWidget(dialog)
        words = [label.text() for label in dialog.findChildren(QLabel)]
        words += [button.text() for button in dialog.findChildren(QPushButton)]
        letters = [word[word.index("&") + 1].lower() for word in words if "&" in word]
        assert len(letters) == len(set(letters)), letters
    finally:
        translations.install("en")
