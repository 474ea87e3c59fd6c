"""What does an act ask for beside the button, and in which words?

What must be brought stands in the transition table; the sentences for what is missing are articles/workflow.py's.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.http import QueryDict

from articles.assistant.child import CHECKLIST
from articles.forms.fields import too_long
from articles.richtext import plain_line
from articles.rules import withdraw_reasons
from articles.states import Action, CorrectionKind, Need, Reason, Transition
from articles.workflow import MAX_NOTICE
from upt.actors import Actor
from upt.models import Unit

MAX_MESSAGE = 2000
MAX_REMARK = 500  # as Endorsement.remark holds
FIRST_YEAR, LAST_YEAR = 2000, 2200  # beyond, a clock can't be shifted between zones
PATTERNS = ("%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S")
CHILD_HELP = (
    "Naskah ini menyangkut anak. Baca sekali lagi, dan centang yang sudah Anda lihat sendiri di teks dan fotonya. "
    "Orang kedua memeriksa isi yang sama (UU 11/2012 Pasal 19)."
)
BAD_TIME = "Tulis tanggal dan jam seperti 2026-11-26 09:00."


@dataclass(frozen=True)
class Words:
    """How an act stands on its button, and what its form says."""

    kind: str = ""  # approve, primary or danger
    text: str = ""  # what will happen, above the fields
    button: str = ""  # on the last button, where the first one only opens the form
    note: str = ""
    note_help: str = ""
    reason: str = "Alasan"


WORDS: dict[Action, Words] = {
    Action.SUBMIT: Words("primary"),
    Action.ENDORSE: Words(
        button="Dukung naskah ini",
        text="Redaksi melihat bahwa wilayah mendukung naskah ini.",
        note="Catatan untuk redaksi",
        note_help="Boleh kosong.",
    ),
    Action.CLAIM: Words("primary"),
    Action.RETURN: Words(
        button="Kembalikan ke UPT",
        text="UPT membaca alasan dan pesan Anda, memperbaiki, lalu mengirim lagi.",
        note="Pesan untuk penulis",
        note_help="Apa yang perlu diperbaiki, dan di bagian mana.",
    ),
    Action.REJECT: Words(
        "danger",
        button="Ya, tolak naskah",
        text="Naskah tidak dilanjutkan. UPT membaca alasan dan pesan Anda.",
        note="Pesan untuk penulis",
    ),
    Action.PUBLISH: Words("approve"),
    Action.SCHEDULE: Words(button="Jadwalkan terbit", text="Naskah terbit sendiri pada waktunya."),
    Action.CORRECT: Words(
        button="Terbitkan ralat ini",
        text="Ralat tampil bagi pembaca di halaman berita dan di daftar ralat.",
        reason="Jenis",
        note="Bunyi ralat bagi pembaca",
        note_help="Sebutkan yang keliru dan yang benar.",
    ),
    Action.WITHDRAW: Words(
        "danger",
        button="Ya, cabut berita",
        text="Berita hilang dari portal. Alamatnya menjawab dengan maklumat di bawah ini.",
        reason="Alasan untuk arsip",
        note="Maklumat bagi pembaca",
        note_help="Jangan mengulang isi yang dicabut.",
    ),
    Action.REINSTATE: Words(
        button="Catat dengan alasan ini",
        text="Penerbitan kembali memerlukan dua orang: seorang mengusulkan, seorang lain menyetujui.",
        note="Alasan terbit kembali",
        note_help="Masuk jejak audit.",
    ),
    Action.PUBLISH_EMERGENCY: Words(
        "danger",
        button="Ya, terbitkan darurat",
        text="Naskah langsung tampil tanpa persetujuan. Orang kedua harus menyetujui dalam 24 jam.",
        note="Alasan darurat",
        note_help="Masuk jejak audit.",
    ),
    Action.CHILD_CHECK: Words(
        button="Saya sudah memeriksa",
        text="Kata Anda tercatat untuk isi naskah ini; bila isinya berubah, daftar ini diisi lagi.",
    ),
    Action.DISCARD: Words(
        "danger",
        button="Ya, buang naskah",
        text="Naskah hilang dari daftar dan tidak dapat dipulihkan dari layar. Arsipnya tetap tersimpan untuk audit.",
    ),
}


class ActForm(forms.Form):
    """The fields that one transition asks for: `reason`, `note`, `publish_at`, or none."""

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        transition: Transition,
        actor: Actor,
        unit: Unit,
        mark: int,
        asks_child_list: bool = False,
    ) -> None:
        """`mark` tells this form's ids from those of the same act on the story's other revision."""
        if data is not None and Need.STATED_REASON in transition.needs and not data.get("note"):
            data = data.copy()
            data["note"] = data.get("reason", "")
        super().__init__(data, auto_id=f"act-{mark}-{transition.action}-%s")
        self.transition, self.unit, self.mark = transition, unit, mark
        self.words = WORDS.get(transition.action, Words())
        for need in transition.needs:
            if need in FIELDS and (asks_child_list or need is not Need.CHILD_LIST):
                name, field = FIELDS[need](self.words, actor, unit)
                self.fields[name] = field

    def is_for(self, mark: int, transition: Transition) -> bool:
        """Tell whether this is the form of that act on that revision."""
        return (self.mark, self.transition) == (mark, transition)

    def order(self) -> dict[str, Any]:
        """Return what the act brings, as articles.workflow.perform takes it."""
        brought = self.cleaned_data
        reasons = brought.get("reason", ())
        return {
            "note": brought.get("note", ""),
            "reasons": tuple(reasons) if isinstance(reasons, (list, tuple)) else (reasons,) * bool(reasons),
            "publish_at": brought.get("publish_at"),
            "child_check": tuple(brought.get("child_check", ())),
        }


class NoteField(forms.CharField):
    """Several lines of plain text. A missing one is for the workflow to refuse, in its own words."""

    def __init__(self, *, limit: int, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": 4, "data-limit": limit}), **kwargs)
        self.limit = limit

    def to_python(self, value: Any) -> str:
        lines = str(value or "").splitlines()
        return "\n".join(plain_line(line) for line in lines).strip()

    def validate(self, value: str) -> None:
        if len(value) > self.limit:
            raise too_long(str(self.label), len(value), self.limit)


class ReasonsField(forms.MultipleChoiceField):
    widget = forms.CheckboxSelectMultiple

    def validate(self, value: Any) -> None:
        """The workflow says which reasons it takes."""


class ChecklistField(ReasonsField):
    """Every item is to be ticked; the workflow says so where one isn't."""


