"""What do the sources hold? Reads the wheels of wordfreq and nlp-id, hunspell's dictionary, and our own stories."""

import gzip
import json
import re
import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import ZipFile

WORDFREQ = "wordfreq/data/{}.msgpack.gz"
NLP_ID = "nlp_id/data/"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_IS_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
Tokens = list[tuple[str, str]]


def is_word(text: str) -> bool:
    """Tell whether a text is a word in plain small letters, hyphens allowed."""
    return _IS_WORD.fullmatch(text) is not None


@dataclass
class Counts:
    """How often each word was seen, in lower case: written small, and written with a capital inside a sentence."""

    small: Counter[str] = field(default_factory=Counter)
    capital: Counter[str] = field(default_factory=Counter)

    def add(self, sentence: list[str]) -> None:
        """Count the words of one sentence; its first word's capital tells nothing, so that it isn't counted."""
        for place, word in enumerate(sentence):
            lower = word.lower()
            if word == lower:
                self.small[lower] += 1
            elif place:
                self.capital[lower] += 1


def zipf_scores(wheel: Path, name: str) -> dict[str, float]:
    """Read one of wordfreq's lists: word to Zipf value (log10 of occurrences in a thousand million words)."""
    with ZipFile(wheel) as box:
        raw = gzip.decompress(box.read(WORDFREQ.format(name)))
    _, *buckets = read_msgpack(raw)
    return {word: (900 - centibels) / 100 for centibels, bucket in enumerate(buckets) for word in bucket}


def read_msgpack(raw: bytes) -> list:
    """Read the part of MessagePack that wordfreq uses: arrays of strings after one small map."""
    return _value(raw, 0)[0]


def _value(raw: bytes, at: int) -> tuple:
    mark = raw[at]
    if mark < 0x80:
        return mark, at + 1
    if mark <= 0x8F:
        return _values(raw, at + 1, 2 * (mark & 15))
    if mark <= 0x9F:
        return _values(raw, at + 1, mark & 15)
    if mark <= 0xBF:
        return _text(raw, at + 1, mark & 31)
    if mark == 0xD9:
        return _text(raw, at + 2, raw[at + 1])
    if mark in (0xDC, 0xDD):
        width = 2 if mark == 0xDC else 4
        (size,) = struct.unpack_from(">H" if width == 2 else ">I", raw, at + 1)
        return _values(raw, at + 1 + width, size)
    raise ValueError(f"unexpected byte {mark:#x} at {at}")


def _values(raw: bytes, at: int, size: int) -> tuple[list, int]:
    values = []
    for _ in range(size):
        value, at = _value(raw, at)
        values.append(value)
    return values, at


def _text(raw: bytes, at: int, size: int) -> tuple[str, int]:
    return raw[at : at + size].decode(), at + size


def lemma_forms(wheel: Path) -> set[str]:
    """Read nlp-id's inflected forms: made by machine, so some of them were never written by anyone."""
    with ZipFile(wheel) as box:
        return {word for word in json.loads(box.read(NLP_ID + "lemma_dict.json")) if is_word(word)}


def root_words(wheel: Path) -> set[str]:
    """Read nlp-id's root words."""
    with ZipFile(wheel) as box:
        return {word for line in box.read(NLP_ID + "root-word.txt").decode().split() if is_word(word := line.lower())}


def tagged_sentences(wheel: Path) -> Iterator[Tokens]:
    """Read nlp-id's news sentences as words with their tags."""
    with ZipFile(wheel) as box:
        for block in box.read(NLP_ID + "dataset_postag.txt").decode().split("\n\n"):
            pairs = [line.rpartition("\t") for line in block.split("\n") if line]
            if pairs:
                yield [(word, tag) for word, _, tag in pairs]


def hunspell_stems(dictionary: Path) -> set[str]:
    """Read the stems of hunspell-id, names left out."""
    lines = dictionary.read_text("latin-1").split("\n")[1:]
    return {stem for line in lines if is_word(stem := line.partition("/")[0].strip())}


def story_sentences(folder: Path) -> Iterator[list[str]]:
    """Read our own stories, header lines with their labels left out."""
    for path in sorted(folder.glob("*.txt")):
        head, _, body = path.read_text("utf-8").partition("\n\n")
        lead = [line.partition(":")[2] for line in head.split("\n") if line.startswith("Lead:")]
        for sentence in re.split(r"(?<=[.!?”])\s+|\n+", "\n".join([*lead, body])):
            yield _WORD.findall(sentence)
