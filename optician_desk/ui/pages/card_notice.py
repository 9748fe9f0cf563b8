"""The privacy notice on a card: printing today's, and recording that it was given (GDPR Art. 13)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from optician_desk.domain.card_view import CardView
from optician_desk.ui.context import Context
from optician_desk.ui.notice_paper import print_notice
from optician_desk.ui.widgets.consent_rows import NoticeRow


class CardNotice(QObject):
    """Works for one row of the card. `wanted(job)` asks the page to carry out what changes the card."""

    wanted = Signal(object)

    def __init__(self, context: Context, row: NoticeRow, subject: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._subject = context, subject
        row.given.connect(lambda language, way: self._given(subject(), language, way))
        row.print_wanted.connect(self._print)
        row.set_ways(self._ways())
        row.set_languages(tuple((code, f"{words[:1].upper()}{words[1:]}") for code, words in self._languages()))

    def _ways(self) -> tuple[tuple[str, str, str], ...]:
        policy, language = self._context.session.desk.policy, self._context.language
        return tuple(
            (code, way.id, f"{way.text.of(language)}, {name}")
            for way in policy.notice_ways
            if not way.retired
            for code, name in self._languages()
        )

    def _languages(self) -> tuple[tuple[str, str], ...]:
        """Both, the shop's first: which one the customer reads has nothing to do with the language of the screens."""
        names = {
            "lv": QCoreApplication.translate("CardNotice", "in Latvian"),
            "en": QCoreApplication.translate("CardNotice", "in English"),
        }
        shop = self._context.session.desk.language
        return tuple(sorted(names.items(), key=lambda named: named[0] != shop))

    def _given(self, subject: str, notice_language: str, way: str) -> None:
        session, language = self._context.session, self._context.language

        def job() -> CardView:
            from optician_desk.services import cards

            return cards.record_notice(session, subject, notice_language, way, language=language)

        self.wanted.emit(job)

    def _print(self, language: str) -> None:
        """Print today's notice in the language chosen; once it is printed it counts as given so, on the card it was for."""
        subject = self._subject()
        print_notice(self, self._context, language, lambda: self._given(subject, language, "printed"))
