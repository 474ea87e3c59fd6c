"""What do readers see at the addresses of news? No sign-in, no session, no JavaScript."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.cards import story_url
from articles.cursor import PARAMETER
from articles.faces import face_of, more_of, notices_of, structured_of
from articles.models import Article, Category, Tag
from articles.models.taxonomy import TagStatus
from articles.public_queries import PORTAL_ZONE, categories, filtered_stories, page_of
from articles.reader_cache import public_page
from articles.similar.related import kept_ids, related_cards
from upt.dates import moment_text

JOINS = ("unit__province", "category", "cover", "meeting")


@login_not_required
@require_safe
@public_page
def news_list(request: HttpRequest) -> HttpResponse:
    stories, filters = filtered_stories(request.GET, this_year=_today().year)
    token = request.GET.get(PARAMETER, "")
    page = page_of(stories, token)
    context = {
        "heading": "Berita",
        "intro": "Kabar dari unit pemasyarakatan di seluruh Indonesia, terbaru lebih dahulu.",
        "cards": page.cards,
        "next_url": filters.url(page.next_token) if page.next_token else None,
        "first_url": filters.url() if token else None,
        "filters": filters,
        "active": filters.active,
        "canonical_url": filters.url(token),
        "categories": links_to(filters.rubrics),
    }
    return render(request, "articles/public/list.html", context)


@login_not_required
@require_safe
@public_page
def detail(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    public_or_withdrawn = Article.objects.filter(published_at__isnull=False)
    stories = public_or_withdrawn.select_related(*JOINS).annotate(related_ids=kept_ids())
    article = get_object_or_404(stories, pk=pk)
    if article.withdrawn_at is not None:
        return withdrawn(request, article)
    if slug != article.slug:
        return redirect(story_url(article.slug, article.pk), permanent=True)
    face = face_of(article)
    context = {
        "story": face,
        "structured": structured_of(face),
        "notices": notices_of(article),
        **_read_next(article),
    }
    return render(request, "articles/public/detail.html", context)


def _read_next(article: Article) -> dict[str, object]:
    """Offer the related stories, or what else the unit has where none are known (1 query)."""
    related = article.related_ids  # annotated
    if related:
        return {"more": related_cards(related), "more_title": "Berita terkait"}
    return {"more": more_of(article), "more_title": "Baca juga"}


def withdrawn(request: HttpRequest, article: Article) -> HttpResponse:
    """Say when and why a story was withdrawn, and nothing of the story itself."""
    assert article.withdrawn_at is not None
    context = {
        "withdrawn_text": moment_text(article.withdrawn_at, article.unit.timezone),
        "notice": article.withdrawn_notice,
        "unit_name": article.unit.name,
        "unit_url": f"/upt/{article.unit.slug}/",
    }
    return render(request, "articles/public/withdrawn.html", context, status=410)


@login_not_required
@require_safe
@public_page
def category(request: HttpRequest, slug: str) -> HttpResponse:
    rubric = get_object_or_404(Category, slug=slug)
    stories = Article.objects.filter(category=rubric)
    return _plain_list(request, stories, f"/rubrik/{slug}/", rubric.name, "Rubrik", rubric.description)


@login_not_required
@require_safe
@public_page
def tag(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Tag.objects.select_related("merged_into"), slug=slug)
    if found.merged_into is not None:
        return redirect(f"/tag/{found.merged_into.slug}/", permanent=True)
    get_object_or_404(Tag, pk=found.pk, status=TagStatus.APPROVED)
    stories = Article.objects.filter(tagged_items__tag=found)
    return _plain_list(request, stories, f"/tag/{slug}/", found.name.capitalize(), "Tag", "")


def _plain_list(request, stories, url, heading, kicker, intro):
    token = request.GET.get(PARAMETER, "")
    page = page_of(stories, token)
    context = {
        "heading": heading,
        "kicker": kicker,
        "intro": intro,
        "cards": page.cards,
        "next_url": f"{url}?{PARAMETER}={page.next_token}" if page.next_token else None,
        "first_url": url if token else None,
        "canonical_url": url,
        "categories": category_links(),
    }
    return render(request, "articles/public/list.html", context)


def category_links() -> list[dict[str, str]]:
    return links_to(categories())


def links_to(rubrics: list[Category]) -> list[dict[str, str]]:
    return [{"name": row.name, "url": f"/rubrik/{row.slug}/"} for row in rubrics]


def _today(zone: ZoneInfo = PORTAL_ZONE) -> datetime:
    return timezone.now().astimezone(zone)
