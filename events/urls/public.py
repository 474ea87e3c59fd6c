"""At which addresses do readers find meetings and their calendar?"""

from django.urls import path

from events.views import public

app_name = "events"

urlpatterns = [
    path("agenda.ics", public.feed, name="feed"),
    path("agenda/", public.agenda, name="agenda"),
    path("agenda/<slug:slug>/", public.detail, name="detail"),
    path("agenda/<slug:slug>/kalender.ics", public.calendar, name="calendar"),
]
