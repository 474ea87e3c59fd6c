"""Who gets past the newsroom's door, and on whose behalf does a request act?"""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.shortcuts import redirect, render
from django.utils.cache import patch_cache_control
from django.utils.functional import SimpleLazyObject

from accounts.addresses import client_address
from accounts.factors import has_second_factor
from accounts.sessions import note_activity
from upt.absence import absence_of
from upt.actors import Actor, actor_for

ACCOUNT_PATHS = ("/akun/", "/masuk/", "/keluar/")
ADMIN_PATH = "/kelola/"
SET_UP = "Peran Anda memerlukan langkah kedua saat masuk. Pasang salah satu di bawah ini, lalu Anda dapat melanjutkan."


class DeskAccessMiddleware(LoginRequiredMiddleware):
    """Private by default; public views say so with `login_not_required` and cost no look at the session.

    Behind the door stand only people with a current role or appointment, with a second factor where their role asks
    for one, and behind the administration's door only administrators. Everyone signed in reaches the account pages.
    """

    def process_request(self, request):
        request.actor = SimpleLazyObject(lambda: _acting(request))

    def process_view(self, request, view_func, view_args, view_kwargs):
        if not getattr(view_func, "login_required", True):
            return None
        request.is_private = True
        if not request.user.is_authenticated:
            return self.handle_no_permission(request, view_func)
        note_activity(request)
        return None if request.path.startswith(ACCOUNT_PATHS) else _refusal(request)

    def get_login_url(self, view_func):
        return settings.LOGIN_URL  # one door, the administration's too

    def process_response(self, request, response):
        if getattr(request, "is_private", False) and not response.has_header("Cache-Control"):
            patch_cache_control(response, private=True, no_cache=True)
        return response


def _refusal(request):
    """Answer for who may not come in, or None."""
    actor = _holder(request)
    if not actor.has_desk:
        return render(request, "accounts/no_desk.html", {"absence": absence_of(actor.user)}, status=403)
    if _lacks_second_factor(actor):
        messages.warning(request, SET_UP)
        return redirect("mfa_index")
    if request.path.startswith(ADMIN_PATH) and not actor.is_admin:
        return render(request, "accounts/no_administration.html", status=403)
    return None


def _acting(request) -> Actor:
    """Return the actor, without any power while the second factor is missing, whichever view asks."""
    actor = _holder(request)
    if _lacks_second_factor(actor) and not request.path.startswith(ACCOUNT_PATHS):
        return Actor(user=actor.user, address=actor.address)
    return actor


def _holder(request) -> Actor:
    """Return the person with all current roles and appointments, read once a request."""
    if not hasattr(request, "_holder"):
        request._holder = actor_for(request.user, address=client_address(request))
    return request._holder


def _lacks_second_factor(actor: Actor) -> bool:
    return settings.REQUIRE_MFA and actor.needs_second_factor and not has_second_factor(actor.user)
