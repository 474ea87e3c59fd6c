"""How do visits, counters and health services look?"""

from photos.scenes.canvas import WIDTH, Canvas, placed
from photos.scenes.inks import (
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
from photos.scenes.people import audience, person, restyled, somebody
from photos.scenes.plants import potted
from photos.scenes.rooms import chair, picture, room, sunbeam, table, window


def visit_room(c: Canvas) -> None:
    room(c, mix(SAND, CREAM, 0.6), mix(CLAY, SAND, 0.4), 700, dado=mix(MINT, CREAM, 0.3))
    for x in (140, 1120):
        window(c, x, 120, 340, 300, WHITE, 3)
        sunbeam(c, x, 440, 340, 600, 60)
    picture(c, 640, 150, 320, 190, TEAL)
    for x in (560, 1050):
        potted(c, x, 720, 200, LEAF, OCHRE)
    _family(c, 330, 860, 400)
    _family(c, 1260, 860, 400)
    _family(c, 800, 1010, 560)


def _family(c: Canvas, x: float, foot: float, size: float) -> None:
    """Seat two people at a small table, and often a child beside them."""
    for side, flip in ((-1, False), (1, True)):
        chair(c, x + side * size * 0.44, foot, size * 0.55, c.chance.choice((TEAL, SLATE, RUST)), flip=flip)
        look = somebody(c.chance, head="hijab" if side > 0 else c.chance.choice(("bare", "peci")), cut="trousers")
        person(c, x + side * size * 0.4, foot, size, look, "sit_work", flip=flip)
    child = somebody(c.chance, head="bare", top=c.chance.choice((RED, GOLD, TEAL)), cut="shorts", sleeves="short")
    person(c, x + size * 0.04, foot - size * 0.02, size * 0.6, child, c.chance.choice(("cheer", "wave", "fold")))
    table(c, x - size * 0.24, foot - size * 0.42, size * 0.48, size * 0.42, WOOD)
    c.box(x - size * 0.12, foot - size * 0.46, size * 0.05, size * 0.05, WHITE, 4)
    c.box(x + size * 0.06, foot - size * 0.46, size * 0.05, size * 0.05, WHITE, 4)


def office_counter(c: Canvas) -> None:
    tone = c.chance.choice((BLUE, TEAL, NAVY))
    room(c, mix(SKY, CREAM, 0.55), mix(STONE, CREAM, 0.4), 760)
    c.box(0, 70, WIDTH, 120, tone)
    c.box(0, 186, WIDTH, 10, GOLD)
    for n in range(4):
        x = 130 + n * 350
        c.box(x, 104, 290, 54, lighter(tone, 0.16), 8)
        c.disc(x + 40, 131, 17, GOLD)
        c.box(x + 74, 117, 170, 12, WHITE, 5)
        c.box(x + 74, 138, 110, 8, "#ffffffa0", 4)
        c.box(x + 12, 240, 270, 330, mix(MINT, WHITE, 0.3))
        staff = somebody(c.chance, top=tone, sleeves="long", bottom=NAVY)
        person(c, x + 150, 770, 400, staff, c.chance.choice(("hold", "fold")))
        c.box(x + 190, 500, 84, 62, INK, 5)
        c.box(x + 226, 560, 12, 18, INK)
        c.polygon([(x + 30, 240), (x + 90, 240), (x + 40, 570), (x + 12, 570), (x + 12, 330)], "#ffffff3c")
        c.box(x, 240, 12, 330, STONE)
        c.box(x + 282, 240, 12, 330, STONE)
    c.box(60, 572, 1480, 24, WOOD)
    c.box(80, 596, 1440, 190, mix(SAND, CREAM, 0.4))
    for n in range(12):
        c.box(100 + n * 120, 606, 6, 180, darker(SAND, 0.12))
    for x, flip, pose in ((330, False, "reach"), (1010, False, "shake"), (1330, True, "walk")):
        person(c, x, 940, 520, somebody(c.chance), pose, flip=flip)
    _officer(c, 640, 960)
    potted(c, 80, 980, 330, LEAF, CLAY)
    potted(c, 1530, 960, 300, LEAF, CLAY)
    for n, x in enumerate((420, 800, 1180)):
        audience(c, x, 960 + (n % 2) * 8, 120, somebody(c.chance))


def _officer(c: Canvas, x: float, foot: float) -> None:
    look = somebody(c.chance, head="cap", top=SLATE, bottom=NAVY, veil=NAVY, sleeves="long", cut="trousers")
    person(c, x, foot, 520, look, "point")


def clinic(c: Canvas) -> None:
    room(c, mix(MINT, WHITE, 0.5), mix(SKY, CREAM, 0.5), 720, dado=mix(TEAL, WHITE, 0.55))
    window(c, 90, 130, 300, 280, WHITE)
    _medicine(c, 1140, 130)
    c.disc(690, 240, 92, WHITE)
    c.box(668, 178, 44, 124, TEAL, 8)
    c.box(628, 218, 124, 44, TEAL, 8)
    _eye_chart(c, 930, 160)
    sunbeam(c, 90, 430, 300)
    c.box(70, 720, 560, 40, WHITE, 16)
    c.box(70, 752, 560, 22, TEAL)
    for x in (100, 580):
        c.box(x, 770, 18, 170, STONE)
    c.box(80, 690, 130, 40, SKY, 18)
    patient = restyled(somebody(c.chance, head="bare", top=SKY), cut="trousers")
    person(c, 500, 905, 560, patient, "sit")
    _doctor(c, 730, 960)
    nurse = somebody(c.chance, head="hijab", top=MINT, veil=WHITE)
    at = person(c, 1240, 970, 560, nurse, "hold")
    c.box(at["near_hand"][0] - 34, at["near_hand"][1] - 60, 104, 84, OCHRE, 6)
    c.box(at["near_hand"][0] - 26, at["near_hand"][1] - 50, 88, 70, WHITE)
    for n in range(4):
        c.box(at["near_hand"][0] - 16, at["near_hand"][1] - 40 + n * 15, 60, 5, STONE)


def _medicine(c: Canvas, x: float, y: float) -> None:
    c.box(x, y, 380, 420, WHITE, 8)
    for row in range(3):
        top = y + 20 + row * 132
        c.box(x + 20, top, 340, 112, mix(SKY, WHITE, 0.4), 4)
        for n in range(6):
            tall = c.chance.uniform(46, 82)
            c.box(x + 36 + n * 53, top + 106 - tall, 36, tall, c.chance.choice((RED, TEAL, OCHRE, BLUE, PLUM, MINT)), 6)
            c.box(x + 42 + n * 53, top + 96 - tall, 24, 12, WHITE, 3)


def _eye_chart(c: Canvas, x: float, y: float) -> None:
    c.box(x, y, 120, 300, PAPER)
    for row in range(6):
        for n in range(3):
            c.box(x + 20 + n * 30, y + 20 + row * 44, 26 - row * 4, 22 - row * 3, INK)


def _doctor(c: Canvas, x: float, foot: float) -> None:
    """Draw a doctor who listens with a stethoscope to whoever sits on the left."""
    head = c.chance.choice(("hijab", "bare"))
    look = somebody(c.chance, head=head, top=WHITE, veil=TEAL, sleeves="long", cut="trousers")
    at = person(c, x, foot, 580, look, "reach", flip=True)
    (nx, ny), (hx, hy) = at["neck"], at["far_hand"]
    c.stroke([(nx - 26, ny + 30), (nx - 6, ny + 100), (nx + 24, ny + 30)], INK, 5)
    c.stroke([(nx - 6, ny + 100), (hx + 40, hy + 60), (hx, hy)], INK, 5)
    c.disc(hx - 10, hy, 13, STONE)


def blood_donation(c: Canvas) -> None:
    room(c, mix(ROSE, WHITE, 0.72), mix(SAND, WHITE, 0.3), 700)
    c.box(380, 100, 840, 330, WHITE, 16)
    c.box(380, 100, 840, 26, RED, 12)
    for x, size in ((560, 78), (800, 112), (1040, 78)):
        _drop(c, x, 290, size)
    c.box(600, 372, 400, 16, ROSE, 8)
    for x in (110, 1290):
        window(c, x, 130, 200, 260, WHITE)
    for x, foot, size in ((400, 860, 470), (1180, 860, 470)):
        _couch(c, x, foot, size)
    nurse = somebody(c.chance, head="hijab", top=WHITE, veil=RED)
    person(c, 800, 850, 470, nurse, "hold")
    _couch(c, 720, 1030, 600)
    helper = somebody(c.chance, head="bare", top=WHITE, sleeves="short", cut="trousers", bottom=NAVY)
    person(c, 1240, 1035, 560, helper, "reach", flip=True)


def _drop(c: Canvas, x: float, y: float, size: float) -> None:
    c.disc(x, y, size * 0.56, RED)
    c.polygon([(x, y - size * 1.35), (x + size * 0.5, y - size * 0.26), (x - size * 0.5, y - size * 0.26)], RED)
    c.oval(x - size * 0.2, y + size * 0.08, size * 0.12, size * 0.22, "#ffffff70")


def _couch(c: Canvas, x: float, foot: float, size: float) -> None:
    """Draw a donor on a couch, with the bag on its stand."""
    top = foot - size * 0.28
    c.polygon(
        placed("-50 -16, -20 0, 56 0, 56 8, -24 8, -52 -6", x, top, size),
        darker(RED, 0.15),
    )
    for dx in (-0.2, 0.45):
        c.box(x + dx * size, top + size * 0.08, size * 0.03, size * 0.2, STONE)
    look = somebody(c.chance, head="bare", cut="trousers", sleeves="short")
    at = person(c, x, foot, size, look, "lie")
    pole = x + size * 0.16
    c.box(pole, foot - size * 0.86, 8, size * 0.86, STONE)
    c.box(pole - size * 0.06, foot - size * 0.86, size * 0.12, 8, STONE)
    c.box(pole - size * 0.06, foot - size * 0.82, size * 0.12, size * 0.16, "#ffffffd0", 10)
    c.box(pole - size * 0.05, foot - size * 0.76, size * 0.1, size * 0.1, RED, 8)
    hand = at["near_elbow"]
    c.stroke(
        [
            (pole, foot - size * 0.66),
            (pole + size * 0.03, foot - size * 0.5),
            (hand[0] + size * 0.1, hand[1] - size * 0.04),
            hand,
        ],
        RED,
        5,
    )


SCENES = {
    "visit-room": visit_room,
    "office-counter": office_counter,
    "clinic": clinic,
    "blood-donation": blood_donation,
}
