"""How do sewing, batik and painting look?"""

from math import cos, radians, sin

from photos.scenes.canvas import Canvas, placed
from photos.scenes.inks import (
    BARK,
    BLUE,
    CLAY,
    CREAM,
    GOLD,
    INK,
    LEAF,
    MINT,
    NAVY,
    OCHRE,
    PAPER,
    PINE,
    PLUM,
    RED,
    ROSE,
    RUST,
    SAND,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    darker,
    lighter,
    mix,
)
from photos.scenes.people import person, somebody
from photos.scenes.plants import leaf, potted
from photos.scenes.rooms import chair, lozenges, mat, picture, room, sunbeam, table, window


def sewing(c: Canvas) -> None:
    room(c, mix(ROSE, CREAM, 0.7), darker(SAND, 0.1), 680, dado=mix(PLUM, CREAM, 0.5))
    window(c, 110, 120, 330, 290, WHITE)
    c.box(560, 160, 560, 8, INK)
    for n in range(6):
        _shirt(c, 610 + n * 92, 172, 80, c.chance.choice((BLUE, TEAL, RUST, OCHRE, CREAM, RED, PLUM)))
    for row in range(3):
        for n in range(5):
            fill = c.chance.choice((BLUE, TEAL, RUST, OCHRE, MINT, RED, PLUM, GOLD))
            c.box(1240 + n * 58, 140 + row * 110, 50, 90, fill, 10)
            c.oval(1265 + n * 58, 140 + row * 110, 25, 9, lighter(fill, 0.4))
        c.box(1220, 232 + row * 110, 320, 12, WOOD)
    sunbeam(c, 110, 430, 330)
    for x, foot, size in ((330, 800, 430), (840, 800, 430), (1330, 800, 430), (560, 1010, 560), (1120, 1010, 560)):
        chair(c, x - size * 0.06, foot, size * 0.55, SLATE)
        person(c, x, foot, size, somebody(c.chance, head=c.chance.choice(("hijab", "hijab", "bare"))), "sit_work")
        _machine(c, x + size * 0.3, foot, size, c.chance.choice((BLUE, RED, OCHRE, MINT, WHITE)))


def _shirt(c: Canvas, x: float, top: float, size: float, fill: str) -> None:
    c.line([(x, top - 10), (x, top + 6)], INK, 3)
    c.polygon(placed("-18 0, 18 0, 48 20, 40 50, 28 42, 28 150, -28 150, -28 42, -40 50, -48 20", x, top, size), fill)
    c.box(x - 2, top + 8, 4, size * 1.4, darker(fill, 0.2))


def _machine(c: Canvas, x: float, foot: float, size: float, cloth: str) -> None:
    top = foot - size * 0.4
    table(c, x - size * 0.16, top, size * 0.62, size * 0.4, WOOD)
    c.polygon(
        [
            (x - size * 0.1, top - 3),
            (x + size * 0.1, top - 10),
            (x + size * 0.16, top + 8),
            (x + size * 0.2, top + size * 0.22),
            (x + size * 0.06, top + size * 0.18),
            (x - size * 0.06, top + 8),
        ],
        cloth,
    )
    c.box(x + size * 0.24, top - size * 0.2, size * 0.08, size * 0.2, INK, 6)
    c.box(x + size * 0.0, top - size * 0.24, size * 0.32, size * 0.07, INK, 10)
    c.box(x + size * 0.0, top - size * 0.24, size * 0.06, size * 0.17, INK, 6)
    c.line([(x + size * 0.03, top - size * 0.08), (x + size * 0.03, top)], STONE, 4)
    c.disc(x + size * 0.34, top - size * 0.2, size * 0.045, GOLD)
    c.box(x + size * 0.17, top - size * 0.3, 10, size * 0.06, RED)


def batik(c: Canvas) -> None:
    room(c, mix(SAND, CREAM, 0.6), CLAY, 660)
    for x in (60, 1290):
        window(c, x, 130, 240, 300, WOOD)
    for x, fill in ((420, NAVY), (700, darker(RUST, 0.2)), (980, PINE)):
        _cloth(c, x, 90, 230, 340, fill, c.chance.choice((GOLD, CREAM, ROSE)))
    c.box(380, 78, 880, 14, BARK)
    mat(c, 120, 800, 1360, 220, lighter(SAND, 0.2))
    for x, foot, height, flip in ((330, 960, 560, False), (1270, 960, 560, True)):
        person(
            c,
            x,
            foot,
            height,
            somebody(c.chance, head=c.chance.choice(("hijab", "bare")), cut="trousers", sleeves="long"),
            "kneel",
            flip=flip,
        )
    for x in (560, 1040):
        ink = c.chance.choice((RUST, NAVY, darker(RED, 0.2)))
        _frame(c, x - 130, 640, 260, 280, c.chance.choice((CREAM, PAPER)), ink)
    for x, side in ((330, 1), (1270, -1)):
        hand = (x + side * 140, 826)
        c.line([hand, (hand[0] + side * 46, hand[1] - 24)], BARK, 7)
        c.disc(hand[0] + side * 48, hand[1] - 24, 9, OCHRE)
    c.box(740, 930, 120, 60, SLATE, 12)
    c.oval(800, 930, 66, 18, INK)
    c.oval(800, 928, 48, 11, "#7a4a22")
    for n in range(3):
        c.stroke(
            [(780 + n * 20, 900), (772 + n * 20, 870), (786 + n * 20, 840), (778 + n * 20, 810)],
            mix(PAPER, SAND, 0.4),
            4,
        )
    if c.chance.random() < 0.4:
        person(c, 800, 900, 440, somebody(c.chance, head="peci", sleeves="long", cut="trousers"), "fold")


