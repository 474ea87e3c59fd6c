"""Under which address does a new meeting stand?"""

from datetime import date

from django.utils.text import slugify

from events.models import Meeting

LONGEST_SLUG = 100


def free_slug(title: str, day: date) -> str:
    """Return an address that no meeting has: the title, then with its year, then with a number."""
    base = slugify(title)[:LONGEST_SLUG].strip("-") or "kegiatan"
    wishes = [base, f"{base}-{day.year}", *(f"{base}-{day.year}-{number}" for number in range(2, 100))]
    taken = set(Meeting.objects.filter(slug__in=wishes).values_list("slug", flat=True))
    return next(wish for wish in wishes if wish not in taken)
