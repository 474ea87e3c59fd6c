"""How do many rows get into a table fastest, with the same outcome on each database?"""

import io
import json
from collections.abc import Sequence
from typing import Any

from django.db import connection, models

# COPY's text format: what would start an escape, or end a value or a row. The backslash comes first.
ESCAPES = (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r"))


def insert(rows: Sequence[models.Model]) -> None:
    """Insert new objects of one model. PostgreSQL gets them as one COPY, which is faster than the longest INSERT."""
    if connection.vendor != "postgresql":
        type(rows[0])._default_manager.bulk_create(rows)
        return
    meta = rows[0]._meta
    fields = [field for field in meta.concrete_fields if getattr(rows[0], field.attname) is not None or field.null]
    names = [field.attname for field in fields]
    text = io.StringIO("".join("\t".join([_text(getattr(row, name)) for name in names]) + "\n" for row in rows))
    columns = ", ".join(connection.ops.quote_name(str(field.column)) for field in fields)
    with connection.cursor() as cursor:
        cursor.copy_expert(f"COPY {connection.ops.quote_name(meta.db_table)} ({columns}) FROM STDIN", text)


def _text(value: Any) -> str:
    if value is None:
        return r"\N"
    if isinstance(value, list):
        value = json.dumps(value)
    text = str(value)
    for plain, escaped in ESCAPES:
        text = text.replace(plain, escaped)
    return text
