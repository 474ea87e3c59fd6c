"""At which addresses are appointments managed?"""

from django.urls import path

from upt.views import desk

app_name = "appointments"

urlpatterns = [
    path("", desk.appointment_list, name="list"),
    path("baru/", desk.appointment_new, name="new"),
    path("<int:pk>/", desk.appointment_detail, name="detail"),
    path("<int:pk>/akhiri/", desk.appointment_end, name="end"),
]
