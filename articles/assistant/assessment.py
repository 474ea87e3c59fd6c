"""Is this content fit to go on: which remarks hold it, does it concern children, who confirmed their checklist?"""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from articles.assistant.child import checker_ids, concerns_children
from articles.assistant.parts import day_of
from articles.assistant.remarks import Remark, dismissals_of, holding, remarks_on
from articles.content import Content, content_of
from articles.models import Article, Revision
from housestyle import Level


@dataclass
class Assessment:
    """What the checker has to say of one content of one story, found out only when it is asked."""

    article: Article
    content: Content
    on: date

    @cached_property
    def remarks(self) -> list[Remark]:
        return remarks_on(self.content, unit=self.article.unit, on=self.on, dismissals=dismissals_of(self.article))

    def holding(self, level: Level) -> list[Remark]:
        """List what keeps the content from going on to a level."""
        return holding(self.remarks, level)

    @property
    def is_fit_to_send(self) -> bool:
        return not self.holding(Level.SUBMIT)

    @property
    def is_fit_to_publish(self) -> bool:
        return not self.holding(Level.PUBLISH)

    @cached_property
    def concerns_children(self) -> bool:
        return concerns_children(self.content, self.article.unit)

    @cached_property
    def child_checker_ids(self) -> frozenset[int]:
        return checker_ids(self.article.pk, self.content)


def assessment_of(revision: Revision, *, now: datetime | None = None) -> Assessment:
    """Assess a stored revision, at a moment other than now only where past acts are loaded."""
    return Assessment(revision.article, content_of(revision), day_of(revision, now))
