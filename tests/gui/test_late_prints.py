"""A privacy notice that leaves the printer late, behind a backup, counts as given to whom it was printed for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from optician_desk.services import cards
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.register import RegisterPage
from optician_desk.ui.prompts import Prompts
from tests.gui.conftest import Open
from tests.rights_desk import at, card

Settle = Callable[[], None]


@contextmanager
def printing_late(context: Context, settle: Settle) -> Iterator[None]:
    """Whatever takes long waits until the block ends."""
    gate = threading.Event()
    context.runner.long(context, lambda: gate.wait(60), lambda _: None)
    try:
        yield
    finally:
        gate.set()
    settle()


def test_the_card_that_it_was_printed_for_says_so(
    session: Session, open_page: Open, context: Context, prompts: Prompts, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = card(at(session)), card(session, "Anna")
    page = open_page("card", subject=first)
    assert isinstance(page, CardPage)
    prompts.answers.append(tmp_path / "notice.pdf")
    with printing_late(context, settle):
        page.form.noticeRow.print_link.menu().actions()[0].trigger()
        qtbot.waitUntil(lambda: bool(prompts.asked))
        page.open(subject=second)
        qtbot.waitUntil(lambda: page.view is not None and page.view.subject == second)
    given = [cards.open_card(session, subject, language="en").notice is not None for subject in (first, second)]
    assert given == [True, False]
    assert page.view is not None
    assert page.view.subject == second


def test_the_next_form_begins_without_it(
    open_page: Open, context: Context, prompts: Prompts, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page("register")
    assert isinstance(page, RegisterPage)
    prompts.answers.extend([tmp_path / "notice.pdf", tmp_path / "again.pdf"])
    with printing_late(context, settle):
        page.ui.notices.print_notice()
        qtbot.waitUntil(lambda: bool(prompts.asked))
        page.open()
    assert page.ui.notices.given() is None
    page.ui.notices.print_notice()
    settle()
    assert page.ui.notices.given() is not None
