"""How do the workshops for rattan, wood and bread look?"""

from photos.scenes.canvas import Canvas, placed
from photos.scenes.inks import (
    BARK,
    BLUE,
    CLAY,
    CREAM,
    GOLD,
    INK,
    MINT,
    OCHRE,
    PAPER,
    RED,
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
from photos.scenes.rooms import lamp, mat, room, sunbeam, table, window

STRAW = "#d8b06a"


def basket(c: Canvas, x: float, foot: float, width: float, height: float, fill: str = STRAW, full: float = 1.0) -> None:
    """Draw a woven basket; `full` below 1 leaves the upper ribs bare, as on the lap of its maker."""
    top = foot - height * full
    wide = width * (0.4 + 0.1 * full)
    c.polygon([(x - wide, top), (x + wide, top), (x + width * 0.4, foot), (x - width * 0.4, foot)], fill)
    rows = max(3, round(height * full / 16))
    for row in range(rows):
        y = top + (foot - top) * (row + 0.5) / rows
        half = width * 0.4 + (wide - width * 0.4) * (foot - y) / (foot - top)
        cells = round(half * 2 / 18)
        for cell in range(cells):
            if (cell + row) % 2:
                c.box(x - half + half * 2 * cell / cells, y - 5, half * 2 / cells - 3, 10, darker(fill, 0.2), 3)
    c.line([(x - wide, top), (x + wide, top)], darker(fill, 0.35), 7)
    if full < 1:
        for n in range(9):
            rib = x + (n - 4) * wide / 4
            c.stroke(
                [(rib, top), (rib + (n - 4) * 5, top - height * 0.3), (rib + (n - 4) * 11, top - height * 0.5)],
                darker(fill, 0.1),
                4,
            )


def workshop_rattan(c: Canvas) -> None:
    room(c, mix(MINT, CREAM, 0.7), CLAY, 640, dado=mix(TEAL, CREAM, 0.35))
    window(c, 620, 120, 360, 300, WOOD, 3)
    c.box(60, 250, 460, 14, WOOD)
    c.box(1080, 250, 460, 14, WOOD)
    for x, size in ((120, 100), (250, 130), (410, 120), (1150, 130), (1310, 100), (1450, 130)):
        basket(c, x, 250, size, size * 0.85, c.chance.choice((STRAW, OCHRE, WOOD)))
    for x in (130, 1180, 1330):
        for n in range(7):
            c.line([(x + n * 14, 640), (x + 30 + n * 9, 330)], mix(STRAW, WOOD, n / 10), 8)
        c.box(x - 4, 520, 120, 14, BARK, 6)
    for n in range(3):
        c.ring(430, 560 - n * 26, 46, darker(STRAW, 0.08 * n), 10)
    sunbeam(c, 620, 430, 360, 600, 120)
    mat(c, 130, 760, 1340, 250, lighter(SAND, 0.15))
    weavers = ((360, 930, 600, 0.5), (800, 970, 640, 0.8), (1240, 930, 600, 0.62))
    for x, foot, height, full in weavers:
        person(c, x, foot, height, somebody(c.chance, cut="trousers", sleeves="short"), "lotus")
        basket(c, x, foot + 6, 150, 130, c.chance.choice((STRAW, OCHRE)), full)
        for shift in (-40, 40):
            c.disc(x + shift * 1.7, foot - height * 0.17, 15, "#b0764b")
    basket(c, 1040, 1010, 150, 120, OCHRE)
    basket(c, 580, 1020, 170, 130, STRAW)


def workshop_wood(c: Canvas) -> None:
    room(c, mix(SAND, CREAM, 0.5), darker(SAND, 0.12), 700)
    c.box(130, 120, 500, 270, darker(TEAL, 0.1))
    for n, x in enumerate((180, 260, 340, 430, 520, 580)):
        c.box(x - 6, 160, 12, 90, WOOD, 5)
        if n % 3 == 0:
            c.box(x - 30, 146, 60, 26, SLATE, 5)
        elif n % 3 == 1:
            c.polygon([(x - 12, 250), (x + 12, 250), (x + 26, 350), (x - 26, 350)], STONE)
        else:
            c.box(x - 9, 250, 18, 80, STONE)
    window(c, 780, 120, 420, 310, WOOD, 3)
    for n in range(7):
        c.polygon(
            [(1310 + n * 32, 700), (1334 + n * 32, 700), (1370 + n * 26, 160), (1350 + n * 26, 160)],
            mix(CLAY, SAND, 0.14 * n),
        )
    sunbeam(c, 780, 440, 420, 560, -160)
    _chair_product(c, 170, 880)
    at = person(c, 520, 985, 610, somebody(c.chance, cut="trousers", head="bare", apron=TEAL, top=CREAM), "saw")
    other = person(c, 1160, 985, 610, somebody(c.chance, cut="trousers", head="cap", apron=RUST), "saw", flip=True)
    c.box(640, 660, 460, 26, CLAY)
    c.box(640, 660, 460, 8, lighter(CLAY, 0.3))
    table(c, 560, 686, 620, 310, WOOD)
    hand, far = at["far_hand"], other["far_hand"]
    c.box(hand[0] - 40, hand[1] - 6, 110, 34, BARK, 8)
    c.disc(hand[0] + 50, hand[1] - 4, 14, BARK)
    c.polygon(
        [
            (far[0] + 10, far[1] - 14),
            (far[0] - 150, far[1] + 44),
            (far[0] - 150, far[1] + 52),
            (far[0] + 6, far[1] + 22),
        ],
        STONE,
    )
    c.box(far[0] - 6, far[1] - 18, 38, 44, WOOD, 10)
    for _ in range(26):
        curl = (c.chance.uniform(480, 1250), c.chance.uniform(990, 1050))
        c.arc(*curl, 16, 10, (180, 80), lighter(CLAY, 0.35), 4)


def _chair_product(c: Canvas, x: float, foot: float) -> None:
    for dx in (0, 130):
        c.line([(x + dx, foot), (x + dx, foot - 130)], darker(WOOD, 0.2), 14)
    c.line([(x, foot - 130), (x - 12, foot - 330)], darker(WOOD, 0.1), 16)
    c.line([(x + 130, foot - 130), (x + 130, foot - 330)], WOOD, 16)
    c.box(x - 18, foot - 146, 166, 24, lighter(WOOD, 0.2), 6)
    for n in range(3):
        c.box(x - 8, foot - 320 + n * 52, 138, 22, lighter(WOOD, 0.1), 6)


def kitchen_bakery(c: Canvas) -> None:
    room(c, mix(CREAM, WHITE, 0.3), SAND, 700)
    _tiles(c)
    _oven(c)
    for row in range(3):
        y = 278 + row * 130
        c.box(1130, y, 400, 14, WOOD)
        for n in range(5):
            _loaf(c, 1176 + n * 78, y, 68, c.chance.choice(("#d79a4e", "#c5813b", "#e0b064")))
    lamp(c, 800, 150, RED)
    for x, flip in ((600, False), (1020, True)):
        apron = c.chance.choice((TEAL, RED, BLUE))
        person(
            c, x, 1010, 620, somebody(c.chance, head="toque", top=WHITE, apron=apron, cut="trousers"), "saw", flip=flip
        )
    _kneading_table(c)
    person(c, 1400, 1020, 540, somebody(c.chance, head="hijab", apron=RUST), "hold")
    basket(c, 1396, 716, 160, 60, STRAW)
    for n in range(3):
        _loaf(c, 1352 + n * 45, 662, 54, "#c5813b")


def _tiles(c: Canvas) -> None:
    tones = (mix(MINT, WHITE, 0.4), mix(SKY, WHITE, 0.5))
    for row in range(7):
        for n in range(24):
            c.box(n * 72 - (row % 2) * 36, 440 + row * 38, 69, 35, tones[(n + row) % 2])


def _oven(c: Canvas) -> None:
    c.box(90, 240, 380, 470, SLATE, 10)
    c.box(130, 290, 300, 190, INK, 8)
    c.fade(146, 306, 268, 158, ("#e9913c", "#c95a2c"))
    for n in range(4):
        c.oval(190 + n * 62, 420, 30, 20, "#f0bd6a")
        c.disc(170 + n * 74, 570, 14, GOLD)
    c.box(150, 500, 260, 14, STONE, 7)


def _kneading_table(c: Canvas) -> None:
    table(c, 400, 700, 850, 330, WOOD)
    c.box(400, 690, 850, 14, PAPER)
    for x in (790, 880):
        c.oval(x, 686, 54, 26, "#f3dfb4")
    for n in range(4):
        _loaf(c, 450 + n * 66, 692, 58, "#d79a4e")
    c.polygon([(1060, 640), (1170, 640), (1150, 692), (1080, 692)], SKY)
    c.oval(1115, 640, 55, 14, WHITE)
    for _ in range(40):
        c.disc(c.chance.uniform(700, 960), c.chance.uniform(600, 690), c.chance.uniform(1, 4), "#ffffffb0")


def _loaf(c: Canvas, x: float, foot: float, size: float, fill: str) -> None:
    c.blob(
        placed("-50 0, -46 -40, 0 -58, 46 -40, 50 0", x, foot, size),
        fill,
    )
    for dx in (-0.22, 0, 0.22):
        c.line([(x + dx * size - 5, foot - size * 0.3), (x + dx * size + 5, foot - size * 0.46)], lighter(fill, 0.4), 4)


SCENES = {
    "workshop-rattan": workshop_rattan,
    "workshop-wood": workshop_wood,
    "kitchen-bakery": kitchen_bakery,
}
