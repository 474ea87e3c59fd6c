"""By what is the review queue narrowed?"""

from typing import Any

from django import forms
from django.http import QueryDict

from articles.desk_queries.queue import Choices, Narrowing

ALL = [("", "Semua")]


class QueueFilter(forms.Form):
    """Region, unit and rubric; what names nothing is no filter. A coordinator has one region already."""

    kanwil = forms.TypedChoiceField(label="Kantor wilayah", required=False, coerce=int, empty_value=None)
    upt = forms.TypedChoiceField(label="UPT", required=False, coerce=int, empty_value=None)
    rubrik = forms.TypedChoiceField(label="Rubrik", required=False, coerce=int, empty_value=None)

    def __init__(self, data: QueryDict, *, choices: Choices, is_editor: bool) -> None:
        super().__init__(data)
        fields: dict[str, Any] = self.fields
        fields["kanwil"].choices = ALL + choices.kanwils
        fields["upt"].choices = ALL + choices.units
        fields["rubrik"].choices = ALL + choices.categories
        if not is_editor and len(choices.kanwils) < 2:
            del fields["kanwil"]

    def narrowing(self) -> Narrowing:
        """Return the filters that are set; an unknown value filters nothing."""
        self.full_clean()
        values = self.cleaned_data
        return Narrowing(kanwil=values.get("kanwil"), category=values.get("rubrik"), unit=values.get("upt"))

    @property
    def is_narrowed(self) -> bool:
        return bool(self.query())

    def query(self) -> dict[str, str]:
        """Return the filters as the address carries them."""
        return {name: str(value) for name, value in self.cleaned_data.items() if value is not None}
