"""How do a meeting's minutes stand on paper?"""

from collections.abc import Iterable

from django.conf import settings

from events.minutes_text import Block as TextBlock
from events.models import Minutes
from events.papers.blocks import Block, Heading, Items, Paragraph
from events.papers.minutes import Addendum, Decision
from events.papers.minutes import Minutes as Printed
from events.papers.parts import Fact, Signer
from events.queries.minutes_paper import MinutesPaper, PaperDecision, minutes_paper
from events.screens.papers import letterhead_of

MOST_NAMED = 8  # addressees beside a decision; where there are more, all of them stand below the table
NOT_YET = "Notula ini belum disahkan; isinya masih dapat berubah."


def printed_minutes(minutes: Minutes) -> Printed:
    """Return what is printed of minutes in any state: approved ones as they were sealed, with their hash."""
    paper = minutes_paper(minutes)
    return Printed(
        meeting=paper.title,
        draft="" if paper.is_approved else NOT_YET,
        facts=_facts(paper),
        body=text_blocks(paper.blocks),
        decisions=tuple(Decision(row.text, _few(row), row.due) for row in paper.decisions),
        appendix=_appendix(paper),
        signers=tuple(Signer(row.role, row.name, row.when) for row in paper.signers),
        addenda=tuple(
            Addendum(f"Nomor {row.number}", row.when, (*text_blocks(row.blocks), _hash(row.hash)), row.author)
            for row in paper.addenda
        ),
        sha256=paper.seal,
        check_url=f"{settings.SITE_URL}{minutes.get_absolute_url()}" if paper.is_approved else "",
        letterhead=letterhead_of(minutes.meeting),
    )


def text_blocks(blocks: Iterable[TextBlock], level: int = 2) -> tuple[Block, ...]:
    """Return the plain text of minutes as blocks of a paper; a line of its own stays one."""
    found: list[Block] = []
    for block in blocks:
        if block.kind == "heading":
            found.append(Heading(block.lines[0], level))
        elif block.kind == "list":
            found.append(Items(block.lines))
        else:
            found += [Paragraph(line) for line in block.lines]
    return tuple(found)


def _facts(paper: MinutesPaper) -> tuple[Fact, ...]:
    facts = tuple(Fact(fact.label, fact.value) for fact in paper.facts)
    return facts if paper.is_approved else (*facts, Fact("Keadaan", paper.status))


def _few(row: PaperDecision) -> str:
    names = ", ".join(row.addressees[:MOST_NAMED])
    others = len(row.addressees) - MOST_NAMED
    return f"{names}, dan {others} lainnya (lihat di bawah)" if others > 0 else names


def _appendix(paper: MinutesPaper) -> tuple[Block, ...]:
    found: list[Block] = []
    for row in paper.decisions:
        if len(row.addressees) > MOST_NAMED:
            found += [Heading(f"Keputusan {row.number}"), Paragraph("; ".join(row.addressees))]
    return tuple(found)


def _hash(text: str) -> Paragraph:
    return Paragraph(f"Sidik adendum (SHA-256): {text}")
