"""A labelled control with one line below it for help, error or warning; and the controls that fields are made of.

Two ways to use it: `Field("Name", editor, hint="…")` around any control, or the ready ones (`LineField`, `TextField`,
`ChoiceField`; `DateField` and `PasswordField` in modules of their own), which forms promote in Designer with the
properties `label`, `hint`, `placeholder`, `voluntary`. Messages stand at the field (never in a box) and are the control's
accessible description. An error is about what stood in the control: the first edit takes it away.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from optician_desk.domain.turned_text import turning_signs
from optician_desk.ui import icons, theme
from optician_desk.ui.plain_tip import plain_tip
from optician_desk.ui.widgets.marks import Icon, SmallChip
from optician_desk.ui.widgets.painting import set_state

_GAP = 6


class Field(QWidget):
    """Label above, control, message below. The control keeps its own signals: reach it as `editor`."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        hint: str = "",
        voluntary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._mark: QAction | None = None
        self._label = QLabel(label)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "label")
        self._label.setBuddy(editor)
        self._voluntary = SmallChip(self, text=QCoreApplication.translate("Field", "voluntary"))
        self._voluntary.setVisible(voluntary)
        head = QWidget(self)
        head.setFixedHeight(18 + _GAP)  # labels of fields side by side share a baseline, with or without chip or link
        self._head = QHBoxLayout(head)
        self._head.setContentsMargins(0, 0, 0, _GAP)
        self._head.setSpacing(8)
        self._head.addWidget(self._label)
        self._head.addWidget(self._voluntary)
        self._head.addStretch()
        self._icon = Icon(size=16)
        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setProperty("role", "caption")
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, _GAP, 0, 0)
        foot.setSpacing(6)
        foot.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._message, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(editor)
        column.addWidget(self._foot)
        if not editor.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            # Takes what is left over. No stretch: that would make the whole field greedy beside others.
            column.addWidget(QWidget(self))
        self.setFocusProxy(editor)
        self._name_editor()
        self._forget_error_when_edited()
        self.clear()

    def _forget_error_when_edited(self) -> None:
        """Connected before anybody else is: whoever checks while typing says the new error after this."""
        if isinstance(self.editor, QLineEdit):
            self.editor.textEdited.connect(self._edited)
        elif isinstance(self.editor, QPlainTextEdit):
            self.editor.textChanged.connect(self._edited)
        elif isinstance(self.editor, QComboBox):
            self.editor.activated.connect(self._edited)

    def _edited(self) -> None:
        if self.has_error():
            self.clear()

    def _name_editor(self) -> None:
        self.editor.setAccessibleName(self._label.text())

    def _get_label(self) -> str:
        return self._label.text()

    def set_label(self, label: str) -> None:
        """The words above, which are the accessible name too."""
        self._label.setText(label)
        self._name_editor()

    def _get_hint(self) -> str:
        return self._hint

    def set_hint(self, hint: str) -> None:
        """What is expected, in small type; an error takes its place."""
        self._hint = hint
        self.clear()

    def _is_voluntary(self) -> bool:
        return not self._voluntary.isHidden()

    def set_voluntary(self, voluntary: bool) -> None:
        """Mark what nobody has to tell (policy 6.2)."""
        self._voluntary.setVisible(voluntary)

    label = Property(str, _get_label, set_label)
    hint = Property(str, _get_hint, set_hint)
    voluntary = Property(bool, _is_voluntary, set_voluntary)

    def reading_parts(self) -> list[QWidget]:
        """Tab comes to the control first, to a link at its label after it."""
        return [self.editor]

    def add_to_label(self, widget: QWidget) -> None:
        """Put a link or a note at the right end of the label's row."""
        widget.setMaximumHeight(18)
        self._head.addWidget(widget)

    def _show(self, state: str, text: str, icon: str, tone: str) -> None:
        set_state(self.editor, "state", state)
        set_state(self._message, "tone", tone)
        self._message.setText(text)
        self._icon.set(icon, tone or "second")
        self._icon.setVisible(bool(icon))
        self._foot.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)
        if isinstance(self.editor, QLineEdit):
            if self._mark is not None:
                self.editor.removeAction(self._mark)
                self._mark = None
            if state == "error":
                mark = icons.icon("circle-alert", "danger")
                self._mark = self.editor.addAction(mark, QLineEdit.ActionPosition.TrailingPosition)

        self._fit_message()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_message()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_message()

    def _fit_message(self) -> None:
        """Room for every line: a scroll area asks a wrapping label for two at most. Before it is shown no width is known."""
        wide = self.width() - (self._icon.width() + 6 if not self._icon.isHidden() else 0)
        known = self.isVisible() and bool(self._message.text()) and wide > 0
        self._message.setMinimumHeight(max(0, self._message.heightForWidth(wide)) if known else 0)

    def set_error(self, text: str) -> None:
        """Say at the field what is expected; the border turns to danger. Empty clears it."""
        if text:
            self._show("error", text, "circle-alert", "danger")
        else:
            self.clear()

    def set_warning(self, text: str) -> None:
        """Say what is unusual; it can be saved all the same. Empty clears it."""
        if text:
            self._show("warning", text, "triangle-alert", "warning")
        else:
            self.clear()

    def clear(self) -> None:
        """Back to the hint, or to nothing below the control."""
        self._show("", self._hint, "", "")

    def message(self) -> str:
        """What stands below the control now."""
        return self._message.text()

    def has_error(self) -> bool:
        """Whether an error stands there."""
        return bool(self.editor.property("state") == "error")


