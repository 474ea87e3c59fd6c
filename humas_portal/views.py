"""How do the pages answer that belong to no app: home, about, guideline, and the errors?"""

from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.public_queries import PORTAL_ZONE
from articles.reader_cache import public_page
from articles.views.desk_rescue import rescue_form
from articles.views.public import category_links
from humas_portal.home import figures, front_page
from upt.dates import day_text

FIGURES_SECONDS = 300
TOO_LARGE = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)


@login_not_required
@require_safe
@public_page
def home(request):
    lead, cards = front_page()
    today = timezone.now().astimezone(PORTAL_ZONE)
    context = {
        "lead": lead,
        "cards": cards,
        "categories": category_links(),
        "figures": cache.get_or_set("home-figures", lambda: figures(today), FIGURES_SECONDS),
        "today_text": day_text(today),
    }
    return render(request, "articles/public/home.html", context)


@login_not_required
@require_safe
@public_page
def about(request):
    return render(request, "pages/about.html", {"categories": category_links()})


@login_not_required
@require_safe
@public_page
def guideline(request):
    return render(request, "pages/guideline.html", {"categories": category_links()})


@login_not_required
@require_safe
def favicon(request):
    """Lead browsers that ask for the old name to the drawn mark; the admin's pages name none."""
    return redirect(static("img/logo.svg"), permanent=True)


def bad_request(request, exception=None):
    """Answer garbled input with 400; a request that is too large is told so with 413."""
    return error_page(413 if isinstance(exception, TOO_LARGE) else 400)


def forbidden(request, exception=None):
    return error_page(403)


def not_found(request, exception=None):
    return error_page(404)


def broken(request):
    return error_page(500)


def error_page(status, name=""):
    """Answer with a page that needs no database, session or context."""
    return HttpResponse(render_to_string(f"{name or status}.html"), status=status)


@login_not_required
def csrf_failure(request, reason=""):
    """Lead a story form back with its text kept; any other form gets a page that says how to go on."""
    return rescue_form(request) or error_page(403, "403_csrf")
