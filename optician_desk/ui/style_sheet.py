"""The one style sheet: geometry, and the colours that Qt takes from no palette role.

Labels carry their part as the dynamic property `role` (title, name, section, strong, value, fact, line, secondary, label,
caption, small), their colour as `tone` (second, accent, danger, warning, good): set both before the widget is shown, in
the form or in code. Plain widgets get a background by `surface` (page, window, panel, card) and WA_StyledBackground.
"""

from __future__ import annotations

from collections.abc import Mapping

_SHEET = """
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {strong_line}; padding: 6px 8px; font-size: 12px; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: 24px; font-weight: 600; letter-spacing: -0.4px; }}
QLabel[role="name"] {{ font-size: 18px; font-weight: 600; }}
QLabel[role="section"] {{ font-size: 15px; font-weight: 600; }}
QLabel[role="strong"] {{ font-size: 14px; font-weight: 600; }}
QLabel[role="value"] {{ font-size: 14px; font-weight: 500; }}
QLabel[role="fact"] {{ font-size: 13px; font-weight: 500; }}
QLabel[role="line"] {{ font-size: 13px; }}
QLabel[role="secondary"] {{ font-size: 13px; color: {second}; }}
QLabel[role="label"] {{ font-size: 12px; font-weight: 500; color: {second}; }}
QLabel[role="caption"] {{ font-size: 12px; color: {second}; }}
QLabel[role="small"] {{ font-size: 11px; font-weight: 500; color: {second}; }}
QLabel[tone="second"] {{ color: {second}; }}
QLabel[tone="accent"] {{ color: {accent}; }}
QLabel[tone="danger"] {{ color: {danger}; }}
QLabel[tone="warning"] {{ color: {warning}; }}
QLabel[tone="good"] {{ color: {good}; }}
QWidget[surface="page"] {{ background: {surface}; }}
QWidget[surface="canvas"] {{ background: {canvas}; }}
QWidget[surface="window"] {{ background: {window}; }}
QWidget[surface="panel"] {{ background: {window}; border-radius: 8px; }}
QWidget[surface="card"] {{ background: {raised}; border: 1px solid {line}; border-radius: 12px; }}

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox {{
    background: {surface}; color: {text}; border: 1px solid {control}; border-radius: 6px;
    selection-background-color: {accent}; selection-color: {on_accent}; placeholder-text-color: {second};
}}
QLineEdit, QComboBox, QDateEdit, QSpinBox {{ padding: 0 11px; min-height: 34px; max-height: 34px; }}
QLineEdit {{ padding: 0 9px; lineedit-password-character: 8226; }}
QPlainTextEdit {{ padding: 7px 8px; }}
QLineEdit:focus, QComboBox:focus, QComboBox:on, QDateEdit:focus, QSpinBox:focus {{
    border: 2px solid {accent}; padding: 0 10px; min-height: 32px; max-height: 32px;
}}
QLineEdit:focus {{ padding: 0 8px; }}
QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 6px 7px; }}
QLineEdit[measure="large"], QComboBox[measure="large"] {{ min-height: 38px; max-height: 38px; }}
QLineEdit[measure="large"]:focus, QComboBox[measure="large"]:focus {{ min-height: 36px; max-height: 36px; }}
QLineEdit[measure="lens"] {{ min-height: 42px; max-height: 42px; font-size: 17px; font-weight: 500; }}
QLineEdit[measure="lens"]:focus {{ min-height: 40px; max-height: 40px; }}
*[state="error"]:!focus {{ border: 1px solid {danger}; }}
*[state="warning"]:!focus {{ border: 1px solid {warning}; }}
QLineEdit[state="error"]:focus, QPlainTextEdit[state="error"]:focus, QComboBox[state="error"]:focus {{
    border: 2px solid {danger};
}}
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled {{
    background: {window}; border-color: {line};
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled {{ color: {disabled}; }}
QComboBox {{ padding-right: 4px; combobox-popup: 0; }}
QComboBox:focus, QComboBox:on {{ padding-right: 3px; }}
QComboBox::drop-down {{ border: 0; width: 34px; }}
QComboBox::down-arrow {{ image: none; width: 0; }}
QComboBox[editable="true"] QLineEdit, QComboBox QLineEdit, QDateEdit QLineEdit {{
    border: 0; padding: 0; background: transparent; min-height: 0;
}}
QDateEdit::drop-down, QDateEdit::up-button, QDateEdit::down-button {{ border: 0; width: 0; image: none; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 0; image: none; }}

QMenu, QComboBox QAbstractItemView, QAbstractItemView[popup="true"] {{
    background: {raised}; color: {text}; border: 1px solid {strong_line}; border-radius: 8px; padding: 4px; outline: 0;
}}
QMenu, QAbstractItemView[popup="true"] {{ border-radius: 0; }}
QComboBoxPrivateContainer {{ background: {raised}; border: 0; }}
QMenu::item {{ padding: 8px 28px 8px 12px; border-radius: 6px; margin: 1px 0; }}
QMenu::item:selected, QComboBox QAbstractItemView::item:selected, QAbstractItemView[popup="true"]::item:selected {{
    background: {accent_tint}; color: {accent};
}}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::icon {{ padding-left: 10px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QComboBox QAbstractItemView::item, QAbstractItemView[popup="true"]::item {{
    min-height: 32px; padding: 0 8px; border-radius: 6px;
}}

QAbstractItemView {{ background: transparent; border: 0; outline: 0; }}
QTableView {{ gridline-color: transparent; selection-background-color: {accent_tint}; selection-color: {text}; }}
QTableView::item {{ border-bottom: 1px solid {line}; padding: 0 8px 0 0; }}
QTableView::item:hover {{ background: {hover}; }}
QTableView::item:selected {{ background: {accent_tint}; color: {text}; }}
QHeaderView, QHeaderView::section {{ background: transparent; }}
QHeaderView::section {{
    color: {second}; border: 0; border-bottom: 1px solid {strong_line}; padding: 0 8px 0 3px; height: 36px;
    font-size: 12px; font-weight: 500;
}}
QTableCornerButton::section {{ background: transparent; border: 0; }}
QScrollArea, QScrollArea > QWidget > QWidget[surface=""] {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {strong_line}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {control}; }}
WholeFields QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; border: 0; width: 0; height: 0;
}}
QSplitter::handle {{ background: {line}; }}
QProgressBar {{ background: {hover}; border: 0; border-radius: 3px; max-height: 6px; color: transparent; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {second}; padding: 2px 8px 5px 8px; margin-right: 6px;
    border: 2px solid transparent; border-bottom: 3px solid transparent; font-weight: 500;
}}
QTabBar::tab:selected {{ color: {text}; font-weight: 600; border-bottom: 3px solid {accent}; }}
QTabBar::tab:focus {{ border: 2px solid {accent}; border-bottom: 3px solid {accent}; border-radius: 4px; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {line}; }}
QDialog {{ background: {surface}; }}
QDialogButtonBox QPushButton, QFileDialog QPushButton, QPrintDialog QPushButton {{
    background: {raised}; border: 1px solid {strong_line}; border-radius: 6px; padding: 0 14px; min-height: 34px;
    font-weight: 500;
}}
QDialogButtonBox QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QDialogButtonBox QPushButton:focus {{ border: 2px solid {accent}; padding: 0 13px; min-height: 32px; }}
"""


def style_sheet(colours: Mapping[str, str]) -> str:
    """The sheet with one theme's colours (`theme.Tokens` by name, #RRGGBB) filled in. Raises KeyError where one is missing."""
    return _SHEET.format_map(colours)
