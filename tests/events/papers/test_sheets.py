"""Do lists of attendance and badges hold everybody, from nobody to 150?"""

import pytest

from tests.events.papers import samples
from tests.events.papers.kinds import printed
from tests.events.papers.reading import missing, read, tags_of, texts_of


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (3, 1), (150, 11)])
def test_list_of_attendance(count, pages):
    pdf = printed("attendance_list", count=count)
    sheet = samples.attendance_list(count)
    rows = [f"{who.name} {who.position} {who.unit}" for who in sheet.attendees]
    assert missing(pdf, *rows, sheet.meeting, sheet.session, sheet.hours, f"Terdaftar: {count} orang.") == []
    assert read(pdf).pages == pages
    tags = tags_of(pdf)
    assert (tags.count("TR"), tags.count("TH"), tags.count("Figure")) == (count + 1, 6, count)
    assert len(pdf) < 60_000 + 3_000 * count


def test_a_signed_list_says_that_its_page_is_the_only_one():
    assert missing(printed("attendance_list", count=1), "Halaman 1 dari 1") == []


def test_head_and_page_number_come_back_on_each_page():
    texts = texts_of(printed("attendance_list", count=30))
    heads = ["No.NamaJabatanSatuankerjaKodeTandatangan" in text for text in texts]
    folios = [f"Halaman{number}dari{len(texts)}" in text for number, text in enumerate(texts, 1)]
    assert (heads, folios) == ([True] * 3, [True] * 3)


def test_blank_rows_go_on_counting():
    pdf = printed("attendance_list", count=2, blank_rows=3)
    assert missing(pdf, "Terdaftar: 2 orang.") == []
    assert tags_of(pdf).count("TR") == 6


def test_a_list_without_anybody_says_so():
    assert missing(printed("attendance_list", count=0), "Belum ada peserta yang terdaftar untuk sesi ini.") == []
    assert tags_of(printed("attendance_list", count=0, blank_rows=5)).count("TR") == 6


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (3, 1), (8, 1), (9, 2), (150, 19)])
def test_badges(count, pages):
    pdf = printed("badges", count=count)
    said = [text for badge in samples.badges(count).badges for text in (badge.name, badge.unit, badge.short_code)]
    assert missing(pdf, *said) == []
    assert read(pdf).pages == pages
    assert "".join(texts_of(pdf)).count("NARASUMBER") == (count + 1) // 3


def test_no_badges_say_so():
    pdf = printed("badges", badges=())
    assert missing(pdf, "Belum ada peserta yang tanda pengenalnya perlu dicetak.") == []
