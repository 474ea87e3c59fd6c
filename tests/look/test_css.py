"""Are the style sheets fresh, small, free of raw values, and readable by day and by night?"""

import re
from pathlib import Path

import pytest
from django.core.management import call_command

from humas_portal import stylesheets

CSS = Path(stylesheets.STATIC) / "css"
SOURCES = sorted(CSS.rglob("*.css"))
TOKENS = CSS / "tokens.css"

# Words of these tokens stand on these grounds; both modes are computed.
ON_ALL_GROUNDS = ("ink", "ink-2", "ink-3", "link", "link-hover")
GROUNDS = ("paper", "wash", "ground", "panel", "input")
TONES = ("blue", "gold", "ok", "warn", "danger", "plum", "teal", "grey")
PAIRS = (
    [(text, ground) for text in ON_ALL_GROUNDS for ground in GROUNDS]
    + [(tone, f"{tone}-wash") for tone in TONES]
    + [("ink", f"{tone}-wash") for tone in TONES]
    + [("ink-2", wash) for wash in ("grey-wash", "blue-wash", "gold-wash", "ok-wash")]
    + [("ink-3", wash) for wash in ("grey-wash", "blue-wash")]
    + [("danger", ground) for ground in ("panel", "paper", "ground")]
    + [("on-bar", "bar"), ("on-bar-2", "bar"), ("on-bar", "bar-raised"), ("on-mark", "mark"), ("gold", "gold-wash")]
    + [("on-fill", f"fill-{name}{state}") for name in ("primary", "ok", "danger") for state in ("", "-hover")]
)
# Outlines of fields and the focus ring need 3:1 against what they lie on.
SHAPES = [("edge-input", ground) for ground in ("paper", "panel", "input", "ground")]
SHAPES += [("focus", ground) for ground in ("paper", "panel", "ground", "wash")] + [("mark", "bar")]


@pytest.mark.parametrize("sheet", stylesheets.SHEETS)
def test_built_sheet_is_fresh(sheet):
    built = Path(stylesheets.STATIC) / "dist" / f"{sheet}.css"
    assert built.read_text(encoding="utf-8") == stylesheets.render(sheet)


def test_command_writes_both_sheets(tmp_path, capsys):
    call_command("build_css", folder=tmp_path)
    built = {path.stem: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    assert built == {sheet: stylesheets.render(sheet) for sheet in stylesheets.SHEETS}


def test_every_source_stands_in_the_table_once():
    listed = [row[1] for row in stylesheets.FILES]
    assert sorted(listed) == [str(path.relative_to(CSS)) for path in SOURCES]


def test_public_sheet_is_small():
    assert len(stylesheets.render("public").encode()) < 40_000


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_source_is_short(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) < 250


@pytest.mark.parametrize("path", [path for path in SOURCES if path != TOKENS], ids=lambda path: path.name)
def test_raw_colours_and_sizes_stand_in_tokens_only(path):
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    text = re.sub(r"@(media|supports)[^{]*", "", text)
    colours = re.findall(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)a?\(", text)
    sizes = re.findall(r"(?<![\w.-])\d*\.?\d+(?:px|rem|pt)\b", text)
    assert (colours, sizes) == ([], [])


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_every_custom_property_that_is_used_exists(path):
    defined = set(re.findall(r"(--[\w-]+):", TOKENS.read_text(encoding="utf-8")))
    assert set(re.findall(r"var\((--[\w-]+)", path.read_text(encoding="utf-8"))) - defined == set()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_words_are_readable(mode):
    colours = _colours(mode)
    faint = {(text, ground): _contrast(colours[text], colours[ground]) for text, ground in PAIRS}
    assert {pair: round(ratio, 2) for pair, ratio in faint.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_shapes_can_be_seen(mode):
    colours = _colours(mode)
    faint = {(shape, ground): _contrast(colours[shape], colours[ground]) for shape, ground in SHAPES}
    assert {pair: round(ratio, 2) for pair, ratio in faint.items() if ratio < 3} == {}


def test_contrast_is_computed_as_the_guidelines_say():
    assert round(_contrast("#000000", "#ffffff"), 2) == 21
    assert round(_contrast("#767676", "#ffffff"), 2) == 4.54


def _colours(mode: str) -> dict[str, str]:
    text = TOKENS.read_text(encoding="utf-8")
    day, night = text.split("@media (prefers-color-scheme: dark)")
    blocks = [day] if mode == "light" else [day, night.split("@media print")[0]]
    return {name: value for block in blocks for name, value in re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block)}


def _contrast(one: str, other: str) -> float:
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_no_class_is_described_in_two_files():
    """Two parts that call something alike would change each other's look; print.css lays out what others describe."""
    described = {}
    for path in SOURCES:
        if path.name == "print.css":
            continue
        text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for name in set(re.findall(r"(?:^|\})\s*\.([\w-]+)\s*\{", text, flags=re.MULTILINE)):
            described.setdefault(name, []).append(path.name)
    assert {name: files for name, files in described.items() if len(files) > 1} == {}
