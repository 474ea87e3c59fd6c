"""Does a clipping's page show what it is, what it fits, and the ways on?"""

import pytest

from articles.clippings.refusals import GONE, NO_REASON, NOT_PUBLIC, STALE
from articles.clippings.services import link_story
from articles.models import Clipping
from articles.states import Action, Status
from tests.articles.clippings.clips import DAY, TEXT, clip
from tests.articles.desk.pages import notices_on, page_of, text_of
from tests.articles.stories import WITHDRAW, act, make_story
from tests.events.meetings import make_meeting
from upt.actors import actor_for

LONG = f"{TEXT} {TEXT} Akhir yang tidak pernah ditampilkan."


def address(clipping, name=""):
    return f"/redaksi/kliping/{clipping.pk}/{name}"


def forms(response) -> list[dict[str, str]]:
    found = page_of(response).xpath("//main//form[contains(@action, '/taut/')]")
    return [{k: v for k, v in form.form_values() if k != "csrfmiddlewaretoken"} for form in found]


def test_the_outlets_words_are_quoted_short(cast, units, enter):
    clipping = clip(cast.agent, units.a, text=LONG, address="https://kabar-contoh.example/a?utm_source=x")
    response = enter("agent").get(address(clipping))
    assert "Akhir yang tidak pernah ditampilkan" not in response.content.decode()
    assert "huruf, hanya untuk pencocokan." in text_of(response)
    [link] = page_of(response).xpath("//a[starts-with(@href, 'https://kabar-contoh.example/a')]")
    assert (link.text_content(), link.get("rel")) == (
        "Baca di kabar-contoh.example",
        "noopener noreferrer nofollow external",
    )


def test_one_tap_links_what_is_suggested(cast, units, enter):
    meeting = make_meeting(status="held", title="Rakor Humas Timur")
    clipping = clip(cast.agent, units.a, text="Rakor Humas Timur berlangsung meriah.")
    client = enter("agent")
    response = client.get(address(clipping))
    assert "menyebut “Rakor Humas Timur”; terbit saat kegiatan berlangsung" in text_of(response)
    [form] = forms(response)
    assert client.post(address(clipping, "taut/"), form).status_code == 303
    clipping.refresh_from_db()
    assert (clipping.meeting, clipping.meeting_link) == (meeting, "usulan")
    [release] = forms(client.get(address(clipping)))
    assert client.post(address(clipping, "taut/"), release).status_code == 303
    clipping.refresh_from_db()
    assert (clipping.meeting, clipping.version) == (None, 3)


def test_a_search_links_by_hand(cast, units, enter):
    story = make_story(cast, units, Status.PUBLISHED, unit="b", author="outsider", title="Kelor Rutan Kupang Berbuah")
    make_story(cast, units, Status.SUBMITTED, unit="b", author="outsider", title="Kelor yang Ditinjau")
    clipping = clip(cast.agent, units.a, published_on=story.published_at.date())
    client = enter("agent")
    for asked in ("kelor berbuah", str(story.pk), f"/berita/kelor-rutan-kupang-berbuah-{story.pk}/"):
        response = client.get(address(clipping), {"cari": asked})
        assert [(form["kind"], form["to"], form["source"]) for form in forms(response)] == [
            ("story", str(story.pk), "tangan")
        ]
    assert client.post(address(clipping, "taut/"), forms(response)[0]).status_code == 303
    clipping.refresh_from_db()
    assert (clipping.story, clipping.story_link) == (story, "tangan")


@pytest.mark.parametrize("asked", ["tidakada", "%", "'; drop", "1" * 30, "\x00", "-" * 200, "/berita/-"])
def test_a_search_without_a_hit_says_so(asked, cast, units, enter):
    make_story(cast, units, Status.PUBLISHED)
    response = enter("agent").get(address(clip(cast.agent, units.a, text="")), {"cari": asked})
    assert (response.status_code, response.context["found"]) == (200, [])


@pytest.mark.parametrize(
    ("posted", "status", "sentence"),
    [
        ({"version": "9", "kind": "story", "to": ""}, 409, STALE),
        ({"kind": "story", "to": ""}, 409, STALE),
        ({"version": "1", "kind": "lain", "to": "1"}, 409, STALE),
        ({"version": "1", "kind": "story", "to": "99999"}, 400, NOT_PUBLIC),
        ({"version": "1", "kind": "meeting", "to": "99999"}, 400, NOT_PUBLIC),
    ],
)
def test_a_link_that_cannot_be(posted, status, sentence, cast, units, enter):
    clipping = clip(cast.agent, units.a)
    response = enter("agent").post(address(clipping, "taut/"), posted)
    assert (response.status_code, sentence in notices_on(response)[0]) == (status, True)


