"""How do administrators edit provinces and regional offices?"""

from django.contrib import admin

from upt.models import Province, RegionalOffice
from upt.services import save_place


class PlaceAdmin(admin.ModelAdmin):
    """Saves through the service; the address of a place stays, and nothing is deleted."""

    search_fields = ("name",)
    prepopulated_fields = {"slug": ("name",)}
    actions = None

    def get_readonly_fields(self, request, obj=None):
        return ("slug",) if obj else ()

    def get_prepopulated_fields(self, request, obj=None):
        return {} if obj else self.prepopulated_fields

    def has_delete_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        save_place(place=obj, actor=request.actor)


@admin.register(Province)
class ProvinceAdmin(PlaceAdmin):
    list_display = ("name", "code_kemendagri", "kanwil", "timezone", "capital")
    list_select_related = ("kanwil",)
    list_filter = ("timezone",)


@admin.register(RegionalOffice)
class RegionalOfficeAdmin(PlaceAdmin):
    list_display = ("name", "short_name", "timezone")
    prepopulated_fields = {"slug": ("short_name",)}
