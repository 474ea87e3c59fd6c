"""At which addresses do readers find meetings? The agenda is events' own, the page with a meeting's stories is ours."""

from django.urls import include, path

from articles.views import places

app_name = "events"

urlpatterns = [
    path("agenda/<slug:slug>/", places.meeting_page, name="detail"),
    path("", include("events.urls.public")),
]
