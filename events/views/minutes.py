"""How are a meeting's minutes read, written together, checked, approved and added to?"""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from events.addressees import AddressBook
from events.forms.minutes import AddendumForm, MinutesActForm, MinutesSheet, content_of
from events.minutes_versions import VersionsClash
from events.queries.minutes import addenda_of, minutes_for, revisions_of
from events.refusals import NOT_YOURS, Refusal
from events.rules.meetings import may_manage
from events.rules.minutes import lacks_state, lacks_time
from events.screens.meetings import row_of
from events.screens.minutes import clash_sides, page_of, starting_text
from events.screens.tabs import tabs_of
from events.services.approval import move_minutes
from events.services.minutes import add_addendum, save_minutes
from events.states.minutes import MinutesAct, MinutesStatus
from events.views.posting import post_from

DONE = {
    MinutesAct.CHECK: "Notula ditandai sudah diperiksa. Berikutnya, orang yang tidak ikut menulis mengesahkannya.",
    MinutesAct.REOPEN: "Notula kembali menjadi draf; catatan Anda terbaca oleh penulisnya.",
    MinutesAct.APPROVE: "Notula disahkan. Tindak lanjutnya kini terbuka bagi para penerima tugas.",
}
MERGED = "Notula disimpan. Perubahan orang lain di bagian lain digabungkan; baca sekali lagi."


@require_safe
def minutes_page(request, pk):
    meeting, minutes = minutes_for(request.actor, pk)
    return _show(request, meeting, minutes, revision=request.GET.get("revisi", ""))


def minutes_edit(request, pk):
    meeting, minutes = _to_write(request, pk)
    lack = lacks_time(meeting, timezone.now()) or lacks_state(minutes)
    if lack and request.method != "POST":
        return _show(request, meeting, minutes, refusal=lack, status=409)
    data = request.POST if request.method == "POST" else None
    content, version = content_of(minutes), minutes.version if minutes else 0
    text = "" if minutes else starting_text(meeting)
    sheet = MinutesSheet(AddressBook(meeting), content, version, data, text=text)
    if data is None or sheet.is_search or not sheet.is_valid():
        return _form(request, meeting, minutes, sheet, status=sheet.status)
    try:
        saved = save_minutes(meeting, actor=request.actor, **sheet.typed())
    except VersionsClash as clash:
        merged = MinutesSheet(sheet.book, clash.content, clash.version)
        return _form(request, meeting, minutes, merged, sides=clash_sides(meeting, clash), status=409)
    except Refusal as refusal:
        sheet.form.add_error(None, str(refusal))
        return _form(request, meeting, minutes, sheet, status=refusal.status_code)
    said = MERGED if saved.is_merged else "Notula disimpan." if saved.is_new else "Notula tidak berubah."
    messages.success(request, said)
    return redirect("desk-events:minutes", pk)


@post_from("minutes")
def minutes_act(request, pk, act):
    meeting, minutes = _to_write(request, pk)
    form = MinutesActForm(request.POST)
    words = {"failed": act, "typed": request.POST.get("note", "")}
    if minutes is None:
        return redirect("desk-events:minutes", pk)
    if not form.is_valid():
        return _show(request, meeting, minutes, refusal=form.first_error(), status=400, **words)
    seen, note = form.cleaned_data["version"], form.cleaned_data["note"]
    try:
        move_minutes(minutes, MinutesAct(act), actor=request.actor, seen=seen, note=note)
    except Refusal as refusal:
        fresh = minutes_for(request.actor, pk)
        return _show(request, *fresh, refusal=str(refusal), status=refusal.status_code, **words)
    messages.success(request, DONE[MinutesAct(act)])
    return redirect("desk-events:minutes", pk)


def minutes_addendum(request, pk):
    meeting, minutes = _to_write(request, pk)
    if minutes is None or minutes.status != MinutesStatus.APPROVED:
        lack = "Adendum hanya untuk notula yang sudah disahkan."
        return _show(request, meeting, minutes, refusal=lack, status=409)
    addenda = addenda_of(minutes)
    form = AddendumForm(request.POST or None, initial={"seen": len(addenda)})
    status = 400 if form.is_bound else 200
    if form.is_bound and form.is_valid():
        try:
            add_addendum(minutes, actor=request.actor, **form.cleaned_data)
        except Refusal as refusal:
            status, form = refusal.status_code, _with_what_is_new(form, minutes, str(refusal))
            addenda = addenda_of(minutes)
        else:
            messages.success(request, "Adendum disimpan dan dirantai ke sidik notula.")
            return redirect("desk-events:minutes", pk)
    context = {"meeting": meeting, "form": form, "addenda": addenda}
    return render(request, "events/minutes/addendum.html", context, status=status)


def _to_write(request, pk):
    meeting, minutes = minutes_for(request.actor, pk)
    if not may_manage(request.actor, meeting):
        raise PermissionDenied(NOT_YOURS)
    return meeting, minutes


def _with_what_is_new(form, minutes, refusal):
    """Keep what was typed, and take note of the addenda that the person sees from now on."""
    data = form.data.copy()
    data["seen"] = len(addenda_of(minutes))
    fresh = AddendumForm(data)
    fresh.add_error(None, refusal)
    return fresh


def _form(request, meeting, minutes, sheet, *, sides=(), status=200):
    last = revisions_of(minutes)[0] if minutes and sides else None
    context = {
        "meeting": meeting,
        "minutes": minutes,
        "sheet": sheet,
        "names": sheet.book.names,
        "sides": sides,
        "last": last,
        "found": sheet.is_search,
    }
    return render(request, "events/minutes/form.html", context, status=status)


def _show(request, meeting, minutes, *, refusal="", failed="", typed="", revision="", status=200):
    context = page_of(request.actor, meeting, minutes, failed=failed, revision=revision, at=timezone.now())
    context |= {
        "meeting": meeting,
        "minutes": minutes,
        "row": row_of(meeting),
        "tabs": tabs_of(request.actor, meeting, "minutes"),
        "refusal": refusal,
        "typed": typed,
    }
    return render(request, "events/minutes/page.html", context, status=status)
