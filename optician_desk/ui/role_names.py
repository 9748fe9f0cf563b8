"""The three roles as screens name them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from optician_desk.domain.staff import Role


def role_name(role: Role | str) -> str:
    """The role in the language of the screens; the desk itself (no role) gives an empty text."""
    return (
        {
            Role.FRONT_DESK: QCoreApplication.translate("RoleNames", "front desk"),
            Role.MANAGER: QCoreApplication.translate("RoleNames", "manager"),
            Role.TECHNICIAN: QCoreApplication.translate("RoleNames", "technician"),
        }.get(Role(role), "")
        if role
        else ""
    )
