"""How do editors keep the newsroom's dictionary?"""

from urllib.parse import urlencode

from django.contrib import messages
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from articles.assistant.access import may_keep_words
from articles.assistant.services import decide_word, propose_word
from articles.desk_queries.words import page_of, proposals, search
from articles.forms.posted import number_in
from articles.models import HouseWord, WordStatus
from articles.refusals import Refusal
from articles.views.desk_answers import action_in, closed, see_other

UNKNOWN_WORD = "Kata itu tidak ada lagi. Muat ulang halaman ini."
DECISIONS = {"approve": WordStatus.APPROVED, "refuse": WordStatus.REFUSED}


@require_http_methods(["GET", "HEAD", "POST"])
def words(request):
    """Show proposals and the dictionary; add a word, take one in or refuse one."""
    if not may_keep_words(request.actor):
        return closed(request, "Kamus redaksi dijaga oleh editor. Kata diusulkan dari temuan di naskah.")
    if request.method != "POST":
        return _show(request)
    if action_in(request) == "add":
        return _add(request)
    word = HouseWord.objects.select_related("unit").filter(pk=number_in(request.POST, "word")).first()
    status = DECISIONS.get(action_in(request))
    if word is None or status is None:
        return _show(request, sentence=UNKNOWN_WORD, status=409)
    decide_word(word=word, status=status, actor=request.actor)
    verb = "masuk kamus" if status == WordStatus.APPROVED else "ditolak; pemeriksa tetap menandainya"
    messages.success(request, f"“{word.word}” {verb}.")
    return see_other(reverse("desk:words"))


def _add(request):
    try:
        row = propose_word(word=request.POST.get("new", ""), unit=None, actor=request.actor)
    except Refusal as refusal:
        return _show(request, sentence=str(refusal), status=refusal.status_code)
    messages.success(request, f"“{row.word}” masuk kamus seluruh jaringan.")
    return see_other(reverse("desk:words"))


def _show(request, *, sentence="", status=200):
    asked, after = request.GET.get("q", ""), request.GET.get("sesudah", "")
    page = page_of(search(asked), after)
    context = {
        "proposals": proposals(),
        "page": page,
        "asked": asked,
        "next_url": f"?{urlencode({'q': asked, 'sesudah': page.last})}" if page.last else "",
        "first_url": f"?{urlencode({'q': asked})}" if after else "",
        "sentence": sentence,
        "typed": request.POST.get("new", ""),
    }
    return render(request, "articles/desk/words.html", context, status=status)
