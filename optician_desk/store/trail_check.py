"""Checking the trail without the code that writes it: raw SQL, its own hashing, and every fact against its commitment.

It finds an entry changed, cut, moved, doubled or put in; a history sealed anew; an idle day cut out; a tampered ledger of
erasures; and a fact changed, lost, put back after its erasure, or there without an entry. It names the first.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from optician_desk.store import seal_check
from optician_desk.store.data_map import facts
from optician_desk.store.seal_check import Found, Remembered

#: Told how many of how many entries and facts are done; False ends the check.
Progress = Callable[[int, int], bool]
STRIDE = 1_000


@dataclass(frozen=True, slots=True)
class TrailVerdict:
    """`sound` when all holds; else what is wrong, in which entry (`seq`) or whose (`table`).

    Of entries: entry_changed, entry_moved, gap, duplicate, cut, rewritten. Of seals: seal_changed, seal_cut, seal_signature,
    seal_keys. Of the ledger: ledger_changed, ledger_cut. Of facts: fact_changed, fact_lost, fact_put_back, fact_unknown,
    erased_unfounded. Of card rows: card_unfounded. Of kept documents: document_changed.
    Against what the keyring remembers: rolled_back, rewritten, ledger_cut.
    `stopped`: the caller ended it.
    """

    entries: int
    facts: int
    sound: bool
    problem: str = ""
    seq: int | None = None
    table: str = ""
    head: str = ""
    checkpoints: int = 0
    erasures: int = 0


class _Said(msgspec.Struct):
    """The parts of an entry's bytes that are checked."""

    subject: str | None
    staff: str | None
    facts: list[tuple[str, str, str]]
    erased: list[tuple[str, str, int]] = []


_DECODER = msgspec.json.Decoder(_Said)
_ENCODER = msgspec.json.Encoder()


class _Stopped(Exception):
    pass


def check(
    raw: Any, store_id: str, remembered: Remembered | None = None, progress: Progress | None = None
) -> TrailVerdict:
    """Read the whole trail on a connection of its own, in one consistent view. `raw` is a plain DB-API connection.

    `remembered` holds what the keyring or a paper remembers. `progress` may end it: then `problem` is "stopped".
    """
    raw.execute("BEGIN")
    run = _Run(raw, store_id, progress or (lambda done, total: True))
    try:
        run.ledger()
        run.chain()
        run.seals(remembered)
        run.facts()
        run.cards()
        run.documents()
    except Found as found:
        return replace(run.verdict(), sound=False, problem=found.problem, seq=found.seq, table=found.table, head="")
    except _Stopped:
        return replace(run.verdict(), sound=False, problem="stopped", head="")
    finally:
        raw.execute("ROLLBACK")
    return run.verdict()


