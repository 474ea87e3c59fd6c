"""Is a meeting recognised in what outlets write, in their words too, and nothing else taken for it?"""

from dataclasses import replace
from datetime import date

import pytest

from articles.clippings.meetings import ENOUGH, Plan, judged, meeting_matches, told_of
from events.models import MeetingAlias
from tests.articles.clippings.clips import clip
from tests.events.meetings import make_meeting

PLAN = Plan(
    names=("Rapat Koordinasi Kehumasan Pemasyarakatan", "Rakor Humas 2024"),
    theme="Sinergi Merajut Citra Pemasyarakatan yang Berdampak",
    starts_on=date(2024, 9, 24),
    ends_on=date(2024, 9, 26),
    city="Jakarta",
    opener="Reynhard Silitonga",
)
DAY = date(2024, 9, 27)
TELLS = (
    "Rakor Humas 2024 resmi ditutup dan melahirkan jaringan agen informasi di semua daerah.",
    "Dalam Rapat Koordinasi (Rakor) Humas 2024, petugas dari 54 UPT membahas cara menjawab wartawan.",
    "Rapat Koordinasi Kehumasan Pemasyarakatan diikuti perwakilan kantor wilayah secara daring.",
    "Mengusung “Sinergi Merajut Citra Pemasyarakatan yang Berdampak”, petugas humas lapas dilatih menulis.",
    "Ratusan petugas humas berkumpul di Jakarta pada 24–26 September untuk menyatukan cara bekerja.",
    "Rapat koordinasi kehumasan lembaga pemasyarakatan se-Indonesia digelar sejak Selasa (24/9).",
    "Dibuka Reynhard Silitonga di Jakarta, Selasa (24/9), pertemuan itu menghadirkan pegiat media.",
)
DOES_NOT = (
    "Lapas Ambon memperbaiki dua perahu nelayan di bengkelnya.",
    "Polisi di Jakarta menangkap dua orang pada 24 September.",
    "Rapat koordinasi pengamanan pilkada digelar di Kupang pada Rabu (25/9).",
    "Humas PLN menyampaikan jadwal pemadaman listrik di Jakarta.",
    "Reynhard Silitonga meninjau dapur sebuah rutan.",
)


@pytest.mark.parametrize("text", TELLS)
def test_it_is_recognised(text):
    assert judged(PLAN, told_of("Berita hari ini", text, DAY))[0] >= ENOUGH


@pytest.mark.parametrize("text", DOES_NOT)
def test_other_matters_are_not_taken_for_it(text):
    assert judged(PLAN, told_of("Berita hari ini", text, DAY))[0] < ENOUGH


@pytest.mark.parametrize(
    ("day", "is_within"),
    [
        (date(2024, 9, 16), False),
        (date(2024, 9, 17), True),
        (date(2024, 10, 26), True),
        (date(2024, 10, 27), False),
    ],
)
def test_the_window(day, is_within):
    assert (judged(PLAN, told_of("", TELLS[0], day))[0] > 0) is is_within


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2024, 9, 23), "terbit sehari sebelumnya"),
        (date(2024, 9, 25), "terbit saat kegiatan berlangsung"),
        (date(2024, 9, 28), "terbit dua hari kemudian"),
        (date(2024, 10, 16), "terbit 20 hari kemudian"),
    ],
)
def test_the_reason_is_said(day, words):
    assert judged(PLAN, told_of("", TELLS[0], day))[1] == ["menyebut “Rakor Humas 2024”", words]


def test_a_name_of_one_word_is_too_little():
    plan = replace(PLAN, names=("Rakor",), theme="", city="", opener="")
    assert judged(plan, told_of("", "Rakor itu selesai.", DAY))[0] < ENOUGH


def test_only_public_ones_near_the_day_are_named_best_first(cast, units, django_assert_num_queries):
    make_meeting(title="Rakor Rahasia Humas", host=units.a.kanwil)
    old = make_meeting(title="Rakor Lama Humas", status="held", starts_on=date(2025, 3, 10), ends_on=date(2025, 3, 12))
    best = make_meeting(title="Rakor Humas Timur", status="held")
    MeetingAlias.objects.create(meeting=best, name="Rakor Humas 2026")
    weaker = make_meeting(title="Bimtek Foto Ponsel", status="published", theme="Foto yang bercerita")
    text = f"Rakor Humas 2026 dan Bimtek Foto Ponsel digelar, juga {old.title} dan Rakor Rahasia Humas."
    clipping = clip(cast.agent, units.a, text=text)
    with django_assert_num_queries(2):
        found = meeting_matches(clipping)
    assert [one.meeting for one in found] == [best, weaker]
    assert found[0].reason == "menyebut “Rakor Humas 2026”; terbit saat kegiatan berlangsung"
