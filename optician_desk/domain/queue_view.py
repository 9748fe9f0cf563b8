"""What of the queue of requests is shown: open ones, those due soon, late ones, by type, way in, step and person (policy 5.6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from optician_desk.domain.data_use import Origin
from optician_desk.domain.deadlines import Urgency
from optician_desk.domain.request_view import RequestRow
from optician_desk.domain.rights import Kind, Step


class Shown(StrEnum):
    """The five views of the queue; `SOON` holds those past their target as well."""

    OPEN = "open"
    SOON = "soon"
    OVERDUE = "overdue"
    CLOSED = "closed"
    ALL = "all"

    def holds(self, row: RequestRow) -> bool:
        """Whether a request stands in this view."""
        match self:
            case Shown.ALL:
                return True
            case Shown.CLOSED:
                return row.closed
            case Shown.OPEN:
                return not row.closed
        if row.due is None:
            return False
        late = row.due.urgency is Urgency.OVERDUE
        return late if self is Shown.OVERDUE else row.due.urgency in (Urgency.SOON, Urgency.PAST_TARGET)


@dataclass(frozen=True, slots=True)
class Filters:
    """What a request must be to be shown; None and "" mean any. `staff` is who took the last step."""

    kind: Kind | None = None
    channel: Origin | None = None
    step: Step | None = None
    staff: str = ""

    @property
    def any(self) -> bool:
        """Whether something is filtered at all."""
        return self != Filters()

    def holds(self, row: RequestRow) -> bool:
        """Whether a request passes."""
        return (
            (self.kind is None or row.kind is self.kind)
            and (self.channel is None or row.channel is self.channel)
            and (self.step is None or row.step is self.step)
            and (not self.staff or row.staff == self.staff)
        )


def passing(rows: Iterable[RequestRow], filters: Filters) -> tuple[RequestRow, ...]:
    """The requests that pass, in their order."""
    return tuple(row for row in rows if filters.holds(row)) if filters.any else tuple(rows)


def counts(rows: Iterable[RequestRow]) -> dict[Shown, int]:
    """How many requests stand in each view."""
    known = tuple(rows)
    return {shown: sum(1 for row in known if shown.holds(row)) for shown in Shown}


def urgency_order(row: RequestRow) -> tuple[int, int]:
    """Sorts by what is left: the latest first, then those past their target, then by days; closed ones last."""
    if row.due is None:
        return 3, 0
    if row.due.urgency is Urgency.OVERDUE:
        return 0, -row.due.days
    return (1 if row.due.urgency is Urgency.PAST_TARGET else 2), row.due.days


def step_order(row: RequestRow) -> tuple[int, int]:
    """Sorts by how far along its way a request is; closed ones last."""
    steps = list(Step)
    return (len(steps) if row.step is None else steps.index(row.step)), row.done
