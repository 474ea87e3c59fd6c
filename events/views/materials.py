"""How are a meeting's materials found, added, changed, taken back and downloaded?"""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import FileResponse, Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from events.forms.materials import MaterialForm
from events.queries.materials import material_for, materials_of, public_file
from events.queries.meetings import meeting_for, programme_of
from events.refusals import Refusal
from events.rules.meetings import may_manage
from events.screens.materials import desk_rows, groups_of, unit_choices
from events.screens.meetings import row_of
from events.screens.tabs import tabs_of
from events.services.materials import add_material, edit_material, withdraw_material
from events.states.materials import MaterialKind
from events.uploads.kinds import KINDS, FileType
from events.uploads.store import opened
from events.views.invitations import host_meeting
from events.views.posting import post_from

ADDED = "Bahan “{}” ditambahkan."


@require_safe
def materials(request, pk):
    return _show(request, meeting_for(request.actor, pk))


def material_new(request, pk):
    meeting = host_meeting(request, pk)
    form = MaterialForm(request.POST or None, request.FILES or None, meeting=meeting, items=programme_of(meeting))
    status = 400 if form.is_bound else 200
    if request.method == "POST" and form.is_valid():
        clean = form.cleaned_data
        brought = {"file": clean["file"], "url": clean["url"], "key": clean["key"]}
        try:
            made = add_material(meeting, actor=request.actor, words=form.described(), **brought)
        except Refusal as refusal:
            form.add_error(None, str(refusal))
            status = refusal.status_code
        else:
            messages.success(request, ADDED.format(made.title))
            return redirect("desk-events:materials", pk)
    return _ask(request, meeting, form, status)


def material_edit(request, pk, material_pk):
    meeting, material = host_meeting(request, pk), material_for(request.actor, pk, material_pk)
    known = MaterialForm.initial_of(material)
    items = programme_of(meeting)
    form = MaterialForm(request.POST or None, meeting=meeting, items=items, material=material, initial=known)
    status = 400 if form.is_bound else 200
    if request.method == "POST" and form.is_valid():
        clean = form.cleaned_data
        changes = {"seen": clean["version"] or 0, "position": clean["position"], "url": clean.get("url", "")}
        try:
            edit_material(material, actor=request.actor, words=form.described(), **changes)
        except Refusal as refusal:
            form.add_error(None, str(refusal))
            status = refusal.status_code
        else:
            messages.success(request, "Perubahan disimpan.")
            return redirect("desk-events:materials", pk)
    return _ask(request, meeting, form, status, material)


@post_from("materials")
def material_withdraw(request, pk, material_pk):
    meeting, material = host_meeting(request, pk), material_for(request.actor, pk, material_pk)
    seen = request.POST.get("version", "")
    try:
        withdraw_material(material, actor=request.actor, seen=int(seen) if seen.isdecimal() else 0)
    except Refusal as refusal:
        return _show(request, meeting, refusal=str(refusal), status=refusal.status_code)
    messages.success(request, f"Bahan “{material.title}” ditarik; tidak seorang pun menemukannya lagi.")
    return redirect("desk-events:materials", pk)


@require_safe
def material_file(request, pk, material_pk):
    """Give a file to whoever may see it; no cache on the way keeps it."""
    response = _send(material_for(request.actor, pk, material_pk))
    response["Cache-Control"] = "private, no-store"
    return response


@login_not_required
@require_safe
def public_material(request, slug, material_pk):
    """Give readers a public file. Caches ask anew each time: it may have been taken back."""
    material = public_file(slug, material_pk)
    etag = f'"{material.digest[:32]}-{material.version}"'
    response = get_conditional_response(request, etag=etag) or _send(material)
    response["ETag"], response["Cache-Control"] = etag, "public, no-cache"
    return response


def _send(material):
    """Stream a file as a download under its own name, as the kind that its content had and nothing else."""
    content = opened(material.token) if material.kind == MaterialKind.FILE else None
    if content is None:
        raise Http404("Berkas tidak ditemukan.")
    mime = KINDS[FileType(material.file_type)].mime
    response = FileResponse(content, as_attachment=True, filename=material.file_name, content_type=mime)
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _show(request, meeting, *, refusal="", status=200):
    is_host, now, asked = may_manage(request.actor, meeting), timezone.now(), request.GET.get("q", "")[:160]
    found = materials_of(meeting, request.actor, now, asked=asked)
    if is_host:
        found = found.prefetch_related("picked")
    rows = desk_rows(meeting, found, now, for_host=is_host)
    context = {
        "meeting": meeting,
        "row": row_of(meeting),
        "tabs": tabs_of(request.actor, meeting, "materials"),
        "groups": groups_of(meeting, programme_of(meeting), rows),
        "is_host": is_host,
        "asked": asked.replace("\0", "").strip(),
        "refusal": refusal,
    }
    return render(request, "events/materials/list.html", context, status=status)


def _ask(request, meeting, form, status, material=None):
    chosen = {int(value) for value in form["units"].value() or [] if str(value).isdecimal()}
    context = {"form": form, "meeting": meeting, "material": material, "regions": unit_choices(chosen)}
    return render(request, "events/materials/form.html", context, status=status)
