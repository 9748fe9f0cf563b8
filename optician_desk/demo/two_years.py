"""Two years of an invented shop, day by day: who came by, what was put right, who was looked up, what was asked and answered.

Drawn from a seeded generator, so that the same day shows the same shop. Nothing lies in the future, and nothing is so old that
its term has ended (policy 4.3.2): what a correction replaced stays two years, everything else longer.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from optician_desk.demo import past
from optician_desk.demo.clock import OpenDays, ShopClock
from optician_desk.demo.filling import REQUESTS, Registered, advance, asked, register, save_referral, stranger
from optician_desk.demo.people import SEED, Person, changed, home, people
from optician_desk.domain.data_use import Origin
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rights import Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import cards, mailing, requests
from optician_desk.services.session import Session

#: Days; below the two years after which a replaced value goes.
LENGTH = 700
LOOK_UPS = 45
#: Open days for whose beginnings and ends the trail shows who came to work.
SHIFTS = 6
#: Lists of addressees that the manager took out for the sending system: days ago, purpose, way.
EXPORTED = ((402, "reminders", "email"), (347, "offers", "email"), (166, "reminders", "sms"), (27, "offers", "email"))
#: Customers that it takes for a list to be worth it.
_ENOUGH = 20
_WEARS_FOR = (335, 420)


class Life:
    """What will happen, by moment; `live` lets it happen."""

    def __init__(self, clock: ShopClock, days: OpenDays, front_desk: Session, manager: Session, count: int) -> None:
        self._clock, self._front_desk, self._manager = clock, front_desk, manager
        self._days, self._today = days, legal_day(days.now)
        self._draw = random.Random(SEED + count)
        self._plan: list[tuple[datetime, int, Callable[[], object]]] = []
        self._cards: dict[int, Registered] = {}
        self._people = tuple(people(self._today, count))
        self._since = self._registrations(count)
        self._busy: set[int] = set()
        for number, person in enumerate(self._people):
            self._visits(number, person)
        self._look_ups()
        self._requests()
        self._answered()
        self._exports()
        self._shifts()

    def live(self) -> None:
        """Let it all happen, the clock at each moment; it ends at the close of the last open day."""
        for at, _, happen in sorted(self._plan, key=lambda one: one[:2]):
            self._clock.go_to(at)
            happen()
        self._clock.go_to(self._days.end(self._days.days[-1]))

    def _at(self, moment: datetime, happen: Callable[[], object]) -> None:
        self._plan.append((moment, len(self._plan), happen))

    def _registrations(self, count: int) -> tuple[datetime, ...]:
        """When each came first: spread over the whole time, the first at its beginning and the last on its last day."""
        days, draw = self._days.days, self._draw
        shares = sorted((0.0, *(draw.random() for _ in range(count - 2)), 1.0))[:count]
        drawn = (days[min(1 + int(share * (len(days) - 1)), len(days) - 1)] for share in shares)
        return tuple(sorted(self._days.at(day, 0.1 + 0.7 * draw.random()) for day in drawn))

    def _visits(self, number: int, person: Person) -> None:
        """Registered; a referral then or some days later, and again when the lenses were used up; now and then a correction."""
        draw, since = self._draw, self._since[number]
        self._at(since, lambda: self._cards.setdefault(number, register(self._front_desk, person)))
        if person.right is not None or person.left is not None:
            first = since + timedelta(minutes=draw.randint(4, 14))
            if draw.random() < 0.3:
                first = self._later(since, 2, 14) or first
            self._referral(number, person, first)
            again = self._later(first, *_WEARS_FOR)
            if again is not None and draw.random() < 0.3:
                self._referral(number, changed(draw, person), again)
        corrected = self._later(since, 20, 500)
        if corrected is not None and draw.random() < 0.14:
            self._correction(number, person, corrected)

    def _later(self, than: datetime, least: int, most: int) -> datetime | None:
        """A moment so many days later, on an open day; None where that has not come yet."""
        day = legal_day(than) + timedelta(days=self._draw.randint(least, most))
        share = self._draw.uniform(0.05, 0.9)
        if day > self._days.days[-1]:
            return None
        moment = self._days.at(self._days.by(day), share)
        return moment if moment > than else None

    def _referral(self, number: int, person: Person, at: datetime) -> None:
        written = self._days.by(legal_day(at) - timedelta(days=self._draw.randint(1, 21)))
        dated = replace(person, written_on=min(written, legal_day(at)))
        self._at(at, lambda: save_referral(self._front_desk, self._cards[number].subject, dated))

    def _correction(self, number: int, person: Person, at: datetime) -> None:
        if person.address is None and self._draw.random() < 0.5:
            street, city, postcode = home(self._draw)
            table, values = "address", {"street": street, "city": city, "postcode": postcode, "country": "LV"}
        else:
            table, values = "phone", {"e164": f"+371 20 000 {400 + number:03d}"}
        self._at(at, lambda: cards.correct(self._front_desk, self._cards[number].subject, table, table, values))

    def _look_ups(self) -> None:
        """Cards that were opened, the more of them the less long ago; now and then by the manager."""
        days, draw = self._days.days, self._draw
        for _ in range(min(LOOK_UPS, 2 * len(self._people))):
            at = self._days.at(days[-1 - min(int(draw.expovariate(1 / 12)), len(days) - 2)], draw.uniform(0.02, 0.95))
            known = [number for number, since in enumerate(self._since) if since < at]
            if known:
                who = self._manager if draw.random() < 0.15 else self._front_desk
                self._look_up(who, draw.choice(known), at)

    def _look_up(self, who: Session, number: int, at: datetime) -> None:
        self._at(at, lambda: who.note(Permission.SEE_CARD, "open_card", self._cards[number].subject))

    def _requests(self) -> None:
        """The open ones at their steps, and one of somebody who has no card."""
        for number, (days, steps, channel, kinds) in enumerate(REQUESTS):
            received = self._days.by(self._today - timedelta(days=days))
            at = self._days.at(received, self._draw.uniform(0.5, 0.8))
            self._request(number, self._somebody(at, channel, kinds), received, at, steps)
        last = self._days.days[-1]
        self._at(self._days.at(last, 0.85), lambda: stranger(self._front_desk, last))

    def _request(self, number: int, who: int, received: date, at: datetime, steps: int) -> None:
        _, _, channel, kinds = REQUESTS[number]
        made: list[str] = []

        def receive() -> None:
            form = asked(self._cards[who].subject, received, channel, kinds, "en" if number == 4 else "lv")
            made.append(requests.receive(self._front_desk, form).request)

        def take(step: int) -> None:
            advance(self._front_desk, made[0], step)

        self._at(at, receive)
        for step in range(1, steps + 1):
            # The first two at the counter, one after the other; the other systems are searched the day after, at its end.
            moment = at + timedelta(minutes=6 * step)
            if step == 3:
                moment = self._days.at(self._days.by(received + timedelta(days=1)), 0.9)
            self._at(max(moment, at), partial(take, step))

    def _answered(self) -> None:
        """What was asked and answered in the months before."""
        for ago, took, channel, kind in past.ANSWERED:
            received = self._days.by(self._today - timedelta(days=ago))
            at = self._days.at(received, self._draw.uniform(0.2, 0.6))
            closed = self._days.at(self._days.by(received + timedelta(days=took)), self._draw.uniform(0.6, 0.9))
            self._answer(self._somebody(at, channel, (kind,)), received, at, closed, channel, kind)

    def _answer(self, who: int, received: date, at: datetime, closed: datetime, channel: Origin, kind: Kind) -> None:
        made: list[str] = []

        def receive() -> None:
            form = asked(self._cards[who].subject, received, channel, (kind,))
            made.append(requests.receive(self._manager, form).request)

        self._at(at, receive)
        self._at(max(closed, at), lambda: past.answer(self._manager, made[0], channel))

    def _exports(self) -> None:
        """Reminders and offers that were sent out now and then."""
        for ago, purpose, via in EXPORTED:
            at = self._days.at(self._days.by(self._today - timedelta(days=ago)), self._draw.uniform(0.1, 0.5))
            if sum(since < at for since in self._since) >= _ENOUGH:
                self._at(at, partial(mailing.export, self._manager, purpose, via))

    def _somebody(self, at: datetime, channel: Origin, kinds: tuple[Kind, ...]) -> int:
        """Who was a customer by then, has asked nothing yet, and can ask this by this door."""
        known = [number for number, since in enumerate(self._since) if since < at] or [0]
        free = [number for number in known if number not in self._busy] or known
        fit = [number for number in free if _fits(self._people[number], channel, kinds)] or free
        chosen = self._draw.choice(fit)
        self._busy.add(chosen)
        return chosen

    def _shifts(self) -> None:
        """Who came and went on the last days, as signing in and out leave it in the trail."""
        days, draw = self._days, self._draw
        for day in days.days[-SHIFTS:]:
            for who, comes, goes in ((self._front_desk, 0.0, 1.0), (self._manager, 0.02, 0.96)):
                self._at(days.at(day, comes - draw.uniform(0.0, 0.02)), partial(_note, who, "sign_in"))
                if day != days.days[-1]:
                    self._at(days.at(day, goes + draw.uniform(0.0, 0.02)), partial(_note, who, "sign_out"))


def _note(who: Session, task: str) -> None:
    with who.desk.task(task, who.staff_id, who.role):
        pass


def _fits(person: Person, channel: Origin, kinds: tuple[Kind, ...]) -> bool:
    """Whether somebody has what the door needs, and the consent that is taken back."""
    if (channel is Origin.EMAIL and not person.email) or (channel is Origin.POST and person.address is None):
        return False
    purposes = {purpose for purpose, _ in person.consents}
    if Kind.WITHDRAWAL in kinds:
        return "reminders" in purposes
    return Kind.MARKETING not in kinds or "offers" in purposes
