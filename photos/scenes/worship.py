"""How do the mosque and the church look?"""

from photos.scenes.canvas import HEIGHT, WIDTH, Canvas, curve
from photos.scenes.inks import (
    BARK,
    CREAM,
    GOLD,
    LEAF,
    MINT,
    MOSS,
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
    darker,
    lighter,
    mix,
)
from photos.scenes.land import HOURS, birds, clouds, ground, hills, sky, sun
from photos.scenes.people import person, somebody
from photos.scenes.plants import bush, cypress, hedge, palm


def mosque(c: Canvas) -> None:
    hour = c.chance.choice(("dusk", "dawn", "morning"))
    sky(c, hour, 720)
    sun(c, hour, c.chance.choice((360, 1290)), 300, 84)
    clouds(c, 4, 60, 280)
    hills(c, 690, 110, mix(PINE, HOURS[hour][0][1], 0.45), 5)
    dome, wall = c.chance.choice(((TEAL, CREAM), (GOLD, PAPER), (LEAF, CREAM)))
    for x in (70, 1530, 1410):
        palm(c, x, 816, c.chance.uniform(320, 430))
    birds(c, 6)
    _prayer_house(c, wall, dome)
    ground(c, 808, mix(SAND, CREAM, 0.4), 4)
    c.polygon([(700, 812), (900, 812), (1060, HEIGHT), (540, HEIGHT)], mix(PAPER, STONE, 0.25))
    hedge(c, 850, 46, LEAF, 0, 560)
    hedge(c, 850, 46, LEAF, 1050, WIDTH)
    _worshippers(c)


def _prayer_house(c: Canvas, wall: str, dome: str) -> None:
    for x in (400, 1200):
        _minaret(c, x, 812, 650, wall, dome)
    c.box(480, 480, 640, 290, wall)
    c.box(480, 480, 640, 18, darker(wall, 0.18))
    for x, radius in ((800, 210), (560, 84), (1040, 84)):
        _dome(c, x, 482, radius, dome)
    for n in range(5):
        x, fill = 560 + n * 120, BARK if n == 2 else darker(TEAL, 0.35)
        c.box(x - 36, 600, 72, 170, fill)
        c.blob([(x - 36, 606), (x - 26, 570), (x, 540), (x + 26, 570), (x + 36, 606), (x, 612)], fill)
    c.box(440, 770, 720, 20, PAPER)
    c.box(410, 790, 780, 22, darker(PAPER, 0.12))


def _worshippers(c: Canvas) -> None:
    for x, y, size in ((640, 930, 250), (720, 960, 264), (930, 940, 250), (1010, 975, 266), (470, 990, 280)):
        woman = x > 800
        look = somebody(
            c.chance,
            head="hijab" if woman else "peci",
            top=c.chance.choice((WHITE, CREAM, MINT, SKY)),
            veil=WHITE,
            bottom=c.chance.choice((TEAL, PLUM, BARK)),
            cut="robe" if woman else "skirt",
            sleeves="long",
        )
        at = person(c, x, y, size, look, "walk", flip=woman)
        c.box(at["near_hand"][0] - 12, at["near_hand"][1] - 8, 24, 40, c.chance.choice((RED, TEAL, PLUM)), 8)


def _dome(c: Canvas, x: float, foot: float, radius: float, fill: str) -> None:
    c.box(x - radius * 0.82, foot - radius * 0.16, radius * 1.64, radius * 0.2, darker(fill, 0.25))
    right = [(0.3, 1.2), (0.68, 0.94), (0.93, 0.5), (0.8, 0.14)]
    c.polygon(_bulb(x, foot, radius, right), fill)
    shade = [(x + radius * px, foot - radius * py) for px, py in right]
    c.blob(
        [
            (x + radius * 0.12, foot - radius * 1.34),
            *shade,
            (x + radius * 0.42, foot - radius * 0.14),
            (x + radius * 0.5, foot - radius * 0.66),
        ],
        darker(fill, 0.13),
    )
    c.box(x - 3, foot - radius * 1.66, 6, radius * 0.34, OCHRE)
    c.arc(x, foot - radius * 1.74, radius * 0.1, radius * 0.1, (-60, 240), OCHRE, max(4, radius * 0.035))


def _bulb(x: float, foot: float, radius: float, right: list[tuple[float, float]]) -> list[tuple[float, float]]:
    left = [(-px, py) for px, py in reversed(right)]
    return curve([(x + radius * px, foot - radius * py) for px, py in [*left, (0, 1.46), *right]])


