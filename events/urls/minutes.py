"""At which addresses does the newsroom keep minutes, and follow up on them? Part of the namespace desk-events."""

from django.urls import path, register_converter

from events.states.followup import ItemAct
from events.states.minutes import MinutesAct
from events.views import followup, minutes, papers


class MinutesActConverter:
    regex = "|".join(MinutesAct)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class ItemActConverter(MinutesActConverter):
    regex = "|".join(ItemAct)


register_converter(MinutesActConverter, "minutes_act")
register_converter(ItemActConverter, "followup_act")

urlpatterns = [
    path("<int:pk>/notula/", minutes.minutes_page, name="minutes"),
    path("<int:pk>/notula/notula.pdf", papers.minutes, name="minutes-paper"),
    path("<int:pk>/notula/sunting/", minutes.minutes_edit, name="minutes-edit"),
    path("<int:pk>/notula/adendum/", minutes.minutes_addendum, name="minutes-addendum"),
    path("<int:pk>/notula/<minutes_act:act>/", minutes.minutes_act, name="minutes-act"),
    path("tindak-lanjut/", followup.followup_board, name="followups"),
    path("tindak-lanjut/<int:pk>/", followup.followup_page, name="followup"),
    path("tindak-lanjut/<int:pk>/<followup_act:act>/", followup.followup_act, name="followup-act"),
]
