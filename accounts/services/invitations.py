"""How does a person get an account?"""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from itertools import count

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.links import password_link
from accounts.mail import send_on_commit
from accounts.models import User
from accounts.names import clean_name
from accounts.services.signing import record_act


@transaction.atomic
def invite(
    *, email: str, full_name: str, invited_by: User | None, place: str = "", address: str = "", username: str = ""
) -> User:
    """Return the account with this e-mail address, or make one and mail its person a link to set a password.

    An existing account is left as it is, even a deactivated one, and gets no mail. `place` tells the reader what for.
    """
    email = email.strip().lower()
    user, is_new = _known_or_new(email, clean_name(full_name), username)
    if not is_new:
        return user
    record_act("invite", user, by=invited_by, address=address, note=place)
    _send(user, invited_by, place)
    return user


@transaction.atomic
def resend_invitation(*, user: User, by: User | None, place: str = "", address: str = "") -> None:
    """Mail a fresh link to somebody who hasn't set a password yet; the 7 days start again.

    Raises ValidationError for an account that is in use already, or deactivated.
    """
    if user.has_usable_password():
        raise ValidationError(f"{user} sudah membuat kata sandi. Yang lupa memakai “Lupa kata sandi” di halaman masuk.")
    if not user.is_active:
        raise ValidationError(f"Akun {user} sedang dinonaktifkan. Aktifkan dahulu akunnya.")
    record_act("resend-invitation", user, by=by, address=address, note=place)
    _send(user, by, place)


def _known_or_new(email: str, full_name: str, username: str) -> tuple[User, bool]:
    """Return the account, or make one under the first free user name; two invitations at once make one account."""
    for name in [username] if username else _usernames(email):
        known = User.objects.filter(email__iexact=email).first()
        if known is not None:
            return known, False
        if User.objects.filter(username__iexact=name).exists():
            continue
        with suppress(IntegrityError), transaction.atomic():  # unless somebody was quicker: then look again
            return User.objects.create_user(name, email, password=None, full_name=full_name), True
    raise ValidationError(f"Nama pengguna {username} sudah dipakai.")


def _usernames(email: str) -> Iterator[str]:
    """Yield what stands before the @ in plain letters, then the same with 2, 3, ..."""
    plain = unicodedata.normalize("NFKD", email.partition("@")[0]).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9._-]+", "", plain)[:50].strip("._-") or "pengguna"
    yield base
    for number in count(2):
        yield f"{base}{number}"


def _send(user: User, by: User | None, place: str) -> None:
    until = timezone.localtime(timezone.now() + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT))
    send_on_commit("invitation", user, by=by, place=place, link=password_link(user), until=until)
