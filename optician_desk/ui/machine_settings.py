"""What belongs to this machine and person at the screen: language, look, the window's size, where files go.

An ini file, with nothing of any customer in it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from optician_desk.ui.theme import Scheme
from optician_desk.ui.translations import LANGUAGES, system_language


class MachineSettings:
    """Reads and writes the ini file; without a file (demo, tour, tests) it lives in memory only."""

    def __init__(self, file: Path | None) -> None:
        self._kept: dict[str, object] = {}
        self._asked = ""
        self._file = QSettings(str(file), QSettings.Format.IniFormat) if file else None

    def _get(self, key: str) -> object:
        return self._file.value(key) if self._file is not None else self._kept.get(key)

    def _set(self, key: str, value: object) -> None:
        if self._file is not None:
            self._file.setValue(key, value)
            self._file.sync()
        else:
            self._kept[key] = value

    @property
    def language(self) -> str:
        """ "lv" or "en"; the desktop's until chosen."""
        kept = self._asked or self._get("language")
        return str(kept) if kept in LANGUAGES else system_language()

    @language.setter
    def language(self, language: str) -> None:
        self._asked = ""
        self._set("language", language)

    def override_language(self, language: str) -> None:
        """Speak this language until another is chosen, without keeping it (asked for at the start)."""
        self._asked = language

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the system."""
        kept = str(self._get("scheme") or "")
        return Scheme(kept) if kept in set(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._set("scheme", scheme.value)

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window stood."""
        kept = self._get("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._set("geometry", geometry)

    @property
    def folder(self) -> Path:
        """Where a file was last saved or read; the documents until then, and once that folder is gone."""
        kept = self._get("folder")
        if isinstance(kept, str) and kept and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if documents and Path(documents).is_dir() else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._set("folder", str(folder))


def default_file() -> Path:
    """The ini file of this OS account."""
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "optician-desk" / "screen.ini"
