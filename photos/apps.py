"""How is the app `photos` called, and in which words does the record tell its acts?"""

from django.apps import AppConfig


class PhotosConfig(AppConfig):
    name = "photos"
    verbose_name = "Foto"

    def ready(self) -> None:
        from audit.labels import name_actions, name_objects

        name_actions({"photo-taken": "Foto diterima"})
        name_objects({"photo": "Foto"})
