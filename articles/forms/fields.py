"""How does what somebody typed become a clean value, or a sentence that says what is too much?

`required` only marks a field's label here: a draft may be incomplete. Nothing is cut off.
"""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse_lazy

from articles.forms.editor import BodyEditor
from articles.models import Category
from articles.richtext import clean, plain_line
from articles.taxonomy import MAX_LENGTH, MAX_TAGS, parse_tag_names
from upt.dates import number_text
from upt.models import Unit
from upt.queries.places import unit_named

MAX_BODY = 60_000


def too_long(what: str, length: int, limit: int) -> ValidationError:
    """Say how long something is and how long it may be."""
    return ValidationError(f"{what} {number_text(length)} huruf; paling banyak {number_text(limit)}.")


class LineField(forms.CharField):
    """One line of plain text, as long as its column holds. The widget counts; it never cuts."""

    def __init__(self, *, limit: int, area: bool = False, **kwargs: Any) -> None:
        attrs = {"data-limit": limit, "autocomplete": "off"}
        widget = forms.Textarea(attrs=attrs | {"rows": 2}) if area else forms.TextInput(attrs=attrs)
        super().__init__(widget=widget, **kwargs)
        self.limit = limit

    def to_python(self, value: Any) -> str:
        return plain_line(value) if isinstance(value, str) else ""

    def validate(self, value: str) -> None:
        if len(value) > self.limit:
            raise too_long(str(self.label), len(value), self.limit)


class BodyField(forms.CharField):
    """The story's text. It comes back to the screen cleaned, so that 2 MB of pasted Word don't travel twice."""

    widget = BodyEditor

    def to_python(self, value: Any) -> str:
        if not isinstance(value, str):
            return ""
        if getattr(self, "_source", None) != value:
            self._source, self._cleaned = value, clean(value)
        return self._cleaned

    def validate(self, value: str) -> None:
        if len(value) > MAX_BODY:
            raise too_long(str(self.label), len(value), MAX_BODY)

    def bound_data(self, data: Any, initial: Any) -> str:
        return self.to_python(data)


class EventField(LineField):
    """The name of a meeting from the agenda, which is offered while somebody types, or of any other occasion."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.widget.attrs |= {"list": "daftar-kegiatan", "data-suggest": reverse_lazy("desk-events:search")}


class TagsField(forms.CharField):
    """Names parted by commas; the value is a tuple of clean names."""

    widget = forms.TextInput(attrs={"list": "daftar-tag", "data-several": True, "autocomplete": "off"})

    def to_python(self, value: Any) -> tuple[str, ...]:  # type: ignore[override]
        return parse_tag_names(value) if isinstance(value, str) else ()

    def validate(self, value: tuple[str, ...]) -> None:
        if len(value) > MAX_TAGS:
            raise ValidationError(f"Ada {len(value)} tag; paling banyak {MAX_TAGS}. Simpan yang paling penting.")
        for name in value:
            if len(name) > MAX_LENGTH:
                raise too_long(f"Tag “{name[:30]}…”", len(name), MAX_LENGTH)

    def run_validators(self, value: Any) -> None:
        """The names are clean already; what Django would check here expects one string."""


class CategoryField(forms.ModelChoiceField):
    """One rubric in use, or none yet."""

    default_error_messages = {"invalid_choice": "Rubrik itu tidak ada lagi; pilih yang lain."}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(queryset=Category.objects.filter(is_active=True), empty_label="Pilih rubrik", **kwargs)

    def validate(self, value: Category | None) -> None:
        """A draft may wait for its rubric."""


class OwnUnitField(forms.ModelChoiceField):
    """One of the units that an agent serves."""

    default_error_messages = {
        "required": "Pilih UPT yang diberitakan.",
        "invalid_choice": "Anda tidak menulis untuk UPT itu.",
    }

    def __init__(self, units: Any) -> None:
        super().__init__(queryset=units, label="UPT", empty_label="Pilih UPT")


class AnyUnitField(forms.CharField):
    """Any active unit, by the name that an editor types; an id or an address word finds it as well."""

    default_error_messages = {"required": "Tulis nama UPT yang diberitakan."}

    def __init__(self, units: Any) -> None:
        widget = forms.TextInput(attrs={"list": "daftar-upt", "autocomplete": "off"})
        super().__init__(label="UPT", widget=widget, help_text="Ketik sebagian nama, lalu pilih.")
        self.units = units

    def clean(self, value: Any) -> Unit:
        text = super().clean(plain_line(value or ""))[:200]
        key = {"pk": int(text)} if text.isascii() and text.isdigit() and len(text) < 10 else {"slug": text}
        exact = self.units.filter(**key).first()
        if exact is not None:
            return exact
        found = unit_named(text, self.units)
        if len(found) == 1:
            return found[0]
        if not found:
            raise ValidationError("UPT dengan nama itu tidak ditemukan di antara UPT yang aktif.")
        raise ValidationError("Yang mana? " + "; ".join(unit.name for unit in found) + ".")
