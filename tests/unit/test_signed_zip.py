"""The ZIP guard: every trick by which two programs could see different files in one container is refused by its name."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

import pytest

from optician_desk.signatures import zip_guard
from optician_desk.signatures.faults import Broken, Fault, NotCheckable
from tests.signed_samples import packed

FILES = {"a.txt": b"first " * 50, "b.txt": b"second"}


def archive(*entries: tuple[str, bytes], flags: int = 0) -> bytes:
    """A ZIP of stored entries written field by field."""
    body, directory = b"", b""
    for name, data in entries:
        raw = name.encode()
        common = struct.pack("<HHHHLLLHH", flags, 0, 0, 33, zlib.crc32(data), len(data), len(data), len(raw), 0)
        directory += (
            b"PK\1\2" + struct.pack("<HH", 20, 20) + common + struct.pack("<HHHLL", 0, 0, 0, 0, len(body)) + raw
        )
        body += b"PK\3\4" + struct.pack("<H", 20) + common + raw + data
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, len(entries), len(entries), len(directory), len(body), 0)
    return body + directory + end


def refused(content: bytes) -> tuple[str, str]:
    with pytest.raises(Fault) as caught:
        zip_guard.read(content)
    return caught.value.code, caught.value.file


def changed(content: bytes, old: bytes, new: bytes, place: int = 0) -> bytes:
    """`content` with one occurrence of `old` replaced: the first, the second, …"""
    at = -1
    for _ in range(place + 1):
        at = content.index(old, at + 1)
    return content[:at] + new + content[at + len(old) :]


def test_an_ordinary_archive_is_read_in_its_order() -> None:
    entries = zip_guard.read(packed(FILES))
    assert [(entry.name, entry.data) for entry in entries] == [("mimetype", entries[0].data), *FILES.items()]
    assert entries[0].plain
    assert not entries[1].plain


def test_the_hand_made_archive_is_what_zipfile_reads() -> None:
    content = archive(*FILES.items())
    assert {name: zipfile.ZipFile(io.BytesIO(content)).read(name) for name in FILES} == FILES
    assert {entry.name: entry.data for entry in zip_guard.read(content)} == FILES


def test_streamed_entries_with_descriptors_are_read() -> None:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.data = b""

        def writable(self) -> bool:
            return True

        def write(self, data: bytes) -> int:  # type: ignore[override]
            self.data += bytes(data)
            return len(data)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as target:  # type: ignore[call-overload, unused-ignore]
        for name, data in FILES.items():
            target.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    assert {entry.name: entry.data for entry in zip_guard.read(pipe.data)} == FILES


def test_a_comment_of_the_archive_is_tolerated() -> None:
    target = io.BytesIO(packed(FILES))
    with zipfile.ZipFile(target, "a") as writing:
        writing.comment = b"LIB some signing library 1.0"
    assert len(zip_guard.read(target.getvalue())) == 3


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda whole: whole + b"more", "signed.zip_hidden"),
        (lambda whole: b"more" + whole, "signed.zip_hidden"),
        (lambda whole: whole + whole, "signed.zip_hidden"),
        (lambda whole: whole[:-1], "signed.zip_damaged"),
        (lambda whole: whole[:-30] + whole[-22:], "signed.zip_hidden"),
        (lambda whole: b"PK\3\4", "signed.zip_damaged"),
    ],
    ids=["behind", "before", "twice", "cut", "cut directory", "nothing"],
)
def test_nothing_may_lie_before_or_behind(make: Callable[[bytes], bytes], code: str) -> None:
    assert refused(make(packed(FILES)))[0] == code


def test_nothing_may_lie_between_entries() -> None:
    """An entry that is missing from the directory is seen by programs that read from the front."""
    whole = archive(("a.txt", b"1"), ("hidden.txt", b"2"), ("b.txt", b"3"))
    at = whole.index(b"PK\1\2")
    records = whole[at:-22].split(b"PK\1\2")[1:]
    directory = b"".join(b"PK\1\2" + record for record in records if b"hidden" not in record)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 2, 2, len(directory), at, 0)
    assert zipfile.ZipFile(io.BytesIO(whole[:at] + directory + end)).namelist() == ["a.txt", "b.txt"]
    assert refused(whole[:at] + directory + end) == ("signed.zip_hidden", "b.txt")


def test_nothing_may_lie_between_the_last_entry_and_the_directory() -> None:
    whole = archive(("a.txt", b"1"))
    at = whole.index(b"PK\1\2")
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(whole) - 22 - at, at + 6, 0)
    moved = whole[:at] + b"hidden" + whole[at:-22] + end
    assert zipfile.ZipFile(io.BytesIO(moved)).namelist() == ["a.txt"]
    assert refused(moved)[0] == "signed.zip_hidden"


def test_two_entries_may_not_share_their_bytes() -> None:
    whole = archive(("a.txt", b"1"), ("b.txt", b"2"))
    second = whole.index(b"PK\3\4", 4)
    assert refused(changed(whole, struct.pack("<L", second) + b"b.txt", struct.pack("<L", 0) + b"b.txt"))[0] in (
        "signed.zip_headers",
        "signed.zip_hidden",
    )


def test_front_and_directory_must_name_the_same() -> None:
    assert refused(changed(archive(*FILES.items()), b"a.txt", b"c.txt")) == ("signed.zip_headers", "a.txt")


def test_front_and_directory_must_agree_in_size_and_checksum() -> None:
    crc = struct.pack("<L", zlib.crc32(FILES["b.txt"]))
    assert refused(changed(archive(*FILES.items()), crc, b"\1\2\3\4")) == ("signed.zip_headers", "b.txt")


def test_content_must_fit_its_checksum() -> None:
    assert refused(changed(archive(*FILES.items()), b"second", b"secont")) == ("signed.zip_checksum", "b.txt")


def test_a_name_may_not_occur_twice() -> None:
    assert refused(archive(("a.txt", b"1"), ("a.txt", b"2"))) == ("signed.zip_twice", "a.txt")


@pytest.mark.parametrize(
    ("first", "twin"),
    [("a.txt", "A.TXT"), ("\u0101.txt", "a\u0304.txt"), ("a.txt", "\uff41.txt"), ("s.txt", "\u017f.txt")],
    ids=["case", "accents", "width", "long s"],
)
def test_names_may_not_be_too_alike(first: str, twin: str) -> None:
    assert refused(archive((first, b"1"), (twin, b"2"))) == ("signed.zip_twins", twin)


@pytest.mark.parametrize(
    "name",
    ["../a.txt", "a/../../b.txt", "/etc/passwd", "C:/a.txt", "a\\..\\b.txt", "a//b.txt", "./a.txt", "a\x00.txt", "a\n.txt",
     "a\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe", "a\N{ZERO WIDTH SPACE}.txt", "a.txt.", " a.txt", "a.txt ", "a" * 256, ""],
)  # fmt: skip
def test_names_may_not_lead_elsewhere_or_hide(name: str) -> None:
    code, shown = refused(archive(("mimetype", b""), (name, b"1")))
    assert code == "signed.zip_name"
    assert all(sign.isprintable() for sign in shown)


def test_a_name_that_is_no_utf8_is_refused() -> None:
    assert refused(archive(("aaaa", b"1")).replace(b"aaaa", b"a\xff\xfea"))[0] == "signed.zip_name"


def test_a_file_may_not_also_be_a_folder() -> None:
    assert refused(archive(("a", b"1"), ("a/b.txt", b"2"))) == ("signed.zip_name", "a/b.txt")


def test_a_folder_may_not_hold_bytes_of_its_own() -> None:
    assert refused(archive(("a/", b"hidden"))) == ("signed.zip_name", "a/")
    assert zip_guard.read(archive(("a/", b""), ("a/b.txt", b"1")))[0].folder


def test_a_link_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as writing:
        link = zipfile.ZipInfo("a.txt")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        writing.writestr(link, "/etc/passwd")
    assert refused(target.getvalue()) == ("signed.zip_link", "a.txt")


def test_encrypted_entries_and_strange_methods_are_named_not_read() -> None:
    for content, code in (
        (archive(("a.txt", b"1"), flags=1), "signed.zip_encrypted"),
        (archive(("a.txt", b"1"), flags=0x2000), "signed.zip_method"),
    ):
        with pytest.raises(NotCheckable) as caught:
            zip_guard.read(content)
        assert (caught.value.code, caught.value.file) == (code, "a.txt")
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_LZMA) as writing:
        writing.writestr("a.txt", b"1" * 100)
    assert refused(target.getvalue()) == ("signed.zip_method", "a.txt")


def test_fields_for_huge_files_are_named_not_read() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as writing, writing.open("a.txt", "w", force_zip64=True) as entry:
        entry.write(b"1")
    assert refused(target.getvalue())[0] in ("signed.zip_64", "signed.zip_headers")
    assert refused(archive(("a.txt", b"1"))[:-22] + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 1, 1, 0))[
        0
    ] == ("signed.zip_64")


def test_a_second_name_in_an_extra_field_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as writing:
        entry = zipfile.ZipInfo("a.txt")
        other = b"\1" + struct.pack("<L", zlib.crc32(b"a.txt")) + b"b.txt"
        entry.extra = struct.pack("<HH", 0x7075, len(other)) + other
        writing.writestr(entry, b"1")
    assert refused(target.getvalue()) == ("signed.zip_headers", "a.txt")


def test_too_many_entries_are_refused() -> None:
    names = [f"{number}.txt" for number in range(201)]
    assert refused(packed(dict.fromkeys(names, b"")))[0] == "signed.zip_count"
    assert len(zip_guard.read(packed(dict.fromkeys(names[:199], b"")))) == 200


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = packed({"a.txt": bytes(19 * 1024 * 1024)})
    monkeypatch.setattr(zlib, "decompressobj", lambda *_: pytest.fail("it was unpacked"))
    assert refused(bomb) == ("signed.zip_bomb", "a.txt")


def test_a_bomb_that_lies_about_its_size_is_stopped_at_that_size() -> None:
    bomb = packed({"a.txt": bytes(5 * 1024 * 1024)})
    true, told = struct.pack("<L", 5 * 1024 * 1024), struct.pack("<L", 9)
    code, file = refused(bomb.replace(true, told))
    assert (code, file) == ("signed.zip_checksum", "a.txt")


def test_big_entries_are_refused_by_name() -> None:
    noise = bytes(range(256)) * 4096
    assert refused(packed({"big.bin": noise * 21}, deflate=False)) == ("signed.zip_size", "big.bin")
    many = {f"{number}.bin": noise * 14 for number in range(3)}
    assert refused(packed(many, deflate=False))[0] == "signed.zip_size"


def test_faults_say_whether_something_is_wrong_or_only_not_read() -> None:
    with pytest.raises(Broken):
        zip_guard.read(b"PK\3\4 nothing")
