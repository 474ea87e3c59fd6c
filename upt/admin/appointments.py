"""How do administrators look appointments up? They are made and ended at /redaksi/agen/."""

from django.contrib import admin

from audit.readonly import ReadOnly
from upt.models import Appointment


@admin.register(Appointment)
class AppointmentAdmin(ReadOnly):
    list_display = ("user", "role", "place", "cohort_year", "decree_number", "starts_on", "ends_on", "ended_at")
    list_select_related = ("user", "unit", "kanwil")
    list_filter = ("role", "cohort_year")
    search_fields = ("user__full_name", "user__email", "unit__name", "kanwil__name", "decree_number")

    @admin.display(description="bertugas di")
    def place(self, appointment):
        return appointment.place
