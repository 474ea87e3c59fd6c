"""How is the app `upt` called, and what does it tell the record about itself?"""

from django.apps import AppConfig


class UptConfig(AppConfig):
    name = "upt"
    verbose_name = "UPT dan penunjukan"

    def ready(self) -> None:
        from audit.labels import name_actions, name_objects
        from upt.states import ACTS, OBJECTS

        name_actions(ACTS)
        name_objects(OBJECTS)
