"""What is in the ZIP, in words, for whoever opens it by hand."""

from __future__ import annotations

from optician_desk.documents.portability import fhir_bundle, json_file, schema, sheets
from optician_desk.documents.wording import wording
from optician_desk.domain.portability import PortableData


def text(data: PortableData, language: str) -> bytes:
    """Plain text in "lv" or "en", with the line ends and the mark that every editor knows."""
    words = wording("portability", language)
    names = {
        "json": json_file.NAME,
        "schema": schema.NAME,
        "values": sheets.VALUES,
        "fhir": fhir_bundle.NAME,
        "lenses": sheets.LENSES,
    }
    lines = [words("read_me.title"), data.controller.name, words("read_me.made", at=words.moment(data.made_at)), ""]
    lines += [words("read_me.what"), ""]
    for key, name in names.items():
        if data.prescriptions or key not in ("fhir", "lenses"):
            lines.append(words(f"read_me.{key}", name=name))
    lines += ["", words("read_me.numbers"), words("read_me.apostrophe"), ""]
    if data.left_out:
        lines.append(words("read_me.left_out"))
        for left in data.left_out:
            label = data.categories[left.category].of(language)
            lines.append(words("read_me.line", category=label, amount=left.amount, why=words(f"left_out.{left.why}")))
    return ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")
