"""Which remarks stand beside a text on the screen, and what may this person do about each?"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from articles.assistant.access import may_dismiss, may_override, may_propose_words
from articles.assistant.remarks import MOST_SHOWN, Remark
from articles.models import Article
from articles.states import Status
from housestyle import Level, Severity
from upt.actors import Actor

WRITING = (Status.DRAFT, Status.RETURNED)
DISMISS_HINTS = (
    "Ejaan nama memang begitu",
    "Kutipan langsung",
    "Istilah daerah",
    "Sudah saya pastikan",
    "Temuan keliru",
)


@dataclass(frozen=True)
class Board:
    """The remarks on one text, sorted into what holds it, what should be mended, what is only said, what is put aside.

    `article_id` is None while a new story isn't stored yet: then nothing can be put aside.
    """

    holds: list[Remark] = field(default_factory=list)
    slips: list[Remark] = field(default_factory=list)
    hints: list[Remark] = field(default_factory=list)
    put_aside: list[Remark] = field(default_factory=list)
    left_out: int = 0
    article_id: int | None = None
    may_dismiss: bool = False
    may_override: bool = False
    may_propose: bool = False
    level: Level = Level.DRAFT
    dismiss_hints: tuple[str, ...] = DISMISS_HINTS

    @property
    def count(self) -> int:
        """How many remarks ask for something."""
        return len(self.holds) + len(self.slips)

    @property
    def may_ask(self) -> bool:
        """Whether a managing editor could let pass something that this person can't."""
        held = any(remark.is_block and not remark.rule.is_child_gate for remark in self.holds)
        return self.may_dismiss and not self.may_override and held

    @property
    def is_empty(self) -> bool:
        return not (self.holds or self.slips or self.hints or self.put_aside)

    @property
    def holds_what(self) -> str:
        return "penerbitan" if self.level is Level.PUBLISH else "pengiriman"


def level_of(status: Status) -> Level:
    """Return how strictly a stored text is read: before it is sent, or before readers get it."""
    return Level.SUBMIT if status in WRITING else Level.PUBLISH


def board_of(remarks: Sequence[Remark], *, actor: Actor, article: Article | None, level: Level) -> Board:
    """Sort the remarks on a text for a screen of this level."""
    holding_level = Level.SUBMIT if level is Level.DRAFT else level
    shown = [remark for remark in remarks if remark.is_shown(level) or remark.holds(holding_level)]
    open_ones = [remark for remark in shown if remark.is_open]
    holds = [remark for remark in open_ones if remark.holds(holding_level)]
    rest = [remark for remark in open_ones if not remark.holds(holding_level)]
    slips = [remark for remark in rest if remark.finding.severity is not Severity.INFO]
    return Board(
        holds=holds[:MOST_SHOWN],
        slips=slips[:MOST_SHOWN],
        hints=[remark for remark in rest if remark.finding.severity is Severity.INFO][:MOST_SHOWN],
        put_aside=[remark for remark in shown if not remark.is_open][:MOST_SHOWN],
        left_out=max(0, len(holds) - MOST_SHOWN) + max(0, len(slips) - MOST_SHOWN),
        article_id=article.pk if article else None,
        may_dismiss=article is not None and may_dismiss(actor, article),
        may_override=may_override(actor),
        may_propose=may_propose_words(actor),
        level=level,
    )
