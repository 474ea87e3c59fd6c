"""Do the words after a name tell that its bearer was convicted or is ill, whatever office he bears?

Inside a prison the one who leads the choir or the kitchen is an inmate as well: `Juru masak, Pak Slamet, dulunya
dihukum`, `Ketua tim voli, Obet (kasus makar)`, `Ustaz Fauzan pernah menjadi narapidana`.
"""

from housestyle.document import Document
from housestyle.rules.protection.people import gap

_VERDICTS = frozenset(
    "divonis dihukum dipidana didakwa dijerat terjerat tersandung tersangkut terseret mendekam dipenjara dibui "
    "dijebloskan meringkuk diringkus dibekuk diciduk mengidap menderita didiagnosis terinfeksi terjangkit".split()
)
_BETWEEN = frozenset(
    "dulu dulunya dahulu dahulunya pernah sempat telah sudah diketahui ternyata memang juga yang sebelumnya semula "
    "awalnya akhirnya sedang tengah masih terpaksa harus adalah ialah merupakan dikenal ditakuti disebut".split()
)
_BECAME = frozenset("menjadi seorang mantan eks bekas sebagai".split())
_CONVICTS = frozenset(
    "narapidana napi tahanan terpidana napiter residivis bandar pengedar kurir begal pencuri perampok pembunuh "
    "koruptor teroris preman".split()
)
_TITLES = frozenset("terpidana residivis napiter koruptor".split())  # between commas these explain a name
_ENTERED = frozenset("lapas penjara rutan bui sel".split())
_BRACKETED = _CONVICTS | frozenset("kasus perkara pasal vonis pidana eks mantan pelaku".split())
_REACH = 6  # words


def tells_fate(document: Document, after: int) -> bool:
    """Tell whether a conviction or an illness is told from this word on, adverbs and a comma left out."""
    words, became = document.words, False
    for index in range(after, min(after + _REACH, len(words))):
        lower, between = words[index].lower, gap(document, index).strip()
        if words[index].opens or between not in {"", ",", "(", ")", "),"}:
            return False
        if lower in _VERDICTS or _goes_in(document, index):
            return True
        if (between == "(" and lower in _BRACKETED) or (became and lower in _CONVICTS):
            return True
        if between == "," and lower in _TITLES and _is_closed(document, index, after):
            return True
        became = became or lower in _BECAME
        if lower not in _BETWEEN and lower not in _BECAME:
            return False
    return False


def _is_closed(document: Document, index: int, after: int) -> bool:
    """Tell whether a comma closes what explains a name, in a sentence that doesn't begin `Menurut ...`."""
    words, first = document.words, after - 1
    while first > max(0, after - _REACH) and not words[first].opens:
        first -= 1
    if words[first].lower == "menurut":
        return False
    near = range(index + 1, min(index + _REACH, len(words)))
    return any("," in gap(document, place) for place in near if not words[place].opens)


def _goes_in(document: Document, index: int) -> bool:
    """Tell whether words such as `masuk penjara` begin here."""
    words = document.words
    return words[index].lower == "masuk" and index + 1 < len(words) and words[index + 1].lower in _ENTERED
