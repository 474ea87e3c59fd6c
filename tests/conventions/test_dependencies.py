"""Is every version pinned, and does nothing point at one place to fetch it from?"""

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conventions.sources import ROOT, named, walk

PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[A-Za-z0-9.+!-]+)$")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
# Written in two halves, so that this file doesn't hold what it looks for.
REGISTRY = re.compile(
    r"https?://[a-z0-9.-]*(" + "|".join(["py" + "pi", "python" + "hosted", "npm" + "js", "deb" + "ian"]) + ")", re.I
)
TEXT = {".py", ".md", ".toml", ".lock", ".txt", ".html", ".css", ".js", ".svg", ".conf", ".service", ".csv", ""}


def pins(name: str) -> dict[str, str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line != "-r requirements.lock"]
    assert [row for row in rows if not PIN.match(row)] == []
    return {canonicalize_name(row.split("==")[0]): row.split("==")[1] for row in rows}


def unmet(wanted: list[str], pinned: dict[str, str]) -> list[str]:
    asked = [Requirement(text) for text in wanted]
    return [str(ask) for ask in asked if not ask.specifier.contains(pinned.get(canonicalize_name(ask.name), "0"))]


def test_runtime_lock_meets_every_dependency():
    assert unmet(PROJECT["dependencies"], pins("requirements.lock")) == []


def test_development_lock_meets_every_extra():
    extras = [name for names in PROJECT["optional-dependencies"].values() for name in names]
    assert unmet(extras, pins("requirements.lock") | pins("requirements-dev.lock")) == []


def test_no_package_is_pinned_twice():
    assert set(pins("requirements.lock")) & set(pins("requirements-dev.lock")) == set()


def test_no_file_names_a_package_registry():
    hits = [
        named(path)
        for path in walk(ROOT)
        if path.suffix in TEXT and REGISTRY.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert hits == []
