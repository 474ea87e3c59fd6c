"""How does a letter about an account reach its person?"""

from functools import partial
from typing import Any

from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string

from accounts.models import User


def send_on_commit(template: str, user: User, **context: Any) -> None:
    """Send templates/accounts/mail/<template>.txt, its first line as the subject, once the act stands.

    A mail server that fails is logged and undoes nothing: invitations can be sent again.
    """
    subject, _, text = render_to_string(f"accounts/mail/{template}.txt", {"user": user, **context}).partition("\n")
    message = partial(send_mail, subject.strip(), text.strip() + "\n", None, [user.email])
    transaction.on_commit(message, robust=True)
