"""How are the static fonts of the papers made from the site's own? Run once by hand; events/papers/fonts/README.md."""

from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parent.parent
VENDOR, OUT = ROOT / "static" / "vendor", ROOT / "events" / "papers" / "fonts"
STYLES = {400: "Regular", 600: "SemiBold", 700: "Bold", 800: "ExtraBold"}
FAMILIES = {
    "Newsreader": ("newsreader-5.3.0/newsreader.woff2", (400, 600)),
    "Plus Jakarta Sans": ("plus-jakarta-sans-5.3.0/plus-jakarta-sans.woff2", (400, 600, 700, 800)),
}
SUBSTITUTE = 0xFFFD  # what events/papers/lettering.py puts where a font has no letter
KEPT_NAMES = {0, 5, 13, 14}  # copyright, version, licence


def main() -> None:
    for family, (source, weights) in FAMILIES.items():
        for weight in weights:
            font = instantiateVariableFont(TTFont(VENDOR / source, recalcTimestamp=False), {"wght": weight})
            name_style(font, family, weight)
            add_box(font)
            font.flavor = None
            font.save(OUT / f"{family.replace(' ', '')}-{STYLES[weight]}.ttf")


def name_style(font: TTFont, family: str, weight: int) -> None:
    """Name the family alike in each weight, so that it is found by family and weight."""
    style = STYLES[weight]
    names = {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}", 16: family, 17: style}
    names[6] = f"{family.replace(' ', '')}-{style}"
    font["name"].names = [record for record in font["name"].names if record.nameID in KEPT_NAMES]
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    del font["STAT"]


def add_box(font: TTFont) -> None:
    """Draw the empty box that stands for a letter the font lacks; the site's fonts have none."""
    capital, unit = font["OS/2"].sCapHeight, font["head"].unitsPerEm
    width, side, stroke = round(unit * 0.62), round(unit * 0.08), round(unit * 0.05)
    pen = TTGlyphPen(None)
    outer = [(side, 0), (side, capital), (width - side, capital), (width - side, 0)]
    low, high, left, right = stroke, capital - stroke, side + stroke, width - side - stroke
    for path in (outer, [(left, low), (right, low), (right, high), (left, high)]):
        pen.moveTo(path[0])
        for point in path[1:]:
            pen.lineTo(point)
        pen.closePath()
    font.setGlyphOrder([*font.getGlyphOrder(), "substitute"])
    font["glyf"]["substitute"] = pen.glyph()
    font["hmtx"]["substitute"] = (width, side)
    for table in font["cmap"].tables:
        table.cmap[SUBSTITUTE] = "substitute"


if __name__ == "__main__":
    main()
