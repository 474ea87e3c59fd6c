"""Does a person have a second factor?"""

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled

from accounts.models import User

# Recovery codes alone don't count: they only stand in for one of these.
FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]


def has_second_factor(user: User) -> bool:
    """Tell whether signing in asks this person for more than a password."""
    return is_mfa_enabled(user, FACTORS)
