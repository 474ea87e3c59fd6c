"""How is the app `events` called, and what does it tell the record about itself?"""

from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = "Rapat dan kegiatan jaringan"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from audit.labels import name_actions, name_objects
        from events.states import ACTS, OBJECTS

        name_actions(ACTS)
        name_objects(OBJECTS)
