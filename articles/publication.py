"""How does one sealed revision become the face that readers see, and how does a face go away?"""

from datetime import datetime

from django.utils.text import slugify

from articles.models import Article, Revision
from articles.taxonomy import resolve_tags
from photos import services as photo_services
from photos.models import Photo

# Everything that the digest covers; tags go their own way, through the governed list.
COPIED = tuple(name for name in Revision.CONTENT_FIELDS if name != "tag_names")


def slug_for(title: str) -> str:
    """Make the readable half of a story's address, at most 90 letters, cut between words."""
    slug = slugify(title.replace("_", " "))
    if len(slug) <= 90:
        return slug or "berita"
    return slug[:91].rsplit("-", 1)[0]


def show(article: Article, revision: Revision, *, at: datetime) -> None:
    """Copy a sealed revision onto its article. The first publication sets the date, a later one the update."""
    previous_cover = article.cover if article.cover_id != revision.cover_id else None
    for name in COPIED:
        setattr(article, name, getattr(revision, name))
    article.slug = slug_for(revision.title)
    article.published_revision = revision
    article.published_digest = revision.digest
    fields = [*COPIED, "slug", "published_revision", "published_digest"]
    if article.published_at is None:
        article.published_at = at
        fields.append("published_at")
    else:
        article.updated_at = at
        fields.append("updated_at")
    article.save(update_fields=[name.removesuffix("_id") for name in fields])
    article.tags.set(resolve_tags(revision.tag_names, proposed_by=revision.saved_by), clear=True)
    if previous_cover is not None:
        _put_away(previous_cover)
    if article.cover is not None:
        photo_services.expose(article.cover)


def hide(article: Article, *, at: datetime, reason: str, notice: str) -> None:
    """Take a story away from readers; its photo leaves public storage in the same breath."""
    article.withdrawn_at = at
    article.withdrawn_reason = reason
    article.withdrawn_notice = notice
    article.save(update_fields=["withdrawn_at", "withdrawn_reason", "withdrawn_notice"])
    if article.cover is not None:
        _put_away(article.cover)


def _put_away(photo: Photo) -> None:
    """Take a photo from readers, unless another story still shows it."""
    if not Article.objects.public().filter(cover=photo).exists():
        photo_services.conceal(photo)


def show_again(article: Article) -> None:
    """Give a withdrawn story back to readers, as it was."""
    article.withdrawn_at = None
    article.withdrawn_reason = ""
    article.withdrawn_notice = ""
    article.reinstate_proposed_at = None
    article.reinstate_proposed_by = None
    article.save(
        update_fields=[
            "withdrawn_at",
            "withdrawn_reason",
            "withdrawn_notice",
            "reinstate_proposed_at",
            "reinstate_proposed_by",
        ]
    )
    if article.cover is not None:
        photo_services.expose(article.cover)
