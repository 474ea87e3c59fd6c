"""At which addresses is the agenda? A meeting's page joins it in articles/urls/agenda.py."""

from django.urls import path

from events.urls import certificates, materials
from events.views import public

urlpatterns = [
    path("agenda.ics", public.feed, name="feed"),
    path("agenda/", public.agenda, name="agenda"),
    path("agenda/<slug:slug>/kalender.ics", public.calendar, name="calendar"),
    *certificates.PUBLIC,
    *materials.PUBLIC,
]
