"""Qt's own dialog for printing, as far as it has to be helped: the file it offers, and the arrow of its list of printers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit

from optician_desk.ui.widgets.marks import Icon

#: Qt's names of its own fields; another platform's dialog has none of them.
_FILE, _PRINTERS = "filename", "printers"
_ARROW_RIGHT = 11


def offer_file(dialog: QDialog, file: Path) -> None:
    """Printing into a file is offered under this name, and the list of printers is seen to be one.

    Qt would offer `print.pdf` whatever is printed, and the style sheet takes the arrow from every list, for which ours paint
    their own.
    """
    edit = dialog.findChild(QLineEdit, _FILE)
    if edit is not None:
        edit.setText(str(file))
    for box in dialog.findChildren(QComboBox):
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, _ARROW_RIGHT, 0)
        row.addStretch()
        row.addWidget(Icon(name="chevron-down", size=18))
