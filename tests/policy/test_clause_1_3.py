"""1.3: every value that is kept knows how it reached the shop, who gave it, when, and who entered it."""

from __future__ import annotations

import pytest

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.registration import Agreed, Entered, NoticeGiven, Registration
from optician_desk.services import customers
from optician_desk.services.session import Session
from optician_desk.store import data_map
from tests.policy.test_clause_1_1 import GOOD


@pytest.mark.parametrize("given_by", GivenBy)
@pytest.mark.parametrize("channel", Origin)
def test_every_fact_of_a_registration_carries_its_source(session: Session, channel: Origin, given_by: GivenBy) -> None:
    values = tuple(Entered(path, text, channel, given_by) for path, text in GOOD.items())
    form = Registration(values, (Agreed("offers", "email"),), NoticeGiven("lv", "told"), channel, given_by)
    made = customers.register(session, form)
    seen = {}
    with session.desk.store.reading() as con:
        for table in data_map.facts():
            for row in con.execute(table.select().where(table.c.subject == made.subject)):
                seen[table.name] = (row.channel, row.given_by, row.staff, row.policy_version, row.hlc > 0)
    expected = (channel.value, given_by.value, session.staff_id, session.desk.policy.version, True)
    assert set(seen) == {"name", "phone", "email", "address", "consent", "notice"}
    assert set(seen.values()) == {expected}
