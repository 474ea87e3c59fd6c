"""Does typing survive a session that ended, and is it shown to nobody else?"""

from django.core import signing
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from articles.forms.posted import AUTHOR_SALT
from articles.models import Article
from articles.states import Status
from articles.views.desk_rescue import rescue_form
from tests.articles.desk.pages import notices_on, page_of, story_form
from tests.articles.stories import make_story
from tests.conftest import PASSWORD

NEW = "/redaksi/naskah/baru/"


def edit(story) -> str:
    return f"/redaksi/naskah/{story.pk}/sunting/"


def sign_in(client: Client, name: str, target: str):
    client.get("/masuk/", {"next": target})
    return client.post("/masuk/", {"login": name, "password": PASSWORD, "next": target}, follow=True)


def expire(client: Client) -> None:
    """End the session on the server; the browser keeps its cookies."""
    client.session.flush()


def test_anonymous_visitor_is_sent_to_sign_in(cast, units):
    story = make_story(cast, units, Status.DRAFT)
    for path in (NEW, edit(story)):
        for answer in (Client().get(path), Client().post(path, {"title": "Judul"})):
            assert (answer.status_code, answer["Location"]) == (302, f"/masuk/?next={path}")
    assert Article.objects.count() == 1


def test_typing_comes_back_after_signing_in_again(enter, cast, units, stored):
    story = make_story(cast, units, Status.DRAFT)
    client = enter("agent")
    typed = story_form(client.get(edit(story))) | {"title": "Judul yang hampir hilang", "tags": "panen, kebun"}
    expire(client)
    answer = client.post(edit(story), typed | {"action": "save"})
    assert (answer.status_code, answer["Location"]) == (302, f"/masuk/?next={edit(story)}")
    assert "Ketikan Anda sudah kami simpan" in client.get(answer["Location"]).content.decode()
    response = sign_in(client, "agent", edit(story))
    assert response.redirect_chain[-1][0] == edit(story)
    assert notices_on(response)[0].startswith("Sesi Anda sempat berakhir Ketikan Anda kami simpan")
    shown = story_form(response)
    del typed["author"]  # signed anew, with the time of the new page
    assert {name: shown[name] for name in typed} == typed
    assert client.post(edit(story), shown).status_code == 303
    assert stored(story).title == "Judul yang hampir hilang"
    assert "hampir hilang" in story_form(client.get(edit(story)))["title"]
    assert "Sesi Anda sempat berakhir" not in client.get(edit(story)).content.decode()


def test_a_new_story_comes_back_too_and_is_made_once(enter, cast, units, story_fields):
    client = enter("agent")
    typed = story_form(client.get(NEW)) | {name: str(value) for name, value in story_fields.items()}
    expire(client)
    client.post(NEW, typed)
    response = sign_in(client, "agent", NEW)
    shown = story_form(response)
    assert shown["creation_key"] == typed["creation_key"]
    assert {name: shown[name] for name in story_fields} == {name: str(value) for name, value in story_fields.items()}
    client.post(NEW, shown)
    client.post(NEW, typed)
    assert Article.objects.count() == 1


def test_somebody_else_signing_in_sees_nothing_of_it(enter, cast, units):
    story = make_story(cast, units, Status.DRAFT)
    client = enter("agent")
    typed = story_form(client.get(edit(story))) | {"title": "Rahasia penulis pertama"}
    expire(client)
    client.post(edit(story), typed)
    response = sign_in(client, "colleague", edit(story))
    assert response.status_code == 200
    assert "Rahasia penulis pertama" not in response.content.decode()
    assert notices_on(response) == []


def test_story_moved_on_meanwhile_is_a_conflict_not_an_overwrite(enter, cast, units, stored):
    story = make_story(cast, units, Status.DRAFT)
    client, colleague = enter("agent"), enter("colleague")
    typed = story_form(client.get(edit(story))) | {"title": "Judul dari saya"}
    colleague.post(edit(story), story_form(colleague.get(edit(story))) | {"title": "Judul dari rekan"})
    expire(client)
    client.post(edit(story), typed)
    response = client.post(edit(story), story_form(sign_in(client, "agent", edit(story))))
    assert response.status_code == 409
    assert stored(story).title == "Judul dari rekan"


def test_photo_must_be_chosen_again_and_the_page_says_so(enter, cast, units):
    story = make_story(cast, units, Status.DRAFT)
    client = enter("agent")
    typed = story_form(client.get(edit(story)))
    expire(client)
    client.post(edit(story), typed | {"cover": SimpleUploadedFile("foto.jpg", b"x" * 100)})
    response = sign_in(client, "agent", edit(story))
    assert "Unggah ulang fotonya." in notices_on(response)[0]


def test_kept_typing_can_be_thrown_away(enter, cast, units):
    story = make_story(cast, units, Status.DRAFT)
    client = enter("agent")
    typed = story_form(client.get(edit(story))) | {"title": "Ketikan lama"}
    expire(client)
    client.post(edit(story), typed)
    sign_in(client, "agent", edit(story))
    assert client.post(edit(story), {"action": "forget"})["Location"] == edit(story)
    assert story_form(client.get(edit(story)))["title"] == "Warga Binaan Panen Sayur di Kebun Sendiri"


def test_a_stranger_can_leave_nothing_in_a_session(cast, units):
    for author in ("", "palsu", signing.dumps(cast.agent.pk, salt="lain"), signing.dumps("x", salt=AUTHOR_SALT)):
        client = Client()
        client.post(NEW, {"title": "Sampah", "author": author})
        assert "kept_stories" not in client.session


def test_enormous_typing_is_not_put_into_the_session(cast, units):
    client = Client()
    author = signing.dumps(cast.agent.pk, salt=AUTHOR_SALT)
    client.post(NEW, {"title": "x" * 2_100_000, "author": author})
    assert "kept_stories" not in client.session


def test_door_still_asks_whom_it_lets_in(enter, cast, units):
    assert enter("nobody").get(NEW).status_code == 403
    assert enter("nobody").post(NEW, {"title": "Judul"}).status_code == 403
    assert "no-cache" in enter("agent").get(NEW)["Cache-Control"]


def test_expired_forgery_mark_loses_nothing(cast, units):
    story = make_story(cast, units, Status.DRAFT)
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.agent)
    typed = story_form(client.get(edit(story))) | {"title": "Tanda keamanan kedaluwarsa"}
    answer = client.post(edit(story), typed)
    assert (answer.status_code, answer["Location"]) == (303, edit(story))
    response = client.get(edit(story))
    assert story_form(response)["title"] == "Tanda keamanan kedaluwarsa"
    assert page_of(response).xpath("//button[@value='forget']") != []
    assert client.post("/redaksi/kabar/1/", {"author": typed["author"]}).status_code == 403


def test_forgery_mark_and_session_both_gone_lose_nothing(enter, cast, units):
    story = make_story(cast, units, Status.DRAFT)
    typed = story_form(enter("agent").get(edit(story))) | {"title": "Keduanya hilang"}
    client = Client(enforce_csrf_checks=True)
    assert client.post(edit(story), typed).status_code == 303
    client.handler.enforce_csrf_checks = False
    assert story_form(sign_in(client, "agent", edit(story)))["title"] == "Keduanya hilang"


def test_other_forms_are_not_rescued(rf, cast, units):
    author = signing.dumps(cast.agent.pk, salt=AUTHOR_SALT)
    for request in (rf.get(NEW), rf.post("/redaksi/", {"author": author}), rf.post("/tidak-ada/", {"author": author})):
        request.session, request.user = {}, cast.agent
        assert rescue_form(request) is None
