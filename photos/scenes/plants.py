"""How are palms, trees, crops and pots drawn?"""

from math import cos, pi, radians, sin

from photos.scenes.canvas import Canvas
from photos.scenes.inks import BARK, CLAY, LEAF, MOSS, PINE, RED, WOOD, darker, lighter


def leaf(c: Canvas, x: float, y: float, length: float, width: float, angle: float, fill: str) -> None:
    """Draw a pointed leaf from its stalk at (x, y); the angle is in degrees, 0 to the right, 90 up."""
    ux, uy = cos(radians(angle)), -sin(radians(angle))
    nx, ny = -uy, ux
    points = [(x, y)]
    for along, across in ((0.25, 0.8), (0.5, 1), (0.8, 0.55), (1, 0), (0.8, -0.55), (0.5, -1), (0.25, -0.8)):
        points.append(
            (x + ux * length * along + nx * width * across / 2, y + uy * length * along + ny * width * across / 2)
        )
    c.polygon(points, fill)


def palm(c: Canvas, x: float, foot: float, height: float, fill: str = PINE, lean: float = 0.12) -> None:
    """Draw a coconut palm with drooping fronds."""
    top = (x + height * lean, foot - height)
    trunk = [
        (x, foot),
        (x + height * lean * 0.25, foot - height * 0.4),
        (x + height * lean * 0.7, foot - height * 0.8),
        top,
    ]
    c.stroke(trunk, BARK, height * 0.035)
    for angle in (20, 52, 74, 106, 128, 160, 195, -15):
        _frond(c, *top, height * 0.36, angle, darker(fill, c.chance.uniform(0, 0.22)))
    for shift in (-0.03, 0.0, 0.03):
        c.disc(top[0] + shift * height, top[1] + height * 0.03, height * 0.022, CLAY)


def _frond(c: Canvas, x: float, y: float, length: float, angle: float, fill: str) -> None:
    ux, uy = cos(radians(angle)), -sin(radians(angle))
    spine = [
        (x + ux * length * t, y + uy * length * t * 0.8 + length * 0.62 * t * t)
        for t in (0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1)
    ]
    wide = [0.02, 0.07, 0.1, 0.115, 0.11, 0.09, 0.05, 0.0]
    upper = [(px, py - w * length) for (px, py), w in zip(spine, wide, strict=True)]
    lower = [(px, py + w * length) for (px, py), w in zip(spine, wide, strict=True)]
    c.polygon([*upper, *reversed(lower)], fill)


def banana(c: Canvas, x: float, foot: float, height: float, fill: str = LEAF) -> None:
    """Draw a banana plant: a thick stem and broad leaves that bend over."""
    c.taper((x, foot), (x, foot - height * 0.5), (height * 0.1, height * 0.06), MOSS)
    for angle in (35, 70, 95, 120, 150):
        tone = lighter(fill, 0.12) if angle in (70, 120) else darker(fill, 0.1)
        leaf(c, x, foot - height * 0.45, height * 0.62, height * 0.17, angle, tone)


def tree(c: Canvas, x: float, foot: float, height: float, fill: str = LEAF) -> None:
    """Draw a broad shade tree with a lit and a shaded crown."""
    c.taper((x, foot), (x, foot - height * 0.5), (height * 0.07, height * 0.045), BARK)
    for dx, dy, radius in ((-0.2, 0.58, 0.2), (0.2, 0.6, 0.2), (0, 0.72, 0.26), (0.02, 0.5, 0.22)):
        c.disc(x + dx * height, foot - dy * height, radius * height, darker(fill, 0.2))
    for dx, dy, radius in ((-0.22, 0.62, 0.15), (-0.04, 0.78, 0.19), (0.14, 0.66, 0.14)):
        c.disc(x + dx * height, foot - dy * height, radius * height, fill)


