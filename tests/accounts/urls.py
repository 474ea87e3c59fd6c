"""Which portal do the account tests walk through? Account pages, administration, a public page, a newsroom page."""

from django.contrib import admin
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.urls import include, path


def desk(request):
    actor = request.actor
    return HttpResponse(f"{request.method} {sorted(actor.roles)} {len(actor.unit_ids)} {len(actor.kanwil_ids)}")


@login_not_required
def public(request):
    return HttpResponse("berita")


@login_not_required
def public_with_actor(request):
    return HttpResponse(f"{request.actor.pk} {sorted(request.actor.roles)} {request.actor.has_desk}")


urlpatterns = [
    path("", public, name="home"),
    path("pratinjau/", public_with_actor),
    path("redaksi/", desk),
    path("redaksi/naskah/7/", desk),
    path("laporan/", desk),
    path("kelola/", admin.site.urls),
    path("", include("accounts.urls")),
]
