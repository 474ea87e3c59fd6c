"""How are sky, hills, fields and water drawn?"""

from collections.abc import Sequence
from itertools import pairwise
from math import sin

from photos.scenes.canvas import HEIGHT, WIDTH, Canvas, placed
from photos.scenes.inks import CREAM, GOLD, MIST, PAPER, SKY, WHITE, darker, lighter, mix

# Tones of the sky from top to horizon, and the sun's colour.
HOURS = {
    "dawn": (("#e9b98a", "#f3d6ab", "#f9ecd0"), "#fff4d6"),
    "morning": ((SKY, "#d3e3e2", "#f3ecd6"), "#fff6dc"),
    "noon": (("#8fbcd2", "#b9d6df", MIST), WHITE),
    "dusk": (("#d98f62", "#edb679", "#f7dca6"), "#fdeec4"),
    "haze": ((MIST, "#e8ebdf", CREAM), PAPER),
}


TUFT = "-8 0, -58 -110, -14 -60, 0 -150, 14 -60, 58 -110, 8 0"


def sky(c: Canvas, hour: str, horizon: float = 700) -> None:
    c.fade(0, 0, WIDTH, horizon + 4, HOURS[hour][0])


def sun(c: Canvas, hour: str, x: float, y: float, radius: float = 62) -> None:
    colour = HOURS[hour][1]
    c.glow(x, y, radius * 3.6, "#fff3cf18", rings=6)
    c.disc(x, y, radius, colour)


def clouds(c: Canvas, count: int = 4, top: float = 70, bottom: float = 330, fill: str = "#ffffff96") -> None:
    """Lay long flat clouds; one shape each, so that the tint stays even."""
    for _ in range(count):
        x, y = c.chance.uniform(-80, WIDTH - 200), c.chance.uniform(top, bottom)
        width, height = c.chance.uniform(200, 420), c.chance.uniform(26, 48)
        c.ridge(
            [
                (x, y),
                (x + width * 0.14, y - height * 0.7),
                (x + width * 0.32, y - height * 0.9),
                (x + width * 0.48, y - height * 1.6),
                (x + width * 0.66, y - height),
                (x + width * 0.85, y - height * 0.6),
                (x + width, y),
            ],
            fill,
            base=y,
        )


def hills(c: Canvas, y: float, rise: float, fill: str, bumps: int = 4, base: float = HEIGHT) -> None:
    step = (WIDTH + 200) / bumps
    points = [(-100 + step * n, y - c.chance.uniform(0.1, 1) * rise * (0.5 + (n % 2) / 2)) for n in range(bumps + 1)]
    c.ridge(points, fill, base)


def volcano(c: Canvas, x: float, foot: float, width: float, height: float, fill: str) -> None:
    """Draw a cone with hollow flanks, its shaded side to the right."""
    left = [(x - width / 2, foot), (x - width * 0.28, foot - height * 0.3), (x - width * 0.12, foot - height * 0.72)]
    crater = [(x - width * 0.045, foot - height), (x, foot - height * 0.965), (x + width * 0.05, foot - height * 0.99)]
    right = [(x + width * 0.13, foot - height * 0.7), (x + width * 0.28, foot - height * 0.3), (x + width / 2, foot)]
    c.ridge([*left, *crater, *right], fill, foot)
    c.polygon(
        [
            crater[1],
            crater[2],
            *right,
            (x + width * 0.2, foot),
            (x + width * 0.13, foot - height * 0.25),
            (x + width * 0.08, foot - height * 0.45),
            (x + width * 0.04, foot - height * 0.6),
            (x + width * 0.035, foot - height * 0.8),
        ],
        darker(fill, 0.13),
    )


def mist(c: Canvas, y: float, height: float, fill: str = "#fbf6e838") -> None:
    for part in range(5):
        c.oval(c.chance.uniform(100, WIDTH - 100), y + part * height / 5, c.chance.uniform(420, 760), height / 6, fill)


