"""Does the story form take what people type and paste, say what is wrong beside its field, and lose nothing?"""

import pytest

from articles.assistant.child import CODES
from articles.models import Article, Tag
from articles.models.taxonomy import TagStatus
from articles.states import Action, Status
from tests.articles.desk.pages import errors_at, form_for, notices_on, page_of, story_form, text_of
from tests.articles.stories import RETURN, act, make_story
from tests.conftest import appoint

NEW = "/redaksi/naskah/baru/"
SEND = {"action": "submit", "child_check": CODES}  # the agent's unit is an LPKA


def edit(story) -> str:
    return f"/redaksi/naskah/{story.pk}/sunting/"


def test_draft_is_saved_with_its_defaults(enter, story_fields, stored):
    response = enter("agent").post(NEW, story_fields | {"action": "save"})
    story = Article.objects.get()
    assert (response.status_code, response["Location"]) == (303, edit(story))
    revision = stored(story)
    assert (revision.status, revision.title, revision.dateline, revision.byline) == (
        Status.DRAFT,
        story_fields["title"],
        "Palangka Raya",
        "Humas LPKA Kelas II Palangka Raya",
    )
    assert revision.tag_names == ["panen", "kemandirian"]


def test_saved_draft_comes_back_into_the_form(enter, story_fields):
    client = enter("agent")
    response = client.get(client.post(NEW, story_fields)["Location"])
    assert notices_on(response) == ["Draf tersimpan."]
    shown = story_form(response)
    assert {name: shown[name] for name in story_fields} == {name: str(value) for name, value in story_fields.items()}
    assert (shown["revision"], shown["version"]) == ("1", "1")


def test_title_alone_makes_a_draft_and_nothing_does_not(enter, cast):
    client = enter("agent")
    assert client.post(NEW, {"title": "Panen", "body": "", "lead": "", "tags": ""}).status_code == 303
    response = client.post(NEW, {"title": " \u200b ", "lead": "Teras yang sudah ditulis."})
    assert response.status_code == 400
    assert errors_at(response, "title") == ["Beri naskah judul agar drafnya dapat disimpan."]
    assert story_form(response)["lead"] == "Teras yang sudah ditulis."
    assert Article.objects.count() == 1


def test_save_and_send(enter, story_fields, stored):
    response = enter("agent").post(NEW, story_fields | SEND)
    story = Article.objects.get()
    assert (response.status_code, response["Location"]) == (303, f"/redaksi/naskah/{story.pk}/")
    assert (stored(story).status, stored(story).submitted_by.username) == (Status.SUBMITTED, "agent")


def test_save_and_send_leads_to_the_childrens_checklist_first(enter, story_fields, stored):
    client = enter("agent")
    response = client.post(NEW, story_fields | {"action": "submit"})
    story = Article.objects.get()
    page = f"/redaksi/naskah/{story.pk}/"
    assert (response.status_code, response["Location"]) == (303, f"{page}?buka=submit#keputusan")
    assert stored(story).status == Status.DRAFT
    shown = client.get(response["Location"])
    assert notices_on(shown) == [
        "Draf tersimpan. Naskah ini menyangkut anak: baca sekali lagi, isi daftar periksanya, lalu kirim."
    ]
    unfolded = page_of(shown).xpath("//*[@id='keputusan']//details[@open]//form//input[@name='child_check']/@value")
    assert unfolded == list(CODES)
    assert client.post(page, form_for(shown, "submit") | {"child_check": CODES})["Location"] == page
    assert stored(story).status == Status.SUBMITTED


def test_save_and_send_of_a_rutan_sends_at_once(enter, story_fields, stored):
    enter("outsider").post(NEW, story_fields | {"action": "submit"})
    assert stored(Article.objects.get()).status == Status.SUBMITTED


def test_an_editor_who_may_not_send_is_led_to_no_checklist(enter, story_fields, stored, units):
    response = enter("editor").post(NEW, story_fields | {"action": "submit", "unit": units.a.pk})
    assert (response.status_code, stored(Article.objects.get()).status) == (403, Status.DRAFT)
    assert "Hanya agen informasi UPT ini yang dapat mengirim naskahnya." in text_of(response)


