"""What do readers see of a unit, a region and a meeting: the facts, and the newest stories?"""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from articles.cursor import PARAMETER
from articles.models import Article
from articles.public_queries import page_of
from articles.reader_cache import public_page
from events.views.public import detail_context
from upt.queries import Redirect, kanwil_by_slug, kanwil_facts, kanwil_groups, unit_by_slug, unit_facts


@login_not_required
@require_safe
@public_page
def unit_page(request: HttpRequest, slug: str) -> HttpResponse:
    unit = unit_by_slug(slug)
    if isinstance(unit, Redirect):
        return redirect(unit.url, permanent=True)
    context = {"unit": unit, "facts": unit_facts(unit)}
    return _with_stories(request, "upt/unit.html", context, Article.objects.filter(unit=unit), f"/upt/{slug}/")


@login_not_required
@require_safe
@public_page
def kanwil_page(request: HttpRequest, slug: str) -> HttpResponse:
    kanwil = kanwil_by_slug(slug)
    groups = kanwil_groups(kanwil)
    unit_count = sum(group.count for group in groups)
    context = {"kanwil": kanwil, "groups": groups, "facts": kanwil_facts(kanwil, unit_count)}
    stories = Article.objects.filter(unit__kanwil=kanwil)
    return _with_stories(request, "upt/kanwil.html", context, stories, f"/kanwil/{slug}/")


@login_not_required
@require_safe
@public_page
def meeting_page(request: HttpRequest, slug: str) -> HttpResponse:
    context = detail_context(slug)
    page = page_of(Article.objects.filter(meeting=context["meeting"]), "", size=10)
    more_url = f"/berita/?kegiatan={slug}" if page.next_token else ""
    return render(request, "events/detail.html", context | {"cards": page.cards, "more_url": more_url})


def _with_stories(request, template, context, stories, url):
    token = request.GET.get(PARAMETER, "")
    page = page_of(stories, token, size=10)
    context |= {
        "cards": page.cards,
        "next_url": f"{url}?{PARAMETER}={page.next_token}" if page.next_token else None,
        "first_url": url if token else None,
    }
    return render(request, template, context)