def water(c: Canvas, top: float, tones: Sequence[str], glints: int = 60, bottom: float = HEIGHT) -> None:
    c.fade(0, top, WIDTH, bottom - top, tones)
    for _ in range(glints):
        depth = c.chance.random() ** 1.6
        y = top + 8 + depth * (bottom - top - 10)
        width = 24 + depth * 150 * c.chance.uniform(0.4, 1)
        c.box(c.chance.uniform(-60, WIDTH), y, width, 2 + depth * 5, "#ffffff40", 2)


def terraces(c: Canvas, top: float, fills: Sequence[str], steps: int = 9) -> None:
    """Draw rice terraces: curved steps that grow towards the viewer, water and young rice by turns."""
    phase = c.chance.uniform(0, 6)
    for step in range(steps):
        share = step / (steps - 1)
        y = top + (HEIGHT - top) * share**1.35
        height = 16 + 90 * share
        points = [(x, y + sin(x / 330 + phase + step * 0.7) * (10 + 44 * share)) for x in range(-100, WIDTH + 201, 150)]
        fill = fills[step % len(fills)]
        c.ridge(points, lighter(fill, 0.28))
        c.ridge([(x, py + 5 + 5 * share) for x, py in points], darker(fill, 0.22))
        c.ridge([(x, py + 10 + 14 * share) for x, py in points], fill)
        _rice(c, points, height, fill, share)


def _rice(c: Canvas, points: Sequence[tuple[float, float]], height: float, fill: str, share: float) -> None:
    """Plant a line of tufts along a step."""
    tone, size = mix(fill, "#d9d98a", 0.35), (5 + 14 * share)
    for (x, y), (nx, ny) in pairwise(points):
        for part in (0.1, 0.3, 0.5, 0.7, 0.9):
            across, down = x + (nx - x) * part, y + (ny - y) * part + 14 + height * 0.34
            c.polygon(placed(TUFT, across, down, size), tone)


def ground(c: Canvas, top: float, fill: str, bands: int = 5) -> None:
    """Fill the foreground with flat bands, each a little darker."""
    for band in range(bands):
        y = top + (HEIGHT - top) * (band / bands) ** 1.5
        c.box(0, y, WIDTH, HEIGHT - y, darker(fill, 0.035 * band))


def flag(c: Canvas, x: float, foot: float, height: float, size: float = 150, *, wind: float = 1) -> None:
    """Raise the red and white flag on a pole; `wind` -1 lets it blow to the left."""
    c.box(x - 4, foot - height, 8, height, "#c9c4b6", 3)
    c.disc(x, foot - height, 9, GOLD)
    top, half = foot - height + 14, size / 3
    for fill, shift in (("#b3262a", 0.0), (WHITE, half)):
        upper = [
            (x + wind * size * part, top + shift + sin(part * 6) * size * 0.045) for part in (0, 0.25, 0.5, 0.75, 1)
        ]
        lower = [(px, py + half) for px, py in reversed(upper)]
        c.polygon([*upper, *lower], fill)
    c.polygon(
        [
            (x + wind * size * 0.42, top - 2),
            (x + wind * size * 0.6, top),
            (x + wind * size * 0.6, top + 2 * half),
            (x + wind * size * 0.42, top + 2 * half),
        ],
        "#16202b16",
    )


def birds(c: Canvas, count: int = 5, top: float = 120, bottom: float = 300, fill: str = "#4a5a6b") -> None:
    x, y = c.chance.uniform(200, 1200), c.chance.uniform(top, bottom)
    for _ in range(count):
        bx, by, size = x + c.chance.uniform(-130, 130), y + c.chance.uniform(-60, 60), c.chance.uniform(9, 15)
        c.stroke([(bx - size, by - size * 0.5), (bx - size * 0.4, by - size * 0.6), (bx, by)], fill, 3)
        c.stroke([(bx, by), (bx + size * 0.4, by - size * 0.6), (bx + size, by - size * 0.5)], fill, 3)
