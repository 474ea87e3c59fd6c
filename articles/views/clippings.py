"""How are clippings listed, added, read, linked and dropped?"""

from functools import wraps

from django.contrib import messages
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from articles.clippings.addresses import domain_of, normal_address
from articles.clippings.comparing import comparison_of
from articles.clippings.queries import (
    choices_of,
    clipping_for,
    known_at,
    linkable_meeting,
    linkable_story,
    outlet_for,
)
from articles.clippings.refusals import KNOWN, KNOWN_ELSEWHERE, NOT_PUBLIC, NOT_YOURS, ONLY_EDITORS, STALE, Known
from articles.clippings.rules import may_clip, may_name_outlets
from articles.clippings.screens import (
    copy_rows,
    facts_of,
    linked_of,
    list_page,
    report_url,
    row_of,
    search_results,
    story_name,
    suggestions_of,
)
from articles.clippings.services import (
    add_clipping,
    drop_clipping,
    edit_clipping,
    link_meeting,
    link_story,
    name_outlet,
)
from articles.clippings.states import LinkSource
from articles.forms.clipping import ClippingFilter, ClippingForm, OutletForm, PasteForm, outlet_at
from articles.forms.posted import number_in
from articles.refusals import CannotNow, Refusal
from articles.richtext import plain_line
from articles.views.desk_answers import closed, see_other
from events.views.posting import post_from
from upt.queries import selectable_units


