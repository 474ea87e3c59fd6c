"""How do administrators read the record?"""

from django.contrib import admin

from audit.labels import ACTION_LABELS, OBJECT_LABELS, action_label, object_label, state_label
from audit.models import AuditEvent
from audit.readonly import ReadOnly

FIELDS = (
    "position",
    "at",
    "actor_name",
    "action_word",
    "object_word",
    "object_label",
    "revision",
    "digest",
    "from_word",
    "to_word",
    "reason",
    "note",
    "address",
    "previous_hash",
    "hash",
)


class LabelFilter(admin.SimpleListFilter):
    """Filters by the codes that apps have named: no query over the whole table for the choices."""

    labels: dict[str, str] = {}

    def lookups(self, request, model_admin):
        return sorted(self.labels.items(), key=lambda pair: pair[1].lower())

    def queryset(self, request, queryset):
        return queryset.filter(**{str(self.parameter_name): self.value()}) if self.value() else queryset


class ActionFilter(LabelFilter):
    title, parameter_name, labels = "tindakan", "action", ACTION_LABELS


class ObjectFilter(LabelFilter):
    title, parameter_name, labels = "jenis objek", "object_type", OBJECT_LABELS


@admin.register(AuditEvent)
class AuditEventAdmin(ReadOnly):
    list_display = ("position", "at", "actor_name", "action_word", "object_word", "object_label", "address")
    list_filter = (ActionFilter, ObjectFilter, "at")
    search_fields = ("actor_name", "object_label", "=object_id", "=address", "=hash")
    search_help_text = "Nama pelaku, nama objek, id objek, alamat asal, atau sidik"
    ordering = ("-position",)
    list_per_page = 50
    fields = readonly_fields = FIELDS

    @admin.display(description="tindakan", ordering="action")
    def action_word(self, event):
        return action_label(event.action)

    @admin.display(description="dari")
    def from_word(self, event):
        return state_label(event.from_state)

    @admin.display(description="ke")
    def to_word(self, event):
        return state_label(event.to_state)

    @admin.display(description="jenis dan id", ordering="object_type")
    def object_word(self, event):
        return f"{object_label(event.object_type)} {event.object_id}"
