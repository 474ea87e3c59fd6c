"""What stands in the demo's story files? Headers as in a letter, then plain paragraphs."""

from dataclasses import dataclass
from datetime import datetime
from email import message_from_string
from email.message import Message
from pathlib import Path

from articles.states import Status

FOLDER = Path(__file__).parent / "stories"


@dataclass(frozen=True)
class CoverText:
    scene: str
    alt: str
    caption: str
    credit: str


@dataclass(frozen=True)
class StoryText:
    """One story file. `at` is naive, on the clock of the story's unit."""

    name: str
    title: str
    lead: str
    unit: str
    category: str
    tags: tuple[str, ...]
    dateline: str
    byline: str
    event: str
    at: datetime
    status: Status
    reason: str
    note: str
    cover: CoverText | None
    body: str


def all_stories() -> list[StoryText]:
    """Read every story file, in the order of their dates."""
    stories = [read_story(path) for path in sorted(FOLDER.glob("*.txt"))]
    return sorted(stories, key=lambda story: story.at)


def read_story(path: Path) -> StoryText:
    """Read one story file. Raises KeyError or ValueError where a header is missing or garbled."""
    message = message_from_string(path.read_text(encoding="utf-8"))
    return StoryText(
        name=path.stem,
        title=header(message, "Title"),
        lead=header(message, "Lead"),
        unit=header(message, "Unit"),
        category=header(message, "Category"),
        tags=tuple(tag.strip() for tag in header(message, "Tags").split(",")),
        dateline=header(message, "Dateline"),
        byline=header(message, "Byline"),
        event=header(message, "Event", ""),
        at=datetime.strptime(header(message, "Date"), "%Y-%m-%d %H:%M"),
        status=Status(header(message, "State")),
        reason=header(message, "Reason", ""),
        note=header(message, "Note", ""),
        cover=_cover(header(message, "Cover", "")),
        body=html_of(str(message.get_payload())),
    )


def header(message: Message, name: str, default: str | None = None) -> str:
    value = message.get(name, default)
    if value is None:
        raise KeyError(name)
    return " ".join(str(value).split())


def _cover(line: str) -> CoverText | None:
    if not line:
        return None
    scene, alt, caption, credit = (part.strip() for part in line.split("|"))
    return CoverText(scene, alt, caption, credit.removeprefix("Foto: "))


def html_of(text: str) -> str:
    """Turn paragraphs, `## ` headings, `- ` items and `> ` quotes into markup for the cleaner."""
    blocks = [block.strip() for block in text.strip().split("\n\n") if block.strip()]
    return "".join(_block(block) for block in blocks)


def _block(block: str) -> str:
    lines = [line.strip() for line in block.splitlines()]
    if lines[0].startswith("## "):
        return f"<h2>{lines[0][3:]}</h2>"
    if all(line.startswith("- ") for line in lines):
        return "<ul>" + "".join(f"<li>{line[2:]}</li>" for line in lines) + "</ul>"
    if lines[0].startswith("> "):
        return f"<blockquote><p>{' '.join(line.removeprefix('> ') for line in lines)}</p></blockquote>"
    return f"<p>{' '.join(lines)}</p>"
