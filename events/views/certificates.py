"""How are certificates issued, handed out, taken back, and confirmed to whoever holds one in hand?"""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from events.forms.certificates import CertificateReasonForm
from events.papers.certificate import certificate_pdf
from events.queries.attendance import presence_of, present_days
from events.queries.certificates import certificate_at, certificate_for, certificates_of, standing_of
from events.queries.delegations import plan_of
from events.refusals import CERTIFICATE_NOT_OVER, NOT_YOURS, Refusal
from events.rules.certificates import may_issue
from events.rules.meetings import may_manage
from events.screens.certificates import certificate_row, certificate_rows, paper_of, public_facts
from events.screens.meetings import row_of
from events.screens.tabs import tabs_of
from events.services.certificates import issue_certificates, restore_certificate, withdraw_certificate
from events.views.invitations import host_meeting
from events.views.papers import pdf_answer
from events.views.posting import post_from


@require_safe
def certificates(request, pk):
    return _show(request, host_meeting(request, pk))


@post_from("certificates")
def certificates_issue(request, pk):
    meeting = host_meeting(request, pk)
    try:
        made = issue_certificates(meeting, actor=request.actor)
    except Refusal as refusal:
        return _show(request, meeting, refusal=str(refusal), status=refusal.status_code)
    said = f"{made} sertifikat diterbitkan." if made else "Semua yang hadir sudah memiliki sertifikat."
    messages.success(request, said)
    return redirect("desk-events:certificates", pk)


@require_safe
def certificate(request, pk, number):
    return _show_one(request, _kept(request, pk, number))


@post_from("certificate")
def certificate_withdraw(request, pk, number):
    return _act(request, pk, number, withdraw_certificate, "Sertifikat dicabut; halaman publiknya kini mengatakannya.")


@post_from("certificate")
def certificate_restore(request, pk, number):
    return _act(request, pk, number, restore_certificate, "Sertifikat berlaku lagi dengan nomor yang sama.")


@require_safe
def certificate_paper(request, pk, number):
    found = certificate_for(request.actor, pk, number)
    if found.withdrawn_at:
        raise Http404("Sertifikat ini tidak berlaku lagi.")
    attended = present_days(presence_of(found.meeting)).get(found.delegate_id, set())
    paper = paper_of(found, plan_of(found.meeting), attended)
    return pdf_answer(certificate_pdf(paper), f"sertifikat-{found.meeting.slug}-{number:03d}.pdf")


@login_not_required
@require_safe
def certificate_check(request, token):
    """Confirm a certificate by name, meeting and days; neither cache nor search engine keeps the page."""
    found = certificate_at(token)
    context = {"facts": [] if found.withdrawn_at else public_facts(found)}
    response = render(request, "events/certificate.html", context, status=410 if found.withdrawn_at else 200)
    response["Cache-Control"] = "private, no-store"
    response["X-Robots-Tag"] = "noindex, noarchive"
    return response


def _kept(request, pk, number):
    """Load a certificate for its meeting's hosts; whoever only holds or hands it out may not come here."""
    found = certificate_for(request.actor, pk, number)
    if not may_manage(request.actor, found.meeting):
        raise PermissionDenied(NOT_YOURS)
    return found


def _act(request, pk, number, act, done):
    found, form = _kept(request, pk, number), CertificateReasonForm(request.POST)
    if not form.is_valid():
        return _show_one(request, found, form=form, status=400)
    try:
        act(found, actor=request.actor, reason=form.cleaned_data["reason"])
    except Refusal as refusal:
        fresh = _kept(request, pk, number)
        return _show_one(request, fresh, refusal=str(refusal), status=refusal.status_code)
    messages.success(request, done)
    return redirect("desk-events:certificate", pk, number)


def _show(request, meeting, *, refusal="", status=200):
    context = {
        "meeting": meeting,
        "row": row_of(meeting),
        "tabs": tabs_of(request.actor, meeting, "certificates"),
        "certificates": certificate_rows(certificates_of(meeting)),
        "standing": standing_of(meeting),
        "may_issue": may_issue(request.actor, meeting),
        "wait": CERTIFICATE_NOT_OVER,
        "refusal": refusal,
    }
    return render(request, "events/certificates/list.html", context, status=status)


def _show_one(request, found, *, form=None, refusal="", status=200):
    context = {
        "meeting": found.meeting,
        "certificate": certificate_row(found),
        "form": form or CertificateReasonForm(),
        "is_acting": form is not None,
        "refusal": refusal,
    }
    return render(request, "events/certificates/one.html", context, status=status)
