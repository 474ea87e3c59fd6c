"""What do the tests of clippings share?"""

import pytest
from django.test import Client


@pytest.fixture
def enter(cast):
    """Return a browser in which one of the cast is signed in."""

    def open_browser(name: str) -> Client:
        client = Client()
        client.force_login(getattr(cast, name))
        return client

    return open_browser
