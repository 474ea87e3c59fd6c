"""Do hosts add, change and take back on the screen, and does everybody get what is theirs as it came?"""

import uuid

import pytest

from events.models import Material
from events.refusals import (
    FILE_MACROS,
    FILE_OR_LINK,
    FILE_WRONG_KIND,
    LINK_NOT_HTTPS,
    MATERIAL_STALE,
    PUBLIC_TOO_EARLY,
    PUBLIC_UNCONFIRMED,
)
from tests.events.delegations import come, make_invited
from tests.events.materials import LINK, PDF, add, checked, office, upload
from tests.events.meetings import make_meeting, moment
from tests.events.pages import posted as all_fields
from tests.events.pages import texts, tree
from upt.dates import local

EMPTY = "Daftar UPT masih kosong: hanya penyelenggara yang melihatnya."


def url(meeting, part=""):
    return f"/redaksi/agenda/{meeting.pk}/bahan/{part}"


def posted(response, action: str = "") -> dict:
    """Return what a browser would send: of boxes only those that are ticked."""
    fields = all_fields(response, action)
    fields["units"] = list(fields.get("units") or [])
    return {name: value for name, value in fields.items() if value not in ("", [])}


@pytest.fixture
def meeting(editor, units):
    return make_invited(editor, [units.a, units.b])


def test_a_host_adds_a_file(cast, enter, meeting):
    client = enter(cast.editor)
    page = client.get(url(meeting, "baru/"))
    form = next(form for form in tree(page).forms if form.get("enctype"))
    assert (form.get("enctype"), form.method, form.get("data-once")) == ("multipart/form-data", "POST", "")
    sent = posted(page) | {"title": "Notula", "file": upload(PDF, "../Notula Rakor.exe")}
    assert sent["audience"] == "registered"
    response = client.post(url(meeting, "baru/"), sent, follow=True)
    assert "Bahan “Notula” ditambahkan." in response.text
    assert texts(response, "row-title") == ["Notula"]
    assert texts(response, "row-meta") == ["PDF, 1 KB"]
    assert Material.objects.get().file_name == "Notula Rakor.pdf"


def test_a_host_adds_a_link_to_a_session_from_a_moment_on(cast, enter, meeting):
    client, item = enter(cast.editor), meeting.rundowns.get().items.first()
    sent = posted(client.get(url(meeting, "baru/"))) | {"title": "Siaran", "url": LINK, "session": str(item.key)}
    sent |= {"from_day": "2999-03-10", "from_clock": "07.30"}
    assert texts(client.post(url(meeting, "baru/"), sent), "field-errors") == ["Periksa tahunnya."]
    client.post(url(meeting, "baru/"), sent | {"from_day": "2099-03-10"})
    made = Material.objects.get()
    assert (made.kind, made.url, made.session) == ("link", LINK, item.key)
    assert f"{local(made.available_from, 'Asia/Jayapura'):%Y-%m-%d %H.%M}" == "2099-03-10 07.30"
    page = client.get(url(meeting))
    assert texts(page, "panel-title") == ["Pembukaan · 10 Maret 2026, 07.00–08.00 WIT"]
    assert texts(page, "row-meta") == ["Tautan ke contoh.go.id · Tampil mulai 10 Maret 2099, 07.30 WIT"]
    link = next(a for a in tree(page).iter("a") if a.get("href") == LINK)
    assert link.get("rel") == "noopener noreferrer"


def test_the_same_form_sent_twice_makes_one(cast, enter, meeting):
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting, "baru/"))) | {"title": "Salindia", "url": LINK}
    assert [client.post(url(meeting, "baru/"), sent).status_code for _ in range(2)] == [302, 302]
    assert Material.objects.count() == 1


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"title": " "}, ["Isi judulnya.", FILE_OR_LINK]),
        ({}, [FILE_OR_LINK]),
        ({"url": LINK, "file": upload()}, [FILE_OR_LINK]),
        ({"url": "http://contoh.go.id"}, [LINK_NOT_HTTPS]),
        ({"url": "javascript:alert(1)"}, [LINK_NOT_HTTPS]),
        ({"file": upload(b"MZ" + PDF, "laporan.pdf")}, [FILE_WRONG_KIND]),
        ({"file": upload(b"<svg/>", "logo.png")}, [FILE_WRONG_KIND]),
        ({"file": upload(b"<html>", "a.pdf")}, [FILE_WRONG_KIND]),
        ({"file": upload(office(extra={"word/vbaProject.bin": b""}), "a.docx")}, [FILE_MACROS]),
        ({"file": upload(b"", "a.pdf")}, ["Berkas ini kosong; pilih berkasnya sekali lagi."]),
        ({"url": LINK, "from_clock": "07.30"}, ["Isi tanggalnya, atau kosongkan jamnya."]),
        ({"url": LINK, "from_clock": "pagi"}, ["Tulis jam dan menit, misalnya 08.30."]),
    ],
)
def test_what_is_missing_or_wrong_is_told_in_place(data, told, cast, enter, meeting):
    for value in data.values():
        if hasattr(value, "seek"):
            value.seek(0)
    base = {"title": "Salindia", "audience": "registered", "key": str(uuid.uuid4())}
    response = enter(cast.editor).post(url(meeting, "baru/"), base | data)
    assert (response.status_code, texts(response, "field-errors")) == (400, told)
    assert (Material.objects.count(), posted(response, "")["title"]) == (0, (base | data)["title"])


