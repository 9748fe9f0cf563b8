"""The three roles at the counter and what each may do (policy 4.4: only those who need to know)."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    FRONT_DESK = "front_desk"
    MANAGER = "manager"
    TECHNICIAN = "technician"


class Permission(StrEnum):
    FIND = "find"
    SEE_CARD = "see_card"
    REGISTER = "register"
    CORRECT = "correct"
    REFERRAL = "referral"
    REQUEST = "request"
    APPROVE_REPORT = "approve_report"
    READ_TRAIL = "read_trail"
    MANAGE_STAFF = "manage_staff"
    POLICY_FILE = "policy_file"
    SETTINGS = "settings"
    DIAGNOSTICS = "diagnostics"
    BACKUP = "backup"
    ERASE = "erase"
    OWN_ACCOUNT = "own_account"


_FRONT_DESK = frozenset(
    {
        Permission.FIND,
        Permission.SEE_CARD,
        Permission.REGISTER,
        Permission.CORRECT,
        Permission.REFERRAL,
        Permission.REQUEST,
        Permission.OWN_ACCOUNT,
    }
)

#: Deny by default: what is not named here is refused. The technician never sees customer data.
GRANTS: dict[Role, frozenset[Permission]] = {
    Role.FRONT_DESK: _FRONT_DESK,
    Role.MANAGER: _FRONT_DESK
    | {
        Permission.APPROVE_REPORT,
        Permission.READ_TRAIL,
        Permission.MANAGE_STAFF,
        Permission.POLICY_FILE,
        Permission.SETTINGS,
        Permission.DIAGNOSTICS,
        Permission.BACKUP,
        Permission.ERASE,
    },
    Role.TECHNICIAN: frozenset(
        {Permission.SETTINGS, Permission.DIAGNOSTICS, Permission.BACKUP, Permission.OWN_ACCOUNT}
    ),
}


def may(role: Role, permission: Permission) -> bool:
    """Whether `role` holds `permission`."""
    return permission in GRANTS[role]


def needs_second(first: str, second: str, managers: int) -> bool:
    """Whether `second` may not decide alone on what `first` proposed: the same person, and there is another manager to ask."""
    return first == second and managers > 1
