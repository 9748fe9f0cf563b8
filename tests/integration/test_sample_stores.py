"""A store of every released schema is kept and still opens, whole, with its people, its request and its signed report."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from optician_desk.documents import verifying
from optician_desk.domain.staff import Role
from optician_desk.services import customers, policy_file, reports, requests
from optician_desk.services.session import Desk, Session
from optician_desk.services.trail import verify_desk
from optician_desk.store import checks, connection, schema_version
from optician_desk.store.database import Store
from optician_desk.store.work import new_id
from tests.data.make_sample_store import HERE, KEY, PEOPLE

SAMPLES = sorted(HERE.glob("store-*.db"))


def test_the_schema_of_today_has_its_sample() -> None:
    newest = max((Path(schema_version.__file__).parent / "migrations" / "versions").glob("[0-9]*.py"))
    assert f"store-{newest.stem[:4]}.db" in {path.name for path in SAMPLES}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: Path(path).stem)
def test_it_opens_and_nothing_is_lost(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    shutil.copyfile(sample, path)
    schema_version.migrate(path, KEY)
    raw = connection.connect(path, KEY)
    assert checks.search_index_problem(raw) == ""
    raw.close()
    store = Store(path, KEY)
    try:
        with store.reading() as con:
            policy = policy_file.in_force(con)
        assert policy is not None
        desk = Desk(store, policy, {})
        desk.reload_settings()
        session = Session(desk, new_id(), "Jānis Egle", Role.MANAGER)
        assert desk.counter == "OG1"
        assert customers.search(session, "").total == PEOPLE + 1
        assert verify_desk(desk).sound
        closed = [row for row in requests.queue(session).rows if row.closed]
        assert len(closed) == 1
        signed = reports.signed_report(session, closed[0].request)
        assert verifying.check(signed.pdf).valid
    finally:
        store.close()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: Path(path).stem)
def test_its_tables_are_those_of_today_after_migration(sample: Path, tmp_path: Path) -> None:
    """A sample that was made before its own schema was changed once more would prove nothing."""
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    shutil.copyfile(sample, old)
    schema_version.migrate(old, KEY)
    Store.create(new, KEY, bytes(16), new_id(), new_id()).close()
    assert _schema(old) == _schema(new)


def _schema(path: Path) -> set[str]:
    store = Store(path, KEY)
    try:
        with store.reading() as con:
            rows = con.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").scalars().all()
    finally:
        store.close()
    return {" ".join(str(sql).split()) for sql in rows}
