"""What would a list of units change?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError

from upt.imports.columns import FIELDS, NEEDED_FOR_NEW, Places, date_in, values_of
from upt.imports.files import Line
from upt.imports.merge import Difference, merge
from upt.imports.register import Register
from upt.models import ReferenceRow, Unit
from upt.names import name_key, place_in
from upt.states import UnitStatus


@dataclass
class Step:
    """One good line: the unit it speaks of (for a new one none, until it is written) and what it would write."""

    line: int
    slug: str
    unit: Unit | None
    values: dict[str, Any]
    is_new: bool
    changes: dict[str, Difference] = field(default_factory=dict)
    kept: dict[str, Difference] = field(default_factory=dict)
    aliases: list[str] = field(default_factory=list)
    effective_on: date | None = None
    decree_number: str = ""

    @property
    def is_change(self) -> bool:
        return not self.is_new and bool(self.changes or self.aliases)


@dataclass
class Plan:
    steps: list[Step] = field(default_factory=list)
    bad_lines: list[tuple[int, str]] = field(default_factory=list)

    @property
    def new(self) -> list[Step]:
        return [step for step in self.steps if step.is_new]

    @property
    def changed(self) -> list[Step]:
        return [step for step in self.steps if step.is_change]

    @property
    def kept(self) -> list[Step]:
        return [step for step in self.steps if step.kept]

    @property
    def unchanged(self) -> list[Step]:
        return [step for step in self.steps if not (step.is_new or step.is_change)]


def plan_units(lines: list[Line], places: Places, memory: Mapping[str, ReferenceRow] | None = None) -> Plan:
    """Compare a list of units with the database, without writing.

    `memory` holds the bundled file's last loaded rows by slug: values changed by hand since then are kept. Without it
    the list wins.
    """
    register = Register()
    plan = Plan()
    seen: dict[str, int] = {}
    for line in lines:
        try:
            step = _step(line, places, register, memory)
            _claim_once(step, seen)
        except ValidationError as error:
            plan.bad_lines.extend((line.number, sentence) for sentence in error.messages)
        else:
            plan.steps.append(step)
    return plan


def _step(line: Line, places: Places, register: Register, memory: Mapping[str, ReferenceRow] | None) -> Step:
    values, wrong = values_of(line, places)
    if wrong:
        raise ValidationError(wrong)
    slug = line.cells.get("slug", "")
    remembered = memory.get(slug) if memory is not None else None
    unit = register.unit_of(slug, values.get("name", ""), remembered)
    step = Step(line=line.number, slug=slug, unit=unit, values=values, is_new=unit is None)
    step.effective_on = date_in(line.cells.get("effective_on", ""))
    step.decree_number = line.cells.get("decree_number", "")
    if unit is None:
        _complete(step, places, register)
    else:
        _compare(step, unit, register, None if memory is None else (remembered.values if remembered else {}))
    step.aliases = register.new_aliases(unit, _aliases(line), remembered)
    return step


def _complete(step: Step, places: Places, register: Register) -> None:
    """Fill in what a new unit's line may leave out."""
    values = step.values
    missing = [column for column in NEEDED_FOR_NEW if not values.get(FIELDS[column])]
    if missing:
        raise ValidationError(f"UPT baru memerlukan kolom {', '.join(missing)}.")
    register.check_free(values["name"], None)
    values.setdefault("kanwil_id", places.province_by_pk[values["province_id"]].kanwil_id)
    values.setdefault("status", UnitStatus.ACTIVE.value)
    values.setdefault("dateline_place", place_in(values["name"]))
    step.slug = register.take_slug(step.slug or values["name"])


def _compare(step: Step, unit: Unit, register: Register, remembered: Mapping[str, Any] | None) -> None:
    wanted = dict(step.values)
    if not step.slug:
        wanted.pop("name", None)  # the name was the key; it may be an alias
    current = {name: getattr(unit, name) for name in wanted}
    merged = merge(current, wanted, remembered)
    if "name" in merged.changes:
        register.check_free(wanted["name"], unit)
    step.changes, step.kept = merged.changes, merged.kept


def _aliases(line: Line) -> list[str]:
    return [name.strip() for name in line.cells.get("aliases", "").split("|") if name_key(name)]


def _claim_once(step: Step, seen: dict[str, int]) -> None:
    key = str(step.unit.pk) if step.unit else step.slug
    if key in seen:
        raise ValidationError(f"UPT ini sudah ada pada baris {seen[key]}.")
    seen[key] = step.line
