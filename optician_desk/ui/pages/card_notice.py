"""The privacy notice on a card: printing today's, and recording that it was given (GDPR Art. 13)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from optician_desk.domain.card_view import CardView
from optician_desk.ui.context import Context
from optician_desk.ui.widgets.consent_rows import NoticeRow


class CardNotice(QObject):
    """Works for one row of the card. `wanted(job)` asks the page to carry out what changes the card."""

    wanted = Signal(object)

    def __init__(self, context: Context, row: NoticeRow, subject: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._subject = context, subject
        row.given.connect(self.given)
        row.print_wanted.connect(self._print)
        row.set_ways(self._ways())

    def _ways(self) -> tuple[tuple[str, str, str], ...]:
        policy, language = self._context.session.desk.policy, self._context.language
        translate = QCoreApplication.translate
        names = {"lv": translate("CardNotice", "in Latvian"), "en": translate("CardNotice", "in English")}
        return tuple(
            (code, way.id, f"{way.text.of(language)}, {names[code]}")
            for way in policy.notice_ways
            if not way.retired
            for code in ("lv", "en")
        )

    def given(self, notice_language: str, way: str) -> None:
        """Record it."""
        session, subject, language = self._context.session, self._subject(), self._context.language

        def job() -> CardView:
            from optician_desk.services import cards

            return cards.record_notice(session, subject, notice_language, way, language=language)

        self.wanted.emit(job)

    def _print(self) -> None:
        """Print today's notice in the language of the screens; once it is printed it counts as given so."""
        session, language, runner = self._context.session, self._context.language, self._context.runner

        def job() -> bytes:
            from optician_desk.services import papers

            return papers.privacy_notice(session, language)

        runner.read(self, job, self._hand_to_printer)

    def _hand_to_printer(self, pdf: bytes) -> None:
        from optician_desk.ui.printing import print_paper

        context, title = self._context, QCoreApplication.translate("CardNotice", "Print the privacy notice")
        print_paper(
            self,
            context.runner,
            context.prompts,
            pdf,
            title,
            printed=lambda: self.given(context.language, "printed"),
            failed=context.failed,
        )
