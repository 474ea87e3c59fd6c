"""Does a story tell the illness or the offence of an inmate whom it names?"""

from collections.abc import Iterator
from dataclasses import dataclass

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.bystanders import is_bystander
from housestyle.rules.protection.inmates import Mention, mentions, terms
from housestyle.rules.protection.marks import MOST_LOOKS, Marks
from housestyle.rules.protection.people import gap
from housestyle.rules.protection.private_persons import sentence_at
from housestyle.rules.protection.same_person import persons_told_of
from housestyle.setting import Setting

# An illness or an offence after one of these is a subject, not somebody's own.
_SUBJECTS = frozenset(
    "penyuluhan sosialisasi skrining screening edukasi bahaya pencegahan penanggulangan antinarkoba anti cegah "
    "mencegah pemberantasan penyakit seminar konseling materi tentang mengenai kader vaksinasi vaksin "
    "perang razia peduli deteksi kampanye lawan "
    "memerangi hindari menjauhi menolak waspada peredaran penyalahgunaan gerakan satgas undang-undang "
    "uu menggagalkan pengetahuan gejala penularan poster film memberantas ketua yayasan komunitas".split()
)
# After one of these nothing is anybody's own, whatever else stands between.
_TOPICS = frozenset("membahas menyelidiki mengusut berperan peran memerankan pementasan cerpen".split())
# Of these only the word right before, or the one before that.
_SUBJECTS_BESIDE = frozenset("bebas tes hari melawan lapas lembaga rutan badan nasional pemasyarakatan".split())
_UNITS = frozenset("lapas lembaga rutan badan pemasyarakatan".split())  # menurut dokter lapas, epilepsi ...
# A result is always somebody's own.
_RESULTS = frozenset("positif reaktif nonreaktif dinyatakan terkonfirmasi hasil".split())
_OWN = frozenset(
    "positif mengidap menderita didiagnosis didiagnosa terinfeksi terjangkit dirawat dirujuk penderita pasien pengidap "
    "kasus perkara divonis terpidana narapidana pelaku karena akibat terkena terserang sakit mengalami reaktif "
    "berjuang bergelut sembuh menjalani napi tersangka terdakwa tahanan riwayat terjerat gara-gara saya".split()
)
_FORMERLY = frozenset("eks mantan bekas napi narapidana terpidana".split())
_FOR = frozenset("bagi untuk para kepada terhadap pada".split())
_CALLED_BY_CASE = frozenset(
    "terpidana terdakwa tersangka napiter residivis koruptor bandar pengedar kurir pembunuh".split()
)
_HEALTH = "Riwayat kesehatan warga binaan yang disebut nama atau inisialnya tidak boleh terbit (UU 27/2022 Pasal 4)."
_CASE = "Perkara atau pidana warga binaan yang disebut nama atau inisialnya tidak boleh terbit (UU 27/2022 Pasal 4)."
_NEUTRAL = ("seorang warga binaan",)
# Notes in the tables: what says something of somebody only beside another word, and what does so even of an inmate.
_WEAK, _HINT = "lemah", "petunjuk"


_REASONS = frozenset("karena lantaran akibat gara-gara atas usai setelah".split())
_CAUGHT = frozenset({"tersandung", "terjerat", "terseret"})
_LONGEST_REASON = 8
_PRESSURES = frozenset({"tekanan", "tensi", "tensinya"})
_REASONS_BEFORE = frozenset(
    "karena lantaran akibat gara-gara tersandung terjerat terpidana tersangka terdakwa napi narapidana koruptor".split()
)


@dataclass(frozen=True)
class Secret:
    """An illness or offence: its words, and the table's note on how much they say by themselves."""

    index: int
    after: int
    note: str


@reading
def find_health(document: Document, setting: Setting) -> Iterator[Hit]:
    return _with_secrets(document, "illnesses", _HEALTH)


@reading
def find_cases(document: Document, setting: Setting) -> Iterator[Hit]:
    return _with_secrets(document, "offences", _CASE)


def _with_secrets(document: Document, name: str, message: str) -> Iterator[Hit]:
    secrets = [
        _secret(document, index, after, note)
        for index, after, note in terms(document, name)
        if _is_result(document, index, after) or _is_own(document, name, index)
    ]
    told: set[int] = set()
    for start, end in (*_by_noun(document, name, secrets), *_by_sentence(document, secrets)):
        if start not in told:
            told.add(start)
            yield Hit(start, end, message, _NEUTRAL)


def _secret(document: Document, index: int, after: int, note: str) -> Secret:
    """Return what a word or phrase says: more by itself where a reason or a measured pressure stands beside it."""
    measured = _after_measure(document, index, after)
    is_own = note == _WEAK and (measured > 0 or _is_reason(document, index))
    return Secret(index, measured or after, "" if is_own else note)


def _after_measure(document: Document, index: int, after: int) -> int:
    """Return before which word a blood pressure ends: `tekanan darah Rudi mencapai 210/120`; 0 if none does."""
    words = document.words
    if words[index].lower not in _PRESSURES:
        return 0
    for place in range(after, min(after + _LONGEST_REASON, len(words) - 1)):
        if words[place].opens:
            return 0
        if words[place].text.isdigit() and words[place + 1].text.isdigit() and gap(document, place + 1) == "/":
            return place + 2
    return 0


