"""Make the signed file and the trusted list that the tour opens: `python -m tests.data.make_tour_files`.

Both are signed by invented authorities with keys that are thrown away, so they are made once and kept.
"""

from __future__ import annotations

from pathlib import Path

from tests import signed_lists, signed_samples
from tests.signed_authority import ilze
from tests.signed_xml import document, signature

FOLDER = Path(__file__).resolve().parents[2] / "optician_desk" / "tour" / "signed"
#: What the list says in place of the tests' own names, which are no language of anybody's: the authority's and the services'.
NAMES = {
    "Invented supervision (lv)": "Paraugu uzraudzība",
    "Invented supervision": "Paraugu uzraudzība",
    "Paraugu centrs (lv)": "Paraugu centrs",
    "Service (lv)": "Paraugu pakalpojums",
    ">Service<": ">Sample service<",
}
WISH = {"iesniegums.txt": "Lūdzu dzēst manus datus.\n\nIlze Bērziņa\n".encode()}


def main() -> None:
    signed = {signed_samples.SIGNATURES: document(signature(ilze(), WISH))}
    for name, content in (
        ("iesniegums.asice", signed_samples.container(WISH, signed)),
        ("trusted-list.xml", signed_lists.signed(_list())),
    ):
        (FOLDER / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")


def _list() -> str:
    """A list with names as a country's list has them: the authority's own name in every language."""
    text = signed_lists.unsigned(until="2046-08-01T00:00:00Z")
    for theirs, ours in NAMES.items():
        text = text.replace(theirs, ours)
    return text


if __name__ == "__main__":
    main()
