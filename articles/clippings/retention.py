"""How does the outlets' text go two years after it was entered, while headline and excerpt stay?"""

import logging
from datetime import datetime, timedelta
from typing import NamedTuple

from django.db import transaction
from django.db.models import F, QuerySet
from django.utils import timezone

from articles.clippings.tellings import keep_keys
from articles.models import Clipping
from audit.services import record
from upt.services.signing import signed_by

log = logging.getLogger(__name__)

KEPT_FOR = timedelta(days=730)


class Emptied(NamedTuple):
    clippings: int = 0
    failed: int = 0


def clippings_to_empty(at: datetime) -> QuerySet[Clipping]:
    """Return the clippings, dropped ones too, that were entered two years ago and still hold the outlet's text."""
    return Clipping.objects.filter(added_at__lte=at - KEPT_FOR).exclude(text="").order_by("pk")


def purge_texts(at: datetime | None = None, *, is_trial: bool = False) -> Emptied:
    """Empty the texts whose time is over; one that fails is logged by its key and keeps no other waiting."""
    at = at or timezone.now()
    emptied = failed = 0
    for pk in list(clippings_to_empty(at).values_list("pk", flat=True)):
        try:
            emptied += 1 if is_trial else _empty(pk, at)
        except Exception:
            log.exception("the text of clipping %s could not be emptied", pk)
            failed += 1
    return Emptied(emptied, failed)


@transaction.atomic
def _empty(pk: int, at: datetime) -> int:
    """Empty one text by one UPDATE. A form that still shows it is stale from now on and can't bring it back."""
    found = clippings_to_empty(at).order_by().filter(pk=pk)
    if not found.update(text="", version=F("version") + 1, changed_at=at):
        return 0
    clipping = Clipping.objects.select_related("unit").get(pk=pk)
    keep_keys(clipping)
    record(
        **signed_by(None),
        action="purge-clipping-text",
        object_type="clipping",
        object_id=clipping.pk,
        object_label=clipping.label,
        at=at,
    )
    return 1
