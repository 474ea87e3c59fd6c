"""What do my desk, the review queue and the style guide show?"""

from urllib.parse import urlencode

from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from articles.cursor import PARAMETER, read_token, token_for
from articles.desk_queries.home import has_stories, notices_for, sections_for, stories_for
from articles.desk_queries.learning import coaching_for
from articles.desk_queries.queue import (
    PART_BY_KEY,
    PARTS,
    choices_of,
    counts_of,
    narrow,
    page_of,
    readable,
    with_likeness,
)
from articles.forms.queue import QueueFilter
from articles.forms.sample import SampleForm
from articles.queries import queue_count
from articles.rules import may_see_queue, may_write
from articles.services import put_away_notice
from articles.states import Status
from articles.views.desk_answers import closed, see_other


@require_safe
def home(request):
    """Show what waits for me and where my stories are."""
    actor, now = request.actor, timezone.now()
    context = {
        "sections": sections_for(actor, now),
        "notices": notices_for(actor),
        "may_write": may_write(actor),
        "coaching": coaching_for(actor) if actor.is_agent else None,
        "queue_count": queue_count(actor) if actor.is_editor else None,
    }
    if has_stories(actor):
        status, token = request.GET.get("status", ""), request.GET.get(PARAMETER, "")
        context["stories"] = stories_for(actor, now, status=status, token=token)
    return render(request, "articles/desk/home.html", context)


@require_POST
def notice(request, pk):
    """Put a word to me away."""
    put_away_notice(notice_id=pk, actor=request.actor)
    return see_other(reverse("desk:home"))


@require_safe
def queue(request):
    """Show the review queue: all its parts, or one of them page by page."""
    actor, now = request.actor, timezone.now()
    if not may_see_queue(actor):
        return closed(request, "Antrean tinjauan dibaca oleh editor dan koordinator wilayah.")
    everything = readable(actor)
    form = QueueFilter(request.GET, choices=choices_of(everything), is_editor=actor.is_editor)
    found = narrow(everything, form.narrowing())
    counts = counts_of(found)
    chosen = PART_BY_KEY.get(request.GET.get("bagian", ""))
    after = read_token(request.GET.get(PARAMETER, "")) if chosen else None
    parts = []
    shown = [chosen] if chosen else PARTS
    pages = with_likeness({part.key: page_of(found, part, actor=actor, now=now, after=after) for part in shown}, actor)
    for part in shown:
        page = pages[part.key]
        query = form.query() | {"bagian": part.key}
        more = query | ({PARAMETER: token_for(*page.next)} if page.next else {})
        parts.append(
            {
                "part": part,
                "rows": page.rows,
                "count": counts[part.key],
                "next_url": f"?{urlencode(more)}" if page.next else "",
                "first_url": f"?{urlencode(query)}" if after else "",
            }
        )
    all_url = "?" + urlencode(form.query())
    context = {"parts": parts, "form": form, "chosen": chosen, "all_url": all_url, "is_region": not actor.is_editor}
    return render(request, "articles/desk/queue.html", context)


@require_safe
def style(request):
    """Show every component of the look in every state."""
    context = {"statuses": Status.choices, "demo_form": SampleForm(), "demo_form_bad": SampleForm({"note": ""})}
    return render(request, "styleguide.html", context)
