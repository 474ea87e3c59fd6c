"""What came out of the demo's first meeting? Approved minutes with three decisions, and tasks in several states."""

import uuid
from datetime import UTC, date, datetime, timedelta

from django.utils import timezone

from accounts.models import User
from articles.demo.people import HOME, KUPANG, agent_of
from events.addressees import AddressBook
from events.minutes_versions import Row
from events.models import FollowUp, Meeting
from events.services.approval import move_minutes
from events.services.followup import move_followup
from events.services.minutes import add_addendum, save_minutes
from events.states.followup import ItemAct
from events.states.minutes import MinutesAct
from upt.actors import actor_for
from upt.models import RegionalOffice, Unit

REGION = "kanwil-ditjenpas-kalimantan-tengah"
MEDAN = "lapas-kelas-i-medan"
FIRST_TEXT = """# Pembukaan

Rapat dibuka Plt. Direktur Jenderal Pemasyarakatan. Beliau meminta satu informasi dari pusat sampai daerah.

# Pembahasan

Kabar kegiatan tersebar di banyak saluran dan sulit dicari lagi.

- Belum semua UPT mempunyai orang yang bertugas menulis.
- Foto kegiatan anak masih sering memperlihatkan wajah.

# Penutup

Rapat ditutup pukul 12.00 WIB."""
EDITED = (
    ("sulit dicari lagi.", "sulit dicari lagi oleh warga dan wartawan."),
    ("wajah.", "wajah; cara memotret yang aman dilatihkan pada hari kedua."),
)
SETTLED, LATE, AHEAD = (str(uuid.uuid5(uuid.NAMESPACE_URL, f"humas-portal/putusan/{name}")) for name in "abc")


def add(meeting: Meeting, people: dict[str, User]) -> None:
    """Write, check and approve the minutes, then let the tasks go their ways; due dates lie around today."""
    editor, second, chief = (actor_for(people[name]) for name in ("editor", "editor2", "redaktur"))
    at = datetime(2024, 9, 26, 6, tzinfo=UTC)
    rows = _rows(meeting, timezone.localdate())
    save_minutes(meeting, actor=editor, seen=0, text=FIRST_TEXT, rows=rows, at=at)
    text = FIRST_TEXT
    for old, new in EDITED:
        text = text.replace(old, new)
    minutes = save_minutes(meeting, actor=second, seen=1, text=text, rows=rows, at=at + timedelta(hours=3)).minutes
    minutes = move_minutes(minutes, MinutesAct.CHECK, actor=second, seen=2, at=at + timedelta(days=1))
    minutes = move_minutes(minutes, MinutesAct.APPROVE, actor=chief, seen=3, at=at + timedelta(days=1, hours=4))
    words = "Daftar hadir peserta dari layar menyusul dan disimpan bersama notula ini."
    add_addendum(minutes, actor=editor, seen=0, text=words, at=at + timedelta(days=6))
    _settle(people, at)


def _rows(meeting: Meeting, today: date) -> dict[str, Row]:
    units = {unit.slug: f"u{unit.pk}" for unit in Unit.objects.filter(slug__in=[HOME, KUPANG, MEDAN])}
    office = f"k{RegionalOffice.objects.get(slug=REGION).pk}"
    book = AddressBook(meeting)
    rows = (
        (
            SETTLED,
            "Menunjuk agen informasi dan publikasi di setiap UPT dengan surat keputusan.",
            date(2024, 10, 31),
            [*units.values(), office],
        ),
        (
            LATE,
            "Melatih petugas memotret kegiatan tanpa membuka identitas anak dan warga binaan.",
            today - timedelta(days=9),
            [*units.values(), office],
        ),
        (
            AHEAD,
            "Menyusun rekap publikasi tahun berjalan untuk laporan Ditjenpas.",
            today + timedelta(days=6),
            [*units.values(), office, "d"],
        ),
    )
    return {key: Row(text, due, tuple(book.known(codes))) for key, text, due, codes in rows}


def _settle(people: dict[str, User], at: datetime) -> None:
    """The appointments are made everywhere; of the trainings one is reported, one returned, and one owed."""
    editor, second = actor_for(people["editor"]), actor_for(people["editor2"])
    said = "SK agen informasi sudah terbit dan salinannya dikirim lewat surat."
    for item in FollowUp.objects.filter(decision__key=SETTLED).select_related("unit", "kanwil"):
        user = agent_of(item.unit, people) if item.unit else people["kanwil"]
        item = move_followup(
            item, ItemAct.REPORT, actor=actor_for(user), seen=item.version, text=said, at=at + timedelta(days=20)
        )
        move_followup(item, ItemAct.ACCEPT, actor=second, seen=item.version, at=at + timedelta(days=22))
    trained = FollowUp.objects.select_related("unit", "kanwil").filter(decision__key=LATE)
    now = timezone.now()
    report = "Pelatihan setengah hari diikuti enam petugas; hasil fotonya dinilai bersama."
    for slug, returns in ((KUPANG, False), (MEDAN, True)):
        item = trained.get(unit__slug=slug)
        assert item.unit is not None
        actor = actor_for(agent_of(item.unit, people))
        item = move_followup(
            item, ItemAct.REPORT, actor=actor, seen=item.version, text=report, at=now - timedelta(days=12)
        )
        if returns:
            reason = "Sertakan daftar hadir dan contoh fotonya."
            move_followup(
                item, ItemAct.RETURN, actor=editor, seen=item.version, text=reason, at=now - timedelta(days=11)
            )
