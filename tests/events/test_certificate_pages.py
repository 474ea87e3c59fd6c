"""Do hosts issue on the screen, do units fetch their own, and does the public page say three facts and no more?"""

from io import BytesIO

import pytest
from django.urls import reverse
from pypdf import PdfReader

from events.models import Certificate
from events.refusals import CERTIFICATE_NOT_OVER, NOBODY_ATTENDED
from events.services.certificates import withdraw_certificate
from tests.events.certificates import issued, make_attended
from tests.events.delegations import invitation_of, make_invited
from tests.events.pages import posted, texts, tree, words


def home(meeting, part=""):
    return f"/redaksi/agenda/{meeting.pk}/sertifikat/{part}"


def read(response) -> str:
    assert (response.status_code, response["Content-Type"]) == (200, "application/pdf")
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(response.content)).pages).split())


def in_main(response) -> str:
    return words(tree(response).get_element_by_id("isi"))


def test_a_host_issues_them_all_with_one_button(cast, enter, editor, units):
    meeting, client = make_attended(editor, units.a), enter(cast.editor)
    page = client.get(home(meeting))
    assert [words(node) for node in tree(page).find_class("button--wide")] == ["Terbitkan 2 sertifikat"]
    assert texts(page, "totals") == ["Tercatat hadir 2 Belum memiliki sertifikat 2"]
    sent = posted(page, "terbitkan/")
    assert [client.post(home(meeting, "terbitkan/"), sent).status_code for _ in range(2)] == [302, 302]
    page = client.get(home(meeting))
    assert texts(page, "table-link") == ["Orang 0", "Orang 1"]
    assert texts(page, "quiet")[:1] == [f"SERT/{meeting.pk}/001 sebagai Peserta · {units.a.name}"]
    assert tree(page).find_class("button--wide") == []


def test_before_there_are_any_the_page_says_what_comes_first(cast, enter, editor, units):
    client = enter(cast.editor)
    early, empty = make_invited(editor, [units.a]), make_attended(editor, units.a, present=0)
    assert CERTIFICATE_NOT_OVER in in_main(client.get(home(early)))
    assert "Catat dahulu siapa yang hadir" in in_main(client.get(home(empty)))
    for meeting, sentence in ((early, CERTIFICATE_NOT_OVER), (empty, NOBODY_ATTENDED)):
        page = client.post(home(meeting, "terbitkan/"))
        assert (page.status_code, sentence in in_main(page)) == (409, True)


def test_a_host_takes_one_back_and_puts_it_in_force_again(cast, enter, editor, units):
    certificate = issued(editor, units.a)[0]
    client, place = enter(cast.editor), home(certificate.meeting, "1/")
    page = client.post(place + "cabut/", {"reason": ""})
    assert (page.status_code, "Tulis alasannya." in in_main(page)) == (400, True)
    assert client.post(place + "cabut/", {"reason": "<b>Tertukar</b>"}).status_code == 302
    assert client.post(place + "cabut/", {"reason": "Lagi"}).status_code == 409
    page = client.get(place)
    assert "<b>Tertukar</b>" in in_main(page)
    assert texts(page, "badge") == ["Dicabut"]
    assert client.get(place + "sertifikat.pdf").status_code == 404
    assert client.post(place + "berlakukan/", {"reason": "Ternyata benar"}).status_code == 302
    assert texts(client.get(place), "badge") == ["Berlaku"]


