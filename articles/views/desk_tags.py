"""How do editors keep the list of tags?"""

from urllib.parse import urlencode

from django.contrib import messages
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from articles.desk_queries.tags import page_of, proposals, search, tag_named
from articles.forms.posted import number_in
from articles.models import Tag
from articles.models.taxonomy import TagStatus
from articles.refusals import CannotNow
from articles.richtext import plain_line
from articles.rules import may_keep_tags
from articles.taxonomy import approve_tag, merge_tag
from articles.views.desk_answers import action_in, closed, see_other

UNKNOWN_TAG = "Tag itu tidak ada lagi. Muat ulang halaman ini."


@require_http_methods(["GET", "HEAD", "POST"])
def tags(request):
    """Show proposals and the governed list; approve or merge one."""
    if not may_keep_tags(request.actor):
        return closed(request, "Daftar tag dijaga oleh editor.")
    if request.method != "POST":
        return _show(request)
    tag = Tag.objects.exclude(status=TagStatus.MERGED).filter(pk=number_in(request.POST, "tag")).first()
    if tag is None:
        return _show(request, sentence=UNKNOWN_TAG, status=409)
    act = ACTS.get(action_in(request))
    if act is None:
        return _show(request, sentence="Tindakan itu tidak dikenal.", status=400)
    sentence = act(request, tag)
    if sentence:
        return _show(request, sentence=sentence, status=400, failed=tag.pk)
    return see_other(reverse("desk:tags"))


def _approve(request, tag):
    approve_tag(tag=tag, actor=request.actor)
    messages.success(request, f"Tag “{tag.name}” masuk daftar dan tampil bagi pembaca.")


def _merge(request, tag):
    """Fold a tag into the one that the editor named; returns a sentence where that can't be."""
    typed = plain_line(request.POST.get("into", ""))
    into = tag_named(typed)
    if into is None:
        return f"Tag “{typed}” tidak ada dalam daftar." if typed else "Tulis tag yang menjadi tujuan."
    if into.pk == tag.pk:
        return "Tag tidak dapat digabung ke dirinya sendiri."
    try:
        merge_tag(tag=tag, into=into, actor=request.actor)
    except CannotNow as refusal:
        return str(refusal)
    messages.success(request, f"Tag “{tag.name}” digabung ke “{into.name}”; beritanya ikut pindah.")


ACTS = {"approve": _approve, "merge": _merge}


def _show(request, *, sentence="", status=200, failed=None):
    asked, after = request.GET.get("q", ""), request.GET.get("sesudah", "")
    page = page_of(search(asked), after)
    context = {
        "proposals": proposals(),
        "page": page,
        "asked": asked,
        "next_url": f"?{urlencode({'q': asked, 'sesudah': page.last})}" if page.last else "",
        "first_url": f"?{urlencode({'q': asked})}" if after else "",
        "sentence": sentence,
        "failed": failed,
        "typed": request.POST.get("into", ""),
    }
    return render(request, "articles/desk/tags.html", context, status=status)
