"""On whose behalf does a request act: which roles, which units, which regions, right now?"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

from accounts.models import RoleGrant, User
from accounts.states import SECOND_FACTOR_ROLES, Role
from upt.models import Appointment
from upt.states import AppointmentRole


@dataclass(frozen=True)
class Actor:
    """A person with what the person may act for at this moment. Rules read nothing else."""

    user: User
    roles: frozenset[Role] = frozenset()
    unit_ids: frozenset[int] = frozenset()
    kanwil_ids: frozenset[int] = frozenset()
    address: str = ""

    @property
    def pk(self) -> int:
        return self.user.pk

    @property
    def is_editor(self) -> bool:
        return bool(self.roles & {Role.EDITOR, Role.MANAGING_EDITOR})

    @property
    def is_managing_editor(self) -> bool:
        return Role.MANAGING_EDITOR in self.roles

    @property
    def is_admin(self) -> bool:
        return Role.ADMIN in self.roles

    @property
    def is_agent(self) -> bool:
        return bool(self.unit_ids)

    @property
    def is_coordinator(self) -> bool:
        return bool(self.kanwil_ids)

    @property
    def has_desk(self) -> bool:
        """Whether any current role or appointment opens the newsroom."""
        return bool(self.roles or self.unit_ids or self.kanwil_ids)

    @property
    def needs_second_factor(self) -> bool:
        return bool(self.roles & SECOND_FACTOR_ROLES)


def is_current(appointment: Appointment, at: datetime) -> bool:
    """Tell whether an appointment gives access at a moment; its days are days of the place's own zone."""
    if appointment.ended_at is not None and appointment.ended_at <= at:
        return False
    today = at.astimezone(ZoneInfo(appointment.place.timezone)).date()
    return appointment.starts_on <= today and (appointment.ends_on is None or today <= appointment.ends_on)


def actor_for(user: User, *, address: str = "", at: datetime | None = None) -> Actor:
    """Read a person's current roles and appointments (2 queries)."""
    at = at or timezone.now()
    if not user.is_active:
        return Actor(user=user, address=address)
    grants = RoleGrant.objects.current().filter(user=user)
    appointments = Appointment.objects.filter(user=user).select_related("unit", "kanwil")
    current = [row for row in appointments if is_current(row, at)]
    return Actor(
        user=user,
        roles=frozenset(Role(row.role) for row in grants),
        unit_ids=frozenset(row.unit_id for row in current if row.role == AppointmentRole.AGENT and row.unit_id),
        kanwil_ids=frozenset(
            row.kanwil_id for row in current if row.role == AppointmentRole.COORDINATOR and row.kanwil_id
        ),
        address=address,
    )
