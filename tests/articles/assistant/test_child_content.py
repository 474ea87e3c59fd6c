"""Which stories concern children, and which change of one makes its lists void?"""

from dataclasses import fields

import pytest

from articles.assistant.child import concerns_children
from articles.content import Content, content_of
from articles.models import Category, ChildCheck
from articles.queries import case_for, current_revision
from articles.refusals import CannotNow
from articles.rules import has_child_lists_of_two, owes_child_list
from articles.states import Action, Status
from photos.services import keep_photo
from tests.articles.stories import BODY, act, content, make_story, save
from tests.events.meetings import make_meeting
from tests.photos.conftest import clean_jpeg, storage_dirs
from upt.actors import actor_for
from upt.states import UnitType

__all__ = ["storage_dirs"]

# The same story but for one field, each as little as one letter, tag or photo.
CHANGES = {
    "title": "Warga Binaan Panen Sayur di Kebun Sendiri!",
    "lead": "Panen perdana bulan ini menghasilkan dua ratus kilogram sayur segar",
    "body": BODY.replace("kebun lapas", "kebun Lapas"),
    "dateline": "Palangka Raja",
    "byline": "Humas.",
    "event": "Panen",
    "meeting_id": "another",
    "category_id": "another",
    "tag_names": ("panen", "kebun"),
    "cover_id": "another",
    "cover_alt": "Bedeng sayur dari atas",
    "cover_caption": "Kebun sayur, pagi",
    "cover_credit": "Humas LPKA",
}


@pytest.fixture
def covers(cast, units):
    return [keep_photo(clean=clean_jpeg(), unit=units.a, actor=actor_for(cast.agent)).pk for _ in range(2)]


@pytest.fixture
def whole(covers):
    """Return a story's fields with a photo and a tag."""
    photo = {"cover_id": covers[0], "cover_alt": "Bedeng sayur", "cover_credit": "Humas", "cover_caption": "Kebun"}
    return photo | {"tag_names": ("panen",)}


def test_no_field_of_a_story_is_left_out():
    assert set(CHANGES) == {field.name for field in fields(Content)}


@pytest.mark.parametrize("name", CHANGES)
def test_a_list_is_for_one_content_only(name, covers, whole, cast, units):
    story = make_story(cast, units, Status.SUBMITTED, **whole)
    act(story, Action.CHILD_CHECK, cast.second_editor)
    assert has_child_lists_of_two(case_for(current_revision(story)))
    act(story, Action.CLAIM, cast.editor)
    save(story, cast.editor, **changed(name, covers, whole))
    act(story, Action.RELEASE, cast.editor)
    case = case_for(current_revision(story))
    assert case.text.child_checker_ids == frozenset()
    assert owes_child_list(actor_for(cast.agent), case)
    with pytest.raises(CannotNow, match="belum diisi orang lain"):
        act(story, Action.PUBLISH, cast.second_editor)


def changed(name: str, covers: list[int], whole: dict) -> dict:
    value = CHANGES[name]
    if name == "cover_id":
        value = covers[1]
    if name == "meeting_id":
        value = make_meeting(status="published").pk
    if name == "category_id":
        other = Category.objects.create(name="Rubrik lain", slug="rubrik-lain", position=9)
        return whole | {"category": other}
    return whole | {name: value}


def test_saving_the_same_again_keeps_the_lists(whole, cast, units):
    story = make_story(cast, units, **whole)
    act(story, Action.CHILD_CHECK, cast.agent)
    save(story, cast.colleague, **whole)
    assert not owes_child_list(actor_for(cast.agent), case_for(current_revision(story)))
    assert ChildCheck.objects.count() == 1


PLAIN = "Kegiatan ini diikuti keluarga petugas."
CHILDREN = [
    ("title", "Anak Binaan Panen Sayur di Kebun Sendiri"),
    ("lead", "Seorang klien anak membantu panen sayur."),
    ("body", "<p>Panen dibantu <strong>anak</strong> binaan dari kota sebelah.</p>"),
    ("body", '<p>Baca <a href="https://contoh.example/anak-binaan-panen">berita kami</a>.</p>'),
    ("event", "Hari Anak Binaan"),
    ("tag_names", ("panen", "anak binaan")),
    ("tag_names", ("Andikpas",)),
    ("cover_alt", "Anak binaan memegang sayur"),
    ("cover_caption", "Kebun yang dirawat anak binaan."),
    ("lead", "Pembimbing mendampingi anak yang berhadapan dengan hukum."),
]
NO_CHILDREN = [
    ("title", "Anak-Anak Petugas Panen Sayur di Kebun Lapas"),
    ("lead", "Anak-anak petugas ikut memanen sayur."),
    ("body", "<p>Anak petugas dan anak-anak pegawai menonton. Anak tangga kebun diperbaiki.</p>"),
    ("cover_alt", "Anak-anak petugas di kebun"),
    ("tag_names", ("anak petugas",)),
]


@pytest.mark.parametrize(("name", "text"), CHILDREN)
def test_words_about_children_count_in_every_part_of_a_lapas_story(name, text, units, cast):
    units.b.upt_type = UnitType.LAPAS
    units.b.save()
    story = make_story(cast, units, unit="b", author="outsider", **{name: text})
    assert concerns_children(content_of(current_revision(story)), units.b)
    assert owes_child_list(actor_for(cast.outsider), case_for(current_revision(story)))


@pytest.mark.parametrize(("name", "text"), NO_CHILDREN)
def test_children_of_the_staff_need_no_list(name, text, units):
    units.b.upt_type = UnitType.LAPAS
    assert not concerns_children(content(**{name: text}), units.b)


@pytest.mark.parametrize("upt_type", UnitType.values)
def test_only_an_lpka_always_needs_the_list(upt_type, units):
    units.b.upt_type = upt_type
    assert concerns_children(content(), units.b) == (upt_type in ("lpka", "lpas"))
