"""What do the tests of meetings share?"""

from datetime import datetime

import pytest

from accounts.models import User
from tests.events.meetings import moment
from upt.actors import Actor, actor_for


@pytest.fixture
def enter(client):
    """Return a function that signs a person in."""

    def sign_in(user: User):
        client.force_login(user)
        return client

    return sign_in


@pytest.fixture
def editor(cast) -> Actor:
    return actor_for(cast.editor)


@pytest.fixture
def clock(monkeypatch):
    """Return a function that stops the clock of all screens: clock(10, "06.30", "Asia/Jayapura")."""

    def stop(day: int, text: str, zone: str = "Asia/Jayapura") -> datetime:
        at = moment(day, text, zone)
        monkeypatch.setattr("django.utils.timezone.now", lambda: at)
        return at

    return stop
