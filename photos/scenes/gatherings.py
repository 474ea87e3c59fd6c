"""How do meetings, signings and classes look?"""

from photos.scenes.canvas import WIDTH, Canvas, placed
from photos.scenes.inks import (
    BARK,
    BLUE,
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
from photos.scenes.plants import bouquet, potted
from photos.scenes.rooms import (
    backdrop,
    board,
    bunting,
    chair,
    draped_table,
    lamp,
    mat,
    picture,
    room,
    screen,
    seat_backs,
    shelf,
    standing_flag,
    sunbeam,
    table,
    window,
)

CLOTHS = (NAVY, TEAL, PLUM, darker(RED, 0.2), PINE)


def _rows(c: Canvas, top: float, rows: int, size: float, seat: str, head: str = "") -> None:
    """Seat rows of people who look away from the viewer, larger towards the front."""
    for row in range(rows):
        grow = size * (1 + row * 0.42)
        y, step = top + size * 1.25 * row * (1 + row * 0.18), grow * 1.72
        start = (row % 2) * step / 2 - step * 0.3
        x = start
        while x < WIDTH + step:
            audience(c, x + c.chance.uniform(-6, 6), y + c.chance.uniform(-5, 5), grow, somebody(c.chance, head=head))
            x += step
        seat_backs(c, y + grow * 0.92, grow * 1.42, darker(seat, 0.06 * row), step, start)


def _panel(c: Canvas, y: float, count: int, spread: float, height: float) -> None:
    for n in range(count):
        x = WIDTH / 2 + (n - (count - 1) / 2) * spread
        person(
            c,
            x,
            y,
            height,
            somebody(c.chance, sleeves="long", head=c.chance.choice(("peci", "hijab", "bare"))),
            c.chance.choice(("hold", "fold")),
        )


def meeting_hall(c: Canvas) -> None:
    cloth = c.chance.choice(CLOTHS[:3])
    room(c, lighter(SAND, 0.4), darker(RUST, 0.1), 690)
    c.box(0, 0, WIDTH, 70, darker(SAND, 0.1))
    for n in range(9):
        c.box(60 + n * 180, 24, 110, 14, WHITE, 7)
    backdrop(c, 330, 110, 940, 400, cloth)
    for x in (180, 1420):
        c.box(x - 95, 90, 190, 600, mix(SAND, CREAM, 0.5))
        for n in range(5):
            c.box(x - 80 + n * 38, 90, 12, 600, darker(SAND, 0.08))
    standing_flag(c, 268, 640, 420)
    standing_flag(c, 1330, 640, 420, (GOLD, NAVY))
    c.box(240, 640, 1120, 64, darker(WOOD, 0.2))
    c.box(240, 640, 1120, 10, lighter(WOOD, 0.2))
    _panel(c, 722, 5, 150, 320)
    draped_table(c, 410, 546, 780, 160, cloth)
    for n in range(5):
        c.box(475 + n * 150, 528, 50, 22, WHITE)
        c.box(560 + n * 150, 520, 10, 28, SKY, 3)
    bouquet(c, 800, 690, 90, c.chance.choice((RED, GOLD, PLUM)))
    _podium(c, 1225, 700)
    _rows(c, 730, 4, 66, c.chance.choice((NAVY, SLATE, PINE)))


def _podium(c: Canvas, x: float, foot: float) -> None:
    person(c, x, foot, 330, somebody(c.chance, head="peci", sleeves="long", top=SLATE), "wave", flip=True)
    c.polygon([(x - 62, foot - 176), (x + 62, foot - 176), (x + 48, foot), (x - 48, foot)], WOOD)
    c.polygon(
        [(x - 72, foot - 196), (x + 72, foot - 196), (x + 62, foot - 170), (x - 62, foot - 170)], lighter(WOOD, 0.2)
    )
    c.ring(x, foot - 100, 24, GOLD, 5)
    c.line([(x - 14, foot - 190), (x - 6, foot - 236)], INK, 4)
    c.disc(x - 6, foot - 240, 8, INK)


def signing(c: Canvas) -> None:
    cloth = c.chance.choice(CLOTHS)
    room(c, lighter(SAND, 0.35), darker(OCHRE, 0.25), 740)
    backdrop(c, 260, 90, 1080, 440, darker(cloth, 0.1))
    for x in (180, 1390):
        standing_flag(c, x, 770, 560, (RED, WHITE) if x < 800 else (GOLD, NAVY))
    for x in (400, 580, 1020, 1200):
        person(c, x, 800, 390, somebody(c.chance, sleeves="long"), "fold")
    for x, flip in ((690, False), (910, True)):
        look = somebody(
            c.chance,
            sleeves="long",
            head="peci" if not flip else c.chance.choice(("hijab", "peci")),
            top=c.chance.choice((NAVY, SLATE, TEAL)),
        )
        person(c, x, 930, 430, look, "hold", flip=flip)
    draped_table(c, 430, 720, 740, 270, cloth)
    for x, fill in ((690, RED), (910, BLUE)):
        c.polygon([(x - 74, 716), (x + 74, 716), (x + 88, 742), (x - 88, 742)], darker(fill, 0.2))
        c.polygon([(x - 66, 712), (x - 3, 712), (x - 3, 738), (x - 78, 738)], WHITE)
        c.polygon([(x + 3, 712), (x + 66, 712), (x + 78, 738), (x + 3, 738)], PAPER)
        c.line([(x + 30, 722), (x + 52, 682)], INK, 5)
    bouquet(c, 800, 730, 90, c.chance.choice((RED, GOLD)))
    for x in (90, 1510):
        potted(c, x, 1000, 340, LEAF, OCHRE)


def classroom(c: Canvas) -> None:
    room(c, mix(MINT, CREAM, 0.6), darker(SAND, 0.12), 650, dado=mix(TEAL, MINT, 0.4))
    window(c, 70, 150, 260, 300)
    board(c, 480, 130, 700, 330)
    for x in (1290, 1440):
        c.box(x, 160, 110, 150, c.chance.choice((OCHRE, ROSE_PAPER, SKY)))
        c.box(x + 16, 190, 78, 8, WHITE)
        c.disc(x + 55, 250, 30, "#ffffff90")
    sunbeam(c, 70, 460, 260)
    person(c, 420, 760, 430, somebody(c.chance, head=c.chance.choice(("hijab", "bare")), sleeves="long"), "point")
    table(c, 1180, 560, 300, 170)
    c.box(1240, 530, 90, 30, RED)
    c.box(1250, 512, 76, 18, TEAL)
    potted(c, 1420, 562, 110)
    for row, (y, size, step) in enumerate(((690, 74, 260), (850, 104, 360))):
        _desks(c, y, size, step, 60 + row * step / 2)
    seat_backs(c, 980, 150, WOOD, 360, 240)


def _desks(c: Canvas, y: float, size: float, step: float, start: float) -> None:
    for n in range(-1, 7):
        x = start + n * step
        c.box(x - step * 0.42, y + size * 0.55, step * 0.84, 18, WOOD, 5)
        c.box(x - step * 0.4, y + size * 0.55 + 16, step * 0.8, size * 0.7, darker(WOOD, 0.25))
        head, top = c.chance.choice(("bare", "bare", "hijab")), c.chance.choice((WHITE, CREAM, SKY))
        audience(c, x, y, size, somebody(c.chance, head=head, top=top))


ROSE_PAPER = "#e2a890"


def library(c: Canvas) -> None:
    room(c, lighter(SAND, 0.25), darker(WOOD, 0.1), 760)
    for x in (60, 420, 1180):
        shelf(c, x, 110, 320 if x != 1180 else 360, 5)
    window(c, 830, 150, 270, 400, WHITE)
    sunbeam(c, 830, 560, 270, 480, -180)
    lamp(c, 560, 150, TEAL)
    lamp(c, 1080, 150, TEAL)
    person(c, 1240, 850, 430, somebody(c.chance), "reach")
    mat(c, 260, 850, 1100, 180, mix(RED, SAND, 0.35))
    for x, flip in ((470, False), (1120, True)):
        chair(c, x, 960, 250, darker(WOOD, 0.2), flip=flip)
        person(c, x + (60 if not flip else -60), 955, 470, somebody(c.chance, cut="trousers"), "sit_work", flip=flip)
    person(c, 790, 940, 430, somebody(c.chance, head="hijab"), "hold")
    table(c, 560, 770, 480, 210)
    for x, fill in ((660, RED), (790, BLUE), (930, OCHRE)):
        c.polygon([(x - 50, 752), (x, 760), (x + 50, 752), (x + 56, 768), (x, 776), (x - 56, 768)], WHITE)
        c.polygon([(x - 58, 768), (x + 58, 768), (x + 58, 773), (x - 58, 773)], fill)


def video_call(c: Canvas) -> None:
    room(c, mix(SKY, CREAM, 0.45), darker(SLATE, 0.1), 740)
    screen(c, 420, 90, 760, 440, lighter(TEAL, 0.3))
    c.ridge([(420, 420), (620, 360), (800, 400), (1000, 350), (1180, 400)], mix(TEAL, MINT, 0.4), 530)
    person(c, 690, 740, 500, somebody(c.chance, head="hijab"), "hold")
    person(c, 910, 740, 500, somebody(c.chance, head=c.chance.choice(("bare", "peci"))), "wave")
    c.box(404, 530, 792, 16, INK)
    c.box(340, 546, 920, 214, darker(OCHRE, 0.2))
    c.box(330, 546, 940, 18, lighter(OCHRE, 0.1))
    for n in range(4):
        c.box(362 + n * 225, 584, 200, 150, OCHRE)
        c.box(440 + n * 225, 604, 44, 8, BARK, 4)
    for n in range(3):
        c.box(1030, 120 + n * 92, 126, 78, (SAND, MINT, ROSE_PAPER)[n], 6)
        c.disc(1093, 150 + n * 92, 18, c.chance.choice(("#c98d62", "#94603a")))
        c.polygon(
            [(1060, 196 + n * 92), (1072, 170 + n * 92), (1114, 170 + n * 92), (1126, 196 + n * 92)],
            (BLUE, RUST, PLUM)[n],
        )
    c.box(760, 52, 80, 22, INK, 8)
    c.disc(800, 63, 6, TEAL)
    for x in (170, 1440):
        potted(c, x, 770, 330, LEAF, OCHRE)
    picture(c, 90, 160, 210, 150, TEAL)
    table(c, 300, 770, 1000, 180, WOOD)
    for x in (520, 1080):
        c.polygon([(x - 90, 760), (x + 90, 760), (x + 100, 774), (x - 100, 774)], STONE)
    c.box(784, 732, 32, 42, RED, 6)
    for n, x in enumerate((420, 800, 1180)):
        audience(c, x, 850, 150, somebody(c.chance))
        c.box(x - 140, 985, 280, 120, darker(SLATE, 0.2 + 0.05 * n), 26)


def graduation(c: Canvas) -> None:
    cloth, gown = c.chance.choice(((TEAL, NAVY), (MINT, PLUM), (darker(RED, 0.2), NAVY), (SKY, darker(RED, 0.2))))
    room(c, lighter(SAND, 0.5), darker(RUST, 0.15), 720)
    backdrop(c, 220, 70, 1160, 470, cloth)
    bunting(c, 30)
    c.box(0, 700, WIDTH, 70, darker(WOOD, 0.15))
    c.box(0, 700, WIDTH, 12, lighter(WOOD, 0.2))
    for n in range(7):
        x = 230 + n * 190
        look = restyled(
            somebody(c.chance, head="mortarboard", top=lighter(gown, 0.06), bottom=INK, sleeves="long"), cut="robe"
        )
        at = person(c, x, 740 + (n % 2) * 12, 390, look, "cheer" if n in (1, 3, 5) else "hold")
        hand = at["far_hand"]
        c.taper((hand[0] - 26, hand[1] - 6), (hand[0] + 26, hand[1] + 6), (16, 16), WHITE)
        c.line([(hand[0], hand[1] - 7), (hand[0], hand[1] + 7)], RED, 6)
    _confetti(c)
    for row, (y, size, step) in enumerate(((850, 96, 190), (960, 130, 250))):
        for n in range(-1, 10):
            audience(c, n * step + row * 90, y + c.chance.uniform(-6, 6), size, somebody(c.chance))


def _confetti(c: Canvas) -> None:
    for _ in range(90):
        x, y = c.chance.uniform(0, WIDTH), c.chance.uniform(60, 640)
        c.polygon(placed("0 0, 11 4, 7 13, -4 8", x, y, 100), c.chance.choice((GOLD, RED, WHITE, TEAL, SKY)))


SCENES = {
    "meeting-hall": meeting_hall,
    "signing": signing,
    "classroom": classroom,
    "library": library,
    "video-call": video_call,
    "graduation": graduation,
}