def clippers_only(view):
    """Close a page to those who keep no clippings."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        return view(request, *args, **kwargs) if may_clip(request.actor) else closed(request, NOT_YOURS)

    return guarded


@require_safe
@clippers_only
def clipping_list(request):
    """Show the archive, newest first."""
    form = ClippingFilter(request.GET, choices=choices_of(request.actor))
    wish = form.narrowing()
    context = list_page(request.actor, wish, request.GET) | {
        "form": form,
        "report_url": report_url(wish.month),
        "about": story_name(wish.story) if wish.story else "",
    }
    return render(request, "articles/clippings/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@clippers_only
def clipping_new(request):
    """Ask for address and text, then for the rest; make the clipping."""
    if request.method != "POST" or "headline" not in request.POST:
        return _first_step(request)
    form = ClippingForm(request.POST, actor=request.actor)
    if not form.is_valid():
        return _show_form(request, form, status=400)
    try:
        clipping = add_clipping(actor=request.actor, entry=form.entry())
    except Refusal as refusal:
        return _show_form(request, form, refusal=refusal)
    messages.success(request, "Kliping disimpan. Periksa usulan tautannya.")
    return see_other(clipping.get_absolute_url())


def _first_step(request):
    paste = PasteForm(request.POST or None)
    if not paste.is_bound or not paste.is_valid():
        status = 400 if paste.is_bound else 200
        return render(request, "articles/clippings/paste.html", {"form": paste}, status=status)
    known = known_at(request.actor, paste.cleaned_data["address"])
    if known is not None:
        context = {"form": paste, "refusal": KNOWN, "known": row_of(known)}
        return render(request, "articles/clippings/paste.html", context, status=409)
    return _show_form(request, ClippingForm(initial=paste.guesses(), actor=request.actor))


@require_http_methods(["GET", "HEAD", "POST"])
@clippers_only
def clipping_edit(request, pk):
    """Change what was typed of a clipping."""
    clipping = clipping_for(request.actor, pk)
    initial = ClippingForm.initial_of(clipping, request.actor)
    form = ClippingForm(request.POST or None, actor=request.actor, clipping=clipping, initial=initial)
    if not form.is_bound or not form.is_valid():
        return _show_form(request, form, status=400 if form.is_bound else 200)
    seen = form.cleaned_data["version"] or 0
    try:
        edit_clipping(clipping, actor=request.actor, seen=seen, entry=form.entry())
    except Refusal as refusal:
        return _show_form(request, form, refusal=refusal)
    messages.success(request, "Perubahan disimpan.")
    return see_other(clipping.get_absolute_url())


def _show_form(request, form, *, refusal=None, status=200):
    known = known_at(request.actor, form.cleaned_data["address"]) if isinstance(refusal, Known) else None
    sentence = KNOWN_ELSEWHERE if isinstance(refusal, Known) and known is None else str(refusal or "")
    address = form["address"].value() or ""
    outlet = form.clipping.outlet if form.clipping else outlet_at(address)
    context = {
        "form": form,
        "clipping": form.clipping,
        "outlet": outlet,
        "domain": outlet.domain if outlet else _domain(form, address),
        "refusal": sentence,
        "known": row_of(known) if known else None,
        "unit_names": selectable_units().values_list("name", flat=True) if request.actor.is_editor else [],
    }
    status = refusal.status_code if refusal else status
    return render(request, "articles/clippings/form.html", context, status=status)


def _domain(form, address):
    has_failed = form.is_bound and "address" in form.errors
    return "" if has_failed or not address else domain_of(normal_address(address))


@require_safe
@clippers_only
def clipping_detail(request, pk):
    """Show what was clipped, what it fits, and what it says otherwise."""
    return _show(request, clipping_for(request.actor, pk))


@post_from("desk-clippings:clipping")
@clippers_only
def clipping_link(request, pk):
    """Link a clipping to a story or meeting, or take the link off."""
    clipping = clipping_for(request.actor, pk)
    seen, number = number_in(request.POST, "version"), number_in(request.POST, "to")
    kind, loader, link = LINKS.get(request.POST.get("kind", ""), (None, None, None))
    target = loader(number) if kind and number is not None else None
    try:
        if seen is None or kind is None:
            raise CannotNow(STALE)
        if number is not None and target is None:
            raise Refusal(NOT_PUBLIC)
        source = LinkSource.SUGGESTED if request.POST.get("source") == LinkSource.SUGGESTED else LinkSource.HAND
        link(clipping, actor=request.actor, seen=seen, source=source, **{kind: target})
    except Refusal as refusal:
        return _show(request, clipping_for(request.actor, pk), refusal=refusal)
    messages.success(request, "Kliping ditautkan." if target else "Tautan dilepas.")
    return see_other(clipping.get_absolute_url())


LINKS = {
    "story": ("story", linkable_story, link_story),
    "meeting": ("meeting", linkable_meeting, link_meeting),
}


@post_from("desk-clippings:clipping")
@clippers_only
def clipping_drop(request, pk):
    """Take a clipping out of the archive, for a reason."""
    clipping = clipping_for(request.actor, pk)
    seen, reason = number_in(request.POST, "version"), plain_line(request.POST.get("reason", ""))[:300]
    try:
        drop_clipping(clipping, actor=request.actor, seen=seen or 0, reason=reason)
    except Refusal as refusal:
        return _show(request, clipping_for(request.actor, pk), refusal=refusal, typed=reason, is_dropping=True)
    messages.success(request, "Kliping dihapus dari daftar dan laporan. Alamatnya dapat dikliping lagi.")
    return see_other(reverse("desk-clippings:list"))


def _show(request, clipping, *, refusal=None, typed="", is_dropping=False):
    asked = plain_line(request.GET.get("cari", ""))[:120]
    context = {
        "clipping": clipping,
        "row": row_of(clipping),
        "facts": facts_of(clipping),
        "linked": linked_of(clipping),
        "suggestions": suggestions_of(clipping),
        "asked": asked,
        "found": search_results(clipping, asked) if asked else [],
        "comparison": comparison_of(clipping),
        "copies": copy_rows(clipping, request.actor),
        "may_name_outlets": may_name_outlets(request.actor),
        "refusal": str(refusal or ""),
        "typed": typed,
        "is_dropping": is_dropping,
    }
    return render(request, "articles/clippings/detail.html", context, status=refusal.status_code if refusal else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@clippers_only
def outlet_edit(request, pk):
    """Name an outlet."""
    outlet = outlet_for(pk)
    if not may_name_outlets(request.actor):
        return closed(request, ONLY_EDITORS)
    form = OutletForm(request.POST or None, initial={"name": outlet.name, "tier": outlet.tier})
    if form.is_bound and form.is_valid():
        name_outlet(outlet, actor=request.actor, name=form.cleaned_data["name"], tier=form.cleaned_data["tier"])
        messages.success(request, f"{form.cleaned_data['name']} disimpan.")
        return see_other(f"{reverse('desk-clippings:list')}?outlet={outlet.pk}")
    context = {"form": form, "outlet": outlet}
    return render(request, "articles/clippings/outlet.html", context, status=400 if form.is_bound else 200)
