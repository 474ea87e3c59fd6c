"""Does the form take a cover photo, refuse what is none in a sentence, and keep photo and text through every error?"""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from articles.models import Article
from articles.states import Status
from photos.models import Photo
from tests.articles.desk.pages import errors_at, page_of, story_form
from tests.articles.stories import make_story

NEW = "/redaksi/naskah/baru/"
WORDS = {"cover_alt": "Kebun sayur.", "cover_credit": "Yudi"}


def edit(story) -> str:
    return f"/redaksi/naskah/{story.pk}/sunting/"


def jpeg(width: int = 800) -> SimpleUploadedFile:
    out = BytesIO()
    Image.new("RGB", (width, 600), "teal").save(out, "JPEG")
    return SimpleUploadedFile("kebun.jpg", out.getvalue(), "image/jpeg")


def test_photo_is_taken_and_shown(enter, story_fields, stored):
    client = enter("agent")
    assert client.post(NEW, story_fields | WORDS | {"cover": jpeg()}).status_code == 303
    photo, story = Photo.objects.get(), Article.objects.get()
    revision = stored(story)
    assert (revision.cover, revision.cover_alt, revision.cover_credit) == (photo, "Kebun sayur.", "Yudi")
    for path in (edit(story), f"/redaksi/naskah/{story.pk}/"):
        sources = page_of(client.get(path)).xpath("//main//img/@src")
        assert sources == [f"/redaksi/foto/{photo.pk}/480.webp"]
    assert client.get(sources[0]).status_code == 200
    assert enter("outsider").get(sources[0]).status_code == 404


REFUSED = [
    (lambda: SimpleUploadedFile("foto.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 40 * 1024**2), "Ukuran foto 41 MB melebihi"),
    (lambda: SimpleUploadedFile("foto.jpg", jpeg().read()[:900]), "Foto tidak dapat dibaca sampai selesai"),
    (lambda: SimpleUploadedFile("foto.jpg", b"<html>bukan foto</html>"), "Berkas ini bukan foto"),
    (lambda: SimpleUploadedFile("foto.jpg", b""), "Berkas foto kosong"),
    (lambda: jpeg(320), "Lebar foto hanya 320 piksel"),
]


@pytest.mark.parametrize(("file", "start"), REFUSED, ids=["40-mb", "broken", "html", "empty", "small"])
def test_refused_photo_gets_its_sentence_and_keeps_the_text(file, start, enter, story_fields):
    response = enter("agent").post(NEW, story_fields | WORDS | {"cover": file(), "action": "submit"})
    assert response.status_code == 400
    assert [sentence.startswith(start) for sentence in errors_at(response, "cover")] == [True]
    shown = story_form(response)
    typed = story_fields | WORDS
    assert {name: shown[name] for name in typed} == {name: str(value) for name, value in typed.items()}
    assert not Article.objects.exists()


def test_good_photo_is_kept_when_another_field_is_wrong(enter, story_fields, stored):
    client = enter("agent")
    response = client.post(NEW, story_fields | WORDS | {"cover": jpeg(), "title": "x" * 500})
    assert response.status_code == 400
    photo = Photo.objects.get()
    assert story_form(response)["cover_id"] == str(photo.pk)
    assert client.post(NEW, story_form(response) | {"title": "Judul pendek"}).status_code == 303
    assert stored(Article.objects.get()).cover == photo
    assert Photo.objects.count() == 1


def test_refused_new_photo_leaves_the_old_one(enter, story_fields, stored):
    client = enter("agent")
    client.post(NEW, story_fields | WORDS | {"cover": jpeg()})
    story = Article.objects.get()
    response = client.post(edit(story), story_form(client.get(edit(story))) | {"cover": jpeg(320)})
    assert response.status_code == 400
    assert client.post(edit(story), story_form(response)).status_code == 303
    assert stored(story).cover == Photo.objects.get()


def test_photo_can_be_taken_off(enter, story_fields, stored):
    client = enter("agent")
    client.post(NEW, story_fields | WORDS | {"cover": jpeg()})
    story = Article.objects.get()
    client.post(edit(story), story_form(client.get(edit(story))) | {"cover_remove": "on"})
    revision = stored(story)
    assert (revision.cover, revision.cover_alt, revision.cover_credit) == (None, "", "")


def test_photo_without_its_words_is_saved_but_not_sent(enter, story_fields, stored):
    response = enter("agent").post(NEW, story_fields | {"cover": jpeg(), "action": "submit"})
    assert response.status_code == 400
    assert errors_at(response, "cover_alt") == ["Jelaskan isi foto bagi pembaca yang tidak melihatnya."]
    assert errors_at(response, "cover_credit") == ["Sebutkan siapa yang memotret."]
    assert stored(Article.objects.get()).cover == Photo.objects.get()


@pytest.mark.parametrize("wrong", ["", "0", "999999", "-1", "satu", "9" * 40])
def test_made_up_photo_is_none(wrong, enter, story_fields, stored):
    assert enter("agent").post(NEW, story_fields | {"cover_id": wrong}).status_code == 303
    assert stored(Article.objects.get()).cover is None


def test_photo_of_another_unit_or_story_can_not_be_borrowed(enter, cast, units, story_fields, stored):
    enter("agent").post(NEW, story_fields | WORDS | {"cover": jpeg()})
    photo = Photo.objects.get()
    for name in ("outsider", "colleague"):
        enter(name).post(NEW, story_fields | {"cover_id": photo.pk})
    borrowed = Article.objects.exclude(created_by=cast.agent)
    assert [stored(story).cover for story in borrowed] == [None, None]


def test_conflict_keeps_the_new_photo(enter, cast, units, stored):
    story = make_story(cast, units, Status.DRAFT)
    mine, theirs = enter("agent"), enter("colleague")
    typed = story_form(mine.get(edit(story)))
    theirs.post(edit(story), story_form(theirs.get(edit(story))) | {"title": "Judul dari rekan"})
    response = mine.post(edit(story), typed | WORDS | {"cover": jpeg()})
    assert response.status_code == 409
    mine.post(edit(story), story_form(response))
    assert stored(story).cover == Photo.objects.get()


def test_photo_goes_with_the_unit_that_it_was_sent_in_for(enter, cast, units, story_fields):
    """An editor's photo is kept over an error; with another unit named, that unit's agents could not see it."""
    client = enter("editor")
    sent = story_fields | WORDS | {"unit": units.a.name, "cover": jpeg(), "title": "x" * 500}
    again = story_form(client.post(NEW, sent)) | {"unit": units.b.name, "title": "Judul pendek"}
    response = client.post(NEW, again)
    assert response.status_code == 400
    assert errors_at(response, "cover") == ["Foto itu milik UPT lain. Pilih berkasnya sekali lagi untuk UPT ini."]
    shown = story_form(response)
    assert (shown["cover_id"], shown["cover_alt"]) == ("", "Kebun sayur.")
    assert client.post(NEW, shown | {"cover": jpeg()}).status_code == 303
    assert Article.objects.get().revisions.get().cover.unit == units.b


def test_editor_brings_no_photo_of_another_unit_into_a_story(enter, cast, units, story_fields, stored):
    story = make_story(cast, units, Status.DRAFT)
    client = enter("editor")
    client.post(NEW, story_fields | WORDS | {"unit": units.b.name, "cover": jpeg(), "title": "x" * 500})
    form = story_form(client.get(edit(story)))
    response = client.post(edit(story), form | WORDS | {"cover_id": Photo.objects.get().pk})
    assert response.status_code == 400
    assert stored(story).cover is None
