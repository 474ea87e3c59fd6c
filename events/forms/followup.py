"""What does somebody send who reports on a follow-up item, or decides about the report?"""

from django import forms

from events.refusals import ITEM_STALE


class ItemActForm(forms.Form):
    """An act on an item, with the version that the person saw."""

    version = forms.IntegerField(
        min_value=1,
        error_messages={"required": ITEM_STALE, "invalid": ITEM_STALE, "min_value": ITEM_STALE},
    )
    text = forms.CharField(
        max_length=4000, required=False, error_messages={"max_length": "Tulis paling banyak 4.000 huruf."}
    )
    url = forms.URLField(
        max_length=500,
        required=False,
        assume_scheme="https",
        error_messages={
            "invalid": "Tulis alamat tautan yang lengkap, misalnya https://contoh.go.id/laporan.",
            "max_length": "Tautan paling panjang 500 huruf.",
        },
    )

    def clean_url(self) -> str:
        url: str = self.cleaned_data["url"]
        if url and not url.lower().startswith(("https://", "http://")):
            raise forms.ValidationError("Tautan bukti harus diawali https:// atau http://.")
        return url

    def first_error(self) -> str:
        return next(str(error) for errors in self.errors.values() for error in errors)
