"""Which units and offices does a page or a form ask for?"""

from dataclasses import dataclass

from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.http import Http404

from upt.models import RegionalOffice, Unit, UnitName
from upt.names import search_words
from upt.states import UnitStatus


@dataclass(frozen=True)
class Redirect:
    """A page has moved: answer 301 to this address."""

    url: str


def find_units(text: str) -> QuerySet[Unit]:
    """Find units by what people type: any spelling, any word order, earlier names and aliases; best match first."""
    words = search_words(text)
    if not words:
        return Unit.objects.none()
    typed = "".join(words)
    exact_other = UnitName.objects.filter(name_key=typed).values("unit_id")
    rank = Case(
        When(name_key=typed, then=Value(0)),
        When(pk__in=exact_other, then=Value(1)),
        When(name_key__startswith=typed, then=Value(2)),
        When(name_key__contains=typed, then=Value(3)),
        default=Value(4),
        output_field=IntegerField(),
    )
    return Unit.objects.filter(named_like(words)).order_by(rank, "name")


def named_like(words: list[str]) -> Q:
    """Filter units whose name, or one of whose other names, holds every word."""
    by_other_name = UnitName.objects.filter(_all_words(words)).values("unit_id")
    return _all_words(words) | Q(pk__in=by_other_name)


def selectable_units(*, archive: bool = False) -> QuerySet[Unit]:
    """Return the units a story can be written for: active ones; former ones too where it goes to the archive."""
    return Unit.objects.all() if archive else Unit.objects.active()


def unit_by_slug(slug: str) -> Unit | Redirect:
    """Load what a unit page shows (3 queries), or say where a page under an old name has gone. Raises Http404."""
    joined = Unit.objects.select_related("province", "kanwil").prefetch_related("names", "social_accounts")
    unit = joined.filter(slug=slug).first()
    if unit is not None:
        return unit
    renamed = Unit.objects.filter(names__slug=slug).first() if slug else None
    if renamed is None:
        raise Http404("UPT tidak ditemukan.")
    return Redirect(renamed.get_absolute_url())


def kanwil_by_slug(slug: str) -> RegionalOffice:
    """Load a regional office with its provinces (2 queries). Raises Http404."""
    office = RegionalOffice.objects.prefetch_related("provinces").filter(slug=slug).first()
    if office is None:
        raise Http404("Kantor wilayah tidak ditemukan.")
    return office


def unit_named(text: str, among: QuerySet[Unit]) -> list[Unit]:
    """Return the one unit that a typed name means, or up to six that it may mean, or none."""
    key = "".join(search_words(text))
    found = list(find_units(text).filter(pk__in=among.values("pk"))[:6])
    exact = [unit for unit in found if unit.name_key == key]
    return exact or found


def is_former(unit: Unit) -> bool:
    """Tell whether a unit is kept for old stories only."""
    return unit.status != UnitStatus.ACTIVE


def _all_words(words: list[str]) -> Q:
    query = Q()
    for word in words:
        query &= Q(name_key__contains=word)
    return query
