"""Does every file stay small enough to be read at a sitting, and does it say what it answers?"""

import ast

import pytest

from tests.conventions.sources import ROOT, code, named, tree_of, walk

FILE_LINES = {".py": 400, ".css": 250, ".js": 400, ".html": 400}
FUNCTION_LINES = 60
EVASIVE_NAMES = {"core", "common", "utils", "util", "helpers", "helper", "misc"}

READ = code("tests", "bench", "deploy") + code()


@pytest.mark.parametrize("suffix", FILE_LINES)
def test_files_within_budget(suffix):
    lengths = {named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in walk(ROOT, suffix)}
    assert {name: lines for name, lines in lengths.items() if lines > FILE_LINES[suffix]} == {}


def test_functions_within_budget():
    long = {}
    for path in READ:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > FUNCTION_LINES:
                    long[f"{named(path)}:{node.lineno} {node.name}"] = lines
    assert long == {}


def test_every_module_says_which_question_it_answers():
    silent = []
    for path in READ:
        tree = tree_of(path)
        if tree.body and "?" not in (ast.get_docstring(tree) or "").split("\n")[0]:
            silent.append(named(path))
    assert silent == []


def test_no_evasive_names():
    wrong = [named(path) for path in walk(ROOT) if {path.stem, *path.relative_to(ROOT).parts[:-1]} & EVASIVE_NAMES]
    assert wrong == []