@pytest.mark.parametrize(
    "data",
    [
        {"session": "bukan-kunci"},
        {"session": str(uuid.uuid4())},
        {"audience": "all"},
        {"audience": "picked", "units": ["x"]},
        {"audience": "picked", "units": ["999999"]},
        {"key": "bukan-kunci"},
        {"title": "a\0b"},
        {"from_day": "10-10-0001"},
        {"title": "x" * 161},
    ],
)
def test_forged_input_is_refused_and_breaks_nothing(data, cast, enter, meeting):
    base = {"title": "Salindia", "audience": "registered", "url": LINK}
    response = enter(cast.editor).post(url(meeting, "baru/"), base | data)
    assert (response.status_code, Material.objects.count()) == (400, 0)


@pytest.mark.parametrize(
    ("status", "confirmed", "answer", "told"),
    [
        ("published", "", 400, PUBLIC_UNCONFIRMED),
        ("draft", "on", 409, PUBLIC_TOO_EARLY),
        ("published", "on", 302, ""),
    ],
)
def test_opening_to_everybody_needs_its_own_tick(status, confirmed, answer, told, cast, enter):
    meeting = make_meeting(status=status)
    data = {"title": "Siaran", "url": LINK, "audience": "public", "is_confirmed": confirmed}
    response = enter(cast.editor).post(url(meeting, "baru/"), data)
    assert (response.status_code, told in response.text) == (answer, True)


def test_a_missing_tick_is_asked_for_in_place_and_the_file_once_more(cast, enter, meeting):
    data = {"title": "Siaran", "file": upload(), "audience": "public"}
    page = enter(cast.editor).post(url(meeting, "baru/"), data)
    assert texts(page, "field-errors") == [PUBLIC_UNCONFIRMED]
    assert texts(page, "notice") == ["Berkasnya perlu dipilih sekali lagi; isian lain tetap ada."]


def test_picked_units_are_named_and_none_of_them_is_said_to_be_nobody(cast, enter, meeting, units):
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting, "baru/"))) | {"title": "Untuk B", "url": LINK, "audience": "picked"}
    client.post(url(meeting, "baru/"), sent | {"units": [str(units.b.pk)]})
    made, page = Material.objects.get(), client.get(url(meeting))
    assert texts(page, "row-note") == [f"Untuk {units.b.name}."]
    form = client.get(url(meeting, f"{made.pk}/sunting/"))
    assert posted(form)["units"] == [str(units.b.pk)]
    data = {name: value for name, value in posted(form).items() if name != "units"}
    assert client.post(url(meeting, f"{made.pk}/sunting/"), data).status_code == 302
    page = client.get(url(meeting))
    assert (texts(page, "row-note"), made.picked.count()) == ([EMPTY], 0)


def test_a_host_changes_words_and_order(cast, enter, meeting, editor):
    first, _ = (add(editor, meeting, title) for title in ("Satu", "Dua"))
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting, f"{first.pk}/sunting/")))
    assert (sent["title"], sent["url"], sent["position"]) == ("Satu", LINK, "1")
    sent |= {"title": "Pertama", "position": "5", "audience": "network"}
    response = client.post(url(meeting, f"{first.pk}/sunting/"), sent, follow=True)
    assert texts(response, "row-title") == ["Dua", "Pertama"]
    assert texts(response, "badge")[1:] == ["Peserta terdaftar", "Seluruh jaringan"]
    stale = client.post(url(meeting, f"{first.pk}/sunting/"), sent | {"title": "Terlambat"})
    assert (stale.status_code, MATERIAL_STALE in stale.text) == (409, True)
    assert posted(stale)["title"] == "Terlambat"


