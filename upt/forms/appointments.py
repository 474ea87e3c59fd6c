"""What must be known to appoint somebody, and to end an appointment?"""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from upt.actors import Actor
from upt.models import RegionalOffice, Unit
from upt.queries.appointments import units_to_appoint_to
from upt.queries.places import unit_named
from upt.rules import roles_to_appoint
from upt.services.appointments import Place, Term
from upt.states import AppointmentRole

FIRST_COHORT = 2013  # the contributors' network began then
NOBODY = "Tidak ada UPT aktif bernama “{}” yang dapat Anda beri agen. Ketik sebagian namanya, lalu pilih dari daftar."
SEVERAL = "Beberapa UPT cocok dengan “{}”: {}. Tulis nama lengkap salah satunya."


class DayField(forms.DateField):
    """A date as browsers send it, or typed with day, month and year."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            input_formats=["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y"],
            error_messages={
                "required": "Isi tanggalnya.",
                "invalid": "Tulis tanggal sebagai hari-bulan-tahun, misalnya 24-09-2024.",
            },
            **kwargs,
        )


class AppointmentForm(forms.Form):
    email = forms.EmailField(
        label="Surel",
        max_length=254,
        error_messages={
            "required": "Isi surel orang yang ditunjuk.",
            "invalid": "Tulis alamat surel yang lengkap, misalnya nama@contoh.go.id.",
        },
        help_text="Bila surel ini sudah punya akun, akun itu yang ditunjuk. Bila belum, undangan dikirim ke sana.",
    )
    full_name = forms.CharField(
        label="Nama lengkap", max_length=120, required=False, help_text="Perlu diisi hanya untuk akun baru."
    )
    role = forms.ChoiceField(
        label="Ditunjuk sebagai",
        choices=AppointmentRole.choices,
        initial=AppointmentRole.AGENT,
        widget=forms.RadioSelect,
    )
    unit = forms.CharField(
        label="UPT",
        max_length=120,
        help_text="Ketik sebagian nama, misalnya “lpka palangka raya”, lalu pilih dari daftar.",
        error_messages={"required": "Isi UPT tempat agen bertugas."},
    )
    kanwil = forms.ModelChoiceField(
        label="Kantor wilayah",
        queryset=RegionalOffice.objects.all(),
        empty_label="Pilih kantor wilayah",
        help_text="Hanya untuk koordinator wilayah.",
        error_messages={"required": "Pilih kantor wilayah yang dikoordinasi."},
    )
    cohort_year = forms.IntegerField(
        label="Angkatan (tahun)",
        error_messages={"required": "Isi tahun angkatan.", "invalid": "Tulis tahun dengan angka, misalnya 2024."},
    )
    decree_number = forms.CharField(
        label="Nomor SK", max_length=80, error_messages={"required": "Isi nomor SK penunjukan."}
    )
    decree_on = DayField(label="Tanggal SK", required=False)
    starts_on = DayField(label="Hari pertama bertugas")
    ends_on = DayField(label="Hari terakhir bertugas", required=False, help_text="Kosongkan bila belum ditentukan.")

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.actor = actor
        self.units = units_to_appoint_to(actor)
        self.fields["email"].widget.attrs["autocomplete"] = "off"
        self.fields["unit"].widget.attrs |= {"list": "daftar-upt", "autocomplete": "off"}
        self.fields["cohort_year"].widget.attrs["inputmode"] = "numeric"
        self.fields["cohort_year"].initial = timezone.localdate().year
        if roles_to_appoint(actor) == [AppointmentRole.AGENT]:
            del self.fields["role"], self.fields["kanwil"]
            return
        is_coordinator = self["role"].value() == AppointmentRole.COORDINATOR
        self.fields["unit"].required = not is_coordinator
        self.fields["kanwil"].required = is_coordinator

    def clean_cohort_year(self) -> int:
        year, last = self.cleaned_data["cohort_year"], timezone.localdate().year + 1
        if not FIRST_COHORT <= year <= last:
            raise ValidationError(f"Angkatan berupa tahun antara {FIRST_COHORT} dan {last}.")
        return year

    def clean_decree_on(self) -> date | None:
        day = self.cleaned_data["decree_on"]
        if day is not None and day > timezone.localdate():
            raise ValidationError("Tanggal SK tidak boleh lebih lambat daripada hari ini.")
        return day

    def clean_unit(self) -> Unit | None:
        typed = self.cleaned_data["unit"]
        if not typed or self._role() != AppointmentRole.AGENT:
            return None
        found = unit_named(typed, self.units)
        if not found:
            raise ValidationError(NOBODY.format(typed))
        if len(found) > 1:
            raise ValidationError(SEVERAL.format(typed, "; ".join(unit.name for unit in found)))
        return found[0]

    def clean(self) -> dict[str, Any]:
        clean = self.cleaned_data
        starts_on, ends_on = clean.get("starts_on"), clean.get("ends_on")
        if starts_on and ends_on and ends_on < starts_on:
            self.add_error("ends_on", "Hari terakhir tidak boleh mendahului hari pertama.")
        return clean

    def place(self) -> Place:
        """Return the unit or the regional office to appoint to."""
        is_coordinator = self._role() == AppointmentRole.COORDINATOR
        return self.cleaned_data["kanwil" if is_coordinator else "unit"]

    def term(self) -> Term:
        """Return what the decree says."""
        names = ("cohort_year", "decree_number", "decree_on", "starts_on", "ends_on")
        return Term(**{name: self.cleaned_data[name] for name in names})

    def _role(self) -> str:
        return self.cleaned_data.get("role", AppointmentRole.AGENT)


class EndForm(forms.Form):
    NOW, ON = "sekarang", "tanggal"

    when = forms.ChoiceField(
        label="Berakhir",
        choices=[(NOW, "Sekarang juga; akses langsung ditutup"), (ON, "Setelah hari terakhir berikut")],
        initial=NOW,
        widget=forms.RadioSelect,
    )
    last_day = DayField(label="Hari terakhir bertugas", required=False)
    reason = forms.CharField(
        label="Alasan",
        max_length=200,
        help_text="Misalnya mutasi, pensiun, atau SK baru.",
        error_messages={"required": "Tulis mengapa penunjukan ini berakhir."},
    )

    def clean(self) -> dict[str, Any]:
        clean = self.cleaned_data
        if clean.get("when") == self.ON and "last_day" not in self.errors and not clean.get("last_day"):
            self.add_error("last_day", "Isi hari terakhir bertugas, atau pilih “Sekarang juga”.")
        return clean

    def last_day_wanted(self) -> date | None:
        """Return the last day, or None for at once."""
        return self.cleaned_data["last_day"] if self.cleaned_data["when"] == self.ON else None
