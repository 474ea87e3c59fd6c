"""How do the gate, the flag and the stage look?"""

from photos.scenes.buildings import perimeter, watch_tower
from photos.scenes.canvas import HEIGHT, WIDTH, Canvas, placed
from photos.scenes.inks import (
    CREAM,
    GOLD,
    LEAF,
    MINT,
    NAVY,
    OCHRE,
    PAPER,
    PINE,
    PLUM,
    RED,
    RUST,
    SAND,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    darker,
    lighter,
    mix,
)
from photos.scenes.land import HOURS, birds, clouds, flag, ground, hills, sky, sun
from photos.scenes.people import audience, person, restyled, somebody
from photos.scenes.plants import hedge, palm, tree
from photos.scenes.rooms import lozenges


def gate(c: Canvas) -> None:
    hour = c.chance.choice(("morning", "noon", "dawn"))
    sky(c, hour, 760)
    sun(c, hour, 1340, 170)
    clouds(c, 5, 60, 300)
    hills(c, 700, 120, mix(PINE, HOURS[hour][0][1], 0.5), 5)
    for x in (70, 1530):
        palm(c, x, 800, 420)
    wall, roof = c.chance.choice(((CREAM, RUST), (PAPER, TEAL), (lighter(SAND, 0.35), darker(RED, 0.15))))
    c.box(0, 560, WIDTH, 250, darker(wall, 0.04))
    c.box(0, 548, WIDTH, 18, darker(wall, 0.22))
    for n in range(9):
        c.box(30 + n * 190, 540, 28, 270, darker(wall, 0.1))
    watch_tower(c, 190, 640, 440, wall, roof)
    watch_tower(c, 1410, 640, 440, wall, roof)
    _portal(c, wall, roof)
    ground(c, 806, mix(STONE, SAND, 0.5), 4)
    c.polygon([(650, 806), (950, 806), (1180, HEIGHT), (420, HEIGHT)], mix(SLATE, STONE, 0.6))
    for n in range(4):
        c.box(794 - n * 3, 830 + n * 66, 12 + n * 6, 34 + n * 8, WHITE)
    hedge(c, 850, 58, LEAF, 0, 600)
    hedge(c, 850, 58, LEAF, 1010, WIDTH)
    flag(c, 480, 860, 560, 170)
    officer = somebody(c.chance, head="cap", top=SLATE, bottom=NAVY, veil=NAVY, cut="trousers", sleeves="long")
    person(c, 1010, 880, 230, officer, "salute")
    for x, flip, head in ((690, False, "hijab"), (780, False, "bare")):
        person(c, x, 960, 280, somebody(c.chance, head=head), "walk", flip=flip)
    person(c, 745, 975, 170, somebody(c.chance, head="bare", top=RED, cut="shorts"), "walk")
    birds(c)


def _portal(c: Canvas, wall: str, roof: str) -> None:
    """Draw the gatehouse: a tiered roof over a wide arch."""
    c.box(450, 440, 700, 370, wall)
    c.box(450, 440, 700, 22, darker(wall, 0.2))
    for x in (470, 1080):
        c.box(x, 462, 50, 348, darker(wall, 0.1))
    for x in (560, 970):
        c.box(x, 530, 74, 110, SLATE, 8)
        c.box(x + 34, 530, 6, 110, wall)
    c.polygon([(390, 448), (560, 330), (1040, 330), (1210, 448)], roof)
    c.polygon([(800, 330), (1040, 330), (1210, 448), (800, 448)], darker(roof, 0.12))
    c.box(610, 270, 380, 66, wall)
    c.polygon([(560, 280), (720, 190), (880, 190), (1040, 280)], roof)
    c.polygon([(800, 190), (880, 190), (1040, 280), (800, 280)], darker(roof, 0.12))
    c.box(620, 470, 360, 44, NAVY, 6)
    c.box(690, 486, 220, 12, WHITE, 5)
    c.disc(660, 492, 13, GOLD)
    c.box(680, 620, 240, 190, darker(WOOD, 0.3))
    c.oval(800, 622, 120, 74, darker(WOOD, 0.3))
    c.box(692, 630, 104, 180, WOOD)
    c.box(804, 630, 104, 180, darker(WOOD, 0.1))
    for x in (715, 750, 827, 862):
        c.box(x, 640, 8, 160, darker(WOOD, 0.35))


def flag_ceremony(c: Canvas) -> None:
    hour = c.chance.choice(("morning", "dawn"))
    sky(c, hour, 620)
    sun(c, hour, 320, 210)
    clouds(c, 5, 60, 280)
    hills(c, 570, 120, mix(PINE, HOURS[hour][0][1], 0.5), 5)
    for x in (60, 230, 1300, 1490):
        tree(c, x, 640, c.chance.uniform(220, 290), c.chance.choice((PINE, LEAF)))
    perimeter(c, 520, 640)
    ground(c, 636, mix(SAND, CREAM, 0.3), 4)
    c.polygon([(700, 760), (1000, 760), (1040, 800), (660, 800)], PAPER)
    c.box(660, 800, 380, 24, darker(PAPER, 0.2))
    flag(c, 850, 770, 660, 230)
    for x, pose, flip in ((770, "salute", False), (900, "reach", True), (980, "salute", True)):
        look = somebody(c.chance, head="peci", top=WHITE, bottom=WHITE, cut="trousers", sleeves="long")
        person(c, x, 830, 270, look, pose, flip=flip)
    uniform = c.chance.choice((SLATE, TEAL, NAVY))
    for row in range(2):
        y, size = 800 + row * 40, 250 + row * 24
        for n in range(5):
            _saluting(c, 90 + n * 118 - row * 40, y, size, uniform)
            _saluting(c, 1140 + n * 112 + row * 30, y, size, CREAM, flip=True)
    for n in range(9):
        head, top = c.chance.choice(("peci", "hijab", "bare")), c.chance.choice((WHITE, uniform))
        audience(c, 60 + n * 190, 970 + (n % 2) * 10, 104, somebody(c.chance, head=head, top=top, veil=WHITE))


