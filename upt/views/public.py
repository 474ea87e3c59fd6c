"""How do readers look for a unit?"""

from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.views.decorators.http import require_safe

from upt.forms import DirectoryForm
from upt.map import draw_map
from upt.models import Province, RegionalOffice
from upt.queries.directory import list_directory


@login_not_required
@require_safe
def directory(request):
    provinces = list(Province.objects.all())
    form = DirectoryForm(request.GET, provinces=provinces, offices=list(RegionalOffice.objects.all()))
    wish = form.wish()
    found = list_directory(wish, provinces)
    context = {"form": form, "wish": wish, "directory": found, "widened_url": form.address_with(status="semua")}
    if not wish.q and not wish.kanwil:
        context["map"] = draw_map(provinces, found.counts, form.address_with)
    return render(request, "upt/directory.html", context)
