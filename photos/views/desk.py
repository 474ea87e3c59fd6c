"""What of a photo does the newsroom load?"""

from django.http import Http404, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from photos.files import read_private
from photos.queries import photo_for


@require_safe
def rendition(request, pk, width):
    """Serve one rendition to those who may see the photo. The browser asks anew each time: access may have ended."""
    photo = photo_for(request.actor, pk)
    if width not in photo.widths:
        raise Http404
    etag = quote_etag(f"{photo.digest[:32]}-{width}")
    response = get_conditional_response(request, etag=etag) or _send(photo, width)
    response["ETag"] = etag
    response["Cache-Control"] = "private, no-cache"
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _send(photo, width):
    content = read_private(photo.token, f"{width}.webp")
    if content is None:
        raise Http404
    return HttpResponse(content, content_type="image/webp")
