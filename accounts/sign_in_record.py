"""What does the record keep of signing in and out?"""

from typing import Any

from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.account.internal.userkit import filter_users_by_email, get_user_by_username
from allauth.account.signals import password_changed, password_reset, password_set, user_logged_in
from allauth.core import context
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import (
    authentication_failed,
    authenticator_added,
    authenticator_removed,
    authenticator_reset,
)
from django.contrib.auth.signals import user_logged_out
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from accounts.addresses import client_address
from accounts.models import User
from audit.services import record_atomically

# signal -> act; each of them sends request and user
ACT_OF_SIGNAL = (
    (user_logged_in, "sign-in"),
    (user_logged_out, "sign-out"),
    (password_changed, "change-password"),
    (password_set, "set-password"),
    (password_reset, "set-password"),
    (authenticator_added, "add-second-factor"),
    (authenticator_removed, "remove-second-factor"),
    (authenticator_reset, "renew-recovery-codes"),
    (authentication_failed, "refuse-second-factor"),
)


def connect() -> None:
    """Listen to allauth's and Django's signals, each with its act."""
    for signal, act in ACT_OF_SIGNAL:
        signal.connect(_receiver(act), weak=False, dispatch_uid=f"accounts.record.{act}.{id(signal)}")


def note_refused(request: HttpRequest, credentials: dict[str, Any]) -> None:
    """Record a refused password.

    A name that nobody has may be a password typed in the wrong field: only its keyed digest is kept, enough to see
    that the same one was tried again.
    """
    login = str(credentials.get("email") or credentials.get("username") or "")
    user = get_user_by_username(login) or next(iter(filter_users_by_email(login, for_login=True)), None)
    _note("refuse-sign-in", request, user, digest="" if user else _digest(login))


def note_ended_sessions(sessions: list[Any]) -> None:
    """Record that a person signed out other devices."""
    if sessions:
        request = context.request
        _note("end-sessions", request, request.user, note=f"{len(sessions)} sesi")


def _receiver(act: str) -> Any:
    def note(sender: Any, request: HttpRequest, user: User | None, **extra: Any) -> None:
        if user is not None:
            _note(act, request, user, reason=_how(act, request, extra.get("authenticator")))

    return note


def _how(act: str, request: HttpRequest, authenticator: Authenticator | None) -> str:
    """Return by which means: the steps of a sign-in, or the kind of second factor."""
    if authenticator is not None:
        return authenticator.type
    if act != "sign-in":
        return ""
    steps = request.session.get(AUTHENTICATION_METHODS_SESSION_KEY, [])
    return ", ".join(step.get("type", step["method"]) for step in steps)


def _note(act: str, request: HttpRequest, user: Any, **fields: Any) -> None:
    record_atomically(
        actor_id=user.pk if user else None,
        actor_name=user.full_name if user else "Tanpa akun",
        action=act,
        object_type="user",
        object_id=user.pk if user else "",
        object_label=user.full_name if user else "",
        address=client_address(request),
        **fields,
    )


def _digest(login: str) -> str:
    return salted_hmac("accounts.unknown-login", login.strip().lower(), algorithm="sha256").hexdigest()
