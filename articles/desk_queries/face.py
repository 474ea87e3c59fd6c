"""What do readers have of a story now, and what about it still waits for a second person?"""

from dataclasses import dataclass, field
from datetime import datetime

from articles.cards import story_url
from articles.desk_queries.rows import CONFIRM_WITHIN
from articles.models import Article
from upt.dates import moment_text


@dataclass(frozen=True)
class PublicState:
    """What readers have of a story now, and whether a second person still has to look at it."""

    url: str = ""
    text: str = ""
    emergency: str = ""
    is_overdue: bool = False
    corrections: list[tuple[str, str, str]] = field(default_factory=list)
    proposal: str = ""


def public_state(article: Article, now: datetime) -> PublicState | None:
    """Describe the published face (1 query), or None for a story that readers never had."""
    if article.published_at is None:
        return None
    zone = article.unit.timezone
    rows = article.corrections.all()
    if article.withdrawn_at is not None:
        reason = article.get_withdrawn_reason_display()
        text = f"Dicabut {moment_text(article.withdrawn_at, zone)}. Alasan: {reason}."
    else:
        text = f"Terbit {moment_text(article.published_at, zone)}"
        text += f", diperbarui {moment_text(article.updated_at, zone)}." if article.updated_at else "."
    is_pending = article.emergency_at is not None and article.emergency_confirmed_at is None
    is_overdue = is_pending and article.emergency_at + CONFIRM_WITHIN < now  # type: ignore[operator]
    return PublicState(
        url="" if article.withdrawn_at else story_url(article.slug, article.pk),
        text=text,
        emergency=_emergency(article, zone) if is_pending else "",
        is_overdue=is_overdue,
        corrections=[(row.get_kind_display(), moment_text(row.noted_at, zone), row.note) for row in rows],
        proposal=_proposal(article, zone),
    )


def _emergency(article: Article, zone: str) -> str:
    assert article.emergency_at is not None
    return (
        f"Diterbitkan darurat oleh {article.emergency_by}, {moment_text(article.emergency_at, zone)}. "
        f"Orang kedua menyetujui paling lambat {moment_text(article.emergency_at + CONFIRM_WITHIN, zone)}."
    )


def _proposal(article: Article, zone: str) -> str:
    if article.reinstate_proposed_at is None:
        return ""
    at = moment_text(article.reinstate_proposed_at, zone)
    return f"Diusulkan terbit kembali oleh {article.reinstate_proposed_by}, {at}."