#: Inner left of 12, arrow of 34 and 6 of air on the right.
_BOX_SIDES = 12 + 34 + 6
#: Border and padding of the list, left and right, as the style sheet has them.
_LIST_SIDES = 2 * (1 + 4)
_MOST_LINES = 14


class ComboBox(QComboBox):
    """A combo box with the line icon for an arrow, which a style sheet alone cannot tint.

    Its list is as wide as the longest entry. In the closed box a long one ends in an ellipsis and stands in the tool tip.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(_MOST_LINES)
        self._list_made = False

    def may_be_narrow(self) -> None:
        """It need not be as wide as its longest entry: sentences of the law stand in some."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)

    def showPopup(self) -> None:
        """The list below the box, no line of it cut as long as the screen has room."""
        view = self.view()
        if not self._list_made:  # not before it is needed: Qt makes the whole list for it
            self._list_made = True
            self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own for this list knows nothing of the style sheet
            view.setTextElideMode(Qt.TextElideMode.ElideRight)
            view.installEventFilter(self)
        bar = view.verticalScrollBar().sizeHint().width() if self.count() > self.maxVisibleItems() else 0
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + _LIST_SIDES + bar, self.screen().availableSize().width()))
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a list where nothing is chosen yet the first arrow takes the first entry: Qt silently stands on it already."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self.view():
            arrow = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
            if arrow and self.count() and not self.view().selectionModel().hasSelection():
                self.view().setCurrentIndex(self.model().index(0, self.modelColumn(), self.rootModelIndex()))
                return True
        return super().eventFilter(watched, event)

    def shown_text(self) -> str:
        """What stands in the closed box: the entry chosen, shortened to the room there is."""
        room = self.width() - _BOX_SIDES
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and not self.toolTip():
            whole = self.currentText()
            QToolTip.showText(event.globalPos(), plain_tip(whole) if self.shown_text() != whole else "", self)
            return True
        return super().event(event)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        option.currentText = self.shown_text()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, t = QPainter(self), theme.tokens()
        name = "chevrons-up-down" if self.isEditable() else "chevron-down"
        square = QRectF(self.width() - 29, (self.height() - 18) / 2, 18, 18)
        icons.paint(painter, name, square, t.second if self.isEnabled() else t.disabled)
        painter.end()


class PlainText(QPlainTextEdit):
    """Text of several lines in which Tab moves on instead of writing a tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)


class LineField(Field):
    """A field around a line edit (`edit`)."""

    def __init__(
        self, parent: QWidget | None = None, *, label: str = "", hint: str = "", voluntary: bool = False
    ) -> None:
        self.edit = QLineEdit()
        self._signs = ""
        super().__init__(label, self.edit, hint, voluntary, parent)
        self.edit.textChanged.connect(self._look_for_signs)

    def _get_placeholder(self) -> str:
        return self.edit.placeholderText()

    def _set_placeholder(self, text: str) -> None:
        self.edit.setPlaceholderText(text)

    placeholder = Property(str, _get_placeholder, _set_placeholder)

    def text(self) -> str:
        """What is typed, without blanks at either end."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Fill it in."""
        self.edit.setText(text)

    def _look_for_signs(self, text: str) -> None:
        """Pasted signs that nobody sees are said as they come, and no longer once they are gone."""
        before, self._signs = self._signs, turning_signs(text)
        if self._signs != before and not self.has_error():
            self.clear()

    def clear(self) -> None:
        """Back to the hint; as long as a sign in it turns the text round, to the word about that."""
        super().clear()
        if self._signs:
            words = QCoreApplication.translate("Field", "An invisible sign here turns the text round: {signs}.")
            self.set_warning(words.format(signs=self._signs))


class TextField(Field):
    """A field around several lines of text (`edit`)."""

    def __init__(
        self, parent: QWidget | None = None, *, label: str = "", hint: str = "", voluntary: bool = False
    ) -> None:
        self.edit = PlainText()
        super().__init__(label, self.edit, hint, voluntary, parent)

    def _get_placeholder(self) -> str:
        return self.edit.placeholderText()

    def _set_placeholder(self, text: str) -> None:
        self.edit.setPlaceholderText(text)

    placeholder = Property(str, _get_placeholder, _set_placeholder)

    def text(self) -> str:
        """What is typed, exactly."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Fill it in."""
        self.edit.setPlainText(text)


class ChoiceField(Field):
    """A field around a combo box (`box`) whose entries carry a key as data."""

    def __init__(
        self, parent: QWidget | None = None, *, label: str = "", hint: str = "", voluntary: bool = False
    ) -> None:
        self.box = ComboBox()
        super().__init__(label, self.box, hint, voluntary, parent)

    def add(self, key: str, text: str) -> None:
        """Append an entry."""
        self.box.addItem(text, key)

    def key(self) -> str:
        """The key of the entry chosen; empty if none is."""
        return str(self.box.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose by key; an unknown one chooses nothing."""
        self.box.setCurrentIndex(self.box.findData(key))
