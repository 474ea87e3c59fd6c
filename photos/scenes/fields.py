"""How do gardens, rice fields, ponds and plantations look?"""

from photos.scenes.buildings import perimeter, watch_tower
from photos.scenes.canvas import HEIGHT, WIDTH, Canvas, placed
from photos.scenes.inks import (
    CREAM,
    LEAF,
    MOSS,
    OCHRE,
    PINE,
    RED,
    SAND,
    SKY,
    SLATE,
    TEAL,
    WHITE,
    WOOD,
    darker,
    lighter,
    mix,
)
from photos.scenes.land import HOURS, birds, clouds, ground, hills, sky, sun, terraces, volcano
from photos.scenes.people import person, somebody
from photos.scenes.plants import banana, bush, cabbage, chilli, leaf, palm, reeds, tree

SOIL = "#8a5f3d"


def garden(c: Canvas) -> None:
    hour = c.chance.choice(("morning", "noon"))
    sky(c, hour, 470)
    sun(c, hour, 1280, 140)
    clouds(c, 4, 60, 220)
    hills(c, 440, 90, mix(PINE, HOURS[hour][0][1], 0.5), 5)
    for x in (90, 330, 1300, 1500):
        tree(c, x, 470, c.chance.uniform(170, 230), PINE)
    perimeter(c, 380, 490)
    watch_tower(c, 760, 490, 330)
    _beds(c, 490)


def _beds(c: Canvas, top: float) -> None:
    ground(c, top, SAND, 3)
    crops = [cabbage, chilli, cabbage, chilli]
    c.chance.shuffle(crops)
    for row in range(6):
        share = row / 5
        y, size = top + 60 + (HEIGHT - top) * 0.98 * share**1.25, 26 + 62 * share
        c.box(0, y - size * 0.12, WIDTH, size * 0.62, darker(SOIL, 0.08 * (row % 2)), size * 0.2)
        c.box(0, y + size * 0.3, WIDTH, size * 0.24, darker(SOIL, 0.3), size * 0.1)
        x = -20 + (row % 2) * size * 0.6
        while x < WIDTH + size:
            crops[row % 4](c, x, y + size * 0.1, size, c.chance.choice((LEAF, MOSS, darker(LEAF, 0.12))))
            x += size * 1.3
        _gardeners(c, row, y)


def _gardeners(c: Canvas, row: int, y: float) -> None:
    if row == 2:
        person(c, 420, y + 30, 236, somebody(c.chance, head="caping", cut="trousers", sleeves="long"), "bend")
        at = person(c, 1130, y + 30, 240, somebody(c.chance, head="caping", cut="trousers"), "carry", flip=True)
        x, hand = at["near_hand"]
        c.box(x - 46, hand, 56, 48, TEAL, 6)
        c.taper((x - 44, hand + 40), (x - 86, hand + 4), (12, 8), TEAL)
        for drop in range(7):
            c.line([(x - 92 - drop * 5, hand + 8 + drop * 2), (x - 100 - drop * 8, hand + 60)], "#e8f4f4", 2)
    if row == 3:
        person(c, 780, y + 40, 290, somebody(c.chance, head="hijab"), "fold")


def rice_field(c: Canvas) -> None:
    hour = c.chance.choice(("dawn", "morning", "dusk"))
    air = HOURS[hour][0][1]
    sky(c, hour, 520)
    sun(c, hour, c.chance.uniform(350, 520), 210, 70)
    clouds(c, 4, 70, 250)
    volcano(c, 1130, 520, 900, 330, mix(SLATE, air, 0.5))
    hills(c, 520, 100, mix(TEAL, air, 0.45), 5)
    for x in (60, 150, 1420, 1530, 1350):
        palm(c, x, 560 + c.chance.uniform(-10, 20), c.chance.uniform(200, 290), PINE, c.chance.uniform(-0.1, 0.14))
    hills(c, 560, 40, darker(LEAF, 0.15), 6)
    terraces(c, 570, (MOSS, mix(MOSS, "#e5d98a", 0.55), LEAF, mix(SKY, MOSS, 0.35)), 8)
    for x, y, size, pose in ((430, 800, 200, "bend"), (610, 815, 206, "bend"), (1080, 880, 250, "bend")):
        person(c, x, y, size, somebody(c.chance, head="caping", cut="trousers", sleeves="long"), pose, flip=x > 1000)
    person(c, 1300, 870, 250, somebody(c.chance, head="caping", cut="trousers"), "carry", flip=True)
    birds(c, 6, 110, 240, WHITE)


def fish_pond(c: Canvas) -> None:
    hour = c.chance.choice(("morning", "noon", "dawn"))
    sky(c, hour, 450)
    clouds(c, 5, 60, 240)
    hills(c, 440, 110, mix(PINE, HOURS[hour][0][1], 0.5), 5)
    perimeter(c, 395, 480, mix(CREAM, SAND, 0.3))
    for x in (80, 260, 1240, 1400, 1540):
        banana(c, x, 510, c.chance.uniform(220, 300), c.chance.choice((LEAF, MOSS)))
    ground(c, 480, MOSS, 4)
    _pond(c, 545, 130, 480)
    _pond(c, 740, 300, 120)
    at = person(c, 470, 726, 290, somebody(c.chance, head="caping", cut="trousers"), "cast")
    _net(c, at["far_hand"])
    at = person(c, 1290, 740, 260, somebody(c.chance, head="cap", cut="trousers"), "carry", flip=True)
    c.polygon(
        [
            (at["near_hand"][0] - 46, at["near_hand"][1] - 8),
            (at["near_hand"][0] + 26, at["near_hand"][1] - 8),
            (at["near_hand"][0] + 16, at["near_hand"][1] + 48),
            (at["near_hand"][0] - 36, at["near_hand"][1] + 48),
        ],
        OCHRE,
    )
    reeds(c, 70, 1070, 230, PINE, 14)
    reeds(c, 1550, 1075, 200, LEAF, 12)


