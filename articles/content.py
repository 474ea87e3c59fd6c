"""What does a story consist of, when is it complete, and what is its fingerprint?"""

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Any

from articles.models import Revision
from articles.richtext import is_blank, to_text


@dataclass(frozen=True)
class Content:
    """The clean values of one story form; field for field what a reader would see."""

    title: str = ""
    lead: str = ""
    body: str = ""
    dateline: str = ""
    byline: str = ""
    event: str = ""
    meeting_id: int | None = None
    category_id: int | None = None
    tag_names: tuple[str, ...] = ()
    cover_id: int | None = None
    cover_alt: str = ""
    cover_caption: str = ""
    cover_credit: str = ""

    def fields(self) -> dict[str, Any]:
        """Return the values as a revision stores them."""
        return vars(self) | {"tag_names": list(self.tag_names)}


def content_of(revision: Revision) -> Content:
    """Read the content back from a revision."""
    values = {name: getattr(revision, name) for name in Revision.CONTENT_FIELDS}
    return replace(Content(), **values | {"tag_names": tuple(revision.tag_names)})


def digest_of(content: Content) -> str:
    """Return the SHA-256 of the content in canonical JSON: two contents agree exactly when their digests do.

    No link to a meeting leaves no trace in it, so that what was sealed before there were links keeps its seal.
    """
    values = content.fields()
    if content.meeting_id is None:
        del values["meeting_id"]
    text = json.dumps(values, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def missing_parts(content: Content) -> dict[str, str]:
    """Map each field that keeps a story from being sent to the sentence that says what to do."""
    has_cover = content.cover_id is not None
    checks = (
        ("title", not content.title, "Beri naskah judul."),
        ("lead", not content.lead, "Tulis teras: satu atau dua kalimat yang merangkum berita."),
        ("body", is_blank(content.body), "Tulis isi berita."),
        ("dateline", not content.dateline, "Isi tempat kejadian untuk dateline, misalnya Palangka Raya."),
        ("category", content.category_id is None, "Pilih satu rubrik."),
        ("cover_alt", has_cover and not content.cover_alt, "Jelaskan isi foto bagi pembaca yang tidak melihatnya."),
        ("cover_credit", has_cover and not content.cover_credit, "Sebutkan siapa yang memotret."),
    )
    return {name: sentence for name, fails, sentence in checks if fails}


CHANGE_LABELS = {
    "title": "judul",
    "lead": "teras",
    "body": "isi",
    "dateline": "dateline",
    "byline": "penulis",
    "event": "kegiatan",
    "meeting_id": "kegiatan",
    "category_id": "rubrik",
    "tag_names": "tag",
    "cover_id": "foto",
    "cover_alt": "teks alternatif foto",
    "cover_caption": "takarir foto",
    "cover_credit": "kredit foto",
}


def changed_parts(old: Content, new: Content) -> list[str]:
    """Name, in Indonesian, the parts in which two contents differ."""
    changed = (label for name, label in CHANGE_LABELS.items() if getattr(old, name) != getattr(new, name))
    return list(dict.fromkeys(changed))


def paragraphs(body: str) -> list[str]:
    """Split a body into the plain paragraphs that a difference is shown by."""
    return [part.strip() for part in to_text(body).split("\n\n") if part.strip()]
