"""Which grounds of a refusal fit which right (GDPR Art. 11(2), 12(2), 12(5), 12(6), 15(4), 16, 17(3), 18(1), 20(1), 21(1))."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from optician_desk.domain.rights import AT_ONCE, Kind

#: Grounds that fit some rights alone. An id that is not named here, such as one of the shop's own, fits every right.
FITS: Mapping[str, frozenset[Kind]] = MappingProxyType(
    {
        "accurate": frozenset({Kind.RECTIFICATION}),
        "legal_duty": frozenset({Kind.ERASURE}),
        "legal_claims": frozenset({Kind.ERASURE, Kind.OBJECTION}),
        "still_needed": frozenset({Kind.ERASURE}),
        "no_restriction_ground": frozenset({Kind.RESTRICTION}),
        "compelling_grounds": frozenset({Kind.OBJECTION}),
        "not_portable": frozenset({Kind.PORTABILITY}),
        "others_rights": frozenset({Kind.ACCESS, Kind.COPY, Kind.PORTABILITY}),
        "earlier_gone": frozenset({Kind.COPY}),
        "complaint_unfounded": frozenset({Kind.COMPLAINT}),
    }
)


#: Grounds about who asks; they are none once that is settled.
OF_THE_PERSON = frozenset({"not_identified", "no_authority"})


def offered(kind: Kind, grounds: Iterable[str], *, known: bool = False) -> tuple[str, ...]:
    """Those of these grounds (ids of the policy file) that fit a right; what takes effect at once is never refused. `known`:
    identity and authority are settled.
    """
    if kind in AT_ONCE:
        return ()
    gone = OF_THE_PERSON if known else frozenset()
    return tuple(ground for ground in grounds if ground not in gone and kind in FITS.get(ground, frozenset(Kind)))
