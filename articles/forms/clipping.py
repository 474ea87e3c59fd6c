"""What does somebody type or paste to clip a page?"""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import QueryDict
from django.utils import timezone

from articles.clippings.addresses import UnfitAddress, address_in, day_in, domain_of, normal_address
from articles.clippings.months import month_code, month_text, read_month
from articles.clippings.queries import Choices, Narrowing
from articles.clippings.services import Entry
from articles.clippings.states import Sentiment, Tier
from articles.forms.fields import AnyUnitField, LineField, too_long
from articles.models import Clipping, Outlet
from articles.models.clipping import NATIONAL
from articles.richtext import plain_line, to_text
from upt.actors import Actor
from upt.dates import local
from upt.forms.appointments import DayField
from upt.models import Unit
from upt.states import Zone

MAX_TEXT = 60_000
MAX_PASTED = 300_000  # letters with the markup that a browser copies along
FIRST_YEAR = 2000
ALL = [("", "Semua")]


class AddressField(forms.CharField):
    """The address of a page, out of whatever a phone shares along with it."""

    default_error_messages = {"required": "Tempel alamat beritanya."}

    def __init__(self) -> None:
        attrs = {"inputmode": "url", "autocomplete": "off", "autocapitalize": "off", "spellcheck": "false"}
        super().__init__(label="Alamat berita", widget=forms.TextInput(attrs=attrs))

    def to_python(self, value: Any) -> str:
        return plain_line(value[: 2 * MAX_TEXT]) if isinstance(value, str) else ""

    def clean(self, value: Any) -> str:
        typed = super().clean(value)
        try:
            address = address_in(typed)
            normal_address(address)
        except UnfitAddress as unfit:
            raise ValidationError(str(unfit)) from None
        return address


class PastedTextField(forms.CharField):
    """The text of a page as it was copied, markup and all; the value is plain."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, widget=forms.Textarea(attrs={"rows": 8}), **kwargs)

    def to_python(self, value: Any) -> str:
        if not isinstance(value, str) or not value.strip():
            return ""
        if len(value) > MAX_PASTED:
            raise too_long("Teks yang ditempel", len(value), MAX_PASTED)
        text = to_text(value)
        if len(text) > MAX_TEXT:
            raise too_long("Teks beritanya", len(text), MAX_TEXT)
        return text

    def bound_data(self, data: Any, initial: Any) -> str:
        """Give back what was pasted, unless it is so much that a phone would choke on it."""
        return data if isinstance(data, str) and len(data) <= MAX_PASTED else ""


class PasteForm(forms.Form):
    """The first step: address and text; what they tell of themselves needn't be typed."""

    use_required_attribute = False

    address = AddressField()
    text = PastedTextField(
        label="Teks berita",
        help_text="Untuk mencari salinan dan mencocokkan angka; tidak ditampilkan utuh. Boleh kosong.",
    )

    def guesses(self) -> dict[str, Any]:
        """Return what the second step begins with."""
        address, text = self.cleaned_data["address"], self.cleaned_data["text"]
        first, _, rest = text.partition("\n")
        is_headline = bool(rest.strip()) and 0 < len(first) <= 200
        return {
            "address": address,
            "text": text,
            "headline": first if is_headline else "",
            "published_on": day_in(normal_address(address)),
        }


