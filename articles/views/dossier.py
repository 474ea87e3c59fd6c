"""How is the file of a meeting looked at and taken along?"""

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_safe

from articles.dossier.archive import archive_of
from articles.dossier.facts import file_of
from articles.dossier.paper import dossier_of
from articles.dossier.screen import lines_of
from articles.dossier.services import record_download
from articles.dossier.states import Form
from events.papers.dossier import dossier_pdf
from events.queries.meetings import meeting_for
from events.refusals import NOT_YOURS
from events.rules.meetings import may_manage
from events.screens.meetings import row_of
from events.screens.tabs import tabs_of


@require_safe
def dossier(request, pk):
    """Show what the file holds so far."""
    meeting = _host_meeting(request, pk)
    context = {
        "meeting": meeting,
        "row": row_of(meeting),
        "tabs": tabs_of(request.actor, meeting, "desk:dossier"),
        "lines": lines_of(request.actor, file_of(request.actor, meeting)),
    }
    response = render(request, "articles/desk/dossier.html", context)
    response["Cache-Control"] = "private, no-store"
    return response


@require_GET
def dossier_paper(request, pk):
    """Hand out the file as one document."""
    meeting = _host_meeting(request, pk)
    content = dossier_pdf(dossier_of(file_of(request.actor, meeting)))
    return _handed_out(request, meeting, content, Form.PDF)


@require_GET
def dossier_archive(request, pk):
    """Hand out the file with its letters, lists and tables."""
    meeting = _host_meeting(request, pk)
    return _handed_out(request, meeting, archive_of(file_of(request.actor, meeting)), Form.ZIP)


def _host_meeting(request, pk):
    meeting = meeting_for(request.actor, pk)
    if not may_manage(request.actor, meeting):
        raise PermissionDenied(NOT_YOURS)
    return meeting


def _handed_out(request, meeting, content, form):
    """Note who takes the file along, then hand it out; it names people, so no cache keeps it."""
    record_download(meeting, actor=request.actor, form=form)
    response = HttpResponse(content, content_type=f"application/{form.value}")
    response["Content-Disposition"] = f'attachment; filename="berkas-{meeting.slug}.{form.value}"'
    response["Cache-Control"] = "private, no-store"
    return response
