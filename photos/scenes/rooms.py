"""How are rooms and what stands in them drawn?"""

from photos.scenes.canvas import HEIGHT, WIDTH, Canvas, placed
from photos.scenes.inks import (
    BARK,
    BLUE,
    CREAM,
    GOLD,
    INK,
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

SPINES = (RED, BLUE, OCHRE, TEAL, PLUM, CREAM, NAVY, RUST, PINE, SAND, MINT)


def room(c: Canvas, wall: str, floor: str, corner: float = 720, dado: str = "") -> None:
    """Paint a back wall and a floor of boards that run towards the viewer."""
    c.fade(0, 0, WIDTH, corner, (darker(wall, 0.1), wall, lighter(wall, 0.12)))
    if dado:
        c.box(0, corner - 150, WIDTH, 150, dado)
        c.box(0, corner - 156, WIDTH, 8, lighter(dado, 0.3))
    c.fade(0, corner, WIDTH, HEIGHT - corner, (darker(floor, 0.12), floor, lighter(floor, 0.08)))
    for n in range(-14, 15):
        c.line([(WIDTH / 2 + n * 90, corner), (WIDTH / 2 + n * 230, HEIGHT)], darker(floor, 0.1), 2)
    c.box(0, corner - 12, WIDTH, 14, darker(wall, 0.3))


def window(c: Canvas, x: float, y: float, width: float, height: float, frame: str = WHITE, panes: int = 2) -> None:
    """Cut a window with morning sky and greenery behind it."""
    c.box(x - 12, y - 12, width + 24, height + 24, frame, 3)
    c.fade(x, y, width, height, (SKY, lighter(SKY, 0.5), CREAM))
    c.ridge(
        [
            (x, y + height * 0.74),
            (x + width * 0.3, y + height * 0.6),
            (x + width * 0.62, y + height * 0.76),
            (x + width, y + height * 0.64),
        ],
        mix(PINE, MINT, 0.5),
        y + height,
    )
    for pane in range(1, panes):
        c.box(x + width * pane / panes - 4, y, 8, height, frame)
    c.box(x, y + height * 0.42, width, 7, frame)
    c.box(x - 22, y + height + 8, width + 44, 14, darker(frame, 0.12), 3)


def sunbeam(c: Canvas, x: float, y: float, width: float, reach: float = 520, slant: float = 220) -> None:
    """Let light fall from a window at (x, y) across the room."""
    c.polygon([(x, y), (x + width, y), (x + width + slant, y + reach), (x + slant - 60, y + reach)], "#fff3cf2a")


def table(c: Canvas, x: float, top: float, width: float, height: float, fill: str = WOOD) -> None:
    for leg in (x + 22, x + width - 40):
        c.box(leg, top + 10, 18, height - 10, darker(fill, 0.3))
    c.box(x + 10, top + 14, width - 20, 30, darker(fill, 0.2))
    c.box(x, top, width, 20, fill, 6)
    c.box(x, top, width, 6, lighter(fill, 0.22), 3)


def draped_table(
    c: Canvas, x: float, top: float, width: float, height: float, fill: str = NAVY, trim: str = GOLD
) -> None:
    """Draw a conference table with a pleated skirt."""
    c.box(x, top, width, height, fill)
    pleats = max(4, round(width / 46))
    for n in range(pleats):
        c.box(x + width * n / pleats, top + 34, width / pleats * 0.42, height - 34, darker(fill, 0.2))
    c.box(x - 8, top, width + 16, 34, lighter(fill, 0.1), 4)
    c.box(x - 8, top + 28, width + 16, 6, trim)


def chair(c: Canvas, x: float, foot: float, size: float, fill: str = SLATE, *, flip: bool = False) -> None:
    """Draw a chair from the side, its back at x."""
    side = -1 if flip else 1
    seat = foot - size * 0.5
    for leg in (0.06, 0.5):
        c.line([(x + side * leg * size, seat), (x + side * leg * size, foot)], darker(fill, 0.35), size * 0.06)
    c.taper((x, seat), (x - side * size * 0.06, seat - size * 0.62), (size * 0.09, size * 0.08), fill)
    c.taper((x, seat), (x + side * size * 0.56, seat), (size * 0.1, size * 0.09), lighter(fill, 0.1))


def seat_backs(c: Canvas, y: float, size: float, fill: str, step: float, start: float = 0) -> None:
    """Draw a row of chair backs towards the viewer."""
    x = start
    while x < WIDTH + step:
        c.box(x - size / 2, y, size, size * 1.6, darker(fill, 0.1), size * 0.16)
        c.box(x - size / 2 + 8, y + 8, size - 16, size * 1.4, fill, size * 0.12)
        x += step


def board(c: Canvas, x: float, y: float, width: float, height: float, fill: str = "#2f5d4b", frame: str = WOOD) -> None:
    """Hang a chalkboard with lines of writing that say nothing."""
    c.box(x - 14, y - 14, width + 28, height + 28, frame, 5)
    c.box(x, y, width, height, fill)
    for n in range(4):
        c.box(x + 36, y + 40 + n * height / 5.4, width * c.chance.uniform(0.25, 0.5), 7, "#ffffff9c", 3)
    c.box(x - 14, y + height + 8, width + 28, 12, darker(frame, 0.2))


def screen(c: Canvas, x: float, y: float, width: float, height: float, fill: str = SKY) -> None:
    c.box(x - 16, y - 16, width + 32, height + 32, INK, 12)
    c.fade(x, y, width, height, (fill, lighter(fill, 0.4)))


def backdrop(c: Canvas, x: float, y: float, width: float, height: float, fill: str = NAVY) -> None:
    """Hang the cloth behind a stage: a title's place kept as bars, and a woven border."""
    c.box(x, y, width, height, fill)
    c.box(x, y + height - 58, width, 44, lighter(fill, 0.14))
    lozenges(c, x, y + height - 36, width, 15, GOLD)
    middle = x + width / 2
    c.ring(middle, y + height * 0.24, height * 0.105, GOLD, 7)
    c.disc(middle, y + height * 0.24, height * 0.05, WHITE)
    c.box(middle - width * 0.25, y + height * 0.42, width * 0.5, 20, WHITE, 6)
    c.box(middle - width * 0.17, y + height * 0.51, width * 0.34, 12, "#ffffffa0", 5)


def lozenges(c: Canvas, x: float, y: float, width: float, size: float, fill: str) -> None:
    """Lay a row of woven lozenges, each with a hollow heart."""
    count = max(1, round(width / (size * 2.6)))
    for n in range(count):
        cx = x + width * (n + 0.5) / count
        c.polygon(placed("-100 0, 0 -100, 100 0, 0 100", cx, y, size), fill)
        c.polygon(placed("-40 0, 0 -40, 40 0, 0 40", cx, y, size), darker(fill, 0.45))


def shelf(c: Canvas, x: float, y: float, width: float, rows: int, fill: str = WOOD, row_height: float = 120) -> None:
    """Fill a bookcase."""
    c.box(x - 14, y - 14, width + 28, rows * row_height + 28, darker(fill, 0.25), 4)
    for row in range(rows):
        top = y + row * row_height
        c.box(x, top, width, row_height - 14, darker(fill, 0.5))
        _books(c, x + 6, top + row_height - 14, width - 12, row_height - 34)
        c.box(x, top + row_height - 14, width, 14, fill)


def _books(c: Canvas, x: float, foot: float, width: float, height: float) -> None:
    end = x + width
    while x < end - 30:
        thick = min(c.chance.uniform(14, 30), end - x)
        tall = height * c.chance.uniform(0.72, 1)
        if c.chance.random() < 0.08:
            x += thick * 1.5
            continue
        spine = c.chance.choice(SPINES)
        c.box(x, foot - tall, thick - 2, tall, spine)
        c.box(x, foot - tall * 0.82, thick - 2, 6, lighter(spine, 0.4))
        x += thick


def lamp(c: Canvas, x: float, drop: float, fill: str = GOLD) -> None:
    """Hang a lamp with its cone of light."""
    c.polygon([(x - 40, drop + 36), (x + 40, drop + 36), (x + 300, drop + 620), (x - 300, drop + 620)], "#fff0c014")
    c.box(x - 2, 0, 4, drop, INK)
    c.polygon([(x - 52, drop + 40), (x - 18, drop), (x + 18, drop), (x + 52, drop + 40)], fill)
    c.oval(x, drop + 40, 52, 9, lighter(fill, 0.6))


def picture(c: Canvas, x: float, y: float, width: float, height: float, fill: str, frame: str = BARK) -> None:
    """Hang a framed landscape."""
    c.box(x - 10, y - 10, width + 20, height + 20, frame, 2)
    c.fade(x, y, width, height, (lighter(fill, 0.6), lighter(fill, 0.8)))
    c.disc(x + width * 0.7, y + height * 0.3, height * 0.1, GOLD)
    c.ridge(
        [
            (x, y + height * 0.66),
            (x + width * 0.35, y + height * 0.42),
            (x + width * 0.6, y + height * 0.62),
            (x + width, y + height * 0.5),
        ],
        fill,
        y + height,
    )
    c.ridge(
        [(x, y + height * 0.85), (x + width * 0.5, y + height * 0.72), (x + width, y + height * 0.84)],
        darker(fill, 0.35),
        y + height,
    )


def mat(c: Canvas, x: float, y: float, width: float, depth: float, fill: str = SAND) -> None:
    """Spread a woven mat on the floor."""
    skew = depth * 0.5
    c.polygon([(x + skew, y), (x + width - skew, y), (x + width, y + depth), (x, y + depth)], fill)
    for n in range(1, 6):
        inset = skew * (1 - n / 6)
        c.line([(x + inset, y + depth * n / 6), (x + width - inset, y + depth * n / 6)], darker(fill, 0.1), 3)
    c.polygon([(x + skew, y), (x + width - skew, y), (x + width - skew + 6, y + 10), (x + skew - 6, y + 10)], RUST)
    c.polygon(
        [(x + 10, y + depth - 16), (x + width - 10, y + depth - 16), (x + width, y + depth), (x, y + depth)], RUST
    )


def bunting(c: Canvas, y: float, sag: float = 60) -> None:
    """String red and white pennants across."""
    spots = [(WIDTH * n / 24, y + sag * (1 - abs((n % 12) - 6) / 6)) for n in range(25)]
    c.stroke(spots, STONE, 3)
    for n, (x, top) in enumerate(spots):
        c.polygon([(x - 22, top), (x + 22, top), (x, top + 46)], RED if n % 2 else PAPER)


def standing_flag(c: Canvas, x: float, foot: float, height: float, folds: tuple[str, str] = (RED, WHITE)) -> None:
    """Stand a furled indoor flag on its pole."""
    c.box(x - 4, foot - height, 8, height, GOLD, 3)
    c.disc(x, foot - height, 10, GOLD)
    c.oval(x, foot, 34, 8, BARK)
    top = foot - height + 14
    c.polygon(
        [(x, top), (x + 46, top + height * 0.2), (x + 40, top + height * 0.66), (x - 8, top + height * 0.7)], folds[1]
    )
    c.polygon(
        [(x, top), (x + 46, top + height * 0.2), (x + 30, top + height * 0.6), (x + 4, top + height * 0.66)], folds[0]
    )
    c.polygon(
        [(x + 8, top + 20), (x + 16, top + height * 0.14), (x + 12, top + height * 0.6), (x + 4, top + height * 0.62)],
        "#16202b24",
    )
