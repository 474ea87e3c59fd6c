"""Which papers of a meeting are printed, and for whom?"""

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from events.papers.attendance_list import attendance_list_pdf
from events.papers.badges import badges_pdf
from events.papers.letter import letter_pdf
from events.papers.minutes import minutes_pdf
from events.queries.attendance import days_in, sessions_of
from events.queries.delegations import invitation_for, plan_of, seated
from events.queries.meetings import current_rundown
from events.queries.minutes import minutes_for
from events.screens.minutes_paper import printed_minutes
from events.screens.papers import attendance_sheet, badge_sheet, letter_for, session_sheet
from events.views.invitations import host_meeting


@require_safe
def letter(request, pk, number):
    invitation = invitation_for(request.actor, pk, number)
    facts = letter_for(invitation, plan_of(invitation.meeting), current_rundown(invitation.meeting))
    return pdf_answer(letter_pdf(facts), f"undangan-{invitation.meeting.slug}-{number:03d}.pdf")


@require_safe
def attendance_list(request, pk, day):
    meeting = host_meeting(request, pk)
    days = days_in(meeting)
    if not 1 <= day <= len(days):
        raise Http404("Hari itu bukan hari kegiatan ini.")
    sheet = attendance_sheet(meeting, list(seated(meeting)), days[day - 1])
    return pdf_answer(attendance_list_pdf(sheet), f"daftar-hadir-{meeting.slug}-hari-{day}.pdf")


@require_safe
def session_list(request, pk, session):
    meeting = host_meeting(request, pk)
    item = next((row for row in sessions_of(meeting) if row.key == session), None)
    if item is None:
        raise Http404("Sesi itu tidak ada dalam susunan acara kegiatan ini.")
    sheet = session_sheet(meeting, list(seated(meeting)), item)
    return pdf_answer(attendance_list_pdf(sheet), f"daftar-hadir-{meeting.slug}-sesi.pdf")


@require_safe
def badges(request, pk):
    meeting = host_meeting(request, pk)
    return pdf_answer(badges_pdf(badge_sheet(meeting, list(seated(meeting)))), f"tanda-peserta-{meeting.slug}.pdf")


@require_safe
def minutes(request, pk):
    meeting, found = minutes_for(request.actor, pk)
    if found is None:
        raise Http404("Notula kegiatan ini belum ditulis.")
    return pdf_answer(minutes_pdf(printed_minutes(found)), f"notula-{meeting.slug}.pdf")


def pdf_answer(content, name):
    """Hand out a paper; it names people, so no cache keeps it."""
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response
