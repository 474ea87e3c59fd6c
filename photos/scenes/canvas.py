"""On what are the demo's pictures drawn, and how do they get smooth edges, grain and soft light?"""

from collections.abc import Sequence
from functools import cache
from math import hypot
from random import Random

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageOps

WIDTH, HEIGHT = 1600, 1067
OVERSAMPLING = 2
CURVE_STEPS = 10

Point = tuple[float, float]


class Canvas:
    """A sheet of 1600 x 1067 units, origin top left, drawn twice as large. Colours are #rrggbb or #rrggbbaa."""

    def __init__(self, ground: str, chance: Random) -> None:
        self.chance = chance
        self.image = Image.new("RGB", (WIDTH * OVERSAMPLING, HEIGHT * OVERSAMPLING), ground)
        self.pen = ImageDraw.Draw(self.image, "RGBA")

    def polygon(self, points: Sequence[Point], fill: str) -> None:
        self.pen.polygon(_scaled(points), fill=fill)

    def blob(self, points: Sequence[Point], fill: str) -> None:
        """Fill a closed soft shape that passes through every point."""
        self.polygon(curve([*points, points[0], points[1]], closed=True), fill)

    def ridge(self, points: Sequence[Point], fill: str, base: float = HEIGHT) -> None:
        """Fill everything below a soft line down to `base`."""
        line = curve(points)
        self.polygon([*line, (line[-1][0], base), (line[0][0], base)], fill)

    def box(self, x: float, y: float, width: float, height: float, fill: str, radius: float = 0) -> None:
        corners = _scaled([(x, y), (x + width, y + height)])
        if radius:
            self.pen.rounded_rectangle(corners, radius * OVERSAMPLING, fill=fill)
        else:
            self.pen.rectangle(corners, fill=fill)

    def oval(self, x: float, y: float, rx: float, ry: float, fill: str) -> None:
        self.pen.ellipse(_scaled([(x - rx, y - ry), (x + rx, y + ry)]), fill=fill)

    def disc(self, x: float, y: float, radius: float, fill: str) -> None:
        self.oval(x, y, radius, radius, fill)

    def ring(self, x: float, y: float, radius: float, fill: str, width: float) -> None:
        corners = _scaled([(x - radius, y - radius), (x + radius, y + radius)])
        self.pen.ellipse(corners, outline=fill, width=round(width * OVERSAMPLING))

    def arc(self, x: float, y: float, rx: float, ry: float, span: tuple[float, float], fill: str, width: float) -> None:
        corners = _scaled([(x - rx, y - ry), (x + rx, y + ry)])
        self.pen.arc(corners, *span, fill=fill, width=round(width * OVERSAMPLING))

    def line(self, points: Sequence[Point], fill: str, width: float) -> None:
        """Draw a stroke with round ends and joints; use an opaque colour, as the joints overlap."""
        self.pen.line(_scaled(points), fill=fill, width=round(width * OVERSAMPLING), joint="curve")
        for x, y in (points[0], points[-1]):
            self.disc(x, y, width / 2, fill)

    def stroke(self, points: Sequence[Point], fill: str, width: float) -> None:
        """Draw a soft stroke through every point."""
        self.line(curve(points), fill, width)

    def taper(self, start: Point, end: Point, widths: tuple[float, float], fill: str) -> None:
        """Draw a limb or a trunk: a stroke that changes its width on the way."""
        length = hypot(end[0] - start[0], end[1] - start[1]) or 1
        nx, ny = -(end[1] - start[1]) / length / 2, (end[0] - start[0]) / length / 2
        a, b = widths
        self.polygon(
            [
                (start[0] + nx * a, start[1] + ny * a),
                (end[0] + nx * b, end[1] + ny * b),
                (end[0] - nx * b, end[1] - ny * b),
                (start[0] - nx * a, start[1] - ny * a),
            ],
            fill,
        )
        self.disc(*start, a / 2, fill)
        self.disc(*end, b / 2, fill)

    def fade(self, x: float, y: float, width: float, height: float, tones: Sequence[str]) -> None:
        """Fill a rectangle with tones that run into each other from top to bottom."""
        strip = Image.new("RGB", (1, len(tones)))
        for row, tone in enumerate(tones):
            strip.putpixel((0, row), ImageColor.getrgb(tone)[:3])
        size = (round(width * OVERSAMPLING), round(height * OVERSAMPLING))
        self.image.paste(
            strip.resize((1, size[1]), Image.Resampling.BICUBIC).resize(size, Image.Resampling.NEAREST),
            _scaled([(x, y)])[0],
        )

    def glow(self, x: float, y: float, radius: float, fill: str, rings: int = 5) -> None:
        """Lay rings of light around a point; each ring is flat, as a printer would cut it."""
        for ring in range(rings, 0, -1):
            self.disc(x, y, radius * ring / rings, fill)

    def picture(self, *, mirrored: bool = False) -> Image.Image:
        """Shrink, light and grain the sheet."""
        small = self.image.reduce(OVERSAMPLING)
        return _grained(_lit(ImageOps.mirror(small) if mirrored else small), self.chance)


def placed(outline: str, x: float, y: float, size: float) -> list[Point]:
    """Read an outline ("across down, across down" in hundredths of `size`, from the point x, y)."""
    pairs = (pair.split() for pair in outline.split(","))
    return [(x + float(across) * size / 100, y + float(down) * size / 100) for across, down in pairs]


def curve(points: Sequence[Point], *, closed: bool = False) -> list[Point]:
    """Return a Catmull-Rom line through the points; a closed one ends with its first two points repeated."""
    before = points[-3] if closed else points[0]
    padded = [before, *points] if closed else [before, *points, points[-1]]
    line: list[Point] = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(CURVE_STEPS):
            t = step / CURVE_STEPS
            line.append((_between(a[0], b[0], c[0], d[0], t), _between(a[1], b[1], c[1], d[1], t)))
    return line if closed else [*line, points[-1]]


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)


def _scaled(points: Sequence[Point]) -> list[tuple[int, int]]:
    return [(round(x * OVERSAMPLING), round(y * OVERSAMPLING)) for x, y in points]


def _lit(picture: Image.Image) -> Image.Image:
    return ImageChops.soft_light(picture, _light())


@cache
def _light() -> Image.Image:
    """Let the light fall from above the middle, and the corners sink a little."""
    falloff = Image.radial_gradient("L").resize((WIDTH * 7 // 5, HEIGHT * 3 // 2), Image.Resampling.BILINEAR)
    left = (falloff.width - WIDTH) // 2
    mask = falloff.crop((left, HEIGHT // 3, left + WIDTH, HEIGHT // 3 + HEIGHT))
    light = ImageOps.invert(mask).point(lambda value: 96 + value // 5)
    return Image.merge("RGB", (light, light, light))


def _grained(picture: Image.Image, chance: Random) -> Image.Image:
    fine = Image.frombytes("L", (WIDTH, HEIGHT), chance.randbytes(WIDTH * HEIGHT)).point(
        lambda v: 128 + (v - 128) // 14
    )
    coarse = Image.frombytes("L", (160, 107), chance.randbytes(160 * 107)).point(lambda v: 128 + (v - 128) // 32)
    mottle = coarse.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
    grain = ImageChops.add(fine, mottle, 1, -128)
    return ImageChops.add(picture, Image.merge("RGB", (grain, grain, grain)), 1, -128)
