"""The shop's seal: its signing key lies in the encrypted store, so that every backup carries it."""

from __future__ import annotations

import sqlalchemy as sa

from optician_desk.documents import signing_key, verifying
from optician_desk.documents.signing_key import SigningKey
from optician_desk.domain.errors import Trouble
from optician_desk.domain.report_paper import Certificate
from optician_desk.store.tables import SIGNING_KEY


def key_in_force(con: sa.Connection) -> SigningKey:
    """The newest key. Raises Trouble("report.no_key") when the store has none."""
    row = con.execute(sa.select(SIGNING_KEY).order_by(SIGNING_KEY.c.made_at.desc()).limit(1)).first()
    if row is None:
        raise Trouble("report.no_key")
    return SigningKey(row.key_der, row.certificate_der)


def certificate_in_force(con: sa.Connection) -> Certificate:
    """What people may see of the certificate that the next report will be sealed with."""
    return certificate(key_in_force(con).certificate_der)


def certificate(certificate_der: bytes) -> Certificate:
    """A certificate as a screen shows it."""
    note = signing_key.describe(certificate_der)
    return Certificate(note.common_name, note.organisation, note.valid_until.date(), note.self_signed)


def certificate_of(signed: bytes) -> Certificate | None:
    """The certificate that a kept report is sealed with; None where its seal cannot be read any more."""
    found = verifying.check(signed).certificate_der
    return certificate(found) if found else None


def known_fingerprints(con: sa.Connection) -> frozenset[str]:
    """Fingerprints of every certificate that this store ever sealed with."""
    rows = con.execute(sa.select(SIGNING_KEY.c.key_der, SIGNING_KEY.c.certificate_der))
    return frozenset(SigningKey(row.key_der, row.certificate_der).fingerprint for row in rows)
