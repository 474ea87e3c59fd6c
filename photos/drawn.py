"""What is shown for a story without a photo? A drawing made from unit type, rubric and title, the same each time."""

from random import Random
from typing import NamedTuple
from urllib.parse import quote
from zlib import crc32

from photos.motifs import MOTIFS, NEUTRAL_MOTIF, Motif

WIDTH, HEIGHT = 600, 400


class Tones(NamedTuple):
    ground: str
    deep: str
    light: str
    spark: str


TONES = {
    "koordinasi-humas": Tones("#17375f", "#10294a", "#35598a", "#f2c14e"),
    "pembinaan": Tones("#b98a45", "#86602a", "#d2ab6d", "#f6f4ef"),
    "pelayanan-publik": Tones("#0b5394", "#083c6d", "#3a7ab5", "#e8f0f9"),
    "keamanan": Tones("#3b4a5c", "#273443", "#5b6d81", "#f2c14e"),
    "prestasi": Tones("#e3b54a", "#b5861d", "#efcf85", "#10294a"),
    "kesehatan": Tones("#217a6c", "#15574d", "#4f9f92", "#f6f4ef"),
    "kerja-sama": Tones("#6c4460", "#4d2e45", "#906a86", "#f2c14e"),
    "reintegrasi": Tones("#447f9e", "#2b5c7a", "#78a9c1", "#f7e3ae"),
    "ketahanan-pangan": Tones("#527c40", "#375a29", "#7ea368", "#f2d377"),
    "hari-besar": Tones("#a4342f", "#7a2222", "#c4635a", "#fbf3da"),
}
NEUTRAL_TONES = Tones("#5f6b78", "#46525f", "#8792a0", "#f6f4ef")


def seed_of(title: str) -> str:
    """Return eight hex digits that stand for a title."""
    return f"{crc32(title.strip().casefold().encode()):08x}"


def drawn_cover_src(unit_type: str, category_slug: str, title: str) -> str:
    """Return the address of a story's drawn cover; a story without rubric gets the neutral tones."""
    name = f"{unit_type or 'upt'}-{category_slug or 'umum'}-{seed_of(title)}"
    return f"/sampul/{quote(name)}.svg"


def drawn_cover(*, unit_type: str, category_slug: str, seed: str) -> str:
    """Draw a cover of 600 x 400 as SVG: the rubric gives its tones, the unit type its motif, the seed the rest.

    Pure, without text, script or style; unknown names get a neutral drawing.
    """
    tones = TONES.get(category_slug, NEUTRAL_TONES)
    motif = MOTIFS.get(unit_type, NEUTRAL_MOTIF)
    chance = Random(int(seed, 16))
    layout = chance.choice((_side_cloth, _horizon, _round_window, _selvedge))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<path fill="{tones.ground}" d="M0 0h{WIDTH}v{HEIGHT}H0z"/>{layout(motif, tones, chance)}</svg>'
    )


def _side_cloth(motif: Motif, tones: Tones, chance: Random) -> str:
    """A length of cloth hangs on one side; a disc rises from behind it."""
    width = chance.randint(220, 330)
    edge = chance.choice((width, WIDTH - width))
    left = 0 if edge == width else edge
    radius = chance.randint(56, 104)
    middle = edge + chance.randint(0, 60) * (1 if left == 0 else -1)
    return (
        f'<circle cx="{middle}" cy="{chance.randint(110, 290)}" r="{radius}" fill="{tones.spark}"/>'
        + _pattern("p", motif, tones.light, tones.spark, tones.deep, chance)
        + f'<path fill="{tones.deep}" d="M{left} 0h{width}v400h-{width}z"/>'
        f'<path fill="url(#p)" d="M{left} 0h{width}v400h-{width}z"/>'
        f'<path fill="{tones.light}" d="M{edge - 3} 0h6v400h-6z"/>'
    )


def _horizon(motif: Motif, tones: Tones, chance: Random) -> str:
    """Patterned ground under a hill line, and a disc that rises behind the far hills."""
    line = chance.randint(220, 270)
    rise, fall = chance.randint(30, 100), chance.randint(-30, 60)
    hill = f"M0 {line}C150 {line - rise} 240 {line - rise} 360 {line - 20}S520 {line + fall} 600 {line - 10}V400H0z"
    crest = line - rise // 2 - 40
    bend = chance.randint(140, 260)
    far = f"M0 {line - 40}C120 {line - 40} {bend} {crest} 340 {crest}S500 {line - 40} 600 {line - 60}"
    radius = chance.randint(52, 88)
    return (
        f'<circle cx="{chance.randint(130, 470)}" cy="{crest - radius // 3}" r="{radius}" fill="{tones.spark}"/>'
        f'<path fill="{tones.light}" d="{far}V400H0z"/>'
        + _pattern("p", motif, tones.light, tones.spark, tones.deep, chance)
        + f'<path fill="{tones.deep}" d="{hill}"/><path fill="url(#p)" d="{hill}"/>'
    )


def _round_window(motif: Motif, tones: Tones, chance: Random) -> str:
    """The whole field in one tone, and a round window in which the motif shows its colours."""
    x, y, radius = chance.randint(180, 420), chance.randint(185, 215), chance.randint(112, 148)
    return (
        _pattern("q", motif, tones.deep, tones.deep, tones.ground, chance)
        + '<path opacity=".5" fill="url(#q)" d="M0 0h600v400H0z"/>'
        + _pattern("p", motif, tones.light, tones.spark, tones.deep, chance)
        + f'<circle cx="{x}" cy="{y}" r="{radius + 14}" fill="{tones.spark}"/>'
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{tones.deep}"/>'
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="url(#p)"/>'
    )


def _selvedge(motif: Motif, tones: Tones, chance: Random) -> str:
    """A woven band of whole rows across, with thin rules beside it, as on the edge of a cloth."""
    scale = chance.randint(9, 14) / 10
    row = motif.height * scale
    height = round(row * max(1, round(chance.randint(120, 180) / row)))
    top = chance.randint(70, 330 - height)
    return (
        _pattern("p", motif, tones.light, tones.spark, tones.deep, chance, at=(chance.randint(0, 60), top, scale))
        + f'<path fill="{tones.deep}" d="M0 {top - 4}h600v{height + 8}H0z"/>'
        f'<path fill="url(#p)" d="M0 {top}h600v{height}H0z"/>'
        f'<path fill="{tones.spark}" d="M0 {top - 18}h600v5H0zM0 {top + height + 13}h600v5H0z"/>'
        f'<path fill="{tones.light}" d="M0 {top - 38}h600v8H0zM0 {top + height + 30}h600v8H0z"/>'
    )


def _pattern(
    name: str,
    motif: Motif,
    main: str,
    spark: str,
    ground: str,
    chance: Random,
    at: tuple[int, int, float] | None = None,
) -> str:
    x, y, scale = at or (chance.randint(0, 60), chance.randint(0, 60), chance.randint(8, 15) / 10)
    return (
        f'<pattern id="{name}" width="{motif.width}" height="{motif.height}" patternUnits="userSpaceOnUse" '
        f'patternTransform="translate({x} {y}) rotate({motif.turn}) scale({scale})">'
        f"{motif.shapes.format(a=main, b=spark, g=ground)}</pattern>"
    )
