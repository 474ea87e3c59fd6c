"""How is a month of clippings told and taken along?"""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.clippings.export import csv_of
from articles.clippings.months import month_code, month_text, read_month
from articles.clippings.queries import months_of
from articles.clippings.report import report_of
from articles.models import Clipping
from articles.views.clippings import clippers_only


@require_safe
@clippers_only
def report(request):
    """Show a month's tables."""
    month = _month(request)
    months = months_of(Clipping.objects.visible_to(request.actor))
    code = month_code(month)
    context = {
        "month_name": month_text(month),
        "months": [(month_code(one), month_text(one)) for one in sorted({*months, month}, reverse=True)],
        "code": code,
        "report": report_of(request.actor, month),
        "list_url": f"{reverse('desk-clippings:list')}?bulan={code}",
        "export_url": f"{reverse('desk-clippings:export')}?bulan={code}",
    }
    return render(request, "articles/clippings/report.html", context)


@require_safe
@clippers_only
def export(request):
    """Hand out a month's clippings as a file for spreadsheets."""
    month = _month(request)
    response = HttpResponse(csv_of(request.actor, month), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="kliping-{month_code(month)}.csv"'
    return response


def _month(request):
    return read_month(request.GET.get("bulan", "")) or timezone.localdate().replace(day=1)