def test_incomplete_story_is_saved_but_not_sent(enter, story_fields, stored):
    client = enter("agent")
    response = client.post(NEW, story_fields | {"action": "submit", "lead": "", "category": ""})
    assert response.status_code == 400
    assert notices_on(response) == ["Draf tersimpan, tetapi belum dapat dikirim."]
    assert errors_at(response, "lead") == ["Tulis teras: satu atau dua kalimat yang merangkum berita."]
    assert errors_at(response, "category") == ["Pilih satu rubrik."]
    story = Article.objects.get()
    assert stored(story).status == Status.DRAFT
    form = page_of(response).xpath("//form[@data-keep]")[0]
    assert form.get("action") == edit(story)
    again = story_form(response) | story_fields | SEND
    assert client.post(form.get("action"), again)["Location"] == f"/redaksi/naskah/{story.pk}/"
    assert (stored(story).status, Article.objects.count()) == (Status.SUBMITTED, 1)


LENGTHS = [
    ("title", 500, "Judul 500 huruf; paling banyak 150."),
    ("lead", 1234, "Teras 1.234 huruf; paling banyak 400."),
    ("dateline", 61, "Tempat kejadian 61 huruf; paling banyak 60."),
    ("byline", 81, "Penulis 81 huruf; paling banyak 80."),
    ("event", 281, "Kegiatan 281 huruf; paling banyak 280."),
    ("cover_alt", 201, "Teks alternatif 201 huruf; paling banyak 200."),
    ("cover_caption", 301, "Takarir 301 huruf; paling banyak 300."),
    ("cover_credit", 121, "Pemotret 121 huruf; paling banyak 120."),
    ("tags", 41, "Tag “" + "x" * 30 + "…” 41 huruf; paling banyak 40."),
]


@pytest.mark.parametrize(("name", "length", "sentence"), LENGTHS)
def test_too_long_gets_its_length_and_nothing_is_cut(name, length, sentence, enter, story_fields):
    typed = "x" * length
    response = enter("agent").post(NEW, story_fields | {name: typed, "action": "submit"})
    assert response.status_code == 400
    assert errors_at(response, name) == [sentence]
    assert typed in story_form(response)[name]
    assert story_form(response)["title"] == (typed if name == "title" else story_fields["title"])
    assert not Article.objects.exists()


def test_body_too_long_gets_its_length(enter, story_fields):
    typed = "<p>Panen raya di kebun.</p>" * 2223
    response = enter("agent").post(NEW, story_fields | {"body": typed})
    assert errors_at(response, "body") == ["Isi berita 60.021 huruf; paling banyak 60.000."]
    assert story_form(response)["body"] == typed


def test_no_widget_cuts_what_is_pasted(enter, cast):
    assert page_of(enter("agent").get(NEW)).xpath("//form[@data-keep]//*[@maxlength]") == []


def test_nine_tags_are_too_many(enter, story_fields):
    tags = ", ".join(f"tag {number}" for number in range(9))
    response = enter("agent").post(NEW, story_fields | {"tags": tags})
    assert errors_at(response, "tags") == ["Ada 9 tag; paling banyak 8. Simpan yang paling penting."]
    assert story_form(response)["tags"] == tags


def test_a_flood_of_tags_gets_its_number(enter, story_fields):
    response = enter("agent").post(NEW, story_fields | {"tags": ",".join(map(str, range(300_000)))})
    assert response.status_code == 400
    assert errors_at(response, "tags") == ["Ada 300000 tag; paling banyak 8. Simpan yang paling penting."]
    assert len(response.content) < 4_000_000


