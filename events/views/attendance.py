"""How do hosts record who came, at the door and afterwards?"""

import json

from django.contrib import messages
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from events.forms.attendance import BulkForm, GroundForm, read_sending
from events.models import Scan
from events.queries.attendance import presence_of, sessions_of, today_there
from events.queries.delegations import delegate_for
from events.refusals import NO_REASON_GIVEN, Refusal
from events.rules.attendance import may_record
from events.screens.attendance import (
    day_counts,
    guest_rows,
    odd_rows,
    party_of,
    records_of,
    roster_of,
    session_counts,
    short_days,
)
from events.screens.meetings import row_of
from events.screens.tabs import tabs_of
from events.services.attendance import receive_scans, record_attendance, void_scan
from events.views.invitations import host_meeting
from events.views.posting import post_from
from events.worker import worker_script
from upt.dates import day_text


@require_safe
def attendance(request, pk):
    return _show(request, host_meeting(request, pk))


@post_from("attendance")
def attendance_bulk(request, pk):
    meeting = host_meeting(request, pk)
    form = BulkForm(request.POST, meeting=meeting, sessions=sessions_of(meeting))
    if not form.is_valid():
        return _show(request, meeting, form=form, status=400)
    try:
        made = record_attendance(meeting, actor=request.actor, **form.attendance())
    except Refusal as refusal:
        form.add_error(None, str(refusal))
        return _show(request, meeting, form=form, status=refusal.status_code)
    messages.success(request, f"{made} kehadiran dicatat." if made else "Semua yang dipilih sudah tercatat.")
    return redirect("desk-events:attendance", pk)


@require_safe
def check_in(request, pk):
    meeting = host_meeting(request, pk)
    if not may_record(request.actor, meeting):
        return _show(request, meeting, status=409)
    today = today_there(meeting, timezone.now())
    context = {
        "meeting": meeting,
        "today": day_text(today),
        "sessions": sessions_of(meeting),
        "roster": {"meeting": meeting.pk, "sendUrl": f"{request.path}kirim/", "roster": roster_of(meeting)},
    }
    return render(request, "events/desk/check_in.html", context)


@require_POST
def check_in_send(request, pk):
    meeting = host_meeting(request, pk)
    known = {item.key for item in sessions_of(meeting)}
    try:
        device, sent_at, scans = read_sending(request.body, known)
        verdicts = receive_scans(meeting, actor=request.actor, device=device, sent_at=sent_at, scans=scans)
    except Refusal as refusal:
        return JsonResponse({"refusal": str(refusal)}, status=refusal.status_code)
    except (ValueError, json.JSONDecodeError) as error:
        return JsonResponse({"refusal": str(error)}, status=400)
    return JsonResponse({"verdicts": {str(uid): verdict for uid, verdict in verdicts.items()}})


@require_safe
def check_in_worker(request):
    response = HttpResponse(worker_script(), content_type="text/javascript; charset=utf-8")
    response["Cache-Control"] = "no-cache"
    return response


@require_safe
def guest_records(request, pk, delegate_pk):
    meeting = host_meeting(request, pk)
    return _show_records(request, meeting, delegate_for(request.actor, pk, delegate_pk))


@post_from("attendance")
def scan_void(request, pk, uid):
    meeting = host_meeting(request, pk)
    scan = Scan.objects.select_related("meeting", "delegate").filter(meeting=meeting, pk=uid).first()
    if scan is None or scan.delegate is None:
        raise Http404("Catatan tidak ditemukan.")
    form = GroundForm(request.POST)
    try:
        if not form.is_valid():
            raise Refusal(NO_REASON_GIVEN)
        void_scan(scan, actor=request.actor, reason=form.cleaned_data["reason"])
    except Refusal as refusal:
        guest = delegate_for(request.actor, pk, scan.delegate_id)
        return _show_records(request, meeting, guest, refusal=str(refusal), status=refusal.status_code)
    messages.success(request, "Catatan dicabut; jejaknya tetap tersimpan.")
    return redirect("desk-events:guest-records", pk, scan.delegate_id)


def _show(request, meeting, *, form=None, status=200):
    presence, sessions = presence_of(meeting), sessions_of(meeting)
    context = {
        "meeting": meeting,
        "row": row_of(meeting),
        "tabs": tabs_of(request.actor, meeting, "attendance"),
        "sessions": session_counts(meeting, sessions, presence),
        "counts": day_counts(meeting, presence),
        "guests": guest_rows(meeting, presence),
        "short_days": short_days(meeting),
        "odd": odd_rows(meeting, presence),
        "form": form or BulkForm(meeting=meeting, sessions=sessions),
        "is_filling": form is not None,
        "may_record": may_record(request.actor, meeting),
    }
    return render(request, "events/desk/attendance.html", context, status=status)


def _show_records(request, meeting, delegate, *, refusal="", status=200):
    context = {
        "meeting": meeting,
        "delegate": delegate,
        "party": party_of(delegate),
        "records": records_of(meeting, presence_of(meeting), delegate.pk),
        "may_record": may_record(request.actor, meeting),
        "refusal": refusal,
    }
    return render(request, "events/desk/records.html", context, status=status)
