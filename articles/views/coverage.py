"""Who has told of a meeting, and how does a delegation begin its story there?"""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.coverage.board import board_of
from articles.coverage.draft import draft_from_meeting
from articles.forms.posted import number_in
from articles.queries import current_revision
from articles.refusals import Refusal
from articles.states import WRITABLE
from articles.views.desk_answers import see_other
from events.queries.meetings import meeting_for
from events.screens.meetings import row_of
from events.screens.tabs import tabs_of
from events.views.posting import post_from
from upt.models import Unit

ALL = "semua"  # beside those that a story is expected from, the units that followed by video


@require_safe
def board(request, pk):
    """Show how far each unit is with its story about a meeting."""
    return _show(request, meeting_for(request.actor, pk))


@post_from("desk:coverage")
def draft(request, pk):
    """Begin the story of one of the person's units, or lead to the one that is there."""
    meeting = meeting_for(request.actor, pk)
    unit = Unit.objects.filter(pk=number_in(request.POST, "unit")).first()
    if unit is None:
        raise Http404("UPT tidak ditemukan.")
    try:
        article = draft_from_meeting(meeting, actor=request.actor, unit=unit)
    except Refusal as refusal:
        return _show(request, meeting, refusal=refusal)
    if current_revision(article).status not in WRITABLE:
        return see_other(reverse("desk:article", args=[article.pk]))
    messages.success(request, "Draf dengan keterangan kegiatan tersedia. Tulis judul dan terasnya, lalu isinya.")
    return see_other(reverse("desk:article-edit", args=[article.pk]))


def _show(request, meeting, refusal=None):
    context = {
        "meeting": meeting,
        "row": row_of(meeting),
        "tabs": tabs_of(request.actor, meeting, "desk:coverage"),
        "board": board_of(
            request.actor,
            meeting,
            timezone.now(),
            is_all=request.GET.get("lingkup") == ALL,
            after=number_in(request.GET, "sesudah"),
        ),
        "page_url": reverse("desk:coverage", args=[meeting.pk]),
        "refusal": refusal,
    }
    status = refusal.status_code if refusal else 200
    return render(request, "articles/desk/coverage.html", context, status=status)
