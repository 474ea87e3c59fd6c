"""Which meetings does the demo's network hold? The one it was formed at, and four around today."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from articles.demo import meeting_guests, meeting_materials, meeting_minutes
from events.models import Meeting
from events.services.certificates import issue_certificates
from events.services.meetings import Planned, create_meeting, save_rundown
from events.states.meetings import ItemKind, MeetingAct
from events.workflow import perform
from upt.actors import actor_for
from upt.models import RegionalOffice

# day, begins, ends, title, then room and speakers where known; a break is named as one
Rows = tuple[tuple[Any, ...], ...]

RAKOR = "Rapat Koordinasi Kehumasan Pemasyarakatan"
RAKOR_ROWS: Rows = (
    (1, "08.00", "09.00", "Pendaftaran peserta"),
    (1, "09.00", "10.00", "Pembukaan", "Ruang sidang utama", "Plt. Direktur Jenderal Pemasyarakatan"),
    (1, "10.00", "10.30", "Rehat kopi"),
    (1, "10.30", "12.00", "Arah komunikasi publik Pemasyarakatan", "Ruang sidang utama"),
    (1, "12.00", "13.00", "Istirahat, salat, makan"),
    (1, "13.00", "15.30", "Satu informasi dari pusat sampai daerah", "Ruang sidang utama"),
    (2, "08.30", "10.30", "Menulis berita kegiatan: teras, fakta, kutipan", "Ruang sidang utama"),
    (2, "10.30", "11.00", "Rehat kopi"),
    (2, "11.00", "12.30", "Foto yang bercerita tanpa membuka identitas anak", "Ruang sidang utama"),
    (2, "12.30", "13.30", "Istirahat, salat, makan"),
    (2, "13.30", "16.00", "Diskusi kelompok: agen informasi di tiap UPT", "Ruang kelompok"),
    (3, "08.00", "09.30", "Paparan hasil kelompok", "Ruang sidang utama"),
    (3, "09.30", "10.00", "Rehat kopi"),
    (3, "10.00", "11.30", "Pembentukan Agen Informasi dan Publikasi Pemasyarakatan", "Ruang sidang utama"),
    (3, "11.30", "12.00", "Penutupan", "Ruang sidang utama"),
)
TRAINING = "Bimbingan Teknis Penulisan Berita bagi UPT di Papua"
PHOTOS = "Praktik foto dengan ponsel"
TRAINING_ROWS: Rows = (
    (1, "07.00", "08.00", "Pendaftaran peserta", "Aula Kanwil"),
    (1, "08.00", "10.00", "Mencari berita di lingkungan sendiri", "Aula Kanwil", "Tim Humas Ditjenpas"),
    (1, "10.00", "10.30", "Rehat kopi"),
    (1, "10.30", "12.00", "Praktik menulis teras", "Aula Kanwil"),
    (2, "08.00", "10.00", PHOTOS, "Halaman Kanwil"),
    (2, "10.00", "10.30", "Rehat kopi"),
    (2, "10.30", "12.00", "Membaca naskah bersama", "Aula Kanwil", "Tim Humas Ditjenpas"),
)
BRIEFING_ROWS: Rows = ((1, "13.00", "14.30", "Cara mengirim naskah dan foto ke portal"),)
TODAY_ROWS: Rows = (
    (1, "08.00", "12.00", "Capaian publikasi dan rencana akhir tahun", "Aula"),
    (1, "13.00", "23.30", "Klinik naskah", "Aula"),
    (2, "08.00", "12.00", "Klinik foto", "Aula"),
)
PAUSES = ("Rehat", "Istirahat")


def add(people: dict[str, User]) -> None:
    """Make what is missing of the demo's meetings; those of the future stand around the day of seeding."""
    today = timezone.localdate()
    for title, make in (
        (RAKOR, _held),
        (TRAINING, _amended),
        ("Pengarahan Peliputan Akhir Tahun", _cancelled),
        ("Rapat Koordinasi Humas Kalimantan Tengah", _drafted),
        ("Pengarahan Kehumasan Triwulan Keempat", _on_today),
    ):
        if not Meeting.objects.filter(title=title).exists():
            with transaction.atomic():
                make(title, people, today)


def _held(title: str, people: dict[str, User], today: date) -> None:
    at = datetime(2024, 9, 2, 2, tzinfo=UTC)
    actor, first = actor_for(people["editor"]), date(2024, 9, 24)
    data = _data(title, first, days=3) | {
        "aliases": ["Rakor Humas", "Rakor Humas 2024", "Rapat Koordinasi Humas 2024"],
        "theme": "Sinergi Merajut Citra Pemasyarakatan yang Berdampak",
        "series_name": "Rakor Humas",
        "mode": "hybrid",
        "city": "Jakarta",
        "opened_by_acting": "plt",
        "opened_by_position": "Direktur Jenderal Pemasyarakatan",
        "opened_by_name": "Reynhard Silitonga",
    }
    meeting = create_meeting(actor=actor, data=data, at=at)
    save_rundown(meeting, actor=actor, seen=1, plan=_plan(meeting, RAKOR_ROWS), at=at)
    meeting = perform(meeting, MeetingAct.PUBLISH, actor=actor, seen=2, at=at + timedelta(days=2))
    meeting_guests.add_rakor(meeting, actor)
    meeting = perform(meeting, MeetingAct.HOLD, actor=actor, seen=3, at=datetime(2024, 9, 27, 2, tzinfo=UTC))
    meeting_guests.lock_rakor(meeting, actor)
    issue_certificates(meeting, actor=actor, at=datetime(2024, 9, 27, 4, tzinfo=UTC))
    meeting_minutes.add(meeting, people)
    meeting_materials.add(meeting, people, datetime(2024, 9, 27, 3, tzinfo=UTC))


