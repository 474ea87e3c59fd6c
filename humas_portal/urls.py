"""Which address leads to which app?"""

from django.contrib import admin
from django.urls import include, path

from humas_portal import health, views

urlpatterns = [
    path("", views.home, name="home"),
    path("tentang/", views.about, name="about"),
    path("pedoman/", views.guideline, name="guideline"),
    path("favicon.ico", views.favicon, name="favicon"),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("", include("articles.urls.public")),
    path("", include("articles.urls.units")),
    path("", include("articles.urls.agenda")),
    path("", include("photos.urls.public")),
    path("", include("photos.urls.desk")),
    path("", include("accounts.urls")),
    path("redaksi/", include("articles.urls.desk")),
    path("redaksi/agenda/", include("events.urls.desk")),
    path("redaksi/kliping/", include("articles.urls.clippings")),
    path("redaksi/agen/", include("upt.urls.appointments")),
    path("kelola/", admin.site.urls),
]

handler400 = views.bad_request
handler403 = views.forbidden
handler404 = views.not_found
handler500 = views.broken