class ClippingForm(PasteForm):
    """Everything about a page. Tone and day are for a person to say; nothing is chosen in advance."""

    headline = LineField(label="Judul di media itu", limit=200)
    outlet_name = LineField(label="Nama media", limit=120, required=False)
    published_on = DayField(label="Tanggal terbit")
    sentiment = forms.ChoiceField(
        label="Nada",
        choices=Sentiment.choices,
        widget=forms.RadioSelect,
        help_text="Bagaimana pemberitaan itu memandang kerja Pemasyarakatan.",
        error_messages={"required": "Pilih nadanya.", "invalid_choice": "Pilih salah satu nada."},
    )
    note = LineField(label="Catatan", limit=500, required=False, area=True)
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, actor: Actor, clipping: Clipping | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.clipping = clipping
        self.owner = clipping.unit if clipping else None
        if clipping:
            self._keep_text(clipping)
        else:
            del self.fields["version"]
        self._ask_unit(actor)
        if clipping or outlet_at(self["address"].value() or "") is not None:
            del self.fields["outlet_name"]

    def _keep_text(self, clipping: Clipping) -> None:
        """Leave the text where it is: the outlet's words aren't shown whole, not even here."""
        self.fields["text"].label = "Ganti teks"
        self.fields["text"].help_text = "Tempel hanya bila teks yang tersimpan perlu diganti."
        if clipping.text:
            self.fields["clear_text"] = forms.BooleanField(label="Hapus teks yang tersimpan", required=False)

    def _ask_unit(self, actor: Actor) -> None:
        """Ask for the unit only where there is a choice."""
        if actor.is_editor:
            self.fields["unit"] = NationalOrUnitField()
            return
        own = Q(pk__in=actor.unit_ids) | Q(kanwil__in=actor.kanwil_ids)
        units = Unit.objects.filter(own, pk__in=[self.owner.pk]) if self.owner else Unit.objects.none()
        units = Unit.objects.active().filter(own) | units
        if not self.clipping and len(actor.unit_ids) == 1 and not actor.kanwil_ids:
            self.owner = Unit.objects.filter(pk__in=actor.unit_ids).first()
        elif len(actor.unit_ids) > 1 or actor.kanwil_ids:
            self.fields["unit"] = forms.ModelChoiceField(
                queryset=units,
                label="UPT",
                empty_label="Pilih UPT",
                error_messages={"required": "Pilih UPT yang diberitakan.", "invalid_choice": "Pilih UPT dari daftar."},
            )

    def clean_headline(self) -> str:
        headline = self.cleaned_data["headline"]
        if not headline:
            raise ValidationError("Salin judulnya seperti di media itu.")
        return headline

    def clean_published_on(self) -> date:
        day = self.cleaned_data["published_on"]
        if day > local(timezone.now(), Zone.JAYAPURA).date():
            raise ValidationError("Tanggal terbit tidak boleh lebih lambat daripada hari ini.")
        if day.year < FIRST_YEAR:
            raise ValidationError(f"Kliping dicatat sejak tahun {FIRST_YEAR}; periksa tahunnya.")
        return day

    def entry(self) -> Entry:
        """Return what the services write; a text that wasn't pasted anew stays."""
        clean = self.cleaned_data
        is_kept = self.clipping is not None and not clean["text"] and not clean.get("clear_text")
        return Entry(
            address=clean["address"],
            headline=clean["headline"],
            published_on=clean["published_on"],
            sentiment=clean["sentiment"],
            unit=clean["unit"] if "unit" in self.fields else self.owner,
            text=None if is_kept else clean["text"],
            note=clean["note"],
            outlet_name=clean.get("outlet_name", ""),
        )

    @staticmethod
    def initial_of(clipping: Clipping, actor: Actor) -> dict[str, Any]:
        """Return a clipping as its form shows it."""
        unit = clipping.unit
        shown = (unit.name if unit else "") if actor.is_editor else (unit.pk if unit else None)
        names = ("address", "headline", "published_on", "sentiment", "note", "version")
        return {name: getattr(clipping, name) for name in names} | {"unit": shown}


class NationalOrUnitField(AnyUnitField):
    """Any active unit by name, or none where the story is of the whole network."""

    def __init__(self) -> None:
        super().__init__(Unit.objects.all())
        self.required = False
        self.help_text = f"Ketik sebagian nama, lalu pilih. Kosongkan untuk “{NATIONAL}”."

    def clean(self, value: Any) -> Unit | None:  # type: ignore[override]
        return super().clean(value) if plain_line(value or "") else None


def outlet_at(address: str) -> Outlet | None:
    """Find whose page an address is, where that outlet is known (1 query)."""
    try:
        domain = domain_of(normal_address(address_in(address)))
    except UnfitAddress:
        return None
    return Outlet.objects.filter(domain=domain).first()


class OutletForm(forms.Form):
    name = LineField(label="Nama media", limit=120)
    tier = forms.ChoiceField(label="Jangkauan", choices=[("", "Belum ditentukan"), *Tier.choices], required=False)

    def clean_name(self) -> str:
        if not self.cleaned_data["name"]:
            raise ValidationError("Tulis nama medianya.")
        return self.cleaned_data["name"]


class ClippingFilter(forms.Form):
    """By what the archive is narrowed; what names nothing is no filter."""

    bulan = forms.TypedChoiceField(label="Bulan terbit", required=False, coerce=read_month, empty_value=None)
    outlet = forms.TypedChoiceField(label="Media", required=False, coerce=int, empty_value=None)
    upt = forms.TypedChoiceField(label="UPT", required=False, coerce=int, empty_value=None)
    kanwil = forms.TypedChoiceField(label="Kantor wilayah", required=False, coerce=int, empty_value=None)
    kegiatan = forms.TypedChoiceField(label="Kegiatan", required=False, coerce=int, empty_value=None)
    nada = forms.ChoiceField(choices=[*ALL, *Sentiment.choices], required=False, widget=forms.HiddenInput)
    naskah = forms.IntegerField(min_value=1, max_value=2**31, required=False, widget=forms.HiddenInput)

    def __init__(self, data: QueryDict, *, choices: Choices) -> None:
        super().__init__(data)
        fields: dict[str, Any] = self.fields
        fields["bulan"].choices = ALL + [(month_code(month), month_text(month)) for month in choices.months]
        lists = (("outlet", choices.outlets), ("upt", choices.units))
        lists += (("kanwil", choices.kanwils), ("kegiatan", choices.meetings))  # type: ignore[assignment]
        for name, rows in lists:
            fields[name].choices = ALL + [(str(pk), label) for pk, label in rows]
        if len(choices.kanwils) < 2:
            del fields["kanwil"]
        if len(choices.units) < 2:
            del fields["upt"]

    def narrowing(self) -> Narrowing:
        """Return the filters that are set; an unknown value filters nothing."""
        self.full_clean()
        clean = self.cleaned_data
        return Narrowing(
            month=clean.get("bulan"),
            outlet=clean.get("outlet"),
            sentiment=clean.get("nada") or "",
            unit=clean.get("upt"),
            kanwil=clean.get("kanwil"),
            meeting=clean.get("kegiatan"),
            story=clean.get("naskah"),
        )

    @property
    def is_narrowed(self) -> bool:
        return any(self.cleaned_data.values())