def _saluting(c: Canvas, x: float, y: float, size: float, cloth: str, *, flip: bool = False) -> None:
    look = somebody(
        c.chance,
        head=c.chance.choice(("peci", "hijab")),
        top=cloth,
        veil=NAVY if cloth != CREAM else CREAM,
        bottom=SLATE if cloth == CREAM else darker(cloth, 0.3),
        sleeves="long",
        cut="trousers",
    )
    person(c, x, y, size, look, "salute", flip=flip)


def stage_dance(c: Canvas) -> None:
    night = c.chance.choice((darker(PLUM, 0.45), darker(NAVY, 0.1), darker(TEAL, 0.55)))
    c.fade(0, 0, WIDTH, HEIGHT, (darker(night, 0.2), night, lighter(night, 0.1)))
    c.ridge(
        [(200, 640), (430, 420), (620, 520), (800, 330), (1000, 500), (1190, 410), (1400, 640)],
        lighter(night, 0.12),
        760,
    )
    c.disc(800, 330, 150, mix(GOLD, night, 0.15))
    c.disc(800, 330, 110, GOLD)
    _gunungan(c, 800, 720, 330, mix(GOLD, RUST, 0.4))
    for x in (330, 800, 1270):
        c.polygon([(x - 40, 0), (x + 40, 0), (x + 210, 800), (x - 210, 800)], "#fff0c01e")
    drape = c.chance.choice((RED, darker(RED, 0.2), RUST))
    for side in (0, 1):
        for fold in range(5):
            left = fold * 56 if side == 0 else WIDTH - (fold + 1) * 56
            c.box(left, 0, 57, 800, darker(drape, 0.06 + 0.12 * (fold % 2)))
    for n in range(8):
        c.oval(100 + n * 200, 0, 118, 84, darker(drape, 0.08 * (n % 2)))
    c.box(0, 780, WIDTH, 80, darker(WOOD, 0.3))
    c.polygon([(120, 720), (1480, 720), (WIDTH, 784), (0, 784)], WOOD)
    lozenges(c, 0, 822, WIDTH, 18, GOLD)
    colours = c.chance.sample((TEAL, RED, OCHRE, MINT, PLUM), 3)
    for n, (x, pose, flip) in enumerate(((470, "dance", False), (1130, "dance", True), (800, "dance_low", False))):
        _dancer(c, x, 770 if n < 2 else 786, 420, colours[n], pose, flip=flip)
    for row, (y, size, step) in enumerate(((900, 84, 168), (990, 112, 214))):
        for n in range(-1, 11):
            audience(
                c,
                n * step + row * 70,
                y,
                size,
                restyled(somebody(c.chance), top=darker(night, 0.3 + 0.1 * row), veil=darker(night, 0.15)),
            )


def _gunungan(c: Canvas, x: float, foot: float, height: float, fill: str) -> None:
    """Stand the leaf-shaped figure that opens a shadow play."""
    c.blob(placed("0 -100, 18 -62, 34 -30, 20 0, -20 0, -34 -30, -18 -62", x, foot, height), fill)
    c.blob(placed("0 -80, 12 -50, 22 -26, 0 -6, -22 -26, -12 -50", x, foot, height), darker(fill, 0.3))


def _dancer(c: Canvas, x: float, foot: float, height: float, colour: str, pose: str, *, flip: bool) -> None:
    look = restyled(
        somebody(c.chance, head="crown", top=colour, bottom=darker(colour, 0.3), sleeves="short"), cut="skirt"
    )
    at = person(c, x, foot, height, look, pose, flip=flip)
    for which in ("near", "far"):
        hx, hy = at[f"{which}_hand"]
        out = 1 if hx > at["head"][0] else -1
        c.stroke([(hx, hy), (hx + out * 34, hy + 60), (hx + out * 8, hy + 130), (hx + out * 40, hy + 210)], GOLD, 14)
        c.disc(hx, hy, 9, look.skin)
    left, right = sorted((at["near_hip"], at["far_hip"]))
    c.line([(left[0] - 20, left[1] - 16), (right[0] + 20, right[1] - 16)], GOLD, 16)
    neck = at["neck"]
    c.arc(neck[0], neck[1] + 8, 34, 26, (10, 170), GOLD, 9)


SCENES = {
    "gate": gate,
    "flag-ceremony": flag_ceremony,
    "stage-dance": stage_dance,
}
