"""With which inks are the pictures printed?"""

from PIL import ImageColor

INK, NAVY, BLUE, SLATE, STONE = "#16202b", "#10294a", "#1f5f97", "#4a5a6b", "#a9a69c"
SKY, MIST, PAPER, CREAM, SAND = "#b5d3e0", "#dbe8e6", "#f6f4ef", "#f5ead0", "#e3cfa3"
GOLD, OCHRE, RUST, RED, ROSE = "#f2c14e", "#cc8f35", "#b75a35", "#a4302c", "#dc9a80"
LEAF, MOSS, PINE, TEAL, MINT = "#4f7d3c", "#86a257", "#24503f", "#2b7a78", "#a3cdb9"
PLUM, LILAC, WOOD, BARK, CLAY = "#6a4060", "#a98aa6", "#9a683e", "#5e3c26", "#c97f52"
WHITE = "#fdfcf8"

SKINS = ("#c98d62", "#b0764b", "#94603a", "#7d4e2f")
HAIRS = ("#1b1a1e", "#241d1b")
SHIRTS = (BLUE, TEAL, RUST, OCHRE, PLUM, LEAF, SLATE, RED, CREAM, MINT, ROSE, NAVY)
VEILS = (CREAM, TEAL, ROSE, PLUM, SAND, BLUE, MINT, RUST)
LEGS = (NAVY, SLATE, BARK, INK, "#3a3f4a")


def mix(one: str, other: str, share: float) -> str:
    """Return a colour between two, `share` of the way to the other."""
    a, b = ImageColor.getrgb(one)[:3], ImageColor.getrgb(other)[:3]
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in zip(a, b, strict=True))


def darker(colour: str, share: float = 0.25) -> str:
    return mix(colour, INK, share)


def lighter(colour: str, share: float = 0.25) -> str:
    return mix(colour, WHITE, share)
