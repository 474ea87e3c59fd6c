"""How is the app `events` called, and what does it tell the record about itself?"""

from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = "Rapat dan kegiatan jaringan"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from importlib import import_module
        from pkgutil import iter_modules

        from audit.labels import name_actions, name_objects
        from events import states

        for found in iter_modules(states.__path__):
            words = import_module(f"{states.__name__}.{found.name}")
            name_actions(words.ACTS)
            name_objects(words.OBJECTS)
