"""Do editors, and only they, keep the list of tags?"""

import pytest

from articles.models import Tag
from articles.models.taxonomy import TagStatus
from articles.refusals import CannotNow
from articles.states import Status
from articles.taxonomy import merge_tag, resolve_tags
from tests.articles.desk.pages import notices_on, page_of, text_of
from tests.articles.stories import make_story
from upt.actors import actor_for

TAGS = "/redaksi/tag/"


@pytest.fixture
def tag(db):
    def make(name: str, status: str = TagStatus.APPROVED) -> Tag:
        return Tag.objects.create(name=name, slug=name.replace(" ", "-"), status=status)

    return make


KEEPERS = [("editor", 200), ("managing_editor", 200), ("agent", 403), ("coordinator", 403), ("admin", 403)]


@pytest.mark.parametrize(("name", "code"), KEEPERS)
def test_who_keeps_the_list(name, code, enter, cast, tag):
    proposed = tag("usul", TagStatus.PROPOSED)
    client = enter(name)
    assert client.get(TAGS).status_code == code
    assert client.post(TAGS, {"action": "approve", "tag": proposed.pk}).status_code == (303 if code == 200 else 403)
    assert Tag.objects.get(pk=proposed.pk).status == (TagStatus.APPROVED if code == 200 else TagStatus.PROPOSED)


def test_sent_story_brings_its_proposals(enter, cast, units):
    make_story(cast, units, Status.SUBMITTED, tag_names=("panen kangkung",))
    page = page_of(enter("editor").get(TAGS))
    row = page.xpath("//section[.//h2[normalize-space()='Usulan']]//li")[0]
    assert "panen kangkung" in row.text_content()
    assert "diusulkan Agent" in row.text_content()


def test_merge_moves_the_stories(enter, cast, units, tag):
    story = make_story(cast, units, Status.PUBLISHED, tag_names=("sayur mayur",))
    proposed, into = Tag.objects.get(name="sayur mayur"), tag("sayur")
    client = enter("editor")
    assert client.post(TAGS, {"action": "merge", "tag": proposed.pk, "into": " Sayur "}).status_code == 303
    assert [row.name for row in story.tags.all()] == ["sayur"]
    proposed.refresh_from_db()
    assert (proposed.status, proposed.merged_into) == (TagStatus.MERGED, into)
    assert notices_on(client.get(TAGS)) == ["Tag “sayur mayur” digabung ke “sayur”; beritanya ikut pindah."]


WRONG = [
    ({"action": "merge", "into": ""}, 400, "Tulis tag yang menjadi tujuan."),
    ({"action": "merge", "into": "tidak ada"}, 400, "Tag “tidak ada” tidak ada dalam daftar."),
    ({"action": "merge", "into": "panen"}, 400, "Tag tidak dapat digabung ke dirinya sendiri."),
    ({"action": "merge", "into": "usulan"}, 400, "Tag “usulan” tidak ada dalam daftar."),
    ({"action": "hapus"}, 400, "Tindakan itu tidak dikenal."),
    ({"action": "approve", "tag": "999999"}, 409, "Tag itu tidak ada lagi. Muat ulang halaman ini."),
    ({"action": "approve", "tag": "satu"}, 409, "Tag itu tidak ada lagi. Muat ulang halaman ini."),
]


@pytest.mark.parametrize(("fields", "code", "sentence"), WRONG)
def test_wrong_act_gets_its_sentence(fields, code, sentence, enter, cast, tag):
    tag("usulan", TagStatus.PROPOSED)
    own = tag("panen")
    response = enter("editor").post(TAGS, {"tag": own.pk} | fields)
    assert (response.status_code, notices_on(response)[0]) == (code, sentence)
    if fields.get("into"):
        assert page_of(response).xpath("//details[@open]//input[@name='into']/@value") == [fields["into"]]
    assert Tag.objects.get(pk=own.pk).status == TagStatus.APPROVED


def test_search_and_pages(enter, cast, tag, monkeypatch):
    monkeypatch.setattr("articles.desk_queries.tags.PAGE_SIZE", 2)
    for name in ("zzz satu", "zzz dua", "zzz tiga"):
        tag(name)
    client = enter("editor")
    first = client.get(TAGS, {"q": "zzz"})
    assert [row.name for row in first.context["page"].tags] == ["zzz dua", "zzz satu"]
    second = client.get(TAGS + first.context["next_url"])
    assert [row.name for row in second.context["page"].tags] == ["zzz tiga"]
    assert "Tidak ada tag dengan kata “qqq”." in text_of(client.get(TAGS, {"q": "qqq"}))


@pytest.mark.parametrize("rows", [1, 3])
def test_queries_do_not_grow_with_the_list(rows, enter, cast, units, django_assert_num_queries):
    for number in range(rows):
        make_story(cast, units, Status.PUBLISHED, tag_names=(f"usul {number}",))
    client = enter("editor")
    client.get(TAGS)
    with django_assert_num_queries(7):
        client.get(TAGS)


@pytest.mark.parametrize("name", ["㎯" * 40, "أخبار", "😀", "foto_bersama", "a" * 40])
def test_any_name_gets_an_address_that_its_column_holds(name, cast):
    (tag,) = resolve_tags([name], proposed_by=cast.agent)
    tag.full_clean()
    assert resolve_tags([name], proposed_by=cast.colleague) == [tag]


def test_two_tags_never_lead_to_each_other(cast, tag):
    """Two editors fold the same two tags at once, each the other way round."""
    first, second = tag("panen"), tag("panen raya")
    as_read = [Tag.objects.get(pk=row.pk) for row in (first, second)]
    merge_tag(tag=first, into=second, actor=actor_for(cast.editor))
    with pytest.raises(CannotNow, match="baru saja digabung"):
        merge_tag(tag=as_read[1], into=as_read[0], actor=actor_for(cast.second_editor))
    assert resolve_tags(["panen", "panen raya"], proposed_by=cast.agent) == [second]