def test_two_megabytes_of_pasted_word_become_a_story(enter, story_fields, stored):
    word = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>'
        + ".MsoNormal{mso-style-parent:''}" * 60_000
        + "</style></head><body>"
        + '<p class=MsoNormal style="mso-margin-top-alt:auto"><span lang=IN>Panen raya.<o:p></o:p></span></p>' * 1500
        + "</body></html>"
    )
    assert len(word) > 1_900_000
    response = enter("agent").post(NEW, story_fields | {"body": word})
    assert response.status_code == 303
    assert stored(Article.objects.get()).body == "<p>Panen raya.</p>" * 1500


def test_two_megabytes_of_text_get_a_sentence_and_stay(enter, story_fields):
    body = "<p>Panen raya di kebun.</p>" * 80_000
    response = enter("agent").post(NEW, story_fields | {"body": body})
    assert response.status_code == 400
    assert errors_at(response, "body") == ["Isi berita 2.160.000 huruf; paling banyak 60.000."]
    assert story_form(response)["body"] == body


def test_emoji_and_arabic_stay(enter, story_fields, stored):
    fields = {"title": "Pesantren kilat 🕌👩🏽‍🏫 بسم الله الرحمن الرحيم", "body": "<p>Doa: اللَّهُمَّ 🤲🏽</p>"}
    assert enter("agent").post(NEW, story_fields | fields).status_code == 303
    revision = stored(Article.objects.get())
    assert (revision.title, revision.body) == (fields["title"], fields["body"])


def test_hostile_paste_is_disarmed(enter, story_fields, stored):
    hostile = (
        "<p onclick=alert(1)>Teks<script>alert(2)</script></p><img src=x onerror=alert(3)>"
        '<a href="javascript:alert(4)">tautan</a><iframe src="https://jahat.example"></iframe><svg/onload=alert(5)>'
    )
    client = enter("agent")
    client.post(NEW, story_fields | {"body": hostile, "title": "<script>alert(6)</script>Judul\x00"})
    revision = stored(Article.objects.get())
    assert revision.body == "<p>Teks</p><p>tautan</p>"
    assert revision.title == "<script>alert(6)</script>Judul"
    for path in (edit(revision.article), f"/redaksi/naskah/{revision.article_id}/", "/redaksi/"):
        assert "<script>alert" not in client.get(path).content.decode()


def test_plain_text_without_the_editor_gets_paragraphs(enter, story_fields, stored):
    enter("agent").post(NEW, story_fields | {"body": "Paragraf pertama.\r\n\r\nParagraf kedua."})
    assert stored(Article.objects.get()).body == "<p>Paragraf pertama.</p><p>Paragraf kedua.</p>"


