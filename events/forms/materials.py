"""What must be known of a file or link: what it is, for whom, from when on, and at which session?"""

import uuid
from collections.abc import Iterable
from datetime import date, time
from typing import Any

from django import forms

from events.days import moment_of
from events.forms.rundown import ClockField
from events.models import Material, Meeting, RundownItem
from events.refusals import FILE_EMPTY, FILE_OR_LINK, CannotNow, Refusal
from events.rules.materials import LONGEST_ADDRESS, check_address, check_audience
from events.screens.materials import session_choices
from events.services.materials import Described
from events.states.materials import EXPLAINED, Audience, MaterialKind
from events.uploads.kinds import ACCEPT
from events.uploads.limits import MAX_UPLOAD_BYTES
from events.uploads.reading import CheckedFile, read_upload
from upt.dates import local
from upt.forms.appointments import DayField
from upt.models import Unit

EARLIEST_YEAR, LATEST_YEAR = 2000, 2100
FILE_HELP = (
    f"PDF, Word, Excel, PowerPoint, OpenDocument, atau gambar; paling besar {MAX_UPLOAD_BYTES // 1024**2} MB, tanpa "
    "makro. Berkas disimpan apa adanya, termasuk tempat pemotretan yang tersimpan di dalam foto."
)


class MaterialForm(forms.Form):
    """A material's words; with a material, those of one that is there already and whose file stays."""

    key = forms.UUIDField(widget=forms.HiddenInput, required=False)
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    title = forms.CharField(
        label="Judul",
        max_length=160,
        help_text="Judul hanya terlihat oleh yang boleh membuka bahannya.",
        error_messages={"required": "Isi judulnya."},
    )
    file = forms.FileField(
        label="Berkas",
        required=False,
        widget=forms.FileInput(attrs={"accept": ACCEPT}),
        help_text=FILE_HELP,
        error_messages={"empty": FILE_EMPTY},
    )
    url = forms.CharField(
        label="Alamat tautan",
        max_length=LONGEST_ADDRESS,
        required=False,
        widget=forms.URLInput(attrs={"inputmode": "url", "placeholder": "https://"}),
    )
    session = forms.TypedChoiceField(label="Acara", coerce=uuid.UUID, empty_value=None, required=False)
    position = forms.IntegerField(
        label="Urutan",
        min_value=1,
        max_value=999,
        help_text="Angka kecil tampil lebih dahulu.",
        error_messages={
            name: "Tulis angka 1 sampai 999." for name in ("required", "min_value", "max_value", "invalid")
        },
    )
    audience = forms.ChoiceField(
        label="Untuk siapa",
        choices=[(value, f"{Audience(value).label}: {EXPLAINED[Audience(value)]}") for value in Audience],
        initial=Audience.REGISTERED,
        widget=forms.RadioSelect,
    )
    is_confirmed = forms.BooleanField(
        label="Ya, bahan ini boleh dibaca dan diunduh siapa pun di internet",
        required=False,
        help_text="Hanya perlu dicentang bila Anda memilih “Publik”.",
    )
    units = forms.ModelMultipleChoiceField(Unit.objects.active(), required=False)
    from_day = DayField(label="Tampil mulai", required=False, help_text="Kosong: langsung.")
    from_clock = ClockField(label="Pukul", help_text="Kosong: sejak awal hari itu.")

    def __init__(
        self,
        *args: Any,
        meeting: Meeting,
        items: Iterable[RundownItem],
        material: Material | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.meeting, self.material, self.checked = meeting, material, None
        session = self.fields["session"]
        assert isinstance(session, forms.ChoiceField)
        session.choices = session_choices(meeting, items)
        if material is None:
            self.fields["key"].initial = uuid.uuid4()
            del self.fields["position"]
            return
        del self.fields["file"]
        if material.kind == MaterialKind.FILE:
            del self.fields["url"]

    def clean_url(self) -> str:
        address = self.cleaned_data["url"].strip()
        if address:
            self._ask(check_address, address)
        return address

    def clean_file(self) -> CheckedFile | None:
        upload = self.cleaned_data["file"]
        return self._ask(read_upload, upload, upload.name) if upload else None

    def clean_from_day(self) -> date | None:
        day = self.cleaned_data["from_day"]
        if day and not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
            raise forms.ValidationError("Periksa tahunnya.")
        return day

    def clean(self) -> dict[str, Any]:
        clean = self.cleaned_data
        is_readable = not self.errors.keys() & {"file", "url"}
        if self.material is None and is_readable and bool(clean.get("file")) == bool(clean.get("url")):
            self.add_error("file", FILE_OR_LINK)
        if clean.get("from_clock") and not clean.get("from_day") and "from_day" not in self.errors:
            self.add_error("from_day", "Isi tanggalnya, atau kosongkan jamnya.")
        if clean.get("audience"):
            self._ask_for_confirmation(Audience(clean["audience"]))
        return clean

    def _ask_for_confirmation(self, audience: Audience) -> None:
        """Ask in place for a tick that is missing; what the moment forbids is the service's to say."""
        was = self.material.audience if self.material else ""
        try:
            check_audience(self.meeting, audience, was=was, is_confirmed=self.cleaned_data["is_confirmed"])
        except CannotNow:
            pass
        except Refusal as refusal:
            self.add_error("is_confirmed", str(refusal))

    @staticmethod
    def _ask(rule: Any, *asked: Any) -> Any:
        try:
            return rule(*asked)
        except Refusal as refusal:
            raise forms.ValidationError(str(refusal)) from None

    def described(self) -> Described:
        """Return what the services take of a material's words; hours are those of the meeting's place."""
        clean, begins = self.cleaned_data, None
        if clean["from_day"]:
            begins = moment_of(self.meeting, clean["from_day"], clean["from_clock"] or time.min)
        return Described(
            title=clean["title"],
            audience=Audience(clean["audience"]),
            units=list(clean["units"]),
            session=clean["session"],
            available_from=begins,
            is_confirmed=clean["is_confirmed"],
        )

    @staticmethod
    def initial_of(material: Material) -> dict[str, Any]:
        begins = material.available_from
        there = local(begins, material.meeting.timezone) if begins else None
        return {
            "version": material.version,
            "title": material.title,
            "url": material.url,
            "session": str(material.session or ""),
            "position": material.position,
            "audience": material.audience,
            "units": [unit.pk for unit in material.picked.all()],
            "from_day": there.date() if there else None,
            "from_clock": there.time() if there else None,
        }
