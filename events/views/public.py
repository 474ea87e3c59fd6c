"""How do readers find a meeting, and its days for their calendar?"""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from events.feeds import calendar_of
from events.queries.figures import figures_of
from events.queries.materials import materials_of, with_public_materials
from events.queries.meetings import announced_rundowns, calendar_meetings, public_meeting, public_meetings
from events.screens.figures import figure_rows
from events.screens.materials import groups_of, public_rows
from events.screens.meetings import days_of, facts_of, list_page, row_of, versions_of


@login_not_required
@require_safe
@conditional_page
@cache_control(public=True, no_cache=True)
def agenda(request):
    home = reverse("events:agenda")
    context = list_page(public_meetings(), request.GET.get("sebelum", ""), timezone.now(), home)
    return render(request, "events/agenda.html", context | _addresses(home))


def detail_context(slug):
    """Collect what a meeting's page shows; articles/views/places.py adds the stories about it."""
    meeting = public_meeting(slug)
    rundowns = announced_rundowns(meeting)
    return {
        "meeting": meeting,
        "row": row_of(meeting),
        "facts": facts_of(meeting),
        "days": days_of(meeting, rundowns[0].items.all()) if rundowns else [],
        "materials": _materials(meeting, rundowns),
        "versions": versions_of(meeting, rundowns)[:-1],
        "figures": figure_rows(figures_of(meeting), meeting.timezone),
        "canonical_url": f"{settings.SITE_URL}{meeting.get_absolute_url()}",
    }


@login_not_required
@require_safe
@conditional_page
@cache_control(public=True, no_cache=True)
def calendar(request, slug):
    meeting = public_meeting(slug)
    meeting.public_materials = list(materials_of(meeting, None))
    return _calendar([meeting], meeting.title, f"{meeting.slug}.ics")


@login_not_required
@require_safe
@conditional_page
@cache_control(public=True, no_cache=True)
def feed(request):
    meetings = with_public_materials(calendar_meetings()).prefetch_related("rundowns__items")
    return _calendar(meetings, "Agenda Pemasyarakatan", "agenda.ics")


def _addresses(home):
    """Give the list's own address, and the feed's as it is pasted into a calendar and as a calendar opens it."""
    feed_url = f"{settings.SITE_URL}{reverse('events:feed')}"
    webcal_url = f"webcal:{feed_url.partition(':')[2]}"
    return {"canonical_url": f"{settings.SITE_URL}{home}", "feed_url": feed_url, "webcal_url": webcal_url}


def _calendar(meetings, name, file_name):
    entries = [(meeting, _announced_items(meeting), meeting.public_materials) for meeting in meetings]
    response = HttpResponse(calendar_of(entries, name), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'inline; filename="{file_name}"'
    return response


def _materials(meeting, rundowns):
    items = rundowns[0].items.all() if rundowns else []
    return groups_of(meeting, items, public_rows(meeting, materials_of(meeting, None)))


def _announced_items(meeting):
    announced = [rundown for rundown in meeting.rundowns.all() if rundown.announced_at]
    return list(announced[0].items.all()) if announced else []
