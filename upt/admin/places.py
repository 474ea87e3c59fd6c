"""How do administrators edit provinces and regional offices?"""

from django.contrib import admin

from upt.admin.kept_address import KeptAddress
from upt.models import Province, RegionalOffice
from upt.services import save_place


class PlaceAdmin(KeptAddress):
    """Saves through the service."""

    search_fields = ("name",)

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
