"""Reading and judging a policy file: bytes in, a whole, consistent `PolicyFile` out, or a refusal that says where."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Iterable, Iterator
from importlib.resources import files

import msgspec

from optician_desk.domain.data_use import Category as DataCategory
from optician_desk.domain.errors import Refusal
from optician_desk.domain.lens_checks import LensLimits
from optician_desk.policy.model import PolicyFile, Wording, version_key

#: The largest policy file that is read, in bytes; the shipped one has about 30 kB.
MAX_BYTES = 1_000_000

# fmt: off
EU_COUNTRIES = frozenset((
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
))
# fmt: on
EEA_COUNTRIES = EU_COUNTRIES | {"IS", "LI", "NO"}

#: What identifies an entry in these lists of the file; every id is unique inside its list.
_LISTS = (
    "bases",
    "retention",
    "purposes",
    "categories",
    "vias",
    "consents",
    "systems",
    "identity_documents",
    "name_explanations",
    "missing_email_reasons",
    "lens_reasons",
    "not_searched_reasons",
    "notice_ways",
    "referral_ways",
    "handover_ways",
    "signature_reasons",
    "processors",
    "recipients",
    "authority_kinds",
    "authority_checks",
    "identity_refusals",
    "extension_reasons",
    "refusal_grounds",
    "restriction_grounds",
    "lifting_reasons",
    "not_told_reasons",
    "cost_lines",
)

#: Lists that came with a later version of the program: a file that has none of one gets the shipped one's.
LATER_LISTS = _LISTS[_LISTS.index("recipients") + 1 :]


def shipped() -> bytes:
    """The policy file of OPTIC GURU, SIA as it comes with the program."""
    return files("optician_desk.policy").joinpath("optic_guru.toml").read_bytes()


def digest(data: bytes) -> str:
    """SHA-256 of the file's bytes, in lower-case hex."""
    return hashlib.sha256(data).hexdigest()


def load(data: bytes) -> PolicyFile:
    """The file as types; raises Refusal("policy.…") with the place in the file when it is not whole."""
    if len(data) > MAX_BYTES:
        raise Refusal("policy.too_large", limit=MAX_BYTES)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("policy.not_utf8", offset=error.start) from error
    try:
        policy = msgspec.toml.decode(text, type=PolicyFile)
    except msgspec.ValidationError as error:
        raise Refusal("policy.shape", place=_place(error), detail=_detail(error)) from error
    except msgspec.DecodeError as error:
        raise Refusal("policy.syntax", detail=str(error)[:200]) from error
    policy = _with_later_lists(policy)
    _check_ids(policy)
    _check_versions(policy)
    _check_references(policy)
    _check_countries(policy)
    _check_lens_limits(policy)
    return policy


def _with_later_lists(policy: PolicyFile) -> PolicyFile:
    """The policy with lists that it does not speak of from the shipped file, so that an older file serves a newer program."""
    absent = [name for name in LATER_LISTS if not getattr(policy, name)]
    if not absent:
        return policy
    own = msgspec.toml.decode(shipped(), type=PolicyFile)
    return msgspec.structs.replace(policy, **{name: getattr(own, name) for name in absent})


def check_successor(old: PolicyFile, new: PolicyFile) -> None:
    """Refuses a file that may not follow `old`: not newer, an id lost, or an issued wording changed.

    Facts point at ids and wording versions for ever; a file that drops or rewords one would change what was agreed.
    """
    if version_key(new.version) <= version_key(old.version):
        raise Refusal("policy.not_newer", version=new.version, current=old.version)
    for name in _LISTS:
        kept = {entry.id for entry in getattr(new, name)}
        for entry in getattr(old, name):
            if entry.id not in kept:
                raise Refusal("policy.id_lost", place=name, id=entry.id)
    for place, before, after in _wordings(old, new):
        texts = {wording.version: wording.text for wording in after}
        for wording in before:
            if texts.get(wording.version) != wording.text:
                raise Refusal("policy.wording_changed", place=place, version=wording.version)


def _wordings(old: PolicyFile, new: PolicyFile) -> Iterator[tuple[str, tuple[Wording, ...], tuple[Wording, ...]]]:
    yield "notices", old.notices, new.notices
    yield "undertakings", old.undertakings, new.undertakings
    for purpose in old.consents:
        yield f"consents.{purpose.id}", purpose.wordings, new.consent(purpose.id).wordings


