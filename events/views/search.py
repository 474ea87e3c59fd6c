"""Which meetings does the newsroom offer while somebody types?"""

from django.http import JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from events.names import labels_of
from events.queries.meetings import meetings_visible_to
from events.queries.search import meetings_like


@never_cache
@require_safe
def search(request):
    found = meetings_like(request.GET.get("q", ""), meetings_visible_to(request.actor))
    return JsonResponse({"names": labels_of(found)})