def _pond(c: Canvas, top: float, depth: float, inset: float) -> None:
    """Draw one basin with its banks, fish and rings."""
    corners = [
        (inset, top),
        (WIDTH - inset, top),
        (WIDTH - inset + depth * 0.6, top + depth),
        (inset - depth * 0.6, top + depth),
    ]
    c.polygon([(x + (-26 if x < 800 else 26), y + (-14 if y == top else 26)) for x, y in corners], darker(SAND, 0.1))
    c.polygon(corners, mix(TEAL, SKY, 0.3))
    c.polygon([*corners[:2], (WIDTH - inset, top + 18), (inset, top + 18)], darker(TEAL, 0.2))
    for _ in range(round(depth / 12)):
        x, y = c.chance.uniform(inset + 40, WIDTH - inset - 120), c.chance.uniform(top + 30, top + depth - 20)
        c.box(x, y, c.chance.uniform(40, 130), 4, "#ffffff48", 2)
    for _ in range(round(depth / 28)):
        x, y = c.chance.uniform(inset + 60, WIDTH - inset - 60), c.chance.uniform(top + 40, top + depth - 24)
        tone = c.chance.choice((RED, OCHRE, WHITE))
        c.oval(x, y, 24, 8, tone)
        c.polygon([(x + 20, y), (x + 40, y - 9), (x + 40, y + 9)], darker(tone, 0.15))


def _net(c: Canvas, hand: tuple[float, float]) -> None:
    x, y = hand
    rim = [
        (x + 110, y + 40),
        (x + 290, y + 20),
        (x + 450, y + 110),
        (x + 440, y + 240),
        (x + 270, y + 300),
        (x + 120, y + 210),
    ]
    c.blob(rim, "#fdfcf83c")
    for px, py in rim:
        c.line([(x, y), (px, py)], "#f4efe0", 2)
    for share in (0.4, 0.6, 0.8, 1):
        ring = [(x + (px - x) * share, y + (py - y) * share) for px, py in rim]
        c.stroke([*ring, ring[0]], "#f4efe0", 2)


def coffee_plantation(c: Canvas) -> None:
    hour = c.chance.choice(("morning", "haze", "dawn"))
    air = HOURS[hour][0][1]
    sky(c, hour, 520)
    sun(c, hour, 320, 190)
    volcano(c, 980, 520, 1100, 330, mix(SLATE, air, 0.55))
    hills(c, 500, 120, mix(TEAL, air, 0.5), 4)
    hills(c, 560, 90, mix(PINE, air, 0.3), 5)
    for x in (120, 420, 760, 1130, 1460):
        tree(c, x + c.chance.uniform(-40, 40), 620, c.chance.uniform(230, 300), mix(PINE, air, 0.12))
    hills(c, 620, 30, darker(LEAF, 0.2), 6)
    for row in range(5):
        share = row / 4
        y, size = 690 + 400 * share**1.2, 62 + 120 * share
        c.box(0, y - size * 0.4, WIDTH, size, mix(SOIL, LEAF, 0.25))
        for n in range(-1, int(WIDTH / size) + 2):
            _coffee_bush(c, (n + (row % 2) * 0.5) * size * 1.12, y, size)
        if row in (1, 2):
            for x in (500, 1180) if row == 1 else (860,):
                _picker(c, x + c.chance.uniform(-60, 60), y + size * 0.3, 210 + 60 * row)


def _coffee_bush(c: Canvas, x: float, foot: float, size: float) -> None:
    tone = c.chance.choice((LEAF, darker(LEAF, 0.12), darker(LEAF, 0.22)))
    bush(c, x, foot, size * 0.8, darker(tone, 0.2))
    for n in range(7):
        angle = 20 + n * 23
        leaf(
            c, x, foot - size * 0.2, size * c.chance.uniform(0.5, 0.7), size * 0.2, angle, lighter(tone, 0.08 * (n % 3))
        )
    for _ in range(9):
        c.disc(
            x + c.chance.uniform(-0.42, 0.42) * size,
            foot - c.chance.uniform(0.05, 0.68) * size,
            size * 0.036,
            c.chance.choice((RED, RED, OCHRE)),
        )


def _picker(c: Canvas, x: float, foot: float, height: float) -> None:
    at = person(c, x, foot, height, somebody(c.chance, head="caping", cut="trousers", sleeves="long"), "reach")
    bx, by = at["near_hip"]
    c.polygon(placed("-20 -10, -2 -10, -5 12, -17 12", bx, by, height), WOOD)
    c.line([(bx - height * 0.2, by - height * 0.1), (bx - height * 0.02, by - height * 0.1)], lighter(WOOD, 0.3), 5)
    for _ in range(6):
        c.disc(bx - height * c.chance.uniform(0.05, 0.17), by - height * 0.11, height * 0.016, RED)


SCENES = {"garden": garden, "rice-field": rice_field, "fish-pond": fish_pond, "coffee-plantation": coffee_plantation}
