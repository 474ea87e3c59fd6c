"""What must be known of somebody who comes, and of a refusal to come?"""

import uuid
from typing import Any

from django import forms

from events.models import Delegate
from events.services.delegations import CONTACT
from events.states.delegations import DelegateRole


class ReplyForm(forms.Form):
    """One person for an invitation. Hosts may also register speakers and committee."""

    key = forms.UUIDField(widget=forms.HiddenInput, required=False)
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    name = forms.CharField(
        label="Nama lengkap dan gelar",
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Isi nama yang hadir."},
    )
    position = forms.CharField(
        label="Jabatan pada hari kegiatan",
        max_length=160,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text="Dengan Plt. atau Plh. bila demikian.",
        error_messages={"required": "Isi jabatannya."},
    )
    role = forms.ChoiceField(
        label="Hadir sebagai", choices=DelegateRole.choices, initial=DelegateRole.PARTICIPANT, required=False
    )
    phone = forms.CharField(label="Telepon", max_length=40, required=False)
    email = forms.EmailField(
        label="Surel", required=False, error_messages={"invalid": "Tulis alamat surel yang lengkap."}
    )
    travel = forms.CharField(
        label="Perjalanan",
        max_length=240,
        required=False,
        help_text="Misalnya jam tiba dan moda. Dihapus bersama telepon dan surel 90 hari setelah kegiatan.",
    )

    def __init__(self, *args: Any, is_host: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["key"].initial = uuid.uuid4()
        if not is_host:
            del self.fields["role"]

    def reply(self) -> dict[str, Any]:
        """Return what `register_delegate` takes."""
        clean = self.cleaned_data
        return self.words() | {
            "role": DelegateRole(clean.get("role") or DelegateRole.PARTICIPANT),
            "key": clean["key"],
        }

    def words(self) -> dict[str, Any]:
        """Return what `edit_delegate` takes beside the version."""
        clean = self.cleaned_data
        contact = {name: clean[name] for name in CONTACT}
        return {"name": clean["name"], "position": clean["position"], "contact": contact}

    @staticmethod
    def initial_of(delegate: Delegate) -> dict[str, Any]:
        contact = getattr(delegate, "contact", None)
        known = {name: getattr(contact, name, "") for name in CONTACT}
        return known | {"name": delegate.name, "position": delegate.position, "version": delegate.version}


class WordForm(forms.Form):
    """A reason, asked for where somebody reads it."""

    reason = forms.CharField(label="Alasan", max_length=240, widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, *args: Any, is_needed: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = is_needed
        self.fields["reason"].error_messages["required"] = "Tulis alasannya; penyelenggara akan membacanya."
