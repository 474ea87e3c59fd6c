"""How are meetings made, planned, announced and cancelled?"""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from events.forms import ActForm, MeetingForm, RundownForm, rundown_rows
from events.queries.delegations import own_invitations, unanswered
from events.queries.meetings import current_rundown, meeting_for, meetings_visible_to, series_names
from events.refusals import NOT_WRITABLE, NOT_YOURS, Refusal
from events.rules.meetings import may_manage, may_manage_some, may_write
from events.screens.invitations import invitation_row, waiting_row
from events.screens.meetings import days_of, facts_of, list_page, offers_of, row_of
from events.screens.tabs import tabs_of
from events.services.meetings import create_meeting, edit_meeting, save_rundown
from events.states.meetings import MeetingAct
from events.views.posting import post_from
from events.workflow import perform

DONE = {
    MeetingAct.PUBLISH: "Kegiatan diumumkan di agenda publik.",
    MeetingAct.HOLD: "Kegiatan dinyatakan terlaksana.",
    MeetingAct.CANCEL: "Kegiatan dibatalkan; halaman dan kalender publik menyebutkannya.",
}


@require_safe
def meeting_list(request):
    rows, token = meetings_visible_to(request.actor), request.GET.get("sebelum", "")
    now = timezone.now()
    context = list_page(rows, token, now, reverse("desk-events:list"))
    context["waiting"] = [] if token else [waiting_row(row) for row in unanswered(request.actor, now)]
    return render(request, "events/desk/list.html", context | {"may_create": may_manage_some(request.actor)})


def meeting_new(request):
    if not may_manage_some(request.actor):
        raise PermissionDenied(NOT_YOURS)
    form = MeetingForm(request.POST or None, actor=request.actor)
    if request.method == "POST" and form.is_valid():
        try:
            meeting = create_meeting(actor=request.actor, data=form.data_for_meeting())
        except Refusal as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Draf kegiatan disimpan. Lanjutkan dengan susunan acaranya.")
            return redirect("desk-events:rundown", meeting.pk)
    context = {"form": form, "series_names": series_names()}
    return render(request, "events/desk/form.html", context, status=400 if form.is_bound else 200)


@require_safe
def meeting_detail(request, pk):
    return _show(request, meeting_for(request.actor, pk))


def meeting_edit(request, pk):
    meeting = meeting_for(request.actor, pk)
    if not may_write(request.actor, meeting):
        return _refuse_writing(request, meeting)
    form = MeetingForm(request.POST or None, actor=request.actor, initial=MeetingForm.initial_of(meeting))
    if request.method == "POST" and form.is_valid():
        seen = form.cleaned_data["version"] or 0
        try:
            edit_meeting(meeting, actor=request.actor, seen=seen, data=form.data_for_meeting())
        except (ValidationError, Refusal) as error:
            form.add_error(None, error if isinstance(error, ValidationError) else str(error))
        else:
            messages.success(request, "Perubahan disimpan.")
            return redirect("desk-events:meeting", meeting.pk)
    context = {"form": form, "meeting": meeting, "series_names": series_names()}
    return render(request, "events/desk/form.html", context, status=400 if form.is_bound else 200)


def meeting_rundown(request, pk):
    meeting = meeting_for(request.actor, pk)
    if not may_write(request.actor, meeting):
        return _refuse_writing(request, meeting)
    last = current_rundown(meeting)
    form = RundownForm(request.POST or None, initial={"version": meeting.version})
    rows = rundown_rows(meeting, last.items.all() if last else [], request.POST or None)
    if request.method == "POST" and form.is_valid() and rows.is_valid():
        seen, note = form.cleaned_data["version"], form.cleaned_data["note"]
        try:
            saved = save_rundown(meeting, actor=request.actor, seen=seen, plan=rows.planned(), note=note)
        except (ValidationError, Refusal) as error:
            form.add_error(None, error if isinstance(error, ValidationError) else str(error))
        else:
            messages.success(request, "Susunan acara tidak berubah." if saved == last else "Susunan acara disimpan.")
            return redirect("desk-events:meeting", meeting.pk)
    context = {"form": form, "rows": rows, "meeting": meeting}
    return render(request, "events/desk/rundown.html", context, status=400 if form.is_bound else 200)


@post_from("meeting")
def meeting_act(request, pk, act):
    meeting, form = meeting_for(request.actor, pk), ActForm(request.POST)
    words = {"typed": request.POST.get("reason", ""), "failed": act}
    if not form.is_valid():
        return _show(request, meeting, refusal=form.first_error(), status=400, **words)
    seen, reason = form.cleaned_data["version"], form.cleaned_data["reason"]
    try:
        perform(meeting, MeetingAct(act), actor=request.actor, seen=seen, reason=reason)
    except Refusal as refusal:
        fresh = meeting_for(request.actor, pk)
        return _show(request, fresh, refusal=str(refusal), status=refusal.status_code, **words)
    messages.success(request, DONE[MeetingAct(act)])
    return redirect("desk-events:meeting", pk)


def _show(request, meeting, *, refusal="", failed="", typed="", status=200):
    rundown = current_rundown(meeting)
    items = list(rundown.items.all()) if rundown else []
    context = {
        "meeting": meeting,
        "row": row_of(meeting),
        "tabs": tabs_of(request.actor, meeting, "meeting"),
        "facts": facts_of(meeting),
        "days": days_of(meeting, items),
        "own": [
            invitation_row(found, list(found.delegates.all())) for found in own_invitations(request.actor, meeting)
        ],
        "offers": offers_of(request.actor, meeting, has_rundown=bool(items), failed=failed, at=timezone.now()),
        "may_write": may_write(request.actor, meeting),
        "refusal": refusal,
        "typed": typed,
    }
    return render(request, "events/desk/detail.html", context, status=status)


def _refuse_writing(request, meeting):
    if not may_manage(request.actor, meeting):
        raise PermissionDenied(NOT_YOURS)
    return _show(request, meeting, refusal=NOT_WRITABLE, status=409)
