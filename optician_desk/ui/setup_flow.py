"""The path through set-up as a map: which page follows which, and which may be gone back to."""

from __future__ import annotations

from enum import StrEnum


class SetupPage(StrEnum):
    """The pages in order of appearance."""

    SHOP = "shop"
    MANAGER = "manager"
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105  # a page, not a secret
    CODE = "code"
    TYPE_AGAIN = "type_again"
    MAKING = "making"


#: What follows when the page is done; the keyring's answer decides between two.
NEXT: dict[SetupPage, tuple[SetupPage, ...]] = {
    SetupPage.SHOP: (SetupPage.MANAGER,),
    SetupPage.MANAGER: (SetupPage.KEYRING,),
    SetupPage.KEYRING: (SetupPage.CODE, SetupPage.PASSPHRASE),
    SetupPage.PASSPHRASE: (SetupPage.CODE,),
    SetupPage.CODE: (SetupPage.TYPE_AGAIN,),
    SetupPage.TYPE_AGAIN: (SetupPage.MAKING,),
    SetupPage.MAKING: (),
}

#: Where "Back" leads; from making there is no way back.
BACK: dict[SetupPage, SetupPage] = {
    SetupPage.MANAGER: SetupPage.SHOP,
    SetupPage.KEYRING: SetupPage.MANAGER,
    SetupPage.PASSPHRASE: SetupPage.MANAGER,
    SetupPage.CODE: SetupPage.MANAGER,
    SetupPage.TYPE_AGAIN: SetupPage.CODE,
}

#: The four steps that a person sees, and the pages of each.
STEPS: tuple[tuple[SetupPage, ...], ...] = (
    (SetupPage.SHOP,),
    (SetupPage.MANAGER,),
    (SetupPage.KEYRING, SetupPage.PASSPHRASE),
    (SetupPage.CODE, SetupPage.TYPE_AGAIN, SetupPage.MAKING),
)


def following(page: SetupPage, *, keyring_serves: bool) -> SetupPage:
    """The page after this one; raises IndexError after the last."""
    choices = NEXT[page]
    return choices[0] if keyring_serves or len(choices) == 1 else choices[1]


def step_of(page: SetupPage) -> int:
    """Which of the four steps the page belongs to, from 0."""
    return next(at for at, pages in enumerate(STEPS) if page in pages)
