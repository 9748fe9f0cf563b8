"""Finding and registering customers on a real encrypted store."""

from __future__ import annotations

import itertools
import json
import string
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.likeness import Reason, Typed
from optician_desk.domain.registration import Agreed, Entered, NoticeGiven, Registration
from optician_desk.domain.search_view import Found, Hit, Shown
from optician_desk.services import customers
from optician_desk.services.session import Session

Register = Callable[..., str]


@pytest.fixture
def register(session: Session) -> Register:
    """Registers an invented person and gives the card's id."""
    counter = itertools.count(20_000_100)

    def save(given: str, surname: str, phone: str = "", email: str = "", **more: str) -> str:
        values = {
            "name.given": given,
            "name.surname": surname,
            "phone.e164": phone or str(next(counter)),
            "email.address": email,
            "email.missing_reason": "" if email else "has_none",
            **{path.replace("_", ".", 1): text for path, text in more.items()},
        }
        return customers.register(session, form(values)).subject

    return save


def form(values: dict[str, str], **more: object) -> Registration:
    return Registration(tuple(Entered(path, text) for path, text in values.items()), **more)  # type: ignore[arg-type]


def names(found: Found) -> list[str]:
    return [f"{hit.given} {hit.surname}" for hit in found.hits]


def emphasised(hit: Hit) -> list[str]:
    name = f"{hit.given} {hit.surname}"
    return [name[start:end] for start, end in hit.name_spans] + [
        hit.contact[start:end] for start, end in hit.contact_spans
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "ilze",
        "Bērz",
        "berz",
        "BERZIN",
        "berziņa ilze",
        "kal il",
        "bērziņa-kalēja",
        "29 12",
        "2912",
        "+371 29 123",
        "0037129123456",
        "2 9 1 2 3 4 5 6",
        "37129123",
        "829123456",
        "(29) 123-456",
        "ilze.b",
        "berzina",
        "ilze.berzina@piem",
        "@piemers.lv",
        "ilze 2912",
        "2912 berz",
        unicodedata.normalize("NFD", "Bērziņa"),
    ],
)
def test_anyone_is_found_by_any_beginning(session: Session, register: Register, typed: str) -> None:
    register("Ilze", "Bērziņa-Kalēja", "29 123 456", "ilze.berzina@piemers.lv")
    register("Andris", "Ozols", "26 555 000", "andris@example.com")
    assert names(customers.search(session, typed)) == ["Ilze Bērziņa-Kalēja"]


@pytest.mark.parametrize(
    "word", ["krizanovska", "29123456", "+37129123456", "inese.krizanovska@piemers.lv", "@piemers.lv"]
)
def test_a_beginning_of_any_length_finds(session: Session, register: Register, word: str) -> None:
    """Shorter and longer than the beginnings that the index keeps."""
    register("Inese", "Križanovska", "29 123 456", "inese.krizanovska@piemers.lv")
    register("Andris", "Ozols", "26 555 000", "andris@example.com")
    found = [names(customers.search(session, word[:length])) for length in range(1, len(word) + 1)]
    nothing_yet = 1 if word[0] in "+@" else 0  # a sign alone asks for nobody
    assert all("Inese Križanovska" in hits for hits in found[nothing_yet:])
    assert found[-1] == ["Inese Križanovska"]


@pytest.mark.parametrize("typed", ["lze", "29 99", "ilze 2999", "example", "piemers", "anna ilze", "123456"])
def test_what_does_not_fit_is_not_found(session: Session, register: Register, typed: str) -> None:
    register("Ilze", "Bērziņa", "29 123 456", "ilze.berzina@piemers.lv")
    assert names(customers.search(session, typed)) == []


@pytest.mark.parametrize(
    "name",
    [
        "O'Neil",
        "Smith-Jones",
        "<b>Ilze</b>",
        "& Co",
        "\u200fשרה",
        "Łukasz",
        "王小明",
        "Ilze 😀",
        "Robert'); DROP",
        "-2.25",
    ],
)
def test_unusual_names_are_saved_and_found(session: Session, register: Register, name: str) -> None:
    register(name, "Ozols")
    (hit,) = customers.search(session, name).hits
    assert hit.given == name


def test_every_printable_character_and_pair_can_be_typed(session: Session, register: Register) -> None:
    register("Ilze", "Bērziņa", "29 123 456", "ilze.berzina@piemers.lv")
    signs = string.printable + "āčēģīķļņšūž№„”–—×−'`´ \u200f\ud800\x00"
    for typed in (*signs, *("".join(pair) for pair in itertools.product(string.punctuation + "a1 ", repeat=2))):
        customers.search(session, typed)
    for typed in ("AND", "OR NOT", 'NEAR("a" "b", 2)', "^a*", "search_name : a", "{a b}:c", "a" * 5000, '"' * 99):
        customers.search(session, typed)


