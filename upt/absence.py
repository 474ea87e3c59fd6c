"""Why does somebody with an account have no desk, and whom should the person ask?"""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import User
from upt.models import Appointment


@dataclass(frozen=True)
class Absence:
    """What the closed door says."""

    title: str
    reason: str
    ask: str


DAY = "j F Y"
NEVER = Absence(
    title="Akun Anda belum mempunyai tugas",
    reason="Belum ada penunjukan atau peran yang berlaku untuk akun ini.",
    ask="koordinator kehumasan di kantor wilayah Anda, atau administrator portal",
)


def absence_of(user: User) -> Absence:
    """Explain by the person's latest appointment; the days are days of the place's own zone."""
    row = Appointment.objects.filter(user=user).select_related("unit__kanwil", "kanwil").order_by("-starts_on").first()
    if row is None:
        return NEVER
    kanwil = row.unit.kanwil if row.unit else row.kanwil
    ask = f"{kanwil} atau administrator portal"
    zone = ZoneInfo(row.place.timezone)
    if row.ended_at is None and row.starts_on > timezone.localdate(timezone=zone):
        reason = f"Penunjukan Anda untuk {row.place} berlaku mulai {date_format(row.starts_on, DAY)}."
        return Absence("Penunjukan Anda belum mulai", reason, ask)
    ended_on = timezone.localdate(row.ended_at, zone) if row.ended_at else row.ends_on
    if ended_on is None:  # it has begun since the door looked
        return NEVER
    reason = f"Penunjukan Anda untuk {row.place} berakhir pada {date_format(ended_on, DAY)}."
    return Absence("Penunjukan Anda sudah berakhir", f"{reason} Berita Anda tetap memuat nama Anda.", ask)
