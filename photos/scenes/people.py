"""How are people drawn? As small stylised silhouettes without faces, from a few joints."""

from dataclasses import dataclass, replace
from random import Random

from photos.scenes.canvas import Canvas, Point, placed
from photos.scenes.inks import HAIRS, INK, LEGS, RUST, SAND, SHIRTS, SKINS, VEILS, WHITE, darker, lighter
from photos.scenes.poses import POSES, Joints


@dataclass(frozen=True)
class Look:
    """What somebody wears. `head` names what covers it; `cut` is trousers, shorts, skirt or robe."""

    skin: str = SKINS[0]
    hair: str = HAIRS[0]
    top: str = SHIRTS[0]
    bottom: str = LEGS[0]
    head: str = "bare"
    veil: str = VEILS[0]
    cut: str = "trousers"
    apron: str = ""
    sleeves: str = "short"


def somebody(chance: Random, *, head: str = "", top: str = "", **fields: str) -> Look:
    """Dress a random person; named fields stay as given."""
    chosen = head or chance.choice(("bare", "bare", "peci", "hijab"))
    return Look(
        skin=chance.choice(SKINS[:3]),
        hair=chance.choice(HAIRS),
        top=top or chance.choice(SHIRTS),
        bottom=fields.pop("bottom", "") or chance.choice(LEGS),
        head=chosen,
        veil=fields.pop("veil", "") or chance.choice(VEILS),
        cut=fields.pop("cut", "") or ("robe" if chosen == "hijab" else "trousers"),
        sleeves=fields.pop("sleeves", "") or ("long" if chosen == "hijab" else chance.choice(("short", "long"))),
        **fields,
    )


def person(
    c: Canvas,
    x: float,
    y: float,
    height: float,
    look: Look,
    pose: str = "stand",
    *,
    flip: bool = False,
    back: bool = False,
) -> dict[str, Point]:
    """Draw a person whose feet stand at (x, y) and return where the joints lie, for what the hands hold."""
    side = -1 if flip else 1
    joints: Joints = POSES["stand"] | POSES[pose]
    at = {name: (x + side * px * height, y - py * height) for name, (px, py) in joints.items()}
    facing = side if pose in SIDEWAYS else 0
    _arm(c, at, "far", look, height, shade=0.16)
    _legs(c, at, look, height, pose)
    _torso(c, at, look, height)
    _head(c, at, look, height, facing, back)
    _arm(c, at, "near", look, height, shade=0.06 if look.sleeves == "short" else 0.1)
    return at


SIDEWAYS = {
    "walk", "bend", "sit", "sit_work", "reach", "run", "kick", "shake", "kneel", "spike", "carry", "saw", "hoe", "dig",
    "lie", "paint", "salute_side", "cast",
}  # fmt: skip


def _arm(c: Canvas, at: dict[str, Point], which: str, look: Look, h: float, *, shade: float) -> None:
    shoulder, elbow, hand = (at[f"{which}_{joint}"] for joint in ("shoulder", "elbow", "hand"))
    cloth, skin = darker(look.top, shade), darker(look.skin, shade / 2)
    c.taper(elbow, hand, (0.044 * h, 0.034 * h), cloth if look.sleeves == "long" else skin)
    c.disc(*hand, 0.023 * h, skin)
    c.taper(shoulder, elbow, (0.058 * h, 0.048 * h), cloth)


def _legs(c: Canvas, at: dict[str, Point], look: Look, h: float, pose: str) -> None:
    shoe = darker(look.bottom, 0.5)
    for which, shade in (("far", 0.14), ("near", 0.0)):
        hip, knee, foot = (at[f"{which}_{joint}"] for joint in ("hip", "knee", "foot"))
        cloth = darker(look.bottom, shade)
        shin = darker(look.skin, shade) if look.cut == "shorts" else cloth
        c.taper(knee, foot, (0.06 * h, 0.044 * h), shin)
        c.taper(hip, knee, (0.092 * h, 0.07 * h), cloth)
        c.oval(foot[0], foot[1], 0.038 * h, 0.02 * h, shoe)
    if look.cut in ("robe", "skirt") and pose not in ("lotus", "sit", "sit_work", "lie"):
        _skirt(c, at, look, h)


