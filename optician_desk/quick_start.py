"""What the interpreter and Qt's binding need not do before the first window stands; together a sixth of the start.

`begin` comes before the first import of Qt, `end` when the window has been painted.
"""

from __future__ import annotations

import contextlib
import gc


def begin() -> None:
    """Hold the garbage collector (what is imported stays anyway) and the binding's reading of source texts.

    PySide6 opens the source of every module that is imported after it to see whether it mentions PySide6, for the sake of
    `from __feature__ import snake_case`. Nothing here uses that; with the store's libraries it is hundreds of files.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401  brings the binding's own modules

    with contextlib.suppress(ImportError):  # another version of the binding may do without it
        from shibokensupport import feature  # type: ignore[import-not-found, unused-ignore]

        feature.feature_imported = lambda module: None


def end() -> None:
    """Collect again from now on, without looking at what was made at the start each time."""
    gc.freeze()
    gc.enable()
