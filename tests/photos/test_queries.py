"""Whose photos does somebody see in the newsroom?"""

import pytest
from django.http import Http404

from photos.queries import photo_for, photos_visible_to
from photos.services import expose, keep_photo
from tests.photos.conftest import clean_jpeg
from upt.actors import actor_for

SEEN = {
    "agent": "a",
    "colleague": "a",
    "outsider": "b",
    "coordinator": "a",
    "other_coordinator": "b",
    "editor": "ab",
    "second_editor": "ab",
    "managing_editor": "ab",
    "second_managing_editor": "ab",
    "admin": "",
    "nobody": "",
}


@pytest.fixture
def photos(photo, cast, units):
    return {"a": photo, "b": keep_photo(clean=clean_jpeg(), unit=units.b, actor=actor_for(cast.outsider))}


@pytest.mark.parametrize(("who", "places"), SEEN.items())
def test_who_sees_the_photos_of_which_unit(who, places, photos, cast):
    actor = actor_for(getattr(cast, who))
    assert set(photos_visible_to(actor)) == {photos[place] for place in places}


@pytest.mark.parametrize(("who", "places"), SEEN.items())
def test_one_photo_is_loaded_or_not_found(who, places, photos, cast):
    actor, found = actor_for(getattr(cast, who)), ""
    for place, photo in photos.items():
        try:
            found += place if photo_for(actor, photo.pk) == photo else "?"
        except Http404:
            continue
    assert found == places


def test_publication_opens_nothing_more_in_the_newsroom(photos, cast):
    expose(photos["a"])
    assert set(photos_visible_to(actor_for(cast.outsider))) == {photos["b"]}


def test_the_list_is_one_query(photos, cast, django_assert_num_queries):
    actor = actor_for(cast.coordinator)
    with django_assert_num_queries(1):
        list(photos_visible_to(actor))
