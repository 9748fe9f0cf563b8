"""Taking over a locked desk: whoever was called to what is on the screen finds it there, and nothing that another one typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from optician_desk.ui import registry

if TYPE_CHECKING:
    from optician_desk.services.session import Session
    from optician_desk.ui.shell import Place

_WHAT = frozenset({"subject", "request", "letter", "paper", "addressee", "erasure"})
"""Arguments that say what a page is about. Others are words of whoever was there, or why that person asked."""


def hand_on(paths: dict[str, list[Place]], before: Session | None, now: Session) -> None:
    """Let `now` stand where `before` stood, if the page there is hers to see; else where she stood herself, if anywhere.

    The pages are opened anew, in her name and on record; drafts stay with whoever typed them.
    """
    path = paths.get(before.staff_id, []) if before is not None else []
    if path and now.may(registry.entry(path[-1][0]).permission):
        paths[now.staff_id] = [
            (name, {key: value for key, value in arguments.items() if key in _WHAT}) for name, arguments in path
        ]
