"""How does the transition table look as a picture and as a page? Both are made from it, never drawn by hand."""

from collections import defaultdict
from html import escape

from articles.states import TRANSITIONS, Action, Grant, Status, Transition

WIDTH, HEIGHT = 1240, 680
BOX_WIDTH, BOX_HEIGHT = 136, 44

# Where each state stands: centre of its box.
PLACES = {
    Status.DRAFT: (110, 380),
    Status.DISCARDED: (110, 620),
    Status.RETURNED: (420, 150),
    Status.SUBMITTED: (420, 380),
    Status.REJECTED: (420, 620),
    Status.SCHEDULED: (750, 150),
    Status.APPROVED: (750, 380),
    Status.PUBLISHED: (1060, 380),
    Status.SUPERSEDED: (1060, 150),
    Status.WITHDRAWN: (1060, 620),
}
# How far an arrow bows from the straight line (to its left), where the default would cross a box.
DEFAULT_BOW = 26
BOWS = {
    (Status.DRAFT, Status.PUBLISHED): 340,
    (Status.SUBMITTED, Status.PUBLISHED): -120,
    (Status.RETURNED, Status.DISCARDED): -30,
    (Status.DRAFT, Status.DISCARDED): -DEFAULT_BOW,
    (Status.PUBLISHED, Status.SUPERSEDED): -DEFAULT_BOW,
}
# Where on an arrow its words stand, from 0 to 1, where the middle is taken.
WORDS_AT = {(Status.RETURNED, Status.DISCARDED): 0.7}

# A consequence of publication rather than an act of its own.
CONSEQUENCES = {(Status.PUBLISHED, Status.SUPERSEDED): ["revisi baru terbit"]}

Point = tuple[float, float]


def arrows() -> dict[tuple[Status, Status], list[str]]:
    """Collect the labels of every change of state in the table."""
    found: dict[tuple[Status, Status], list[str]] = defaultdict(list)
    for row in TRANSITIONS:
        for source in row.sources if row.target else ():
            labels = found[source, row.target]  # type: ignore[index]
            if row.label not in labels:
                labels.append(row.label)
    return found | CONSEQUENCES


def picture() -> str:
    """Draw the table as SVG."""
    parts = [_arrow(*ends, labels) for ends, labels in arrows().items()]
    parts += [_box(status, *centre) for status, centre in PLACES.items()]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        f'font-size="14" role="img" aria-label="Alur kerja naskah">\n'
        '<defs><marker id="ujung" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" '
        'orient="auto"><path d="M0 0 10 5 0 10z" fill="#4a5663"/></marker></defs>\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _box(status: Status, x: int, y: int) -> str:
    left, top = x - BOX_WIDTH / 2, y - BOX_HEIGHT / 2
    return (
        f'<rect x="{left:g}" y="{top:g}" width="{BOX_WIDTH}" height="{BOX_HEIGHT}" rx="6" fill="#e8f0f9" '
        f'stroke="#10294a"/><text x="{x}" y="{y + 5}" text-anchor="middle" font-weight="700" fill="#10294a">'
        f"{escape(status.label)}</text>"
    )


def _arrow(source: Status, target: Status, labels: list[str]) -> str:
    start: Point = PLACES[source]
    end: Point = PLACES[target]
    bow = BOWS.get((source, target), DEFAULT_BOW)
    bend = _beside(start, end, bow * 2)
    start, end = _edge(start, bend), _edge(end, bend)
    (x, y), anchor = _words_place(start, bend, end, WORDS_AT.get((source, target), 0.5))
    first = y + 4 - 8 * (len(labels) - 1)
    lines = "".join(
        f'<tspan x="{x:.0f}" y="{first + 16 * row:.0f}">{escape(label)}</tspan>' for row, label in enumerate(labels)
    )
    return (
        f'<path d="M{start[0]:.0f} {start[1]:.0f}Q{bend[0]:.0f} {bend[1]:.0f} {end[0]:.0f} {end[1]:.0f}" fill="none" '
        f'stroke="#4a5663" stroke-width="1.5" marker-end="url(#ujung)"/>'
        f'<text text-anchor="{anchor}" fill="#16202b" stroke="#ffffff" stroke-width="5" paint-order="stroke">'
        f"{lines}</text>"
    )


def _words_place(start: Point, bend: Point, end: Point, at: float) -> tuple[Point, str]:
    """Return where an arrow's words stand and which way they run: outwards from an upright arrow."""
    weights = ((1 - at) ** 2, 2 * at * (1 - at), at**2)
    x, y = (sum(w * point[axis] for w, point in zip(weights, (start, bend, end), strict=True)) for axis in (0, 1))
    middle = (start[0] + end[0]) / 2
    if abs(start[0] - end[0]) > BOX_WIDTH or abs(x - middle) < 1:
        return (x, y), "middle"
    return ((x - 6, y), "end") if x < middle else ((x + 6, y), "start")


def _beside(start: Point, end: Point, distance: float) -> Point:
    """Return the point that lies so far to the left of the middle, looking from start to end."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = (dx * dx + dy * dy) ** 0.5
    return (start[0] + end[0]) / 2 + dy / length * distance, (start[1] + end[1]) / 2 - dx / length * distance


def _edge(centre: Point, towards: Point) -> Point:
    """Return where the line from a box's centre leaves the box."""
    dx, dy = towards[0] - centre[0], towards[1] - centre[1]
    scale = min(BOX_WIDTH / 2 / abs(dx) if dx else 9e9, BOX_HEIGHT / 2 / abs(dy) if dy else 9e9)
    return centre[0] + dx * scale, centre[1] + dy * scale


PAGE = """# Who may do what to a story, and when

Made from `articles/states.py` by `manage.py draw_workflow`; a test fails while this page or the picture is stale.
What the words in "who" mean stands in `articles/rules.py`, what an act changes in `articles/effects.py`.

![Alur kerja naskah](workflow.svg)

| act | button | from | to | who | claim | needs |
|---|---|---|---|---|---|---|
{rows}

Whoever may write a story may begin one: agents of the unit and editors. Saving a sealed revision (one that was sent)
makes the next one. When a new revision of a published story is published, the old one becomes *{superseded}*. A
scheduled story goes out when its time has come, by the first reader's look or by `manage.py publish_due`, on the
strength of its approval. A refused act answers 403 when the person may not, 409 when the moment is wrong.
"""


def page() -> str:
    """Write the table as a page of documentation."""
    rows = "\n".join(_row(row) for row in TRANSITIONS)
    return PAGE.format(rows=rows, superseded=Status.SUPERSEDED.label)


def _row(row: Transition) -> str:
    cells = (
        f"`{row.action}`" if row.action not in (Action.SAVE, Action.EDIT_IN_REVIEW) else str(row.action),
        row.label,
        ", ".join(source.label for source in row.sources),
        row.target.label if row.target else "tetap",
        _joined(row.grants),
        row.claim.value,
        ", ".join(need.value for need in row.needs) or "-",
    )
    return "| " + " | ".join(cells) + " |"


def _joined(grants: tuple[Grant, ...]) -> str:
    return "; ".join(grant.value for grant in grants)
