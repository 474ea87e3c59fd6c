"""How is a story read, judged and moved on in the newsroom?"""

from django.contrib import messages
from django.http import Http404, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from articles.desk_queries.offers import Answer, act_form
from articles.effects import LEASE
from articles.forms.posted import number_in, seen_in
from articles.models import Article
from articles.queries import article_for, case_for, consentable_for, current_revision
from articles.refusals import Refusal, Unready
from articles.states import TRANSITIONS, Action
from articles.views.desk_answers import DeskRequest, action_in, see_other
from articles.views.desk_outcomes import page_after, sentence_after
from articles.views.desk_sheet import UnknownAct, show_article, show_consent
from articles.workflow import perform, renew_claim, revision_seen, transition_for
from upt.dates import moment_text

# Writing is done on the story form, whatever a form here says.
HERE = {row.action for row in TRANSITIONS} - {Action.SAVE, Action.EDIT_IN_REVIEW}


@require_http_methods(["GET", "HEAD", "POST"])
def article(request, pk):
    """Show a story and its acts, or do one of them."""
    found, show = _found(request.actor, pk)
    if request.method != "POST":
        return show(request, found)
    try:
        return _do(request, found)
    except Unready as refusal:
        return show(request, found, refusal=refusal, answer=_answer(request, refusal.errors))
    except Refusal as refusal:
        return show(request, found, refusal=refusal, answer=_answer(request))


def _found(actor, pk):
    """Load a story that the person may read, or one whose reinstatement waits for this administrator's consent."""
    try:
        return article_for(actor, pk), show_article
    except Http404:
        return consentable_for(actor, pk), show_consent


def _do(request: DeskRequest, found: Article) -> HttpResponse:
    """Do the act that a form asks for on what the person saw; raises a refusal."""
    actor, code = request.actor, action_in(request)
    if code not in HERE:
        raise UnknownAct
    action, seen = Action(code), seen_in(request.POST)
    revision = revision_seen(found, seen)
    case = case_for(revision)
    transition = transition_for(actor, case, action, revision, seen)
    form = act_form(actor, revision, case, transition, request.POST)
    if not form.is_valid():
        raise Unready({})
    done = perform(found, action, actor=actor, seen=seen, **form.order())
    messages.success(request, sentence_after(transition, done))
    return see_other(page_after(actor, found, done, action))


def _answer(request: DeskRequest, errors: dict[str, str] | None = None) -> Answer:
    return Answer(action_in(request), number_in(request.POST, "revision"), request.POST, errors or {})


@require_POST
def claim_renew(request, pk):
    """Lengthen the holder's lease while the holder reads or writes; tell whether it's still held."""
    found = article_for(request.actor, pk)
    revision = current_revision(found)
    now = timezone.now()
    if not renew_claim(revision, actor=request.actor, now=now):
        return JsonResponse({"held": False, "text": "Naskah ini tidak lagi Anda pegang. Muat ulang halaman."})
    return JsonResponse({"held": True, "text": f"sampai {moment_text(now + LEASE, found.unit.timezone)}"})
