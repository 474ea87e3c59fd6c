"""Who else takes part in the tests of similar stories? A third unit of a third region, and its agent."""

from types import SimpleNamespace

import pytest
from django.test import Client

from tests.articles.stories import make_story
from tests.conftest import appoint, make_place, make_user
from upt.states import AppointmentRole, UnitType


@pytest.fixture
def newsroom(cast, units) -> SimpleNamespace:
    """The cast, with `newcomer` of Lapas Ambon; `write` brings a story of Kupang or Ambon into a state."""
    units.c = make_place("Maluku", "81", "Asia/Jayapura", UnitType.LAPAS, "Lapas Kelas IIA Ambon")
    cast.newcomer = make_user("newcomer")
    appoint(cast.newcomer, AppointmentRole.AGENT, units.c)

    def write(status, fields, who="outsider"):
        unit = {"outsider": "b", "newcomer": "c"}[who]
        return make_story(cast, units, status, unit=unit, author=who, **fields)

    return SimpleNamespace(cast=cast, units=units, write=write)


@pytest.fixture
def enter(newsroom):
    """Return a browser in which one of the newsroom is signed in."""

    def open_browser(name: str) -> Client:
        client = Client()
        client.force_login(getattr(newsroom.cast, name))
        return client

    return open_browser
