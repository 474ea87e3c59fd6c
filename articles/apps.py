"""How is the app `articles` called?"""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    name = "articles"
    verbose_name = "Naskah dan berita"
