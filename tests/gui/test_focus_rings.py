"""What has the focus shows it, on all sides, and no ring goes through words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.demo.filling import fill
from optician_desk.services import customers
from optician_desk.services.session import Session
from optician_desk.ui import theme
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.widgets.buttons import Button, LinkButton
from tests.gui.conftest import Open


def accent(image: QImage, x: int, y: int) -> bool:
    return bool(image.pixelColor(x % image.width(), y % image.height()) == QColor(theme.tokens().accent))


def focused_picture(widget: QWidget, qtbot: QtBot, window: QWidget | None = None) -> QImage:
    window = window or QWidget()
    QVBoxLayout(window).addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    widget.setFocus()
    assert widget.hasFocus()
    return widget.grab().toImage()


@pytest.mark.parametrize("high", [18, 28])
def test_the_mark_of_a_link_stands_below_its_words(qtbot: QtBot, high: int) -> None:
    link = LinkButton(text="Nav e-pasta")
    link.setFixedHeight(high)
    image = focused_picture(link, qtbot)
    middle = high // 2
    assert not accent(image, 0, middle)
    assert not accent(image, -1, middle)
    assert all(accent(image, x, -1) for x in range(image.width()))


def test_the_ring_of_a_button_has_its_air(qtbot: QtBot) -> None:
    image = focused_picture(Button(text="Nav e-pasta"), qtbot)
    middle = image.height() // 2
    assert accent(image, 0, middle)
    assert accent(image, -1, middle)
    assert not any(accent(image, x, middle) for x in range(3, 12))


def test_a_tab_has_a_ring_around_its_words(qtbot: QtBot) -> None:
    window, bar = QWidget(), QTabBar()
    for words in ("Lenses", "Requests"):
        bar.addTab(words)
    bar.setCurrentIndex(1)
    image = focused_picture(bar, qtbot, window)
    tab = bar.tabRect(1)
    middle = tab.center().y()
    assert accent(image, tab.left() + 1, middle)
    assert accent(image, tab.right() - 1 - 6, middle)  # what follows is the gap between two tabs
    assert not accent(image, bar.tabRect(0).left() + 1, middle)


def test_the_row_of_lenses_has_a_ring_on_all_sides(open_page: Open, session: Session, qtbot: QtBot) -> None:
    fill(session, 30)
    for hit in customers.search(session, "a").hits:
        page = open_page("card", subject=hit.subject)
        assert isinstance(page, CardPage)
        table = page.form.lenses.table
        if table.isVisible():
            break
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    table.selectRow(0)
    table.setFocus()
    image = table.viewport().grab().toImage()
    row = table.visualRect(table.model().index(0, 0)).height()
    for x, y in ((0, 4), (image.width() - 1, 4), (image.width() // 2, 0), (image.width() // 2, row - 1)):
        assert accent(image, x, y), (x, y)
