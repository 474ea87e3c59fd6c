"""How do the pages answer that belong to no app?"""

from django.http import HttpResponse


def csrf_failure(request, reason=""):
    return HttpResponse(status=403)
