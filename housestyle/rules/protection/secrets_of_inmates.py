"""Does a story tell the illness or the offence of an inmate whom it names?"""

from collections.abc import Iterator
from dataclasses import dataclass

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.inmates import Mention, mentions, terms
from housestyle.rules.protection.marks import MOST_LOOKS, Marks
from housestyle.rules.protection.people import gap
from housestyle.rules.protection.private_persons import persons, sentence_at
from housestyle.rules.protection.tables import table
from housestyle.setting import Setting

# An illness or an offence after one of these is a subject, not somebody's own.
_SUBJECTS = frozenset(
    "penyuluhan sosialisasi skrining screening edukasi bahaya pencegahan penanggulangan antinarkoba anti cegah "
    "mencegah pemberantasan penyakit hari seminar konseling materi tentang mengenai kader vaksinasi vaksin "
    "bebas perang tes razia peduli lapas lembaga rutan badan nasional pemasyarakatan deteksi kampanye lawan "
    "melawan memerangi hindari menjauhi menolak waspada peredaran penyalahgunaan gerakan satgas undang-undang "
    "uu menggagalkan pengetahuan gejala penularan poster film buku memberantas ketua yayasan komunitas dugaan".split()
)
_OWN = frozenset(
    "positif mengidap menderita didiagnosis didiagnosa terinfeksi terjangkit dirawat dirujuk penderita pasien pengidap "
    "kasus perkara divonis terpidana narapidana pelaku karena akibat terkena terserang sakit mengalami reaktif "
    "menjalani napi tersangka terdakwa tahanan riwayat terjerat gara-gara saya".split()
)
_CALLED_BY_CASE = frozenset(
    "terpidana terdakwa tersangka napiter residivis koruptor bandar pengedar kurir pembunuh".split()
)
_HEALTH = "Riwayat kesehatan warga binaan yang disebut nama atau inisialnya tidak boleh terbit (UU 27/2022 Pasal 4)."
_CASE = "Perkara atau pidana warga binaan yang disebut nama atau inisialnya tidak boleh terbit (UU 27/2022 Pasal 4)."
_NEUTRAL = ("seorang warga binaan",)
_WEAK = "lemah"  # in the tables: says something of somebody only beside another word


@dataclass(frozen=True)
class Secret:
    """An illness or offence: its words, and whether it says by itself that it is somebody's own."""

    index: int
    after: int
    is_weak: bool


@reading
def find_health(document: Document, setting: Setting) -> Iterator[Hit]:
    return _with_secrets(document, "illnesses", _HEALTH)


@reading
def find_cases(document: Document, setting: Setting) -> Iterator[Hit]:
    return _with_secrets(document, "offences", _CASE)


def _with_secrets(document: Document, name: str, message: str) -> Iterator[Hit]:
    secrets = [
        Secret(index, after, table(name).get(_joined(document, index, after)) == _WEAK)
        for index, after in terms(document, name)
        if _is_own(document, name, index)
    ]
    told: set[int] = set()
    for start, end in (*_by_noun(document, name, secrets), *_by_sentence(document, secrets)):
        if start not in told:
            told.add(start)
            yield Hit(start, end, message, _NEUTRAL)


def _joined(document: Document, index: int, after: int) -> str:
    return " ".join(word.lower for word in document.words[index:after])


def _by_noun(document: Document, name: str, secrets: list[Secret]) -> Iterator[tuple[int, int]]:
    """Yield from the name of somebody called an inmate to all that his sentence and the next one tell of him."""
    named = mentions(document)
    marks = Marks(secret.index for secret in secrets)
    for mention in named:
        inside = marks.between(mention.first, mention.after)
        is_called = name == "offences" and document.words[mention.link.noun].lower in _CALLED_BY_CASE
        if inside or is_called:
            yield _stretch(document, mention, [secrets[place] for place in inside])


def _stretch(document: Document, mention: Mention, secrets: list[Secret]) -> tuple[int, int]:
    words, link = document.words, mention.link
    start, end = link.start, link.end
    if words[link.noun].lower in _CALLED_BY_CASE:
        start, end = min(start, words[link.noun].start), max(end, words[link.noun].end)
    for secret in secrets:
        start, end = min(start, words[secret.index].start), max(end, words[secret.after - 1].end)
    return start, end


def _by_sentence(document: Document, secrets: list[Secret]) -> Iterator[tuple[int, int]]:
    """Yield from a private person's name to the secrets of the same sentence, whatever he is called."""
    words, place, looks = document.words, 0, 0
    while place < len(secrets) and looks < MOST_LOOKS:
        looks += 1
        first, after = sentence_at(document, secrets[place].index)
        own = []
        while place < len(secrets) and secrets[place].index < after:
            own.append(secrets[place])
            place += 1
        if all(secret.is_weak for secret in own) and len({words[secret.index].lower for secret in own}) < 2:
            continue
        for begin, end in persons(document, first, after):
            yield (
                min(words[begin].start, words[own[0].index].start),
                max(words[end - 1].end, *(words[secret.after - 1].end for secret in own), 0),
            )


def _is_own(document: Document, name: str, index: int) -> bool:
    """Tell whether an illness or offence is somebody's own rather than a lesson's subject or part of a unit's name."""
    words = document.words
    word = words[index]
    before = [words[place].lower for place in range(max(0, index - 4), index) if not words[place + 1].opens]
    if word.lower in {"pasal", "uu"}:
        return word.is_capitalised
    if any(lower in _OWN for lower in before[-2:]):
        return True
    if _is_part_of_a_name(document, name, index):
        return False
    return not any(lower in _SUBJECTS for lower in before) and "#" not in gap(document, index)


def _is_part_of_a_name(document: Document, name: str, index: int) -> bool:
    word = document.words[index]
    if name != "offences" or not word.is_capitalised or word.opens or word.text.isupper():
        return False
    return document.words[index - 1].is_capitalised and not gap(document, index).strip()
