"""Who can sign in, and which portal-wide roles does a person hold?"""

from django.contrib.auth.models import AbstractBaseUser, PermissionsMixin
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils import timezone

from accounts.managers import PortalUserManager
from accounts.states import Role


class User(AbstractBaseUser, PermissionsMixin):
    """A person with an account. What the person may do comes from roles and appointments, never from this row."""

    username = models.CharField("nama pengguna", max_length=60, unique=True)
    full_name = models.CharField("nama lengkap", max_length=120)
    email = models.EmailField("surel", max_length=254)
    phone = models.CharField("telepon", max_length=30, blank=True)
    is_active = models.BooleanField("aktif", default=True)
    is_staff = models.BooleanField("boleh membuka /kelola/", default=False)
    date_joined = models.DateTimeField("dibuat pada", default=timezone.now)

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["email", "full_name"]
    objects = PortalUserManager()

    class Meta:
        verbose_name = "akun"
        verbose_name_plural = "akun"
        ordering = ["full_name", "pk"]
        constraints = [
            models.UniqueConstraint(Lower("email"), name="account_email_unique"),
            models.UniqueConstraint(Lower("username"), name="account_username_unique"),
        ]

    def __str__(self) -> str:
        return self.full_name or self.username

    def get_full_name(self) -> str:
        return self.full_name

    def get_short_name(self) -> str:
        return self.full_name.split(" ")[0]


class RoleGrantQuerySet(models.QuerySet["RoleGrant"]):
    def current(self) -> "RoleGrantQuerySet":
        return self.filter(ended_at__isnull=True)


class RoleGrant(models.Model):
    """A portal-wide role that a person holds or held. Ending it keeps the row."""

    user = models.ForeignKey(User, models.PROTECT, related_name="role_grants", verbose_name="akun")
    role = models.CharField("peran", max_length=20, choices=Role.choices)
    granted_at = models.DateTimeField("diberikan pada", default=timezone.now)
    granted_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="oleh")
    ended_at = models.DateTimeField("berakhir pada", null=True, blank=True)

    objects = RoleGrantQuerySet.as_manager()

    class Meta:
        verbose_name = "peran"
        verbose_name_plural = "peran"
        ordering = ["user_id", "granted_at"]
        constraints = [
            models.UniqueConstraint("user", "role", condition=Q(ended_at=None), name="one_current_grant"),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()}"
