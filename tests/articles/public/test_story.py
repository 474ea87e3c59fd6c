"""What does a story's page show, and at which address?"""

import json
import re
from datetime import timedelta

import pytest
from django.utils import timezone

from articles.queries import current_revision, face_revision
from articles.states import Action, Status
from tests.articles.stories import act, make_story


def page_of(client, article, status=200):
    response = client.get(article.get_absolute_url())
    assert response.status_code == status
    return response.content.decode()


def test_a_wrong_or_old_slug_leads_to_the_right_one(client, cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    for slug in ("salah", "", "warga", "Warga_Binaan", "%F0%9F%98%80"):
        response = client.get(f"/berita/{slug}-{article.pk}/")
        assert (response.status_code, response["Location"]) == (301, article.get_absolute_url())


@pytest.mark.parametrize("title", ["Foto_bersama di Rutan", "_", "😀😀", "أخبار", "?!", "㎯" * 150, "x_" * 75])
def test_a_story_of_any_title_is_found_at_its_address(client, cast, units, title):
    assert title in page_of(client, make_story(cast, units, Status.PUBLISHED, title=title))


def test_times_are_those_of_the_unit(client, cast, units):
    for unit, author, zone in (("a", "agent", "WIB"), ("b", "outsider", "WITA")):
        article = make_story(cast, units, Status.PUBLISHED, unit=unit, author=author)
        assert re.search(rf"Terbit <time[^>]*>\d+ \w+ \d{{4}}, \d\d\.\d\d {zone}</time>", page_of(client, article))


def test_a_story_names_unit_dateline_and_writer(client, cast, units):
    page = page_of(client, make_story(cast, units, Status.PUBLISHED, byline="yud"))
    assert "Palangka Raya –" in page
    assert "Oleh yud" in page
    assert "LPKA Kelas II Palangka Raya" in page


def test_a_story_without_a_photo_has_a_drawn_cover(client, cast, units):
    page = page_of(client, make_story(cast, units, Status.PUBLISHED))
    src = re.search(r'src="(/sampul/[^"]+\.svg)"', page)[1]
    drawing = client.get(src)
    assert (drawing.status_code, drawing["Content-Type"]) == (200, "image/svg+xml")


def test_hostile_text_reaches_readers_as_text(client, cast, units):
    article = make_story(
        cast,
        units,
        Status.PUBLISHED,
        title='Judul "tajam" </script><script>alert(1)</script>',
        lead="Teras <img src=x onerror=alert(1)>",
    )
    page = page_of(client, article)
    assert "<script>alert(1)" not in page
    assert "<img src=x" not in page
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)[1])
    assert data["headline"] == article.title


def test_body_kept_by_a_mistake_unclean_is_clean_on_the_page(client, cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    type(article).objects.update(body='<p onclick="x()">Isi</p><script>alert(1)</script>')
    page = page_of(client, article)
    assert "<p>Isi</p>" in page
    assert "alert(1)" not in page


def test_readers_keep_the_approved_text_while_a_revision_is_open(client, cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    act(article, Action.REVISE, cast.agent)
    type(current_revision(article)).objects.filter(pk=current_revision(article).pk).update(title="Judul Rahasia")
    assert "Judul Rahasia" not in page_of(client, article)


def test_a_correction_is_dated_and_stands_on_the_story(client, cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    act(article, Action.CORRECT, cast.editor, reasons=("erratum",), note="Yang benar 54 unit.")
    page = page_of(client, article)
    assert "Yang benar 54 unit." in page
    assert "Diperbarui" in page


def test_a_withdrawn_story_says_when_and_why_and_repeats_nothing(client, cast, units):
    article = make_story(cast, units, Status.WITHDRAWN)
    page = page_of(client, article, 410)
    assert "Dicabut karena pokok berita keliru." in page
    for word in ("Panen Sayur", "dua ratus kilogram", "kebun lapas"):
        assert word not in page


def test_a_scheduled_story_is_there_when_its_time_has_come_without_a_worker(client, cast, units):
    article = make_story(cast, units, Status.SCHEDULED)
    revision = current_revision(article)
    assert client.get(f"/berita/x-{article.pk}/").status_code == 404
    type(revision).objects.filter(pk=revision.pk).update(publish_at=timezone.now() - timedelta(seconds=1))
    assert "Warga Binaan Panen Sayur" in client.get("/").content.decode()
    assert face_revision(article).status == Status.PUBLISHED


def test_public_pages_set_no_cookie_and_answer_304_to_a_current_copy(client, cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    for address in ("/", "/berita/", article.get_absolute_url(), "/tentang/", "/pedoman/"):
        first = client.get(address)
        assert first.cookies == {}
        assert "Cookie" not in first.get("Vary", "")
        again = client.get(address, headers={"If-None-Match": first["ETag"]})
        assert (again.status_code, again.content) == (304, b"")


def test_a_copy_is_stale_as_soon_as_the_story_is_withdrawn(client, cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    first = client.get(article.get_absolute_url())
    act(article, Action.WITHDRAW, cast.editor, reasons=("child-identity",), note="Dicabut demi anak.")
    again = client.get(article.get_absolute_url(), headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 410
