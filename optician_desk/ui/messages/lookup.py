"""From the code of a refusal to the sentence that a person reads, in the language of the screens."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from optician_desk.domain.errors import DeskError

_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})( \d{2}:\d{2})?", re.ASCII)
FALLBACK = str(QT_TRANSLATE_NOOP("messages", "This cannot be done now ({code}). Nothing was changed."))


def sentence(error: DeskError) -> str:
    """The sentence for an error; a code without one gets a general sentence that names the code, and a log line."""
    import importlib
    import logging

    area = error.code.partition(".")[0]
    template = ""
    if area.isidentifier():
        try:
            module = importlib.import_module(f"optician_desk.ui.messages.{area}")
            template = str(module.SENTENCES.get(error.code, ""))
        except ModuleNotFoundError:
            template = ""
    if not template:
        logging.getLogger(__name__).error("no sentence for code %s", error.code)
        return QCoreApplication.translate("messages", FALLBACK).format(code=error.code)
    values = {"clause": error.clause or "", **{name: _shown(value) for name, value in error.params.items()}}
    return QCoreApplication.translate("messages", template).format(**values)


def _shown(value: str | int) -> str | int:
    """A day among the values comes as `2026-11-22`, perhaps with the time of day, and is said in the language of the screens."""
    if not isinstance(value, str) or (found := _DAY.fullmatch(value)) is None:
        return value
    from datetime import date

    from optician_desk.ui.widgets.date_field import format_day

    return f"{format_day(date.fromisoformat(found[1]))}{found[2] or ''}"