def test_one_form_sent_twice_makes_one_story(enter, story_fields):
    client = enter("agent")
    fields = story_form(client.get(NEW)) | story_fields | {"action": "submit"}
    answers = [client.post(NEW, fields) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [303, 303]
    assert len({answer["Location"] for answer in answers}) == 1
    assert Article.objects.count() == 1


def test_client_without_a_key_makes_one_story_too(enter, story_fields):
    client = enter("agent")
    for _ in range(2):
        client.post(NEW, story_fields)
    assert Article.objects.count() == 1
    client.post(NEW, story_fields | {"title": "Panen Kedua"})
    assert Article.objects.count() == 2


@pytest.mark.parametrize("key", ["😀", "a; Path=/", "a\r\nSet-Cookie: x=y", "\x00", "é"])
def test_strange_key_is_none_and_sets_no_cookie(key, enter, story_fields):
    response = enter("agent").post(NEW, story_fields | {"creation_key": key})
    assert (response.status_code, list(response.cookies)) == (303, ["messages"])
    assert Article.objects.count() == 1


def test_keys_of_two_people_never_meet(enter, story_fields):
    fields = story_fields | {"creation_key": "5c0b5b9e-2a51-4b39-a4f1-3bb4bb6a9a10"}
    for name in ("agent", "colleague", "outsider"):
        assert enter(name).post(NEW, fields).status_code == 303
    assert Article.objects.count() == 3


def test_changed_text_under_a_used_key_is_no_silent_loss(enter, story_fields, stored):
    client = enter("agent")
    fields = story_form(client.get(NEW)) | story_fields
    client.post(NEW, fields)
    response = client.post(NEW, fields | {"title": "Judul yang diperbaiki"})
    assert response.status_code == 409
    story = Article.objects.get()
    assert page_of(response).xpath("//form[@data-keep]/@action") == [edit(story)]
    assert client.post(edit(story), story_form(response)).status_code == 303
    assert stored(story).title == "Judul yang diperbaiki"


def test_save_pressed_twice_is_done_once(enter, cast, units, story_fields, stored):
    story = make_story(cast, units, Status.DRAFT)
    client = enter("agent")
    fields = story_form(client.get(edit(story))) | {"title": "Judul baru"} | SEND
    answers = [client.post(edit(story), fields) for _ in range(2)]
    assert [answer["Location"] for answer in answers] == [f"/redaksi/naskah/{story.pk}/"] * 2
    assert (stored(story).status, stored(story).version) == (Status.SUBMITTED, 3)


def test_returned_story_is_mended_as_a_new_revision(enter, cast, units, stored):
    story = make_story(cast, units, Status.RETURNED)
    client = enter("colleague")
    fields = story_form(client.get(edit(story))) | {"lead": "Panen 212 kilogram."} | SEND
    assert client.post(edit(story), fields).status_code == 303
    assert [(row.number, row.status) for row in story.revisions.order_by("number")] == [
        (1, Status.SUPERSEDED),
        (2, Status.SUBMITTED),
    ]


def test_every_round_of_notes_is_read(enter, cast, units):
    story = make_story(cast, units, Status.RETURNED)
    act(story, Action.SUBMIT, cast.agent)
    act(story, Action.RETURN, cast.second_editor, **RETURN | {"note": "Foto belum layak.", "reasons": ("photo",)})
    page = text_of(enter("colleague").get(f"/redaksi/naskah/{story.pk}/"))
    for words in ("Pastikan jumlah panen.", "Foto belum layak.", "Fakta, nama, atau angka perlu dipastikan"):
        assert words in page


def test_editor_writes_on_what_the_editor_holds(enter, cast, units, stored):
    story = make_story(cast, units, Status.SUBMITTED)
    client = enter("editor")
    assert client.get(edit(story)).status_code == 409
    act(story, Action.CLAIM, cast.editor)
    response = client.get(edit(story))
    assert "persetujuannya menjadi tugas editor lain" in text_of(response)
    fields = story_form(response)
    refused = client.post(edit(story), fields | {"lead": ""})
    assert (refused.status_code, len(errors_at(refused, "lead"))) == (400, 1)
    assert client.post(edit(story), fields | {"title": "Judul dari meja redaksi"}).status_code == 303
    assert (stored(story).number, stored(story).status) == (2, Status.SUBMITTED)


WRITERS = [
    ("agent", Status.DRAFT, 200),
    ("colleague", Status.RETURNED, 200),
    ("editor", Status.DRAFT, 200),
    ("coordinator", Status.DRAFT, 403),
    ("outsider", Status.DRAFT, 404),
    ("admin", Status.DRAFT, 404),
    ("nobody", Status.DRAFT, 403),
    ("agent", Status.SUBMITTED, 409),
    ("editor", Status.SUBMITTED, 409),
    ("agent", Status.PUBLISHED, 409),
    ("agent", Status.REJECTED, 409),
    ("agent", Status.DISCARDED, 409),
]


@pytest.mark.parametrize(("name", "status", "code"), WRITERS)
def test_who_opens_the_form(name, status, code, enter, cast, units):
    story = make_story(cast, units, status)
    assert enter(name).get(edit(story)).status_code == code


@pytest.mark.parametrize(("name", "code"), [("agent", 200), ("editor", 200), ("coordinator", 403), ("admin", 403)])
def test_who_begins_a_story(name, code, enter, cast):
    assert enter(name).get(NEW).status_code == code
    assert enter(name).post(NEW, {"title": "Judul"}).status_code == (
        400 if name == "editor" else {200: 303}.get(code, code)
    )


def test_coordinator_saving_by_hand_is_refused(enter, cast, units, story_fields, stored):
    story = make_story(cast, units, Status.DRAFT)
    response = enter("coordinator").post(edit(story), story_fields | {"revision": 1, "version": 1})
    assert response.status_code == 403
    assert "hanya dapat disunting oleh agen UPT-nya dan editor" in notices_on(response)[0]
    assert stored(story).version == 1


def test_agent_of_two_units_chooses_one(enter, cast, units, story_fields):
    appoint(cast.agent, "agent", units.b)
    client = enter("agent")
    options = page_of(client.get(NEW)).xpath("//select[@name='unit']/option/@value")
    assert sorted(options) == sorted(["", str(units.a.pk), str(units.b.pk)])
    response = client.post(NEW, story_fields)
    assert errors_at(response, "unit") == ["Pilih UPT yang diberitakan."]
    client.post(NEW, story_fields | {"unit": units.b.pk})
    assert Article.objects.get().unit == units.b


def test_unit_of_others_is_refused(enter, cast, units, story_fields):
    enter("agent").post(NEW, story_fields | {"unit": units.b.pk})
    assert Article.objects.get().unit == units.a
    appoint(cast.outsider, "agent", units.a)
    other = type(units.a).objects.create(
        name="Rutan Kelas IIB Soasio",
        slug="rutan-kelas-iib-soasio",
        upt_type="rutan",
        city="Tidore",
        province=units.a.province,
        kanwil=units.a.kanwil,
        timezone="Asia/Jayapura",
        dateline_place="Soasio",
        name_key="rutankelasiibsoasio",
    )
    response = enter("outsider").post(NEW, story_fields | {"unit": other.pk})
    assert errors_at(response, "unit") == ["Anda tidak menulis untuk UPT itu."]


@pytest.mark.parametrize("typed", ["LPKA Kelas II Palangka Raya", "palangkaraya", "lpka-kelas-ii-palangka-raya"])
def test_editor_names_any_unit(typed, enter, cast, units, story_fields):
    assert enter("editor").post(NEW, story_fields | {"unit": typed}).status_code == 303
    assert Article.objects.get().unit == units.a


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Tulis nama UPT yang diberitakan."),
        ("Lapas Entah Berantah", "UPT dengan nama itu tidak ditemukan di antara UPT yang aktif."),
    ],
)
def test_editor_names_no_unit(typed, sentence, enter, cast, units, story_fields):
    response = enter("editor").post(NEW, story_fields | {"unit": typed})
    assert errors_at(response, "unit") == [sentence]
    assert story_form(response).get("unit", "") == typed


