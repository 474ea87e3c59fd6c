"""Who was at the demo's meetings? 54 delegations of real units with made-up people, counted from scans."""

import random
import uuid
from datetime import UTC, date, datetime, timedelta
from typing import Any

from accounts.models import User
from events.models import Delegate, Invitation, Meeting
from events.queries.delegations import plan_of
from events.queries.figures import counts_of
from events.rules.figures import sentence_of
from events.services.attendance import Incoming, receive_scans
from events.services.delegations import register_delegate
from events.services.figures import lock_figure
from events.services.invitations import invite, save_plan
from events.services.virtual import record_virtual, save_room
from events.states.delegations import DelegateRole, Presence
from upt.actors import Actor, actor_for
from upt.models import Unit

DELEGATIONS, PARTICIPANTS, OF_DITJENPAS, OVERLAPS = 54, 150, 8, 10
INVITED_ON = datetime(2024, 9, 5, 2, tzinfo=UTC)
DOORS = datetime(2024, 9, 24, 1, tzinfo=UTC)  # 08.00 WIB on the first day
FIRST_NAMES = (
    "Adi Agus Ahmad Andi Anita Ari Ayu Bagus Bayu Budi Citra Dewi Dian Dwi Eka Endang Fajar Fitri Gede Hadi"
    " Hendra Indah Irma Joko Kartika Ketut Lestari Made Maria Mega Nanda Nur Nyoman Putri Rahmat Ratna Rina Rizki"
    " Sari Siti Sri Surya Taufik Tri Wahyu Wati Yanti Yohanes Yuli Yusuf"
).split()
LAST_NAMES = (
    "Amin Ananda Basuki Darmawan Firmansyah Gunawan Halim Handoko Harahap Hidayat Irawan Kurniawan Kusuma Lubis"
    " Mahendra Maulana Nasution Nugroho Permana Pratama Prasetyo Purnama Rahayu Ramadhan Santoso Saputra Setiawan"
    " Simanjuntak Siregar Sitompul Suharto Sulistyo Suryana Susanto Tanjung Utami Wibowo Wicaksono Widodo Wijaya"
).split()
POSITIONS = ("Kepala", "Kepala Subbagian Tata Usaha", "Staf Humas", "Pengelola Humas", "Staf Tata Usaha")


def add_rakor(meeting: Meeting, actor: Actor) -> None:
    """Fill the meeting of 2024: 54 units and the directorate in the hall, all others by video."""
    plan: dict[str, Any] = {
        "seats_per_unit": 3,
        "units_per_region": 2,
        "reply_by": meeting.starts_on - timedelta(days=7),
    }
    save_plan(
        meeting, actor=actor, seen=plan_of(meeting).version, data=plan | _letter(INVITED_ON.date()), at=INVITED_ON
    )
    hall = _hall_units()
    invite(meeting, actor=actor, directorate=True, at=INVITED_ON)
    invite(meeting, actor=actor, units=hall, represents=True, at=INVITED_ON)
    invite(meeting, actor=actor, units=Unit.objects.active(), presence=Presence.VIRTUAL, at=INVITED_ON)
    Invitation.objects.filter(meeting=meeting, unit=None).update(seats=OF_DITJENPAS)
    guests = _register(meeting, actor)
    _scan(meeting, guests, actor)
    others = Unit.objects.active().exclude(pk__in=[unit.pk for unit in hall])
    reason = "Log ruang virtual hari pertama"
    record_virtual(meeting, actor=actor, units=others, day=meeting.starts_on, reason=reason, at=DOORS)


def lock_rakor(meeting: Meeting, actor: Actor) -> None:
    """Lock what the scans of 2024 add up to."""
    at = datetime(2024, 9, 27, 3, tzinfo=UTC)
    lock_figure(meeting, actor=actor, seen=sentence_of(counts_of(meeting)), at=at)


