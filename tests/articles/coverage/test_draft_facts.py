"""Does a draft name its own delegates who were seen, and quote the locked figure so that the checker agrees?"""

import pytest
from django.utils import timezone

from articles.assistant.remarks import remarks_on
from articles.coverage.draft import content_from
from articles.coverage.figures import figure_text
from articles.richtext import to_text
from events.models import Delegate, OfficialFigure
from events.rules.figures import Counts, as_numbers, sentence_of
from tests.events.delegations import invitation_of, make_invited
from tests.events.meetings import moment
from tests.events.presence import scan_of, send

AFTER = moment(20, "09.00")
NUMBERS = {
    "rakor": Counts(150, 54, 0, 8, 569, 623),
    "small": Counts(3, 1, 2, 1, 7, 9),
    "region": Counts(24, 12, 1, 0, 0, 623),
    "video": Counts(0, 0, 0, 0, 1200, 1200),
    "one": Counts(1, 0, 0, 1, 1, 2),
    "eleven": Counts(11, 5, 3, 2, 0, 623),
}


def lock(meeting, counts, number=1) -> OfficialFigure:
    facts = {"sentence": sentence_of(counts), "counts": as_numbers(counts), "locked_at": timezone.now()}
    return OfficialFigure.objects.create(
        meeting=meeting, number=number, evidence="0" * 64, digest=f"{meeting.pk}-{number}", **facts
    )


@pytest.fixture
def meeting(editor, units):
    """A sent three people, of whom two came; B sent one."""
    meeting = make_invited(editor, [units.a, units.b], seats=5, timezone="Asia/Jayapura")
    guests = [
        guest(meeting, units.a, "Rahmat Hidayat", "Staf Humas"),
        guest(meeting, units.a, "Sri Utami, S.H.", "Kepala Subbagian Tata Usaha"),
        guest(meeting, units.b, "Made Wijaya", "Pengelola Humas"),
    ]
    guest(meeting, units.a, "Tidak Datang", "Kepala")
    send(meeting, editor, *map(scan_of, guests), scan_of(guests[0]))
    meeting.refresh_from_db()
    return meeting


def guest(meeting, unit, name, position) -> Delegate:
    return Delegate.objects.create(
        meeting=meeting, invitation=invitation_of(meeting, unit), name=name, position=position, status="seated"
    )


def paragraphs(meeting, unit) -> list[str]:
    return to_text(content_from(meeting, unit, AFTER).body).split("\n\n")


def test_the_own_delegates_who_were_seen_stand_in_it(meeting, units):
    body = content_from(meeting, units.a, AFTER).body
    assert "<p>Peserta dari LPKA Kelas II Palangka Raya:</p>" in body
    assert "<ul><li>Staf Humas, Rahmat Hidayat</li><li>Kepala Subbagian Tata Usaha, Sri Utami, S.H.</li></ul>" in body
    assert ("Tidak Datang" in body, "Made Wijaya" in body) == (False, False)


def test_without_a_record_nobody_is_named(agenda, units):
    assert "Peserta dari" not in content_from(agenda.second, units.a, AFTER).body


def test_the_locked_figure_is_quoted_and_the_latest_one(meeting, units):
    assert not any("diikuti" in text for text in paragraphs(meeting, units.a))
    lock(meeting, Counts(160, 54, 0, 8, 569, 623))
    lock(meeting, NUMBERS["rakor"], 2)
    sentence = "Rapat itu diikuti 150 peserta dari 54 UPT dan Ditjenpas; 569 UPT mengikuti secara virtual."
    assert [text for text in paragraphs(meeting, units.a) if "diikuti" in text] == [sentence]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "small",
            "Rapat itu diikuti tiga peserta dari satu UPT, dua kantor wilayah, dan Ditjenpas; tujuh UPT mengikuti"
            " secara virtual.",
        ),
        ("video", "Sebanyak 1.200 UPT mengikuti rapat itu secara virtual."),
        ("region", "Rapat itu diikuti 24 peserta dari 12 UPT dan satu kantor wilayah."),
    ],
)
def test_a_story_writes_small_numbers_in_words(name, sentence, meeting):
    assert figure_text(lock(meeting, NUMBERS[name])) == sentence


@pytest.mark.parametrize("kind", ["rakor", "bimtek", "briefing"])
@pytest.mark.parametrize("name", NUMBERS)
def test_the_checker_has_nothing_to_say(name, kind, meeting, units):
    meeting.kind = kind
    meeting.save(update_fields=["kind"])
    lock(meeting, NUMBERS[name])
    for unit in (units.a, units.b):
        remarks = remarks_on(content_from(meeting, unit, AFTER), unit=unit, on=AFTER.date())
        assert [(one.rule.id, one.finding.text, one.finding.message) for one in remarks] == []


@pytest.mark.parametrize(
    "position",
    [
        "Kepala",
        "Staf Humas",
        "Staf Tata Usaha",
        "Pengelola Humas",
        "Pranata Humas Ahli Muda",
        "Kepala Seksi Pembinaan",
        "Pembimbing Kemasyarakatan",
        "Analis Kepegawaian",
        "Guru",
        "Dokter",
        "Plh. Kepala",
    ],
)
def test_of_an_lpka_an_officers_name_is_no_childs(position, meeting, units):
    Delegate.objects.filter(name="Rahmat Hidayat").update(position=position)
    remarks = remarks_on(content_from(meeting, units.a, AFTER), unit=units.a, on=AFTER.date())
    assert [(one.rule.id, one.finding.text, one.finding.message) for one in remarks] == []


def test_hostile_names_come_as_text(meeting, units):
    Delegate.objects.filter(name="Rahmat Hidayat").update(name="<img src=x onerror=alert(1)>", position="<b>Kepala</b>")
    body = content_from(meeting, units.a, AFTER).body
    assert ("<img" in body, "<b>" in body) == (False, False)
