"""Are dates read in every form, and is the missing year found?"""

from datetime import date

import pytest

from housestyle.document import Document
from housestyle.parts import Part
from housestyle.rules.facts.dates import Day, dates_in
from housestyle.rules.facts.years import meant_by


def days(text):
    return [day for mention in dates_in(Document([Part("text", text)])) for day in mention.days]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Senin, (30/09/2024)", Day(30, 9, 2024, 0)),
        ("(Rabu, 8/10)", Day(8, 10, None, 2)),
        ("pada 30 Sept. 2024", Day(30, 9, 2024)),
        ("hari Jum’at tanggal 17-04-2025", Day(17, 4, 2025, 4)),
        ("30 September 2024 (Senin)", Day(30, 9, 2024, 0)),
        ("Minggu malam, 17 Agustus 2.025", Day(17, 8, 2025, 6)),
        ("Senin (30/9/24)", Day(30, 9, 2024, 0)),
    ],
)
def test_date_is_read(text, day):
    assert days(text) == [day]


def test_days_from_and_to_share_month_and_year():
    assert days("Senin, 14 hingga Rabu, 16 Juli 2025") == [Day(14, 7, 2025, 0), Day(16, 7, 2025, 2)]
    assert days("28 Februari–2 Maret 2025") == [Day(28, 2, 2025), Day(2, 3, 2025)]


def test_title_and_text_share_no_date():
    parts = [Part("title", "Panen pada Senin"), Part("text", "5 Mei 2025 menjadi hari panen.")]
    assert [mention.found.group() for mention in dates_in(Document(parts))] == ["5 Mei 2025"]


@pytest.mark.parametrize(
    "text", ["skor 3/1", "layanan 24/7", "UU 12/2011", "Lukas 2:14", "pukul 08.30", "dua minggu, 5 orang", "120/80"]
)
def test_other_numbers_are_no_dates(text):
    assert days(text) == []


@pytest.mark.parametrize(
    ("written", "on", "meant"),
    [
        (Day(30, 12, None), date(2026, 1, 2), date(2025, 12, 30)),
        (Day(5, 1, None), date(2025, 12, 30), date(2026, 1, 5)),
        (Day(23, 7, None), date(2026, 7, 24), date(2026, 7, 23)),
        (Day(29, 2, None), date(2025, 3, 1), date(2024, 2, 29)),
    ],
)
def test_year_is_the_nearest_in_the_news(written, on, meant):
    assert meant_by(written, on) == meant