def test_a_draft_is_never_linked_or_named(cast, units, enter):
    draft = make_story(cast, units, Status.DRAFT, title="Judul yang Belum Terbit")
    hidden = make_meeting(host=units.b.kanwil, title="Rakor yang Masih Draf")
    clipping = clip(cast.agent, units.a, text=f"Rakor yang masih dirahasiakan, {draft.pk}")
    client = enter("agent")
    for kind, pk in (("story", draft.pk), ("meeting", hidden.pk)):
        response = client.post(address(clipping, "taut/"), {"version": 1, "kind": kind, "to": pk})
        assert (response.status_code, hidden.title in text_of(response)) == (400, False)
    assert forms(client.get(address(clipping), {"cari": "Rakor yang Masih Draf"})) == []


def test_a_withdrawn_story_is_named_by_its_number(cast, units, enter):
    story = make_story(cast, units, Status.PUBLISHED, title="Judul yang Ditarik")
    clipping = clip(cast.agent, units.a)
    link_story(clipping, actor=actor_for(cast.agent), seen=1, story=story)
    act(story, Action.WITHDRAW, cast.managing_editor, **WITHDRAW)
    for url in (address(clipping), "/redaksi/kliping/", f"/redaksi/kliping/?naskah={story.pk}"):
        text = text_of(enter("agent").get(url))
        assert ("Judul yang Ditarik" in text, f"Naskah {story.pk} (dicabut)" in text) == (False, True)


def test_dropping_asks_for_a_reason(cast, units, enter):
    clipping = clip(cast.agent, units.a)
    client = enter("agent")
    response = client.post(address(clipping, "hapus/"), {"version": 1, "reason": " "})
    assert (response.status_code, NO_REASON in notices_on(response)[0]) == (400, True)
    assert page_of(response).xpath("//details[@class='confirm'][@open]")
    response = client.post(address(clipping, "hapus/"), {"version": 1, "reason": "Bukan tentang kita."})
    assert (response.status_code, response.url) == (303, "/redaksi/kliping/")
    assert client.get(address(clipping)).status_code == 404
    assert client.post(address(clipping, "hapus/"), {"version": 2, "reason": "Lagi."}).status_code == 404


def test_a_stale_drop_is_told(cast, units, enter):
    clipping = clip(cast.agent, units.a)
    response = enter("agent").post(address(clipping, "hapus/"), {"version": 7, "reason": "Salah."})
    assert (response.status_code, notices_on(response)[0].endswith(STALE), GONE in text_of(response)) == (
        409,
        True,
        False,
    )
    assert Clipping.objects.kept().count() == 1


def test_the_same_text_elsewhere_is_shown(cast, units, enter):
    first = clip(cast.agent, units.a)
    clip(cast.agent, units.a, headline="Salinan di Media Lain", address="https://lain.example/a")
    text = text_of(enter("agent").get(address(first)))
    assert ("Teks yang sama di media lain" in text, "Salinan di Media Lain" in text) == (True, True)


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number(rows, cast, units, enter, django_assert_num_queries):
    for number in range(rows):
        make_meeting(status="held", title=f"Rakor Humas {number}")
        make_story(cast, units, Status.PUBLISHED, title=f"Judul {number}")
        clip(cast.agent, units.a, address=f"https://m{number}.example/a")
    text = f"{TEXT} Hadir dalam Rakor Humas 0, Rakor Humas 1, dan Rakor Humas 2."
    clipping = clip(cast.agent, units.a, text=text, published_on=DAY)
    client = enter("agent")
    client.get(address(clipping))
    with django_assert_num_queries(13):
        client.get(address(clipping))


def test_a_storys_page_leads_to_its_clippings(cast, units, enter):
    story = make_story(cast, units, Status.PUBLISHED)
    for user, unit in ((cast.agent, units.a), (cast.agent, units.a), (cast.outsider, units.b)):
        link_story(clip(user, unit), actor=actor_for(user), seen=1, story=story)
    for role, label in (("agent", "2 kliping"), ("editor", "3 kliping")):
        page = page_of(enter(role).get(f"/redaksi/naskah/{story.pk}/"))
        [link] = page.xpath(f"//a[@href='/redaksi/kliping/?naskah={story.pk}']")
        assert link.text_content() == label
