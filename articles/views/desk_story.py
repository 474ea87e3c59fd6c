"""How is a story begun and written on in the newsroom?"""

from csp.decorators import csp_replace
from django.conf import settings
from django.contrib import messages
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from articles.assistant.child import CODES
from articles.content import Content, content_of, digest_of, missing_parts
from articles.forms.editor import POLICY
from articles.forms.posted import creation_key_in, own_key_in, seen_in
from articles.models import Revision
from articles.queries import article_for, case_for, current_revision
from articles.refusals import NOT_ALLOWED, CannotNow, NotAllowed, Refusal, Stale, Unready
from articles.rules import judge, may_write, owes_child_list, writing_action
from articles.services import create_story, save_story
from articles.states import WRITABLE, Action, Status
from articles.views.desk_answers import action_in, closed, see_other
from articles.views.desk_filling import Filling
from articles.views.desk_rescue import forget_typed, keeps_typing
from articles.views.desk_sheet import show_article
from articles.workflow import Seen, perform, renew_claim

CHILD_LIST_FIRST = "Draf tersimpan. Naskah ini menyangkut anak: baca sekali lagi, isi daftar periksanya, lalu kirim."
SAVED_COOKIE = "naskah-tersimpan"  # tells the browser's own copy of a new story that it may go


@keeps_typing
@csp_replace(POLICY)
@require_http_methods(["GET", "HEAD", "POST"])
def story_new(request):
    """Begin a story."""
    if not may_write(request.actor):
        return closed(request, "Naskah ditulis oleh agen informasi UPT dan editor.")
    filling = Filling(request)
    if request.method != "POST":
        return filling.show()
    forget_typed(request)
    return _forgotten(request) or _create(filling)


@keeps_typing
@csp_replace(POLICY)
@require_http_methods(["GET", "HEAD", "POST"])
def story_edit(request, pk):
    """Write on a story, or on a submitted one that the editor holds."""
    article = article_for(request.actor, pk)
    revision = current_revision(article)
    revision.article = article
    refusal = _refusal(request.actor, revision)
    is_post = request.method == "POST"
    if isinstance(refusal, NotAllowed) or (refusal and not is_post):
        return show_article(request, article, refusal=refusal)
    if renew_claim(revision, actor=request.actor):
        revision.refresh_from_db(fields=["claimed_until"])
    filling = Filling(request, article, revision)
    if not is_post:
        return filling.show()
    forget_typed(request)
    return _forgotten(request) or _save(filling)


def _forgotten(request):
    """Answer the button that throws away what was kept over an ended session."""
    return see_other(request.path) if action_in(request) == "forget" else None


def _refusal(actor, revision: Revision) -> Refusal | None:
    """Say why a person can't write on a story at all, or not now."""
    action = writing_action(actor, Status(revision.status))
    verdict = judge(actor, case_for(revision), action)
    if verdict.is_allowed:
        return None
    if verdict.not_allowed:
        return NotAllowed(NOT_ALLOWED[Action.SAVE])
    return CannotNow(
        "Pegang dahulu naskah ini, lalu sunting."
        if action is Action.EDIT_IN_REVIEW
        else f"Naskah berstatus “{Status(revision.status).label}” tidak sedang disunting."
    )


def _create(filling: Filling):
    content = filling.read()
    if content is None:
        return filling.show(status=400)
    request, unit = filling.request, filling.form.owner
    assert unit is not None  # a valid form of a new story has one
    key = creation_key_in(request.POST, request.actor, unit, content)
    try:
        article = create_story(
            actor=request.actor, unit=unit, content=content, creation_key=key, is_archive=filling.form.is_archive
        )
    except (NotAllowed, CannotNow) as refusal:
        return filling.show(refusal=refusal)
    revision = current_revision(article)
    filling.found(article, revision)
    if digest_of(content_of(revision)) != digest_of(content):
        changed = Stale("Naskah dari formulir ini sudah tersimpan, lalu Anda mengubah ketikannya.")
        return filling.show_conflict(changed, revision, content)
    response = _finish(filling, revision, content)
    # Only the browser's script reads it; a client without a key of its own has no copy to drop.
    own_key = own_key_in(request.POST)
    if own_key is not None:
        response.set_cookie(
            SAVED_COOKIE,
            str(own_key),
            max_age=86400,
            path=reverse("desk:article-new"),
            secure=settings.SESSION_COOKIE_SECURE,
            samesite="Lax",
        )
    return response


def _save(filling: Filling):
    content = filling.read()
    if content is None:
        return filling.show(status=400)
    article, actor = filling.story, filling.request.actor
    try:
        saved = save_story(article=article, actor=actor, seen=seen_in(filling.request.POST), content=content)
    except Stale as refusal:
        return _settle(filling, refusal, content)
    except Unready as refusal:
        return filling.show(errors=refusal.errors, status=400)
    except Refusal as refusal:
        return filling.show(refusal=refusal)
    filling.found(article, saved)
    return _finish(filling, saved, content)


def _settle(filling: Filling, refusal: Stale, content: Content):
    """Tell the second tap on a button from somebody else's change: what is there already needs no saving."""
    current = current_revision(filling.story)
    if digest_of(content_of(current)) != digest_of(content):
        return filling.show_conflict(refusal, current, content)
    filling.found(filling.story, current)
    return _finish(filling, current, content)


def _finish(filling: Filling, saved: Revision, content: Content):
    """Send the saved story on where that was asked, and lead to the next page."""
    request, article = filling.request, filling.story
    wants_submit = action_in(request) == Action.SUBMIT
    if wants_submit and saved.status in WRITABLE:
        missing = missing_parts(content)
        if missing:
            return filling.show(errors=missing, status=400, saved_but="Draf tersimpan, tetapi belum dapat dikirim.")
        ticked = tuple(request.POST.getlist("child_check"))
        if set(ticked) != set(CODES) and _wants_child_list(request.actor, saved):
            messages.info(request, CHILD_LIST_FIRST)
            return see_other(f"{reverse('desk:article', args=[article.pk])}?buka={Action.SUBMIT}#keputusan")
        try:
            seen = Seen(saved.number, saved.version)
            perform(article, Action.SUBMIT, actor=request.actor, seen=seen, child_check=ticked)
        except Refusal as refusal:
            return filling.show(refusal=refusal, saved_but="Draf tersimpan, tetapi belum terkirim.")
        messages.success(request, f"“{content.title}” tersimpan dan terkirim ke redaksi.")
    elif saved.status in WRITABLE:
        messages.success(request, "Draf tersimpan.")
        return see_other(reverse("desk:article-edit", args=[article.pk]))
    else:
        messages.success(request, f"“{content.title}” tersimpan.")
    return see_other(reverse("desk:article", args=[article.pk]))


def _wants_child_list(actor, saved: Revision) -> bool:
    """Tell whether nothing but the children's checklist keeps the person from sending."""
    case = case_for(saved)
    return owes_child_list(actor, case) and judge(actor, case, Action.SUBMIT).is_allowed
