"""Does adding a page ask only what must be asked, keep what was typed, and take any paste?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.clippings.refusals import KNOWN, KNOWN_ELSEWHERE, STALE
from articles.models import Clipping, Outlet
from tests.articles.clippings.clips import TEXT, clip
from tests.articles.desk.pages import errors_at, notices_on, page_of, text_of

URL = "/redaksi/kliping/baru/"
ADDRESS = "https://www.kabar-contoh.example/daerah/2026/03/11/panen?utm_source=wa"
PASTED = f"Kebun Lapas Mulai Panen\n\n{TEXT}"
FIELDS = {
    "address": ADDRESS,
    "text": TEXT,
    "headline": "Kebun Lapas Mulai Panen",
    "published_on": "2026-03-11",
    "sentiment": "positif",
    "note": "",
    "outlet_name": "Kabar Contoh",
}


def values(response) -> dict[str, str]:
    """Return what the form would post as it stands; a browser drops a textarea's first newline."""
    form = page_of(response).xpath("//main//form[@data-once]")[0]
    return {name: value.removeprefix("\n") for name, value in form.form_values() if name != "csrfmiddlewaretoken"}


def test_the_second_step_knows_what_the_address_tells(enter):
    response = enter("agent").post(URL, {"address": f"Lihat ini {ADDRESS}", "text": PASTED})
    shown = values(response)
    assert (response.status_code, shown["address"], shown["published_on"]) == (200, ADDRESS, "2026-03-11")
    assert (shown["headline"], shown["text"].split("\n")[0]) == ("Kebun Lapas Mulai Panen", "Kebun Lapas Mulai Panen")
    assert ("sentiment" in shown, "unit" in shown) == (False, False)
    assert "Media: kabar-contoh.example (baru di arsip ini)" in text_of(response)
    assert (Clipping.objects.count(), Outlet.objects.count()) == (0, 0)


def test_a_known_outlet_is_shown_by_name(cast, units, enter):
    clip(cast.agent, units.a, address="https://kabar-contoh.example/lain", outlet_name="Kabar Contoh")
    response = enter("agent").post(URL, {"address": ADDRESS, "text": ""})
    assert "Media: Kabar Contoh (kabar-contoh.example)" in text_of(response)
    assert "outlet_name" not in values(response)


def test_an_agent_clips_for_the_own_unit(cast, units, enter):
    response = enter("agent").post(URL, FIELDS | {"unit": units.b.pk})
    clipping = Clipping.objects.get()
    assert (response.status_code, response.url) == (303, f"/redaksi/kliping/{clipping.pk}/")
    told = (clipping.unit, clipping.outlet.name, clipping.sentiment, clipping.added_by, clipping.text)
    assert told == (units.a, "Kabar Contoh", "positif", cast.agent, TEXT)


def test_a_coordinator_picks_a_unit_of_the_region(cast, units, enter):
    client = enter("coordinator")
    response = client.post(URL, FIELDS | {"unit": units.b.pk})
    assert (response.status_code, errors_at(response, "unit")) == (400, ["Pilih UPT dari daftar."])
    assert client.post(URL, FIELDS | {"unit": units.a.pk}).status_code == 303


@pytest.mark.parametrize(("typed", "unit"), [("", None), ("rutan kupang", "b")])
def test_an_editor_names_any_unit_or_none(typed, unit, cast, units, enter):
    assert enter("editor").post(URL, FIELDS | {"unit": typed}).status_code == 303
    assert Clipping.objects.get().unit == (getattr(units, unit) if unit else None)


def test_tone_and_day_are_for_a_person_to_say(enter):
    response = enter("agent").post(URL, FIELDS | {"sentiment": "", "published_on": "", "headline": ""})
    assert response.status_code == 400
    assert errors_at(response, "sentiment") == ["Pilih nadanya."]
    assert errors_at(response, "published_on") == ["Isi tanggalnya."]
    assert errors_at(response, "headline") == ["Salin judulnya seperti di media itu."]
    assert (values(response)["address"], values(response)["text"]) == (ADDRESS, TEXT)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("published_on", "1999-12-31", "Kliping dicatat sejak tahun 2000; periksa tahunnya."),
        ("sentiment", "lucu", "Pilih salah satu nada."),
        ("headline", "a" * 201, "Judul di media itu 201 huruf; paling banyak 200."),
        ("note", "a" * 501, "Catatan 501 huruf; paling banyak 500."),
        (
            "address",
            "http://192.168.1.1/a",
            "Alamat ini bukan laman publik: alamat IP dan jaringan dalam tidak dikliping.",
        ),
        ("address", "javascript:alert(1)", "Alamat berita dimulai dengan https:// atau http://."),
        ("text", "a" * 60_001, "Teks beritanya 60.001 huruf; paling banyak 60.000."),
        ("text", "<p>a</p>" * 131_072, "Teks yang ditempel 1.048.576 huruf; paling banyak 300.000."),
    ],
)
def test_what_is_refused_is_said_beside_its_field(field, value, sentence, enter):
    response = enter("agent").post(URL, FIELDS | {field: value})
    assert (response.status_code, errors_at(response, field)) == (400, [sentence])
    assert Clipping.objects.count() == 0


def test_the_first_step_refuses_as_well(enter):
    response = enter("agent").post(URL, {"address": "", "text": "a" * 1_048_576})
    assert response.status_code == 400
    assert errors_at(response, "address") == ["Tempel alamat beritanya."]
    assert errors_at(response, "text") == ["Teks yang ditempel 1.048.576 huruf; paling banyak 300.000."]
    assert len(response.content) < 20_000


