"""How does a test sit down at somebody's desk?"""

import pytest
from django.test import Client

from articles.queries import current_revision


@pytest.fixture
def enter(cast):
    """Return a browser in which one of the cast is signed in."""

    def open_browser(name: str) -> Client:
        client = Client()
        client.force_login(getattr(cast, name))
        return client

    return open_browser


@pytest.fixture
def story_fields(category):
    """Return what the story form posts for a complete story."""
    return {
        "title": "Warga Binaan Panen Sayur di Kebun Sendiri",
        "lead": "Panen perdana bulan ini menghasilkan dua ratus kilogram sayur segar.",
        "body": "<p>Warga binaan memanen sayur di kebun lapas.</p>",
        "category": category.pk,
        "tags": "panen, kemandirian",
    }


@pytest.fixture
def stored():
    """Return the working revision of a story as the database has it now."""
    return lambda article: current_revision(type(article).objects.get(pk=article.pk))
