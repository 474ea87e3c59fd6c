"""Where does a sentence end? After a full stop that isn't an abbreviation's, a number's or a degree's."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+[\"“‘'(\[]*[^\Wa-z_]|\s*$)")
_LAST_WORD = re.compile(r"(\S+?)[.!?…]+[\"”’')\]]*$")
# Abbreviations that a name, place or number follows, so that a capital after them opens no sentence.
_SHORT = frozenset(
    "a.n an bpk br brigjen d.a dr dra drg drs gg h hj hlm irjen ir jl jln jend k.h kab kec kel kh km kol komjen kombes "
    "kpt kp ll lt letjen mayjen m.h mr mrs nn no ny pdt plh plt pj prof ps rp r.a s.d sdr sdri st tgl tlp telp tn u.b "
    "u.p ust wkl pol purn inf kav komp perum mgr tgk moh muh mhd muhd".split()
)
_LOOK_BACK = 40


def sentence_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a paragraph into sentences, white space around them left out."""
    begin = start
    for found in _END.finditer(text, start, end):
        stop = found.end()
        if stop < end and _is_abbreviation(text[max(begin, stop - _LOOK_BACK) : stop]):
            continue
        yield begin, stop
        begin = stop
        while begin < end and text[begin].isspace():
            begin += 1
    if begin < end:
        yield begin, end


def _is_abbreviation(piece: str) -> bool:
    """Tell whether a stretch that ends in a stop ends in an abbreviation: Plt., M.H., R. Ahmad."""
    if piece.endswith(".)"):
        piece = piece[:-1]
    if not piece.endswith("."):
        return False
    found = _LAST_WORD.search(piece)
    if found is None:
        return False
    word = found.group(1).lstrip("(\"“'‘[").lower()
    return (
        word in _SHORT
        or (len(word) == 1 and word.isalpha())
        or bool(re.fullmatch(r"(?:[a-z]{1,4}\.)+[a-z]{1,4}", word))
    )
