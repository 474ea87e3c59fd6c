"""Do printed minutes say what was sealed, and who gets them?"""

import pytest

from events.models import Meeting, Minutes
from events.screens.minutes_paper import MOST_NAMED, NOT_YET, printed_minutes
from events.services.minutes import add_addendum
from tests.events.delegations import make_unit_beside
from tests.events.meetings import make_meeting, moment
from tests.events.minutes import DUE, approve, make_minutes, rows_of
from tests.events.pages import tree
from tests.events.papers.hostile import TEXTS
from tests.events.papers.reading import codes_in, missing, read
from upt.actors import actor_for


@pytest.fixture
def meeting(db):
    return make_meeting(status="held")


def place(meeting):
    return f"/redaksi/agenda/{meeting.pk}/notula/notula.pdf"


def write(cast, units, meeting, **more) -> Minutes:
    return make_minutes(cast.editor, meeting=meeting, rows=rows_of(("Kirim laporan", DUE, (f"u{units.a.pk}",))), **more)


def test_approved_minutes_are_printed_as_they_were_sealed(meeting, cast, units, enter):
    minutes = approve(write(cast, units, meeting), cast.editor, cast.second_editor)
    addendum = add_addendum(minutes, actor=actor_for(cast.editor), seen=0, text="Lampiran.", at=moment(14, "09.00"))
    Meeting.objects.update(title="Judul yang Diganti")
    response = enter(cast.agent).get(place(meeting))
    assert (response["Content-Type"], response["Cache-Control"]) == ("application/pdf", "private, no-store")
    said = [
        *("Rapat Koordinasi Kehumasan", "Rapat dibuka.", "Kirim laporan", str(units.a), "31 Maret 2026"),
        *(f"Notulis, {cast.editor}", f"{cast.second_editor} 13 Maret 2026, 10.00 WIT", minutes.seal),
        *("Lampiran.", addendum.hash, "14 Maret 2026, 09.00 WIT"),
    ]
    assert missing(response.content, *said) == []
    assert missing(response.content, "Judul yang Diganti", "Draf") == ["Judul yang Diganti", "Draf"]
    assert read(response.content).is_tagged
    assert codes_in(response.content) == {printed_minutes(minutes).check_url}


def test_a_draft_says_so_and_has_no_hash(meeting, cast, units, enter):
    write(cast, units, meeting)
    pdf = enter(cast.editor).get(place(meeting)).content
    assert missing(pdf, f"Draf. {NOT_YET}", "Keadaan : Draf", "Rapat dibuka.") == []
    assert missing(pdf, "SHA-256") == ["SHA-256"]
    assert (read(pdf).title, codes_in(pdf)) == ("Draf notula Rapat Koordinasi Kehumasan", set())


def test_who_gets_them(meeting, cast, units, enter):
    roles = ("agent", "outsider", "coordinator", "editor", "managing_editor", "admin", "nobody")

    def answers():
        return [enter(getattr(cast, role)).get(place(meeting)).status_code for role in roles]

    assert answers() == [404, 404, 404, 404, 404, 404, 403]
    minutes = write(cast, units, meeting)
    assert answers() == [404, 404, 404, 200, 200, 200, 403]
    approve(minutes, cast.editor, cast.second_editor)
    assert answers() == [200, 200, 200, 200, 200, 200, 403]


def test_the_page_leads_there(meeting, cast, units, enter):
    address = f"/redaksi/agenda/{meeting.pk}/notula/"
    assert place(meeting) not in enter(cast.editor).get(address).text
    minutes = write(cast, units, meeting)
    links = []
    for _ in range(2):
        page = tree(enter(cast.editor).get(address))
        links += [link.text_content() for link in page.iter("a") if link.get("href") == place(meeting)]
        minutes = approve(minutes, cast.editor, cast.second_editor) if len(links) == 1 else minutes
    assert links == ["Draf notula (PDF)", "Notula (PDF)"]


def test_many_addressees_all_stand_below_the_decisions(meeting, cast, units):
    many = [make_unit_beside(units.a, f"Lapas Tugas {number:02d}") for number in range(MOST_NAMED + 2)]
    rows = rows_of(("Kirim laporan", DUE, tuple(f"u{unit.pk}" for unit in many)))
    paper = printed_minutes(make_minutes(cast.editor, meeting=meeting, rows=rows))
    assert paper.decisions[0].who.endswith("Lapas Tugas 07, dan 2 lainnya (lihat di bawah)")
    assert paper.appendix[1].text == "; ".join(str(unit) for unit in many)


@pytest.mark.parametrize("name", TEXTS)
def test_any_text_is_printed(name, meeting, cast, enter):
    text = "".join(sign for sign in TEXTS[name] if sign.isprintable() or sign in "\r\n\t ") or "x"
    make_minutes(cast.editor, meeting=meeting, text=f"# {text}\n\n- {text}\n\n{text}\n\nAkhir.")
    assert read(enter(cast.editor).get(place(meeting)).content).is_tagged


@pytest.mark.parametrize("number", [1, 3])
def test_any_number_of_decisions_costs_the_same(number, meeting, cast, units, enter, django_assert_num_queries):
    rows = rows_of(*(("Kirim laporan", DUE, (f"u{units.a.pk}", f"u{units.b.pk}")) for _ in range(number)))
    make_minutes(cast.editor, meeting=meeting, rows=rows)
    client = enter(cast.editor)
    client.get(place(meeting))
    with django_assert_num_queries(12):
        client.get(place(meeting))
