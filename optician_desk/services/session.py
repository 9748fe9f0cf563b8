"""The open desk, who works at it, and the one door through which every task goes.

permission → rules → one transaction (facts and trail entry) → what changed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.errors import NotAllowed
from optician_desk.domain.staff import Permission, Role, may
from optician_desk.policy.model import PolicyFile
from optician_desk.store.anchor import Anchor
from optician_desk.store.database import Store
from optician_desk.store.tables import SETTING
from optician_desk.store.work import Work, unit_of_work


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Desk:
    """The parts of an open desk. `clock` gives aware UTC times; `policy` is the file in force, held in the store.

    `remembered` is what the keyring knows of the store's heads, where it knows any.
    """

    store: Store
    policy: PolicyFile
    settings: dict[str, str]
    clock: Callable[[], datetime] = _now
    demo: bool = False
    remembered: Anchor | None = None

    @property
    def counter(self) -> str:
        """The counter's code in printed numbers, such as OG1."""
        return self.settings.get("counter", "")

    @property
    def language(self) -> str:
        """ "lv" or "en": what most customers of the shop read, as it was set up; not the language of anybody's screen."""
        return "en" if self.settings.get("language") == "en" else "lv"

    @contextmanager
    def task(self, task: str, staff: str = "", role: Role | None = None) -> Iterator[Work]:
        """A task of the desk itself (set-up, sign-in): one transaction with its trail entry, no session behind it."""
        with unit_of_work(
            self.store,
            task=task,
            staff=staff,
            role=role,
            policy_version=self.policy.version,
            counter=self.counter,
        ) as work:
            yield work

    def reload_settings(self) -> None:
        """Read the shop's settings again after a change."""
        with self.store.reading() as con:
            self.settings = {row.key: row.value for row in con.execute(sa.select(SETTING))}

    def close(self) -> None:
        self.store.close()


@dataclass(slots=True)
class Session:
    """One person at work. A locked session may not read or write anything."""

    desk: Desk
    staff_id: str
    name: str
    role: Role
    locked: bool = False
    _guard: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def may(self, permission: Permission) -> bool:
        """Whether to offer something; the door asks again."""
        return may(self.role, permission)

    def require(self, permission: Permission) -> None:
        """Raises NotAllowed when the session is locked or the role lacks `permission`; a refusal is put on record."""
        with self._guard:
            if self.locked:
                raise NotAllowed("access.locked")
        if not may(self.role, permission):
            with self.desk.task("refused", self.staff_id, self.role) as work:
                work.details["permission"] = str(permission)
            raise NotAllowed("access.not_allowed", permission=str(permission))

    @contextmanager
    def task(self, permission: Permission, task: str) -> Iterator[Work]:
        """permission → BEGIN IMMEDIATE … trail entry → COMMIT. An exception inside leaves nothing behind."""
        self.require(permission)
        with self.desk.task(task, self.staff_id, self.role) as work:
            yield work
            with self._guard:
                if self.locked:  # locked while the block ran: nothing may be written any more
                    raise NotAllowed("access.locked")

    @contextmanager
    def reading(self, permission: Permission) -> Iterator[sa.Connection]:
        """One consistent view for reading."""
        self.require(permission)
        with self.desk.store.reading() as con:
            yield con

    @contextmanager
    def searching(self, permission: Permission) -> Iterator[sa.Connection]:
        """A view that `interrupt_search` may end early (then Interrupted is raised)."""
        self.require(permission)
        with self.desk.store.searching() as con:
            yield con

    @contextmanager
    def finding(self, permission: Permission) -> Iterator[Any]:
        """The driver's reader for one statement of the search box; `interrupt_search` may end it early as well."""
        self.require(permission)
        with self.desk.store.finding() as raw:
            yield raw

    def interrupt_search(self) -> None:
        self.desk.store.interrupt_search()

    def note(self, permission: Permission, task: str, subject: str, **details: str | int) -> None:
        """Write a look-up to the trail (policy 4.4). Details are codes and random ids."""
        with self.task(permission, task) as work:
            work.subject = subject
            work.details.update(details)
