"""What did the last load of the bundled files bring, row by row?"""

from collections.abc import Mapping
from typing import Any

from upt.models import ReferenceRow
from upt.states import ReferenceKind

Brought = Mapping[str, tuple[int, dict[str, Any]]]  # key of the row -> its object's key and the file's values


def recall(kind: ReferenceKind) -> dict[str, ReferenceRow]:
    """Return the remembered rows of one file by key (1 query)."""
    return {row.key: row for row in ReferenceRow.objects.filter(kind=kind)}


def remember(kind: ReferenceKind, brought: Brought, before: Mapping[str, ReferenceRow]) -> None:
    """Write down what a load brought; rows that say the same already are not written again."""
    rows = [
        ReferenceRow(kind=kind, key=key, object_id=object_id, values=values)
        for key, (object_id, values) in brought.items()
        if key not in before or (before[key].object_id, before[key].values) != (object_id, values)
    ]
    ReferenceRow.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["kind", "key"], update_fields=["object_id", "values"]
    )