class OneReasonField(forms.ChoiceField):
    widget = forms.RadioSelect

    def validate(self, value: Any) -> None:
        """The workflow says which reasons it takes."""


class LocalTimeField(forms.CharField):
    """A date and a clock time in the unit's zone, as a browser's field or a person writes it."""

    def __init__(self, zone: str, **kwargs: Any) -> None:
        super().__init__(widget=forms.DateTimeInput(attrs={"type": "datetime-local"}), **kwargs)
        self.zone = ZoneInfo(zone)

    def clean(self, value: Any) -> datetime | None:
        text = plain_line(str(value or ""))
        if not text:
            return None
        for pattern in PATTERNS:
            moment = _parsed(text, pattern)
            if moment is not None and FIRST_YEAR <= moment.year <= LAST_YEAR:
                return moment.replace(tzinfo=self.zone)
        raise forms.ValidationError(BAD_TIME)


def _parsed(text: str, pattern: str) -> datetime | None:
    try:
        return datetime.strptime(text, pattern)
    except ValueError:
        return None


Built = tuple[str, forms.Field]


def _note(limit: int, *, required: bool = True) -> Callable[[Words, Actor, Unit], Built]:
    def build(words: Words, actor: Actor, unit: Unit) -> Built:
        return "note", NoteField(label=words.note, help_text=words.note_help, limit=limit, required=required)

    return build


def _reasons(words: Words, actor: Actor, unit: Unit) -> Built:
    return "reason", ReasonsField(label=words.reason, choices=Reason.choices)


def _withdraw_reason(words: Words, actor: Actor, unit: Unit) -> Built:
    choices = [(reason.value, reason.label) for reason in withdraw_reasons(actor)]
    return "reason", OneReasonField(label=words.reason, choices=choices)


def _kind(words: Words, actor: Actor, unit: Unit) -> Built:
    return "reason", OneReasonField(label=words.reason, choices=CorrectionKind.choices)


def _publish_at(words: Words, actor: Actor, unit: Unit) -> Built:
    label = f"Waktu terbit ({unit.zone_label})"
    return "publish_at", LocalTimeField(unit.timezone, label=label, help_text="Sedikitnya lima menit dari sekarang.")


def _child_list(words: Words, actor: Actor, unit: Unit) -> Built:
    return "child_check", ChecklistField(label="Daftar periksa anak", help_text=CHILD_HELP, choices=CHECKLIST)


FIELDS: dict[Need, Callable[[Words, Actor, Unit], Built]] = {
    Need.REASON_CODES: _reasons,
    Need.WITHDRAW_REASON: _withdraw_reason,
    Need.CORRECTION_KIND: _kind,
    Need.MESSAGE: _note(MAX_MESSAGE),
    Need.OPTIONAL_MESSAGE: _note(MAX_REMARK, required=False),
    Need.PUBLIC_NOTICE: _note(MAX_NOTICE),
    Need.STATED_REASON: _note(MAX_MESSAGE),
    Need.PUBLISH_AT: _publish_at,
    Need.CHILD_LIST: _child_list,
}
