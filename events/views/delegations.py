"""How does an addressee answer an invitation, and change the answer?"""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_safe

from events.forms.delegations import ReplyForm, WordForm
from events.queries.certificates import papers_of
from events.queries.delegations import delegate_for, invitation_for, plan_of, suggestions_for
from events.refusals import Refusal
from events.rules.attendance import may_join
from events.rules.delegations import may_invite, may_withdraw, why_closed
from events.rules.meetings import may_manage
from events.screens.invitations import invitation_row, offered, person_of
from events.screens.meetings import row_of
from events.screens.tabs import tabs_of
from events.services.delegations import (
    CONTACT,
    decline_invitation,
    edit_delegate,
    register_delegate,
    withdraw_delegate,
)
from events.views.posting import post_from
from upt.dates import date_text


@require_safe
def invitation(request, pk, number):
    return _show(request, invitation_for(request.actor, pk, number))


@post_from("invitation")
@sensitive_post_parameters(*CONTACT)  # no report of an error may hold it
def reply(request, pk, number):
    found = invitation_for(request.actor, pk, number)
    form = ReplyForm(request.POST, is_host=may_manage(request.actor, found.meeting))
    if not form.is_valid():
        return _show(request, found, form=form, status=400)
    try:
        made = register_delegate(found, actor=request.actor, **form.reply())
    except Refusal as refusal:
        form.add_error(None, str(refusal))
        return _show(request, invitation_for(request.actor, pk, number), form=form, status=refusal.status_code)
    if made.status_note:
        messages.warning(request, f"{made.name} masuk daftar tunggu. {made.status_note}")
    else:
        messages.success(request, f"{made.name} terdaftar.")
    return redirect("desk-events:invitation", pk, number)


@post_from("invitation")
def decline(request, pk, number):
    found, form = invitation_for(request.actor, pk, number), WordForm(request.POST)
    if not form.is_valid():
        return _show(request, found, declining=form, status=400)
    try:
        decline_invitation(found, actor=request.actor, reason=form.cleaned_data["reason"])
    except Refusal as refusal:
        return _show(request, found, refusal=str(refusal), status=refusal.status_code)
    messages.success(request, "Jawaban “tidak hadir” disimpan.")
    return redirect("desk-events:invitation", pk, number)


@sensitive_post_parameters(*CONTACT)
def delegate_edit(request, pk, delegate_pk):
    delegate = delegate_for(request.actor, pk, delegate_pk)
    form = ReplyForm(request.POST or None, is_host=False, initial=ReplyForm.initial_of(delegate))
    if request.method == "POST" and form.is_valid():
        seen = form.cleaned_data["version"] or 0
        try:
            edit_delegate(delegate, actor=request.actor, seen=seen, **form.words())
        except Refusal as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Data peserta disimpan.")
            return redirect("desk-events:invitation", pk, delegate.invitation.number)
    context = {"form": form, "delegate": delegate, "person": person_of(delegate), "meeting": delegate.meeting}
    context["leaving"] = WordForm(is_needed=False) if may_withdraw(request.actor, delegate) else None
    return render(request, "events/desk/delegate.html", context, status=400 if form.is_bound else 200)


@post_from("delegate")
def delegate_withdraw(request, pk, delegate_pk):
    delegate, form = delegate_for(request.actor, pk, delegate_pk), WordForm(request.POST, is_needed=False)
    found = delegate.invitation
    reason = form.cleaned_data["reason"] if form.is_valid() else ""
    try:
        moved = withdraw_delegate(delegate, actor=request.actor, reason=reason)
    except Refusal as refusal:
        again = invitation_for(request.actor, pk, found.number)
        return _show(request, again, refusal=str(refusal), status=refusal.status_code)
    told = "".join(f" {row.name} ({row.invitation.addressee}) maju dari daftar tunggu." for row in moved)
    messages.success(request, f"{delegate.name} dibatalkan.{told}")
    return redirect("desk-events:invitation", pk, found.number)


def _show(request, found, *, form=None, declining=None, refusal="", status=200):
    is_host, plan, now = may_manage(request.actor, found.meeting), plan_of(found.meeting), timezone.now()
    closed = why_closed(request.actor, found, plan, now)
    context = {
        "meeting": found.meeting,
        "invitation": found,
        "row": row_of(found.meeting),
        "tabs": tabs_of(request.actor, found.meeting, "invitations"),
        "letter": invitation_row(found, list(found.delegates.order_by("registered_at", "pk")), papers_of(found)),
        "reply_by": date_text(plan.reply_by) if plan.reply_by else "",
        "form": form or ReplyForm(is_host=is_host),
        "declining": declining or WordForm(),
        "is_declining": declining is not None,
        "offers": offered(suggestions_for(found)),
        "closed": closed,
        "may_join": may_join(request.actor, found),
        "may_change": may_invite(request.actor, found.meeting),
        "refusal": refusal,
    }
    return render(request, "events/desk/invitation.html", context, status=status)
