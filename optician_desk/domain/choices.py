"""Codes that stored values hold, with their names in both languages. What the shop may edit lives in the policy file instead."""

from __future__ import annotations

from optician_desk.domain.data_use import GivenBy, Label, Origin

CHANNELS = {
    Origin.IN_PERSON: Label("klātienē", "in person"),
    Origin.PHONE: Label("pa tālruni", "by phone"),
    Origin.EMAIL: Label("pa e-pastu", "by e-mail"),
    Origin.WEB: Label("veidlapa interneta vietnē", "web form"),
    Origin.THIRD_PARTY: Label("no trešās personas", "from a third party"),
}

GIVEN_BY = {
    GivenBy.SELF: Label("klients pats", "the customer"),
    GivenBy.PARENT: Label("vecāks vai aizbildnis", "parent or guardian"),
    GivenBy.REPRESENTATIVE: Label("pārstāvis", "representative"),
    GivenBy.THIRD_PARTY: Label("trešā persona", "third party"),
}

#: By the `shown_as` of a column: code → name. A code that is missing here is a defect, not a guess.
CODES: dict[str, dict[str, Label]] = {
    "language": {"lv": Label("latviešu", "Latvian"), "en": Label("angļu", "English")},
    "eye": {"OD": Label("OD (labā acs)", "OD (right eye)"), "OS": Label("OS (kreisā acs)", "OS (left eye)")},
    "request_kind": {"access": Label("Piekļuves pieprasījums", "Access request")},
    "identity_outcome": {
        "confirmed": Label("identitāte apstiprināta", "identity confirmed"),
        "refused": Label("identitāte nav apstiprināta", "identity not confirmed"),
    },
    "identity_method": {
        "mrz": Label("nolasot mašīnlasāmo zonu", "machine-readable zone read"),
        "seen": Label("apskatot dokumentu", "document seen"),
    },
    "search_outcome": {
        "found": Label("atrasts", "found"),
        "nothing": Label("nekas nav atrasts", "nothing found"),
        "not_searched": Label("nav meklēts", "not searched"),
    },
    "request_outcome": {
        "answered": Label("izpildīts", "fulfilled"),
        "refused": Label("atteikts", "refused"),
        "withdrawn": Label("atsaukts", "withdrawn"),
    },
    "paper_kind": {
        "application": Label("Iesnieguma veidlapa", "Application form"),
        "report": Label("Personas datu pārskats", "Access report"),
        "notice": Label("Informācija par datu apstrādi", "Privacy notice"),
        "recovery_sheet": Label("Atkopšanas koda lapa", "Recovery code sheet"),
    },
}

YES_NO = {True: Label("jā", "yes"), False: Label("nē", "no")}
