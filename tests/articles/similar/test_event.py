"""Are two tellings of one event known, and two events of one unit kept apart?"""

from dataclasses import replace

import pytest

from articles.similar.event import dates_in, is_same_event, signs_of
from articles.similar.sketch import words_of
from articles.similar.terms import TERMS, Telling, number_of, terms_of
from tests.articles.similar.texts import OTHER, RETOLD, STORY


def telling(fields, **changes) -> Telling:
    values = {"title": fields["title"], "lead": fields["lead"], "body": fields["body"], "place": fields["dateline"]}
    return Telling(**values | {"unit_name": "Rutan Kelas IIB Kupang"} | changes)


def same(one: Telling, other: Telling) -> bool:
    assert is_same_event(signs_of(one), signs_of(other)) == is_same_event(signs_of(other), signs_of(one))
    return is_same_event(signs_of(one), signs_of(other))


def test_the_same_event_in_other_words():
    assert same(telling(STORY), telling(RETOLD))


def test_another_event_of_another_unit():
    assert not same(telling(STORY), telling(OTHER))


def test_the_same_course_on_another_day_is_another_event():
    one = replace(telling(STORY), body="<p>Bibit dibagikan.</p>")
    later = replace(one, lead=STORY["lead"].replace("(19/11)", "(26/11)"))
    assert same(one, one)
    assert not same(one, later)


def test_two_events_with_the_same_people_and_place():
    gym = telling(
        {
            "title": "Senam Pagi Pindah ke Lapangan Dalam",
            "lead": "Rutan Kupang memindahkan senam pagi karena lapangan depan diperbaiki, Selasa (17/11).",
            "body": "<p>Kepala rutan, Markus Seran, ikut baris paling depan. Musiknya dipilih para lansia.</p>",
            "dateline": "Kupang",
        }
    )
    assert not same(telling(STORY), gym)


def test_a_named_meeting_is_one_event_for_all_units():
    one = telling(OTHER, event="Rapat Koordinasi Humas 2026", place="Ambon")
    other = telling(STORY, event="Rapat Koordinasi  Humas 2026", place="Kupang")
    plain = replace(other, lead="Rutan Kupang mengikuti rapat koordinasi lewat layar.", body="<p>Hasilnya dicatat.</p>")
    assert not same(one, plain)  # the field alone is not enough
    lead = "Lapas Ambon mengikuti rapat koordinasi lewat layar."
    assert same(replace(one, lead=lead, title=plain.title, body="<p>Usai.</p>"), plain)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Kamis (19/11) pagi", {(19, 11)}),
        ("Kamis, 19/11/2026", {(19, 11)}),
        ("19 November 2026", {(19, 11)}),
        ("24–26 September 2024", {(24, 9), (26, 9)}),
        ("24 s.d. 26 september", {(24, 9), (26, 9)}),
        ("2 Okt dan 3 Okt", {(2, 10), (3, 10)}),
        ("45 November, 12/34", set()),
        ("skor 2-0", set()),
    ],
)
def test_dates(text, dates):
    assert dates_in(text) == dates


def test_terms_leave_out_what_every_story_says_and_the_unit():
    numbers = terms_of(telling(STORY), words_of(f"{STORY['lead']} {STORY['body']}"))
    assert len(numbers) == len(set(numbers)) == TERMS
    assert {number_of("kelor"), number_of("bibit"), number_of("tallo")} <= set(numbers)
    assert not {number_of("kupang"), number_of("rutan"), number_of("kegiatan"), number_of("dengan")} & set(numbers)