def test_the_future_is_not_clipped(enter):
    day = timezone.now().date() + timedelta(days=3)
    response = enter("agent").post(URL, FIELDS | {"published_on": day.isoformat()})
    assert errors_at(response, "published_on") == ["Tanggal terbit tidak boleh lebih lambat daripada hari ini."]


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("<p>Satu</p><script>alert(1)</script><p onclick=x>Dua</p>", "Satu\n\nDua"),
        ("<div style='x'>Satu<br>Dua &amp; tiga</div>", "Satu\nDua & tiga"),
        ("Satu\x00\x07\u202e dua", "Satu dua"),
        ("5 < 7 dan <b>tebal", "5 < 7 dan tebal"),
        ("\ud800", ""),
        ("   ", ""),
    ],
)
def test_a_paste_becomes_plain_text(pasted, kept, enter):
    assert enter("agent").post(URL, FIELDS | {"text": pasted.encode("utf-8", "replace").decode()}).status_code == 303
    assert Clipping.objects.get().text.replace("?", "") == kept


def test_hostile_words_are_shown_as_words(enter):
    client = enter("agent")
    words = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    client.post(URL, FIELDS | {"headline": words, "note": words, "outlet_name": words, "text": "Satu &lt;b&gt; dua"})
    clipping = Clipping.objects.get()
    for url in (clipping.get_absolute_url(), "/redaksi/kliping/", f"{clipping.get_absolute_url()}sunting/"):
        body = client.get(url).content.decode()
        assert ("<script>alert" in body, "onerror=alert(1)>" in body.replace("&gt;", "")) == (False, False)


def test_a_known_page_is_shown_to_who_may_see_it(cast, units, enter):
    clipping = clip(cast.agent, units.a, address="https://kabar-contoh.example/daerah/2026/03/11/panen")
    for fields in ({"address": ADDRESS, "text": ""}, FIELDS):
        response = enter("colleague").post(URL, fields)
        assert (response.status_code, KNOWN in notices_on(response)[0]) == (409, True)
        assert page_of(response).xpath(f"//main//a[@href='/redaksi/kliping/{clipping.pk}/']")
    assert Clipping.objects.count() == 1


def test_others_learn_only_that_it_is_known(cast, units, enter):
    clipping = clip(
        cast.agent, units.a, address="https://kabar-contoh.example/daerah/2026/03/11/panen", headline="Rahasia"
    )
    response = enter("outsider").post(URL, FIELDS)
    assert (response.status_code, KNOWN_ELSEWHERE in notices_on(response)[0]) == (409, True)
    assert (clipping.headline in text_of(response), units.a.name in text_of(response)) == (False, False)
    assert values(response)["headline"] == FIELDS["headline"]


def test_sent_twice_it_is_clipped_once(enter):
    client = enter("agent")
    assert [client.post(URL, FIELDS).status_code for _ in range(2)] == [303, 409]
    assert Clipping.objects.count() == 1


def test_editing_keeps_the_text_unless_another_is_pasted(cast, units, enter):
    clipping = clip(cast.agent, units.a)
    client, url = enter("agent"), f"/redaksi/kliping/{clipping.pk}/sunting/"
    page = client.get(url)
    shown = values(page)
    assert (shown["text"], TEXT in page.content.decode()) == ("", False)
    assert client.post(url, shown | {"headline": "Lain"}).status_code == 303
    clipping.refresh_from_db()
    assert (clipping.headline, clipping.text, clipping.version) == ("Lain", TEXT, 2)
    shown = values(client.get(url))
    client.post(url, shown | {"clear_text": "on"})
    clipping.refresh_from_db()
    assert (clipping.text, clipping.excerpt, clipping.version) == ("", "", 3)
    shown = values(client.get(url))
    client.post(url, shown | {"text": "<b>Teks</b> lain"})
    clipping.refresh_from_db()
    assert (clipping.text, clipping.excerpt) == ("Teks lain", "Teks lain")


def test_a_stale_edit_is_told_and_keeps_what_was_typed(cast, units, enter):
    clipping = clip(cast.agent, units.a)
    url = f"/redaksi/kliping/{clipping.pk}/sunting/"
    mine, theirs = enter("agent"), enter("editor")
    shown = values(mine.get(url))
    assert theirs.post(url, values(theirs.get(url)) | {"headline": "Kata editor"}).status_code == 303
    response = mine.post(url, shown | {"headline": "Kata agen"})
    assert (response.status_code, STALE in notices_on(response)[0]) == (409, True)
    assert values(response)["headline"] == "Kata agen"
    for version in ("", "x", "99"):
        assert mine.post(url, shown | {"version": version}).status_code in (400, 409)
    clipping.refresh_from_db()
    assert clipping.headline == "Kata editor"


@pytest.mark.parametrize("name", ["", "sunting/", "taut/", "hapus/"])
def test_others_find_nothing_there(name, cast, units, enter):
    clipping = clip(cast.agent, units.a)
    url = f"/redaksi/kliping/{clipping.pk}/{name}"
    client = enter("outsider")
    response = client.post(url, {"version": 1}) if name in ("taut/", "hapus/") else client.get(url)
    assert response.status_code == 404


def test_an_outlet_is_named_by_editors(cast, units, enter):
    outlet = clip(cast.agent, units.a).outlet
    url = f"/redaksi/kliping/media/{outlet.pk}/"
    assert enter("agent").post(url, {"name": "Salah"}).status_code == 403
    client = enter("editor")
    assert client.get(url).status_code == 200
    assert errors_at(client.post(url, {"name": " "}), "name") == ["Tulis nama medianya."]
    assert client.post(url, {"name": "Kabar Contoh", "tier": "daerah"}).status_code == 303
    outlet.refresh_from_db()
    assert (outlet.name, outlet.tier) == ("Kabar Contoh", "daerah")
