"""Is a drawn cover well-formed, harmless, light, and each story's own?"""

from http import HTTPStatus
from xml.etree import ElementTree

import pytest

from photos.drawn import TONES, drawn_cover, drawn_cover_src, seed_of
from photos.motifs import MOTIFS
from upt.states import UnitType

TITLES = [f"Warga binaan menanam cabai di kebun {number}" for number in range(40)]
SHAPES = {"svg", "path", "circle", "pattern", "g", "use", "ellipse"}


def draw(unit_type, category, title):
    return drawn_cover(unit_type=unit_type, category_slug=category, seed=seed_of(title))


def test_every_unit_type_has_a_motif():
    assert set(MOTIFS) == set(UnitType.values)


@pytest.mark.parametrize("unit_type", [*MOTIFS, "jenis-lain"])
@pytest.mark.parametrize("category", [*TONES, "rubrik-lain"])
def test_a_cover_holds_shapes_only_and_stays_light(unit_type, category):
    for title in TITLES[:8]:
        svg = draw(unit_type, category, title)
        root = ElementTree.fromstring(svg)
        assert {element.tag.rpartition("}")[2] for element in root.iter()} <= SHAPES
        assert [name for element in root.iter() for name in element.attrib if name.startswith(("on", "style"))] == []
        assert len(svg.encode()) < 2048
        assert "{" not in svg


def test_the_same_story_is_drawn_the_same():
    assert draw("lpka", "pembinaan", TITLES[0]) == draw("lpka", "pembinaan", TITLES[0])


def test_different_titles_are_drawn_differently():
    assert len({draw("lpka", "pembinaan", title) for title in TITLES}) == len(TITLES)


def test_types_and_rubrics_are_told_apart():
    drawn = {draw(unit_type, category, TITLES[0]) for unit_type in MOTIFS for category in TONES}
    assert len(drawn) == len(MOTIFS) * len(TONES)


def test_a_cover_is_served_for_good_to_anybody(client):
    response = client.get(drawn_cover_src("lapas_perempuan", "koordinasi-humas", "Rakor humas"))
    assert response.status_code == HTTPStatus.OK
    assert response.content.decode() == draw("lapas_perempuan", "koordinasi-humas", "Rakor humas")
    assert (response["Content-Type"], response["Cache-Control"], response["X-Content-Type-Options"]) == (
        "image/svg+xml",
        "public, max-age=31536000, immutable",
        "nosniff",
    )
    assert not response.has_header("Vary")


def test_a_story_without_rubric_or_type_has_a_cover(client):
    assert client.get(drawn_cover_src("", "", "")).status_code == HTTPStatus.OK


@pytest.mark.parametrize("address", ["/sampul/lapas-x.svg", "/sampul/lapas-x-12345678.png", "/sampul/../lapas-x-1.svg"])
def test_other_addresses_are_not_found(address, client):
    assert client.get(address).status_code == HTTPStatus.NOT_FOUND
