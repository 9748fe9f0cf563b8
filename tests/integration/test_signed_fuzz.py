"""Any bytes at all before the readers: no exception, no call over two seconds, no more than 200 MB of memory.

Whole samples are bent in many ways (bits, cuts, splices, the ZIP's own fields, XML, base64 inside it, DER inside that).
The search is bounded; OPTICIAN_DESK_FUZZ_SECONDS gives each reader that many seconds more.
"""

from __future__ import annotations

import base64
import contextlib
import functools
import os
import re
import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from optician_desk.domain.errors import Refusal
from optician_desk.domain.signed_file import Form, SignedFile, Verdict
from optician_desk.signatures import trusted_list
from optician_desk.signatures.checking import check
from tests import signed_lists as lists
from tests import signed_pdf as pdf
from tests import signed_samples as samples
from tests.integration.test_signed_containers import _again, _entries
from tests.signed_authority import NOW
from tests.signed_xml import SHA256

MORE = float(os.environ.get("OPTICIAN_DESK_FUZZ_SECONDS", "0"))
LONGEST = 2.0  # seconds of the processor's time: the machine may be busy with other things
SAMPLES: dict[str, Callable[[], bytes]] = {
    "asic_e": samples.asic_e,
    "asic_e_by_two": samples.asic_e_by_two,
    "asic_e_cades": samples.asic_e_cades,
    "asic_s_xades": samples.asic_s,
    "asic_s_cades": lambda: samples.asic_s("cades"),
    "asic_s_stamp": lambda: samples.asic_s("stamp"),
    "edoc_1": samples.edoc_1,
    "pades": pdf.whole,
    "pades_by_two": pdf.by_two,
}
EXAMPLES = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@functools.cache
def sample(name: str) -> bytes:
    return SAMPLES[name]()


def survives(content: bytes) -> SignedFile:
    """The outcome, after it has been seen to be one."""
    began = time.thread_time()
    found = check(content, [lists.usual()], NOW, "file")
    assert time.thread_time() - began < LONGEST
    assert isinstance(found.verdict, Verdict)
    assert isinstance(found.form, Form)
    wrong = found.verdict in (Verdict.BROKEN, Verdict.NOT_CHECKABLE)
    assert wrong is bool(found.problem)
    assert not any(part in repr(found) for part in ("PNOLV", "320101-12345", "32010112345"))
    return found


