"""Which facts go on a meeting's letters, lists and badges?"""

from dataclasses import replace
from datetime import date

from django.conf import settings

from events.days import days_text, hours_text, zone_label
from events.models import Delegate, Invitation, InvitationPlan, Meeting, Rundown, RundownItem
from events.papers.attendance_list import AttendanceSheet, Attendee
from events.papers.badges import Badge, BadgeSheet
from events.papers.letter import Addressee, Letter
from events.papers.parts import HEAD_OFFICE, Letterhead, ProgrammeDay, ProgrammeItem, Signer, kanwil_letterhead
from events.queries.attendance import days_in
from events.screens.attendance import party_of
from events.screens.meetings import Line, days_of, place_of
from events.services.places import seats_of
from events.states.delegations import DelegateRole, Presence
from upt.dates import date_text, day_text, local


def letter_for(invitation: Invitation, plan: InvitationPlan, rundown: Rundown | None) -> Letter:
    """Return one addressee's letter; without a number of its own it carries the addressee's running number."""
    meeting, items = invitation.meeting, list(rundown.items.all()) if rundown else []
    home = f"{settings.SITE_URL}/redaksi/agenda/{meeting.pk}/undangan/{invitation.number}/"
    return Letter(
        number=f"{plan.letter_ref or 'UND'}/{invitation.number:03d}",
        dated=date_text(plan.letter_on) if plan.letter_on else "",
        subject=f"Undangan {meeting.title}",
        addressee=_addressee(invitation),
        meeting=meeting.title,
        days=days_text(meeting),
        signer=signer_of(plan),
        letterhead=letterhead_of(meeting),
        place=meeting.city,
        theme=meeting.theme,
        hours=_first_hour(meeting, items),
        venue=place_of(meeting),
        mode=invitation.get_presence_display(),
        seats=seats_of(invitation),
        reply_by=_reply_by(invitation, plan),
        reply_url=home,
        programme=tuple(_programme(meeting, items)),
        check_url=home,
    )


def attendance_sheet(meeting: Meeting, delegates: list[Delegate], day: date) -> AttendanceSheet:
    """Return the list of one day to be signed, a QR code in each row as on the badge."""
    number = days_in(meeting).index(day) + 1
    return AttendanceSheet(
        meeting=meeting.title,
        session=f"Hari ke-{number}, {day_text(day)}",
        attendees=tuple(_attendee(row) for row in delegates),
        hours=zone_label(meeting),
        venue=place_of(meeting),
        letterhead=letterhead_of(meeting),
        blank_rows=5,
    )


def session_sheet(meeting: Meeting, delegates: list[Delegate], item: RundownItem) -> AttendanceSheet:
    """Return the list of one session to be signed."""
    day = local(item.starts_at, meeting.timezone).date()
    whole = attendance_sheet(meeting, delegates, day)
    return replace(whole, session=f"{item.title}. {whole.session}", hours=hours_text(meeting, item))


def badge_sheet(meeting: Meeting, delegates: list[Delegate]) -> BadgeSheet:
    return BadgeSheet(
        meeting=meeting.title,
        badges=tuple(
            Badge(
                name=row.name,
                role=DelegateRole(row.role).label,
                position=row.position,
                unit=party_of(row),
                code=str(row.badge),
                short_code=row.code,
            )
            for row in delegates
        ),
        days=days_text(meeting),
        host=meeting.host,
    )


def letterhead_of(meeting: Meeting) -> Letterhead:
    if meeting.host_kanwil is None:
        return HEAD_OFFICE
    return kanwil_letterhead(meeting.host_kanwil.name)


def signer_of(plan: InvitationPlan) -> Signer:
    """Return who signs a meeting's papers, with the position as on the day."""
    acting = plan.get_signer_acting_display() if plan.signer_acting else ""
    return Signer(position=f"{acting} {plan.signer_position}".strip(), name=plan.signer_name)


def _addressee(invitation: Invitation) -> Addressee:
    represents = str(invitation.represents or "")
    if invitation.unit is not None:
        position = invitation.unit.head_title or "Kepala"
        return Addressee(f"{position} {invitation.unit}", represents, invitation.unit.dateline_place)
    if invitation.kanwil is not None:
        return Addressee(f"Kepala {invitation.kanwil.name}")
    return Addressee("Direktur dan Sekretaris pada Direktorat Jenderal Pemasyarakatan", place="Jakarta")


def _first_hour(meeting: Meeting, items: list[RundownItem]) -> str:
    if not items:
        return ""
    first = min(items, key=lambda item: item.starts_at)
    return f"pukul {local(first.starts_at, meeting.timezone):%H.%M} {zone_label(meeting)}"


def _reply_by(invitation: Invitation, plan: InvitationPlan) -> str:
    if invitation.presence == Presence.VIRTUAL or plan.reply_by is None:
        return ""
    return date_text(plan.reply_by)


def _programme(meeting: Meeting, items: list[RundownItem]) -> list[ProgrammeDay]:
    return [
        ProgrammeDay(
            f"Hari ke-{day.number}, {day.name}",
            tuple(ProgrammeItem(*_line(line)) for line in day.lines),
        )
        for day in days_of(meeting, items)
    ]


def _line(line: Line) -> tuple[str, str, str, str, bool]:
    return line.hours, line.title, line.room, line.speakers, line.is_break


def _attendee(delegate: Delegate) -> Attendee:
    return Attendee(delegate.name, delegate.position, party_of(delegate), str(delegate.badge))
