"""Which cloth, weave or roof stands for which type of unit in a drawn cover?

Each motif is a tile: its width, its height, and its shapes. {a} is the main tone, {b} the spark, {g} the ground.
"""

from typing import NamedTuple


class Motif(NamedTuple):
    width: int
    height: int
    shapes: str
    turn: int = 0


KAWUNG = Motif(
    64,
    64,
    '<g fill="{a}"><path id="k" d="M3 3Q29 4 29 29Q4 29 3 3z"/>'
    '<use href="#k" transform="rotate(90 32 32)"/>'
    '<use href="#k" transform="rotate(180 32 32)"/>'
    '<use href="#k" transform="rotate(270 32 32)"/></g>'
    '<path stroke="{g}" stroke-width="2" d="M10 10l12 12M54 10L42 22M10 54l12-12M54 54L42 42"/>'
    '<path fill="{b}" d="M32 1l3 3-3 3-3-3zM32 57l3 3-3 3-3-3zM4 29l3 3-3 3-3-3zM60 29l3 3-3 3-3-3z"/>',
)
CEPLOK = Motif(
    56,
    56,
    '<g fill="{a}"><ellipse id="c" cx="28" cy="13" rx="6" ry="12"/>'
    '<use href="#c" transform="rotate(90 28 28)"/>'
    '<use href="#c" transform="rotate(180 28 28)"/>'
    '<use href="#c" transform="rotate(270 28 28)"/>'
    '<path d="M0 0h9L0 9zM56 0v9l-9-9zM0 56V47l9 9zM56 56H47l9-9z"/></g>'
    '<circle cx="28" cy="28" r="5" fill="{b}"/>',
)
IKAT = Motif(
    60,
    80,
    '<path fill="{a}" d="M26 0h8v8h8v10h8v12h8v20h-8v12h-8v10h-8v8h-8v-8h-8V62h-8V50H2V30h8V18h8V8h8z"/>'
    '<path fill="{g}" d="M26 18h8v10h8v24h-8v10h-8V52h-8V28h8z"/>'
    '<path fill="{b}" d="M30 30l7 10-7 10-7-10z"/>',
)
PARANG = Motif(
    40,
    60,
    '<path fill="{a}" d="M0 0h40v5H0z'
    'M2 14C14 8 32 14 32 28c0 8-6 10-9 15-2 4 0 9 6 11C17 56 9 50 11 42c2-7 9-9 8-15-1-7-9-10-17-13z"/>'
    '<path fill="{b}" d="M36 30l3 5-3 5-3-5z"/>',
    turn=-45,
)
SONGKET = Motif(
    60,
    60,
    '<path fill="{a}" d="M18 18h24v24H18zM30 13l17 17-17 17-17-17z"/>'
    '<path fill="{g}" d="M30 23l7 7-7 7-7-7z"/>'
    '<path fill="{b}" d="M30 27l3 3-3 3-3-3z'
    'M0-4l4 4-4 4-4-4zM60-4l4 4-4 4-4-4zM0 56l4 4-4 4-4-4zM60 56l4 4-4 4-4-4z"/>',
)
ANYAMAN = Motif(
    48,
    48,
    '<path fill="{a}" d="M2 3h32v6H2zM2 15h32v6H2zM26 27h22v6H26zM26 39h22v6H26zM0 27h10v6H0zM0 39h10v6H0z"/>'
    '<path fill="{b}" opacity=".55" d="M39 2h6v20h-6zM15 26h6v20h-6z"/>',
    turn=45,
)
TERRACES = Motif(
    120,
    44,
    '<g fill="none" stroke="{a}" stroke-width="5">'
    '<path d="M0 6q30-14 60 0t60 0"/><path d="M0 20q30-14 60 0t60 0"/></g>'
    '<path fill="none" stroke="{b}" stroke-width="2" d="M0 35q30-14 60 0t60 0"/>',
)
ROOFS = Motif(
    96,
    64,
    '<path fill="{a}" d="M4 4q8 20 22 21 22 3 22-21 0 24 22 21Q84 24 92 4q2 24-8 32H12Q2 28 4 4z"/>'
    '<path fill="{a}" d="M16 40h64v18H16z"/>'
    '<path fill="{g}" d="M24 45h8v13h-8zM44 45h8v13h-8zM64 45h8v13h-8z"/>'
    '<circle cx="48" cy="31" r="3" fill="{b}"/>',
)
CLOUDS = Motif(
    120,
    60,
    '<g fill="none" stroke="{a}" stroke-width="5" stroke-linecap="round">'
    '<path d="M0 46c0-22 26-28 34-10 8-16 36-14 36 10"/>'
    '<path d="M10 46c0-12 16-14 20-2m8 2c2-14 20-12 20 0"/>'
    '<path d="M70 46c4-22 44-22 50 0"/></g>'
    '<circle cx="95" cy="47" r="5" fill="{b}"/>',
)
POLENG = Motif(
    64,
    64,
    '<path fill="{a}" d="M0 0h32v32H0zM32 32h32v32H32z"/>'
    '<path fill="{a}" opacity=".45" d="M32 0h32v32H32z"/>'
    '<path fill="{b}" d="M46 12h4v8h-4zM14 44h4v8h-4z"/>',
)
SULAM = Motif(
    56,
    56,
    '<path fill="{a}" d="M22 6h12v16h16v12H34v16H22V34H6V22h16z"/>'
    '<path fill="{b}" d="M28 24l4 4-4 4-4-4z'
    'M0-4l4 4-4 4-4-4zM56-4l4 4-4 4-4-4zM0 52l4 4-4 4-4-4zM56 52l4 4-4 4-4-4z"/>',
)
TUMPAL = Motif(
    48,
    56,
    '<path fill="{a}" d="M0 52L24 4l24 48z"/><path fill="{g}" d="M12 46l12-26 12 26z"/>'
    '<path fill="{b}" d="M18 46l6-13 6 13z"/>',
)

MOTIFS = {
    "lapas": KAWUNG,
    "lapas_perempuan": CEPLOK,
    "lapas_narkotika": IKAT,
    "lapas_terbuka": TERRACES,
    "lapas_khusus": PARANG,
    "rutan": ROOFS,
    "rutan_perempuan": SONGKET,
    "lpka": ANYAMAN,
    "bapas": CLOUDS,
    "rupbasan": POLENG,
    "rs": SULAM,
}
NEUTRAL_MOTIF = TUMPAL
