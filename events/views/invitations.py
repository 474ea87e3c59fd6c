"""How do hosts invite, and see who has answered what?"""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from events.forms.invitations import InvitationForm, InviteForm, PlanForm
from events.queries.delegations import invitation_for, invitations_of, place_counts, plan_of
from events.queries.meetings import meeting_for
from events.refusals import NOT_YOURS, Refusal
from events.rules.delegations import is_past, may_invite
from events.rules.meetings import may_manage
from events.screens.invitations import by_region, choices_of, plan_facts
from events.screens.meetings import row_of
from events.screens.tabs import tabs_of
from events.services.delegations import share_free_places
from events.services.invitations import change_invitation, drop_invitation, invite, save_plan
from events.states.delegations import Presence
from events.views.posting import post_from


def host_meeting(request, pk):
    """Load a meeting for its hosts; whoever only reads it may not come here."""
    meeting = meeting_for(request.actor, pk)
    if not may_manage(request.actor, meeting):
        raise PermissionDenied(NOT_YOURS)
    return meeting


@require_safe
def invitations(request, pk):
    return show(request, host_meeting(request, pk))


def show(request, meeting, *, refusal="", status=200):
    plan, rows = plan_of(meeting), list(invitations_of(meeting))
    quotas = dict(meeting.region_quotas.values_list("kanwil_id", "units"))
    context = {
        "meeting": meeting,
        "row": row_of(meeting),
        "tabs": tabs_of(request.actor, meeting, "invitations"),
        "facts": plan_facts(plan),
        "regions": by_region(rows, quotas),
        "counts": place_counts(meeting),
        "total": len(rows),
        "may_invite": may_invite(request.actor, meeting),
        "may_share": is_past(plan, meeting, timezone.now()),
        "refusal": refusal,
    }
    return render(request, "events/desk/invitations.html", context, status=status)


def plan_edit(request, pk):
    meeting = host_meeting(request, pk)
    form = PlanForm(request.POST or None, initial=PlanForm.initial_of(plan_of(meeting)))
    if request.method == "POST" and form.is_valid():
        try:
            save_plan(meeting, actor=request.actor, seen=form.cleaned_data["version"], data=form.data_for_plan())
        except Refusal as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Ketentuan undangan disimpan.")
            return redirect("desk-events:invitations", pk)
    context = {"form": form, "meeting": meeting}
    return render(request, "events/desk/plan.html", context, status=400 if form.is_bound else 200)


def invitation_new(request, pk):
    meeting = host_meeting(request, pk)
    form = InviteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = invite(meeting, actor=request.actor, **form.addressees())
        except Refusal as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, f"{len(made)} undangan dibuat." if made else "Semua yang dipilih sudah diundang.")
            return redirect("desk-events:invitations", pk)
    context = {
        "form": form,
        "meeting": meeting,
        "regions": choices_of(meeting),
        "chosen": set(form["units"].value() or []),
    }
    return render(request, "events/desk/invite.html", context, status=400 if form.is_bound else 200)


def invitation_change(request, pk, number):
    host_meeting(request, pk)
    invitation = invitation_for(request.actor, pk, number)
    form = InvitationForm(request.POST or None, initial=InvitationForm.initial_of(invitation))
    if request.method == "POST" and form.is_valid():
        clean = form.cleaned_data | {"presence": Presence(form.cleaned_data["presence"])}
        try:
            change_invitation(invitation, actor=request.actor, **clean)
        except Refusal as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Undangan diubah.")
            return redirect("desk-events:invitation", pk, number)
    context = {"form": form, "invitation": invitation, "meeting": invitation.meeting}
    return render(request, "events/desk/invitation_change.html", context, status=400 if form.is_bound else 200)


@post_from("invitation")
def invitation_drop(request, pk, number):
    meeting = host_meeting(request, pk)
    try:
        drop_invitation(invitation_for(request.actor, pk, number), actor=request.actor)
    except Refusal as refusal:
        return show(request, meeting, refusal=str(refusal), status=refusal.status_code)
    messages.success(request, "Undangan dihapus; nomornya tidak dipakai lagi.")
    return redirect("desk-events:invitations", pk)


@post_from("invitations")
def places_share(request, pk):
    meeting = host_meeting(request, pk)
    try:
        moved = share_free_places(meeting, actor=request.actor)
    except Refusal as refusal:
        return show(request, meeting, refusal=str(refusal), status=refusal.status_code)
    words = f"{len(moved)} peserta maju dari daftar tunggu." if moved else "Tidak ada yang dapat maju."
    messages.success(request, words)
    return redirect("desk-events:invitations", pk)
