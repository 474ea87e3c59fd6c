"""How does a letter about an account reach its person?"""

from functools import partial
from typing import Any

from django.core.mail import send_mail
from django.db import transaction
from django.template import Context, Engine

from accounts.models import User


def render_text(template: str, context: dict[str, Any]) -> str:
    """Render a letter in plain text: nothing in it is HTML, so nothing is escaped."""
    return Engine.get_default().get_template(template).render(Context(context, autoescape=False))


def send_on_commit(template: str, user: User, *, to: str = "", **context: Any) -> None:
    """Send templates/accounts/mail/<template>.txt, its first line as the subject, once the act stands.

    A mail server that fails is logged and undoes nothing: invitations can be sent again.
    """
    letter = render_text(f"accounts/mail/{template}.txt", {"user": user, **context})
    subject, _, text = letter.partition("\n")
    message = partial(send_mail, subject.strip(), text.strip() + "\n", None, [to or user.email])
    transaction.on_commit(message, robust=True)