def test_new_tags_are_marked_as_proposed(enter, cast, units):
    Tag.objects.create(name="panen", slug="panen", status=TagStatus.APPROVED)
    story = make_story(cast, units, Status.DRAFT, tag_names=("panen", "sayur"))
    page = page_of(enter("agent").get(edit(story)))
    marks = page.xpath("//ul[@aria-label='Tag tersimpan']//span")
    assert [mark.text_content() for mark in marks] == ["panen", "sayur (diusulkan)"]
    assert "panen" in page.xpath("//datalist[@id='daftar-tag']/option/@value")


def test_only_the_form_has_the_looser_policy(enter, cast, units):
    story = make_story(cast, units, Status.DRAFT)
    client = enter("agent")
    policies = {path: client.get(path)["Content-Security-Policy"] for path in (NEW, edit(story), "/redaksi/")}
    loose = {path: "script-src-attr 'unsafe-inline'" in policy for path, policy in policies.items()}
    assert loose == {NEW: True, edit(story): True, "/redaksi/": False}
    assert all("script-src 'self'" in policy for policy in policies.values())


def test_the_form_reads_with_the_same_number_of_queries(enter, cast, units, django_assert_num_queries):
    client = enter("agent")
    client.get(NEW)
    with django_assert_num_queries(10):
        client.get(NEW)
