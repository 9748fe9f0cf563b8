"""What matched between a document, a person and a request, in words, Latvian and English."""

from __future__ import annotations

from optician_desk.domain.data_use import Label
from optician_desk.domain.identity import Compared, How, decoded

COMPARED = {
    Compared.NAME: Label("vārds un uzvārds", "name and surname"),
    Compared.PHOTO: Label("persona atbilst fotogrāfijai", "person matches the photo"),
    Compared.SIGNATURE: Label("paraksts uz iesnieguma", "signature on the application"),
    Compared.PHONE: Label("tālrunis", "phone"),
    Compared.EMAIL: Label("e-pasts", "e-mail"),
    Compared.ADDRESS: Label("piegādes adrese", "delivery address"),
    Compared.DOCTOR: Label("speciālists, kas izrakstīja nosūtījumu", "who wrote the referral"),
    Compared.VISIT: Label("pēdējā apmeklējuma mēnesis", "month of the last visit"),
    Compared.PORTAL: Label("paraksts apstiprināts pārbaudes portālā", "signature confirmed at the validation portal"),
}

#: Said after the field; what was compared by eye needs no words of its own.
HOW = {
    How.SAME: Label("burts burtā", "letter by letter"),
    How.TRANSLITERATED: Label("pēc transliterācijas", "after transliteration"),
    How.TRUNCATED: Label("dokumentā saīsināts", "cut off on the document"),
    How.EXPLAINED: Label("atšķirība pamatota", "difference explained"),
}


def matched(line: str, language: str) -> str:
    """The stored line of matches as a person reads it: `vārds un uzvārds (pēc transliterācijas), …`."""
    parts = []
    for field, how in decoded(line):
        name = COMPARED[field].of(language)
        parts.append(f"{name} ({HOW[how].of(language)})" if how in HOW else name)
    return ", ".join(parts)
