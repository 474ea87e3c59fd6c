"""Are bound prefixes and endings joined to their word: nonaktif, antarlembaga, se-Indonesia, kegiatannya?"""

from collections.abc import Iterator
from functools import cache

from housestyle.document import Document, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.language import neighbours, tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting
from housestyle.spelling import lexicon

_OWN_WORDS = frozenset({"anti", "antar", "non", "pasca"})  # used like words of their own: anti terhadap
_BARE = ("ber", "ter", "mem", "men", "meng", "meny", "pem", "peng", "me")


@cache
def _bound() -> dict[str, frozenset[str]]:
    """Return the prefixes with the words beside which each is a word of its own."""
    return {row[0]: frozenset(row[1].split()) if len(row) > 1 else frozenset() for row in tables.rows("prefixes.tsv")}


def find_bound(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find bound prefixes with a blank or a hyphen behind them."""
    for prefix in document.forms.keys() & _bound().keys():
        for place in document.forms[prefix]:
            word, following = document.wording[place], neighbours.after(document, place)
            if following is not None and (word.is_lower or word.opens) and _is_bound(document, place, following):
                yield _hit(word.start, following.end, _joined(word, following))
    for lower, places in document.forms.items():
        prefix, dash, rest = lower.partition("-")
        if dash and rest not in _bound().get(prefix, ()) and (prefix == "se" or _is_hyphened(prefix, rest)):
            for place in places:
                word = document.wording[place]
                if word.text[len(prefix) + 1].islower():
                    yield _hit(word.start, word.end, word.text.replace("-", "", 1))


def _is_hyphened(prefix: str, rest: str) -> bool:
    """Tell whether a hyphen stands where none belongs; before a foreign word it does."""
    return prefix in _bound() and rest.isalpha() and lexicon.is_listed(rest)


def _is_bound(document: Document, place: int, following: Word) -> bool:
    """Tell whether a prefix belongs to the word behind it, and doesn't mean to deliver or to be against."""
    prefix = document.wording[place].lower
    before = neighbours.before(document, place)
    free = _bound()[prefix]
    if following.lower in free or (before is not None and before.lower in free):
        return False
    if not following.text.isalpha():
        return False
    if prefix in _OWN_WORDS and following.lower in tables.words("function_words.txt"):
        return False
    return not (prefix == "maha" and following.is_capitalised)


def _joined(word: Word, following: Word) -> str:
    is_apart = following.is_capitalised or not lexicon.is_listed(following.lower)
    return f"{word.text}-{following.text}" if is_apart else word.text + following.text


def find_bare(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find grammatical prefixes, se- and the ending -nya that stand alone."""
    for prefix in document.forms.keys() & frozenset(_BARE):
        for place in document.forms[prefix]:
            word, following = document.wording[place], neighbours.after(document, place)
            if following is not None and word.is_lower and lexicon.is_listed(prefix + following.text):
                yield _hit(word.start, following.end, word.text + following.text)
    for place in document.forms.get("nya", ()):
        word, before = document.wording[place], neighbours.before(document, place)
        if before is not None and word.is_lower and before.text[-1].isalpha():
            yield _hit(before.start, word.end, f"{before.text}{'-' if before.text.isupper() else ''}nya")
    for place in document.forms.get("se", ()):
        word, following = document.wording[place], neighbours.after(document, place)
        if following is not None and word.is_lower and following.text.isalpha() and following.text not in ("se", "per"):
            yield _hit(word.start, following.end, _joined(word, following))


def find_se(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find se- joined to a name without its hyphen: seIndonesia."""
    for lower, places in document.forms.items():
        if lower.startswith("se") and len(lower) > 4:
            for place in places:
                word = document.wording[place]
                if word.text[:2] == "se" and word.text[2].isupper():
                    yield _hit(word.start, word.end, f"se-{word.text[2:]}")


def find_prefixes(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find prefixes and endings that don't stand where they belong."""
    yield from find_bound(document, setting)
    yield from find_bare(document, setting)
    yield from find_se(document, setting)


def _hit(start: int, end: int, right: str) -> Hit:
    return Hit(start, end, f"Imbuhan atau bentuk terikat ditulis serangkai: “{right}”.", (right,))


RULES = (
    Rule(
        id="imbuhan-terpisah",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Imbuhan dan bentuk terikat",
        why="Bentuk terikat ditulis serangkai dengan kata sesudahnya; sebelum huruf kapital dipakai tanda hubung.",
        source="EYD V, II.B.1",
        find=find_prefixes,
        good=good(
            "Rapat antarlembaga se-Indonesia membahas pascapanen dan kaum non-Muslim.",
            "Layanan antar obat dan antar jemput dibuka.",
            "Puji syukur kepada Tuhan Yang Maha Esa.",
            "Ia bersikap anti terhadap kekerasan.",
            "Harganya Rp5.000 per orang.",
            "Gerakan Anti Narkoba Nasional hadir.",
        ),
        bad=bad(
            (
                ("Perangkat non aktif ditarik.", "non aktif", "nonaktif"),
                ("Rapat antar lembaga digelar.", "antar lembaga", "antarlembaga"),
                ("Keluarga pra sejahtera dibantu.", "pra sejahtera", "prasejahtera"),
                ("Penanganan pasca panen dipelajari.", "pasca panen", "pascapanen"),
                ("Peserta non PNS hadir.", "non PNS", "non-PNS"),
                ("Rapat diikuti UPT se Indonesia.", "se Indonesia", "se-Indonesia"),
                ("Rapat diikuti UPT seIndonesia.", "seIndonesia", "se-Indonesia"),
                ("Perangkat non-aktif ditarik.", "non-aktif", "nonaktif"),
                ("Bantuan dipakai se-baik-baiknya.", "se-baik-baiknya", "sebaik-baiknya"),
                ("Kegiatan nya ramai.", "Kegiatan nya", "Kegiatannya"),
                ("Mereka ber kumpul.", "ber kumpul", "berkumpul"),
                ("Anti korupsi digaungkan.", "Anti korupsi", "Antikorupsi"),
            )
        ),
    ),
)
