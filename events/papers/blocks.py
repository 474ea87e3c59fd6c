"""What is a longer text made of: headings, paragraphs, lists and tables?"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    text: str
    level: int = 2  # 2 or 3, since 1 is the paper's or section's own; a 3 that follows no 2 reads as 2


@dataclass(frozen=True)
class Paragraph:
    text: str


@dataclass(frozen=True)
class Items:
    """A list; numbered where its order counts."""

    items: tuple[str, ...]
    is_numbered: bool = False


@dataclass(frozen=True)
class Table:
    """Rows under a head. A row that is shorter than the head is filled up, a longer one cut.

    `widths` are the columns' shares of the line; without one for each of them the texts decide.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    empty: str = "Belum ada isi."
    widths: tuple[int, ...] = ()


Block = Heading | Paragraph | Items | Table
