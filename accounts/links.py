"""Which address lets a person set a password?"""

from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.urls import reverse

from accounts.models import User
from accounts.tokens import link_tokens


def password_link(user: User) -> str:
    """Return a link that works once, for as long as `accounts.tokens` says. Whoever holds it owns the account."""
    uid, key = user_pk_to_url_str(user), link_tokens.make_token(user)
    return settings.SITE_URL + reverse("account_reset_password_from_key", kwargs={"uidb36": uid, "key": key})
