"""How is a meeting's figure read, locked and shown?"""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from events.forms.attendance import LockForm
from events.queries.attendance import presence_of
from events.queries.figures import counts_of, evidence_for, figures_of
from events.refusals import FIGURE_NOT_OVER, STALE, Refusal
from events.rules.figures import reach_of, sentence_of
from events.screens.figures import figure_rows
from events.screens.meetings import row_of
from events.screens.tabs import tabs_of
from events.services.figures import lock_figure
from events.states.meetings import MeetingStatus
from events.views.invitations import host_meeting
from events.views.posting import post_from


@require_safe
def figure(request, pk):
    return _show(request, host_meeting(request, pk))


@post_from("figure")
def figure_lock(request, pk):
    meeting, form = host_meeting(request, pk), LockForm(request.POST)
    if not form.is_valid():
        return _show(request, meeting, form=form, refusal=STALE, status=400)
    try:
        made = lock_figure(meeting, actor=request.actor, **form.cleaned_data)
    except Refusal as refusal:
        return _show(request, meeting, form=form, refusal=str(refusal), status=refusal.status_code)
    messages.success(request, f"Angka resmi versi {made.number} dikunci dan tampil di halaman publik.")
    return redirect("desk-events:figure", pk)


def _show(request, meeting, *, form=None, refusal="", status=200):
    presence, versions = presence_of(meeting), figures_of(meeting)
    counts = counts_of(meeting, presence)
    sentence = sentence_of(counts)
    is_new = not versions or versions[0].evidence != evidence_for(meeting, presence)
    context = {
        "meeting": meeting,
        "row": row_of(meeting),
        "tabs": tabs_of(request.actor, meeting, "figure"),
        "sentence": sentence,
        "reach": reach_of(counts),
        "versions": figure_rows(versions, meeting.timezone),
        "is_new": is_new,
        "may_lock": bool(sentence) and is_new and meeting.status == MeetingStatus.HELD,
        "wait": "" if meeting.status == MeetingStatus.HELD else FIGURE_NOT_OVER,
        "form": LockForm(initial={"seen": sentence, "reason": form["reason"].value() if form else ""}),
        "refusal": refusal,
    }
    return render(request, "events/desk/figure.html", context, status=status)
