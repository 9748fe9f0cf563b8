"""Make the signed file and the trusted list that the tour opens: `python -m tests.data.make_tour_files`.

Both are signed by invented authorities with keys that are thrown away, so they are made once and kept.
"""

from __future__ import annotations

from pathlib import Path

from tests import signed_lists, signed_samples
from tests.signed_authority import ilze
from tests.signed_xml import document, signature

FOLDER = Path(__file__).resolve().parents[2] / "optician_desk" / "tour" / "signed"
WISH = {"iesniegums.txt": "Lūdzu dzēst manus datus.\n\nIlze Bērziņa\n".encode()}


def main() -> None:
    signed = {signed_samples.SIGNATURES: document(signature(ilze(), WISH))}
    for name, content in (
        ("iesniegums.asice", signed_samples.container(WISH, signed)),
        ("trusted-list.xml", signed_lists.signed(signed_lists.unsigned(until="2046-08-01T00:00:00Z"))),
    ):
        (FOLDER / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
