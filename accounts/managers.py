"""How does an account row come to be?"""

from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import UserManager

if TYPE_CHECKING:
    from accounts.models import User


class PortalUserManager(UserManager["User"]):
    """Keeps e-mail addresses in small letters: sign-in and password mails look them up exactly so."""

    use_in_migrations = False

    @classmethod
    def normalize_email(cls, email: str | None) -> str:
        return (email or "").strip().lower()

    def create_superuser(
        self, username: str, email: str | None = None, password: str | None = None, **extra_fields: Any
    ) -> "User":
        """Make an account with the administrator's role, for `createsuperuser`; Django's own flag stays off."""
        from accounts.services import grant_role  # the services need the model, which needs this manager
        from accounts.states import Role

        user = self.create_user(username, email, password, **extra_fields)
        grant_role(user=user, role=Role.ADMIN, by=None)
        return user
