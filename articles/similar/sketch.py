"""How is a text made comparable: which shingles does it have, and what few numbers stand for them all?

One-permutation MinHash: each shingle falls into one of 64 buckets, the smallest in each is kept, and two texts agree
in about as many buckets as they share shingles. What it costs and finds is told in docs/similar.md.
"""

import re
import struct
from collections.abc import Collection, Sequence
from functools import lru_cache
from hashlib import blake2b
from zlib import crc32

SHINGLE = 3  # words
BUCKETS = 64
# How many buckets must agree for two texts to meet, and how many such chances they get. Narrow bands find what was
# much reworded; wide ones pick a copy out of thousands of texts that share their phrases.
BANDS = ((2, 20), (4, 12))
WIDTHS = [width for width, times in BANDS for _ in range(times)]
MIN_WORDS = 25  # a shorter text is too little to compare

Sketch = tuple[int, ...]

_WORD = re.compile(r"\w+")
_MASK = (1 << 32) - 1
_BUCKET_SHIFT = 32 - BUCKETS.bit_length() + 1
_KEPT = 0xFFFF  # bits of the smallest shingle that are kept
_BORROWED = 0x9E37  # sets a value taken over from a neighbour apart by its distance
_PACKED = struct.Struct(f"<{BUCKETS}H")
_SLICES = [(2 * width * band, 2 * width * (band + 1)) for width, times in BANDS for band in range(times)]


def words_of(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def spans_of(text: str) -> list[tuple[int, int]]:
    """Say where each word begins and ends."""
    return [hit.span() for hit in _WORD.finditer(text)]


@lru_cache(maxsize=1 << 17)
def _number(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=4).digest(), "little")


def shingles_of(words: Sequence[str]) -> list[int]:
    """Return one number for every three words in a row, in the order of the text."""
    numbers = list(map(_number, words))
    triples = zip(numbers, numbers[1:], numbers[2:], strict=False)
    return [(a * 0x9E3779B1 ^ b * 0x85EBCA6B ^ c * 0xC2B2AE3D) * 0x27D4EB2F >> 13 & _MASK for a, b, c in triples]


def sketch_of(shingles: Collection[int]) -> Sketch:
    """Keep 16 bits of the smallest shingle of each bucket; an empty bucket borrows from the next one that isn't."""
    if not shingles:
        return ()
    shift = _BUCKET_SHIFT
    smallest = {number >> shift: number for number in sorted(shingles, reverse=True)}
    if len(smallest) == BUCKETS:
        return tuple([smallest[bucket] & _KEPT for bucket in range(BUCKETS)])
    return tuple([_borrow(smallest, bucket) for bucket in range(BUCKETS)])


def _borrow(smallest: dict[int, int], bucket: int) -> int:
    for distance in range(BUCKETS):
        number = smallest.get((bucket + distance) % BUCKETS)
        if number is not None:
            return (number + distance * _BORROWED) & _KEPT
    raise AssertionError("a text with shingles fills a bucket")


def packed(sketch: Sketch) -> bytes:
    return _PACKED.pack(*sketch)


def unpacked(data: bytes) -> Sketch:
    return _PACKED.unpack(data)


def keys_of(data: bytes) -> list[int]:
    """Return the signed 32-bit keys of a packed sketch: texts that share one are worth a closer look."""
    keys = [crc32(data[start:end], place) for place, (start, end) in enumerate(_SLICES)]
    return [key - (1 << 32) if key >> 31 else key for key in keys]


def likeness(one: Sketch, other: Sketch) -> float:
    """Estimate the share of shingles that two texts have in common (Jaccard), within about 0.06."""
    return sum([a == b for a, b in zip(one, other, strict=True)]) / BUCKETS


def containment(one: set[int], other: set[int]) -> float:
    """Return the share of the shorter text's shingles that stand in the longer one too."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0
