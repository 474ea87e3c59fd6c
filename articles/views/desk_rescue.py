"""How does typing survive a session that ended, or a form whose security mark had expired?

The text waits in the session, marked with whose form it was, until that person opens the form again.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve
from django.utils import timezone

from articles.forms.posted import author_in
from articles.richtext import clean
from articles.views.desk_answers import see_other
from upt.middleware import DeskAccessMiddleware

KEY = "kept_stories"
MOST_KEPT = 3
KEPT = "Sesi Anda berakhir. Ketikan Anda sudah kami simpan; masuk lagi untuk melanjutkan."
LARGEST = 2_000_000  # characters; a signed form is needed to leave anything here at all
FORMS = ("desk:article-new", "desk:article-edit")
FIELDS = (
    "title",
    "lead",
    "dateline",
    "body",
    "category",
    "tags",
    "event",
    "unit",
    "archive",
    "byline",
    "cover_alt",
    "cover_caption",
    "cover_credit",
    "cover_id",
    "revision",
    "version",
    "creation_key",
)


def keeps_typing(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Keep what an ended session sends before the newsroom's door turns it away; the door itself stays as it is."""

    @login_not_required
    @wraps(view)
    def opened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST" and not request.user.is_authenticated:
            keep_typed(request)
        door = DeskAccessMiddleware(view)
        return door.process_view(request, view, args, kwargs) or view(request, *args, **kwargs)

    return opened


def keep_typed(request: HttpRequest) -> bool:
    """Put a story form's text into the session; a form without its author's mark leaves nothing."""
    author = author_in(request.POST)
    if author is None:
        return False
    fields = {name: str(request.POST[name]) for name in FIELDS if name in request.POST}
    fields["body"] = clean(fields.get("body", ""))
    if sum(map(len, fields.values())) > LARGEST:
        return False
    kept = request.session.get(KEY, {})
    kept.pop(request.path, None)
    kept[request.path] = {
        "author": author,
        "fields": fields,
        "had_photo": bool(request.FILES),
        "at": timezone.now().isoformat(),
    }
    request.session[KEY] = dict(list(kept.items())[-MOST_KEPT:])
    if not request.user.is_authenticated:
        messages.warning(request, KEPT)
    return True


def kept_for(request: HttpRequest) -> dict[str, Any] | None:
    """Return what this person typed into this form when the session had ended; another person's stays unseen."""
    kept = request.session.get(KEY, {}).get(request.path)
    return kept if kept and kept["author"] == request.user.pk else None


def forget_typed(request: HttpRequest) -> None:
    """Drop what was kept for this form."""
    kept = request.session.get(KEY, {})
    if kept.pop(request.path, None):
        request.session[KEY] = kept


def rescue_form(request: HttpRequest) -> HttpResponse | None:
    """Save a story form that the forgery check refused, and lead back to it; None where it is no story form."""
    try:
        name = resolve(request.path_info).view_name
    except Resolver404:
        return None
    if name not in FORMS or request.method != "POST" or not keep_typed(request):
        return None
    return see_other(request.path)
