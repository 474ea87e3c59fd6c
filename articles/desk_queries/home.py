"""What waits for a person, and where are the stories of the person's units?"""

from dataclasses import dataclass, replace
from datetime import datetime

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.urls import reverse

from articles.cursor import PARAMETER, read_token, token_for
from articles.desk_queries.queue import PENDING
from articles.desk_queries.rows import Mark, Row, row_of, rows_of, values_of
from articles.models import Article, DeskNotice, Endorsement, ReviewNote, Revision
from articles.queries import visible_to
from articles.rules import may_see_queue, may_write
from articles.states import FACE, OPEN, Action, Status
from upt.actors import Actor
from upt.dates import moment_text

SHOWN = 10  # rows of one section; its count leads to the rest
PAGE_SIZE = 20

# Stories of these states stand in "naskah saya"; a discarded one is kept for audit only.
LISTED = (
    Status.RETURNED,
    Status.DRAFT,
    Status.SUBMITTED,
    Status.APPROVED,
    Status.SCHEDULED,
    Status.PUBLISHED,
    Status.REJECTED,
    Status.WITHDRAWN,
)


@dataclass(frozen=True)
class Section:
    """One list of what waits, with the next step where it is empty."""

    title: str
    rows: list[Row]
    count: int
    empty: str
    text: str = ""
    url: str = ""
    action: str = ""
    more_url: str = ""
    tone: str = ""


def sections_for(actor: Actor, now: datetime) -> list[Section]:
    """List what waits for a person, by the roles that the person holds."""
    sections: list[Section] = []
    if actor.is_agent:
        sections += [_returned(actor, now), _drafts(actor, now)]
    if actor.is_editor:
        sections += [_held(actor, now), _scheduled(actor, now), _emergencies(actor, now)]
    if actor.is_managing_editor or actor.is_admin:
        sections.append(_reinstatements(actor, now))
    if actor.is_coordinator:
        sections.append(_unendorsed(actor, now))
    return sections


def _section(revisions: QuerySet[Revision], actor: Actor, now: datetime, **words: str) -> Section:
    """Read the first rows of a list and its length (2 queries)."""
    rows = rows_of(revisions, now=now, viewer_id=actor.pk, limit=SHOWN)
    return Section(rows=rows, count=revisions.count(), **words)


def _of_units(actor: Actor) -> QuerySet[Revision]:
    return Revision.objects.filter(article__in=visible_to(actor), article__unit__in=actor.unit_ids)


def _returned(actor: Actor, now: datetime) -> Section:
    """Returned stories, each with the newest message of its reviewer (3 queries)."""
    revisions = _of_units(actor).filter(status=Status.RETURNED).order_by("-decided_at", "-pk")
    section = _section(
        revisions,
        actor,
        now,
        title="Dikembalikan untuk diperbaiki",
        empty="Tidak ada naskah yang dikembalikan.",
        more_url=f"{reverse('desk:home')}?status={slug_of(Status.RETURNED)}#naskah",
    )
    newest = _newest_messages([row.article_id for row in section.rows])
    rows = [replace(row, note=newest.get(row.article_id, "")) for row in section.rows]
    return replace(section, rows=rows)


def _newest_messages(article_ids: list[int]) -> dict[int, str]:
    notes = ReviewNote.objects.filter(revision__article__in=article_ids, action=Action.RETURN)
    found: dict[int, str] = {}
    for article_id, author, message in notes.order_by("at", "pk").values_list(
        "revision__article_id", "author__full_name", "message"
    ):
        found[article_id] = f"{author}: {message}"
    return found


def _drafts(actor: Actor, now: datetime) -> Section:
    return _section(
        _of_units(actor).filter(status=Status.DRAFT).order_by("-saved_at", "-pk"),
        actor,
        now,
        title="Draf",
        empty="Belum ada draf.",
        text="Tulis apa yang terjadi di UPT Anda hari ini; simpan kapan saja, kirim bila lengkap.",
        url=reverse("desk:article-new"),
        action="Tulis naskah",
        more_url=f"{reverse('desk:home')}?status={slug_of(Status.DRAFT)}#naskah",
    )


def _held(actor: Actor, now: datetime) -> Section:
    mine = Revision.objects.filter(status=Status.SUBMITTED, claimed_by=actor.pk, claimed_until__gt=now)
    return _section(
        mine.order_by("claimed_until", "pk"),
        actor,
        now,
        title="Sedang Anda pegang",
        empty="Anda tidak sedang memegang naskah.",
        text="Ambil satu dari antrean; yang paling lama menunggu berada paling atas.",
        url=reverse("desk:queue"),
        action="Buka antrean",
    )


def _scheduled(actor: Actor, now: datetime) -> Section:
    mine = Revision.objects.filter(status=Status.SCHEDULED, approved_by=actor.pk)
    return _section(
        mine.order_by("publish_at", "pk"),
        actor,
        now,
        title="Dijadwalkan atas persetujuan Anda",
        empty="Tidak ada yang dijadwalkan.",
        more_url=f"{reverse('desk:queue')}?bagian=dijadwalkan",
    )


def _emergencies(actor: Actor, now: datetime) -> Section:
    return _section(
        Revision.objects.filter(PENDING).order_by("article__emergency_at", "pk"),
        actor,
        now,
        title="Terbit darurat, menunggu orang kedua",
        empty="Tidak ada terbitan darurat yang menunggu.",
        more_url=f"{reverse('desk:queue')}?bagian=darurat",
    )


