"""The documents of a container with their digests, each computed once however many signatures and references ask for it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping

DIGESTS = ("sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512")


class Files(Mapping[str, bytes]):
    """Documents by their names."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = dict(files)
        self._digests: dict[tuple[str, str], bytes] = {}

    def __getitem__(self, name: str) -> bytes:
        return self._files[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def digest(self, name: str, algorithm: str) -> bytes:
        """The digest of one document. Raises ValueError for an algorithm that is not taken, KeyError for the name."""
        if algorithm not in DIGESTS:
            raise ValueError("algorithm")
        found = self._digests.get((name, algorithm))
        if found is None:
            found = self._digests[name, algorithm] = hashlib.new(algorithm, self._files[name]).digest()
        return found