def _cloth(c: Canvas, x: float, y: float, width: float, height: float, fill: str, mark: str) -> None:
    """Hang a finished batik length with a kawung pattern and a plain edge."""
    c.box(x, y, width, height, fill)
    step = 46
    for row in range(int(height / step) - 1):
        for n in range(int(width / step)):
            cx, cy = x + step * (n + 0.5) + (width % step) / 2, y + step * (row + 0.6)
            for angle in (45, 135, 225, 315):
                leaf(c, cx, cy, step * 0.52, step * 0.3, angle, mark)
            c.disc(cx, cy, 4, lighter(mark, 0.5))
    c.box(x, y + height - 34, width, 34, darker(fill, 0.25))
    lozenges(c, x, y + height - 17, width, 11, mark)


def _frame(c: Canvas, x: float, y: float, width: float, height: float, cloth: str, ink: str) -> None:
    """Stand a gawangan: the rack over which the cloth hangs while it is drawn."""
    c.line([(x - 18, y + height + 50), (x - 18, y - 20)], BARK, 12)
    c.line([(x + width + 18, y + height + 50), (x + width + 18, y - 20)], BARK, 12)
    c.line([(x - 30, y - 6), (x + width + 30, y - 6)], WOOD, 14)
    c.polygon([(x, y), (x + width, y), (x + width - 8, y + height), (x + 8, y + height)], cloth)
    done = c.chance.uniform(0.45, 0.75)
    for row in range(5):
        for n in range(5):
            cx, cy = x + width * (n + 0.5) / 5, y + height * (row + 0.5) / 5
            if (cy - y) / height > done + c.chance.uniform(-0.1, 0.1):
                continue
            for turn in range(6):
                angle = radians(turn * 60)
                c.disc(cx + cos(angle) * 13, cy + sin(angle) * 13, 6, ink)
            c.disc(cx, cy, 6, OCHRE)
    c.stroke(
        [
            (x + 10, y + height - 30),
            (x + width * 0.3, y + height - 46),
            (x + width * 0.6, y + height - 26),
            (x + width - 12, y + height - 44),
        ],
        ink,
        4,
    )


def painting(c: Canvas) -> None:
    room(c, mix(SKY, CREAM, 0.6), darker(SAND, 0.1), 700)
    window(c, 640, 110, 320, 300, WHITE, 3)
    for x, y, w, h, fill in (
        (80, 130, 220, 160, TEAL),
        (350, 150, 170, 220, RUST),
        (1060, 140, 190, 230, PLUM),
        (1310, 120, 230, 170, LEAF),
    ):
        picture(c, x, y, w, h, fill)
    sunbeam(c, 640, 430, 320, 560, 80)
    potted(c, 1480, 760, 260)
    for n, (x, foot, size, flip) in enumerate(
        ((300, 860, 460, False), (1330, 860, 460, True), (720, 1000, 560, False))
    ):
        side = -1 if flip else 1
        _easel(c, x + side * size * 0.42, foot, size, (TEAL, PLUM, LEAF)[n])
        at = person(
            c,
            x,
            foot,
            size,
            somebody(c.chance, apron=c.chance.choice((CREAM, SAND, SLATE)), cut="trousers"),
            "paint",
            flip=flip,
        )
        hand, palette = at["far_hand"], at["near_hand"]
        c.line([hand, (hand[0] + side * 44, hand[1] - 14)], BARK, 6)
        c.disc(hand[0] + side * 46, hand[1] - 15, 6, RED)
        c.oval(palette[0] + side * 8, palette[1] - 8, 42, 22, WOOD)
        for dot, fill in enumerate((RED, GOLD, BLUE, WHITE)):
            c.disc(palette[0] + side * 8 - 24 + dot * 15, palette[1] - 12, 6, fill)


def _easel(c: Canvas, x: float, foot: float, size: float, fill: str) -> None:
    for dx in (-0.2, 0.2):
        c.line([(x, foot - size), (x + dx * size, foot)], WOOD, 10)
    c.line([(x, foot - size), (x, foot - 20)], darker(WOOD, 0.2), 8)
    width, height = size * 0.52, size * 0.44
    left, top = x - width / 2, foot - size * 0.92
    c.box(left - 6, top - 6, width + 12, height + 12, darker(SAND, 0.2))
    c.fade(left, top, width, height, (lighter(fill, 0.6), CREAM))
    c.disc(left + width * 0.3, top + height * 0.3, height * 0.1, GOLD)
    c.ridge(
        [
            (left, top + height * 0.6),
            (left + width * 0.4, top + height * 0.36),
            (left + width * 0.7, top + height * 0.58),
            (left + width, top + height * 0.46),
        ],
        fill,
        top + height,
    )
    c.ridge(
        [(left, top + height * 0.86), (left + width * 0.5, top + height * 0.7), (left + width, top + height * 0.82)],
        darker(fill, 0.3),
        top + height,
    )
    c.box(left - 16, top + height + 4, width + 32, 12, WOOD)


SCENES = {"sewing": sewing, "batik": batik, "painting": painting}
