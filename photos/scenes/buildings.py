"""How are houses, walls, towers and boats drawn?"""

from photos.scenes.canvas import Canvas, placed
from photos.scenes.inks import BARK, CREAM, GOLD, INK, RUST, SAND, SLATE, WHITE, WOOD, darker, lighter


def house(c: Canvas, x: float, foot: float, width: float, wall: str = CREAM, roof: str = RUST) -> None:
    """Draw a village house under a hipped roof."""
    height = width * 0.36
    c.box(x, foot - height, width, height, wall)
    c.box(x + width * 0.62, foot - height, width * 0.38, height, darker(wall, 0.14))
    c.box(x + width * 0.42, foot - height * 0.66, width * 0.16, height * 0.66, BARK)
    for dx in (0.12, 0.74):
        c.box(x + width * dx, foot - height * 0.64, width * 0.16, height * 0.32, SLATE)
    top = foot - height
    c.polygon(
        [
            (x - width * 0.12, top),
            (x + width * 0.2, top - height * 0.8),
            (x + width * 0.8, top - height * 0.8),
            (x + width * 1.12, top),
        ],
        roof,
    )
    c.polygon(
        [
            (x + width * 0.6, top),
            (x + width * 0.68, top - height * 0.8),
            (x + width * 0.8, top - height * 0.8),
            (x + width * 1.12, top),
        ],
        darker(roof, 0.18),
    )


def stilt_house(c: Canvas, x: float, waterline: float, width: float, wall: str = WOOD, roof: str = RUST) -> None:
    """Draw a riverside house on stilts, with a landing."""
    floor = waterline - width * 0.3
    for n in range(6):
        c.box(x + width * (0.02 + n * 0.19), floor, width * 0.022, width * 0.36, BARK)
    c.box(x - width * 0.08, floor - width * 0.03, width * 1.16, width * 0.05, darker(wall, 0.4))
    c.box(x, floor - width * 0.34, width, width * 0.32, wall)
    for n in range(1, 9):
        c.box(x + width * n / 9, floor - width * 0.34, 2, width * 0.32, darker(wall, 0.2))
    c.box(x + width * 0.42, floor - width * 0.26, width * 0.16, width * 0.24, darker(wall, 0.5))
    for dx in (0.12, 0.7):
        c.box(x + width * dx, floor - width * 0.25, width * 0.16, width * 0.13, CREAM)
        c.box(x + width * (dx + 0.07), floor - width * 0.25, width * 0.02, width * 0.13, darker(wall, 0.3))
    eaves = floor - width * 0.33
    c.polygon(
        placed("-14 0, 16 -30, 84 -30, 114 0", x, eaves, width),
        roof,
    )
    for n in range(1, 4):
        y = eaves - width * 0.3 * n / 4
        c.box(x - width * (0.14 - 0.075 * n), y, width * (1.28 - 0.15 * n), 3, darker(roof, 0.2))


def perimeter(c: Canvas, top: float, foot: float, fill: str = CREAM) -> None:
    """Draw a long wall with pilasters across the picture."""
    c.box(0, top, 1600, foot - top, fill)
    c.box(0, top, 1600, 14, darker(fill, 0.22))
    c.box(0, foot - 26, 1600, 26, darker(fill, 0.2))
    for n in range(9):
        c.box(40 + n * 190, top - 10, 26, foot - top + 10, darker(fill, 0.1))


def watch_tower(c: Canvas, x: float, foot: float, height: float, fill: str = CREAM, roof: str = RUST) -> None:
    width = height * 0.2
    c.polygon(
        [
            (x - width * 0.36, foot),
            (x - width * 0.3, foot - height * 0.64),
            (x + width * 0.3, foot - height * 0.64),
            (x + width * 0.36, foot),
        ],
        fill,
    )
    c.polygon(
        [
            (x + width * 0.05, foot),
            (x + width * 0.05, foot - height * 0.64),
            (x + width * 0.3, foot - height * 0.64),
            (x + width * 0.36, foot),
        ],
        darker(fill, 0.12),
    )
    c.box(x - width / 2, foot - height * 0.68, width, height * 0.06, darker(fill, 0.2))
    c.box(x - width * 0.42, foot - height * 0.84, width * 0.84, height * 0.17, SLATE)
    c.box(x - width * 0.42, foot - height * 0.75, width * 0.84, height * 0.08, fill)
    for dx in (-0.42, -0.04, 0.34):
        c.box(x + width * dx, foot - height * 0.84, width * 0.08, height * 0.17, darker(fill, 0.15))
    c.polygon(
        [(x - width * 0.72, foot - height * 0.83), (x, foot - height), (x + width * 0.72, foot - height * 0.83)], roof
    )
    c.polygon(
        [(x, foot - height), (x + width * 0.72, foot - height * 0.83), (x + width * 0.1, foot - height * 0.83)],
        darker(roof, 0.2),
    )


