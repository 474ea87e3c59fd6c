"""What must be known to invite, and what stands in the letter?"""

from typing import Any

from django import forms

from events.models import Invitation, InvitationPlan
from events.states.delegations import Presence
from upt.forms.appointments import DayField
from upt.models import RegionalOffice, Unit
from upt.states import Acting

FIELDS = (
    *("seats_per_unit", "units_per_region", "reply_by", "letter_ref", "letter_on"),
    *("signer_acting", "signer_position", "signer_name"),
)
SEATS_ERRORS = {"min_value": "Paling sedikit satu.", "max_value": "Paling banyak 500.", "invalid": "Tulis angkanya."}


class PlanForm(forms.Form):
    seats_per_unit = forms.IntegerField(
        label="Kursi tiap undangan",
        min_value=1,
        max_value=500,
        initial=2,
        help_text="Berapa peserta yang boleh dikirim satu UPT, kanwil, atau direktorat.",
        error_messages=SEATS_ERRORS | {"required": "Isi jumlah kursinya."},
    )
    units_per_region = forms.IntegerField(
        label="UPT tiap wilayah",
        min_value=1,
        max_value=500,
        required=False,
        help_text="Berapa UPT dari satu kanwil yang boleh hadir langsung. Kosong: semua yang diundang.",
        error_messages=SEATS_ERRORS,
    )
    reply_by = DayField(
        label="Jawaban paling lambat", required=False, help_text="Dihitung menurut zona waktu tempat kegiatan."
    )
    letter_ref = forms.CharField(
        label="Nomor surat",
        max_length=80,
        required=False,
        help_text="Nomor dari buku agenda surat. Nomor urut undangan ditambahkan di belakangnya.",
    )
    letter_on = DayField(label="Tanggal surat", required=False)
    signer_acting = forms.ChoiceField(label="Sifat jabatan", choices=Acting.choices, required=False)
    signer_position = forms.CharField(label="Jabatan penanda tangan", max_length=160, required=False)
    signer_name = forms.CharField(label="Nama penanda tangan", max_length=120, required=False)
    version = forms.IntegerField(widget=forms.HiddenInput)

    def data_for_plan(self) -> dict[str, Any]:
        """Return what `save_plan` writes."""
        return {name: self.cleaned_data[name] for name in FIELDS}

    @staticmethod
    def initial_of(plan: InvitationPlan) -> dict[str, Any]:
        return {name: getattr(plan, name) for name in (*FIELDS, "version")}


class InviteForm(forms.Form):
    """Whom to invite and how; the units stand in the page as boxes under their regions."""

    presence = forms.ChoiceField(
        label="Cara hadir", choices=Presence.choices, initial=Presence.ON_SITE, widget=forms.RadioSelect
    )
    directorate = forms.BooleanField(label="Direktorat Jenderal Pemasyarakatan", required=False)
    all_offices = forms.BooleanField(label="Semua kantor wilayah", required=False)
    all_units = forms.BooleanField(label="Semua UPT aktif yang belum diundang", required=False)
    represents = forms.BooleanField(
        label="UPT yang dipilih mewakili provinsinya",
        required=False,
        help_text="Surat dan daftar peserta menyebutkan, misalnya, “mewakili Kalimantan Tengah”.",
    )
    offices = forms.ModelMultipleChoiceField(RegionalOffice.objects.all(), required=False)
    units = forms.ModelMultipleChoiceField(Unit.objects.active().select_related("province"), required=False)

    def addressees(self) -> dict[str, Any]:
        """Return what `invite` takes."""
        clean = self.cleaned_data
        return {
            "units": list(Unit.objects.active()) if clean["all_units"] else list(clean["units"]),
            "offices": list(RegionalOffice.objects.all()) if clean["all_offices"] else list(clean["offices"]),
            "directorate": clean["directorate"],
            "presence": Presence(clean["presence"]),
            "represents": clean["represents"],
        }


class InvitationForm(forms.Form):
    """How one addressee takes part."""

    presence = forms.ChoiceField(label="Cara hadir", choices=Presence.choices, widget=forms.RadioSelect)
    seats = forms.IntegerField(
        label="Kursi",
        min_value=1,
        max_value=500,
        required=False,
        help_text="Kosong: sebanyak ketentuan undangan.",
        error_messages=SEATS_ERRORS,
    )
    represents = forms.BooleanField(label="Mewakili provinsinya", required=False)

    @staticmethod
    def initial_of(invitation: Invitation) -> dict[str, Any]:
        return {
            "presence": invitation.presence,
            "seats": invitation.seats,
            "represents": invitation.represents_id is not None,
        }
