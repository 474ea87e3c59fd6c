"""Are these capitalised words somebody's name, by themselves, by the word before or by what follows?"""

import re

from housestyle.document import Document
from housestyle.rules.protection.people import gap, is_given, is_in_title, is_only_given
from housestyle.rules.protection.tables import places, table
from housestyle.rules.protection.unlisted_names import is_unlisted_name
from housestyle.spelling import lexicon

_SELDOM = 3.3  # a Zipf value: seen less than twice in a million words
# A capitalised word after one of these is somebody's name, however rare.
_NAMING = frozenset(
    "bernama nama kepada adalah ialah an sdr sdri saudara saudari pak bu bapak ibu mbah mas mbak "
    "bang kang mama nenek kakek tn ny alias namanya lengkapnya aslinya "
    "si almarhum almarhumah mendiang binaan wbp narapidana napi tahanan terpidana terdakwa tersangka klien residivis "
    "napiter korban jasad mayat nyawa kata ujar tutur ucap ungkap aku cerita kenang istrinya "
    "suaminya anaknya tetangganya".split()
)
_PATERNAL = frozenset({"bin", "binti"})
_COURTESIES = frozenset(
    "haji hajah hajjah nyonya nona koh engkoh cik opa oma pak bu sdr sdri saudara saudari tuan ny tn "
    "mbok mbah tante almarhum almarhumah daeng tgk teungku tuanku gus nyai".split()
)
_FROM = frozenset("asal dari di ke warga pasien se desa kecamatan kabupaten kelurahan".split())
_FATES = frozenset(
    "yang divonis dihukum dipidana didakwa dituntut terjerat dijerat mengidap menderita didiagnosis didiagnosa masuk "
    "menjalani menghuni penghuni pemilik terbukti mendekam sakit dirawat dirujuk positif hamil "
    "keguguran bin binti alias terserang terkena "
    "ditahan ditangkap dipenjara membunuh mencuri reaktif mengalami".split()
)
_THIS = frozenset("itu tersebut ini ia dia".split())
AGE = re.compile(r"\s?\(\d{1,2}\b|,\s\d{1,2}\stahun\b|\s\d{2}\stahun\b")


def is_somebody(document: Document, first: int, after: int, *, is_addressed: bool) -> bool:
    words = document.words
    lower = [word.lower for word in words[first:after]]
    if any(is_only_given(word) and word not in places() for word in lower) or not _PATERNAL.isdisjoint(lower):
        return True
    before = words[first - 1].lower if first and not words[first].opens else ""
    if is_addressed and (before in _COURTESIES or is_given(lower[0])):
        return True
    if lower[0] in places():
        return False
    if before in _NAMING or table("deeds").get(before) == "aktif":
        return not gap(document, first).strip(' ,.(:“"”')
    if is_in_title(document, words[first].start):
        return after - first > 1 and all(is_given(word) for word in lower)
    if after - first > 1 and any(is_given(word) for word in lower):
        return True
    if before in _FROM or before == "dan":  # `dari Porong dan Krembung`
        return False
    return _is_by_form(document, first, after) or _is_followed(document, first, after)


def _is_by_form(document: Document, first: int, after: int) -> bool:
    """Tell whether words are a name since nothing else explains them, or commas set them off."""
    word = document.words[first]
    is_single = after - first == 1
    if is_single and _is_apposed(document, first, after):
        before = document.words[first - 1].lower
        if is_given(word.lower) or before in _THIS:
            return True
    if is_single and word.text.isupper():
        return False
    is_unknown = is_unlisted_name(document, first, after) or _opens_unheard_of(document, first)
    return is_unknown or _is_only_name(word.lower) or _is_rare(document, first, after)


def _is_only_name(lower: str) -> bool:
    """Tell whether a word is listed among the names of people and nowhere else."""
    return lexicon.is_name(lower) and not lexicon.knows(lower) and not _is_of_place(lower)


def _is_of_place(lower: str) -> bool:
    return lower in places() or lower in lexicon.places() or lower in lexicon.offices() or lexicon.is_english(lower)


def _is_followed(document: Document, first: int, after: int) -> bool:
    """Tell whether a fate, an age or the like follows."""
    words = document.words
    if after >= len(words) or words[after].opens or not _is_tied(document, after):
        return False
    return after - first > 1 or is_given(words[first].lower) or not words[first].opens


def _is_apposed(document: Document, first: int, after: int) -> bool:
    """Tell whether commas or brackets enclose a name: `Barista itu, Yoga, bercerita`."""
    before, end = gap(document, first).strip(), document.words[after - 1].end
    return not document.words[first].opens and before in {",", "("} and document.text[end : end + 1] in {",", ")"}


def _is_rare(document: Document, first: int, after: int) -> bool:
    """Tell whether two capitals or more inside a sentence are seldom words: Bonar Manurung."""
    words = document.words[first:after]
    if len(words) < 2 or words[0].opens or is_in_title(document, words[0].start):
        return False
    return all(_is_seldom(word.lower) for word in words)


def _is_seldom(lower: str) -> bool:
    return not _is_of_place(lower) and len(lower) > 2 and lexicon.score().get(lower, 0.0) < _SELDOM


def _opens_unheard_of(document: Document, first: int) -> bool:
    """Tell whether a sentence opens with a word that no list explains: `Marni yang menghuni Blok B`."""
    word = document.words[first]
    if not word.opens or is_in_title(document, word.start) or word.text.isupper() or len(word.text) < 4:
        return False
    return not lexicon.knows(word.lower) and not _is_of_place(word.lower)


def _is_tied(document: Document, after: int) -> bool:
    """Tell whether what follows a name is told of people only."""
    return document.words[after].lower in _FATES or AGE.match(document.text, document.words[after - 1].end) is not None