def goal(c: Canvas, x: float, foot: float, width: float, height: float) -> None:
    for n in range(13):
        c.line([(x + width * n / 12, foot - height), (x + width * n / 12, foot)], "#f4f4ee", 1.5)
    for n in range(1, 7):
        c.line([(x, foot - height * n / 7), (x + width, foot - height * n / 7)], "#f4f4ee", 1.5)
    c.line([(x, foot), (x, foot - height), (x + width, foot - height), (x + width, foot)], WHITE, 9)


def canoe(c: Canvas, x: float, y: float, length: float, fill: str = BARK) -> None:
    """Draw a slim river boat that lies at the water line y."""
    c.blob(
        placed("-55 -10, -40 -2, 0 0, 40 -2, 55 -10, 38 6, 0 7.5, -38 6", x, y, length),
        fill,
    )
    c.stroke(
        [(x - length * 0.5, y - length * 0.06), (x, y + length * 0.01), (x + length * 0.5, y - length * 0.06)],
        lighter(fill, 0.25),
        length * 0.014,
    )
    c.oval(x, y + length * 0.08, length * 0.44, length * 0.016, "#16202b30")


def longboat(c: Canvas, x: float, y: float, length: float, hull: str = RUST, roof: str = SAND) -> None:
    """Draw a klotok: a roofed river boat with windows along its side."""
    c.oval(x, y + length * 0.05, length * 0.52, length * 0.022, "#16202b38")
    c.polygon(
        placed("-56 -11, 60 -13, 50 4.5, -46 4.5", x, y, length),
        hull,
    )
    c.polygon(
        placed("-56 -11, 60 -13, 58.5 -10, -54.5 -8", x, y, length),
        lighter(hull, 0.45),
    )
    c.box(x - length * 0.4, y - length * 0.25, length * 0.72, length * 0.15, CREAM)
    for n in range(7):
        c.box(x - length * 0.37 + n * length * 0.1, y - length * 0.225, length * 0.066, length * 0.08, SLATE)
    c.polygon(
        placed("-44 -25, -41 -28.5, 35 -28.5, 38 -25", x, y, length),
        roof,
    )


def phinisi(c: Canvas, x: float, y: float, length: float, hull: str = BARK, sail: str = CREAM) -> None:
    """Draw a two-masted schooner with its sails set."""
    c.oval(x, y + length * 0.09, length * 0.5, length * 0.02, "#16202b30")
    for mast, tall in ((-0.08, 0.92), (0.2, 0.8)):
        c.taper((x + mast * length, y), (x + mast * length, y - tall * length), (length * 0.018, length * 0.01), INK)
    c.polygon(
        [
            (x - 0.1 * length, y - 0.86 * length),
            (x - 0.1 * length, y - 0.1 * length),
            (x - 0.42 * length, y - 0.14 * length),
        ],
        sail,
    )
    c.polygon(
        [
            (x - 0.44 * length, y - 0.16 * length),
            (x - 0.7 * length, y - 0.13 * length),
            (x - 0.12 * length, y - 0.8 * length),
        ],
        darker(sail, 0.12),
    )
    c.polygon(
        placed("-6 -78, -6 -14, 16 -14, 12 -56", x, y, length),
        sail,
    )
    c.polygon(
        placed("22 -68, 22 -14, 46 -16, 38 -48", x, y, length),
        darker(sail, 0.07),
    )
    c.line([(x - 0.46 * length, y - 0.06 * length), (x - 0.78 * length, y - 0.14 * length)], INK, length * 0.012)
    c.blob(
        placed("-54 -11, -30 -5, 0 -3.5, 30 -6, 50 -15, 46 7, 0 10, -40 7", x, y, length),
        hull,
    )
    c.stroke(
        [(x - 0.5 * length, y - 0.06 * length), (x, y + 0.005 * length), (x + 0.48 * length, y - 0.09 * length)],
        GOLD,
        length * 0.012,
    )
