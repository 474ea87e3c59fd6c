"""How is a thing edited whose address others have noted down?"""

from django.contrib import admin


class KeptAddress(admin.ModelAdmin):
    """The address is proposed from the name once and stays then; nothing is deleted. Saving is the subclass's."""

    prepopulated_fields = {"slug": ("name",)}
    actions = None

    def get_readonly_fields(self, request, obj=None):
        return ("slug",) if obj else ()

    def get_prepopulated_fields(self, request, obj=None):
        return {} if obj else self.prepopulated_fields

    def has_delete_permission(self, request, obj=None):
        return False