def test_the_list_shows_fifty_and_says_that_there_are_more(session: Session, register: Register) -> None:
    for number in range(51):
        register("Anna", f"Liepa{string.ascii_lowercase[number % 26]}")
    found = customers.search(session, "anna")
    assert (len(found.hits), found.more) == (50, True)
    narrower = customers.search(session, "liepaa")
    assert (len(narrower.hits), narrower.more) == (2, False)


@pytest.mark.parametrize("typed", ["", "  ", "(&*", "\u200f"])
def test_nothing_typed_shows_nobody_and_how_many_cards_there_are(
    session: Session, register: Register, typed: str
) -> None:
    register("Ilze", "Bērziņa")
    register("Andris", "Ozols")
    found = customers.search(session, typed)
    assert (found.hits, found.total) == ((), 2)


def test_lists_show_no_whole_contact(session: Session, register: Register) -> None:
    subject = register(
        "Ilze", "Bērziņa", "29 123 456", "ilze.berzina@piemers.lv", address_street="Skolas iela 5", address_city="Ogre"
    )
    by_name, by_phone, by_email = (
        customers.search(session, typed).hits[0] for typed in ("ilze b", "2912", "ilze.berzina@")
    )
    assert (by_phone.contact, by_phone.contact_is) == ("•• ••• 456", Shown.PHONE)
    assert (by_email.contact, by_email.contact_is) == ("ilze.berzina@…", Shown.EMAIL)
    assert emphasised(by_name)[:2] == ["Ilze", "B"]
    assert emphasised(by_email)[-2:] == ["ilze", "berzina"]
    shown = customers.glimpse(session, subject)
    assert shown is not None
    assert (shown.phone, shown.email, shown.city) == ("•• ••• 456", "il…@piemers.lv", "Ogre")


def test_an_unknown_card_has_no_glimpse(session: Session) -> None:
    assert customers.glimpse(session, "0" * 32) is None


def test_likely_duplicates_come_with_their_reasons(session: Session, register: Register) -> None:
    register("Ilze", "Bērziņa", "20 000 412", "ilze.berzina@piemers.lv")
    register("Bērziņa", "Ilze", "20 000 871")
    register("Ilza", "Bērziņa", "20 000 506")
    register("Jānis", "Bērziņš", "20 000 412")
    register("Anna", "Ozola", "20 000 999")
    found = customers.likely(session, Typed("Ilze", "Berzina", ("+37120000412",), ("Ilze.Berzina@piemers.lv",)))
    told = {f"{one.given} {one.surname}": [because.reason for because in one.reasons] for one in found}
    assert told == {
        "Ilze Bērziņa": [Reason.SAME_EMAIL, Reason.SAME_PHONE, Reason.NAME_WITHOUT_MARKS],
        "Jānis Bērziņš": [Reason.SAME_PHONE],
        "Bērziņa Ilze": [Reason.SWAPPED],
        "Ilza Bērziņa": [Reason.SLIP],
    }
    assert found[0].phone == "•• ••• 412"
    assert found[0].email == "il…@piemers.lv"


def test_a_surname_in_its_other_gender_is_likely(session: Session, register: Register) -> None:
    register("Dana", "Bērziņš")
    (found,) = customers.likely(session, Typed("Dana", "Bērziņa"))
    assert [because.reason for because in found.reasons] == [Reason.SURNAME_ENDING]


def test_a_registration_keeps_each_value_with_its_source(session: Session) -> None:
    made = customers.register(
        session,
        Registration(
            values=(
                Entered("name.given", " ilze ", Origin.PHONE, GivenBy.PARENT),
                Entered("name.surname", "Bērziņa", Origin.PHONE, GivenBy.PARENT),
                Entered("phone.e164", "+371 20 000 412", Origin.PHONE, GivenBy.PARENT),
                Entered("email.address", "Ilze@Piemers.LV", Origin.WEB, GivenBy.SELF),
                Entered("address.street", "Skolas iela 5–12", Origin.EMAIL, GivenBy.REPRESENTATIVE),
                Entered("address.city", "Ogre", Origin.EMAIL, GivenBy.REPRESENTATIVE),
                Entered("address.postcode", "5001", Origin.EMAIL, GivenBy.REPRESENTATIVE),
                Entered("address.country", "LV", Origin.EMAIL, GivenBy.REPRESENTATIVE),
            ),
            consents=(Agreed("offers", "email"), Agreed("surveys", "sms")),
            notice=NoticeGiven("lv", "printed"),
            channel=Origin.PHONE,
            given_by=GivenBy.PARENT,
        ),
    )
    assert rows(session, "name", "given", "surname") == [("phone", "parent", "ilze", "Bērziņa")]
    assert rows(session, "phone", "e164") == [("phone", "parent", "+37120000412")]
    assert rows(session, "email", "address", "missing_reason") == [("web", "self", "Ilze@piemers.lv", None)]
    assert rows(session, "address", "street", "city", "postcode", "country") == [
        ("email", "representative", "Skolas iela 5–12", "Ogre", "LV-5001", "LV")
    ]
    version = session.desk.policy.consent("offers").current.version
    assert rows(session, "consent", "purpose", "via", "given", "wording") == [
        ("phone", "parent", "offers", "email", 1, version),
        ("phone", "parent", "surveys", "sms", 1, version),
    ]
    assert rows(session, "notice", "version", "language", "how") == [
        ("phone", "parent", session.desk.policy.notice.version, "lv", "printed")
    ]
    assert made.at.tzinfo is UTC
    assert (datetime.now(UTC) - made.at).total_seconds() < 60


