"""Who may sign in, and what may a person do in the administration?"""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend

from accounts.rules import is_administrator


class PortalBackend(AuthenticationBackend):
    """Signs in by user name or e-mail address; the administrator's role is the one source of permissions."""

    def has_perm(self, user_obj: Any, perm: str, obj: Any = None) -> bool:
        return is_administrator(user_obj)

    def has_module_perms(self, user_obj: Any, app_label: str) -> bool:
        return is_administrator(user_obj)
