"""How are follow-up items found, reported and decided about?"""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from events.forms.followup import ItemActForm
from events.queries.followup import carried_to, item_for, steps_of
from events.refusals import Refusal
from events.screens.followup import board, facts_of, offers_of, row_of, steps_shown
from events.services.followup import move_followup
from events.states.followup import ItemAct
from events.views.posting import post_from

DONE = {
    ItemAct.REPORT: "Laporan terkirim kepada pengelola kegiatan.",
    ItemAct.ACCEPT: "Laporan diterima; tindak lanjut ini selesai.",
    ItemAct.RETURN: "Laporan dikembalikan dengan alasan Anda.",
    ItemAct.DROP: "Tindak lanjut dihentikan dengan alasan Anda.",
}


@require_safe
def followup_board(request):
    return render(request, "events/followup/board.html", board(request.actor, request.GET, timezone.now()))


@require_safe
def followup_page(request, pk):
    return _show(request, item_for(request.actor, pk))


@post_from("followup")
def followup_act(request, pk, act):
    item, form = item_for(request.actor, pk), ItemActForm(request.POST)
    words = {"failed": act, "typed": request.POST.get("text", ""), "typed_url": request.POST.get("url", "")}
    if not form.is_valid():
        return _show(request, item, refusal=form.first_error(), status=400, **words)
    clean = form.cleaned_data
    try:
        move_followup(
            item,
            ItemAct(act),
            actor=request.actor,
            seen=clean["version"],
            text=clean["text"],
            url=clean["url"] if act == ItemAct.REPORT else "",
        )
    except Refusal as refusal:
        fresh = item_for(request.actor, pk)
        return _show(request, fresh, refusal=str(refusal), status=refusal.status_code, **words)
    messages.success(request, DONE[ItemAct(act)])
    return redirect("desk-events:followup", pk)


def _show(request, item, *, refusal="", failed="", typed="", typed_url="", status=200):
    context = {
        "item": item,
        "row": row_of(item, timezone.now()),
        "facts": facts_of(item),
        "steps": steps_shown(item, steps_of(item)),
        "offers": offers_of(request.actor, item, failed=failed),
        "carried": carried_to(item),
        "refusal": refusal,
        "failed": failed,
        "typed": typed,
        "typed_url": typed_url,
    }
    return render(request, "events/followup/item.html", context, status=status)
