"""In which ways does a newsroom screen answer a form?"""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from upt.actors import Actor


class DeskRequest(HttpRequest):
    """A request behind the newsroom's door: upt.middleware has set on whose behalf it acts."""

    actor: Actor


class HttpResponseSeeOther(HttpResponseRedirect):
    """The form was done: look there with GET."""

    status_code = 303


def see_other(url: str) -> HttpResponseSeeOther:
    return HttpResponseSeeOther(url)


def action_in(request: HttpRequest) -> str:
    return request.POST.get("action", "")


def closed(request: HttpRequest, sentence: str) -> HttpResponse:
    """Say whose page this is to somebody who has a desk but not this part of it."""
    return render(request, "articles/desk/closed.html", {"sentence": sentence}, status=403)
