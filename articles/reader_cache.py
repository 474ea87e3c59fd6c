"""How long may anybody keep a public page?

A page may be reused only after asking again (`no-cache` with an ETag): a story that is published, corrected or
withdrawn shows at the very next look, and an unchanged page costs a short answer.
"""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, set_response_etag

from articles.workflow import publish_due_if_any

View = Callable[..., HttpResponse]


def public_page(view: View) -> View:
    """Publish what has come due, then answer with an ETag, and 304 where the reader's copy is current."""

    @wraps(view)
    def answer(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        publish_due_if_any()
        response = view(request, *args, **kwargs)
        response["Cache-Control"] = "public, no-cache"
        if response.status_code != 200:
            return response
        set_response_etag(response)
        kept = get_conditional_response(request, etag=response["ETag"], response=response)
        return kept or response

    return answer
