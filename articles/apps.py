"""How is the app `articles` called, and in which words does the record tell its acts?"""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    name = "articles"
    verbose_name = "Naskah dan berita"

    def ready(self) -> None:
        from articles.clippings import states as clippings
        from articles.dossier import states as dossier
        from articles.labels import DONE, OBJECTS, STATES, TAG_ACTS
        from audit.labels import name_actions, name_objects, name_states

        name_actions({str(action): label for action, label in DONE.items()} | TAG_ACTS)
        name_actions(clippings.ACTS | dossier.ACTS)
        name_objects(OBJECTS | clippings.OBJECTS)
        name_states(STATES)
