"""At which addresses does the newsroom plan meetings?"""

from django.urls import path, register_converter

from events.states.meetings import MeetingAct
from events.views import desk


class ActConverter:
    regex = "|".join(MeetingAct)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(ActConverter, "meeting_act")

app_name = "desk-events"

urlpatterns = [
    path("", desk.meeting_list, name="list"),
    path("baru/", desk.meeting_new, name="new"),
    path("<int:pk>/", desk.meeting_detail, name="meeting"),
    path("<int:pk>/sunting/", desk.meeting_edit, name="edit"),
    path("<int:pk>/susunan/", desk.meeting_rundown, name="rundown"),
    path("<int:pk>/<meeting_act:act>/", desk.meeting_act, name="act"),
]
