"""Does every demo picture get drawn, the same each time, and differently for each seed?"""

import hashlib
from io import BytesIO

import pytest
from PIL import Image

from photos.demo import draw_photo, draw_photos
from photos.intake import read_photo
from photos.scenes import SCENES, draw_scene
from photos.services import keep_photo
from upt.actors import actor_for

WANTED = [
    "meeting-hall",
    "classroom",
    "workshop-rattan",
    "workshop-wood",
    "garden",
    "rice-field",
    "fish-pond",
    "kitchen-bakery",
    "library",
    "volleyball-court",
    "football-field",
    "mosque",
    "church",
    "visit-room",
    "video-call",
    "clinic",
    "blood-donation",
    "gate",
    "flag-ceremony",
    "stage-dance",
    "signing",
    "office-counter",
    "sewing",
    "batik",
    "painting",
    "graduation",
    "mountain-view",
    "harbour",
    "river-boat",
    "coffee-plantation",
]


def test_every_scene_of_the_demo_is_there():
    assert sorted(SCENES) == sorted(WANTED)


@pytest.mark.parametrize("name", WANTED)
def test_a_scene_is_a_picture_with_content(name):
    picture = Image.open(BytesIO(draw_scene(name, 1)))
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (1600, 1067))
    darkest, lightest = picture.convert("L").resize((80, 53)).getextrema()
    assert lightest - darkest > 100


def test_a_scene_is_drawn_the_same_each_time():
    assert hashlib.sha256(draw_scene("garden", 3)).digest() == hashlib.sha256(draw_scene("garden", 3)).digest()


def test_another_seed_gives_another_picture():
    assert len({draw_scene("garden", seed) for seed in range(4)}) == 4


def test_an_unknown_scene_is_an_error():
    with pytest.raises(KeyError):
        draw_scene("nothing", 1)


def test_intake_takes_a_drawn_scene():
    clean = read_photo(BytesIO(draw_scene("harbour", 1)))
    assert (clean.width, clean.height, clean.widths) == (1600, 1067, [480, 960, 1600])


def test_the_quick_way_keeps_the_same_files(cast, units):
    clean = draw_photo("harbour", 1)
    assert set(clean.files) == set(read_photo(BytesIO(draw_scene("harbour", 1))).files)
    photo = keep_photo(clean=clean, unit=units.a, actor=actor_for(cast.agent))
    assert photo.widths == [480, 960, 1600]


def test_many_come_in_the_order_asked_for():
    drawn = list(draw_photos([("gate", 1), ("church", 2)]))
    assert [photo.master for photo in drawn] == [draw_photo("gate", 1).master, draw_photo("church", 2).master]
