"""Time-stamp tokens (RFC 3161): is it of these bytes, does its own signature hold, who made it and when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from optician_desk.signatures import cms_signature
from optician_desk.signatures.evidence import TimeStamp
from optician_desk.signatures.faults import Broken


@dataclass(frozen=True, slots=True)
class Stamped:
    """A token that holds: its time (UTC) and the authority's certificate with those that came along (DER)."""

    at: datetime
    authority: bytes = field(repr=False)
    others: tuple[bytes, ...] = field(repr=False)


def verify(stamp: TimeStamp) -> Stamped:
    """Read and verify a token. Raises Broken (`signed.time_stamp_wrong`) or NotCheckable (`signed.algorithm`)."""
    from asn1crypto import tsp

    data = cms_signature.signed_data(stamp.token, "")
    try:
        packed = data["encap_content_info"]["content"]
        told = packed.parsed
        if data["encap_content_info"]["content_type"].native != "tst_info" or not isinstance(told, tsp.TSTInfo):
            raise Broken("signed.time_stamp_wrong")
        at = told["gen_time"].native.astimezone(UTC)
        imprint = told["message_imprint"]
        of_these = cms_signature.digest_of(stamp.of)(imprint["hash_algorithm"]["algorithm"].native)
        if imprint["hashed_message"].native != of_these:
            raise Broken("signed.time_stamp_wrong")
        content = packed.contents
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        raise Broken("signed.time_stamp_wrong") from error
    authority = cms_signature.verify(data, "tst_info", cms_signature.digest_of(content), "")
    purposes = authority.extended_key_usage_value
    if purposes is None or purposes.native != ["time_stamping"]:
        raise Broken("signed.time_stamp_wrong")
    others = tuple(one.chosen.dump() for one in data["certificates"] or () if one.name == "certificate")
    return Stamped(at, authority.dump(), others)
