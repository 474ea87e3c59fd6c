"""How do administrators invite people, give roles and close accounts?"""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError

from accounts import services
from accounts.addresses import client_address
from accounts.factors import has_second_factor
from accounts.models import RoleGrant, User


def signed(request):
    return {"by": request.user, "address": client_address(request)}


class InvitationForm(forms.ModelForm):
    place = forms.CharField(
        label="Untuk apa", required=False, max_length=120, help_text="Disebut dalam surat, misalnya nama UPT."
    )

    class Meta:
        model = User
        fields = ["full_name", "email"]

    def clean_email(self):
        email = self.cleaned_data["email"].strip().lower()
        if User.objects.filter(email__iexact=email).exists():
            raise ValidationError("Surel ini sudah mempunyai akun.")
        return email


class DetailsForm(forms.ModelForm):
    class Meta:
        model = User
        fields = ["full_name", "email", "phone"]

    def clean_email(self):
        email = self.cleaned_data["email"].strip().lower()
        if User.objects.filter(email__iexact=email).exclude(pk=self.instance.pk).exists():
            raise ValidationError("Surel ini sudah dipakai akun lain.")
        return email


class Acts(admin.ModelAdmin):
    """Acts on the ticked rows, one service call each; a refusal is told and stops none of the others."""

    def perform(self, request, rows, act, done):
        count = 0
        for row in rows:
            try:
                count += act(row) is not False
            except ValidationError as refusal:
                self.message_user(request, f"{row}: {refusal.messages[0]}", messages.ERROR)
        if count:
            self.message_user(request, f"{count} {done}.", messages.SUCCESS)


class NeverDeleted(admin.ModelAdmin):
    """Accounts and grants end; they're never deleted, for bylines and the record point at them."""

    def has_delete_permission(self, request, obj=None):
        return False

    def get_actions(self, request):
        return {name: act for name, act in super().get_actions(request).items() if name != "delete_selected"}


@admin.register(User)
class UserAdmin(Acts, NeverDeleted):
    list_display = ("full_name", "username", "email", "roles", "is_active", "last_login")
    list_filter = ("is_active", "role_grants__role")
    search_fields = ("full_name", "username", "email")
    readonly_fields = ("username", "roles", "is_active", "second_factor", "last_login", "date_joined")
    fields = ("full_name", "email", "phone", *readonly_fields)
    add_fields = ("full_name", "email", "place")
    actions = ("resend", "deactivate", "reactivate", "clear_factors")

    def lookup_allowed(self, lookup, value, request=None):
        """Admit the filters shown and no other: `?password__startswith=` would spell a hash out."""
        return lookup.removesuffix("__exact") in self.list_filter

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("role_grants")

    def get_form(self, request, obj=None, change=False, **kwargs):
        return super().get_form(request, obj, change, form=DetailsForm if obj else InvitationForm, **kwargs)

    def get_fields(self, request, obj=None):
        return self.fields if obj else self.add_fields

    def get_readonly_fields(self, request, obj=None):
        return self.readonly_fields if obj else ()

    def save_model(self, request, obj, form, change):
        data = form.cleaned_data
        if change:
            services.change_details(user=obj, **signed(request), **data)
            return
        by = {"invited_by": request.user, "address": client_address(request)}
        obj.pk = services.invite(email=data["email"], full_name=data["full_name"], place=data["place"], **by).pk

    @admin.display(description="peran")
    def roles(self, user):
        current = [grant.get_role_display() for grant in user.role_grants.all() if grant.ended_at is None]
        return ", ".join(current) or "-"

    @admin.display(description="langkah kedua", boolean=True)
    def second_factor(self, user):
        return has_second_factor(user)

    @admin.action(description="Kirim ulang undangan")
    def resend(self, request, rows):
        self.perform(request, rows, lambda u: services.resend_invitation(user=u, **signed(request)), "undangan dikirim")

    @admin.action(description="Nonaktifkan akun")
    def deactivate(self, request, rows):
        self.perform(request, rows, lambda u: services.deactivate_user(user=u, **signed(request)), "akun dinonaktifkan")

    @admin.action(description="Aktifkan akun")
    def reactivate(self, request, rows):
        self.perform(request, rows, lambda u: services.reactivate_user(user=u, **signed(request)), "akun diaktifkan")

    @admin.action(description="Hapus langkah kedua (ponsel hilang)")
    def clear_factors(self, request, rows):
        self.perform(
            request, rows, lambda u: services.clear_second_factor(user=u, **signed(request)), "langkah kedua dihapus"
        )


@admin.register(RoleGrant)
class RoleGrantAdmin(Acts, NeverDeleted):
    list_display = ("user", "role", "granted_at", "granted_by", "ended_at")
    list_filter = ("role", ("ended_at", admin.EmptyFieldListFilter))
    list_select_related = ("user", "granted_by")
    search_fields = ("user__full_name", "user__username", "user__email")
    fields = ("user", "role")
    autocomplete_fields = ("user",)
    actions = ("end",)

    def has_change_permission(self, request, obj=None):
        return obj is None and super().has_change_permission(request)

    def save_model(self, request, obj, form, change):
        obj.pk = services.grant_role(user=obj.user, role=obj.role, **signed(request)).pk

    @admin.action(description="Akhiri peran")
    def end(self, request, rows):
        self.perform(request, rows, lambda g: services.end_role(grant=g, **signed(request)), "peran diakhiri")
