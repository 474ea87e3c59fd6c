"""Which states does a follow-up item have, and who moves it from where to where?"""

from dataclasses import dataclass
from enum import StrEnum

from django.db import models


class ItemState(models.TextChoices):
    """`planned` is an item of minutes that aren't approved yet: nobody but their writers knows of it."""

    PLANNED = "planned", "Direncanakan"
    OPEN = "open", "Terbuka"
    REPORTED = "reported", "Dilaporkan"
    RETURNED = "returned", "Dikembalikan"
    DONE = "done", "Selesai"
    DROPPED = "dropped", "Dihentikan"


UNSETTLED = (ItemState.OPEN, ItemState.REPORTED, ItemState.RETURNED)
AWAITED = (ItemState.OPEN, ItemState.RETURNED)  # the addressee's turn: these can be overdue and are reminded of
ALIVE = tuple(state for state in ItemState if state != ItemState.PLANNED)
TONES = {
    ItemState.PLANNED: "grey",
    ItemState.OPEN: "gold",
    ItemState.REPORTED: "blue",
    ItemState.RETURNED: "warn",
    ItemState.DONE: "ok",
    ItemState.DROPPED: "grey",
}


class Party(StrEnum):
    """Who has the turn: the addressee and the region's coordinator, or the keepers of the meeting."""

    ADDRESSEE = "addressee"
    KEEPER = "keeper"


class ItemAct(StrEnum):
    REPORT = "report"
    ACCEPT = "accept"
    RETURN = "return"
    DROP = "drop"


class Need(StrEnum):
    REPORT = "apa yang sudah dilakukan"
    REASON = "alasan tertulis"
    SECOND_PERSON = "orang lain daripada pelapornya"


@dataclass(frozen=True)
class Transition:
    act: ItemAct
    label: str
    party: Party
    sources: tuple[ItemState, ...]
    target: ItemState
    needs: tuple[Need, ...] = ()


TRANSITIONS = (
    Transition(ItemAct.REPORT, "Laporkan", Party.ADDRESSEE, AWAITED, ItemState.REPORTED, (Need.REPORT,)),
    Transition(
        ItemAct.ACCEPT,
        "Terima sebagai selesai",
        Party.KEEPER,
        (ItemState.REPORTED,),
        ItemState.DONE,
        (Need.SECOND_PERSON,),
    ),
    Transition(ItemAct.RETURN, "Kembalikan", Party.KEEPER, (ItemState.REPORTED,), ItemState.RETURNED, (Need.REASON,)),
    Transition(ItemAct.DROP, "Hentikan", Party.KEEPER, UNSETTLED, ItemState.DROPPED, (Need.REASON,)),
)
BY_ACT = {transition.act: transition for transition in TRANSITIONS}


@dataclass(frozen=True)
class View:
    """One way to look at the board: its name in the address, its word, and which states it shows."""

    name: str
    label: str
    states: tuple[ItemState, ...]
    overdue_only: bool = False


VIEWS = (
    View("", "Belum selesai", UNSETTLED),
    View("lewat", "Lewat tenggat", AWAITED, overdue_only=True),
    View("terbuka", "Terbuka", (ItemState.OPEN,)),
    View("dilaporkan", "Dilaporkan", (ItemState.REPORTED,)),
    View("dikembalikan", "Dikembalikan", (ItemState.RETURNED,)),
    View("selesai", "Selesai", (ItemState.DONE,)),
    View("dihentikan", "Dihentikan", (ItemState.DROPPED,)),
)

# How the record calls our acts and what they are done to.
ACTS = {
    "report-followup": "Tindak lanjut dilaporkan",
    "accept-followup": "Tindak lanjut selesai",
    "return-followup": "Laporan dikembalikan",
    "drop-followup": "Tindak lanjut dihentikan",
}
OBJECTS = {"followup": "Tindak lanjut"}
