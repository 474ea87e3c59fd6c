"""How do readers look for a unit?"""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from upt.forms import DirectoryForm
from upt.map import draw_map
from upt.models import Province, RegionalOffice
from upt.queries.directory import list_directory


@login_not_required
@require_safe
@conditional_page
@cache_control(public=True, no_cache=True)
def directory(request):
    provinces = list(Province.objects.select_related("kanwil"))
    form = DirectoryForm(request.GET, provinces=provinces, offices=list(RegionalOffice.objects.all()))
    wish = form.wish()
    found = list_directory(wish, provinces)
    home = reverse("upt:directory")
    context = {
        "form": form,
        "wish": wish,
        "directory": found,
        "widened_url": form.address_with(status="semua"),
        "reset_url": home,
        "canonical_url": f"{settings.SITE_URL}{home}",
    }
    if not wish.is_narrowed:
        context["map"] = draw_map(found.groups, form.address_with)
    return render(request, "upt/directory.html", context)
