"""How do administrators edit units, leaving the same history as every other way?"""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError
from django.db import models

from upt.models import SocialAccount, Unit, UnitChange, UnitName
from upt.queries import find_units
from upt.services import add_alias, change_status, create_unit, remove_alias, update_unit_details
from upt.services.history import today_at
from upt.services.naming import check_name
from upt.services.units import DATED_CHANGES, DETAIL_FIELDS
from upt.states import UNIT_CLASSES, ChangeField, NameKind


class UnitForm(forms.ModelForm):
    unit_class = forms.ChoiceField(
        label="Kelas", required=False, choices=[("", "Tanpa kelas"), *((name, name) for name in UNIT_CLASSES)]
    )
    website = forms.URLField(label="Laman", required=False, assume_scheme="https")
    effective_on = forms.DateField(
        label="Perubahan berlaku mulai",
        required=False,
        widget=AdminDateWidget,
        help_text="Untuk perubahan nama, jenis, kelas, atau status. Kosong berarti hari ini.",
    )
    decree_number = forms.CharField(label="Nomor SK perubahan", max_length=80, required=False)

    class Meta:
        model = Unit
        fields = ["name", "upt_type", "unit_class", "status", *DETAIL_FIELDS]

    def clean_name(self):
        name = " ".join(self.cleaned_data["name"].split())
        try:
            check_name(name, unit=self.instance if self.instance.pk else None)
        except ValidationError as error:
            raise ValidationError(error.messages) from error
        return name

    def clean_effective_on(self):
        day = self.cleaned_data["effective_on"]
        if day and self.instance.pk and day > today_at(self.instance):
            raise ValidationError("Tanggal berlaku tidak boleh lebih lambat daripada hari ini.")
        return day


class AliasInline(admin.TabularInline):
    model = UnitName
    fields = ("name",)
    extra = 0
    verbose_name, verbose_name_plural = "ejaan atau sebutan lain", "ejaan dan sebutan lain"

    def get_queryset(self, request):
        return super().get_queryset(request).filter(kind=NameKind.ALIAS)


class ReadOnlyInline(admin.TabularInline):
    extra = 0

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


class OldNameInline(ReadOnlyInline):
    model = UnitName
    fields = ("name", "slug", "valid_until")
    verbose_name, verbose_name_plural = "nama resmi lama", "nama resmi lama"

    def get_queryset(self, request):
        return super().get_queryset(request).filter(kind=NameKind.OFFICIAL)


class ChangeInline(ReadOnlyInline):
    model = UnitChange
    fields = readonly_fields = ("what", "old", "new", "effective_on", "decree_number", "recorded_at")

    @admin.display(description="hal")
    def what(self, change):
        return ChangeField(change.field).label


class SocialAccountInline(admin.TabularInline):
    model = SocialAccount
    extra = 0
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}


@admin.register(Unit)
class UnitAdmin(admin.ModelAdmin):
    form = UnitForm
    inlines = (SocialAccountInline, AliasInline, OldNameInline, ChangeInline)
    list_display = ("name", "upt_type", "city", "province", "status", "city_needs_check")
    list_select_related = ("province",)
    list_filter = ("status", "upt_type", "city_needs_check", "kanwil")
    search_fields = ("name",)
    search_help_text = "Nama, nama lama, atau sebutan lain"
    readonly_fields = ("slug", "timezone")
    actions = None
    fieldsets = (
        (None, {"fields": ("name", "upt_type", "unit_class", "status", "effective_on", "decree_number", "slug")}),
        ("Tempat", {"fields": ("city", "city_needs_check", "province", "kanwil", "timezone", "dateline_place")}),
        ("Kepala", {"fields": ("head_name", "head_title", "head_acting")}),
        ("Kontak", {"fields": ("address", "phone", "email", "website")}),
        ("Catatan", {"fields": ("note",)}),
    )

    def has_delete_permission(self, request, obj=None):
        return False

    def get_search_results(self, request, queryset, search_term):
        if not search_term.strip():
            return queryset, False
        return queryset.filter(pk__in=find_units(search_term).order_by().values("pk")), False

    def save_model(self, request, obj, form, change):
        clean = form.cleaned_data
        details = {name: clean[name] for name in DETAIL_FIELDS}
        if change:
            terms = {"effective_on": clean["effective_on"], "decree_number": clean["decree_number"]}
            for name, service in DATED_CHANGES.items():
                service(unit=obj, **{name: clean[name]}, **terms, actor=request.actor)
            update_unit_details(unit=obj, changes=details, actor=request.actor)
        else:
            made = create_unit(
                name=clean["name"],
                upt_type=clean["upt_type"],
                unit_class=clean["unit_class"],
                details=details,
                actor=request.actor,
            )
            change_status(unit=made, status=clean["status"], actor=request.actor)
            obj.pk = made.pk
        obj.refresh_from_db()

    def save_formset(self, request, form, formset, change):
        unit = form.instance
        formset.save(commit=False)
        if formset.model is UnitName:
            changed = [alias for alias, _ in formset.changed_objects]
            for alias in [*formset.deleted_objects, *changed]:
                remove_alias(alias=UnitName.objects.get(pk=alias.pk), actor=request.actor)
            for alias in [*changed, *formset.new_objects]:
                add_alias(unit=unit, name=" ".join(alias.name.split()), actor=request.actor)
        elif formset.model is SocialAccount:
            rows = [
                row.cleaned_data for row in formset.forms if row.cleaned_data and not row.cleaned_data.get("DELETE")
            ]
            social = {row["platform"]: row["url"] for row in rows}
            update_unit_details(unit=unit, changes={}, social=social, actor=request.actor)
