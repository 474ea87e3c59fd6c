"""How does a plan read at the console?"""

from collections.abc import Iterator
from typing import Any

from upt.imports.columns import FIELDS, Places
from upt.imports.plan import Plan, Step

COLUMNS = {name: column for column, name in FIELDS.items()}


def describe(plan: Plan, places: Places) -> Iterator[str]:
    """Yield one sentence per bad line, new unit and changed value, and the sum at the end."""
    for number, sentence in plan.bad_lines:
        yield f"Baris {number}: {sentence}"
    for step in plan.steps:
        if step.is_new:
            yield f"+ baris {step.line}: {step.values['name']} (baru)"
        elif step.is_change:
            yield f"~ baris {step.line}: {step.unit}"
            yield from _differences(step, places)
    unchanged = len(plan.unchanged)
    yield f"{len(plan.new)} baru, {len(plan.changed)} berubah, {unchanged} tetap, {len(plan.bad_lines)} salah"


def _differences(step: Step, places: Places) -> Iterator[str]:
    for name, (now, wanted) in step.changes.items():
        yield f"    {COLUMNS[name]}: {_word(name, now, places)} → {_word(name, wanted, places)}"
    for alias in step.aliases:
        yield f"    aliases: + {alias}"


def _word(name: str, value: Any, places: Places) -> str:
    if name == "province_id":
        return places.province_by_pk[value].name
    if name == "kanwil_id":
        return places.office_by_pk[value].name
    if name == "city_needs_check":
        return "ya" if value else "tidak"
    return f"“{value}”" if value else "(kosong)"
