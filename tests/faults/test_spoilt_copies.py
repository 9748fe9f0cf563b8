"""A backup cut at every page, its pages exchanged, its manifest made to fit: refused, and the store in use is not touched."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.services import backups
from optician_desk.store import backup
from optician_desk.store.backup import Copy
from optician_desk.store.generations import Generation
from tests.faults import fault_shop
from tests.faults.fault_shop import Shop

PAGE = 4096


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Shop, Copy, Generation]:
    shop = fault_shop.make(tmp_path_factory.mktemp("shop") / "shop")
    opening = shop.opening()
    opening.enter()
    assert opening.desk is not None
    for number in range(30):
        fault_shop.register(shop.as_manager(opening.desk), f"Bērziņa{number}")
    backups.create(shop.as_technician(opening.desk))
    copy, generation = backups.newest(opening.desk)
    opening.close()
    return shop, copy, generation


def _spoilt(copy: Copy, content: bytes, folder: Path, *, fitting: bool) -> Copy:
    """The content as a copy of its own; `fitting`: with a manifest whose size and digest were made to fit."""
    path = folder / copy.path.name
    path.write_bytes(content)
    manifest = copy.manifest
    if fitting:
        manifest = dataclasses.replace(manifest, size=len(content), sha256=hashlib.sha256(content).hexdigest())
    return Copy(path, manifest)


def _code(copy: Copy, generation: Generation) -> str:
    with pytest.raises(Trouble) as refused:
        backup.verify(copy, generation)
    return refused.value.code


@pytest.mark.parametrize("fitting", [False, True])
def test_cut_at_every_page(made: tuple[Shop, Copy, Generation], tmp_path: Path, fitting: bool) -> None:
    shop, copy, generation = made
    before = shop.place.store.read_bytes()
    content = copy.path.read_bytes()
    codes = set()
    for page in range(len(content) // PAGE):
        codes.add(_code(_spoilt(copy, content[: page * PAGE], tmp_path, fitting=fitting), generation))
        if not fitting:
            codes.add(_code(_spoilt(copy, content[: page * PAGE + 700], tmp_path, fitting=False), generation))
    assert codes <= {"backup.copy_changed", "backup.copy_not_whole", "backup.copy_incomplete", "store.not_readable"}
    assert shop.place.store.read_bytes() == before


@pytest.mark.parametrize("fitting", [False, True])
def test_every_page_exchanged_with_the_next(made: tuple[Shop, Copy, Generation], tmp_path: Path, fitting: bool) -> None:
    _, copy, generation = made
    content = copy.path.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    for number in range(len(pages) - 1):
        swapped = [*pages[:number], pages[number + 1], pages[number], *pages[number + 2 :]]
        code = _code(_spoilt(copy, b"".join(swapped), tmp_path, fitting=fitting), generation)
        assert code in {"backup.copy_changed", "backup.copy_not_whole", "store.not_readable"}


def test_another_key_or_another_header(made: tuple[Shop, Copy, Generation], tmp_path: Path) -> None:
    _, copy, generation = made
    assert _code(copy, dataclasses.replace(generation, key=bytes(32))) == "store.not_readable"
    content = bytes(16) + copy.path.read_bytes()[16:]
    assert _code(_spoilt(copy, content, tmp_path, fitting=True), generation) == "store.not_readable"
