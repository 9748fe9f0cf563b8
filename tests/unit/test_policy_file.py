"""The policy file: the shipped one holds together, and every way in which a file can be wrong is named."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec
import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.policy.loading import MAX_BYTES, check_successor, digest, load, shipped
from optician_desk.policy.model import PolicyFile, active, find, version_key

TEXT = shipped().decode("utf-8")


def refused(text: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        load(text.encode("utf-8"))
    return caught.value


def test_shipped_file_names_the_controller_and_the_authority() -> None:
    policy = load(shipped())
    assert policy.company.name == "OPTIC GURU, SIA"
    assert policy.company.register_number == "50103179811"
    assert policy.company.address == "Mednieku iela 21/23, Ogre, LV-5001"
    assert policy.authority.address == "Elijas iela 17, Rīga, LV-1050"
    assert re.fullmatch(r"[0-9a-f]{64}", digest(shipped()))


def test_shipped_file_covers_what_policy_1_1_and_5_5_1_list() -> None:
    policy = load(shipped())
    clauses = {category.clause for category in policy.categories}
    assert {"1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5", "1.3.3", "4.4", "5.6", "6.3"} <= clauses
    assert [system.id for system in policy.systems] == ["cctv", "website", "mailbox", "paper", "mailing"]
    assert [document.id for document in policy.accepted_documents()] == [
        "identity_card",
        "passport",
        "residence_permit",
    ]
    assert policy.rules.free_answers == 2
    assert policy.rules.require_lens_consent
    assert policy.consent("lens_parameters").explicit


def test_driving_licence_is_accepted_only_where_the_rules_admit_it() -> None:
    policy = load(TEXT.replace("driving_licence = false", "driving_licence = true").encode())
    assert "driving_licence" in [document.id for document in policy.accepted_documents()]


def test_special_categories_rest_on_explicit_consent() -> None:
    policy = load(shipped())
    for category in policy.categories:
        if category.special:
            assert "explicit_consent" in {policy.purpose(purpose).basis for purpose in category.purposes}


def test_every_text_exists_in_both_languages() -> None:
    texts: list[dict[str, str]] = []

    def walk(node: object) -> None:
        if isinstance(node, dict):
            if set(node) == {"lv", "en"}:
                texts.append(node)
            for value in node.values():
                walk(value)
        elif isinstance(node, (list, tuple)):
            for value in node:
                walk(value)

    walk(msgspec.to_builtins(load(shipped())))
    assert len(texts) > 80
    for text in texts:
        assert text["lv"].strip()
        assert text["en"].strip()
        assert text["lv"] != text["en"]


def test_texts_by_language() -> None:
    text = load(shipped()).authority.name
    assert text.of("lv_LV") == "Datu valsts inspekcija"
    assert text.of("en") == text.of("de") == text.en


@pytest.mark.parametrize(
    ("change", "code"),
    [
        pytest.param(lambda text: text + "\n[[", "policy.syntax", id="no_toml"),
        pytest.param(lambda text: text + "\nsurprise = 1\n", "policy.shape", id="unknown_key"),
        pytest.param(
            lambda text: text.replace("free_answers = 2 ", "free_answers = 0 "), "policy.shape", id="out_of_range"
        ),
        pytest.param(lambda text: text.replace('city = "Ogre"', 'city = "  "'), "policy.shape", id="blank_text"),
        pytest.param(lambda text: text.replace('lv = "zvans", ', ""), "policy.shape", id="one_language"),
        pytest.param(
            lambda text: text.replace('register_number = "50103179811"', 'register_number = "5010"'),
            "policy.shape",
            id="register_number",
        ),
        pytest.param(lambda text: text.replace('id = "sms"', 'id = "email"'), "policy.id_twice", id="twice"),
        pytest.param(
            lambda text: text.replace('basis = "contract"', 'basis = "handshake"', 1), "policy.id_unknown", id="basis"
        ),
        pytest.param(
            lambda text: text.replace('purposes = ["rights"]', 'purposes = ["whim"]'), "policy.id_unknown", id="purpose"
        ),
        pytest.param(
            lambda text: text.replace('purposes = ["rights"]', "purposes = []"), "policy.list_empty", id="no_purpose"
        ),
        (
            lambda text: text.replace('request_retention = "request_file"', 'request_retention = "x"'),
            "policy.id_unknown",
        ),
        pytest.param(
            lambda text: text.replace('id = "lookup"', 'id = "lookups"'), "policy.category_missing", id="category"
        ),
        pytest.param(
            lambda text: text.replace('counted_from = "last_service"\n', ""), "policy.term_half", id="retention"
        ),
        pytest.param(
            lambda text: text.replace('version = "2026-11-22"', 'version = "2026-02-30"', 1),
            "policy.version_day",
            id="half_term",
        ),
    ],
)
def test_what_is_wrong_is_named(change: Callable[[str], str], code: str) -> None:
    changed = change(TEXT)
    assert changed != TEXT
    assert refused(changed).code == code


def test_bytes_that_are_no_text_and_files_that_are_too_large() -> None:
    with pytest.raises(Refusal, match=r"policy\.not_utf8"):
        load(b"version = \xff")
    with pytest.raises(Refusal, match=r"policy\.too_large"):
        load(b"#" * (MAX_BYTES + 1))


RECIPIENT = """
[[recipients]]
id = "courier"
name = "Piemēra kurjers, SIA"
role = {{ lv = "preču piegāde", en = "delivery of goods" }}
country = "{country}"
contract = "Nr. 1"
fields = ["name", "phone", "address"]
"""


def test_recipients_outside_the_union_are_refused_with_the_clause() -> None:
    assert load((TEXT + RECIPIENT.format(country="EE")).encode()).recipients[0].fields == ("name", "phone", "address")
    error = refused(TEXT + RECIPIENT.format(country="US"))
    assert (error.code, error.clause) == ("policy.country_outside", "3.1")
    assert refused(TEXT + RECIPIENT.format(country="NO")).code == "policy.country_outside"
    admitted = TEXT.replace("eea_allowed = false", "eea_allowed = true") + RECIPIENT.format(country="NO")
    assert load(admitted.encode()).recipients[0].country == "NO"


def later(change: Callable[[str], str]) -> PolicyFile:
    return load(change(TEXT.replace('version = "2026-11-22"', 'version = "2026-11-22.1"', 1)).encode())


def test_a_later_file_may_add_and_retire_but_not_drop_or_reword() -> None:
    old = load(shipped())
    retired = later(lambda text: text.replace('id = "excluded"\n', 'id = "excluded"\nretired = true\n'))
    check_successor(old, retired)
    assert find(retired.not_searched_reasons, "excluded") is not None
    assert "excluded" not in [reason.id for reason in active(retired.not_searched_reasons)]
    with pytest.raises(Refusal, match=r"policy\.id_lost"):
        check_successor(old, later(lambda text: text.replace('id = "excluded"', 'id = "left_out"')))
    with pytest.raises(Refusal, match=r"policy\.wording_changed"):
        check_successor(old, later(lambda text: text.replace("Piekrītu saņemt atgādinājumus", "Gribu atgādinājumus")))
    with pytest.raises(Refusal, match=r"policy\.not_newer"):
        check_successor(old, load(shipped()))


def test_versions_are_ordered_by_day_and_number() -> None:
    assert version_key("2026-11-22.10") > version_key("2026-11-22.9") > version_key("2026-11-22")
    assert version_key("2027-01-01") > version_key("2026-11-22.10")
