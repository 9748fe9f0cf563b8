"""Values reach a page as text, whatever they look like (policy 4.2: nothing typed may do anything)."""

from __future__ import annotations

import pytest
from reportlab import rl_config

from optician_desk.documents.layout import styles
from optician_desk.documents.markup import MAX_LENGTH, paragraph, visible
from optician_desk.domain.errors import Refusal

HOSTILE = [
    "O'Neil-Bērziņa",
    "<b>Ilze</b>",
    "<b>Ilze",
    "</para>",
    "<img src='/etc/passwd'/>",
    '<img src="http://127.0.0.1:9/x.png" width="10" height="10"/>',
    '<a href="https://example.com">Ilze</a>',
    '<font color="[[].append(1)]">x</font>',
    "<onDraw name='x' label='y'/>",
    "<seq/>",
    "& < > &amp; &#65;",
    "=HYPERLINK(1)",
    "{name} %s %(x)s",
]


@pytest.mark.parametrize("value", HOSTILE)
def test_a_value_is_printed_letter_for_letter(value: str) -> None:
    made = paragraph(value, styles()["cell"])
    assert made.getPlainText() == value
    assert [fragment for fragment in made.frags if getattr(fragment, "link", None) or hasattr(fragment, "cbDefn")] == []


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Ilze\u202eaņizrēB", "Ilze[U+202E]aņizrēB"),
        ("Il\u200bze", "Il[U+200B]ze"),
        ("A\x00B\x1bC", "A[U+0000]B[U+001B]C"),
        ("\ud800", "[U+D800]"),
        ("中", "[U+4E2D]"),
        ("🙂", "[U+1F642]"),
        ("Be\u0304rzin\u0327a", "Bērziņa"),
        ("Алексей Ωμέγα", "Алексей Ωμέγα"),
        ("a\r\nb\u2028c", "a\nb\nc"),
    ],
)
def test_what_would_not_show_is_named_and_nothing_is_dropped(value: str, shown: str) -> None:
    assert visible(value) == shown


def test_runs_of_blanks_stay() -> None:
    assert paragraph("R  -3,25", styles()["cell"]).getPlainText() == "R \u00a0-3,25"


def test_a_value_that_no_page_can_take_is_refused_with_a_code() -> None:
    with pytest.raises(Refusal) as refused:
        visible("x" * 200_000)
    assert refused.value.code == "document.text_too_long"
    assert visible("x" * MAX_LENGTH) == "x" * MAX_LENGTH


def test_reportlab_may_load_nothing() -> None:
    assert not rl_config.trustedHosts
    assert rl_config.trustedSchemes == []