class _Run:
    """One check: what was read so far."""

    def __init__(self, raw: Any, store_id: str, progress: Progress) -> None:
        self.raw = raw
        self.store_id = store_id
        self.entries = self.seen = 0
        self.last_seq = 0
        self.head = bytes(32)
        self.first_seq = 1
        self.promised: dict[str, str] = {}
        self.erased: set[str] = set()
        self.erasures: dict[int, tuple[str, str]] = {}
        self.named: frozenset[tuple[str, str]] = frozenset()
        self.ledger_hashes: list[bytes] = []
        self.checkpoints = 0
        self._progress = progress
        self._total = sum(_about(raw, table) for table in ("audit", *(table.name for table in facts())))

    def verdict(self) -> TrailVerdict:
        return TrailVerdict(
            self.entries,
            self.seen,
            True,
            head=self.head.hex(),
            checkpoints=self.checkpoints,
            erasures=len(self.erasures),
        )

    def _go_on(self) -> None:
        if not self._progress(self.entries + self.seen, self._total):
            raise _Stopped

    def ledger(self) -> None:
        """The ledger's own chain and signatures; afterwards it is known what may be missing."""
        for seq, kind, target, digest in seal_check.ledger(self.raw, self.store_id):
            self.erasures[seq] = (kind, target)
            self.ledger_hashes.append(digest)
        self.named = frozenset(self.erasures.values())

    def chain(self) -> None:
        """Every entry: number, link, hash, and the columns beside the hashed bytes."""
        identity = self.store_id.encode()
        tag = b"OD-AUDIT-1" + len(identity).to_bytes(4, "big") + identity
        self.first_seq, previous = seal_check.beginning(self.raw)
        expected = self.first_seq - 1
        sha256, head, decode = hashlib.sha256, struct.Struct(f">{len(tag)}sQ32sI").pack, _DECODER.decode
        rows = self.raw.execute("SELECT seq, subject, staff, body, prev, hash FROM audit ORDER BY seq")
        while block := rows.fetchmany(STRIDE):
            for seq, subject, staff, body, prev, digest in block:
                expected += 1
                if seq != expected:
                    raise Found("duplicate" if seq < expected else "gap", min(seq, expected))
                if prev != previous:
                    raise Found("entry_moved", seq)
                if type(body) is not bytes or sha256(head(tag, seq, prev, len(body)) + body).digest() != digest:
                    raise Found("entry_changed", seq)
                try:
                    said = decode(body)
                except msgspec.MsgspecError:
                    raise Found("entry_changed", seq) from None
                if said.subject != subject or said.staff != staff:
                    raise Found("entry_changed", seq)
                for _, fact, promise in said.facts:
                    self.promised[fact] = promise
                if said.erased:
                    self._take_erased(seq, said.erased)
                previous = digest
            self.entries = expected - self.first_seq + 1
            self._go_on()
        self.head, self.last_seq = previous, expected

    def _take_erased(self, seq: int, erased: list[tuple[str, str, int]]) -> None:
        for _table, fact, cause in erased:
            kind, target = self.erasures.get(cause, ("", ""))
            if not ((kind == "fact" and target == fact) or (kind == "subject" and self._of(fact, target))):
                raise Found("erased_unfounded", seq)
            self.promised.pop(fact, None)
            self.erased.add(fact)

    def _of(self, fact: str, subject: str) -> bool:
        """Whether a fact was, as far as its own entry says, about this subject."""
        if fact not in self.promised:
            return True
        seq = self._entry_of(fact)
        found = self.raw.execute("SELECT subject FROM audit WHERE seq = ?", (seq,)).fetchone()
        return found is None or found[0] in (None, subject)

    def _entry_of(self, fact: str) -> int | None:
        found = self.raw.execute(
            "SELECT seq FROM audit WHERE instr(body, CAST(? AS BLOB)) ORDER BY seq LIMIT 1", (fact,)
        ).fetchone()
        return None if found is None else int(found[0])

    def seals(self, remembered: Remembered | None) -> None:
        """Signed checkpoints against the trail and the ledger as they are now, and against what is known outside."""
        self.checkpoints = seal_check.checkpoints(
            self.raw, self.store_id, self.first_seq, self.last_seq, self.ledger_hashes
        )
        if remembered is not None:
            seal_check.against(self.raw, remembered, self.last_seq, self.ledger_hashes)

    def facts(self) -> None:
        """Every fact against the commitment in the entry that wrote it."""
        encode, sha256, take = _ENCODER.encode, hashlib.sha256, self.promised.pop
        for table in facts():
            columns = self.raw.execute(f'PRAGMA table_info("{table.name}")')  # as they are, not as they are declared
            names = sorted(column[1] for column in columns if column[1] != "nonce")
            listed = ", ".join(f'"{name}"' for name in names)
            name = str(table.name)
            place, about = names.index("id"), names.index("subject")
            rows = self.raw.execute(f'SELECT {listed}, nonce FROM "{table.name}"')  # noqa: S608 (names of the data map)
            while block := rows.fetchmany(STRIDE):
                for row in block:
                    promise = take(row[place], None)
                    if promise is None:
                        raise self._without_entry(table.name, row[place], row[about])
                    held = zip(names, row, strict=False)
                    content = [name, {key: value for key, value in held if value is not None}]  # versions add columns
                    if sha256(row[-1] + encode(content)).hexdigest() != promise and not _slowly(
                        content, row[-1], promise
                    ):
                        raise Found("fact_changed", self._entry_of(row[place]), table.name)
                self.seen += len(block)
                self._go_on()
        if self.promised:
            raise self._lost()
        self._put_back()

    def _without_entry(self, table: str, fact: str, subject: str) -> Found:
        if fact in self.erased or ("fact", fact) in self.named or ("subject", subject) in self.named:
            return Found("fact_put_back", self._entry_of(fact), table)
        return Found("fact_unknown", None, table)

    def _put_back(self) -> None:
        """A fact that the ledger names is there, entry and all: an old state came back and was not emptied."""
        for table in facts():
            row = self.raw.execute(
                f'SELECT id FROM "{table.name}" WHERE id IN (SELECT target FROM erasure_entry)'  # noqa: S608
                " OR subject IN (SELECT target FROM erasure_entry) LIMIT 1"
            ).fetchone()
            if row is not None:
                raise Found("fact_put_back", self._entry_of(row[0]), table.name)

    def _lost(self) -> Found:
        for seq, body in self.raw.execute("SELECT seq, body FROM audit ORDER BY seq"):
            for table, fact, _ in json.loads(body)["facts"]:
                if fact in self.promised:
                    return Found("fact_lost", seq, table)
        return Found("fact_lost", None)

    def cards(self) -> None:
        """What lists and search show must stand in a fact of the same subject: an old page of the card table shows here."""
        for shown, told in _CARD_FROM:
            empty = " AND ".join(f"c.{name} IS NULL" for name in shown)
            found = " AND ".join(_stands_in(table, columns, shown) for table, columns in told)
            row = self.raw.execute(f"SELECT 1 FROM card c WHERE NOT ({empty}) AND {found} LIMIT 1").fetchone()  # noqa: S608
            if row is not None:
                raise Found("card_unfounded", None, "card")
        self._go_on()

    def documents(self) -> None:
        """Kept signed papers against the digest beside them."""
        for content, digest in self.raw.execute("SELECT content, sha256 FROM kept_document"):
            if hashlib.sha256(content).hexdigest() != digest:
                raise Found("document_changed", None, "kept_document")
        self._go_on()


#: Columns of the card row, and where each may come from: a customer's own facts, or what a requester without a card gave.
_CARD_FROM: tuple[tuple[tuple[str, ...], tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    (("given", "surname"), (("name", ("given", "surname")), ("request", ("requester_given", "requester_surname")))),
    (("phone",), (("phone", ("e164",)),)),
    (("email",), (("email", ("address",)),)),
)


def _stands_in(table: str, columns: tuple[str, ...], shown: tuple[str, ...]) -> str:
    same = " AND ".join(f"f.{column} IS c.{name}" for column, name in zip(columns, shown, strict=True))
    return f"NOT EXISTS (SELECT 1 FROM {table} f WHERE f.subject = c.subject AND {same})"  # noqa: S608 (our own names)


def _slowly(content: list[Any], nonce: bytes, promise: str) -> bool:
    """The commitment by the plain JSON writer, should the fast one escape a sign of a text differently."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(nonce + text.encode()).hexdigest() == promise


def _about(raw: Any, table: str) -> int:
    """About how many rows a table has: counting them would read the whole of it once more."""
    return int(raw.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()[0] or 0)  # noqa: S608 (names of the data map)
