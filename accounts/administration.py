"""Which administration does the portal run, and which tables stay out of it?"""

from django.contrib import admin
from django.contrib.admin.apps import AdminConfig

# Secrets and sessions of people, and tables of libraries that the portal doesn't use.
LEFT_OUT = (
    "mfa.Authenticator",
    "usersessions.UserSession",
    "account.EmailAddress",
    "account.EmailConfirmation",
    "auth.Group",
    "taggit.Tag",
)


class PortalAdminConfig(AdminConfig):
    default_site = "accounts.site.PortalAdminSite"

    def ready(self) -> None:
        super().ready()
        registered = {model._meta.label: model for model in admin.site._registry}
        for label in LEFT_OUT:
            if label in registered:
                admin.site.unregister(registered[label])
