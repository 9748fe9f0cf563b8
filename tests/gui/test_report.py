"""The report page: pages as they will print, a manager signs and prints, copies on record and marked, saving asks where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from optician_desk.documents.verifying import check
from optician_desk.services import reports, request_steps
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.report import ReportPage
from optician_desk.ui.printing import print_pages
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.rendering import Drawing
from tests.gui.focus import focused
from tests.report_desk import ready

Open = Callable[..., Page]


@pytest.fixture
def page(session: Session, manager: Session, context: Context, open_page: Open) -> ReportPage:
    """A manager looks at a preview."""
    request = ready(session, "Bērziņa-Kalniņa")
    context.session = manager
    made = open_page("report", request=request.request)
    assert isinstance(made, ReportPage)
    return made


def dark(image: QImage) -> bool:
    """Whether anything is drawn on a page."""
    step = 7
    return any(
        QColor(image.pixel(x, y)).lightness() < 120
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    )


def test_a_preview_shows_its_pages_and_who_signs(page: ReportPage, qtbot: QtBot) -> None:
    ui = page.side.ui
    assert page.sheets.thumbs.model().rowCount() >= 3
    assert page.sheets.where.text() == f"Page 1 of {page.sheets.thumbs.model().rowCount()}"
    qtbot.waitUntil(lambda: bool(page.sheets.view._images))
    assert dark(page.sheets.view._images[0][1])
    assert ui.signer.text() == "Jānis Egle"
    assert ui.act.text() == "Sign and print"
    assert ui.act.isVisible()
    assert not ui.save.isVisible()
    assert ("Number", "OG1-2026-R0001") in ui.what.rows()


def test_keys_turn_pages_and_change_the_size(page: ReportPage, qtbot: QtBot) -> None:
    view = page.sheets.view
    assert focused(view)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)  # type: ignore[no-untyped-call]
    assert page.sheets.where.text().startswith("Page 2")
    assert page.sheets.thumbs.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_End)  # type: ignore[no-untyped-call]
    assert not page.sheets.next.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Home)  # type: ignore[no-untyped-call]
    assert not page.sheets.previous.isEnabled()
    before = view.zoom
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    assert view.zoom > before
    assert page.sheets.percent.text() == "90\u00a0%"
    page.sheets.smaller.click()
    assert view.zoom == before


def test_a_thumbnail_leads_to_its_page(page: ReportPage) -> None:
    page.sheets.thumbs.setCurrentIndex(page.sheets.thumbs.model().index(2, 0))
    assert page.sheets.view.page() == 2


def test_the_front_desk_reads_who_may_sign(session: Session, context: Context, open_page: Open) -> None:
    made = open_page("report", request=ready(session).request)
    assert isinstance(made, ReportPage)
    ui = made.side.ui
    assert not ui.act.isVisible()
    assert not made.side.rule_at_foot.isVisible()  # nothing stands under it
    assert ui.signer.text() == "Jānis Egle"
    assert ui.signer_role.text().startswith("Only a manager approves and signs. Lock the desk (Ctrl+L)")


def test_no_means_no(page: ReportPage, context: Context, prompts: Prompts, settle: Callable[[], None]) -> None:
    prompts.answers.append(False)
    page.side.ui.act.click()
    settle()
    assert prompts.asked == ["Sign the report?"]
    assert page.side.ui.act.text() == "Sign and print"


def test_sign_print_print_again_and_save(
    page: ReportPage, context: Context, prompts: Prompts, settle: Callable[[], None], tmp_path: Path
) -> None:
    ui = page.side.ui
    first, second, saved = tmp_path / "first.pdf", tmp_path / "second.pdf", tmp_path / "signed"
    prompts.answers.extend([True, first])
    ui.act.click()
    settle()
    assert ui.act.text() == "Print"
    assert ui.signer.text() == "Jānis Egle"
    assert ("Printed", "1 time") in ui.what.rows()
    prompts.answers.append(second)
    ui.act.click()
    settle()
    assert ("Printed", "2 times") in ui.what.rows()
    assert pages_of(first) == pages_of(second) == page.sheets.thumbs.model().rowCount()
    assert not corner_marked(first)
    assert corner_marked(second)
    prompts.answers.append(saved)
    ui.save.click()
    settle()
    assert check((tmp_path / "signed.pdf").read_bytes()).valid
    assert reports.signed_report(context.session, page._request).pdf == (tmp_path / "signed.pdf").read_bytes()


def pages_of(file: Path) -> int:
    document = pypdfium2.PdfDocument(file.read_bytes())
    try:
        return len(document)
    finally:
        document.close()


def corner_marked(file: Path) -> bool:
    """Whether anything stands above the page's head on the right, where a reprint is marked."""
    drawing = Drawing(file.read_bytes())
    try:
        image = drawing.image(0, 2.0)
    finally:
        drawing.close()
    corner = image.copy(int(image.width() * 0.5), 30, int(image.width() * 0.5), 60)
    return dark(corner)


def test_giving_up_at_the_printer_leaves_the_report_signed_and_unprinted(
    page: ReportPage, prompts: Prompts, settle: Callable[[], None]
) -> None:
    prompts.answers.extend([True, None])
    page.side.ui.act.click()
    settle()
    assert page.side.ui.act.text() == "Print"
    assert ("Printed", "0 times") in page.side.ui.what.rows()


def test_the_seal_is_drawn_on_the_last_page(session: Session, manager: Session, qtbot: QtBot) -> None:
    request = ready(session)
    plain = Drawing(reports.preview(session, request.request).pdf)
    sealed = Drawing(reports.approve_and_sign(manager, request.request).pdf)
    last = len(sealed.sizes) - 1
    before, after = plain.image(len(plain.sizes) - 1, 1.0), sealed.image(last, 1.0)
    plain.close()
    sealed.close()
    place = (70, after.height() - 57 - 60)
    assert QColor(before.pixel(*place)) == QColor("#ffffff")
    assert QColor(after.pixel(*place)) != QColor("#ffffff")


def test_a_printer_gets_every_page_at_its_size(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    pdf = reports.preview(session, ready(session).request).pdf
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    print_pages(pdf, printer, ["", "Atkārtota izdruka"])
    drawing = Drawing(pdf)
    count = len(drawing.sizes)
    drawing.close()
    assert pages_of(tmp_path / "out.pdf") == 2 * count


def test_locking_forgets_the_pages(page: ReportPage) -> None:
    page.blank()
    assert page.sheets.thumbs.model().rowCount() == 0
    assert not page.side.ui.act.isVisible()


def test_after_printing_the_hand_over_comes_next_and_after_that_it_is_not_offered(
    page: ReportPage, context: Context, prompts: Prompts, settle: Callable[[], None], tmp_path: Path, qtbot: QtBot
) -> None:
    ui = page.side.ui
    prompts.answers.extend([True, None])  # signed, and given up at the printer
    ui.act.click()
    settle()
    assert ui.hand_over.isVisible()
    qtbot.waitUntil(lambda: ui.hand_over.y() < ui.act.y())  # they take their places with the next turn
    prompts.answers.append(tmp_path / "report.pdf")
    ui.act.click()
    settle()
    qtbot.waitUntil(lambda: ui.hand_over.y() > ui.act.y())
    assert focused(ui.hand_over)
    request_steps.hand_over(context.session, page._request, "in_person")
    page.open(request=page._request)
    settle()
    assert not ui.hand_over.isVisible()
    assert ui.act.text() == "Print"
