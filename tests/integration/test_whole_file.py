"""A file that a person saves: its owner's alone whatever the umask, on the disk, whole or not there."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.services import whole_file

CODE = "report.file_not_written"


@pytest.fixture
def open_umask() -> Iterator[None]:
    """As most Linux accounts have it: new files may be read by everybody."""
    former = os.umask(0o022)
    yield
    os.umask(former)


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps files apart by the folder's rights")
@pytest.mark.usefixtures("open_umask")
@pytest.mark.parametrize("stood_there", [False, True])
def test_nobody_else_may_read_it(tmp_path: Path, stood_there: bool) -> None:
    path = tmp_path / "parskats.pdf"
    if stood_there:
        path.write_bytes(b"of everybody")
        path.chmod(0o644)
    whole_file.write(path, b"%PDF", CODE)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="recorded by the file descriptors of POSIX")
def test_it_is_flushed_before_it_gets_its_name_and_its_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "parskats.pdf"
    flushed: list[tuple[bool, bool, int]] = []

    def fsync(handle: int) -> None:
        about = os.fstat(handle)
        flushed.append(
            (stat.S_ISDIR(about.st_mode), path.exists(), about.st_size if stat.S_ISREG(about.st_mode) else 0)
        )

    monkeypatch.setattr(os, "fsync", fsync)
    whole_file.write(path, b"%PDF", CODE)
    assert flushed == [(False, False, 4), (True, True, 0)]


def test_every_byte_is_written_as_it_is(tmp_path: Path) -> None:
    content = bytes(range(256)) + b"\r\n\n\x1a"
    whole_file.write(tmp_path / "parskats.pdf", content, CODE)
    assert (tmp_path / "parskats.pdf").read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["parskats.pdf"]


def test_where_it_cannot_be_written_nothing_is_left_and_what_stood_there_stays(tmp_path: Path) -> None:
    (tmp_path / "parskats.pdf").mkdir()  # a folder of that name: the last step fails
    with pytest.raises(Trouble, match="file_not_written"):
        whole_file.write(tmp_path / "parskats.pdf", b"%PDF", CODE)
    assert [path.name for path in tmp_path.iterdir()] == ["parskats.pdf"]
    with pytest.raises(Trouble, match="file_not_written"):
        whole_file.write(tmp_path / "no folder" / "parskats.pdf", b"%PDF", CODE)


@pytest.mark.skipif(os.name != "posix", reason="Windows flushes no folder")
def test_a_stick_that_cannot_flush_its_folder_is_good_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = os.fsync

    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(22, "Invalid argument")
        really(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    whole_file.write(tmp_path / "parskats.pdf", b"%PDF", CODE)
    assert (tmp_path / "parskats.pdf").read_bytes() == b"%PDF"
