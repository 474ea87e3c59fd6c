"""Which style files make up the two sheets that a browser loads, and in what order?"""

import re
from pathlib import Path

STATIC = Path(__file__).resolve().parent.parent / "static"

LAYERS = ("tokens", "base", "layout", "components", "pages")

# (layer, file under static/css/, goes into the public sheet, goes into the desk sheet)
FILES = (
    ("tokens", "tokens.css", True, True),
    ("base", "fonts.css", True, True),
    ("base", "base.css", True, True),
    ("layout", "layout.css", True, True),
    ("components", "components/logo.css", True, True),
    ("components", "components/site-head.css", True, False),
    ("components", "components/site-foot.css", True, False),
    ("components", "components/section.css", True, True),
    ("components", "components/card.css", True, False),
    ("components", "components/prose.css", True, True),
    ("components", "components/button.css", True, True),
    ("components", "components/notice.css", True, True),
    ("components", "components/empty.css", True, True),
    ("components", "components/pager.css", True, True),
    ("components", "components/field.css", True, True),
    ("components", "components/filters.css", True, True),
    ("components", "components/badge.css", True, True),
    ("components", "components/badge-status.css", False, True),
    ("components", "components/desk-bar.css", False, True),
    ("components", "components/panel.css", False, True),
    ("components", "components/parts.css", False, True),
    ("components", "components/table.css", True, True),
    ("components", "components/timeline.css", False, True),
    ("components", "components/diff.css", False, True),
    ("components", "components/finding.css", False, True),
    ("components", "components/alike.css", False, True),
    ("components", "components/confirm.css", False, True),
    ("components", "components/actionbar.css", False, True),
    ("pages", "pages/listing.css", True, False),
    ("pages", "pages/directory.css", True, True),
    ("pages", "pages/agenda.css", True, True),
    ("pages", "pages/agenda-desk.css", False, True),
    ("pages", "pages/minutes.css", False, True),
    ("pages", "pages/story.css", True, True),
    ("pages", "pages/written.css", True, True),
    ("pages", "pages/review.css", False, True),
    ("pages", "pages/desk-lists.css", False, True),
    ("pages", "pages/desk-read.css", False, True),
    ("pages", "pages/desk-write.css", False, True),
    ("pages", "pages/entrance.css", True, False),
    ("pages", "pages/clippings.css", False, True),
    ("pages", "pages/account.css", False, True),
    ("pages", "pages/print.css", True, True),
)

SHEETS = {"public": 2, "desk": 3}  # name of the sheet -> column in FILES


def render(sheet: str) -> str:
    """Return the text of one sheet, each file inside its cascade layer."""
    column = SHEETS[sheet]
    parts = [f"/* Built by manage.py build_css; edit static/css/ instead. */\n@layer {', '.join(LAYERS)};\n"]
    for row in FILES:
        if row[column]:
            parts.append(f"@layer {row[0]} {{\n{_shrink(STATIC / 'css' / row[1])}}}\n")
    return "".join(parts)


def write(folder: Path = STATIC / "dist") -> list[Path]:
    """Write every sheet into a folder beside static/css/, so that the addresses of fonts hold in both."""
    paths = [folder / f"{sheet}.css" for sheet in SHEETS]
    for path in paths:
        path.write_text(render(path.stem), encoding="utf-8")
    return paths


def _shrink(path: Path) -> str:
    """Drop comments, indents and empty lines; everything else stays as it was written."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    lines = [line.strip() for line in text.splitlines()]
    return "".join(line + "\n" for line in lines if line)
