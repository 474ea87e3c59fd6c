"""Do the templates keep script, style and trust where they belong?"""

import re
from io import StringIO

import pytest
from django.core.management import call_command

from tests.conventions.sources import ROOT, code, named, templates

FORBIDDEN = {
    # what: where it shows
    "inline style attribute": re.compile(r"<[^>]*\sstyle\s*=", re.IGNORECASE),
    "style element": re.compile(r"<style\b", re.IGNORECASE),
    "inline handler": re.compile(r"<[^>]*\son[a-z]+\s*=\s*[\"'{]", re.IGNORECASE),
    "script without a file": re.compile(
        r"<script\b(?![^>]*\bsrc\s*=)(?![^>]*\btype=\"application/(ld\+)?json\")", re.IGNORECASE
    ),
    "script address": re.compile(r"javascript:", re.IGNORECASE),
    "trust filter": re.compile(r"\|\s*safe(seq)?\b"),
    "escaping switched off": re.compile(r"\{%\s*autoescape\s+off"),
}
# Only these files mark a string as safe; each escapes or sanitises what it marks.
VOUCHING = {"articles/templatetags/richtext.py"}
INCLUDE = re.compile(r"\{%\s*include\s+(?P<rest>[^%]*?)\s*%\}")
INCLUDED = re.compile(r"\{%\s*include\s+[\"'](?P<name>[^\"']+)[\"']")
BAD = {
    "inline style attribute": '<p class="a" style="color:red">',
    "style element": "<style>p{}</style>",
    "inline handler": '<a href="#" onclick="go()">',
    "script without a file": "<script>go()</script>",
    "script address": '<a href="javascript:go()">',
    "trust filter": "{{ body|safe }}",
    "escaping switched off": "{% autoescape off %}",
}


def line_of(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


@pytest.mark.parametrize("what", FORBIDDEN)
def test_templates_hold_none(what):
    found = [
        f"{named(path)}:{line_of(text, hit.start())}"
        for path in templates()
        if path.suffix != ".txt"  # plain text mail: nothing to escape, no browser to trust it
        for text in [path.read_text(encoding="utf-8")]
        for hit in FORBIDDEN[what].finditer(text)
    ]
    assert found == []


@pytest.mark.parametrize("what", BAD)
def test_the_pattern_finds_it(what):
    assert [name for name, pattern in FORBIDDEN.items() if pattern.search(BAD[what])] == [what]


def test_every_include_says_only():
    open_ended = [
        f"{named(path)}: {hit['rest']}"
        for path in templates()
        for hit in INCLUDE.finditer(path.read_text(encoding="utf-8"))
        if not hit["rest"].endswith(" only")
    ]
    assert open_ended == []


def test_included_files_name_their_variables_first():
    names = {hit for path in templates() for hit in INCLUDED.findall(path.read_text(encoding="utf-8"))}
    ours = [ROOT / "templates" / name for name in sorted(names) if (ROOT / "templates" / name).is_file()]
    silent = [named(p) for p in ours if not p.read_text(encoding="utf-8").startswith(("{#", "{% comment"))]
    assert silent == []


def test_every_template_compiles():
    out = StringIO()
    call_command("check_templates", stdout=out)
    assert (
        out.getvalue()
        == f"{len([p for p in templates() if p.suffix in {'.html', '.txt', '.xml', '.svg'}])} templat terkompilasi.\n"
    )


def test_few_places_vouch_for_html():
    vouching = {named(path) for path in code() if "mark_safe(" in path.read_text(encoding="utf-8")}
    assert vouching == VOUCHING
