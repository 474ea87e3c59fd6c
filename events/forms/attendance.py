"""What does a phone send, and what must be known to record presence afterwards?"""

import json
import uuid
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django import forms
from django.utils.dateparse import parse_datetime

from events.models import Delegate, Meeting, RundownItem
from events.queries.attendance import days_in
from events.services.attendance import Incoming
from events.states.delegations import PlaceStatus
from upt.dates import day_text, local
from upt.models import Unit

UNREADABLE = "Kiriman tidak terbaca."
GROUND = "Misalnya “daftar hadir bertanda tangan”. Tersimpan bersama catatannya."


def read_sending(body: bytes, known_sessions: set[uuid.UUID]) -> tuple[str, datetime, list[Incoming]]:
    """Read what a phone sends: its name, its clock, its scans. Raise ValueError where that isn't what it is."""
    try:
        told = json.loads(body)
        device, sent_at = str(told["device"]).replace("\x00", "")[:40], _moment(told["sent_at"])
        scans = [_scan(row, known_sessions) for row in told["scans"]]
    except (KeyError, TypeError, AttributeError, RecursionError, UnicodeDecodeError) as error:
        raise ValueError(UNREADABLE) from error
    return device, sent_at, scans


def _scan(row: dict[str, Any], known_sessions: set[uuid.UUID]) -> Incoming:
    session = uuid.UUID(str(row["session"])) if row.get("session") else None
    return Incoming(
        uid=uuid.UUID(str(row["uid"])),
        payload=str(row["payload"])[:200].replace("\x00", ""),
        device_at=_moment(row["device_at"]),
        session=session if session in known_sessions else None,
        is_typed=bool(row.get("typed")),
    )


def _moment(text: Any) -> datetime:
    at = parse_datetime(str(text))
    if at is None or at.tzinfo is None or not 2000 < at.year < 2200:
        raise ValueError(UNREADABLE)
    return at


class DayForm(forms.Form):
    """A day of the meeting with the ground on which something is recorded for it."""

    day = forms.TypedChoiceField(label="Hari", coerce=date.fromisoformat)
    reason = forms.CharField(
        label="Dasar", max_length=240, help_text=GROUND, error_messages={"required": "Tulis dasarnya."}
    )

    def __init__(self, *args: Any, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen = self.fields["day"]
        assert isinstance(chosen, forms.ChoiceField)
        chosen.choices = [
            (day.isoformat(), f"Hari ke-{n}, {day_text(day)}") for n, day in enumerate(days_in(meeting), 1)
        ]


class BulkForm(DayForm):
    """Who was there on a day, or at one session, which then says the day itself."""

    session = forms.ChoiceField(
        label="Sesi",
        required=False,
        help_text="Kosong: kehadiran hari itu. Bila sesi dipilih, harinya mengikuti sesi.",
    )
    delegates = forms.ModelMultipleChoiceField(
        Delegate.objects.none(), error_messages={"required": "Pilih sedikitnya satu peserta."}
    )

    def __init__(self, *args: Any, meeting: Meeting, sessions: Sequence[RundownItem], **kwargs: Any) -> None:
        super().__init__(*args, meeting=meeting, **kwargs)
        self.sessions = {str(item.key): local(item.starts_at, meeting.timezone).date() for item in sessions}
        chosen = self.fields["session"]
        assert isinstance(chosen, forms.ChoiceField)
        chosen.choices = [("", "Kehadiran hari itu"), *((str(item.key), item.title) for item in sessions)]
        people = self.fields["delegates"]
        assert isinstance(people, forms.ModelMultipleChoiceField)
        people.queryset = meeting.delegates.filter(status=PlaceStatus.SEATED)

    def attendance(self) -> dict[str, Any]:
        """Return what `record_attendance` takes."""
        clean = self.cleaned_data
        key = clean["session"]
        return {
            "delegates": [row.pk for row in clean["delegates"]],
            "day": self.sessions[key] if key else clean["day"],
            "session": uuid.UUID(key) if key else None,
            "reason": clean["reason"],
        }


class UnitsForm(DayForm):
    units = forms.ModelMultipleChoiceField(
        Unit.objects.active(), required=False, error_messages={"required": "Pilih sedikitnya satu UPT."}
    )
    all_units = forms.BooleanField(label="Semua UPT yang belum tercatat", required=False)

    def clean(self) -> dict[str, Any]:
        clean = self.cleaned_data
        if not clean.get("units") and not clean.get("all_units"):
            self.add_error("units", "Pilih sedikitnya satu UPT.")
        return clean


class RoomForm(forms.Form):
    url = forms.URLField(
        label="Tautan ruang virtual",
        max_length=400,
        required=False,
        assume_scheme="https",
        help_text="Tampil hanya bagi yang berhak, sejak 30 menit sebelum acara; tidak pernah di surel atau kalender.",
        error_messages={"invalid": "Tulis alamat lengkap yang dimulai dengan https://."},
    )
    note = forms.CharField(
        label="Catatan masuk", max_length=160, required=False, help_text="Misalnya kode sandi ruang."
    )

    def clean_url(self) -> str:
        url = self.cleaned_data["url"]
        if url and not url.startswith("https://"):
            raise forms.ValidationError("Tulis alamat lengkap yang dimulai dengan https://.")
        return url


class GroundForm(forms.Form):
    reason = forms.CharField(max_length=240, error_messages={"required": "Tulis alasannya."})


class CodeForm(forms.Form):
    code = forms.CharField(label="Kode yang tampil di ruang virtual", max_length=20)


class LockForm(forms.Form):
    """The sentence as it was read, and why it is locked again."""

    seen = forms.CharField(widget=forms.HiddenInput, max_length=400)
    reason = forms.CharField(label="Alasan versi baru", max_length=240, required=False)
