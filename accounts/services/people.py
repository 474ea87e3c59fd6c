"""How do a person's account data change, and how is an account closed?"""

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.core.exceptions import ValidationError
from django.db import transaction

from accounts.mail import send_on_commit
from accounts.models import User
from accounts.names import clean_name
from accounts.services.roles import refuse_last_administrator
from accounts.services.signing import record_act

DETAILS = {"full_name": "nama lengkap", "email": "surel", "phone": "telepon"}


@transaction.atomic
def change_details(*, user: User, by: User | None, address: str = "", **details: str) -> bool:
    """Change full_name, email or phone; returns False where nothing differs. The record names fields, not values.

    Raises ValidationError where another account has the e-mail address. A new address ends all open password links, and
    the old one gets a letter.
    """
    row = User.objects.select_for_update().get(pk=user.pk)
    given = {name: value.strip() for name, value in details.items()}
    if "email" in given:
        given["email"] = given["email"].lower()
    if "full_name" in given:
        given["full_name"] = clean_name(given["full_name"])
    changed = [name for name, value in given.items() if getattr(row, name) != value]
    if not changed:
        return False
    if "email" in changed and User.objects.filter(email__iexact=given["email"]).exclude(pk=row.pk).exists():
        raise ValidationError({"email": "Surel ini sudah dipakai akun lain."})
    if "email" in changed:
        send_on_commit("email_changed", row, to=row.email, new_email=given["email"], by=by)
    for name in changed:
        setattr(row, name, given[name])
    row.save(update_fields=changed)
    record_act("change-details", row, by=by, address=address, note=", ".join(DETAILS[name] for name in changed))
    return True


@transaction.atomic
def deactivate_user(*, user: User, by: User | None, address: str = "", reason: str = "") -> bool:
    """Close an account and end its sessions for good. Bylines, roles and history stay.

    Returns False where it was closed already. Raises ValidationError for the last active administrator.
    """
    refuse_last_administrator(user.pk)
    if not User.objects.filter(pk=user.pk, is_active=True).update(is_active=False):
        return False
    for session in UserSession.objects.filter(user_id=user.pk):
        session.end()
    record_act("deactivate", user, by=by, address=address, reason=reason)
    return True


@transaction.atomic
def reactivate_user(*, user: User, by: User | None, address: str = "") -> bool:
    """Open a closed account again, with the roles it still holds. Returns False where it was open."""
    if not User.objects.filter(pk=user.pk, is_active=False).update(is_active=True):
        return False
    record_act("reactivate", user, by=by, address=address)
    return True


@transaction.atomic
def clear_second_factor(*, user: User, by: User | None, address: str = "") -> bool:
    """Remove all second factors of somebody who lost them, and tell the person by mail. Returns False without any.

    Whoever needs one by role is asked to set up a new one at the next sign-in.
    """
    number, _ = Authenticator.objects.filter(user_id=user.pk).delete()
    if not number:
        return False
    record_act("clear-second-factor", user, by=by, address=address)
    send_on_commit("second_factor_cleared", user, by=by)
    return True
