"""What may lists of units and of appointments be filtered by?"""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.http import QueryDict

from upt.models import Province, RegionalOffice
from upt.queries.appointments import Search
from upt.queries.directory import Wish
from upt.states import Phase, UnitType

ANY = ("", "Semua")
STATUSES = (("aktif", "Aktif"), ("arsip", "Beralih atau ditutup"), ("semua", "Semua"))


class DirectoryForm(forms.Form):
    """The directory's filters; a value that is none of the choices is told beside its field and filters nothing."""

    q = forms.CharField(label="Cari UPT", required=False, max_length=120, strip=True)
    provinsi = forms.ChoiceField(label="Provinsi", required=False)
    jenis = forms.ChoiceField(label="Jenis", required=False, choices=[ANY, *UnitType.choices])
    kanwil = forms.ChoiceField(label="Kantor wilayah", required=False)
    status = forms.ChoiceField(label="Status", required=False, choices=STATUSES)

    def __init__(self, data: QueryDict, *, provinces: Iterable[Province], offices: Iterable[RegionalOffice]) -> None:
        super().__init__(data)
        self.fields["q"].widget.attrs |= {
            "type": "search",
            "placeholder": "Nama atau kota, misalnya LPKA Palangka Raya",
        }
        _choose(self.fields["provinsi"], ((row.slug, row.name) for row in provinces))
        _choose(self.fields["kanwil"], ((row.slug, row.short_name) for row in offices))

    def wish(self) -> Wish:
        """Return the filters that are in order."""
        self.is_valid()
        clean = self.cleaned_data
        return Wish(
            q=clean.get("q", ""),
            province=clean.get("provinsi", ""),
            kanwil=clean.get("kanwil", ""),
            upt_type=clean.get("jenis", ""),
            status=clean.get("status") or "aktif",
        )

    def address_with(self, **values: str) -> str:
        """Return the query string of the same filters with some of them set otherwise."""
        query = QueryDict(mutable=True)
        for name, value in ({name: self.cleaned_data.get(name, "") for name in self.fields} | values).items():
            if value and (name, value) != ("status", "aktif"):
                query[name] = value
        return f"?{query.urlencode()}"


class AppointmentSearchForm(forms.Form):
    q = forms.CharField(label="Nama atau UPT", required=False, max_length=120)
    wilayah = forms.ChoiceField(label="Kantor wilayah", required=False)
    keadaan = forms.ChoiceField(label="Keadaan", required=False, choices=[ANY, *Phase.choices])

    def __init__(self, data: QueryDict, *, offices: Iterable[RegionalOffice]) -> None:
        super().__init__(data)
        self.fields["q"].widget.attrs["type"] = "search"
        choices = [(str(row.pk), row.short_name) for row in offices]
        _choose(self.fields["wilayah"], choices)
        if len(choices) < 2:
            del self.fields["wilayah"]

    def search(self) -> Search:
        """Return the filters that are in order."""
        self.is_valid()
        clean: dict[str, Any] = self.cleaned_data
        kanwil, phase = clean.get("wilayah"), clean.get("keadaan")
        return Search(clean.get("q", ""), int(kanwil) if kanwil else None, Phase(phase) if phase else None)


def _choose(field: forms.Field, choices: Iterable[tuple[str, str]]) -> None:
    assert isinstance(field, forms.ChoiceField)
    field.choices = [ANY, *choices]
