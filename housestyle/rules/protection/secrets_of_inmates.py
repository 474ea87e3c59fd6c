"""Does a story tell the illness or the offence of an inmate whom it names?"""

from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.inmates import Mention, mentions, terms
from housestyle.rules.protection.marks import Marks
from housestyle.rules.protection.people import gap
from housestyle.setting import Setting

# An illness or an offence after one of these is a subject, not somebody's own.
_SUBJECTS = frozenset(
    "penyuluhan sosialisasi skrining screening edukasi bahaya pencegahan penanggulangan antinarkoba anti cegah "
    "mencegah pemberantasan penyakit hari seminar konseling materi tentang mengenai kader vaksinasi vaksin "
    "bebas perang tes razia peduli lapas lembaga rutan badan nasional pemasyarakatan deteksi kampanye lawan "
    "melawan memerangi hindari menjauhi menolak waspada peredaran penyalahgunaan gerakan satgas undang-undang "
    "uu".split()
)
_OWN = frozenset(
    "positif mengidap menderita didiagnosis didiagnosa terinfeksi terjangkit dirawat dirujuk penderita pasien pengidap "
    "kasus perkara divonis terpidana narapidana pelaku".split()
)
_CALLED_BY_CASE = frozenset(
    "terpidana terdakwa tersangka napiter residivis koruptor bandar pengedar kurir pembunuh".split()
)
_HEALTH = "Riwayat kesehatan warga binaan yang disebut nama atau inisialnya tidak boleh terbit (UU 27/2022 Pasal 4)."
_CASE = "Perkara atau pidana warga binaan yang disebut nama atau inisialnya tidak boleh terbit (UU 27/2022 Pasal 4)."
_NEUTRAL = ("seorang warga binaan",)


@reading
def find_health(document: Document, setting: Setting) -> Iterator[Hit]:
    return _with_secrets(document, "illnesses", _HEALTH)


@reading
def find_cases(document: Document, setting: Setting) -> Iterator[Hit]:
    return _with_secrets(document, "offences", _CASE)


def _with_secrets(document: Document, name: str, message: str) -> Iterator[Hit]:
    told: set[int] = set()
    named = mentions(document)
    secrets = Marks(index for index in terms(document, name) if _is_own(document, name, index)) if named else Marks(())
    for mention in named:
        link = mention.link
        if link.start not in told and _tells(document, name, mention, secrets):
            told.add(link.start)
            yield Hit(link.start, link.end, message, _NEUTRAL)


def _tells(document: Document, name: str, mention: Mention, secrets: Marks) -> bool:
    if name == "offences" and document.words[mention.link.noun].lower in _CALLED_BY_CASE:
        return True
    return secrets.within(mention.first, mention.after)


def _is_own(document: Document, name: str, index: int) -> bool:
    """Tell whether an illness or offence is somebody's own rather than a lesson's subject or part of a unit's name."""
    words = document.words
    word = words[index]
    before = [words[place].lower for place in range(max(0, index - 4), index) if not words[place + 1].opens]
    if word.lower == "pasal":
        return word.is_capitalised
    if name == "offences" and word.is_capitalised and not word.opens and not word.text.isupper():
        return False
    if any(lower in _OWN for lower in before[-2:]):
        return True
    return not any(lower in _SUBJECTS for lower in before) and "#" not in gap(document, index)