def _minaret(c: Canvas, x: float, foot: float, height: float, wall: str, dome: str) -> None:
    c.box(x - 34, foot - height * 0.72, 68, height * 0.72, wall)
    c.box(x + 8, foot - height * 0.72, 26, height * 0.72, darker(wall, 0.12))
    for share in (0.3, 0.52, 0.72):
        c.box(x - 44, foot - height * share, 88, 16, darker(wall, 0.2))
    c.box(x - 26, foot - height * 0.86, 52, height * 0.15, wall)
    c.box(x - 12, foot - height * 0.84, 24, height * 0.1, SLATE, 10)
    _dome(c, x, foot - height * 0.85, 42, dome)


def church(c: Canvas) -> None:
    hour = c.chance.choice(("morning", "noon", "dawn"))
    sky(c, hour, 720)
    sun(c, hour, 330, 190)
    clouds(c, 5, 60, 300)
    hills(c, 670, 150, mix(TEAL, HOURS[hour][0][1], 0.5), 4)
    hills(c, 730, 90, mix(PINE, HOURS[hour][0][1], 0.25), 5)
    for x, size in ((120, 360), (240, 280), (1350, 300), (1480, 380)):
        cypress(c, x, 830, size, darker(PINE, c.chance.uniform(0, 0.15)))
    wall, roof = c.chance.choice(((WHITE, RUST), (CREAM, SLATE), (PAPER, TEAL)))
    _nave(c, wall, roof)
    _steeple(c, wall, roof)
    c.box(540, 812, 680, 16, darker(wall, 0.2))
    ground(c, 822, MOSS, 4)
    c.polygon([(610, 828), (740, 828), (900, HEIGHT), (420, HEIGHT)], mix(SAND, CREAM, 0.4))
    for x in (500, 840, 960, 1080):
        bush(c, x, 842, 52, c.chance.choice((LEAF, PINE)))
    for _ in range(26):
        across = c.chance.choice((c.chance.uniform(40, 420), c.chance.uniform(960, 1560)))
        c.disc(across, c.chance.uniform(870, 1040), 7, c.chance.choice((RED, GOLD, WHITE, ROSE)))
    for x, y, size in ((600, 930, 230), (700, 945, 236), (510, 1000, 270), (800, 1010, 276)):
        look = somebody(c.chance, head="bare", cut=c.chance.choice(("trousers", "skirt")))
        person(c, x, y, size, look, "walk", flip=x > 650)
    person(c, 660, 1010, 170, somebody(c.chance, head="bare", top=GOLD, cut="shorts"), "walk")
    birds(c)


def _nave(c: Canvas, wall: str, roof: str) -> None:
    c.box(700, 556, 500, 260, wall)
    c.polygon([(640, 566), (800, 420), (1110, 420), (1250, 566)], roof)
    for n, glass in enumerate((TEAL, OCHRE, RED)):
        _lancet(c, 880 + n * 110, 640, 54, 120, glass)


def _steeple(c: Canvas, wall: str, roof: str) -> None:
    c.box(560, 330, 220, 486, wall)
    c.box(720, 330, 60, 486, darker(wall, 0.1))
    c.polygon([(536, 336), (670, 110), (804, 336)], roof)
    c.polygon([(670, 110), (804, 336), (710, 336)], darker(roof, 0.18))
    c.box(665, 40, 10, 84, BARK)
    c.box(646, 62, 48, 10, BARK)
    c.disc(670, 420, 44, mix(SKY, WHITE, 0.3))
    c.ring(670, 420, 44, OCHRE, 8)
    c.box(666, 380, 8, 80, OCHRE)
    c.box(630, 416, 80, 8, OCHRE)
    _lancet(c, 670, 690, 104, 250, BARK)


def _lancet(c: Canvas, x: float, y: float, width: float, height: float, fill: str) -> None:
    """Draw a pointed window or door whose middle is at (x, y)."""
    half = width / 2
    c.box(x - half, y - height * 0.2, width, height * 0.7, fill)
    c.blob(
        [
            (x - half, y - height * 0.18),
            (x - half * 0.7, y - height * 0.36),
            (x, y - height * 0.54),
            (x + half * 0.7, y - height * 0.36),
            (x + half, y - height * 0.18),
            (x, y - height * 0.1),
        ],
        fill,
    )
    c.box(x - 3, y - height * 0.5, 6, height, lighter(fill, 0.3))


SCENES = {"mosque": mosque, "church": church}
