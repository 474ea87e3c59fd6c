"""How long does a link work that lets its reader set a password?"""

from typing import Any

from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.utils.http import base36_to_int

RESET_SECONDS = 24 * 3600


class LinkTokenGenerator(PasswordResetTokenGenerator):
    """An invitation works for PASSWORD_RESET_TIMEOUT (7 days), a forgotten password's link for a day, each once."""

    def check_token(self, user: Any, token: str | None) -> bool:
        if token is None or not super().check_token(user, token) or not user.is_active:
            return False
        if not user.has_usable_password():
            return True
        made_at = base36_to_int(token.partition("-")[0])
        return self._num_seconds(self._now()) - made_at <= RESET_SECONDS


link_tokens = LinkTokenGenerator()
