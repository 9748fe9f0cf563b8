"""Recipients of the policy file as tests have them: the shipped file names none, they are the shop's."""

from __future__ import annotations

import msgspec

from optician_desk.policy.model import Recipient, Text
from optician_desk.services.session import Session

COURIER = Recipient(
    id="courier",
    name="Zīle Piegāde, SIA",
    role=Text("preču piegāde", "delivery of goods"),
    country="LV",
    contract="2026/7",
    fields=("name", "phone", "address"),
)
MAKER = Recipient(
    id="maker",
    name="Lēcu Noliktava, SIA",
    role=Text("lēcu izgatavošana", "making of lenses"),
    country="LV",
    contract="2026/8",
    fields=("lenses",),
)


def with_recipients(session: Session, *listed: Recipient) -> Session:
    """The session with these recipients in its policy: a courier and a maker of lenses unless `listed` says otherwise."""
    session.desk.policy = msgspec.structs.replace(session.desk.policy, recipients=listed or (COURIER, MAKER))
    return session
