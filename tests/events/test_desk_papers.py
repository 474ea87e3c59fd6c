"""Do letters, lists and badges carry a meeting's facts, and only to those whom they are for?"""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from events.models import Invitation
from tests.events.delegations import come, invitation_of, make_invited
from tests.events.meetings import planned
from tests.events.presence import make_guests


@pytest.fixture
def meeting(editor, units):
    return make_invited(
        editor,
        [units.a, units.b],
        seats=200,
        reply_by=date(2026, 3, 1),
        letter_ref="PAS-17",
        letter_on=date(2026, 2, 2),
    )


def read(response) -> str:
    assert (response.status_code, response["Content-Type"]) == (200, "application/pdf")
    reader = PdfReader(BytesIO(response.content))
    assert "/StructTreeRoot" in reader.trailer["/Root"]
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_an_addressee_reads_the_own_letter(cast, enter, units, meeting):
    Invitation.objects.filter(unit=units.a).update(represents=units.a.province)
    number = invitation_of(meeting, units.a).number
    place = f"/redaksi/agenda/{meeting.pk}/undangan/{number}/surat.pdf"
    text = read(enter(cast.agent).get(place))
    for part in (
        *(f"PAS-17/{number:03d}", "2 Februari 2026", "Kepala LPKA Kelas II Palangka Raya", "Kalimantan Tengah"),
        *("10–12 Maret 2026", "07.00 WIT", "1 Maret 2026", "Pembukaan"),
    ):
        assert part in text
    assert enter(cast.outsider).get(place).status_code == 404


def test_the_list_of_a_day_names_everybody_who_has_a_place(cast, enter, editor, units, meeting):
    come(editor, meeting, units.a, "Ani Wati")
    client, place = enter(cast.editor), f"/redaksi/agenda/{meeting.pk}/kehadiran/daftar-hadir-2.pdf"
    text = read(client.get(place))
    assert [part for part in ("Ani Wati", "Hari ke-2, Rabu, 11 Maret 2026") if part not in text] == []
    assert client.get(place.replace("-2.", "-4.")).status_code == 404
    assert enter(cast.agent).get(place).status_code == 403


def test_the_list_of_a_session_says_which_and_when(cast, enter, editor, units, meeting):
    come(editor, meeting, units.a, "Ani Wati")
    practice = meeting.rundowns.get().items.get(title="Praktik foto")
    client, place = enter(cast.editor), f"/redaksi/agenda/{meeting.pk}/kehadiran/sesi/{practice.key}.pdf"
    text = read(client.get(place))
    for part in ("Praktik foto. Hari ke-2, Rabu, 11 Maret 2026", "09.00–11.30 WIT", "Ani Wati"):
        assert part in text
    assert client.get(place.replace(str(practice.key), str(meeting.uid))).status_code == 404


def test_badges_show_name_unit_and_code(cast, enter, editor, units, meeting):
    (ani,) = come(editor, meeting, units.a, "Ani Wati")
    text = read(enter(cast.editor).get(f"/redaksi/agenda/{meeting.pk}/kehadiran/tanda-peserta.pdf"))
    assert [part for part in ("Ani Wati", units.a.name, "PESERTA") if part not in text] == []
    assert ani.code in text.replace(" ", "")


@pytest.mark.parametrize("count", [1, 150])
def test_a_list_of_150_takes_as_many_queries_as_one_of_1(count, cast, enter, units, meeting, django_assert_num_queries):
    make_guests(meeting, invitation_of(meeting, units.a), count)
    client, place = enter(cast.editor), f"/redaksi/agenda/{meeting.pk}/kehadiran/daftar-hadir-1.pdf"
    client.get(place)
    with django_assert_num_queries(7):
        assert client.get(place).status_code == 200


NIGHTS = [
    ("Asia/Jayapura", 10, "07.00", "08.00", "Hari ke-1, Selasa, 10 Maret 2026", "07.00–08.00 WIT"),
    ("Asia/Jayapura", 10, "06.30", "07.15", "Hari ke-1, Selasa, 10 Maret 2026", "06.30–07.15 WIT"),
    ("Asia/Jakarta", 10, "23.30", "23.45", "Hari ke-1, Selasa, 10 Maret 2026", "23.30–23.45 WIB"),
    ("Asia/Makassar", 11, "00.15", "00.45", "Hari ke-2, Rabu, 11 Maret 2026", "00.15–00.45 WITA"),
]


@pytest.mark.parametrize(("zone", "day", "begins", "ends", "name", "hours"), NIGHTS)
def test_a_letter_tells_days_and_hours_of_the_meetings_zone(zone, day, begins, ends, name, hours, enter, editor, units):
    plan = [planned("Sesi Pagi Buta", day, begins, ends, zone=zone)]
    meeting = make_invited(editor, [units.a], plan=plan, timezone=zone)
    text = read(enter(editor.user).get(f"/redaksi/agenda/{meeting.pk}/undangan/1/surat.pdf"))
    assert f"{name} Waktu Acara Tempat dan narasumber {hours} Sesi Pagi Buta" in text
    assert f"pukul {begins} {hours.split()[-1]}" in text
