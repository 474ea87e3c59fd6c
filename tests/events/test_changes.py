"""Do those who planned by the old programme read what is different in the new one?"""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from events.changes import changes_between, is_same
from events.models import Meeting, RundownItem
from events.states.meetings import ItemKind
from tests.events.meetings import planned

MEETING = Meeting(timezone="Asia/Jayapura", starts_on=date(2026, 3, 10), ends_on=date(2026, 3, 12))
OPENING = planned("Pembukaan", 10, "07.00", "08.00", room="Aula", speakers="Dirjen", key=UUID(int=1))
PAUSE = planned("Rehat kopi", 10, "08.00", "08.30", kind=ItemKind.BREAK, key=UUID(int=2))
PHOTOS = planned("Praktik foto", 11, "09.00", "11.30", key=UUID(int=3))
OLD = [OPENING, PAUSE, PHOTOS]
DAY = timedelta(days=1)


def items(rows):
    return [
        RundownItem(
            key=row.key,
            kind=row.kind,
            title=row.title,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            room=row.room,
            speakers=row.speakers,
        )
        for row in rows
    ]


def moved(row, span):
    return replace(row, starts_at=row.starts_at + span, ends_at=row.ends_at + span)


SENTENCES = [
    (OLD, []),
    ([replace(OPENING, title="Pembukaan resmi"), PAUSE, PHOTOS], ["“Pembukaan” menjadi “Pembukaan resmi”."]),
    (
        [OPENING, PAUSE, moved(PHOTOS, timedelta(hours=1))],
        ["“Praktik foto” pada Rabu, 11 Maret 2026, pindah dari pukul 09.00–11.30 WIT ke pukul 10.00–12.30 WIT."],
    ),
    (
        [OPENING, PAUSE, moved(PHOTOS, DAY)],
        [
            "“Praktik foto” pindah dari Rabu, 11 Maret 2026, pukul 09.00–11.30 WIT "
            "ke Kamis, 12 Maret 2026, pukul 09.00–11.30 WIT."
        ],
    ),
    ([replace(OPENING, room="Lapangan"), PAUSE, PHOTOS], ["“Pembukaan” kini di Lapangan."]),
    ([replace(OPENING, room=""), PAUSE, PHOTOS], ["Ruang “Pembukaan” belum ditentukan lagi."]),
    ([replace(OPENING, speakers="Sesditjen"), PAUSE, PHOTOS], ["Narasumber “Pembukaan” kini Sesditjen."]),
    ([replace(OPENING, speakers=""), PAUSE, PHOTOS], ["Narasumber “Pembukaan” belum ditentukan lagi."]),
    ([OPENING, replace(PAUSE, kind=ItemKind.SESSION), PHOTOS], ["“Rehat kopi” kini sesi, bukan jeda."]),
    ([OPENING, PAUSE], ["Dihapus: “Praktik foto”, Rabu, 11 Maret 2026, pukul 09.00–11.30 WIT."]),
    (
        [*OLD, planned("Penutupan", 12, "10.00", "11.00", key=UUID(int=4))],
        ["Ditambahkan: “Penutupan”, Kamis, 12 Maret 2026, pukul 10.00–11.00 WIT."],
    ),
    (
        [moved(row, DAY) for row in OLD],
        ["Seluruh acara bergeser: hari pertama dari Selasa, 10 Maret 2026, ke Rabu, 11 Maret 2026."],
    ),
]


@pytest.mark.parametrize(("new", "told"), SENTENCES)
def test_each_change_is_one_sentence(new, told):
    assert changes_between(MEETING, items(OLD), items(new)) == told
    assert is_same(items(OLD), items(new)) is (told == [])


def test_a_change_on_the_way_of_a_shift_is_told_as_well():
    new = [replace(moved(row, DAY), room="Aula besar") if row is OPENING else moved(row, DAY) for row in OLD]
    assert changes_between(MEETING, items(OLD), items(new))[1:] == ["“Pembukaan” kini di Aula besar."]
