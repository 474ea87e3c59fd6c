"""What must be in place before the portal can serve, and what of it is missing?

Each step remembers in DATA_DIR what it last worked from, so that a start with nothing new costs a few file look-ups.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

# Plugins of the editor that no page of ours loads; several of them would reach out to other hosts.
UNUSED_PLUGINS = (
    "adobeair",
    "bbcode",
    "codesnippet",
    "codesnippetgeshi",
    "devtools",
    "docprops",
    "exportpdf",
    "flash",
    "forms",
    "iframe",
    "iframedialog",
    "mathjax",
    "preview",
    "scayt",
    "smiley",
    "templates",
    "uicolor",
    "wsc",
)
UNPUBLISHED = [
    *(f"ckeditor/ckeditor/plugins/{name}/*" for name in UNUSED_PLUGINS),
    "ckeditor/ckeditor/lang/[!ei]*",
    "ckeditor/ckeditor/plugins/*/lang/[!ei]*",
    "ckeditor/galleriffic/*",
    "admin/js/vendor/jquery/jquery.js",
    "admin/js/vendor/select2/select2.full.js",
    "admin/js/vendor/xregexp/xregexp.js",
    "admin/js/vendor/select2/i18n/[!ei]*",
    "*.md",
]


@dataclass(frozen=True)
class Step:
    """One command, due when the files it works from (or the database behind it) are not those of its last run."""

    name: str
    label: str
    command: str
    sources: tuple[str, ...]
    options: dict[str, Any] = field(default_factory=dict)
    fills_database: bool = True
    only_demo: bool = False


STEPS = (
    Step("reference", "Memuat provinsi, kanwil, dan UPT", "load_reference", ("upt/reference",)),
    Step("demo", "Menyusun jaringan peragaan", "seed_demo", ("articles/demo", "upt/reference"), only_demo=True),
    Step(
        "static",
        "Memadatkan berkas statis",
        "collectstatic",
        ("static", "requirements.lock", "humas_portal/preparation.py"),
        options={"interactive": False, "ignore_patterns": UNPUBLISHED},
        fills_database=False,
    ),
)


def prepare() -> Iterator[str]:
    """Bring database, data and static files up to date; yield a line before each piece of work that is due."""
    memory = _Memory(settings.DATA_DIR / "prepared.json")
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        yield "Menyiapkan basis data"
        memory.forget([step.name for step in STEPS if step.fills_database])
        call_command("migrate", interactive=False, verbosity=0)
    for step in STEPS:
        if step.only_demo and not settings.DEMO:
            continue
        if memory.get(step.name) != _state_of(step):
            yield step.label
            call_command(step.command, verbosity=0, **step.options)
            memory.set(step.name, _state_of(step))


def _state_of(step: Step) -> str:
    """Digest a step's source files (names, sizes, times), where its output goes, and whether that is there."""
    digest = hashlib.sha256()
    for source in step.sources:
        path = settings.BASE_DIR / source
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if "__pycache__" not in file.parts and file.is_file():
                stat = file.stat()
                digest.update(f"{file}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    if step.fills_database:
        database = connection.settings_dict
        digest.update(f"{database['HOST']}\0{database['PORT']}\0{database['NAME']}".encode())
    else:
        digest.update(f"{settings.STATIC_ROOT}\0{(settings.STATIC_ROOT / 'staticfiles.json').exists()}".encode())
    return digest.hexdigest()


class _Memory:
    """What earlier starts have done, in one small JSON file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.known: dict[str, str] = json.loads(path.read_text())
        except (FileNotFoundError, ValueError):
            self.known = {}

    def get(self, name: str) -> str | None:
        return self.known.get(name)

    def set(self, name: str, state: str) -> None:
        self.known[name] = state
        self.path.write_text(json.dumps(self.known, indent=1))

    def forget(self, names: list[str]) -> None:
        for name in names:
            self.known.pop(name, None)
        self.path.write_text(json.dumps(self.known, indent=1))