def _check_lens_limits(policy: PolicyFile) -> None:
    try:
        LensLimits(**policy.lens_limits)
    except (TypeError, ValueError) as error:
        raise Refusal("policy.shape", place="lens_limits", detail=str(error)[:200]) from error


def _check_ids(policy: PolicyFile) -> None:
    for name in _LISTS:
        seen: set[str] = set()
        for entry in getattr(policy, name):
            if entry.id in seen:
                raise Refusal("policy.id_twice", place=name, id=entry.id)
            seen.add(entry.id)
    days = [extra.day for extra in policy.extra_days]
    for day in days:
        if days.count(day) > 1:
            raise Refusal("policy.id_twice", place="extra_days", id=day.isoformat())


def _check_versions(policy: PolicyFile) -> None:
    lists = [("notices", policy.notices), ("undertakings", policy.undertakings)]
    lists += [(f"consents.{purpose.id}", purpose.wordings) for purpose in policy.consents]
    _day("version", policy.version)
    for place, wordings in lists:
        if not wordings:
            raise Refusal("policy.list_empty", place=place)
        seen: set[str] = set()
        for wording in wordings:
            _day(place, wording.version)
            if wording.version in seen:
                raise Refusal("policy.id_twice", place=place, id=wording.version)
            seen.add(wording.version)


def _day(place: str, version: str) -> None:
    try:
        datetime.date.fromisoformat(version.partition(".")[0])
    except ValueError as error:
        raise Refusal("policy.version_day", place=place, version=version) from error


def _check_references(policy: PolicyFile) -> None:
    bases = {basis.id for basis in policy.bases}
    criteria = {criterion.id for criterion in policy.retention}
    purposes = {purpose.id for purpose in policy.purposes}
    categories = {category.id for category in policy.categories}
    vias = {via.id for via in policy.vias}
    for name in _LISTS:
        if name not in ("processors", "recipients") and not getattr(policy, name):
            raise Refusal("policy.list_empty", place=name)
    for purpose in policy.purposes:
        _known(f"purposes.{purpose.id}.basis", [purpose.basis], bases)
        _known(f"purposes.{purpose.id}.retention", purpose.retention, criteria, at_least_one=True)
    for category in policy.categories:
        _known(f"categories.{category.id}.purposes", category.purposes, purposes, at_least_one=True)
        _known(f"categories.{category.id}.retention", category.retention, criteria, at_least_one=True)
    for wanted in DataCategory:
        if wanted.value not in categories:
            raise Refusal("policy.category_missing", id=wanted.value)
    for consent in policy.consents:
        if consent.vias != ("-",):
            _known(f"consents.{consent.id}.vias", consent.vias, vias, at_least_one=True)
    for recipient in policy.recipients:
        _known(f"recipients.{recipient.id}.fields", recipient.fields, categories, at_least_one=True)
    _known("rules.changeable_by_phone", policy.rules.changeable_by_phone, categories)
    _known("rules.request_retention", [policy.rules.request_retention], criteria)
    for criterion in policy.retention:
        if (criterion.months is None) != (criterion.counted_from == "nothing"):
            raise Refusal("policy.term_half", place=f"retention.{criterion.id}")
    if not any(document.id != "driving_licence" for document in policy.accepted_documents()):
        raise Refusal("policy.list_empty", place="identity_documents")


def _known(place: str, ids: Iterable[str], known: set[str], *, at_least_one: bool = False) -> None:
    listed = list(ids)
    if at_least_one and not listed:
        raise Refusal("policy.list_empty", place=place)
    for entry_id in listed:
        if entry_id not in known:
            raise Refusal("policy.id_unknown", place=place, id=entry_id)


def _check_countries(policy: PolicyFile) -> None:
    allowed = EEA_COUNTRIES if policy.rules.eea_allowed else EU_COUNTRIES
    for name in ("processors", "recipients"):
        for entry in getattr(policy, name):
            if entry.country not in allowed:
                raise Refusal("policy.country_outside", clause="3.1", place=f"{name}.{entry.id}", country=entry.country)


def _place(error: msgspec.ValidationError) -> str:
    found = re.search(r"at `\$?\.?([^`]*)`", str(error))
    return found.group(1) if found else "-"


def _detail(error: msgspec.ValidationError) -> str:
    return str(error).partition(" - at ")[0][:200]
