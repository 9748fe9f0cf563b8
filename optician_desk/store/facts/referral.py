"""Facts of a doctor's referral: where it came from, its lens lines, and per eye the five parameters (policy 1.1.5, 1.3.3).

What the referral says is portable where the person handed it over (GDPR Art. 20); what the desk made of it is not.
"""

from __future__ import annotations

from sqlalchemy import Integer, Text

from optician_desk.domain.data_use import Category, Label, Use
from optician_desk.store.schema import fact_table, personal, plain

REFERRAL = fact_table(
    "referral",
    personal("doctor", Text, Use(Category.REFERRAL, Label("Speciālists", "Doctor"), portable=True)),
    personal("practice", Text, Use(Category.REFERRAL, Label("Prakse", "Practice"), portable=True)),
    personal(
        "written_on",
        Text,
        Use(Category.REFERRAL, Label("Nosūtījuma datums", "Date of the referral"), "date", portable=True),
    ),
    personal("arrived", Text, Use(Category.REFERRAL, Label("Kā saņemts", "How it reached us"), "choice:referral_ways")),
    personal(
        "verbatim",
        Text,
        Use(Category.LENSES, Label("Kā rakstīts nosūtījumā", "As written in the referral"), portable=True),
    ),
    personal(
        "spectacles",
        Integer,
        Use(Category.LENSES, Label("Briļļu recepte", "A prescription for spectacles"), "flag"),
    ),
)

_LENS = Category.LENSES

#: One fact per eye (slot `OD` or `OS`). Dioptres and millimetres are integers of hundredths (−3,25 D is −325).
#: The axis is in whole degrees.
LENS = fact_table(
    "lens",
    plain("referral", Text, "random id of the referral fact it was read from"),
    personal("eye", Text, Use(_LENS, Label("Acs", "Eye"), "eye", portable=True)),
    personal("power", Integer, Use(_LENS, Label("PWR", "PWR"), "dioptre", portable=True)),
    personal("base_curve", Integer, Use(_LENS, Label("BC", "BC"), "millimetre", portable=True)),
    personal("diameter", Integer, Use(_LENS, Label("DIA", "DIA"), "millimetre", portable=True)),
    personal("cylinder", Integer, Use(_LENS, Label("CYL", "CYL"), "dioptre", portable=True)),
    personal("axis", Integer, Use(_LENS, Label("AXIS", "AXIS"), "axis", portable=True)),
    personal("ask_doctor", Integer, Use(_LENS, Label("Jājautā speciālistam", "Ask the doctor"), "flag")),
    personal(
        "reasons",
        Text,
        Use(
            _LENS, Label("Kāpēc neparasta vērtība ir pareiza", "Why an unusual value is right"), "choices:lens_reasons"
        ),
    ),
    personal(
        "original_power",
        Integer,
        Use(_LENS, Label("PWR nosūtījumā", "PWR in the referral"), "dioptre", portable=True),
    ),
    personal(
        "original_cylinder",
        Integer,
        Use(_LENS, Label("CYL nosūtījumā", "CYL in the referral"), "dioptre", portable=True),
    ),
    personal(
        "original_axis",
        Integer,
        Use(_LENS, Label("AXIS nosūtījumā", "AXIS in the referral"), "axis", portable=True),
    ),
)
