"""Can the QR codes on the papers be read, and do they hold what they should?"""

import pytest

from events.papers.codes import code_svg
from tests.events.papers import samples
from tests.events.papers.kinds import printed
from tests.events.papers.reading import codes_in


@pytest.mark.parametrize("kind", ["letter", "minutes", "certificate", "dossier"])
def test_one_code_to_check_the_paper(kind):
    assert codes_in(printed(kind)) == {samples.CHECK_URL}


@pytest.mark.parametrize("kind", ["attendance_list", "badges"])
def test_every_row(kind):
    sheet = samples.attendance_list(30) if kind == "attendance_list" else samples.badges(30)
    rows = sheet.attendees if kind == "attendance_list" else sheet.badges
    assert codes_in(printed(kind, count=30)) == {row.code for row in rows}


@pytest.mark.parametrize("payload", ["a", "HUMAS-7KQ2", "https://humas.example/" + "x" * 180, "kode & <tanda> “é” 😀"])
def test_any_payload(payload):
    assert codes_in(printed("letter", check_url=payload)) == {payload}


def test_no_payload_no_drawing():
    assert code_svg("") == ""
    assert codes_in(printed("letter", check_url="")) == set()
