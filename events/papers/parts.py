"""Which parts do several papers share?

All words come ready: dates, hours and zones as in `events.days` and `upt.dates`. Every text is one line; a new
paragraph is a new block.
"""

from dataclasses import dataclass

MINISTRY = "Kementerian Imigrasi dan Pemasyarakatan Republik Indonesia"
DITJENPAS = "Direktorat Jenderal Pemasyarakatan"


@dataclass(frozen=True)
class Letterhead:
    """Who sends a paper; the last line is the sender, those before it whom it belongs to."""

    lines: tuple[str, ...] = (MINISTRY, DITJENPAS)
    address: str = ""
    contact: str = ""


HEAD_OFFICE = Letterhead()


def kanwil_letterhead(name: str, *, address: str = "", contact: str = "") -> Letterhead:
    """Return the letterhead of a regional office: “Kantor Wilayah Kalimantan Tengah”."""
    return Letterhead((MINISTRY, DITJENPAS, name), address, contact)


@dataclass(frozen=True)
class Signer:
    """Who signs: the position as on the day (“Plt. Direktur Jenderal Pemasyarakatan”), the name, and when if known."""

    position: str
    name: str
    when: str = ""


@dataclass(frozen=True)
class Fact:
    label: str
    value: str


@dataclass(frozen=True)
class ProgrammeItem:
    hours: str
    title: str
    room: str = ""
    speakers: str = ""
    is_break: bool = False


@dataclass(frozen=True)
class ProgrammeDay:
    """A day with its name (“Hari ke-1 · Selasa, 24 November 2026”) and what is on."""

    name: str
    items: tuple[ProgrammeItem, ...] = ()
