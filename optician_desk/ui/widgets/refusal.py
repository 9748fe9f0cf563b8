"""Where a dialog says that something was refused."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QDialog

from optician_desk.domain.errors import Refusal
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.field import Field


def say_refusal(
    dialog: QDialog, context: Context, error: BaseException, strip: NoticeStrip, fields: Mapping[str, Field]
) -> None:
    """Say a refusal at the field that it names, else in `strip`; any other error closes the dialog and is the page's."""
    if not isinstance(error, Refusal):
        dialog.reject()
        context.failed(error)
    elif field := fields.get(error.field or ""):
        field.set_error(sentence(error))
        field.editor.setFocus()
    else:
        strip.show_notice(Tone.DANGER, sentence(error))
