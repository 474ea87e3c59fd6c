"""Do the pages of minutes show each person what is theirs, and does no word that was typed get lost?"""

import pytest

from events.models import FollowUp, Minutes, MinutesRevision, Series
from events.refusals import WROTE_IT
from events.services.minutes import save_minutes
from tests.events.meetings import make_meeting
from tests.events.minutes import DUE, TEXT, WRITTEN, approve, make_items, make_minutes, rows_of
from tests.events.pages import posted, texts, tree
from upt.actors import actor_for


def url(meeting, part=""):
    return f"/redaksi/agenda/{meeting.pk}/notula/{part}"


def links(response):
    return [a.get("href") for a in tree(response).iter("a")]


@pytest.fixture
def meeting(db, clock):
    clock(12, "17.00")
    return make_meeting(status="held")


def form_of(client, meeting):
    return posted(client.get(url(meeting, "sunting/")))


def kept(sent):
    """Return what was filled in, without the mark that is new on each page; a browser drops a first line break."""
    return {name: value.strip() for name, value in sent.items() if value.strip() and name != "csrfmiddlewaretoken"}


def row(number, **values):
    return {f"putusan-{number}-{name}": value for name, value in values.items()}


def test_the_meeting_leads_there(meeting, cast, enter):
    assert url(meeting) in links(enter(cast.editor).get(f"/redaksi/agenda/{meeting.pk}/"))
    assert url(meeting) not in links(enter(cast.agent).get(f"/redaksi/agenda/{meeting.pk}/"))
    approve(make_minutes(cast.editor, meeting=meeting), cast.editor, cast.second_editor)
    assert url(meeting) in links(enter(cast.agent).get(f"/redaksi/agenda/{meeting.pk}/"))


def test_before_they_are_begun_the_page_offers_it(meeting, cast, enter):
    assert url(meeting, "sunting/") in links(enter(cast.editor).get(url(meeting)))


def test_too_early_says_when(cast, enter, clock):
    clock(9, "12.00")
    meeting = make_meeting(status="published")
    client = enter(cast.editor)
    assert "hari pertama kegiatan" in client.get(url(meeting)).text
    response = client.get(url(meeting, "sunting/"))
    assert (response.status_code, texts(response, "notice-title")) == (409, ["Belum dapat dilakukan"])


def test_a_draft_is_its_keepers_alone(meeting, cast, enter):
    make_minutes(cast.editor, meeting=meeting)
    assert [enter(user).get(url(meeting)).status_code for user in (cast.editor, cast.agent, cast.coordinator)] == [
        *(200, 404, 404),
    ]


def test_writing_with_a_decision(meeting, cast, units, enter):
    client = enter(cast.editor)
    seek = "rutan kupang, kanwil ditjenpas kalimantan tengah; Ditjenpas pusat"
    typed = {"text": "# Pembukaan\r\nDibuka."} | row(0, text="Kirim  laporan", due_on="2026-03-31", seek=seek)
    response = client.post(url(meeting, "sunting/"), form_of(client, meeting) | typed, follow=True)
    assert texts(response, "notice") == ["Notula disimpan."]
    assert Minutes.objects.get().text == "# Pembukaan\n\nDibuka."
    assert [(item.addressee, item.decision.text, item.due_on) for item in FollowUp.objects.order_by("pk")] == [
        (place, "Kirim laporan", DUE)
        for place in ("Direktorat Jenderal Pemasyarakatan", "Kanwil Ditjenpas Kalimantan Tengah", units.b.name)
    ]
    again = client.post(url(meeting, "sunting/"), form_of(client, meeting), follow=True)
    assert texts(again, "notice") == ["Notula tidak berubah."]


def test_a_name_that_may_mean_several_is_offered_to_choose_from(meeting, cast, units, enter):
    client = enter(cast.editor)
    typed = form_of(client, meeting) | {"text": "Isi."} | row(0, text="Kirim", due_on="2026-03-31", seek="kelas")
    found = client.post(url(meeting, "sunting/"), typed | {"cari": "putusan-0"})
    assert (found.status_code, texts(found, "pick")) == (200, sorted([units.a.name, units.b.name]))
    assert Minutes.objects.count() == 0
    saved = client.post(url(meeting, "sunting/"), typed)
    assert (saved.status_code, texts(saved, "field-errors")) == (
        400,
        ["“kelas” dapat berarti beberapa. Centang yang dimaksud di bawahnya."],
    )
    client.post(url(meeting, "sunting/"), typed | {"putusan-0-add": f"u{units.b.pk}"})
    assert [item.addressee for item in FollowUp.objects.all()] == [units.b.name]


