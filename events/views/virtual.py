"""How does a unit follow by video, and how do hosts show and record it?"""

from django.contrib import messages
from django.http import JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from events.forms.attendance import CodeForm, RoomForm, UnitsForm
from events.models import Room, VirtualAttendance
from events.queries.attendance import codes_of, room_for, span_of, today_there, virtual_units
from events.queries.delegations import invitation_for
from events.refusals import NOT_VIRTUAL, CannotNow, Refusal
from events.rules.attendance import ROOM_OPENS, is_open, is_virtual, may_join, may_record
from events.screens.attendance import join_state, missing_units, short_days, virtual_rows
from events.screens.meetings import row_of
from events.screens.tabs import tabs_of
from events.services.virtual import (
    code_of_day,
    confirm_virtual,
    draw_code,
    prove_virtual,
    record_virtual,
    save_room,
)
from events.views.invitations import host_meeting
from events.views.posting import post_from
from upt.dates import local, moment_text


@require_safe
def virtual(request, pk):
    return _show(request, host_meeting(request, pk))


@post_from("virtual")
def room_save(request, pk):
    meeting = host_meeting(request, pk)
    form = RoomForm(request.POST)
    if not form.is_valid():
        return _show(request, meeting, room_form=form, status=400)
    try:
        room = save_room(meeting, actor=request.actor, **form.cleaned_data)
    except Refusal as refusal:
        return _show(request, meeting, refusal=str(refusal), status=refusal.status_code)
    messages.success(request, "Tautan ruang disimpan." if room else "Tautan ruang dihapus.")
    return redirect("desk-events:virtual", pk)


@post_from("virtual")
def virtual_bulk(request, pk):
    meeting = host_meeting(request, pk)
    form = UnitsForm(request.POST, meeting=meeting)
    if not form.is_valid():
        return _show(request, meeting, form=form, status=400)
    clean = form.cleaned_data
    units = missing_units(meeting, virtual_units(meeting)) if clean["all_units"] else clean["units"]
    try:
        made = record_virtual(meeting, actor=request.actor, units=units, day=clean["day"], reason=clean["reason"])
    except Refusal as refusal:
        return _show(request, meeting, form=form, refusal=str(refusal), status=refusal.status_code)
    messages.success(request, f"{made} UPT dicatat." if made else "Semua yang dipilih sudah tercatat hari itu.")
    return redirect("desk-events:virtual", pk)


@require_safe
def code_screen(request, pk):
    """Show the day's code to the room while its time has come; also as JSON for a page that asks again."""
    meeting, now = host_meeting(request, pk), timezone.now()
    day = today_there(meeting, now)
    code_of_day(meeting, day, at=now)
    shown = [row for row in codes_of(meeting, day) if row.shown_from <= now <= row.shown_until]
    code = shown[-1].code if shown else ""
    until = moment_text(shown[-1].shown_until, meeting.timezone) if shown else ""
    if request.GET.get("bentuk") == "json":
        return JsonResponse({"code": code, "until": until})
    is_day = span_of(meeting, today_there(meeting, now)) is not None
    return render(
        request, "events/desk/code.html", {"meeting": meeting, "code": code, "until": until, "is_day": is_day}
    )


@post_from("code")
def code_draw(request, pk):
    meeting = host_meeting(request, pk)
    try:
        draw_code(meeting, actor=request.actor)
    except Refusal as refusal:
        messages.warning(request, str(refusal))
    return redirect("desk-events:code", pk)


@require_safe
def join(request, pk, number):
    return _show_join(request, invitation_for(request.actor, pk, number))


@post_from("join")
def join_confirm(request, pk, number):
    found = invitation_for(request.actor, pk, number)
    try:
        confirm_virtual(found, actor=request.actor)
    except Refusal as refusal:
        return _show_join(request, found, refusal=str(refusal), status=refusal.status_code)
    messages.success(request, "Tercatat. Kode akan tampil di ruang virtual; masukkan begitu terlihat.")
    return redirect("desk-events:join", pk, number)


@post_from("join")
def join_code(request, pk, number):
    found, form = invitation_for(request.actor, pk, number), CodeForm(request.POST)
    if not form.is_valid():
        return _show_join(request, found, form=form, status=400)
    try:
        prove_virtual(found, actor=request.actor, code=form.cleaned_data["code"])
    except Refusal as refusal:
        form.add_error("code", str(refusal))
        return _show_join(request, found, form=form, status=refusal.status_code)
    messages.success(request, "Kehadiran virtual UPT Anda hari ini tercatat.")
    return redirect("desk-events:join", pk, number)


def _show(request, meeting, *, form=None, room_form=None, refusal="", status=200):
    if not is_virtual(meeting):
        refusal, status = NOT_VIRTUAL, CannotNow.status_code
    room = Room.objects.filter(meeting=meeting).first()
    rows = VirtualAttendance.objects.filter(meeting=meeting).select_related("unit")
    context = {
        "meeting": meeting,
        "row": row_of(meeting),
        "tabs": tabs_of(request.actor, meeting, "virtual"),
        "rows": virtual_rows(meeting, rows),
        "counted": len(virtual_units(meeting)),
        "short_days": short_days(meeting),
        "missing": missing_units(meeting, virtual_units(meeting)),
        "form": form or UnitsForm(meeting=meeting),
        "is_filling": form is not None,
        "room_form": room_form or RoomForm(initial={"url": room.url, "note": room.note} if room else None),
        "may_record": may_record(request.actor, meeting) and is_virtual(meeting),
        "refusal": refusal,
    }
    return render(request, "events/desk/virtual.html", context, status=status)


def _show_join(request, found, *, form=None, refusal="", status=200):
    meeting, now = found.meeting, timezone.now()
    day = today_there(meeting, now)
    span, entitled = span_of(meeting, day), may_join(request.actor, found)
    mine = VirtualAttendance.objects.filter(meeting=meeting, unit=found.unit, day=day).first() if found.unit else None
    opens = local(span[0] - ROOM_OPENS, meeting.timezone) if span else None
    context = {
        "meeting": meeting,
        "invitation": found,
        "row": row_of(meeting),
        "tabs": tabs_of(request.actor, meeting, "invitations"),
        "room": room_for(request.actor, meeting, now, is_entitled=entitled),
        "is_open": entitled and is_open(span, now),
        "opens": f"{opens:%H.%M}" if opens else "",
        "is_over": span is not None and now > span[1],
        "state": join_state(mine),
        "form": form or CodeForm(),
        "may_join": entitled,
        "refusal": refusal,
    }
    return render(request, "events/desk/join.html", context, status=status)
