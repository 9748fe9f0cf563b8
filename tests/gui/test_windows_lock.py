"""The listener to the messages of Windows leaves Qt's list with its window, and not by garbage collection."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.ui.windows_lock import listen


def test_the_listener_is_there_until_its_window_is_gone(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    removed: list[QAbstractNativeEventFilter] = []
    true = QCoreApplication.removeNativeEventFilter

    def remove(application: QCoreApplication, listener: QAbstractNativeEventFilter) -> None:
        removed.append(listener)
        true(application, listener)

    monkeypatch.setattr(QCoreApplication, "removeNativeEventFilter", remove)
    window = QWidget()
    listener = weakref.ref(listen(window, lambda: None))
    worker = threading.Thread(
        target=gc.collect
    )  # what it frees, Qt looks for in the list of this thread, not of the windows'
    worker.start()
    worker.join()
    assert listener() is not None
    assert removed == []
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [type(one).__name__ for one in removed] == ["WindowsLock"]
