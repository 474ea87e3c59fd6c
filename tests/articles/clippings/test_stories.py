"""Is our story recognised in what outlets print: copied, edited, retold, or by its headline alone?"""

from datetime import UTC, datetime, timedelta

import pytest

from articles.clippings.days import after_text
from articles.clippings.stories import story_matches
from articles.models import Article
from articles.states import Status
from tests.articles.clippings.clips import clip
from tests.articles.similar.texts import LEAD, OTHER, PARAGRAPHS, STORY
from tests.articles.stories import make_story
from upt.dates import local

COPIED = f"KUPANG – {LEAD}\n\n" + "\n\n".join(PARAGRAPHS)
HALF = f"Kabar baik datang dari timur.\n\n{PARAGRAPHS[0]}\n\nWarga sekitar pun ikut senang melihatnya setiap hari."
RETOLD = (
    "Sebanyak 40 orang yang segera bebas menerima bibit kelor di Rutan Kupang, 19 November.\n\nYosefina Tallo, "
    "penyuluh pertanian, mengajari mereka merawat tanaman itu di rumah. Akar yang terendam air menjadi musuh "
    "utamanya. Menurut Markus Seran, yang memimpin rutan, ongkosnya tidak sampai dua juta rupiah."
)
UNLIKE = (
    "Sebuah truk terguling di jalan Timor Raya pada Kamis pagi. Sopirnya selamat dan dibawa ke puskesmas terdekat, "
    "sedangkan muatannya, lima ton beras, dipindahkan ke dua kendaraan lain oleh warga."
)


@pytest.fixture
def story(cast, units):
    return make_story(cast, units, Status.PUBLISHED, unit="b", author="outsider", **STORY)


def published_day(story):
    return local(story.published_at, story.unit.timezone).date()


def found(cast, units, story, text, *, days=2, unit="b", headline="Kabar Hari Ini"):
    day = published_day(story) + timedelta(days=days)
    clipping = clip(cast.editor, getattr(units, unit) if unit else None, text=text, published_on=day, headline=headline)
    return [(match.article, match.reason) for match in story_matches(clipping)]


@pytest.mark.parametrize("unit", ["b", "a", None])
def test_a_copy(unit, cast, units, story):
    assert found(cast, units, story, COPIED, unit=unit) == [(story, "100 % teks sama; terbit dua hari kemudian")]


def test_a_part_of_it(cast, units, story):
    [(article, reason)] = found(cast, units, story, HALF)
    assert (article, reason.endswith(" % teks sama; terbit dua hari kemudian")) == (story, True)


def test_other_words_of_the_same_event(cast, units, story):
    [(article, reason)] = found(cast, units, story, RETOLD)
    assert (article, reason.startswith("sama-sama menyebut 19 November, “")) == (story, True)


def test_a_headline_alone(cast, units, story):
    [(article, _)] = found(cast, units, story, "", headline="Bibit Kelor Iringi Kepulangan Warga Binaan Rutan Kupang")
    assert article == story


@pytest.mark.parametrize("text", [UNLIKE, f"{OTHER['lead']}\n{OTHER['body']}", "", "dua kata"])
def test_something_else(text, cast, units, story):
    assert found(cast, units, story, text) == []


@pytest.mark.parametrize(("days", "is_found"), [(-2, False), (-1, True), (0, True), (14, True), (15, False)])
def test_the_window(days, is_found, cast, units, story):
    assert bool(found(cast, units, story, COPIED, days=days)) is is_found


@pytest.mark.parametrize("status", [Status.DRAFT, Status.SUBMITTED, Status.APPROVED, Status.WITHDRAWN])
def test_what_readers_do_not_have_is_not_named(status, cast, units):
    story = make_story(cast, units, status, unit="b", author="outsider", **STORY)
    story.published_at = story.published_at or datetime.now(UTC)
    assert found(cast, units, story, COPIED) == []


def test_of_several_the_likest_comes_first(cast, units, story):
    retold = {"title": "Bibit Kelor di Rutan Kupang", "lead": LEAD, "body": f"<p>{RETOLD}</p>", "dateline": "Kupang"}
    second = make_story(cast, units, Status.PUBLISHED, unit="b", author="outsider", **retold)
    assert [article for article, _ in found(cast, units, story, COPIED)] == [story, second]


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number(rows, cast, units, story, django_assert_max_num_queries):
    for place in range(rows):
        make_story(cast, units, Status.PUBLISHED, unit="b", author="outsider", **STORY | {"title": f"Salinan {place}"})
    clipping = clip(cast.outsider, units.b, text=COPIED, published_on=published_day(story))
    with django_assert_max_num_queries(6):
        assert len(story_matches(clipping)) == min(rows + 1, 3)
    assert Article.objects.count() == rows + 1


def test_days_in_words():
    told = [after_text(days) for days in (0, 1, -1, 2, 12, -14, 20)]
    assert told == [
        "pada hari yang sama",
        "sehari kemudian",
        "sehari sebelumnya",
        "dua hari kemudian",
        "dua belas hari kemudian",
        "empat belas hari sebelumnya",
        "20 hari kemudian",
    ]
