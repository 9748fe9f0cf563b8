"""The path through set-up, without a screen: every page is reached, none is a dead end, the code is always typed again."""

import pytest

from optician_desk.ui.setup_flow import BACK, NEXT, STEPS, SetupPage, following, step_of


def _walk(*, keyring_serves: bool) -> list[SetupPage]:
    path = [SetupPage.SHOP]
    while NEXT[path[-1]]:
        path.append(following(path[-1], keyring_serves=keyring_serves))
        assert len(path) <= len(SetupPage)
    return path


def test_with_a_keyring_no_passphrase_is_asked() -> None:
    assert _walk(keyring_serves=True) == [page for page in SetupPage if page is not SetupPage.PASSPHRASE]


def test_without_a_keyring_a_passphrase_is_asked() -> None:
    assert _walk(keyring_serves=False) == list(SetupPage)


@pytest.mark.parametrize("keyring_serves", [True, False])
def test_nothing_is_made_before_the_code_was_typed_again(keyring_serves: bool) -> None:
    path = _walk(keyring_serves=keyring_serves)
    assert path[-3:] == [SetupPage.CODE, SetupPage.TYPE_AGAIN, SetupPage.MAKING]
    assert [page for page, after in NEXT.items() if SetupPage.MAKING in after] == [SetupPage.TYPE_AGAIN]


def test_every_page_belongs_to_one_step_and_back_leads_backwards() -> None:
    assert sorted(page for step in STEPS for page in step) == sorted(SetupPage)
    order = list(SetupPage)
    assert all(order.index(before) < order.index(page) for page, before in BACK.items())
    assert all(step_of(before) <= step_of(page) for page, before in BACK.items())
    assert SetupPage.MAKING not in BACK
