"""How do the account pages answer that allauth doesn't have?"""

from allauth.account.views import logout
from allauth.usersessions.adapter import get_adapter
from allauth.usersessions.models import UserSession
from allauth.usersessions.views import ListUserSessionsView
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from accounts.factors import has_second_factor
from accounts.sessions import devices_of


@require_GET
def profile(request):
    """Who am I here, what may I act for, and how is my account protected?"""
    actor = request.actor
    served = Q(unit_id__in=actor.unit_ids) | Q(kanwil_id__in=actor.kanwil_ids)
    context = {
        "person": request.user,
        "roles": sorted(role.label for role in actor.roles),
        "appointments": request.user.appointments.filter(served, ended_at=None).select_related("unit", "kanwil"),
        "has_second_factor": has_second_factor(request.user),
        "needs_second_factor": actor.needs_second_factor,
        "devices": len(devices_of(request)),
    }
    return render(request, "accounts/profile.html", context)


class DevicesView(ListUserSessionsView):
    """Where am I signed in? Its form signs out everywhere else."""

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"devices": devices_of(self.request)}


@require_POST
def end_session(request, pk):
    """Sign out one other device."""
    session = get_object_or_404(UserSession, pk=pk, user=request.user)
    if session.session_key != request.session.session_key:
        get_adapter().end_sessions([session])
        messages.success(request, "Perangkat itu sudah dikeluarkan.")
    return redirect("usersessions_list")


@login_not_required
def sign_out(request):
    """Sign out, and have the browser drop the pages that its back button would show to whoever sits down next."""
    response = logout(request)
    if request.method == "POST":
        response["Clear-Site-Data"] = '"cache"'
    return response


def to_profile(request):
    """Answer for allauth's e-mail pages: the address is changed by an administrator only."""
    return redirect("account_profile")
