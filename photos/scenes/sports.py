"""How do the volleyball court and the football field look?"""

from math import cos, radians, sin

from photos.scenes.buildings import goal, perimeter, watch_tower
from photos.scenes.canvas import HEIGHT, WIDTH, Canvas
from photos.scenes.inks import (
    BLUE,
    CREAM,
    GOLD,
    INK,
    LEAF,
    MOSS,
    NAVY,
    OCHRE,
    PINE,
    RED,
    RUST,
    TEAL,
    WHITE,
    darker,
    lighter,
    mix,
)
from photos.scenes.land import HOURS, clouds, ground, hills, sky, sun
from photos.scenes.people import Look, person, somebody
from photos.scenes.plants import tree

KITS = ((RED, WHITE), (BLUE, GOLD), (TEAL, CREAM), (OCHRE, NAVY))


def _player(c: Canvas, kit: str, bottom: str = NAVY) -> Look:
    return somebody(c.chance, head="bare", top=kit, bottom=bottom, cut="shorts", sleeves="short")


def _yard(c: Canvas, horizon: float) -> None:
    hour = c.chance.choice(("morning", "noon", "dusk"))
    sky(c, hour, horizon)
    sun(c, hour, 1300, 150)
    clouds(c, 4, 60, 220)
    hills(c, horizon - 40, 90, mix(PINE, HOURS[hour][0][1], 0.45), 5)
    for x in (60, 240, 470, 1130, 1330, 1540):
        tree(c, x, horizon, c.chance.uniform(190, 260), c.chance.choice((PINE, LEAF)))
    perimeter(c, horizon - 110, horizon + 10)
    watch_tower(c, 800, horizon, 330)


def volleyball_court(c: Canvas) -> None:
    _yard(c, 470)
    court = c.chance.choice((RUST, TEAL, "#b98256"))
    ground(c, 475, MOSS, 3)
    c.polygon([(300, 590), (1300, 590), (1640, 1080), (-40, 1080)], darker(court, 0.05))
    for line in (
        [(-40, 1080), (300, 590), (1300, 590), (1640, 1080)],
        [(258, 650), (1342, 650)],
        [(90, 892), (1510, 892)],
    ):
        c.line(line, WHITE, 6)
    one, other = c.chance.sample(KITS, 2)
    person(c, 520, 690, 240, _player(c, other[0]), "run")
    person(c, 760, 640, 250, _player(c, other[0]), "cheer")
    person(c, 905, 646, 250, _player(c, other[0]), "cheer")
    person(c, 1170, 710, 250, _player(c, other[0]), "dig", flip=True)
    _net(c)
    person(c, 720, 850, 400, _player(c, one[0]), "spike")
    person(c, 330, 980, 390, _player(c, one[0]), "dig")
    person(c, 1130, 1000, 400, _player(c, one[0]), "dig", flip=True)
    person(c, 1340, 900, 370, _player(c, one[0]), "run", flip=True)
    _ball(c, 822, 372, 30)
    for n in range(3):
        c.stroke(
            [(706 - n * 30, 300 + n * 16), (744 - n * 30, 318 + n * 16), (770 - n * 30, 340 + n * 16)], WHITE, 5 - n
        )


def _net(c: Canvas) -> None:
    """Stretch the net across, between the two teams."""
    for n in range(46):
        c.line([(150 + n * 29, 462), (150 + n * 29, 590)], "#f3f1e8", 1.5)
    for n in range(5):
        c.line([(140, 480 + n * 25), (1460, 480 + n * 25)], "#f3f1e8", 1.5)
    c.box(130, 456, 1340, 16, WHITE)
    c.box(130, 586, 1340, 8, WHITE)
    for x in (126, 1474):
        c.box(x - 9, 430, 18, 330, INK, 6)
        c.oval(x, 762, 34, 9, "#16202b40")


def _ball(c: Canvas, x: float, y: float, radius: float) -> None:
    c.disc(x, y, radius, WHITE)
    c.arc(x - radius * 0.5, y, radius, radius, (300, 60), GOLD, radius * 0.28)
    c.arc(x + radius * 0.6, y, radius, radius, (120, 240), BLUE, radius * 0.28)


def football_field(c: Canvas) -> None:
    _yard(c, 470)
    c.fade(0, 475, WIDTH, HEIGHT - 475, (darker(LEAF, 0.1), LEAF, lighter(LEAF, 0.08)))
    for n in range(0, 8, 2):
        top = 475 + (HEIGHT - 475) * (n / 8) ** 1.4
        c.box(0, top, WIDTH, (HEIGHT - 475) * (((n + 1) / 8) ** 1.4 - (n / 8) ** 1.4), "#ffffff14")
    c.line([(0, 560), (WIDTH, 560)], WHITE, 5)
    c.line([(980, 560), (860, 730), (WIDTH, 730)], WHITE, 6)
    c.arc(820, 1010, 300, 90, (0, 360), WHITE, 7)
    goal(c, 1180, 570, 360, 170)
    one, other = c.chance.sample(KITS, 2)
    person(c, 1330, 600, 200, _player(c, OCHRE), "cheer")
    person(c, 430, 690, 230, _player(c, other[0], WHITE), "run")
    person(c, 960, 740, 260, _player(c, other[0], WHITE), "run", flip=True)
    person(c, 250, 890, 330, _player(c, one[0]), "run")
    at = person(c, 680, 960, 390, _player(c, one[0]), "kick")
    x, y = at["near_foot"]
    c.oval(x + 60, 966, 30, 8, "#16202b30")
    c.disc(x + 70, y + 6, 26, WHITE)
    for angle in (10, 130, 250):
        c.disc(x + 70 + 13 * cos(radians(angle)), y + 6 + 13 * sin(radians(angle)), 7, INK)
    person(c, 1220, 950, 350, _player(c, other[0], WHITE), "run", flip=True)


SCENES = {"volleyball-court": volleyball_court, "football-field": football_field}