def bent(draw: st.DrawFn, content: bytes, most: int = 4) -> bytes:
    """The bytes after a few changes: bits, cuts, doublings, moves, foreign bytes, numbers at the edge."""
    for _ in range(draw(st.integers(1, most))):
        at = draw(st.integers(0, max(0, len(content) - 1)))
        size = draw(st.sampled_from([1, 2, 4, 8, 32, 200]))
        way = draw(st.integers(0, 6))
        if way == 0 and content:
            content = content[:at] + bytes([content[at] ^ (1 << draw(st.integers(0, 7)))]) + content[at + 1 :]
        elif way == 1:
            content = content[:at] + content[at + size :]
        elif way == 2:
            content = content[: at + size] + content[at:]
        elif way == 3:
            other = draw(st.integers(0, max(0, len(content) - 1)))
            content = content[:at] + content[other : other + size] + content[at + size :]
        elif way == 4:
            content = content[:at] + draw(st.binary(max_size=12)) + content[at:]
        elif way == 5:
            edge = draw(
                st.sampled_from(
                    [b"\0\0", b"\xff\xff", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff", b"\x80", b"\x30\x84"]
                )
            )
            content = content[:at] + edge + content[at + len(edge) :]
        else:
            content = content[:at]
    return content


@EXAMPLES
@given(st.data(), st.sampled_from(sorted(SAMPLES)))
def test_bent_files(data: st.DataObject, name: str) -> None:
    survives(data.draw(st.composite(lambda draw: bent(draw, sample(name)))()))


@EXAMPLES
@given(st.data(), st.sampled_from([name for name in sorted(SAMPLES) if name.startswith("asic")]))
def test_bent_entries_in_whole_containers(data: st.DataObject, name: str) -> None:
    """The ZIP is made anew, so that what is bent reaches the readers behind the guard."""
    entries = _entries(sample(name))
    entry = data.draw(st.sampled_from(sorted(entries)))
    entries[entry] = data.draw(st.composite(lambda draw: bent(draw, entries[entry]))())
    if data.draw(st.booleans()):
        entries[data.draw(st.text(min_size=1, max_size=20).filter(_encodable))] = data.draw(st.binary(max_size=50))
    found = survives(_again(entries))
    if (
        entry != "META-INF/manifest.xml"
        and entries[entry] != _entries(sample(name))[entry]
        and not entry.startswith("META-INF")
    ):
        assert found.verdict in (Verdict.BROKEN, Verdict.NOT_CHECKABLE)


def _encodable(name: str) -> bool:
    return not any("\ud800" <= sign <= "\udfff" for sign in name) and "\0" not in name


WORDS = ["", "#", "#S0-SP", "#S0", "-1", "9" * 40, "http://example.com/", "..", "&#0;", "&#x41;", "é" * 300, SHA256,
         "http://www.w3.org/2000/09/xmldsig#enveloped-signature", "http://www.w3.org/TR/1999/REC-xslt-19991116",
         "http://www.w3.org/2000/09/xmldsig#sha1", "2026-99-99T00:00:00Z", "0001-01-01T00:00:00+14:00", "AAAA", "A"]  # fmt: skip


@EXAMPLES
@given(st.data(), st.sampled_from(["asic_e", "asic_e_by_two", "asic_e_cades", "asic_s_xades"]))
def test_bent_xml_that_can_still_be_read(data: st.DataObject, name: str) -> None:
    """Elements left out, doubled or moved; attributes and texts exchanged."""
    entries = _entries(sample(name))
    entry = data.draw(st.sampled_from(sorted(one for one in entries if one.endswith(".xml"))))
    document = entries[entry]
    for _ in range(data.draw(st.integers(1, 3))):
        spans = [match.span() for match in re.finditer(rb"<([\w:]+)[^>]*?(?:/>|>.*?</\1>)", document, re.DOTALL)]
        inner = [(match.start(1), match.end(1)) for match in re.finditer(rb'="([^"]*)"', document)]
        texts = [(match.start(1), match.end(1)) for match in re.finditer(rb">([^<]+)<", document)]
        way = data.draw(st.integers(0, 3))
        start, end = data.draw(st.sampled_from((inner if way < 2 else spans if way == 2 else texts) or [(0, 0)]))
        if way < 2 or way == 3:
            document = document[:start] + data.draw(st.sampled_from(WORDS)).encode() + document[end:]
        else:
            times = data.draw(st.sampled_from([0, 2, 3, 30]))
            document = document[:start] + document[start:end] * times + document[end:]
    survives(_again({**entries, entry: document}))


@EXAMPLES
@given(st.data(), st.sampled_from(["asic_e", "asic_e_by_two"]))
def test_bent_evidence_inside_whole_signatures(data: st.DataObject, name: str) -> None:
    """Certificates, answers, lists and time-stamps are bent behind intact base64."""
    entries = _entries(sample(name))
    entry = data.draw(st.sampled_from(sorted(one for one in entries if "signatures" in one)))
    parts = list(re.finditer(rb">([A-Za-z0-9+/=]{200,})<", entries[entry]))
    part = data.draw(st.sampled_from(parts))
    der = base64.b64decode(part[1])
    other = base64.b64encode(data.draw(st.composite(lambda draw: bent(draw, der, 2))()))
    survives(_again({**entries, entry: entries[entry][: part.start(1)] + other + entries[entry][part.end(1) :]}))


@EXAMPLES
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"PK\3\4", b"%PDF-1.7\n", b"PK\5\6"]),
    st.sampled_from([b"", b"\n%%EOF"]),
)
def test_any_bytes(content: bytes, head: bytes, tail: bytes) -> None:
    survives(head + content + tail)


@EXAMPLES
@given(st.data())
def test_bent_trusted_lists(data: st.DataObject) -> None:
    whole = _whole_list()
    content = data.draw(st.composite(lambda draw: bent(draw, whole))())
    with contextlib.suppress(Refusal):  # any other exception is a defect
        assert trusted_list.read(content).services == lists.usual().services


@functools.cache
def _whole_list() -> bytes:
    return lists.signed(lists.unsigned())


@pytest.mark.parametrize("name", sorted(SAMPLES))
@pytest.mark.skipif(not MORE, reason="set OPTICIAN_DESK_FUZZ_SECONDS to search longer")
@pytest.mark.timeout(0)
def test_a_longer_search(name: str) -> None:
    import random

    seed = int.from_bytes(os.urandom(4), "big")
    chance = random.Random(seed)
    until = time.monotonic() + MORE
    while time.monotonic() < until:
        content = bytearray(sample(name))
        for _ in range(chance.randrange(1, 6)):
            at = chance.randrange(len(content))
            if chance.random() < 0.6:
                content[at] = chance.randrange(256)
            elif chance.random() < 0.5:
                del content[at : at + chance.choice((1, 4, 60))]
            else:
                other = chance.randrange(len(content))
                content[at:at] = content[other : other + chance.choice((1, 8, 300))]
        try:
            survives(bytes(content))
        except BaseException:
            print(f"seed {seed}: {bytes(content).hex()}")
            raise
