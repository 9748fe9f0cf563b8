"""What the interpreter and Qt's binding need not do before the first window stands; together a third of the start.

`begin` comes before the first import of Qt, `end` when the window has been painted.

The binding carries a dozen Python modules inside its library: they give signatures their words in error messages and
help texts, and `from __feature__ import snake_case` its meaning. It compiles all of them from source at every start, with
inspect, ast, argparse and logging in their wake. Here each of them is compiled when something of it is asked for: the words of
a wrong call are the same, a moment later. The features alone are left out; nothing here uses them.
"""

from __future__ import annotations

import builtins
import gc
import io
import threading
import zipfile
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zipfile import ZipInfo

#: The binding's modules that may wait; all others of its archive are read as they are.
_WAITING = frozenset(
    f"shibokensupport/{name}.py"
    for name in (
        "signature/errorhandler",
        "signature/importhandler",
        "signature/layout",
        "signature/mapping",
        "signature/parser",
        "signature/lib/enum_sig",
        "signature/lib/pyi_generator",
        "signature/lib/tool",
    )
)
#: Two threads may make their first wrong call at the same time.
LOADING = threading.RLock()
#: Stands in a module's place until something of it is asked for. The names of the import system are no questions.
_STAND_IN = """
from optician_desk.quick_start import LOADING

def __getattr__(name, text=[%r], path=%r):
    if name[:2] == "__":
        raise AttributeError(name)
    found = globals()
    with LOADING:
        if text:
            exec(compile(text.pop(), path, "exec"), found)
            found.pop("__getattr__")
    return found[name]

def update_mapping():  # the library looks for this one of `mapping` in the module's dictionary
    return __getattr__("update_mapping")()
"""
#: Asked at each import until `begin` has taken its `import` out.
_FEATURES = "shibokensupport/feature.py"
_NO_FEATURES = "def feature_import(*words, **more): return None\ndef feature_imported(module): return None\n"


class _Archive(zipfile.ZipFile):
    """The archive inside the binding's library, with stand-ins for what may wait."""

    def open(self, name: str | ZipInfo, *words: Any, **more: Any) -> IO[bytes]:
        if name == _FEATURES:
            return io.BytesIO(_NO_FEATURES.encode())
        if name not in _WAITING:
            return super().open(name, *words, **more)
        return io.BytesIO((_STAND_IN % (self.read(str(name)), name)).encode())

    def read(self, name: str | ZipInfo, pwd: bytes | None = None) -> bytes:
        with super().open(name, "r", pwd) as file:
            return file.read()


def begin() -> None:
    """Hold the garbage collector (what is imported stays anyway) and what the binding need not read now.

    A binding that keeps its modules elsewhere (SBK_EMBED) is imported as it comes, only more slowly. The `import` that asks
    for features, and opens the source of every module to see whether it mentions PySide6, is taken out again.
    """
    gc.disable()
    plain, zipfile.ZipFile = zipfile.ZipFile, _Archive  # type: ignore[misc]
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        zipfile.ZipFile = plain  # type: ignore[misc]
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def end() -> None:
    """Collect again from now on, without looking at what was made at the start each time."""
    gc.freeze()
    gc.enable()
