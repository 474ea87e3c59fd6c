"""How are minutes typed: the text, and one block for each decision with its due date and addressees?"""

import uuid
from typing import Any, cast

from django import forms
from django.http import QueryDict

from events.addressees import AddressBook, Addressee, code_of
from events.minutes_versions import Content, Row
from events.models import Minutes
from events.queries.minutes import decisions_of
from events.refusals import MINUTES_STALE
from upt.forms.appointments import DayField

EMPTY_ROWS = 2
MOST_ROWS = 60
LONGEST_TEXT = 60_000
PREFIX = "putusan"
HELP = (
    "Pisahkan paragraf dengan baris kosong. Baris yang diawali “# ” menjadi judul, yang diawali “- ” menjadi butir. "
    "Orang lain boleh menyunting bersamaan; paragraf yang berbeda digabungkan."
)
SEEK_HELP = "Nama UPT, kanwil, atau Ditjenpas; pisahkan dengan koma. Juga “Semua kanwil” dan “Semua UPT Kanwil …”."


class MinutesForm(forms.Form):
    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    text = forms.CharField(
        label="Isi notula",
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 18}),
        help_text=HELP,
        error_messages={"required": "Tulis isi notulanya."},
    )


class DecisionForm(forms.Form):
    """A decision. Chosen addressees travel as codes in one field, so that many units stay few fields."""

    key = forms.UUIDField(required=False, widget=forms.HiddenInput)
    to = forms.CharField(required=False, widget=forms.HiddenInput)
    text = forms.CharField(
        label="Putusan", max_length=1000, required=False, strip=True, widget=forms.Textarea(attrs={"rows": 2})
    )
    due_on = DayField(label="Tenggat", required=False)
    seek = forms.CharField(
        label="Tambah penerima tugas",
        max_length=600,
        required=False,
        help_text=SEEK_HELP,
        widget=forms.TextInput(attrs={"list": "daftar-penerima", "data-several": "", "autocomplete": "off"}),
    )
    remove = forms.BooleanField(label="Hapus putusan ini", required=False)

    def __init__(self, *args: Any, book: AddressBook, is_search: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.book, self.is_search = book, is_search
        self.choices: list[Addressee] = []
        self.codes = book.known(str(self.initial.get("to", "")).split(","))

    @property
    def is_new(self) -> bool:
        """Whether the row was empty when the page was made, so that there is nothing to remove."""
        return not (self.is_bound or self.initial.get("text"))

    @property
    def chosen(self) -> list[Addressee]:
        return [self.book.by_code[code] for code in self.codes]

    @property
    def is_blank(self) -> bool:
        clean = self.cleaned_data
        return bool(clean.get("remove")) or not (clean.get("text") or clean.get("due_on") or self.codes)

    def clean(self) -> dict[str, Any]:
        clean = self.cleaned_data
        self._choose(clean.get("to", ""), clean.get("seek", ""))
        if clean.get("remove"):
            self.errors.clear()
            return clean
        if not clean.get("text") and "text" not in self.errors and (self.codes or clean.get("due_on")):
            self.add_error("text", "Isi putusannya, atau centang “Hapus putusan ini”.")
        if self.codes and not clean.get("due_on") and "due_on" not in self.errors:
            self.add_error("due_on", "Isi tenggatnya; penerima tugas perlu tahu kapan harus selesai.")
        return clean

    def _choose(self, chosen: str, typed: str) -> None:
        """Work out who is chosen now, and write it back into the data so that the page shows the same."""
        data = cast(QueryDict, self.data)
        dropped = set(data.getlist(self.add_prefix("drop")))
        found = self.book.search(typed)
        wanted = [*(code for code in chosen.split(",") if code not in dropped), *data.getlist(self.add_prefix("add"))]
        self.codes = self.book.known([*wanted, *found.codes])
        self.choices = [row for row in found.choices if row.code not in self.codes]
        left = found.unclear if self.choices and not data.getlist(self.add_prefix("add")) else []
        self.data = data.copy()
        self.data[self.add_prefix("to")] = ",".join(self.codes)
        self.data[self.add_prefix("seek")] = ", ".join([*left, *found.unknown])
        if found.unknown:
            self.add_error("seek", f"Tidak ada penerima bernama “{found.unknown[0]}”. Periksa ejaannya.")
        elif left and not self.is_search:
            self.add_error("seek", f"“{left[0]}” dapat berarti beberapa. Centang yang dimaksud di bawahnya.")
        elif not left:
            self.choices = []

    def row(self) -> Row:
        clean = self.cleaned_data
        return Row(" ".join(clean["text"].split()), clean["due_on"], tuple(self.codes))


class _DecisionSet(forms.BaseFormSet):
    def rows(self) -> dict[str, Row]:
        """Return the decisions by key; a blank or removed one is dropped, a key stands for one only."""
        rows: dict[str, Row] = {}
        for form in self.forms:
            if not form.is_blank:
                rows.setdefault(str(form.cleaned_data["key"] or uuid.uuid4()), form.row())
        return rows


class MinutesSheet:
    """The whole form: text and decisions together, empty, filled in, or as a clash left it."""

    def __init__(
        self, book: AddressBook, content: Content, version: int, data: QueryDict | None = None, *, text: str = ""
    ) -> None:
        self.is_search = data is not None and "cari" in data
        self.book = book
        self.form = MinutesForm(data, initial={"version": version, "text": content.text or text})
        self.rows = _rows(book, content, data, is_search=self.is_search)

    def is_valid(self) -> bool:
        return all([self.form.is_valid(), self.rows.is_valid()])

    @property
    def status(self) -> int:
        return 400 if self.form.is_bound and not self.is_search else 200

    def typed(self) -> dict[str, Any]:
        """Return what `save_minutes` writes."""
        clean = self.form.cleaned_data
        return {"seen": clean["version"], "text": clean["text"], "rows": self.rows.rows()}


class MinutesActForm(forms.Form):
    """An act on minutes, with the version that the person saw."""

    version = forms.IntegerField(
        min_value=1,
        error_messages={"required": MINUTES_STALE, "invalid": MINUTES_STALE, "min_value": MINUTES_STALE},
    )
    note = forms.CharField(
        max_length=400, required=False, error_messages={"max_length": "Catatan paling panjang 400 huruf."}
    )

    def first_error(self) -> str:
        return next(str(error) for errors in self.errors.values() for error in errors)


class AddendumForm(forms.Form):
    seen = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    text = forms.CharField(
        label="Isi adendum",
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="Notulanya sendiri tidak berubah. Adendum tidak dapat diubah atau dihapus setelah disimpan.",
        error_messages={"required": "Tulis isi adendumnya."},
    )


def content_of(minutes: Minutes | None) -> Content:
    """Return the minutes as their form shows them."""
    if minutes is None:
        return Content()
    rows = {
        str(row.key): Row(row.text, row.due_on, tuple(code_of(item) for item in row.items.all()))
        for row in decisions_of(minutes)
    }
    return Content(minutes.text, rows)


def _rows(book: AddressBook, content: Content, data: QueryDict | None, *, is_search: bool) -> _DecisionSet:
    factory = forms.formset_factory(
        DecisionForm, formset=_DecisionSet, extra=0, max_num=MOST_ROWS, absolute_max=MOST_ROWS
    )
    initial: list[dict[str, Any]] = [
        {"key": key, "text": row.text, "due_on": row.due_on, "to": ",".join(row.to)}
        for key, row in content.rows.items()
    ]
    # An empty row has its key from the start: a form that is sent twice makes one decision.
    initial += [{"key": uuid.uuid4()} for _ in range(EMPTY_ROWS)]
    kwargs = {"book": book, "is_search": is_search}
    return cast(_DecisionSet, factory(data, initial=initial, prefix=PREFIX, form_kwargs=kwargs))