def cypress(c: Canvas, x: float, foot: float, height: float, fill: str = PINE) -> None:
    c.taper((x, foot), (x, foot - height * 0.2), (height * 0.05, height * 0.04), BARK)
    leaf(c, x, foot - height * 0.08, height * 0.92, height * 0.26, 90, fill)


def bush(c: Canvas, x: float, foot: float, size: float, fill: str = LEAF) -> None:
    for dx, radius in ((-0.5, 0.42), (0.5, 0.42), (0, 0.6)):
        c.disc(x + dx * size, foot - radius * size * 0.55, radius * size, darker(fill, 0.14 if dx else 0))


def hedge(c: Canvas, foot: float, size: float, fill: str = LEAF, start: float = 0, end: float = 1600) -> None:
    x = start
    while x < end:
        bush(
            c,
            x,
            foot + c.chance.uniform(-3, 6),
            size * c.chance.uniform(0.8, 1.15),
            darker(fill, c.chance.uniform(0, 0.12)),
        )
        x += size * 0.95


def cabbage(c: Canvas, x: float, y: float, size: float, fill: str = MOSS) -> None:
    """Draw a leafy vegetable as seen from a little above."""
    for angle in (10, 45, 90, 135, 170):
        tone = darker(fill, 0.2) if angle in (10, 170) else fill
        leaf(c, x, y, size * (0.9 if angle in (45, 135) else 0.75), size * 0.5, angle, tone)
    c.oval(x, y - size * 0.2, size * 0.28, size * 0.25, lighter(fill, 0.3))


def chilli(c: Canvas, x: float, y: float, size: float, fill: str = LEAF) -> None:
    c.line([(x, y), (x, y - size)], darker(fill, 0.3), size * 0.08)
    for angle, at in ((20, 0.5), (160, 0.5), (40, 0.8), (140, 0.8), (90, 0.95)):
        leaf(c, x, y - size * at, size * 0.55, size * 0.24, angle, fill)
    for dx in (-0.2, 0.16):
        c.taper(
            (x + dx * size, y - size * 0.55), (x + dx * 1.5 * size, y - size * 0.25), (size * 0.1, size * 0.03), RED
        )


def potted(c: Canvas, x: float, foot: float, height: float, fill: str = LEAF, pot: str = CLAY) -> None:
    """Draw a house plant in a pot."""
    width = height * 0.3
    for angle in (40, 65, 90, 115, 140):
        tone = darker(fill, 0.16) if angle in (40, 140) else fill
        leaf(c, x, foot - height * 0.25, height * 0.72, height * 0.17, angle, tone)
    c.polygon(
        [
            (x - width / 2, foot - height * 0.3),
            (x + width / 2, foot - height * 0.3),
            (x + width * 0.36, foot),
            (x - width * 0.36, foot),
        ],
        pot,
    )
    c.box(x - width * 0.56, foot - height * 0.33, width * 1.12, height * 0.06, lighter(pot, 0.15))


def reeds(c: Canvas, x: float, foot: float, height: float, fill: str = LEAF, count: int = 9) -> None:
    for _ in range(count):
        leaf(
            c,
            x + c.chance.uniform(-0.3, 0.3) * height,
            foot,
            height * c.chance.uniform(0.6, 1),
            height * 0.07,
            c.chance.uniform(60, 120),
            darker(fill, c.chance.uniform(0, 0.25)),
        )


def bouquet(c: Canvas, x: float, foot: float, size: float, fill: str = RED) -> None:
    """Draw a low flower arrangement, as on a conference table."""
    for n in range(7):
        leaf(c, x, foot - size * 0.1, size * 0.75, size * 0.2, 25 + n * 22, LEAF)
    for n in range(5):
        angle = pi * (0.2 + n * 0.15)
        c.disc(
            x - cos(angle) * size * 0.5,
            foot - size * 0.2 - sin(angle) * size * 0.42,
            size * 0.15,
            lighter(fill, 0.1 * (n % 3)),
        )
    c.box(x - size * 0.3, foot - size * 0.16, size * 0.6, size * 0.16, WOOD, size * 0.04)
