"""How large may a photo be, and which sizes are kept of it? Imports nothing: the decoding process reads it too."""

MAX_UPLOAD_BYTES = 25 * 1024 * 1024
MIN_WIDTH = 600
MAX_RATIO = 4  # long side to short side; beyond it a cover shows nothing of the scene

# Measured: a progressive JPEG of 108 MP takes 336 MB and 1.5 s, a PNG of 59 MP takes 684 MB and up to 5 s.
MAX_PIXELS = {"JPEG": 120_000_000, "MPO": 120_000_000, "PNG": 50_000_000, "WEBP": 50_000_000}

MASTER_SIDE = 2048
WIDTHS = (480, 960, 1600)
SHARE_WIDTH = 960

DECODE_SECONDS = 20
DECODE_MEMORY = 1024 * 1024 * 1024