def _is_reason(document: Document, index: int) -> bool:
    """Tell whether a word is why somebody is where he is: `karena korupsi`, `tersandung narkotika`."""
    words = document.words
    return index > 0 and not words[index].opens and words[index - 1].lower in _REASONS_BEFORE


def _by_noun(document: Document, name: str, secrets: list[Secret]) -> Iterator[tuple[int, int]]:
    """Yield from the name of somebody called an inmate to all that his sentence and the next one tell of him."""
    named = mentions(document)
    marks = Marks(secret.index for secret in secrets)
    for mention in named:
        inside = [secrets[place] for place in marks.between(mention.first, mention.after)]
        is_called = name == "offences" and document.words[mention.link.noun].lower in _CALLED_BY_CASE
        if is_called or _is_enough(document, inside, {_HINT}):
            yield _stretch(document, mention, inside)


def _is_enough(document: Document, secrets: list[Secret], notes: set[str]) -> bool:
    """Tell whether the words say something of somebody: one of them alone, or two different ones of these notes."""
    if any(secret.note not in notes for secret in secrets):
        return True
    return len({document.words[secret.index].lower for secret in secrets}) > 1


def _telling(secrets: list[Secret]) -> list[Secret]:
    """Return the words that say the most: hints only where there is nothing else."""
    return [secret for secret in secrets if secret.note != _HINT] or secrets


def _stretch(document: Document, mention: Mention, secrets: list[Secret]) -> tuple[int, int]:
    words, link = document.words, mention.link
    start, end = link.start, link.end
    if words[link.noun].lower in _CALLED_BY_CASE:
        start, end = min(start, words[link.noun].start), max(end, words[link.noun].end)
    for secret in _telling(secrets):
        after = _reason_end(document, secret.after)
        start, end = min(start, words[secret.index].start), max(end, words[after - 1].end)
    return start, end


def _reason_end(document: Document, after: int) -> int:
    """Return before which word a reason ends that follows: `diringkus karena menjual motor`."""
    words = document.words
    if after >= len(words) or words[after].opens:
        return after
    if words[after].lower not in _REASONS and words[after - 1].lower not in _CAUGHT:
        return after
    end = after + 1
    while end < min(len(words), after + _LONGEST_REASON) and not words[end].opens and not gap(document, end).strip():
        end += 1
    return end


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
        if not _is_enough(document, own, {_WEAK, _HINT}):
            continue
        told = _telling(own)
        for begin, end in persons_told_of(document, first, after):
            if not is_bystander(document, (begin, end), told[0].index, told[-1].after):
                start, stop = min(begin, told[0].index), max(end, _reason_end(document, told[-1].after))
                yield words[start].start, words[stop - 1].end


def _is_result(document: Document, index: int, after: int) -> bool:
    """Tell whether an illness is what a test found: `kasus positif`, `hasil skrining menyebutkan gula darah`."""
    words = document.words
    before = [words[place].lower for place in range(max(0, index - 4), index) if not words[place + 1].opens]
    return words[after - 1].lower in _RESULTS or "hasil" in before


def _is_anybodys(before: list[str]) -> bool:
    """Tell whether an illness is that of people in general: `bagi penderita`, `para pasien`."""
    return len(before) > 1 and before[-2] in _FOR and before[-1] in {"penderita", "pasien", "pengidap", "pecandu"}


def _is_own(document: Document, name: str, index: int) -> bool:
    """Tell whether an illness or offence is somebody's own rather than a lesson's subject or part of a unit's name."""
    words = document.words
    word = words[index]
    before = [words[place].lower for place in range(max(0, index - 4), index) if not words[place + 1].opens]
    if word.lower in {"pasal", "uu"}:
        return word.is_capitalised
    if _is_anybodys(before) or not _TOPICS.isdisjoint(before):
        return False
    if any(lower in _OWN for lower in before[-2:]) or _explains_name(document, index):
        return True
    if _is_part_of_a_name(document, name, index):
        return False
    beside = _SUBJECTS_BESIDE - _UNITS if "," in gap(document, index) else _SUBJECTS_BESIDE
    is_subject = any(lower in _SUBJECTS for lower in before) or any(lower in beside for lower in before[-2:])
    return not is_subject and "#" not in gap(document, index)


def _explains_name(document: Document, index: int) -> bool:
    """Tell whether a comma or bracket joins the words to a name: `Agus (eks bandar)`, `Hasan, terpidana suap`."""
    words = document.words
    is_beside = gap(document, index).strip() in {",", "("} and words[index - 1].is_capitalised
    return is_beside and words[index].lower in _FORMERLY


def _is_part_of_a_name(document: Document, name: str, index: int) -> bool:
    word = document.words[index]
    if name != "offences" or not word.is_capitalised or word.opens or word.text.isupper():
        return False
    before = document.words[index - 1]
    return before.is_capitalised and before.lower not in _FORMERLY and not gap(document, index).strip()
