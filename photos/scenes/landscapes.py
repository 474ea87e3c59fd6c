"""How do mountains, harbour and river look?"""

from photos.scenes.buildings import canoe, house, longboat, phinisi, stilt_house
from photos.scenes.canvas import WIDTH, Canvas
from photos.scenes.inks import (
    BARK,
    CLAY,
    CREAM,
    LEAF,
    MINT,
    MOSS,
    OCHRE,
    PINE,
    RED,
    RUST,
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
from photos.scenes.land import HOURS, birds, clouds, hills, mist, sky, sun, terraces, volcano, water
from photos.scenes.people import person, somebody
from photos.scenes.plants import bush, palm, reeds, tree


def mountain_view(c: Canvas) -> None:
    hour = c.chance.choice(("dawn", "dusk", "morning"))
    air = HOURS[hour][0][1]
    sky(c, hour, 680)
    sun(c, hour, c.chance.uniform(1050, 1300), 250)
    clouds(c, 3, 90, 260)
    volcano(c, c.chance.uniform(520, 700), 690, 1150, 470, mix(SLATE, air, 0.45))
    volcano(c, 1330, 690, 760, 250, mix(SLATE, air, 0.62))
    mist(c, 560, 110)
    hills(c, 680, 120, mix(TEAL, air, 0.5), 5)
    hills(c, 740, 110, mix(PINE, air, 0.3), 4)
    hills(c, 800, 50, LEAF, 5)
    for n in range(5):
        x, size = 340 + n * 235 + c.chance.uniform(-60, 60), c.chance.uniform(84, 112)
        tree(c, x - size * 0.35, 814, c.chance.uniform(90, 130), darker(LEAF, 0.25))
        house(c, x, 822 + c.chance.uniform(-6, 6), size)
        bush(c, x + size * 1.3, 826, 26, darker(LEAF, 0.2))
    terraces(c, 830, (MOSS, mix(MOSS, "#d9d98a", 0.4), LEAF), 5)
    tree(c, 150, 960, 380, PINE)
    birds(c)


def harbour(c: Canvas) -> None:
    hour = c.chance.choice(("dusk", "dawn"))
    sky(c, hour, 640)
    sun(c, hour, c.chance.uniform(900, 1200), 500, 80)
    clouds(c, 4, 80, 300)
    hills(c, 636, 90, mix(SLATE, HOURS[hour][0][1], 0.5), 5, base=650)
    glow = HOURS[hour][0]
    water(c, 640, (glow[2], mix(TEAL, glow[1], 0.45), darker(TEAL, 0.3)), 80)
    phinisi(c, 520, 730, 520)
    phinisi(c, 1120, 690, 260, hull=SLATE, sail=WHITE)
    _pier(c)
    birds(c, 6, 160, 320)


def _pier(c: Canvas) -> None:
    c.polygon([(0, 930), (WIDTH, 850), (WIDTH, 905), (0, 1010)], WOOD)
    c.polygon([(0, 1000), (WIDTH, 898), (WIDTH, 916), (0, 1026)], darker(WOOD, 0.4))
    for n in range(9):
        x, y = 60 + n * 190, 1000 - n * 11.6
        c.box(x, y, 26, 140, BARK)
        c.box(x - 4, y - 60 + n * 2, 34, 64, darker(WOOD, 0.3), 6)
    for x, y, size, fill in (
        (1120, 914, 84, OCHRE),
        (1212, 908, 68, RUST),
        (1150, 847, 62, TEAL),
        (1340, 898, 80, SLATE),
    ):
        c.box(x, y - size * 0.8, size, size * 0.8, fill)
        c.box(x + size * 0.7, y - size * 0.8, size * 0.3, size * 0.8, darker(fill, 0.2))
        c.box(x, y - size * 0.44, size, 6, lighter(fill, 0.3))
    person(c, 780, 930, 210, somebody(c.chance, head="cap", cut="trousers"), "carry")
    person(c, 610, 944, 214, somebody(c.chance, head="bare", cut="trousers"), "wave", flip=True)


def river_boat(c: Canvas) -> None:
    hour = c.chance.choice(("morning", "dawn", "haze"))
    air = HOURS[hour][0][1]
    sky(c, hour, 560)
    sun(c, hour, 1240, 190)
    clouds(c, 4, 70, 260)
    hills(c, 545, 90, mix(PINE, air, 0.55), 6, base=600)
    for n in range(26):
        tree(c, n * 66 + c.chance.uniform(-20, 20), 585, c.chance.uniform(90, 170), mix(PINE, air, 0.28))
    water(c, 575, (mix(OCHRE, air, 0.6), mix("#8d7048", air, 0.25), "#6d5636"), 90)
    for x, size, wall, roof in ((130, 230, WOOD, RUST), (420, 190, CLAY, SLATE), (1230, 240, MINT, RUST)):
        palm(c, x - 40, 560, 260, darker(LEAF, 0.2))
        stilt_house(c, x, 640, size, wall, roof)
    longboat(c, 880, 780, 640, hull=c.chance.choice((TEAL, RUST, RED)), roof=c.chance.choice((CREAM, SKY, STONE)))
    canoe(c, 420, 930, 430)
    person(c, 380, 925, 190, somebody(c.chance, head="caping", cut="trousers"), "hoe")
    c.line([(420, 700), (500, 985)], BARK, 7)
    reeds(c, 1480, 1067, 260, LEAF, 16)
    reeds(c, 80, 1080, 200, PINE, 14)
    birds(c, 5, 120, 250)


SCENES = {"mountain-view": mountain_view, "harbour": harbour, "river-boat": river_boat}