def _skirt(c: Canvas, at: dict[str, Point], look: Look, h: float) -> None:
    colour = look.top if look.cut == "robe" else look.bottom
    left, right = sorted((at["near_hip"], at["far_hip"]))
    low_left, low_right = sorted((at["near_foot"], at["far_foot"]))
    bottom = max(low_left[1], low_right[1]) - 0.03 * h
    c.polygon(
        [
            (left[0] - 0.035 * h, left[1] - 0.06 * h),
            (right[0] + 0.035 * h, right[1] - 0.06 * h),
            (low_right[0] + 0.05 * h, bottom),
            (low_left[0] - 0.05 * h, bottom),
        ],
        colour,
    )
    middle = (low_left[0] + low_right[0]) / 2
    c.polygon([(middle, left[1]), (middle + 0.02 * h, bottom), (middle - 0.02 * h, bottom)], darker(colour, 0.15))


def _torso(c: Canvas, at: dict[str, Point], look: Look, h: float) -> None:
    near, far = at["near_shoulder"], at["far_shoulder"]
    near_hip, far_hip = at["near_hip"], at["far_hip"]
    c.taper(at["neck"], ((near[0] + far[0]) / 2, (near[1] + far[1]) / 2), (0.05 * h, 0.06 * h), look.skin)
    c.taper(near, near_hip, (0.07 * h, 0.088 * h), look.top)
    c.taper(far, far_hip, (0.07 * h, 0.088 * h), look.top)
    c.polygon([near, far, far_hip, near_hip], look.top)
    c.line([near_hip, far_hip], look.top, 0.088 * h)
    c.line([near, far], look.top, 0.066 * h)
    collar = (at["neck"][0] * 0.6 + (near[0] + far[0]) * 0.2, at["neck"][1] * 0.6 + (near[1] + far[1]) * 0.2)
    c.polygon([(near[0], near[1] - 0.033 * h), collar, (far[0], far[1] - 0.033 * h)], look.top)
    if look.apron:
        _apron(c, at, look, h)


def _apron(c: Canvas, at: dict[str, Point], look: Look, h: float) -> None:
    left, right = sorted((at["near_hip"], at["far_hip"]))
    top = (at["near_shoulder"][1] + left[1]) / 2 - 0.06 * h
    shift = (at["near_shoulder"][0] + at["far_shoulder"][0]) / 2 - (left[0] + right[0]) / 2
    c.polygon(
        [
            (left[0] + shift / 2, top),
            (right[0] + shift / 2, top),
            (right[0] + 0.035 * h, left[1] + 0.14 * h),
            (left[0] - 0.035 * h, left[1] + 0.14 * h),
        ],
        look.apron,
    )


def _head(c: Canvas, at: dict[str, Point], look: Look, h: float, facing: int, back: bool) -> None:
    x, y = at["head"]
    r = 0.062 * h
    if look.head == "hijab":
        _veil(c, at, look, h, facing, back)
        return
    c.oval(x, y, r * 0.94, r * 1.06, look.hair)
    if not back:
        c.oval(x + facing * r * 0.24, y + r * 0.2, r * 0.78, r * 0.9, look.skin)
    if look.head in HATS:
        HATS[look.head](c, x, y, r, look)


