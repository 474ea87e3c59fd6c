"""Which files of the project do the convention tests read?"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Imports go only leftwards in this row. `housestyle` stands apart: it imports nothing of ours, anyone may import it.
APPS = ("audit", "accounts", "upt", "photos", "events", "articles", "sharing", "reports", "humas_portal")
OUTSIDE = {".git", ".venv", ".venv-lock", "var", "node_modules", "__pycache__", "migrations"}
BUILT = {"static/dist", "static/vendor"}


def walk(folder: Path, *suffixes: str) -> Iterator[Path]:
    """Yield the project's files below a folder; migrations, built files and caches aren't written by hand."""
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            name = path.relative_to(ROOT).as_posix()
            if path.name not in OUTSIDE and not path.name.endswith("_cache") and name not in BUILT:
                yield from walk(path, *suffixes)
        elif not suffixes or path.suffix in suffixes:
            yield path


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def code(*folders: str) -> list[Path]:
    """List the Python files of the apps, or of the folders named."""
    there = [ROOT / name for name in folders or (*APPS, "housestyle")]
    return [path for folder in there if folder.is_dir() for path in walk(folder, ".py")]


def templates() -> list[Path]:
    folders = [ROOT / "templates", *(ROOT / app / "templates" for app in APPS)]
    return [path for folder in folders if folder.is_dir() for path in walk(folder)]


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
