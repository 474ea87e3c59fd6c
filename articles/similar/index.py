"""When does a text come into the index, and when does it leave?"""

from articles.models import Article, Revision, SimilarPair, SimilarText
from articles.similar.bulk import IS_SEARCHED, since
from articles.similar.kept import kept_of
from articles.similar.pairs import pair_up
from articles.similar.related import relate
from articles.similar.store import add_text, drop_text
from articles.similar.terms import Telling
from articles.states import Status


def refresh(article: Article) -> None:
    """Bring what is kept of a story in line with its revisions (2 queries where nothing changed).

    Published and waiting texts are kept; drafts, returned, withdrawn and discarded ones aren't. A text that comes in
    gets what hangs on it: the pairs of a waiting one, the related stories of a published one.
    """
    searched = Revision.objects.filter(IS_SEARCHED, article=article).select_related("article__unit")
    wanted = {revision.status == Status.PUBLISHED: revision for revision in searched}
    kept = {text.is_face: text for text in SimilarText.objects.filter(article=article)}
    for is_face, text in kept.items():
        revision = wanted.get(is_face)
        if revision is not None and revision.pk == text.revision_id:
            del wanted[is_face]
            continue
        drop_text(text)
        if not is_face:
            SimilarPair.objects.filter(article=article).delete()
    for is_face, revision in wanted.items():
        _add(revision, is_face)


def _add(revision: Revision, is_face: bool) -> None:
    article = revision.article
    unit = article.unit
    kept = kept_of(Telling(revision.title, revision.lead, revision.body, unit.name))
    if kept is None:
        return
    at = since(revision.status, article.published_at, revision.submitted_at, revision.saved_at)
    text = add_text(article.pk, revision.pk, is_face, at, kept)
    if is_face:
        relate(text, kept)
    else:
        pair_up(text, revision)
