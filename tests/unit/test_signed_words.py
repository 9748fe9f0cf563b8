"""Every reason that the readers of signed files give has its sentence and, where it is stored, its name; and none too many."""

from __future__ import annotations

import re
from pathlib import Path

import optician_desk.signatures
from optician_desk.domain.choices import CODES
from optician_desk.ui.messages.signed import SENTENCES

FLOOR = Path(optician_desk.signatures.__file__).parent
SOURCES = {path.name: path.read_text(encoding="utf-8") for path in FLOOR.glob("*.py")}
GIVEN = {code for text in SOURCES.values() for code in re.findall(r'"(signed\.[a-z0-9_]+)"', text)}
MISSING = set(re.findall(r'missing\["(signed\.[a-z0-9_]+)"\]', SOURCES["judging.py"])) | set(
    re.findall(r'(?:Gap\.\w+: |return |missing\[)"(signed\.[a-z0-9_]+)"', SOURCES["judging.py"])
)
SAID_ELSEWHERE = {"signed.confirm_where"}  # beside a verdict, not by a reader


def test_codes_are_found() -> None:
    assert len(GIVEN) > 50


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    assert set(SENTENCES) - SAID_ELSEWHERE == GIVEN


def test_sentences_take_no_values() -> None:
    """The entry that a sentence is about is shown beside it."""
    assert [code for code, sentence in SENTENCES.items() if "{" in sentence] == []


def test_what_is_missing_has_a_name_to_be_stored_by() -> None:
    assert MISSING - {"signed.revoked"} - set(CODES["signed_missing"]) == set()
    assert set(CODES["signed_missing"]) <= GIVEN


def test_heavy_libraries_come_in_only_when_a_file_is_checked() -> None:
    """They take a third of a second, which nobody should wait for at the start."""
    for name, text in SOURCES.items():
        for line in text.splitlines():
            if re.match(r"(from|import) (lxml|signxml|cryptography|pyhanko|asn1crypto|asyncio)", line):
                raise AssertionError(f"{name}: {line}")