def test_the_paper_says_who_when_and_where_to_check(cast, enter, editor, units, settings):
    certificate = issued(editor, units.a, letter_ref="PAS-17")[0]
    response = enter(cast.editor).get(home(certificate.meeting, "1/sertifikat.pdf"))
    text = read(response)
    said = (
        *(f"Nomor SERT-PAS-17/{certificate.meeting_id}/001", "Diberikan kepada Orang 0", units.a.name),
        "sebagai peserta dalam Rapat Koordinasi Kehumasan",
        "pada 10–12 Maret 2026 di Aula Kanwil, Jayapura, selama 1 hari.",
    )
    assert [part for part in said if part not in text] == []
    address = f"{settings.SITE_URL}/sertifikat/{certificate.token}/"
    assert address in text.replace(" ", "")
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(
    ("role", "status"),
    [("agent", 200), ("colleague", 200), ("coordinator", 200), ("outsider", 404), ("other_coordinator", 404)],
)
def test_a_unit_fetches_its_own_from_the_invitation(role, status, cast, enter, editor, units):
    certificate = issued(editor, units.a)[0]
    meeting, client = certificate.meeting, enter(getattr(cast, role))
    letter = reverse("desk-events:invitation", args=[meeting.pk, invitation_of(meeting, units.a).number])
    page = client.get(letter)
    assert page.status_code == status
    paper = home(meeting, "1/sertifikat.pdf")
    assert client.get(paper).status_code == status
    if status == 200:
        links = [node.get("href") for node in tree(page).iter("a") if (node.get("href") or "").endswith(".pdf")]
        assert links[1:] == [paper, home(meeting, "2/sertifikat.pdf")]
        assert client.get(home(meeting)).status_code == client.get(home(meeting, "1/")).status_code == 403
        withdraw_certificate(certificate, actor=editor, reason="Tertukar")
        assert "/1/sertifikat.pdf" not in client.get(letter).content.decode()


def test_the_public_page_says_name_event_and_date_and_nothing_else(client, editor, units):
    certificate = issued(editor, units.a)[0]
    page = client.get(f"/sertifikat/{certificate.token}/")
    assert in_main(page) == (
        "Sertifikat ini berlaku Nama Orang 0 Kegiatan Rapat Koordinasi Kehumasan Tanggal 10–12 Maret 2026"
    )
    assert list(tree(page).get_element_by_id("isi").iter("a")) == []
    head = page.content.decode().partition("<body")[0]
    for told in ("Orang 0", "Rapat", "Maret", units.a.name):
        assert told not in head
    assert '<meta name="robots" content="noindex, noarchive">' in head
    assert (page["Cache-Control"], page["X-Robots-Tag"]) == ("private, no-store", "noindex, noarchive")
    assert "Set-Cookie" not in page


def test_one_taken_back_says_so_without_a_name(client, editor, units):
    certificate = issued(editor, units.a)[0]
    withdraw_certificate(certificate, actor=editor, reason="Bukan orangnya")
    page = client.get(f"/sertifikat/{certificate.token}/")
    assert (page.status_code, page["Cache-Control"]) == (410, "private, no-store")
    text = page.content.decode()
    assert "Sertifikat ini tidak berlaku lagi" in text
    assert [word for word in ("Orang 0", "Rapat Koordinasi", "Maret", "Bukan orangnya") if word in text] == []


@pytest.mark.parametrize("token", ["1", "a" * 26, "A" * 26, "x" * 400, "0" * 26])
def test_an_unknown_one_is_not_found(token, client, editor, units):
    issued(editor, units.a)
    assert client.get(f"/sertifikat/{token}/").status_code == 404


def test_a_hostile_name_is_shown_as_it_is_written(client, editor, units):
    certificate = issued(editor, units.a)[0]
    Certificate.objects.filter(pk=certificate.pk).update(name='<script>alert(1)</script>#read("/etc/passwd")')
    text = client.get(f"/sertifikat/{certificate.token}/").content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;#read(&quot;/etc/passwd&quot;)" in text


@pytest.mark.parametrize("count", [1, 3])
def test_lists_take_as_many_queries_for_3_as_for_1(count, cast, enter, editor, units, django_assert_num_queries):
    certificate = issued(editor, units.a, present=count, absent=0)[0]
    meeting, client = certificate.meeting, enter(cast.editor)
    letter = reverse("desk-events:invitation", args=[meeting.pk, 1])
    for place, queries in ((home(meeting), LIST), (letter, LETTER), (home(meeting, "1/sertifikat.pdf"), PAPER)):
        client.get(place)
        with django_assert_num_queries(queries):
            client.get(place)


LIST, LETTER, PAPER = 10, 11, 7