def rows(session: Session, table: str, *columns: str) -> list[tuple[object, ...]]:
    with session.desk.store.reading() as con:
        wanted = ", ".join(("channel", "given_by", *columns))
        return [tuple(row) for row in con.exec_driver_sql(f"SELECT {wanted} FROM {table} ORDER BY hlc")]


def test_a_registration_is_one_entry_of_the_trail_without_values(session: Session, register: Register) -> None:
    subject = register("Ilze", "Bērziņa", "20 000 412")
    with session.desk.store.reading() as con:
        entries = [
            json.loads(row.body) for row in con.exec_driver_sql("SELECT body FROM audit WHERE subject = ?", (subject,))
        ]
    assert [entry["task"] for entry in entries] == ["register"]
    assert entries[0]["fields"] == ["email.missing_reason", "name.given", "name.surname", "phone.e164"]
    assert "Bērziņa" not in json.dumps(entries, ensure_ascii=False)


GOOD = {
    "name.given": "Ilze",
    "name.surname": "Bērziņa",
    "phone.e164": "20 000 412",
    "email.address": "",
    "email.missing_reason": "has_none",
}


@pytest.mark.parametrize(
    ("path", "text", "code", "clause"),
    [
        ("name.given", "", "contact.name_missing", "6.2"),
        ("name.surname", "\u200f", "contact.name_missing", None),
        ("name.surname", "", "contact.surname_missing", "6.2"),
        ("name.surname", "a" * 200_000, "text.too_long", None),
        ("name.surname", "b" * 101, "contact.too_long", None),
        ("phone.e164", "", "contact.phone_missing", "6.2"),
        ("phone.e164", "20 000 4", "contact.phone_length", None),
        ("phone.e164", "4111 1111 1111 1111", "text.payment_card", "1.2"),
        ("email.address", "ilze@", "contact.email_no_domain", None),
        ("email.missing_reason", "", "contact.email_missing", "6.2"),
        ("email.missing_reason", "because", "contact.email_reason_missing", "6.2"),
        ("name.given", "Ilze 161175-19997", "text.personal_code", "1.1"),
        ("address.street", "LV80 BANK 0000 4351 9500 1", "text.account", "1.2"),
        ("address.street", "Skolas iela 5", "contact.address_incomplete", None),
        ("address.postcode", "501", "contact.postcode", None),
    ],
)
def test_what_cannot_be_taken_is_refused_whole(
    session: Session, path: str, text: str, code: str, clause: str | None
) -> None:
    with pytest.raises(Refusal) as caught:
        customers.register(session, form({**GOOD, path: text}))
    assert (caught.value.code, caught.value.clause) == (code, clause)
    assert rows(session, "name") == []
    assert customers.search(session, "").total == 0


def test_a_consent_that_nobody_asks_for_is_refused(session: Session) -> None:
    for agreed in (Agreed("offers", "fax"), Agreed("unheard_of", "email")):
        with pytest.raises(Refusal, match="consent_unknown"):
            customers.register(session, form(GOOD, consents=(agreed,)))
    with pytest.raises(Refusal, match="notice_way_unknown"):
        customers.register(session, form(GOOD, notice=NoticeGiven("lv", "shouted")))
    assert rows(session, "consent") == []


def test_a_country_alone_is_no_address(session: Session) -> None:
    customers.register(session, form({**GOOD, "address.country": "EE"}))
    assert rows(session, "address") == []


def test_the_technician_finds_and_registers_nobody(technician: Session) -> None:
    for call in (
        lambda: customers.search(technician, "ilze"),
        lambda: customers.likely(technician, Typed("Ilze", "Bērziņa")),
        lambda: customers.register(technician, form(GOOD)),
        lambda: customers.glimpse(technician, "0" * 32),
    ):
        with pytest.raises(NotAllowed, match=r"access\.not_allowed"):
            call()


def test_names_hide_no_duplicate_behind_a_family_phone(session: Session, register: Register) -> None:
    first = register("Ilze", "Bērziņa", "20 000 412")
    second = register("Jānis", "Bērziņš", "20 000 412")
    assert first != second
    assert len(customers.search(session, "20000412").hits) == 2
