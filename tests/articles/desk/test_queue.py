"""Does the review queue hold what waits, oldest first, with counts that agree with its lists?"""

from datetime import timedelta

import pytest

from articles.assistant.child import CODES
from articles.desk_queries import queue
from articles.models import Category, Revision
from articles.states import Action, Status
from tests.articles.desk.pages import count_in, page_of, row_titles, story_form, text_of
from tests.articles.stories import act, make_story, publish_in_emergency

QUEUE = "/redaksi/antrean/"
PARTS = ("Menunggu tinjauan", "Disetujui", "Dijadwalkan", "Terbit darurat")


def marks_of(response, title: str) -> list[str]:
    rows = [row for entry in response.context["parts"] for row in entry["rows"] if row.title == title]
    return [mark.text for row in rows for mark in row.marks]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("editor", 200),
        ("managing_editor", 200),
        ("coordinator", 200),
        ("agent", 403),
        ("admin", 403),
        ("nobody", 403),
    ],
)
def test_who_reads_the_queue(name, code, enter, cast):
    response = enter(name).get(QUEUE)
    assert response.status_code == code
    if name == "agent":
        assert "Antrean tinjauan dibaca oleh editor dan koordinator wilayah." in text_of(response)


def test_each_part_holds_its_state(enter, cast, units):
    make_story(cast, units, Status.SUBMITTED, title="Menunggu")
    make_story(cast, units, Status.APPROVED, title="Sudah disetujui")
    make_story(cast, units, Status.SCHEDULED, title="Sudah dijadwalkan")
    make_story(cast, units, Status.PUBLISHED, title="Sudah terbit")
    urgent = make_story(cast, units, Status.DRAFT, title="Klarifikasi")
    publish_in_emergency(urgent, cast)
    response = enter("editor").get(QUEUE)
    expected = [["Menunggu"], ["Sudah disetujui"], ["Sudah dijadwalkan"], ["Klarifikasi"]]
    assert [row_titles(response, part) for part in PARTS] == expected
    assert [count_in(response, part) for part in PARTS] == [1, 1, 1, 1]


def test_oldest_stands_first_and_marks_tell(enter, cast, units):
    old = make_story(cast, units, Status.SUBMITTED, title="Lama")
    make_story(cast, units, Status.SUBMITTED, title="Baru")
    act(old, Action.CLAIM, cast.second_editor)
    act(old, Action.ENDORSE, cast.coordinator)
    again = make_story(cast, units, Status.RETURNED, title="Ulang")
    client = enter("agent")
    path = f"/redaksi/naskah/{again.pk}/sunting/"
    fields = story_form(client.get(path)) | {"lead": "Panen 212 kilogram."}
    client.post(path, fields | {"action": "submit", "child_check": CODES})
    response = enter("editor").get(QUEUE)
    assert row_titles(response, PARTS[0]) == ["Lama", "Baru", "Ulang"]
    assert marks_of(response, "Lama") == ["Dipegang Second Editor", "Didukung wilayah"]
    assert marks_of(response, "Ulang") == ["Revisi ke-2"]
    assert marks_of(enter("second_editor").get(QUEUE), "Lama") == ["Anda pegang", "Didukung wilayah"]


def test_coordinator_reads_the_own_region_only(enter, cast, units):
    make_story(cast, units, Status.SUBMITTED, title="Palangka Raya")
    make_story(cast, units, Status.SUBMITTED, title="Kupang", unit="b", author="outsider")
    responses = {name: enter(name).get(QUEUE) for name in ("coordinator", "other_coordinator", "editor")}
    titles = {name: row_titles(response, PARTS[0]) for name, response in responses.items()}
    assert titles == {
        "coordinator": ["Palangka Raya"],
        "other_coordinator": ["Kupang"],
        "editor": ["Palangka Raya", "Kupang"],
    }
    assert [count_in(responses[name], PARTS[0]) for name in responses] == [1, 1, 2]
    assert page_of(responses["coordinator"]).xpath("//select[@name='kanwil']") == []


