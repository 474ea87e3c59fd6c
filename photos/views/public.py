"""What do readers load: published renditions and drawn covers?"""

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from photos.drawn import drawn_cover
from photos.files import read_public

IMMUTABLE = "public, max-age=31536000, immutable"
# A withdrawn photo, perhaps of a child, must not live on in caches for long; asking again costs a short answer.
AN_HOUR = "public, max-age=3600, must-revalidate"
TYPES = {"webp": "image/webp", "jpg": "image/jpeg"}


@login_not_required
@require_safe
def public_rendition(request, token, name):
    """Serve a file of public storage. In production nginx does; the address admits no other path than a rendition's."""
    content = read_public(token, name)
    if content is None:
        raise Http404
    response = _cached(HttpResponse(content, content_type=TYPES[name.rpartition(".")[2]]), AN_HOUR)
    response["ETag"] = f'"{token}-{name}"'
    return get_conditional_response(request, etag=response["ETag"], response=response)


@login_not_required
@require_safe
def drawn(request, unit_type, category, seed):
    """Draw a story's cover. The address decides the drawing, so it never changes."""
    svg = drawn_cover(unit_type=unit_type, category_slug=category, seed=seed)
    return _cached(HttpResponse(svg, content_type="image/svg+xml"), IMMUTABLE)


def _cached(response, policy):
    response["Cache-Control"] = policy
    response["X-Content-Type-Options"] = "nosniff"
    return response
