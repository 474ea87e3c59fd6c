"""How does sign-in differ from allauth's own way?"""

import logging

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.usersessions.adapter import DefaultUserSessionsAdapter
from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from accounts import sign_in_record
from accounts.addresses import client_address
from accounts.mail import render_text

logger = logging.getLogger(__name__)
SITE_NAME = "Agen Informasi Pemasyarakatan"
UNKNOWN_ADDRESS = "0.0.0.0"
MISMATCH = "Nama pengguna, surel, atau kata sandi tidak cocok."
TOO_MANY = "Terlalu banyak percobaan yang gagal. Tunggu lima menit, lalu coba lagi."
WRONG_CODE = "Kode ini tidak cocok. Pastikan jam ponsel Anda tepat, lalu coba kode berikutnya."

WAYS = {
    "reauthenticate": "Gunakan kata sandi",
    "mfa_reauthenticate": "Gunakan kode",
    "mfa_reauthenticate:webauthn": "Gunakan kunci sandi",
}


def display_name(user) -> str:
    return user.full_name


class PortalAccountAdapter(DefaultAccountAdapter):
    """Accounts come by invitation only; what sign-in says and notes is ours."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": "Akun ini sedang dinonaktifkan.",
        "email_password_mismatch": MISMATCH,
        "username_password_mismatch": MISMATCH,
        "enter_current_password": "Kata sandi Anda yang sekarang tidak cocok.",
        "incorrect_password": "Kata sandi tidak cocok.",
        "incorrect_code": WRONG_CODE,
        "invalid_password_reset": "Tautan ini tidak berlaku lagi.",
        "too_many_login_attempts": TOO_MANY,
        "rate_limited": TOO_MANY,
    }

    def is_open_for_signup(self, request) -> bool:
        return False

    def get_client_ip(self, request) -> str:
        return client_address(request) or UNKNOWN_ADDRESS

    def is_safe_url(self, url) -> bool:
        """Only paths of the portal itself: `next` never leads to another host, not even an allowed one."""
        return bool(url) and url.startswith("/") and url_has_allowed_host_and_scheme(url, allowed_hosts=None)

    def authentication_failed(self, request, **credentials) -> None:
        sign_in_record.note_refused(request, credentials)

    def set_password(self, user, password) -> None:
        user.set_password(password)
        user.save(update_fields=["password"])

    def get_password_change_redirect_url(self, request) -> str:
        return reverse("account_profile")

    def get_reset_password_from_key_url(self, key) -> str:
        uid, _, token = key.partition("-")
        path = reverse("account_reset_password_from_key", kwargs={"uidb36": uid, "key": token})
        return settings.SITE_URL + path

    def render_mail(self, template_prefix, email, context, headers=None) -> EmailMessage:
        subject, text = (render_text(f"{template_prefix}_{part}.txt", context) for part in ("subject", "message"))
        return EmailMessage(subject.strip(), text.strip() + "\n", self.get_from_email(), [email], headers=headers)

    def get_reauthentication_methods(self, user) -> list[dict]:
        return [way | {"description": WAYS[way["id"]]} for way in super().get_reauthentication_methods(user)]

    def send_notification_mail(self, template_prefix, user, context=None, email=None) -> None:
        """Tell a person what changed on the account; a mail server that is down doesn't undo the change."""
        try:
            super().send_notification_mail(template_prefix, user, context, email)
        except OSError:
            logger.exception("notification %s to account %s failed", template_prefix, user.pk)


class PortalMFAAdapter(DefaultMFAAdapter):
    """Second factors under the portal's name and in its words."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": WRONG_CODE,
        "cannot_delete_authenticator": "Langkah kedua ini tidak dapat dilepas.",
        "cannot_generate_recovery_codes": "Pasang dahulu aplikasi autentikator atau kunci sandi.",
    }

    def _get_site_name(self) -> str:
        return SITE_NAME

    def generate_authenticator_name(self, user, type) -> str:
        number = Authenticator.objects.filter(user_id=user.pk, type=type).count() + 1
        return "Kunci sandi" if number == 1 else f"Kunci sandi {number}"


class PortalSessionsAdapter(DefaultUserSessionsAdapter):
    """Signing out other devices enters the record."""

    def end_sessions(self, sessions) -> None:
        sessions = list(sessions)
        super().end_sessions(sessions)
        sign_in_record.note_ended_sessions(sessions)