def test_filters_narrow_lists_and_counts_alike(enter, cast, units):
    health = Category.objects.create(name="Layanan uji", slug="layanan-uji", position=90)
    make_story(cast, units, Status.SUBMITTED, title="Satu", category=health)
    make_story(cast, units, Status.SUBMITTED, title="Dua")
    make_story(cast, units, Status.APPROVED, title="Tiga", unit="b", author="outsider", category=health)
    client = enter("editor")
    wanted = {
        "": [["Satu", "Dua"], ["Tiga"]],
        f"?rubrik={health.pk}": [["Satu"], ["Tiga"]],
        f"?upt={units.a.pk}": [["Satu", "Dua"], []],
        f"?kanwil={units.b.kanwil_id}": [[], ["Tiga"]],
        f"?kanwil={units.b.kanwil_id}&rubrik={health.pk}&upt=": [[], ["Tiga"]],
        "?kanwil=bukan-angka&upt=99999": [["Satu", "Dua"], ["Tiga"]],
    }
    for query, titles in wanted.items():
        response = client.get(QUEUE + query)
        assert [row_titles(response, part) for part in PARTS[:2]] == titles, query
        assert [count_in(response, part) for part in PARTS[:2]] == [len(found) for found in titles], query


def test_chosen_filter_stays_chosen(enter, cast, units):
    make_story(cast, units, Status.SUBMITTED)
    page = page_of(enter("editor").get(f"{QUEUE}?upt={units.a.pk}"))
    assert page.xpath("//select[@name='upt']/option[@selected]/text()") == [units.a.name]


@pytest.mark.parametrize("part", ["dikirim", "disetujui", "dijadwalkan"])
def test_long_part_pages_by_cursor(part, enter, cast, units, monkeypatch):
    monkeypatch.setattr(queue, "PAGE_SIZE", 2)
    status = {"dikirim": Status.SUBMITTED, "disetujui": Status.APPROVED, "dijadwalkan": Status.SCHEDULED}[part]
    for number in range(5):
        make_story(cast, units, status, title=f"Naskah {number}")
    client = enter("editor")
    titles, url = [], f"{QUEUE}?bagian={part}"
    while url:
        entry = client.get(url).context["parts"][0]
        assert entry["count"] == 5
        titles += [row.title for row in entry["rows"]]
        url = QUEUE + entry["next_url"] if entry["next_url"] else ""
    assert titles == [f"Naskah {number}" for number in range(5)]


def test_equal_moments_lose_no_row_between_pages(enter, cast, units, monkeypatch):
    monkeypatch.setattr(queue, "PAGE_SIZE", 1)
    for number in range(3):
        make_story(cast, units, Status.SUBMITTED, title=f"Naskah {number}")
    moment = Revision.objects.earliest("submitted_at").submitted_at - timedelta(hours=1)
    Revision.objects.update(submitted_at=moment)
    client, seen, url = enter("editor"), [], f"{QUEUE}?bagian=dikirim"
    while url:
        entry = client.get(url).context["parts"][0]
        seen += [row.title for row in entry["rows"]]
        url = QUEUE + entry["next_url"] if entry["next_url"] else ""
    assert seen == ["Naskah 0", "Naskah 1", "Naskah 2"]


def test_empty_queue_says_so(enter, cast):
    page = text_of(enter("editor").get(QUEUE))
    assert "Tidak ada naskah yang menunggu." in page


QUERIES = {"editor": 15, "coordinator": 15}


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize("name", QUERIES)
def test_queries_do_not_grow_with_the_lists(name, rows, enter, cast, units, django_assert_num_queries):
    for _ in range(rows):
        act(make_story(cast, units, Status.SUBMITTED), Action.CLAIM, cast.editor)
        for status in (Status.SUBMITTED, Status.APPROVED, Status.SCHEDULED):
            make_story(cast, units, status)
        publish_in_emergency(make_story(cast, units, Status.DRAFT), cast)
    client = enter(name)
    client.get(QUEUE)
    with django_assert_num_queries(QUERIES[name]):
        client.get(QUEUE)
