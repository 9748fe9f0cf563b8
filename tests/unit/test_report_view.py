"""The digest of a report stands for its content: equal content, equal digest, and every part counts."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest

from optician_desk.domain.report_view import AccessReport, canonical_bytes, content_digest
from tests.report_data import empty_report, report


def test_equal_content_has_an_equal_digest() -> None:
    assert content_digest(report()) == content_digest(report())
    assert len(content_digest(report())) == 64


@pytest.mark.parametrize("name", [field.name for field in fields(AccessReport)])
def test_every_part_counts(name: str) -> None:
    original = report()
    changed: dict[str, Any] = {
        "groups": original.groups[:1],
        "systems": (),
        "look_ups": (),
        "processors": (),
        "earlier_kept": (),
        "identity": None,
    }
    other = changed.get(name, None if getattr(original, name) else "x")
    changed_report: AccessReport = replace(original, **{name: other})  # type: ignore[arg-type]
    assert content_digest(changed_report) != content_digest(original)


def test_canonical_form_is_plain_sorted_json() -> None:
    text = canonical_bytes(report()).decode("utf-8")
    loaded = json.loads(text)
    assert list(loaded) == sorted(loaded)
    assert ": " not in text.replace("Nr. ", "")
    assert loaded["received_on"] == "2026-11-24"


def test_nothing_held_is_seen_from_the_values() -> None:
    assert empty_report().nothing_held
    assert not report().nothing_held
    assert replace(report(), groups=(replace(report().groups[0], values=()),)).nothing_held
