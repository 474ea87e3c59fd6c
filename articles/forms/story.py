"""What does an agent or editor fill in to write a story?"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.db.models import CharField
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from articles.content import Content
from articles.coverage.named import CHOOSE, Named, read_event
from articles.forms.fields import (
    AnyUnitField,
    BodyField,
    CategoryField,
    EventField,
    LineField,
    OwnUnitField,
    TagsField,
)
from articles.models import Revision
from articles.refusals import FORMER_UNIT
from articles.states import Status
from photos.limits import MAX_UPLOAD_BYTES, MIN_WIDTH
from upt.actors import Actor
from upt.models import Unit
from upt.queries import is_former, selectable_units

NO_TITLE = "Beri naskah judul agar drafnya dapat disimpan."
COVER_HELP = (
    f"JPEG, PNG, atau WebP, paling besar {MAX_UPLOAD_BYTES // 1024**2} MB, lebar paling sedikit {MIN_WIDTH} piksel."
)


def limit_of(name: str) -> int:
    """Return how many characters a revision's column holds."""
    field = Revision._meta.get_field(name)
    assert isinstance(field, CharField)
    assert field.max_length is not None
    return field.max_length


def line(name: str, label: str, help_text: str = "", *, required: bool = True, area: bool = False) -> LineField:
    return LineField(label=label, help_text=help_text, required=required, limit=limit_of(name), area=area)


class StoryForm(forms.Form):
    """The content of a story as a person types it. Status, owner and photo are not its business."""

    use_required_attribute = False

    title = line("title", "Judul", "Apa yang terjadi, siapa, di mana. Tanpa nama lengkap anak.")
    lead = line("lead", "Teras", "Satu atau dua kalimat yang merangkum berita.", area=True)
    dateline = line("dateline", "Tempat kejadian", "Kota atau kabupaten di awal berita, misalnya Palangka Raya.")
    body = BodyField(label="Isi berita", help_text="Tempelan dari Word, WhatsApp, atau Google Docs dirapikan otomatis.")
    category = CategoryField(label="Rubrik", help_text="Satu rubrik yang paling tepat.")
    tags = TagsField(
        label="Tag", required=False, help_text="Pisahkan dengan koma. Tag baru menjadi usulan bagi editor."
    )
    event = EventField(label="Kegiatan", help_text=CHOOSE, required=False, limit=limit_of("event"))
    byline = line("byline", "Penulis", "Nama yang tampil bagi pembaca.", required=False)
    cover = forms.FileField(
        label="Berkas foto",
        required=False,
        allow_empty_file=True,
        max_length=None,
        help_text=COVER_HELP,
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp", "data-preview": True}),
    )
    cover_remove = forms.BooleanField(label="Lepas foto ini dari naskah", required=False)
    cover_alt = line(
        "cover_alt", "Teks alternatif", "Isi foto bagi pembaca yang tidak melihatnya. Perlu bila ada foto."
    )
    cover_caption = line("cover_caption", "Takarir", "Siapa dan apa yang tampak di foto.", required=False, area=True)
    cover_credit = line("cover_credit", "Pemotret", "Yang memotret. Perlu bila ada foto.")

    def __init__(
        self,
        data: QueryDict | None = None,
        files: MultiValueDict[str, UploadedFile] | None = None,
        *,
        actor: Actor,
        unit: Unit | None,
        is_new: bool,
        revision: Revision | None = None,
        initial: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(data, files, initial=dict(initial or {}))
        self.owner = unit
        self.actor = actor
        self.revision = revision
        if is_new:
            self._ask_unit(actor)

    def _ask_unit(self, actor: Actor) -> None:
        """Ask for the unit only where there is a choice: several units, or an editor's whole country."""
        if actor.is_editor:
            self.fields["unit"] = AnyUnitField(selectable_units(archive=True))
            self.fields["archive"] = forms.BooleanField(
                label="Berita arsip",
                help_text="Hanya untuk UPT yang tidak aktif lagi, misalnya Rupbasan.",
                required=False,
            )
        elif len(actor.unit_ids) > 1:
            self.fields["unit"] = OwnUnitField(Unit.objects.filter(pk__in=actor.unit_ids))
        if "unit" in self.fields:
            self.order_fields(["unit", "archive"])

    @property
    def is_archive(self) -> bool:
        """Whether an editor says that the story is for the archive of a unit that is no more."""
        return bool(self.cleaned_data.get("archive"))

    def clean_title(self) -> str:
        title = self.cleaned_data["title"]
        if not title:
            raise forms.ValidationError(NO_TITLE)
        return title

    def clean_event(self) -> Named:
        return self.named(self.cleaned_data["event"])

    def named(self, typed: str) -> Named:
        """Read which meeting the field's words mean to this person in this story."""
        is_review = self.revision is not None and self.revision.status == Status.SUBMITTED
        return read_event(typed, self.actor, self.revision, is_review=is_review)

    def clean(self) -> dict[str, Any]:
        super().clean()
        self.owner = self.cleaned_data.get("unit", self.owner)
        if self.owner is not None and is_former(self.owner) and not self.cleaned_data.get("archive"):
            status = self.owner.get_status_display()
            self.add_error(
                "unit" if "unit" in self.fields else None, FORMER_UNIT.format(unit=self.owner, status=status)
            )
        if self.owner is not None:
            defaults = default_lines(self.owner)
            for name, value in defaults.items():
                self.cleaned_data[name] = self.cleaned_data.get(name) or value
        return self.cleaned_data

    def content(self, cover_id: int | None) -> Content:
        """Return the clean values as a story's content."""
        data = self.cleaned_data
        names = ("title", "lead", "body", "dateline", "byline")
        content = Content(
            **{name: data[name] for name in names},
            event=data["event"].text,
            meeting_id=data["event"].meeting_id,
            category_id=data["category"].pk if data["category"] else None,
            tag_names=data["tags"],
            cover_id=cover_id,
        )
        if cover_id is None:
            return content
        return replace(content, **{name: data[name] for name in ("cover_alt", "cover_caption", "cover_credit")})


def default_lines(unit: Unit) -> dict[str, str]:
    """Return what stands in dateline and byline where nothing is typed."""
    return {"dateline": unit.dateline_place, "byline": f"Humas {unit.name}"[: limit_of("byline")]}


def initial_of(content: Content) -> dict[str, Any]:
    """Turn a story's content into what its form shows."""
    names = ("title", "lead", "dateline", "byline", "event", "cover_alt", "cover_caption", "cover_credit")
    return {name: getattr(content, name) for name in names} | {
        "body": content.body,
        "category": content.category_id,
        "tags": ", ".join(content.tag_names),
    }