def add_today(meeting: Meeting, people: dict[str, User]) -> None:
    """Invite to a meeting that is on today, so that a unit can answer, join and be scanned."""
    actor = actor_for(people["editor"])
    data = {"seats_per_unit": 2, "units_per_region": 3, "reply_by": meeting.ends_on}
    save_plan(
        meeting, actor=actor, seen=plan_of(meeting).version, data=data | _letter(meeting.starts_on - timedelta(days=10))
    )
    home, away = (Unit.objects.get(slug=slug) for slug in ("lpka-kelas-ii-palangka-raya", "rutan-kelas-iib-kupang"))
    invite(meeting, actor=actor, directorate=True)
    invite(meeting, actor=actor, units=[home])
    invite(meeting, actor=actor, units=[away], presence=Presence.VIRTUAL)
    save_room(meeting, actor=actor, url="https://ruang.example/kehumasan", note="Pakai nama UPT sebagai nama peserta.")
    letter = Invitation.objects.select_related("meeting__plan", "unit").get(meeting=meeting, unit=home)
    register_delegate(letter, actor=actor_for(people["agen"]), name="Rahmat Hidayat", position="Staf Humas")


def _letter(day: date) -> dict[str, Any]:
    return {
        "letter_ref": "PAS-HM.01.02",
        "letter_on": day,
        "signer_acting": "plt",
        "signer_position": "Direktur Jenderal Pemasyarakatan",
        "signer_name": "Reynhard Silitonga",
    }


def _hall_units() -> list[Unit]:
    """Return 54 units: one of each region, then a second one of the regions with the most units."""
    by_region: dict[int, list[Unit]] = {}
    wanted = ("lpka-kelas-ii-palangka-raya", "rutan-kelas-iib-kupang")
    units = sorted(
        Unit.objects.active().select_related("kanwil"), key=lambda unit: (unit.slug not in wanted, unit.name)
    )
    for unit in units:
        by_region.setdefault(unit.kanwil_id, []).append(unit)
    regions = sorted(by_region.values(), key=lambda row: (-len(row), row[0].kanwil.name))
    seconds = [row[1] for row in regions if len(row) > 1]
    return ([row[0] for row in regions] + seconds)[:DELEGATIONS]


def _register(meeting: Meeting, actor: Actor) -> list[Delegate]:
    """Fill the invitations one person at a time, until 150 participants are on the list."""
    names = _names(random.Random(2024))
    letters = list(
        Invitation.objects.filter(meeting=meeting, presence=Presence.ON_SITE)
        .select_related("meeting__plan", "meeting__host_kanwil", "unit__kanwil")
        .order_by("number")
    )
    turns = [letters[0]] * OF_DITJENPAS + letters[1:] * 3
    guests = [
        register_delegate(
            letter, actor=actor, name=next(names), position=POSITIONS[number % len(POSITIONS)], at=INVITED_ON
        )
        for number, letter in enumerate(turns[:PARTICIPANTS])
    ]
    speaker = register_delegate(
        letters[0],
        actor=actor,
        name=next(names),
        position="Dosen Ilmu Komunikasi",
        role=DelegateRole.SPEAKER,
        at=INVITED_ON,
    )
    return [*guests, speaker]


def _scan(meeting: Meeting, guests: list[Delegate], actor: Actor) -> None:
    """Let two phones at two doors scan everybody on the first day, ten people at both."""
    half = len(guests) // 2
    doors = {"ponsel-pintu-a": guests[: half + OVERLAPS // 2], "ponsel-pintu-b": guests[half - OVERLAPS // 2 :]}
    for device, people in doors.items():
        scans = [
            Incoming(uuid.uuid5(guest.badge, device), str(guest.badge), DOORS + timedelta(seconds=20 * number))
            for number, guest in enumerate(people)
        ]
        at = DOORS + timedelta(hours=1)
        receive_scans(meeting, actor=actor, device=device, sent_at=at, scans=scans, at=at)


def _names(chance: random.Random):
    """Draw names, none twice."""
    pairs = [f"{first} {last}" for first in FIRST_NAMES for last in LAST_NAMES]
    chance.shuffle(pairs)
    return iter(pairs)
