"""Make the sample store of the schema as it is now: `python -m tests.data.make_sample_store`.

Run once for each schema; its number is in the file's name. Earlier samples stay for ever and every later version must open
them (tests/integration/test_sample_stores.py). The key is no secret: the people in it are invented.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from optician_desk.demo.filling import fill
from optician_desk.demo.shop import FRONT_DESK, MANAGER
from optician_desk.domain.rights import Step
from optician_desk.domain.staff import Role
from optician_desk.policy import loading
from optician_desk.services import reports, request_steps, requests, setup
from optician_desk.services.session import Desk, Session
from optician_desk.store import schema_version
from optician_desk.store.database import Store
from optician_desk.store.work import new_id

KEY = bytes(range(100, 132))
SALT = bytes(range(16))
PEOPLE = 12
HERE = Path(__file__).resolve().parent
NAME = f"store-{schema_version.HEAD}.db"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / NAME
        store = Store.create(path, KEY, SALT, new_id(), new_id())
        setup._fill(
            store, {"shop": "Ogre", "counter": "OG1", "language": "lv"}, MANAGER, "no password opens this account"
        )
        desk = Desk(store, loading.load(loading.shipped()), {})
        desk.reload_settings()
        fill(Session(desk, new_id(), FRONT_DESK, Role.FRONT_DESK), PEOPLE)
        manager = Session(desk, new_id(), MANAGER, Role.MANAGER)
        ready = next(row for row in requests.queue(manager).rows if row.step is Step.ANSWER)
        reports.preview(manager, ready.request)
        reports.approve_and_sign(manager, ready.request)
        request_steps.hand_over(manager, ready.request, "in_person")
        store.close()
        shutil.copyfile(path, HERE / NAME)
    print(f"{HERE / NAME}: {(HERE / NAME).stat().st_size} bytes")


if __name__ == "__main__":
    main()
