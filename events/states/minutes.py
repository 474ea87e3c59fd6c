"""Which states do minutes have, and which act leads from where to where?"""

from dataclasses import dataclass
from enum import StrEnum

from django.db import models


class MinutesStatus(models.TextChoices):
    DRAFT = "draft", "Draf"
    CHECKED = "checked", "Sudah diperiksa"
    APPROVED = "approved", "Disahkan"


TONES = {MinutesStatus.DRAFT: "grey", MinutesStatus.CHECKED: "blue", MinutesStatus.APPROVED: "ok"}


class MinutesAct(StrEnum):
    CHECK = "check"
    REOPEN = "reopen"
    APPROVE = "approve"


class Need(StrEnum):
    """What must be so, or must be given, beside the right to act."""

    TEXT = "isi notula terisi"
    SECOND_PERSON = "orang yang tidak ikut menulis"
    NOTE = "catatan tentang yang perlu diperbaiki"


@dataclass(frozen=True)
class Transition:
    act: MinutesAct
    label: str
    sources: tuple[MinutesStatus, ...]
    target: MinutesStatus
    needs: tuple[Need, ...] = ()


TRANSITIONS = (
    Transition(
        MinutesAct.CHECK,
        "Tandai sudah diperiksa",
        (MinutesStatus.DRAFT,),
        MinutesStatus.CHECKED,
        (Need.TEXT,),
    ),
    Transition(
        MinutesAct.APPROVE,
        "Sahkan notula",
        (MinutesStatus.CHECKED,),
        MinutesStatus.APPROVED,
        (Need.SECOND_PERSON,),
    ),
    Transition(
        MinutesAct.REOPEN,
        "Kembalikan menjadi draf",
        (MinutesStatus.CHECKED,),
        MinutesStatus.DRAFT,
        (Need.NOTE,),
    ),
)
BY_ACT = {transition.act: transition for transition in TRANSITIONS}

# How the record calls our acts and what they are done to.
ACTS = {
    "begin-minutes": "Notula dimulai",
    "save-minutes": "Notula disimpan",
    "check-minutes": "Notula diperiksa",
    "reopen-minutes": "Notula dikembalikan menjadi draf",
    "approve-minutes": "Notula disahkan",
    "add-addendum": "Adendum ditambahkan",
}
OBJECTS = {"minutes": "Notula"}
