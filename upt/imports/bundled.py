"""How do the bundled files get into the database, again and again, without undoing anybody's work?"""

from django.core.exceptions import ValidationError
from django.db import transaction

from upt.actors import Actor
from upt.imports.apply import apply_plan
from upt.imports.columns import Places
from upt.imports.files import BUNDLED, read_lines
from upt.imports.memory import recall, remember
from upt.imports.places import load_offices, load_provinces
from upt.imports.plan import plan_units
from upt.imports.tally import Tally
from upt.states import ReferenceKind


@transaction.atomic
def load_reference(*, actor: Actor | None = None) -> list[Tally]:
    """Load the bundled offices, provinces and units. Values changed by hand since the last load stay as they are."""
    offices, office_tally = load_offices(actor)
    provinces, province_tally = load_provinces(offices, actor)
    return [office_tally, province_tally, _load_units(Places(provinces, offices), actor)]


def _load_units(places: Places, actor: Actor | None) -> Tally:
    lines = read_lines(BUNDLED / "upt.csv")
    memory = recall(ReferenceKind.UNIT)
    plan = plan_units(lines, places, memory)
    if plan.bad_lines:
        raise ValidationError([f"upt.csv baris {number}: {sentence}" for number, sentence in plan.bad_lines])
    tally = Tally("UPT", len(plan.new), len(plan.changed), len(plan.unchanged), [str(step.unit) for step in plan.kept])
    apply_plan(plan, places, actor=actor, action="load-reference", label="upt.csv")
    brought = {}
    for line, step in zip(lines, plan.steps, strict=True):
        assert step.unit is not None  # apply_plan has put the new ones in
        aliases = [name.strip() for name in line.cells["aliases"].split("|")]
        brought[line.cells["slug"]] = (step.unit.pk, step.values | {"aliases": aliases})
    remember(ReferenceKind.UNIT, brought, memory)
    return tally
