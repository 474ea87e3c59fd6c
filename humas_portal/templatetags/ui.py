"""Which parts is every screen built from, and what do they need to know?

Keyword arguments only: a tag with an unknown or a missing word fails when its template is loaded.
"""

from typing import Any

from django import forms, template
from django.forms import BoundField
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

register = template.Library()

NOTICE_KINDS = ("info", "ok", "warn", "danger", "correction")
CARD_KINDS = ("row", "lead", "compact")
CARD_FIELDS = (
    *("url", "title", "lead", "category_name", "category_url", "unit_name", "unit_url", "place"),
    *("date_short", "date_iso", "cover_src", "cover_srcset", "cover_width", "cover_height", "cover_alt"),
)

# The first fitting line gives a widget its class; subclasses stand before their parents.
WIDGET_CLASSES: tuple[tuple[tuple[type[forms.Widget], ...], str], ...] = (
    ((forms.RadioSelect, forms.CheckboxInput, forms.CheckboxSelectMultiple), "choice-input"),
    ((forms.Select,), "input input--select"),
    ((forms.FileInput,), "input input--file"),
    ((forms.Textarea,), "input input--area"),
    ((forms.Widget,), "input"),
)


@register.inclusion_tag("ui/badge.html")
def badge(*, status: str, label: str) -> dict[str, Any]:
    """Show the state of a story: its colour and its word."""
    return {"status": status, "label": label}


@register.inclusion_tag("ui/field.html")
def field(*, field: BoundField) -> dict[str, Any]:
    """Show a form field with label, help and errors, tied together for a screen reader."""
    widget = field.field.widget
    return {
        "field": field,
        "widget": field.as_widget(attrs={"class": _widget_class(widget)}),
        "is_choice": isinstance(widget, forms.CheckboxInput),
        "is_group": field.use_fieldset,
        "options": _options(field) if isinstance(widget, forms.RadioSelect) else [],
        "is_optional": not field.field.required and not isinstance(widget, forms.CheckboxInput),
    }


@register.inclusion_tag("ui/error_summary.html")
def error_summary(*, form: forms.BaseForm) -> dict[str, Any]:
    """List every error of a form on top of it, each with a link to its field; nothing without errors."""
    rows = [(field.label, _first_id(field), error) for field in form for error in field.errors]
    return {"rows": rows, "general": form.non_field_errors(), "count": len(rows) + len(form.non_field_errors())}


@register.inclusion_tag("ui/card.html")
def card(*, card: Any, kind: str = "row") -> dict[str, Any]:
    """Show a story in a list; its dates and addresses are ready-made strings.

    The fields are laid out flat and as text: a lookup with a dot first fails as a key, and a number is sent through
    the localisation; both together would take a third of the time of a list.
    """
    flat = {name: str(getattr(card, name)) for name in CARD_FIELDS}
    return flat | {"kind": _one_of(kind, CARD_KINDS)}


@register.inclusion_tag("ui/empty.html")
def empty(*, title: str, text: str = "", url: str = "", action: str = "") -> dict[str, Any]:
    """Say that a list is empty and what to do next."""
    return {"title": title, "text": text, "url": url, "action": action}


@register.simple_block_tag
def notice(content: SafeString, *, kind: str = "info", title: str = "") -> SafeString:
    """Frame something to know before reading on."""
    context = {"content": content, "kind": _one_of(kind, NOTICE_KINDS), "title": title}
    return render_to_string("ui/notice.html", context)


@register.simple_block_tag
def confirm(content: SafeString, *, label: str, kind: str = "", is_open: bool = False) -> SafeString:
    """Open an act's form in place, behind a button that says what will happen. kind: approve, danger or none."""
    context = {"content": content, "label": label, "kind": kind, "is_open": is_open}
    return render_to_string("ui/confirm.html", context)


@register.simple_block_tag
def panel(content: SafeString, *, title: str, count: Any = "", level: int = 2) -> SafeString:
    """Lay content on a sheet with a heading; rows inside need no padding of their own."""
    return render_to_string("ui/panel.html", {"content": content, "title": title, "count": count, "level": level})


@register.inclusion_tag("ui/pager.html")
def pager(*, url: str | None, label: str = "Berita sebelumnya", first_url: str | None = None) -> dict[str, Any]:
    """Lead to the older entries of a list and back to its start; nothing where there is only one page."""
    return {"url": url, "label": label, "first_url": first_url}


@register.inclusion_tag("ui/messages.html", takes_context=True)
def flashes(context: template.Context) -> dict[str, Any]:
    """Show what the last act has to say; only on newsroom and account pages, for it reads the session."""
    return {"messages": context.get("messages", [])}


def _widget_class(widget: forms.Widget) -> str:
    ours = next(name for kinds, name in WIDGET_CLASSES if isinstance(widget, kinds))
    return f"{widget.attrs.get('class', '')} {ours}".strip()


def _options(field: BoundField) -> list[Any]:
    return list(field.subwidgets)


def _first_id(field: BoundField) -> str:
    return field.id_for_label or f"{field.auto_id}_0"


def _one_of(value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise ValueError(f"{value!r} is none of {allowed}")
    return value
