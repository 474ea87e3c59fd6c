"""What must be known to make a meeting, and to move it on?"""

from typing import Any

from django import forms

from events.models import Meeting
from events.refusals import STALE
from events.rules.meetings import may_manage_everywhere
from events.states.meetings import MeetingKind, Mode
from upt.actors import Actor
from upt.forms.appointments import DayField
from upt.models import RegionalOffice
from upt.states import Acting, Zone

MOST_ALIASES = 12


class MeetingForm(forms.Form):
    title = forms.CharField(label="Judul", max_length=160, error_messages={"required": "Isi judul kegiatan."})
    aliases = forms.CharField(
        label="Sebutan lain",
        required=False,
        max_length=1200,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Satu sebutan per baris, misalnya “Rakor Humas 2026”, seperti ditulis berita dan surat.",
    )
    theme = forms.CharField(label="Tema", max_length=240, required=False)
    kind = forms.ChoiceField(label="Jenis", choices=MeetingKind.choices, initial=MeetingKind.RAKOR)
    series_name = forms.CharField(
        label="Seri",
        max_length=120,
        required=False,
        widget=forms.TextInput(attrs={"list": "daftar-seri", "autocomplete": "off"}),
        help_text="Isi bila kegiatan ini berulang, misalnya “Rakor Humas”.",
    )
    starts_on = DayField(label="Hari pertama")
    ends_on = DayField(label="Hari terakhir")
    timezone = forms.ChoiceField(label="Zona waktu tempat kegiatan", choices=Zone.choices, initial=Zone.JAKARTA)
    mode = forms.ChoiceField(label="Cara", choices=Mode.choices, initial=Mode.ON_SITE, widget=forms.RadioSelect)
    venue = forms.CharField(
        label="Tempat", max_length=200, required=False, help_text="Boleh kosong hanya bila caranya virtual."
    )
    city = forms.CharField(label="Kota", max_length=80, required=False, help_text="Misalnya “Jayapura”.")
    host_kanwil = forms.ModelChoiceField(
        label="Penyelenggara",
        queryset=RegionalOffice.objects.all(),
        required=False,
        empty_label="Direktorat Jenderal Pemasyarakatan",
    )
    opened_by_acting = forms.ChoiceField(label="Sifat jabatan", choices=Acting.choices, required=False)
    opened_by_position = forms.CharField(label="Jabatan pembuka", max_length=160, required=False)
    opened_by_name = forms.CharField(label="Nama pembuka", max_length=120, required=False)
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if may_manage_everywhere(actor):
            return
        host = self.fields["host_kanwil"]
        assert isinstance(host, forms.ModelChoiceField)
        host.queryset = RegionalOffice.objects.filter(pk__in=actor.kanwil_ids)
        host.required, host.empty_label = True, None
        host.error_messages["required"] = "Pilih kanwil penyelenggara."

    def clean_title(self) -> str:
        return " ".join(self.cleaned_data["title"].split())

    def clean_aliases(self) -> list[str]:
        names = [" ".join(line.split()) for line in self.cleaned_data["aliases"].splitlines()]
        names = list(dict.fromkeys(name for name in names if name))
        if len(names) > MOST_ALIASES:
            raise forms.ValidationError(f"Paling banyak {MOST_ALIASES} sebutan.")
        if any(len(name) > 160 for name in names):
            raise forms.ValidationError("Satu sebutan paling panjang 160 huruf.")
        return names

    def clean(self) -> dict[str, Any]:
        clean = self.cleaned_data
        first, last = clean.get("starts_on"), clean.get("ends_on")
        if first and last and last < first:
            self.add_error("ends_on", "Hari terakhir tidak boleh mendahului hari pertama.")
        elif first and last and (last - first).days > 30:
            self.add_error(
                "ends_on", "Satu kegiatan paling lama 31 hari; buat kegiatan terpisah untuk yang lebih panjang."
            )
        if clean.get("mode") != Mode.VIRTUAL and not clean.get("venue") and "venue" not in self.errors:
            self.add_error("venue", "Isi tempatnya, atau pilih cara “Virtual”.")
        if bool(clean.get("opened_by_name")) != bool(clean.get("opened_by_position")):
            missing = "opened_by_position" if clean.get("opened_by_name") else "opened_by_name"
            self.add_error(missing, "Isi nama dan jabatannya, atau kosongkan keduanya.")
        return clean

    def data_for_meeting(self) -> dict[str, Any]:
        """Return what `events.services.meetings` writes."""
        return {name: value for name, value in self.cleaned_data.items() if name != "version"}

    @staticmethod
    def initial_of(meeting: Meeting) -> dict[str, Any]:
        """Return a meeting's data as the form shows it."""
        names = [name for name in MeetingForm.base_fields if name not in ("aliases", "series_name")]
        return {name: getattr(meeting, name) for name in names} | {
            "aliases": "\n".join(alias.name for alias in meeting.aliases.all()),
            "series_name": meeting.series.name if meeting.series else "",
        }


class ActForm(forms.Form):
    """An act on a meeting, with the version that the person saw."""

    version = forms.IntegerField(min_value=1, error_messages={"required": STALE, "invalid": STALE, "min_value": STALE})
    reason = forms.CharField(
        max_length=400, required=False, error_messages={"max_length": "Alasan paling panjang 400 huruf."}
    )

    def first_error(self) -> str:
        return next(str(error) for errors in self.errors.values() for error in errors)