def test_a_file_is_not_changed_by_its_form(cast, enter, meeting, editor):
    made = add(editor, meeting, file=checked())
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting, f"{made.pk}/sunting/"))) | {"url": LINK, "file": upload(PDF + b" ")}
    assert client.post(url(meeting, f"{made.pk}/sunting/"), sent).status_code == 302
    row = Material.objects.get()
    assert (row.digest, row.token, row.url) == (made.digest, made.token, "")


def test_a_host_takes_back(cast, enter, meeting, editor):
    made, client = add(editor, meeting, file=checked()), enter(cast.editor)
    place = url(meeting, f"{made.pk}/sunting/")
    sent = posted(client.get(place), "/tarik/")
    page = client.post(url(meeting, f"{made.pk}/tarik/"), sent | {"version": "x"})
    assert (page.status_code, texts(page, "notice")) == (409, [f"Belum dapat dilakukan {MATERIAL_STALE}"])
    page = client.post(url(meeting, f"{made.pk}/tarik/"), sent, follow=True)
    assert "Bahan “Salindia” ditarik" in page.text
    assert texts(page, "empty-title") == ["Belum ada bahan"]
    assert [client.get(place).status_code, client.post(url(meeting, f"{made.pk}/tarik/")).status_code] == [404, 404]
    assert client.get(url(meeting, f"{made.pk}/ambil/")).status_code == 404


@pytest.mark.parametrize(("role", "expected"), [("agent", 403), ("coordinator", 403), ("editor", 200)])
def test_only_hosts_find_the_ways_to_write(role, expected, cast, enter, meeting, editor):
    made, client = add(editor, meeting, audience="network"), enter(getattr(cast, role))
    parts = ("baru/", f"{made.pk}/sunting/")
    assert [client.get(url(meeting, part)).status_code for part in parts] == [expected] * 2
    if expected == 403:
        answers = [client.post(url(meeting, part), {"title": "x"}) for part in (*parts, f"{made.pk}/tarik/")]
        assert [answer.status_code for answer in answers] == [403] * 3
    links = {a.get("href") for a in tree(client.get(url(meeting))).iter("a")}
    assert {url(meeting, part) in links for part in parts} == {expected == 200}
    assert Material.objects.get().version == 1


def test_a_registered_unit_downloads_under_the_own_name(cast, enter, meeting, editor, units):
    come(editor, meeting, units.a, "Ani")
    made = add(editor, meeting, file=checked(PDF, "Notula – hari ke-1.pdf"))
    response = enter(cast.agent).get(url(meeting, f"{made.pk}/ambil/"))
    assert response.getvalue() == PDF
    assert {name: response[name] for name in ("Content-Type", "X-Content-Type-Options", "Cache-Control")} == {
        "Content-Type": "application/pdf",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
    }
    assert response["Content-Disposition"] == "attachment; filename*=utf-8''Notula%20%E2%80%93%20hari%20ke-1.pdf"
    assert "public" not in response["Cache-Control"]


def test_readers_download_a_public_file_and_caches_ask_anew(client, meeting, editor):
    made = add(editor, meeting, audience="public", file=checked(office(), "Panduan.docx"))
    place = f"/agenda/{meeting.slug}/bahan/{made.pk}/"
    response = client.get(place)
    assert response.getvalue() == office()
    assert (response["Cache-Control"], response["X-Content-Type-Options"]) == ("public, no-cache", "nosniff")
    assert response["Content-Disposition"] == 'attachment; filename="Panduan.docx"'
    assert dict(response.cookies) == {}
    again = client.get(place, headers={"If-None-Match": response["ETag"]})
    assert (again.status_code, again["Cache-Control"]) == (304, "public, no-cache")
    assert client.post(place).status_code == 405


def test_a_link_has_no_download(client, cast, enter, meeting, editor):
    made = add(editor, meeting, audience="public")
    assert client.get(f"/agenda/{meeting.slug}/bahan/{made.pk}/").status_code == 404
    assert enter(cast.editor).get(url(meeting, f"{made.pk}/ambil/")).status_code == 404


def test_a_file_that_the_disk_lost_is_absent(cast, enter, meeting, editor):
    from events.uploads.store import discard

    made = add(editor, meeting, audience="public", file=checked())
    discard(made.token)
    statuses = [
        enter(cast.editor).get(place).status_code
        for place in (url(meeting, f"{made.pk}/ambil/"), f"/agenda/{meeting.slug}/bahan/{made.pk}/")
    ]
    assert statuses == [404, 404]


