"""Do the report's tables, the list and the exported file tell the same of a month?"""

import csv
from datetime import date
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.clippings.export import HEADS
from articles.clippings.months import first_of_next, read_month
from articles.clippings.report import Cell, Line, tabled
from articles.clippings.services import drop_clipping, name_outlet
from articles.models import Outlet
from articles.spreadsheets import harmless
from tests.articles.clippings.clips import clip
from tests.articles.desk.pages import page_of, text_of
from upt.actors import actor_for

URL = "/redaksi/kliping/laporan/?bulan=2026-03"
EXPORT = "/redaksi/kliping/laporan/unduh/?bulan=2026-03"


@pytest.fixture
def archive(cast, units):
    days = [date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 1)]
    tones = ["positif", "netral", "negatif", "positif"]
    for number, (day, tone) in enumerate(zip(days, tones, strict=True)):
        for user, unit in ((cast.agent, units.a), (cast.outsider, units.b), (cast.editor, None)):
            address = f"https://{'kabar' if unit else 'lintas'}.example/{unit and unit.pk}-{number}"
            clip(user, unit, address=address, published_on=day, sentiment=tone, headline=f"{day} {tone}")
    gone = clip(cast.agent, units.a, published_on=days[1])
    drop_clipping(gone, actor=actor_for(cast.agent), seen=1, reason="Salah.")


def rows_of(response) -> list[list[str]]:
    return list(csv.reader(StringIO(response.content.decode("utf-8-sig"))))


@pytest.mark.parametrize(
    ("role", "total"), [("agent", 2), ("coordinator", 2), ("outsider", 2), ("editor", 6), ("managing_editor", 6)]
)
def test_tables_list_and_file_agree(role, total, archive, enter):
    client = enter(role)
    report = client.get(URL).context["report"]
    assert report.total == Line("Seluruhnya", total, 0, total // 2, total // 2)
    for table in report.tables:
        assert sum(line.total for line in table.lines) == total
        for line in table.lines:
            assert line.total == line.positive + line.neutral + line.negative
    listed = client.get("/redaksi/kliping/?bulan=2026-03")
    assert (listed.context["total"], len(listed.context["rows"])) == (str(total), total)
    for tone, count in (("positif", report.total.positive), ("netral", report.total.neutral)):
        assert client.get(f"/redaksi/kliping/?bulan=2026-03&nada={tone}").context["total"] == str(count)
    assert len(rows_of(client.get(EXPORT))) == total + 1


def test_the_tables_of_an_editor(archive, units, enter):
    report = enter("editor").get(URL).context["report"]
    told = [[(line.name, line.total, line.neutral) for line in table.lines] for table in report.tables]
    assert told == [
        [("kabar.example", 4, 2), ("lintas.example", 2, 1)],
        [(units.a.name, 2, 1), ("Nasional, tanpa UPT", 2, 1), (units.b.name, 2, 1)],
        [
            (units.a.kanwil.short_name, 2, 1),
            (units.b.kanwil.short_name, 2, 1),
            ("Nasional", 2, 1),
        ],
    ]


def test_two_outlets_of_one_name_stay_two(archive, cast, enter):
    for outlet in Outlet.objects.all():
        name_outlet(outlet, actor=actor_for(cast.editor), name="Kabar Kita", tier="")
    report = enter("editor").get(URL).context["report"]
    assert [line.name for line in report.tables[0].lines] == [
        "Kabar Kita (kabar.example)",
        "Kabar Kita (lintas.example)",
    ]


def test_the_file(cast, units, enter):
    clip(
        cast.agent,
        units.a,
        address="https://kabar.example/a?utm_source=1",
        headline='=HYPERLINK("http://evil.example")',
        note="+62 dihubungi\nbaris dua",
        outlet_name="@kabar",
        published_on=date(2026, 3, 5),
    )
    response = enter("agent").get(EXPORT)
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"] == 'attachment; filename="kliping-2026-03.csv"'
    assert rows_of(response) == [
        list(HEADS),
        [
            "2026-03-05",
            "'@kabar",
            "kabar.example",
            '\'=HYPERLINK("http://evil.example")',
            "https://kabar.example/a",
            "Netral",
            units.a.name,
            units.a.kanwil.short_name,
            "",
            "",
            "'+62 dihubungi\nbaris dua",
        ],
    ]


@given(st.text(max_size=30))
def test_no_cell_begins_a_formula(value):
    cell = harmless(value)
    assert (
        cell.lstrip(" ")[:1] not in ("=", "+", "-", "@", "\t", "\r"),
        cell.removeprefix("'") == value.removeprefix("'"),
    ) == (
        True,
        True,
    )


cells = st.builds(
    Cell,
    *[st.sampled_from("ab") for _ in range(4)],
    st.sampled_from(["positif", "netral", "negatif"]),
    st.integers(1, 50),
)


@given(st.lists(cells, max_size=20))
def test_every_table_sums_to_the_whole(found):
    whole = sum(cell.number for cell in found)
    for key in (lambda cell: cell.outlet, lambda cell: cell.unit, lambda cell: cell.region):
        lines = tabled(found, key)
        assert sum(line.total for line in lines) == whole
        assert sum(line.positive + line.neutral + line.negative for line in lines) == whole


@pytest.mark.parametrize("month", ["", "2026-13", "2026", "abc", "2026-03-01", "0000-01"])
def test_an_odd_month_is_this_month(month, enter):
    response = enter("agent").get("/redaksi/kliping/laporan/", {"bulan": month})
    assert (response.status_code, "Belum ada kliping pada bulan ini" in text_of(response)) == (200, True)


def test_months():
    assert [read_month(text) for text in ("2026-11", "2026-00", "x")] == [date(2026, 11, 1), None, None]
    assert [first_of_next(date(2026, month, 1)) for month in (1, 11, 12)] == [
        date(2026, 2, 1),
        date(2026, 12, 1),
        date(2027, 1, 1),
    ]


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number(rows, cast, units, enter, django_assert_num_queries):
    for number in range(rows):
        clip(cast.editor, units.a, address=f"https://m{number}.example/a", published_on=date(2026, 3, 3))
    client = enter("editor")
    client.get(URL)
    with django_assert_num_queries(7):
        client.get(URL)
    with django_assert_num_queries(5):
        client.get(EXPORT)


def test_the_numbers_lead_to_the_list(archive, enter):
    links = page_of(enter("editor").get(URL)).xpath("//dd[@class='figures-value']/a/@href")
    assert links[0] == "/redaksi/kliping/?bulan=2026-03"
    assert links[3] == "/redaksi/kliping/?bulan=2026-03&nada=negatif"