def _veil(c: Canvas, at: dict[str, Point], look: Look, h: float, facing: int, back: bool) -> None:
    x, y = at["head"]
    r = 0.066 * h
    near, far = sorted((at["near_shoulder"], at["far_shoulder"]))
    chest = (near[1] + far[1]) / 2 + 0.085 * h
    c.oval(x, y, r * 1.02, r * 1.16, look.veil)
    c.blob(
        [
            (x - r * 0.95, y + r * 0.2),
            (near[0] - 0.025 * h, near[1] + 0.02 * h),
            ((near[0] + far[0]) / 2, chest),
            (far[0] + 0.025 * h, far[1] + 0.02 * h),
            (x + r * 0.95, y + r * 0.2),
        ],
        look.veil,
    )
    if not back:
        c.oval(x + facing * r * 0.3, y + r * 0.12, r * 0.62, r * 0.76, look.skin)


def _peci(c: Canvas, x: float, y: float, r: float, look: Look) -> None:
    c.polygon(placed("-100 -30, -82 -135, 82 -135, 100 -30", x, y, r), INK)


def _caping(c: Canvas, x: float, y: float, r: float, look: Look) -> None:
    c.polygon([(x - r * 2.3, y), (x, y - r * 1.75), (x + r * 2.3, y)], SAND)
    c.polygon([(x, y - r * 1.75), (x + r * 2.3, y), (x + r * 0.5, y)], darker(SAND, 0.16))


def _cap(c: Canvas, x: float, y: float, r: float, look: Look) -> None:
    c.polygon(
        placed("-100 -25, -80 -115, 80 -115, 100 -25", x, y, r),
        look.veil,
    )
    c.box(x - r * 1.1, y - r * 0.42, r * 2.2, r * 0.24, darker(look.veil, 0.3))


def _toque(c: Canvas, x: float, y: float, r: float, look: Look) -> None:
    c.box(x - r * 0.85, y - r * 1.4, r * 1.7, r * 1.0, WHITE, r * 0.2)
    for shift in (-0.6, 0, 0.6):
        c.disc(x + shift * r, y - r * 1.5, r * 0.55, WHITE)


def _mortarboard(c: Canvas, x: float, y: float, r: float, look: Look) -> None:
    c.polygon(placed("-90 -20, -80 -100, 80 -100, 90 -20", x, y, r), INK)
    c.polygon(placed("-170 -100, 0 -155, 170 -100, 0 -50", x, y, r), lighter(INK, 0.1))
    c.line([(x, y - r), (x + r * 1.3, y - r * 0.85), (x + r * 1.3, y - r * 0.1)], "#f2c14e", r * 0.14)


def _crown(c: Canvas, x: float, y: float, r: float, look: Look) -> None:
    """A dancer's headdress: a gold band with points."""
    c.polygon(
        placed("-105 -30, -125 -130, -50 -95, 0 -190, 50 -95, 125 -130, 105 -30", x, y, r),
        "#f2c14e",
    )
    c.disc(x, y - r * 1.0, r * 0.2, RUST)


HATS = {
    "peci": _peci,
    "caping": _caping,
    "cap": _cap,
    "toque": _toque,
    "mortarboard": _mortarboard,
    "crown": _crown,
}


def audience(c: Canvas, x: float, y: float, size: float, look: Look) -> None:
    """Draw somebody seated, seen from behind: head and shoulders over (x, y)."""
    c.blob(
        placed("-62 130, -60 45, -22 12, 22 12, 60 45, 62 130", x, y, size),
        look.top,
    )
    if look.head == "hijab":
        c.blob(
            placed("0 -50, 30 -30, 32 15, 42 42, 0 56, -42 42, -32 15, -30 -30", x, y, size),
            look.veil,
        )
        return
    c.box(x - size * 0.1, y, size * 0.2, size * 0.25, look.skin)
    c.disc(x - size * 0.27, y - size * 0.05, size * 0.06, look.skin)
    c.disc(x + size * 0.27, y - size * 0.05, size * 0.06, look.skin)
    c.oval(x, y - size * 0.1, size * 0.27, size * 0.31, look.hair)
    if look.head in HATS:
        HATS[look.head](c, x, y - size * 0.1, size * 0.28, look)


def restyled(look: Look, **fields: str) -> Look:
    return replace(look, **fields)
