"""How does a table stand in the administration that nobody changes there?"""

from django.contrib import admin


class ReadOnly(admin.ModelAdmin):
    """Rows can be looked up; nothing is added, changed or deleted."""

    actions = None
    show_full_result_count = False

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