def test_groups_are_named_as_one(meeting, cast, units, enter):
    client = enter(cast.editor)
    for seek in ("semua kanwil", "Semua UPT Kanwil Ditjenpas Kalimantan Tengah", "semua upt"):
        typed = form_of(client, meeting) | {"text": "Isi."} | row(0, text="Kirim", due_on="2026-03-31", seek=seek)
        client.post(url(meeting, "sunting/"), typed)
    offices = [units.a.kanwil.short_name, units.b.kanwil.short_name]
    assert [item.addressee for item in FollowUp.objects.order_by("pk")] == [*offices, units.a.name, units.b.name]


def test_an_addressee_is_taken_out_and_a_decision_removed(meeting, cast, units, enter):
    rows = rows_of(("Satu", DUE, (f"u{units.a.pk}", f"u{units.b.pk}")), ("Dua", None, ()))
    make_minutes(cast.editor, meeting=meeting, rows=rows)
    client = enter(cast.editor)
    sent = form_of(client, meeting)
    client.post(url(meeting, "sunting/"), sent | {"putusan-0-drop": f"u{units.a.pk}", "putusan-1-remove": "on"})
    assert [(item.addressee, item.decision.text) for item in FollowUp.objects.all()] == [(units.b.name, "Satu")]
    assert [decision.text for decision in Minutes.objects.get().decisions.all()] == ["Satu"]


WRONG = [
    ({"text": "", "due_on": "2026-03-31"}, "Isi putusannya, atau centang “Hapus putusan ini”."),
    ({"due_on": ""}, "Isi tenggatnya; penerima tugas perlu tahu kapan harus selesai."),
    ({"due_on": "besok"}, "Tulis tanggal sebagai hari-bulan-tahun, misalnya 24-09-2024."),
    ({"seek": "tak ada"}, "Tidak ada penerima bernama “tak ada”. Periksa ejaannya."),
]


@pytest.mark.parametrize(("wrong", "told"), WRONG)
def test_a_slip_is_told_in_its_place_and_nothing_is_lost(wrong, told, meeting, cast, units, enter):
    client = enter(cast.editor)
    right = {"text": "Kirim", "due_on": "2026-03-31", "seek": "", "to": f"u{units.a.pk}"}
    typed = form_of(client, meeting) | {"text": "Isi panjang."} | row(0, **right | wrong)
    response = client.post(url(meeting, "sunting/"), typed)
    assert (response.status_code, texts(response, "field-errors")) == (400, [told])
    assert kept(posted(response)) == kept(typed)
    assert Minutes.objects.count() == 0


@pytest.mark.parametrize(
    "broken", [{"putusan-TOTAL_FORMS": "x"}, {"putusan-TOTAL_FORMS": "9999"}, {"putusan-0-key": "x"}, {"version": "-1"}]
)
def test_a_broken_form_never_breaks_the_page(broken, meeting, cast, enter):
    client = enter(cast.editor)
    response = client.post(url(meeting, "sunting/"), form_of(client, meeting) | {"text": "Isi."} | broken)
    assert (response.status_code, Minutes.objects.count()) == (400, 0)


def test_a_clash_shows_both_sides_and_a_second_save_decides(meeting, cast, enter):
    make_minutes(cast.editor, meeting=meeting)
    sent = form_of(enter(cast.second_editor), meeting)
    other = TEXT.replace("dibuka.", "dibuka Dirjen.")
    save_minutes(meeting, actor=actor_for(cast.editor), seen=1, text=other, rows={}, at=WRITTEN)
    client = enter(cast.second_editor)
    mine = TEXT.replace("dibuka.", "dibuka Sesditjen.")
    response = client.post(url(meeting, "sunting/"), sent | {"text": mine})
    assert (response.status_code, texts(response, "notice-title")) == (409, ["Orang lain menyimpan bagian yang sama"])
    assert [text for text in texts(response, "clash")] == [
        "Isi: yang tersimpan Rapat dibuka Dirjen. Isi: ketikan Anda Rapat dibuka Sesditjen.",
    ]
    again = posted(response)
    assert (again["text"].strip(), again["version"]) == (mine, "2")
    assert client.post(url(meeting, "sunting/"), again).status_code == 302
    assert Minutes.objects.get().text == mine


def test_typing_is_kept_where_somebody_checked_meanwhile(meeting, cast, enter):
    minutes = make_minutes(cast.editor, meeting=meeting)
    client = enter(cast.editor)
    sent = form_of(client, meeting)
    client.post(url(meeting, "check/"), {"version": 1})
    response = client.post(url(meeting, "sunting/"), sent | {"text": "Ketikan saya."})
    assert (response.status_code, posted(response)["text"].strip()) == (409, "Ketikan saya.")
    minutes.refresh_from_db()
    assert minutes.text == TEXT


