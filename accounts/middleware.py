"""Who gets past the newsroom's door?"""

from django.contrib.auth.middleware import LoginRequiredMiddleware


class DeskAccessMiddleware(LoginRequiredMiddleware):
    """Private by default; public views say so with `login_not_required`."""
