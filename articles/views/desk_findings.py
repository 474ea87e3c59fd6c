"""How does the checker answer while somebody writes, and how is a remark put aside?"""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from articles.assistant.remarks import dismissals_of, remarks_on
from articles.assistant.services import ask_managing_editors, dismiss, propose_word, undo_dismissal
from articles.coverage.named import read_event
from articles.desk_queries.findings import board_of
from articles.forms.posted import number_in
from articles.models import Article, WordStatus
from articles.queries import article_for
from articles.refusals import Refusal, Unready
from articles.richtext import plain_line
from articles.rules import may_write
from articles.views.desk_answers import action_in, closed, see_other
from articles.views.desk_typed import circumstances, typed_content, worked_on


@never_cache
@require_POST
def check(request):
    """Check what stands in the story form right now; answers with the list of remarks, stores nothing."""
    if not may_write(request.actor):
        return closed(request, "Naskah ditulis oleh agen informasi UPT dan editor.")
    pk = number_in(request.POST, "article")
    article = article_for(request.actor, pk) if pk is not None else None
    revision = worked_on(article)
    unit, level, on = circumstances(request, revision)
    named = read_event(request.POST.get("event", ""), request.actor, revision)
    dismissals = dismissals_of(article) if article else []
    remarks = remarks_on(typed_content(request.POST, named), unit=unit, on=on, dismissals=dismissals)
    board = board_of(remarks, actor=request.actor, article=article, level=level)
    return render(request, "articles/desk/findings.html", {"board": board, "mode": "write"})


@require_POST
def finding(request, pk):
    """Put a remark on a stored story aside, let it stand again, or take its word into the dictionary."""
    article = article_for(request.actor, pk)
    act = ACTS.get(action_in(request))
    if act is None:
        return HttpResponse("Tindakan itu tidak dikenal.", status=400, content_type="text/plain; charset=utf-8")
    try:
        sentence = act(request, article)
    except Refusal as refusal:
        if _is_script(request):
            return HttpResponse(str(refusal), status=refusal.status_code, content_type="text/plain; charset=utf-8")
        messages.error(request, str(refusal))
        return see_other(_back(article))
    if _is_script(request):
        return HttpResponse(sentence, content_type="text/plain; charset=utf-8")
    messages.success(request, sentence)
    return see_other(_back(article))


def _is_script(request) -> bool:
    return request.headers.get("X-Requested-With") == "fetch"


def _back(article: Article) -> str:
    return f"{reverse('desk:article', args=[article.pk])}#pemeriksaan"


def _dismiss(request, article: Article) -> str:
    dismiss(article=article, actor=request.actor, **_named(request), reason=plain_line(request.POST.get("reason", "")))
    return "Temuan dikesampingkan dengan alasan Anda."


def _restore(request, article: Article) -> str:
    undo_dismissal(article=article, actor=request.actor, **_named(request))
    return "Temuan berlaku lagi."


def _named(request) -> dict[str, str]:
    return {"rule_id": request.POST.get("rule", ""), "fingerprint": request.POST.get("fingerprint", "")}


def _word(request, article: Article) -> str:
    """Propose a word for the unit's dictionary, or for the network's where that was chosen."""
    scope = request.POST.get("scope", "unit")
    if scope not in ("unit", "network"):
        raise Unready({"scope": "Pilih kamus UPT atau kamus jaringan."})
    unit = article.unit if scope == "unit" else None
    row = propose_word(word=request.POST.get("word", ""), unit=unit, actor=request.actor)
    if row.status == WordStatus.APPROVED:
        return f"“{row.word}” masuk kamus."
    return f"“{row.word}” diusulkan untuk kamus; editor memutuskannya."


def _ask(request, article: Article) -> str:
    told = ask_managing_editors(article=article, actor=request.actor)
    return "Redaktur pelaksana sudah diberi tahu." if told else "Redaktur pelaksana sudah diberi tahu sebelumnya."


ACTS = {"dismiss": _dismiss, "restore": _restore, "word": _word, "ask": _ask}
