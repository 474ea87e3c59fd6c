"""Which meeting does what somebody types mean, and what stays text?"""

import pytest

from articles.coverage.named import CHOOSE, OWN, UNANNOUNCED, WHICH, Named, help_for, read_event
from articles.queries import current_revision
from tests.articles.stories import make_story
from tests.events.meetings import make_meeting
from upt.actors import actor_for

FIRST = "Rapat Koordinasi Kehumasan (24–26 September 2024)"
SECOND = "Rapat Koordinasi Kehumasan (10–12 Maret 2026)"
SECRET_HELP = "Tertaut ke agenda: Rapat Rahasia Wilayah (10–12 Maret 2026)."
TYPED = {
    "rakor-2024": (FIRST, "first"),
    "Rakor Humas 2024": (FIRST, "first"),
    "  rakor   HUMAS 2024 ": (FIRST, "first"),
    FIRST: (FIRST, "first"),
    SECOND: (SECOND, "second"),
    SECOND.upper(): (SECOND, "second"),
    "rakor humas (10–12 Maret 2026)": (SECOND, "second"),
    "Rapat Koordinasi Kehumasan (10–12 Maret 2026; Direktorat Jenderal Pemasyarakatan)": (SECOND, "second"),
    "Pengarahan Akhir Tahun": ("Pengarahan Akhir Tahun (10–12 Maret 2026)", "off"),
    "Lomba HUT RI": ("Lomba HUT RI", None),
    "Rakor": ("Rakor", None),
    "Rapat Koordinasi Kehumasan (1–2 Mei 2020)": ("Rapat Koordinasi Kehumasan (1–2 Mei 2020)", None),
    "": ("", None),
    "999999999": ("999999999", None),
    "9" * 40: ("9" * 40, None),
    "%": ("%", None),
    "' OR 1=1 --": ("' OR 1=1 --", None),
    UNANNOUNCED: ("", None),
    "a\x00b": ("ab", None),
}


@pytest.mark.parametrize("typed", TYPED)
def test_typed_text(typed, agenda, cast):
    text, name = TYPED[typed]
    named = read_event(typed, actor_for(cast.agent))
    assert (named.text, named.meeting) == (text, getattr(agenda, name) if name else None)


def test_a_key_means_its_meeting(agenda, cast):
    assert read_event(str(agenda.second.pk), actor_for(cast.agent)) == Named(SECOND, agenda.second)


@pytest.mark.parametrize("typed", ["rapat koordinasi kehumasan", "Rakor Humas"])
def test_a_name_of_two_meetings_stays_text_and_says_why(typed, agenda, cast):
    actor = actor_for(cast.agent)
    named = read_event(typed, actor)
    assert (named, help_for(named, actor)) == (Named(typed, None, 2), WHICH.format(count=2))


# Who may know of the draft that the first region's office plans.
KNOWING = {
    "agent": False,
    "colleague": False,
    "outsider": False,
    "coordinator": True,
    "other_coordinator": False,
    "editor": True,
    "managing_editor": True,
    "admin": True,
}


@pytest.mark.parametrize("who", KNOWING)
def test_a_draft_is_meant_only_by_those_who_may_know_of_it(who, agenda, cast):
    actor = actor_for(getattr(cast, who))
    for typed in ("Rapat Rahasia Wilayah", "rahasia", str(agenda.secret.pk)):
        expected = Named(UNANNOUNCED, agenda.secret) if KNOWING[who] else Named(typed)
        assert read_event(typed, actor) == expected


def test_an_announced_meeting_goes_before_a_draft_of_the_same_name(agenda, cast):
    make_meeting(title="Rapat Rahasia Wilayah", slug="terbuka", status="published")
    named = read_event("Rapat Rahasia Wilayah", actor_for(cast.editor))
    assert named.meeting.slug == "terbuka"


def test_words_keep_their_link_whatever_the_meeting_is_called_now(agenda, cast, units):
    story = make_story(cast, units, event=SECOND, meeting_id=agenda.second.pk)
    agenda.second.title = "Rapat Koordinasi yang Berganti Nama"
    agenda.second.save()
    actor, revision = actor_for(cast.agent), current_revision(story)
    assert read_event(SECOND, actor, revision) == Named(SECOND, agenda.second)
    assert read_event(SECOND, actor) == Named(SECOND)


def test_who_may_not_know_a_draft_keeps_its_link_without_its_name(agenda, cast, units):
    story = make_story(cast, units, event=UNANNOUNCED, meeting_id=agenda.secret.pk)
    actor, revision = actor_for(cast.agent), current_revision(story)
    named = read_event(UNANNOUNCED, actor, revision)
    assert named.meeting == agenda.secret
    assert help_for(named, actor) == "Tertaut ke kegiatan yang belum diumumkan."
    assert help_for(named, actor_for(cast.editor)) == SECRET_HELP


def test_words_without_a_link_get_one_by_their_writer_but_never_under_review(agenda, cast, units):
    story = make_story(cast, units, event="Rakor Humas 2024")
    revision = current_revision(story)
    assert read_event("Rakor Humas 2024", actor_for(cast.agent), revision).meeting == agenda.first
    assert read_event("Rakor Humas 2024", actor_for(cast.editor), revision, is_review=True).meeting is None


def test_the_field_says_what_its_words_mean(agenda, cast):
    actor = actor_for(cast.agent)
    said = [help_for(read_event(typed, actor), actor) for typed in ("", "Lomba", "rakor-2024")]
    assert said == [CHOOSE, OWN, f"Tertaut ke agenda: {FIRST}."]


def test_two_meetings_of_one_name_on_the_same_days_are_told_apart_by_their_host(cast, units):
    ours = make_meeting(status="published", slug="satu", host=units.a.kanwil)
    make_meeting(status="published", slug="dua", host=units.b.kanwil)
    actor = actor_for(cast.agent)
    assert read_event(SECOND, actor) == Named(SECOND, None, 2)
    named = read_event(f"{SECOND[:-1]}; Kanwil Ditjenpas Kalimantan Tengah)", actor)
    assert named == Named(SECOND, ours)
