"""Which portal-wide roles are there?"""

from django.db import models


class Role(models.TextChoices):
    EDITOR = "editor", "Editor"
    MANAGING_EDITOR = "managing_editor", "Redaktur pelaksana"
    ADMIN = "admin", "Administrator"


# Held by people who decide about publication or accounts: a second factor is compulsory outside the demo.
SECOND_FACTOR_ROLES = frozenset({Role.EDITOR, Role.MANAGING_EDITOR, Role.ADMIN})
