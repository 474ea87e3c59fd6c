"""Is the audit chain whole, and if not, which row is the first that is broken?"""

from dataclasses import dataclass

from audit.models import AuditEvent
from audit.services import FIRST_HASH, event_hash

CHUNK = 2000


@dataclass(frozen=True)
class Verdict:
    """What a walk along the chain found: sound rows, the last sound hash, and the first broken position if any."""

    count: int
    head: str
    position: int | None = None
    fault: str = ""

    @property
    def is_whole(self) -> bool:
        return self.position is None


def walk_chain(*, expect: str = "") -> Verdict:
    """Check every row in order, a chunk at a time, up to the first broken one.

    `expect` is a head noted earlier: a chain that no longer holds it was cut off at its end, or written anew.
    """
    count, head, is_expected_seen = 0, FIRST_HASH, not expect
    for event in AuditEvent.objects.order_by("position").iterator(chunk_size=CHUNK):
        fault = _fault(event, count + 1, head)
        if fault:
            return Verdict(count, head, min(event.position, count + 1), fault)
        count, head = count + 1, event.hash
        is_expected_seen = is_expected_seen or head == expect
    if not is_expected_seen:
        return Verdict(count, head, count + 1, f"sidik {expect} tidak ada lagi, jadi ujung rantai hilang")
    return Verdict(count, head)


def _fault(event: AuditEvent, position: int, head: str) -> str:
    if event.position > position:
        return "baris ini hilang"
    if event.position < position:
        return "nomor urut ini tidak mungkin ada"
    if event.previous_hash != head:
        return "sidik sebelumnya tidak sama dengan sidik baris di depannya"
    if event.hash != event_hash(event):
        return "isi baris tidak cocok dengan sidiknya"
    return ""