def test_the_way_to_approval(meeting, cast, enter):
    make_minutes(cast.editor, meeting=meeting)
    client = enter(cast.editor)
    client.post(url(meeting, "check/"), {"version": 1})
    refused = client.post(url(meeting, "approve/"), {"version": 2})
    assert (refused.status_code, texts(refused, "notice")[-1].endswith(WROTE_IT)) == (403, True)
    other = enter(cast.second_editor)
    assert other.post(url(meeting, "approve/"), {"version": 1}).status_code == 409
    assert other.post(url(meeting, "approve/"), {"version": ""}).status_code == 400
    assert other.post(url(meeting, "approve/"), {"version": 2}).status_code == 302
    page = enter(cast.agent).get(url(meeting))
    assert texts(page, "seal") == [Minutes.objects.get().seal]
    assert "Utuh" in texts(page, "badge")


def test_an_addendum_is_typed_once(meeting, cast, enter):
    approve(make_minutes(cast.editor, meeting=meeting), cast.editor, cast.second_editor)
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting, "adendum/"))) | {"text": "Ralat."}
    statuses = [client.post(url(meeting, "adendum/"), sent).status_code for _ in range(2)]
    assert (statuses, [row.text for row in Minutes.objects.get().addenda.all()]) == ([302, 409], ["Ralat."])
    assert client.post(url(meeting, "adendum/"), {"seen": "1", "text": " "}).status_code == 400
    assert enter(cast.agent).get(url(meeting, "adendum/")).status_code == 403


@pytest.mark.parametrize("revision", ["", "1", "2", "9", "x", "²"])
def test_each_version_shows_what_it_changed(revision, meeting, cast, enter):
    make_minutes(cast.editor, meeting=meeting)
    rows = rows_of(("Kirim laporan", DUE, ("d",)))
    save_minutes(meeting, actor=actor_for(cast.editor), seen=1, text=f"{TEXT}\n\nDoa.", rows=rows, at=WRITTEN)
    response = enter(cast.editor).get(url(meeting), {"revisi": revision})
    added = {
        "1": ["# Pembukaan", "Rapat dibuka.", "# Penutup", "Rapat ditutup."],
        "2": ["Doa.", "Kirim laporan Tenggat 31 Maret 2026. Penerima: Direktorat Jenderal Pemasyarakatan."],
    }
    shown = [node.text_content() for node in tree(response).iter("ins") if node.get("class") is None]
    assert (response.status_code, shown) == (200, added.get(revision, []))


def test_hostile_words_stay_words(meeting, cast, enter):
    make_minutes(cast.editor, meeting=meeting, text="# <b>x</b>\n\n<script>alert(1)</script>\n\n- {{ 7 }}")
    page = tree(enter(cast.editor).get(url(meeting)))
    (prose,) = page.find_class("prose")
    assert [(node.tag, node.text) for node in prose.iter("h3", "p", "li", "b", "script")] == [
        ("h3", "<b>x</b>"),
        ("p", "<script>alert(1)</script>"),
        ("li", "{{ 7 }}"),
    ]


def test_the_next_meeting_of_the_series_begins_with_what_is_open(cast, units, enter, clock):
    series = Series.objects.create(name="Rakor Humas")
    first = make_meeting(status="held", series=series, title="Rakor I")
    make_items(cast, f"u{units.a.pk}", f"u{units.b.pk}", meeting=first)
    FollowUp.objects.filter(unit=units.b).update(state="done", evidence="Sudah.")
    clock(31, "12.00")
    following = make_meeting(status="published", series=series, starts_on=DUE, ends_on=DUE)
    client = enter(cast.editor)
    page = client.get(url(following))
    assert [text for text in texts(page, "panel") if text.startswith("Tindak")] == [
        "Tindak lanjut yang masih terbuka 1 Dari Rakor I. Bicarakan lagi dalam rapat ini. Kirim laporan Putusan 1 ·"
        f" tenggat 31 Maret 2026 · {units.a.name} Lihat tindak lanjutnya"
    ]
    assert form_of(client, following)["text"].strip() == (
        f"# Tindak lanjut yang masih terbuka\r\n\r\n- Kirim laporan (Rakor I, tenggat 31 Maret 2026): {units.a.name}"
    ).replace("\r\n", "\n")


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number(rows, meeting, cast, units, enter, django_assert_num_queries):
    decisions = rows_of(*[(f"Putusan {n}", DUE, (f"u{units.a.pk}", f"u{units.b.pk}")[:rows]) for n in range(rows)])
    minutes = make_minutes(cast.editor, meeting=meeting, rows=decisions)
    for number in range(rows):
        save_minutes(
            meeting, actor=actor_for(cast.editor), seen=number + 1, text=f"Isi {number}.", rows=decisions, at=WRITTEN
        )
    client = enter(cast.editor)
    client.get(url(meeting))
    with django_assert_num_queries(16):
        client.get(url(meeting))
    with django_assert_num_queries(12):
        client.get(url(meeting, "sunting/"))
    minutes.refresh_from_db()
    approve(minutes, cast.editor, cast.second_editor)
    with django_assert_num_queries(13):
        client.get(url(meeting))
    assert MinutesRevision.objects.count() == rows + 1
