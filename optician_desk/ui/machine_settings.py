"""What belongs to this machine and person at the screen: language, look, the window's size, where files go.

An ini file, with nothing of any customer in it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from optician_desk.ui.theme import Scheme
from optician_desk.ui.translations import LANGUAGES, system_language

_STORES = "stores"


class MachineSettings:
    """Reads and writes the ini file; without a file (demo, tour, tests) it lives in memory only."""

    def __init__(self, file: Path | None) -> None:
        self._kept: dict[str, object] = {}
        self._asked = ""
        self.stores = OpenedStores(file)
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


class OpenedStores:
    """Which store was opened from which folder, `stores/<store id> = folder`: a store whose drive is away is not taken for none.

    Asked by workers: each call has a QSettings of its own, since no two threads may share one. Without a file it lives in
    memory only.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._kept: dict[str, str] = {}

    def knows(self, folder: Path) -> bool:
        """Whether a store was ever opened from there."""
        return str(folder) in self._all().values()

    def remember(self, folder: Path, store_id: str) -> None:
        """From now on this is the folder's store; nothing is written where that is known."""
        known = self._all()
        others = [one for one, place in known.items() if place == str(folder) and one != store_id]
        if known.get(store_id) == str(folder) and not others:
            return
        kept = {one: place for one, place in known.items() if one not in others} | {store_id: str(folder)}
        if self._file is None:
            self._kept = kept
            return
        settings = QSettings(str(self._file), QSettings.Format.IniFormat)
        for one in others:
            settings.remove(f"{_STORES}/{one}")
        settings.setValue(f"{_STORES}/{store_id}", str(folder))
        settings.sync()

    def _all(self) -> dict[str, str]:
        if self._file is None:
            return self._kept
        settings = QSettings(str(self._file), QSettings.Format.IniFormat)
        settings.beginGroup(_STORES)
        return {one: str(settings.value(one)) for one in settings.childKeys()}


def default_file() -> Path:
    """The ini file of this OS account."""
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "optician-desk" / "screen.ini"
