"""How do administrators look appointments up? They are made and ended at /redaksi/agen/."""

from django.contrib import admin

from upt.models import Appointment


@admin.register(Appointment)
class AppointmentAdmin(admin.ModelAdmin):
    list_display = ("user", "role", "place", "cohort_year", "decree_number", "starts_on", "ends_on", "ended_at")
    list_select_related = ("user", "unit", "kanwil")
    list_filter = ("role", "cohort_year")
    search_fields = ("user__full_name", "user__email", "unit__name", "kanwil__name", "decree_number")
    show_full_result_count = False
    actions = None

    @admin.display(description="bertugas di")
    def place(self, appointment):
        return appointment.place

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
