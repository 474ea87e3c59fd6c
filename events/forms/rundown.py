"""How is a programme typed: one row an item, by the meeting's own clock?"""

import uuid
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, cast

from django import forms

from events.days import moment_of
from events.models import Meeting, RundownItem
from events.services.meetings import Planned
from events.states.meetings import ItemKind
from upt.dates import DAYS, MONTHS, local

EMPTY_ROWS = 4
MOST_ROWS = 80


class ClockField(forms.TimeField):
    """A time as Indonesians write it. Plain text, for a browser's own clock asks for AM and PM on many a machine."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            required=False,
            widget=forms.TimeInput(format="%H.%M", attrs={"inputmode": "decimal", "autocomplete": "off"}),
            input_formats=["%H.%M", "%H:%M", "%H%M"],
            error_messages={"invalid": "Tulis jam dan menit, misalnya 08.30."},
            **kwargs,
        )


class ItemForm(forms.Form):
    key = forms.UUIDField(required=False, widget=forms.HiddenInput)
    day = forms.TypedChoiceField(label="Hari ke-", coerce=date.fromisoformat)
    begins = ClockField(label="Mulai")
    ends = ClockField(label="Selesai")
    kind = forms.ChoiceField(label="Jenis", choices=ItemKind.choices, initial=ItemKind.SESSION)
    title = forms.CharField(label="Acara", max_length=160, required=False)
    room = forms.CharField(label="Ruang", max_length=80, required=False)
    speakers = forms.CharField(label="Narasumber", max_length=240, required=False)

    def __init__(self, *args: Any, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        days = [meeting.starts_on + timedelta(days=n) for n in range((meeting.ends_on - meeting.starts_on).days + 1)]
        chosen = self.fields["day"]
        assert isinstance(chosen, forms.ChoiceField)
        chosen.choices = [
            (day.isoformat(), f"{n}: {DAYS[day.weekday()]}, {_short(day)}") for n, day in enumerate(days, 1)
        ]
        self.meeting = meeting

    @property
    def is_blank(self) -> bool:
        clean = self.cleaned_data
        return not any(clean.get(name) for name in ("title", "begins", "ends", "room", "speakers"))

    def clean(self) -> dict[str, Any]:
        clean = self.cleaned_data
        if self.errors or self.is_blank:
            return clean
        if not clean.get("title"):
            self.add_error("title", "Isi acaranya, atau kosongkan seluruh baris untuk menghapusnya.")
        for name in ("begins", "ends"):
            if clean.get(name) is None:
                self.add_error(name, "Isi jamnya.")
        begins, ends = clean.get("begins"), clean.get("ends")
        if begins and ends and ends <= begins:
            self.add_error("ends", "Jam selesai harus sesudah jam mulai.")
        return clean

    def planned(self) -> Planned:
        """Return the row in UTC."""
        clean = self.cleaned_data
        return Planned(
            key=clean["key"],
            kind=ItemKind(clean["kind"]),
            title=clean["title"],
            starts_at=moment_of(self.meeting, clean["day"], clean["begins"]),
            ends_at=moment_of(self.meeting, clean["day"], clean["ends"]),
            room=clean["room"],
            speakers=clean["speakers"],
        )


class RundownForm(forms.Form):
    """What belongs to the whole programme: the version seen, and why it changes."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    note = forms.CharField(
        label="Catatan perubahan",
        max_length=240,
        required=False,
        help_text="Boleh kosong. Dibaca peserta di atas daftar perubahan, misalnya “Narasumber berhalangan”.",
    )


class _ItemSet(forms.BaseFormSet):
    def planned(self) -> list[Planned]:
        """Return the rows that somebody filled in; an emptied row is dropped. A key stands for one row only."""
        rows: dict[uuid.UUID, Planned] = {}
        for form in self.forms:
            if not form.is_blank:
                row = form.planned()
                rows.setdefault(row.key or uuid.uuid4(), row)
        return list(rows.values())


def rundown_rows(meeting: Meeting, items: Iterable[RundownItem], data: Any = None) -> _ItemSet:
    """Return the programme as rows to fill in, four empty ones below."""
    factory = forms.formset_factory(
        ItemForm, formset=_ItemSet, extra=EMPTY_ROWS, max_num=MOST_ROWS, absolute_max=MOST_ROWS
    )
    initial = [_initial(meeting, item) for item in items]
    return cast(_ItemSet, factory(data, initial=initial, prefix="acara", form_kwargs={"meeting": meeting}))


def _short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month]}"


def _initial(meeting: Meeting, item: RundownItem) -> dict[str, Any]:
    begin, end = local(item.starts_at, meeting.timezone), local(item.ends_at, meeting.timezone)
    return {
        "key": item.key,
        "day": begin.date().isoformat(),
        "begins": begin.time(),
        "ends": end.time(),
        "kind": item.kind,
        "title": item.title,
        "room": item.room,
        "speakers": item.speakers,
    }
