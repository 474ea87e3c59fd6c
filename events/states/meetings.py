"""Which kinds and states do meetings have, and who may move one from where to where?"""

from dataclasses import dataclass
from enum import StrEnum

from django.db import models


class MeetingKind(models.TextChoices):
    RAKOR = "rakor", "Rapat koordinasi"
    RAKERNIS = "rakernis", "Rapat kerja teknis"
    BIMTEK = "bimtek", "Bimbingan teknis"
    BRIEFING = "briefing", "Pengarahan"


class Mode(models.TextChoices):
    ON_SITE = "on_site", "Tatap muka"
    VIRTUAL = "virtual", "Virtual"
    HYBRID = "hybrid", "Tatap muka dan virtual"


class MeetingStatus(models.TextChoices):
    DRAFT = "draft", "Draf"
    PUBLISHED = "published", "Diumumkan"
    HELD = "held", "Terlaksana"
    CANCELLED = "cancelled", "Dibatalkan"


class ItemKind(models.TextChoices):
    SESSION = "session", "Sesi"
    BREAK = "break", "Jeda"


# What readers see: a cancelled meeting as well, or whoever noted the date would come all the same.
PUBLIC = (MeetingStatus.PUBLISHED, MeetingStatus.HELD, MeetingStatus.CANCELLED)
WRITABLE = (MeetingStatus.DRAFT, MeetingStatus.PUBLISHED)
TONES = {
    MeetingStatus.DRAFT: "grey",
    MeetingStatus.PUBLISHED: "blue",
    MeetingStatus.HELD: "ok",
    MeetingStatus.CANCELLED: "danger",
}


class MeetingAct(StrEnum):
    PUBLISH = "publish"
    HOLD = "hold"
    CANCEL = "cancel"


class Need(StrEnum):
    """What must be so, or must be given, beside the right to act."""

    RUNDOWN = "susunan acara terisi"
    STARTED = "hari pertamanya sudah tiba"
    REASON = "alasan tertulis untuk pembaca"


@dataclass(frozen=True)
class Transition:
    act: MeetingAct
    label: str
    sources: tuple[MeetingStatus, ...]
    target: MeetingStatus
    needs: tuple[Need, ...] = ()


TRANSITIONS = (
    Transition(MeetingAct.PUBLISH, "Umumkan", (MeetingStatus.DRAFT,), MeetingStatus.PUBLISHED, (Need.RUNDOWN,)),
    Transition(MeetingAct.HOLD, "Nyatakan terlaksana", (MeetingStatus.PUBLISHED,), MeetingStatus.HELD, (Need.STARTED,)),
    Transition(MeetingAct.CANCEL, "Batalkan", (MeetingStatus.PUBLISHED,), MeetingStatus.CANCELLED, (Need.REASON,)),
)
BY_ACT = {transition.act: transition for transition in TRANSITIONS}

# How the record calls our acts and what they are done to.
ACTS = {
    "create-meeting": "Kegiatan dibuat",
    "edit-meeting": "Kegiatan diubah",
    "save-rundown": "Susunan acara disimpan",
    "publish-meeting": "Kegiatan diumumkan",
    "hold-meeting": "Kegiatan dinyatakan terlaksana",
    "cancel-meeting": "Kegiatan dibatalkan",
}
OBJECTS = {"meeting": "Kegiatan"}
