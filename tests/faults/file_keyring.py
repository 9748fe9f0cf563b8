"""A keyring in a file: what the OS keyring is to a program that is killed, since it lives on in a process of its own."""

from __future__ import annotations

import json
import os
from pathlib import Path


class FileKeyring:
    """Keeps secrets in one file, replaced whole; two processes that are never alive together may share it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def name(self) -> str:
        return "tests.faults.file_keyring.FileKeyring"

    def read(self, service: str, entry: str) -> str | None:
        found = self._kept().get(f"{service} {entry}")
        return None if found is None else str(found)

    def write(self, service: str, entry: str, secret: str) -> None:
        self._put({**self._kept(), f"{service} {entry}": secret})

    def forget(self, service: str) -> None:
        """What a test takes out: everything kept under one service."""
        self._put({name: secret for name, secret in self._kept().items() if name.split(" ")[0] != service})

    def _put(self, kept: dict[str, str]) -> None:
        fresh = self._path.with_suffix(".new")
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(kept, file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)
        if os.name != "posix":
            return  # Windows has no handle to flush for a folder
        folder = os.open(self._path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)

    def _kept(self) -> dict[str, str]:
        try:
            kept: dict[str, str] = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        return kept
