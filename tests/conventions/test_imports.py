"""Do imports go only leftwards, from the portal towards the audit table?"""

import ast
from pathlib import Path

from tests.conventions.sources import APPS, ROOT, code, named, tree_of

PLACE = {app: place for place, app in enumerate(APPS)}


def imported(path: Path) -> list[tuple[int, str]]:
    """List (line, first name of the module) of every import in a file, those inside functions too."""
    package = named(path).split("/")[:-1]
    found = []
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name.split(".")[0]) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1] + (node.module or "").split(".")
            found.append((node.lineno, base[0]))
        elif isinstance(node, ast.ImportFrom):
            found.append((node.lineno, (node.module or "").split(".")[0]))
    return found


def test_apps_import_only_leftwards():
    wrong = [
        f"{named(path)}:{line} imports {target}"
        for app in APPS
        for path in code(app)
        for line, target in imported(path)
        if target in PLACE and PLACE[target] > PLACE[app]
    ]
    assert wrong == []


def test_housestyle_imports_nothing_of_ours():
    theirs = {*APPS, "django", "tests", "bench"}
    wrong = [
        f"{named(p)}:{line} imports {name}" for p in code("housestyle") for line, name in imported(p) if name in theirs
    ]
    assert wrong == []


def test_no_app_imports_tests_or_benchmarks():
    wrong = [f"{named(p)}:{line}" for p in code() for line, name in imported(p) if name in {"tests", "bench"}]
    assert wrong == []


def test_every_app_has_a_place_in_the_row(settings):
    ours = {name for name in settings.INSTALLED_APPS if (ROOT / name.split(".")[0]).is_dir()}
    assert {name.split(".")[0] for name in ours} <= set(APPS)


def test_the_walk_sees_imports_inside_functions(tmp_path, monkeypatch):
    monkeypatch.setattr("tests.conventions.sources.ROOT", tmp_path)
    (tmp_path / "upt").mkdir()
    file = tmp_path / "upt" / "late.py"
    file.write_text("def f():\n    from articles.models import Article\n    from . import states\n")
    assert imported(file) == [(2, "articles"), (3, "upt")]


def test_no_signals_between_our_apps():
    wrong = []
    for path in code():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ImportFrom) and node.module in {"django.db.models.signals", "django.dispatch"}:
                names = {alias.name for alias in node.names}
                if names & {"Signal", "pre_save", "post_save", "pre_delete", "post_delete", "m2m_changed"}:
                    wrong.append(f"{named(path)}:{node.lineno}")
    assert wrong == []


def test_no_save_override_as_glue():
    wrong = [
        f"{named(path)}:{node.lineno}"
        for path in code()
        if "models" in path.parts or path.name == "models.py"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef) and node.name in {"save", "delete"}
    ]
    assert wrong == []
