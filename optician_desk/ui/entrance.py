"""The way into the store, shared by the screens before work: start, set-up, trouble. Light until a worker asks it to open."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from optician_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from optician_desk.services.opening import OpenedStores, Opening
    from optician_desk.services.session import Desk
    from optician_desk.store.keyring_access import SecretKeeper


class Entrance:
    """Holds the store's folder, and from the first attempt on the lock, and the open desk.

    `note` is what should be said once although the store is open; `who_next` who typed a one-time password at the lock and has to
    choose one of their own. `desk` is given where the store is open already
    (demonstration); `keeper` makes another keyring than the system's; `remembers` is what this machine knows of its stores.
    """

    def __init__(
        self,
        folder: Path,
        desk: Desk | None = None,
        keeper: Callable[[], SecretKeeper] | None = None,
        remembers: OpenedStores | None = None,
    ) -> None:
        self.folder = folder
        self._given = desk
        self._keeper, self._remembers = keeper, remembers
        self.note: DeskError | None = None
        self.who_next = ""
        self._opening: Opening | None = None
        self._guard = threading.Lock()

    @property
    def desk(self) -> Desk | None:
        """The open desk, if it is open."""
        if self._given is not None:
            return self._given
        return None if self._opening is None else self._opening.desk

    def opening(self) -> Opening:
        """For a worker only: reads the store's libraries when first called."""
        from optician_desk.services.opening import Opening

        with self._guard:
            if self._opening is None:
                keeper = None if self._keeper is None else self._keeper()
                self._opening = Opening(self.folder, keeper=keeper, remembers=self._remembers)
            return self._opening

    def keeper(self) -> SecretKeeper | None:
        """For a worker: the keyring that the store is bound to; None where the desk was given."""
        return None if self._given is not None else self.opening().keeper

    def close(self) -> None:
        """Closes the store that was opened through here and lets the lock go; a given desk is its giver's to close."""
        if self._opening is not None:
            self._opening.close()
