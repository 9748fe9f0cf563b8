"""Parsing XML that a stranger made: no document type, no entities, no network, UTF-8 alone, and a bounded tree.

Sizes are judged before parsing: a tree takes up to a hundred times the memory of its text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from optician_desk.signatures.faults import Broken

if TYPE_CHECKING:
    from lxml import etree

_ENCODING = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much XML is taken: bytes, tags (opening and closing, comments too) and quotes (two for each attribute)."""

    size: int = 4 * 1024 * 1024
    tags: int = 40_000
    quotes: int = 80_000


SIGNATURE = Limits()
TRUSTED_LIST = Limits(size=12 * 1024 * 1024, tags=400_000, quotes=400_000)


def parser() -> etree.XMLParser:
    """A parser that fetches nothing, replaces nothing and takes no overlong text."""
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, dtd_validation=False, recover=False
    )


def parse(document: bytes, name: str, limits: Limits = SIGNATURE) -> etree._Element:
    """The root of `document`; `name` is the entry that it came from. Raises Broken (`signed.xml_…`)."""
    from lxml import etree

    if len(document) > limits.size:
        raise Broken("signed.xml_size", name)
    declared = _ENCODING.match(document.removeprefix(b"\xef\xbb\xbf"))
    encoding = declared.group(1).decode("ascii").lower() if declared else "utf-8"
    if b"\x00" in document or encoding not in ("utf-8", "utf8", "us-ascii"):
        raise Broken("signed.xml_encoding", name)
    if b"<!DOCTYPE" in document or b"<!ENTITY" in document:
        raise Broken("signed.xml_doctype", name)
    if document.count(b"<") > limits.tags or document.count(b'"') + document.count(b"'") > limits.quotes:
        raise Broken("signed.xml_size", name)
    try:
        root = etree.fromstring(document, parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Broken("signed.xml_damaged", name) from error
    tree = root.getroottree()
    if tree.docinfo.internalDTD is not None or any(True for _ in root.iter(etree.Entity)):
        raise Broken("signed.xml_doctype", name)
    return root
