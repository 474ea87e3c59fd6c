"""How is the app `upt` called?"""

from django.apps import AppConfig


class UptConfig(AppConfig):
    name = "upt"
    verbose_name = "UPT dan penunjukan"
