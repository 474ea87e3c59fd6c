"""How does a tag that somebody typed become one of the governed list?"""

from hashlib import sha256

from django.db import IntegrityError, transaction
from django.utils.text import slugify

from accounts.models import User
from articles.models import Category, Tag, TaggedArticle
from articles.models.taxonomy import TagStatus
from articles.refusals import CannotNow
from articles.richtext import plain_line
from audit.services import record
from upt.actors import Actor

MAX_TAGS = 8
MAX_LENGTH = 40
LONGEST_SLUG = 100  # as Tag.slug holds


def parse_tag_names(text: str) -> tuple[str, ...]:
    """Split a comma-separated list into clean lower-case names, each once, in the order typed."""
    names: dict[str, None] = {}
    for part in text.replace(";", ",").replace("#", " ").replace("\n", ",").split(","):
        name = plain_line(part).lower()
        if name:
            names.setdefault(name)
    return tuple(names)


def resolve_tags(names: list[str], *, proposed_by: User | None) -> list[Tag]:
    """Find the tags of these names, following merges; a name that nobody used yet becomes a proposal."""
    tags: dict[int, Tag] = {}
    for name in names:
        tag = _find(name) or _propose(name, proposed_by)
        while tag.merged_into is not None:
            tag = tag.merged_into
        tags[tag.pk] = tag
    return list(tags.values())


def _find(name: str) -> Tag | None:
    by_name = Tag.objects.select_related("merged_into").filter(name__iexact=name).first()
    return by_name or Tag.objects.select_related("merged_into").filter(slug=tag_slug(name)).first()


def tag_slug(name: str) -> str:
    """Make a tag's address; a name without Latin letters, or with signs that unfold into words, keeps its own."""
    slug = slugify(name)
    return slug if 0 < len(slug) <= LONGEST_SLUG else f"tag-{sha256(name.encode()).hexdigest()[:8]}"


def _propose(name: str, proposed_by: User | None) -> Tag:
    try:
        with transaction.atomic():
            return Tag.objects.create(name=name, slug=tag_slug(name), proposed_by=proposed_by)
    except IntegrityError:
        found = _find(name)
        if found is None:
            raise
        return found


@transaction.atomic
def approve_tag(*, tag: Tag, actor: Actor) -> None:
    """Put a proposed tag on the list that readers see."""
    if Tag.objects.filter(pk=tag.pk, status=TagStatus.PROPOSED).update(status=TagStatus.APPROVED):
        _record(actor, "approve-tag", tag)


@transaction.atomic
def merge_tag(*, tag: Tag, into: Tag, actor: Actor) -> None:
    """Fold one tag into another: its stories move over, its name keeps leading there.

    Raises CannotNow where one of the two was merged meanwhile: two tags leading to each other would lead nowhere.
    """
    if tag.pk == into.pk:
        raise ValueError("a tag merges into another tag")
    both = Tag.objects.select_for_update().filter(pk__in=(tag.pk, into.pk)).order_by("pk")
    merged = [row.name for row in both if row.status == TagStatus.MERGED]
    if merged:
        raise CannotNow(f"Tag “{merged[0]}” baru saja digabung oleh orang lain. Muat ulang halaman ini.")
    already = TaggedArticle.objects.filter(tag=into).values("content_object")
    TaggedArticle.objects.filter(tag=tag, content_object__in=already).delete()
    TaggedArticle.objects.filter(tag=tag).update(tag=into)
    Tag.objects.filter(merged_into=tag).update(merged_into=into)
    Tag.objects.filter(pk=tag.pk).update(status=TagStatus.MERGED, merged_into=into)
    _record(actor, "merge-tag", tag, note=f"digabung ke “{into.name}”")


@transaction.atomic
def save_category(*, category: Category, actor: Actor) -> None:
    """Keep a new or changed rubric."""
    category.save()
    record(
        actor_id=actor.pk,
        actor_name=str(actor.user),
        action="save-category",
        object_type="category",
        object_id=category.pk,
        object_label=category.name,
        address=actor.address,
    )


def _record(actor: Actor, action: str, tag: Tag, note: str = "") -> None:
    record(
        actor_id=actor.pk,
        actor_name=str(actor.user),
        action=action,
        object_type="tag",
        object_id=tag.pk,
        object_label=tag.name,
        note=note,
        address=actor.address,
    )
