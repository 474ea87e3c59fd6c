"""What stands on the home page?"""

from datetime import datetime

from articles.cards import COLUMNS, LEAD_WIDTH, Card, card_of
from articles.models import Article
from upt.dates import number_text
from upt.models import Unit

ROWS = 9


def front_page() -> tuple[Card | None, list[Card]]:
    """Return the newest story, large, and the ones after it (1 query)."""
    rows = list(Article.objects.public().newest_first().values(*COLUMNS)[: ROWS + 1])
    if not rows:
        return None, []
    return card_of(rows[0], LEAD_WIDTH), [card_of(row) for row in rows[1:]]


def figures(now: datetime) -> list[tuple[str, str]]:
    """Count what the network published this month, by the WIB calendar (3 queries)."""
    start = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    this_month = Article.objects.public().filter(published_at__gte=start)
    units = this_month.values("unit").distinct().count()
    active = Unit.objects.active().count()
    return [
        ("Berita terbit bulan ini", number_text(this_month.count())),
        ("UPT yang mengirim", f"{number_text(units)} / {number_text(active)}"),
    ]
