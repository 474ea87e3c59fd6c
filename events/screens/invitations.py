"""How do invitations, their answers and those who come read on screen?"""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID, uuid4

from django.urls import reverse

from events.days import days_text
from events.models import Delegate, Invitation, InvitationPlan, Meeting
from events.queries.delegations import Suggestion, answer_of
from events.services.places import seats_of
from events.states.delegations import (
    ANSWER_TONES,
    PLACE_TONES,
    Answer,
    DelegateRole,
    PlaceStatus,
    Presence,
)
from upt.dates import date_text
from upt.models import RegionalOffice, Unit
from upt.queries.facts import Fact


class Person(NamedTuple):
    pk: int
    name: str
    position: str
    role: str
    status: str
    tone: str
    note: str
    is_on: bool  # holds a place or waits for one
    paper: int | None = None  # number in line of a certificate in force


class InvitationRow(NamedTuple):
    url: str
    number: int
    addressee: str
    represents: str
    presence: str
    answer: Answer
    label: str
    tone: str
    seats: str
    people: list[Person]


class Region(NamedTuple):
    """One region's addressees: those who come, and those who only follow by video."""

    name: str
    quota: str
    rows: list[InvitationRow]
    virtual: list[InvitationRow]


class Choice(NamedTuple):
    pk: int
    name: str
    is_invited: bool


class RegionChoices(NamedTuple):
    office: Choice
    units: list[Choice]
    invited: int


class Waiting(NamedTuple):
    """An invitation that waits for its answer."""

    url: str
    meeting: str
    addressee: str
    days: str
    reply_by: str


class Offered(NamedTuple):
    """Somebody who can be registered with one tap; the key makes one delegate of two taps."""

    key: UUID
    name: str
    position: str


def offered(suggestions: Iterable[Suggestion]) -> list[Offered]:
    return [Offered(uuid4(), row.name, row.position) for row in suggestions]


def waiting_row(invitation: Invitation) -> Waiting:
    plan = getattr(invitation.meeting, "plan", None)
    return Waiting(
        reverse("desk-events:invitation", args=[invitation.meeting_id, invitation.number]),
        invitation.meeting.title,
        invitation.addressee,
        days_text(invitation.meeting),
        date_text(plan.reply_by) if plan and plan.reply_by else "",
    )


def person_of(delegate: Delegate, paper: int | None = None) -> Person:
    status = PlaceStatus(delegate.status)
    return Person(
        delegate.pk,
        delegate.name,
        delegate.position,
        DelegateRole(delegate.role).label,
        status.label,
        PLACE_TONES[status],
        delegate.status_note,
        status != PlaceStatus.WITHDRAWN,
        paper,
    )


def invitation_row(
    invitation: Invitation, people: list[Delegate], papers: dict[int, int] | None = None
) -> InvitationRow:
    """Return one invitation in ready words; `people` are its delegates as loaded, `papers` their certificates."""
    papers = papers or {}
    answer = answer_of(invitation, people)
    coming = [row for row in people if row.status == PlaceStatus.SEATED and row.role == DelegateRole.PARTICIPANT]
    seats = seats_of(invitation)
    return InvitationRow(
        url=reverse("desk-events:invitation", args=[invitation.meeting_id, invitation.number]),
        number=invitation.number,
        addressee=invitation.addressee,
        represents=represents_text(invitation),
        presence=invitation.get_presence_display(),
        answer=answer,
        label=answer.label,
        tone=ANSWER_TONES[answer],
        seats=f"{len(coming)} dari {seats} kursi" if seats else "",
        people=[person_of(row, papers.get(row.pk)) for row in people],
    )


def represents_text(invitation: Invitation) -> str:
    return f"mewakili {invitation.represents}" if invitation.represents else ""


def by_region(invitations: Iterable[Invitation], quotas: dict[int, int | None]) -> list[Region]:
    """Sort invitations under their regions by name, the directorate first."""
    found: dict[int, list[Invitation]] = {}
    names = {0: "Direktorat Jenderal Pemasyarakatan"}
    for row in invitations:
        office = row.unit.kanwil if row.unit else row.kanwil
        names[office.pk if office else 0] = office.short_name if office else names[0]
        found.setdefault(office.pk if office else 0, []).append(row)
    keys = sorted(found, key=lambda key: (key != 0, names[key]))
    regions = []
    for key in keys:
        rows = [invitation_row(row, list(row.delegates.all())) for row in found[key]]
        coming = [row for row in rows if row.people or row.answer != Answer.NOT_NEEDED]
        quota = _quota_text(found[key], quotas.get(key))
        regions.append(Region(names[key], quota, coming, [row for row in rows if row not in coming]))
    return regions


def _quota_text(invitations: list[Invitation], limit: int | None) -> str:
    coming = [row for row in invitations if row.unit and answer_of(row, list(row.delegates.all())) == Answer.COMING]
    if not any(row.unit and row.presence == Presence.ON_SITE for row in invitations):
        return ""
    if limit is None:
        return f"{len(coming)} UPT hadir langsung"
    return f"{len(coming)} dari {limit} UPT hadir langsung"


def choices_of(meeting: Meeting) -> list[RegionChoices]:
    """List all regions with their active units, those invited already marked (3 queries)."""
    known = list(meeting.invitations.values_list("unit_id", "kanwil_id"))
    units_in, offices_in = {unit for unit, _ in known if unit}, {office for _, office in known if office}
    units: dict[int, list[Choice]] = {}
    for pk, name, office in Unit.objects.active().order_by("name").values_list("pk", "name", "kanwil_id"):
        units.setdefault(office, []).append(Choice(pk, name, pk in units_in))
    return [
        RegionChoices(
            Choice(office.pk, office.short_name, office.pk in offices_in),
            units.get(office.pk, []),
            sum(choice.is_invited for choice in units.get(office.pk, [])),
        )
        for office in RegionalOffice.objects.order_by("name")
    ]


def plan_facts(plan: InvitationPlan) -> list[Fact]:
    """List what holds for all invitations; unknown things are left out."""
    limit = f"{plan.units_per_region} UPT" if plan.units_per_region else "semua yang diundang"
    acting = plan.get_signer_acting_display() if plan.signer_acting and plan.signer_position else ""
    position = f"{acting} {plan.signer_position}".strip()
    signer = ", ".join(part for part in (position, plan.signer_name) if part)
    facts = [
        Fact("Kursi tiap undangan", str(plan.seats_per_unit)),
        Fact("UPT tiap wilayah", limit),
        Fact("Jawaban paling lambat", date_text(plan.reply_by) if plan.reply_by else ""),
        Fact("Nomor surat", plan.letter_ref),
        Fact("Tanggal surat", date_text(plan.letter_on) if plan.letter_on else ""),
        Fact("Penanda tangan", signer),
    ]
    return [fact for fact in facts if fact.value]