def _amended(title: str, people: dict[str, User], today: date) -> None:
    """Announce a training in Jayapura, then move a session because of the light."""
    at = timezone.now() - timedelta(days=9)
    actor = actor_for(people["editor"])
    data = _data(title, _monday_after(today + timedelta(days=12)) + timedelta(days=1), days=2) | {
        "kind": "bimtek",
        "timezone": "Asia/Jayapura",
        "venue": "Aula Kanwil Ditjenpas Papua",
        "city": "Jayapura",
        "host_kanwil": RegionalOffice.objects.get(slug="kanwil-ditjenpas-papua"),
    }
    meeting = create_meeting(actor=actor, data=data, at=at)
    rundown = save_rundown(meeting, actor=actor, seen=1, plan=_plan(meeting, TRAINING_ROWS), at=at)
    meeting = perform(meeting, MeetingAct.PUBLISH, actor=actor, seen=2, at=at + timedelta(hours=3))
    assert rundown is not None
    plan = [
        replace(row, key=item.key) for row, item in zip(_plan(meeting, TRAINING_ROWS), rundown.items.all(), strict=True)
    ]
    hour, half = timedelta(hours=1), timedelta(minutes=30)
    plan = [
        replace(row, starts_at=row.starts_at - hour, ends_at=row.ends_at - half) if row.title == PHOTOS else row
        for row in plan
    ]
    note = "Praktik foto dimulai lebih pagi karena cahayanya lebih lunak."
    save_rundown(meeting, actor=actor, seen=3, plan=plan, note=note, at=at + timedelta(days=4))


def _cancelled(title: str, people: dict[str, User], today: date) -> None:
    at = timezone.now() - timedelta(days=6)
    actor = actor_for(people["editor2"])
    data = _data(title, _monday_after(today + timedelta(days=5))) | {"kind": "briefing", "mode": "virtual"}
    meeting = create_meeting(actor=actor, data=data, at=at)
    save_rundown(meeting, actor=actor, seen=1, plan=_plan(meeting, BRIEFING_ROWS), at=at)
    meeting = perform(meeting, MeetingAct.PUBLISH, actor=actor, seen=2, at=at + timedelta(hours=1))
    reason = "Narasumber berhalangan. Bahannya dikirim ke surel semua agen informasi."
    perform(meeting, MeetingAct.CANCEL, actor=actor, seen=3, reason=reason, at=at + timedelta(days=5))


def _on_today(title: str, people: dict[str, User], today: date) -> None:
    """Announce a briefing that is on today and tomorrow, in the hall and by video."""
    at, actor = timezone.now() - timedelta(days=12), actor_for(people["editor"])
    data = _data(title, today, days=2) | {
        "kind": "briefing",
        "mode": "hybrid",
        "venue": "Aula Ditjenpas",
        "city": "Jakarta",
    }
    meeting = create_meeting(actor=actor, data=data, at=at)
    save_rundown(meeting, actor=actor, seen=1, plan=_plan(meeting, TODAY_ROWS), at=at)
    meeting = perform(meeting, MeetingAct.PUBLISH, actor=actor, seen=2, at=at + timedelta(hours=1))
    meeting_guests.add_today(meeting, people)


def _drafted(title: str, people: dict[str, User], today: date) -> None:
    data = _data(title, _monday_after(today + timedelta(days=40)) + timedelta(days=2)) | {
        "timezone": "Asia/Pontianak",
        "venue": "Aula Kanwil Ditjenpas Kalimantan Tengah",
        "city": "Palangka Raya",
        "host_kanwil": RegionalOffice.objects.get(slug="kanwil-ditjenpas-kalimantan-tengah"),
    }
    create_meeting(actor=actor_for(people["kanwil"]), data=data, at=timezone.now() - timedelta(days=1))


def _data(title: str, first: date, *, days: int = 1) -> dict[str, Any]:
    return {"title": title, "starts_on": first, "ends_on": first + timedelta(days=days - 1)}


def _plan(meeting: Meeting, rows: Rows) -> list[Planned]:
    zone = ZoneInfo(meeting.timezone)
    plan = []
    for number, begins, ends, title, *more in rows:
        day = meeting.starts_on + timedelta(days=number - 1)
        room, speakers = (*more, "", "")[:2]
        plan.append(
            Planned(
                title=title,
                starts_at=datetime.combine(day, _clock(begins), zone),
                ends_at=datetime.combine(day, _clock(ends), zone),
                kind=ItemKind.BREAK if title.startswith(PAUSES) else ItemKind.SESSION,
                room=room,
                speakers=speakers,
            )
        )
    return plan


def _clock(text: str) -> time:
    return time.fromisoformat(text.replace(".", ":"))


def _monday_after(day: date) -> date:
    return day + timedelta(days=7 - day.weekday())
