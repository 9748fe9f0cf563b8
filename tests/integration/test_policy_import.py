"""A manager imports a newer policy file: it lies in the store, is in force at once, and the trail names version and digest."""

from __future__ import annotations

import json

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.policy import loading
from optician_desk.services import policy_file
from optician_desk.services.session import Session
from optician_desk.store.tables import AUDIT, POLICY_FILE

SHIPPED = loading.shipped()
NEWER = SHIPPED.replace(b'version = "2026-11-22"', b'version = "2027-01-01"', 1).replace(
    b"free_answers = 2 ", b"free_answers = 3 "
)


def test_a_newer_file_takes_effect_and_is_on_record(manager: Session) -> None:
    policy_file.import_file(manager, NEWER)
    assert manager.desk.policy.rules.free_answers == 3
    with manager.desk.store.reading() as con:
        stored = policy_file.in_force(con)
        digests = set(con.execute(sa.select(POLICY_FILE.c.sha256)).scalars())
        entry = json.loads(con.execute(sa.select(AUDIT.c.body).order_by(AUDIT.c.seq.desc())).scalars().first() or b"{}")
    assert stored == manager.desk.policy
    assert digests == {loading.digest(SHIPPED), loading.digest(NEWER)}
    assert entry["task"] == "import_policy"
    assert entry["details"] == {"version": "2027-01-01", "sha256": loading.digest(NEWER)}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (SHIPPED, "policy.not_newer"),
        (NEWER.replace(b'id = "excluded"', b'id = "left_out"'), "policy.id_lost"),
        (b"\xff", "policy.not_utf8"),
        (b"version =", "policy.syntax"),
    ],
    ids=["same", "id_lost", "not_text", "not_toml"],
)
def test_a_file_that_may_not_follow_changes_nothing(manager: Session, data: bytes, code: str) -> None:
    before = manager.desk.policy
    with pytest.raises(Refusal) as caught:
        policy_file.import_file(manager, data)
    assert caught.value.code == code
    assert manager.desk.policy is before
    with manager.desk.store.reading() as con:
        assert con.execute(sa.select(sa.func.count()).select_from(POLICY_FILE)).scalar_one() == 1


def test_only_a_manager_may(session: Session) -> None:
    with pytest.raises(NotAllowed):
        policy_file.import_file(session, NEWER)
