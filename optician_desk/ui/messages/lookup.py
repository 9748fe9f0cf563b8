"""From the code of a refusal to the sentence that a person reads, in the language of the screens."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from optician_desk.domain.errors import DeskError

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
    values = {"clause": error.clause or "", **error.params}
    return QCoreApplication.translate("messages", template).format(**values)
