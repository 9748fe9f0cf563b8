"""The privacy notice as a paper: printed from a form or a card, in the language that the customer reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from optician_desk.ui.context import Context


def print_notice(owner: QObject, context: Context, language: str, printed: Callable[[], None]) -> None:
    """Ask for a printer and print today's notice in `language`; `printed` is called once the pages are in its queue."""
    session = context.session

    def job() -> bytes:
        from optician_desk.services import papers

        return papers.privacy_notice(session, language)

    def hand_over(pdf: bytes) -> None:
        from optician_desk.ui.printing import print_paper

        print_paper(
            owner,
            context.runner,
            context.prompts,
            pdf,
            QCoreApplication.translate("NoticePaper", "Print the privacy notice"),
            name=f"privacy-notice-{session.desk.policy.notice.version}-{language}",
            printed=printed,
            filed=lambda file: _filed(context, file),
            failed=context.failed,
        )

    context.runner.read(owner, job, hand_over)


def _filed(context: Context, file: Path) -> None:
    """A file in a folder is nothing that a customer was given."""
    said = QCoreApplication.translate("NoticePaper", "The privacy notice was saved, not printed: {file}")
    context.say(said.format(file=file.name))