def test_the_public_page_shows_links_and_files_plainly(client, meeting, editor):
    add(editor, meeting, "Siaran ulang", "public")
    file = add(editor, meeting, "Panduan", "public", file=checked())
    page = client.get(meeting.get_absolute_url())
    shown = {a.text: (a.get("href"), a.get("rel")) for a in tree(page).get_element_by_id("bahan").xpath("../..//li//a")}
    assert shown == {
        "Siaran ulang": (LINK, "noopener noreferrer"),
        "Panduan": (f"/agenda/{meeting.slug}/bahan/{file.pk}/", None),
    }
    assert "Bahan" not in client.get(make_meeting(status="published", slug="kosong").get_absolute_url()).text


def test_the_calendar_names_public_materials_on_their_day_and_no_link(client, meeting, editor):
    items = list(meeting.rundowns.get().items.all())
    add(editor, meeting, "Umum", "public")
    add(editor, meeting, "Foto", "public", session=items[2].key)
    add(editor, meeting, "Hilang", "public", session=uuid.uuid4())
    for place in (f"/agenda/{meeting.slug}/kalender.ics", "/agenda.ics"):
        text = client.get(place).text.replace("\r\n ", "")
        days = [day.split("DESCRIPTION:")[1].split("\r\n")[0] for day in text.split("BEGIN:VEVENT")[1:]]
        told = [[line for line in day.split("\\n") if line.startswith("Bahan")] for day in days]
        assert told == [["Bahan: Umum", "Bahan: Hilang"], ["Bahan: Umum", "Bahan: Foto", "Bahan: Hilang"]]
        assert "contoh.go.id" not in text


@pytest.mark.parametrize("asked", ["%", "_", "\0", "'", '"><script>', "x" * 5000])
def test_any_search_is_answered(asked, cast, enter, meeting, editor):
    add(editor, meeting, "Salindia")
    page = enter(cast.editor).get(url(meeting), {"q": asked})
    assert (page.status_code, len(texts(page, "row-title"))) == (200, 1 if asked == "\0" else 0)


def test_a_search_narrows_and_finds_nothing_kindly(cast, enter, meeting, editor):
    for title in ("Salindia pembukaan", "Notula"):
        add(editor, meeting, title)
    client = enter(cast.editor)
    assert texts(client.get(url(meeting), {"q": " NOTU "}), "row-title") == ["Notula"]
    page = client.get(url(meeting), {"q": "xyz"})
    assert texts(page, "empty-title") == ["Tidak ada bahan dengan judul itu"]


def test_a_hostile_title_is_text(cast, enter, client, meeting, editor):
    title = "<script>alert(1)</script>{{ x }}"
    add(editor, meeting, title, "public")
    pages = [client.get(meeting.get_absolute_url()), enter(cast.editor).get(url(meeting))]
    for page in pages:
        assert [node.text for node in tree(page).iter("script") if node.text and "alert" in node.text] == []
    assert (texts(pages[0], "slot-title")[-1], texts(pages[1], "row-title")) == (title, [title])


def test_an_ended_session_leads_to_sign_in(client, meeting, editor):
    made = add(editor, meeting)
    for part in ("", "baru/", f"{made.pk}/sunting/", f"{made.pk}/ambil/"):
        assert client.get(url(meeting, part))["Location"].startswith("/masuk/")
    assert client.post(url(meeting, "baru/"), {"title": "x"})["Location"].startswith("/masuk/")


def test_hosts_of_a_meeting_that_is_over_still_add(cast, enter, clock):
    clock(20, "09.00")
    meeting = make_meeting(status="held")
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting, "baru/"))) | {"title": "Laporan", "file": upload()}
    assert client.post(url(meeting, "baru/"), sent).status_code == 302
    assert Material.objects.get().created_at == moment(20, "09.00")


def test_lists_take_as_many_queries_for_three_as_for_one(cast, enter, client, editor, units, django_assert_num_queries):
    one, three = make_invited(editor, [units.a], slug="satu"), make_invited(editor, [units.a], slug="tiga")
    for meeting, count in ((one, 1), (three, 3)):
        for number in range(count):
            add(editor, meeting, f"Bahan {number}", "public")
            add(editor, meeting, f"Untuk {number}", "picked", units=[units.a, units.b])
    for meeting in (one, three):
        with django_assert_num_queries(5):
            client.get(meeting.get_absolute_url())
    host = enter(cast.editor)
    host.get(url(one))
    for meeting in (one, three):
        with django_assert_num_queries(11):
            host.get(url(meeting))
    agent = enter(cast.agent)
    agent.get(url(one))
    for meeting in (one, three):
        with django_assert_num_queries(9):
            agent.get(url(meeting))