def _unendorsed(actor: Actor, now: datetime) -> Section:
    supported = Exists(Endorsement.objects.filter(revision=OuterRef("pk")))
    region = Revision.objects.filter(status=Status.SUBMITTED, article__unit__kanwil__in=actor.kanwil_ids)
    return _section(
        region.filter(~supported).order_by("submitted_at", "pk"),
        actor,
        now,
        title="Naskah wilayah yang belum didukung",
        empty="Semua kiriman wilayah sudah didukung.",
        more_url=reverse("desk:queue"),
    )


def _reinstatements(actor: Actor, now: datetime) -> Section:
    """Withdrawn stories whose return to readers waits for this second person; an admin sees no title of them."""
    # By the proposer, whose column has an index: a look at every story would take a second at a million.
    waiting = Article.objects.filter(reinstate_proposed_by__isnull=False, withdrawn_at__isnull=False)
    waiting = waiting.exclude(reinstate_proposed_by=actor.pk).order_by("reinstate_proposed_at", "pk")
    found = waiting.select_related("unit", "reinstate_proposed_by")[:SHOWN]
    return Section(
        title="Menunggu persetujuan terbit kembali",
        rows=[_reinstatement(article, actor) for article in found],
        count=waiting.count(),
        empty="Tidak ada usul terbit kembali.",
    )


def _reinstatement(article: Article, actor: Actor) -> Row:
    assert article.reinstate_proposed_at is not None
    at = moment_text(article.reinstate_proposed_at, article.unit.timezone)
    return Row(
        url=reverse("desk:article", args=[article.pk]),
        article_id=article.pk,
        title=article.title if actor.is_editor else f"Berita nomor {article.pk}",
        status=Status.WITHDRAWN.value,
        status_label=Status.WITHDRAWN.label,
        meta=f"{article.unit.name} · diusulkan {article.reinstate_proposed_by}, {at}",
        marks=[Mark("Perlu persetujuan Anda", "warn")],
    )


@dataclass(frozen=True)
class Tab:
    """One state of "naskah saya": how many stories are in it, and whether it's chosen."""

    label: str
    count: int
    url: str
    is_current: bool


@dataclass(frozen=True)
class Stories:
    """Where the stories of a person's units are: the states with their counts, and one page of rows."""

    tabs: list[Tab]
    rows: list[Row]
    next_url: str = ""
    first_url: str = ""
    total: int = 0


def slug_of(status: Status) -> str:
    return status.label.lower()


def own_revisions(actor: Actor) -> QuerySet[Revision]:
    """Return the working revision of each story of a person's units and region, and of the person's own."""
    own = Q(unit__in=actor.unit_ids) | Q(unit__kanwil__in=actor.kanwil_ids) | Q(created_by=actor.pk)
    others = Revision.objects.filter(article=OuterRef("article"))
    is_open = Q(status__in=OPEN)
    is_face = Q(status__in=FACE) & ~Exists(others.filter(status__in=OPEN))
    is_left = Q(status=Status.REJECTED) & ~Exists(others.filter(status__in=OPEN + FACE))
    return Revision.objects.filter(is_open | is_face | is_left, article__in=visible_to(actor).filter(own))


def stories_for(actor: Actor, now: datetime, *, status: str, token: str) -> Stories:
    """Read one page of a person's stories, newest first, with the counts of all states (2 queries)."""
    revisions = own_revisions(actor)
    counts = dict(revisions.order_by().values_list("status").annotate(Count("pk")))
    chosen = next((row for row in LISTED if slug_of(row) == status), None)
    if chosen is not None:
        revisions = revisions.filter(status=chosen)
    after = read_token(token)
    if after:
        at, pk = after
        revisions = revisions.filter(Q(saved_at__lt=at) | Q(saved_at=at, pk__lt=pk))
    values = values_of(revisions.order_by("-saved_at", "-pk"), limit=PAGE_SIZE + 1)
    last = values[PAGE_SIZE - 1] if len(values) > PAGE_SIZE else None
    return Stories(
        tabs=_tabs(counts, chosen),
        rows=[row_of(value, now, actor.pk) for value in values[:PAGE_SIZE]],
        next_url=_url(chosen, token_for(last["saved_at"], last["pk"])) if last else "",
        first_url=_url(chosen) if after else "",
        total=sum(counts.values()),
    )


def _tabs(counts: dict[str, int], chosen: Status | None) -> list[Tab]:
    shown = [row for row in LISTED if counts.get(row) or row is chosen]
    everything = Tab("Semua", sum(counts.values()), _url(None), chosen is None)
    return [everything] + [Tab(row.label, counts.get(row, 0), _url(row), row is chosen) for row in shown]


def _url(status: Status | None, token: str = "") -> str:
    parts = [f"status={slug_of(status)}"] if status else []
    parts += [f"{PARAMETER}={token}"] if token else []
    return reverse("desk:home") + (f"?{'&'.join(parts)}" if parts else "") + "#naskah"


def notices_for(actor: Actor) -> list[DeskNotice]:
    """List the words to a person that weren't put away yet, newest first (1 query).

    They name the story, so they show only as long as the person may read it.
    """
    mine = DeskNotice.objects.filter(recipient=actor.pk, seen_at=None, article__in=visible_to(actor))
    return list(mine.order_by("-at", "-pk")[:SHOWN])


def has_stories(actor: Actor) -> bool:
    """Tell whether "naskah saya" makes sense for a person: not for somebody who only administers."""
    return may_write(actor) or may_see_queue(actor)
