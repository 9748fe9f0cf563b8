"""Numbers printed for people: a counter's code, the year, and a running number without gaps, such as OG1-2026-0042."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from optician_desk.store.tables import SERIES


def next_number(con: sa.Connection, counter: str, year: int, kind: str = "") -> str:
    """The next number of the counter's series of that year, inside the caller's write transaction.

    If the transaction is rolled back, so is the number: the series has no gaps. `kind` begins a series of its own and stands
    before the running number (`P` gives OG1-2026-P0042).
    """
    name = f"{counter}-{year}-{kind}"
    number = con.execute(
        insert(SERIES)
        .values(name=name, last=1)
        .on_conflict_do_update(index_elements=[SERIES.c.name], set_={"last": SERIES.c.last + 1})
        .returning(SERIES.c.last)
    ).scalar_one()
    return f"{name}{number:04d}"
