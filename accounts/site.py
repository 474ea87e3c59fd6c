"""Who opens the administration, and how are its own account pages replaced by ours?"""

from functools import wraps
from urllib.parse import urlencode

from django.contrib.admin import AdminSite
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpResponseRedirect
from django.urls import reverse

from accounts.rules import is_administrator


class PortalAdminSite(AdminSite):
    """Django's administration for holders of the administrator's role, signed in the way of everybody else."""

    site_header = "Kelola portal"
    site_title = "Kelola portal"
    index_title = "Isi dan pengaturan"

    def has_permission(self, request):
        return is_administrator(request.user)

    def admin_view(self, view, cacheable=False):
        @wraps(view)
        def guarded(request, *args, **kwargs):
            if _is_garbled(request):
                raise BadRequest("no browser of ours sends this")
            return view(request, *args, **kwargs)

        return super().admin_view(guarded, cacheable)

    @login_not_required
    def login(self, request, extra_context=None):
        if request.user.is_authenticated and not self.has_permission(request):
            raise PermissionDenied
        target = request.GET.get("next") or reverse("admin:index", current_app=self.name)
        return HttpResponseRedirect(f"{reverse('account_login')}?{urlencode({'next': target})}")

    def password_change(self, request, extra_context=None):
        return HttpResponseRedirect(reverse("account_change_password"))


def _is_garbled(request):
    """Tell what Django's own lists would answer with an error of the server: a NUL, or a row without a number."""
    sent = [value for name in request.POST for value in request.POST.getlist(name)]
    ticked = request.POST.getlist("_selected_action")
    has_nul = "%00" in request.META.get("QUERY_STRING", "") or any("\0" in value for value in sent)
    return has_nul or not all(value.isascii() and value.isdigit() for value in ticked)
