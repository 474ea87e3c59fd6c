"""Which words are misspelt, and what is meant?"""

from collections.abc import Iterator
from itertools import count

from housestyle.document import Document, Word
from housestyle.findings import Hit
from housestyle.setting import Setting
from housestyle.spelling import foreign, lexicon, suggest
from housestyle.spelling.kinds import names_a_kind
from housestyle.spelling.suggest import Candidate
from housestyle.spelling.suspects import Dress, Suspect, suspects
from housestyle.spelling.words import dressed

MOST_SEARCHES, MOST_DEEP = 400, 40  # searches in one text; the dear ones look for two slips
SHORT, SHORT_SCORE = 3, 6.0  # a word of three letters counts as misspelt only beside one of the commonest
SHORTISH, SHORTISH_SCORE, LONG = 5, 4.0, 8
CLEAR_SLIPS, MOST_SLIPS, DOUBTFUL_SLIPS, SEEN_SCORE = 1.3, 2.1, 0.8, 2.2
LOWEST_RANK, RANK_BY_LETTER = 0.3, 0.5  # the longer a word, the less can it resemble another by chance
# A brief word with another letter, and no neighbouring key's, is more often a word of a region: iket, lopi, tamo.
BRIEF, STRANGE_SLIPS = 6, 0.9
OPENING_LETTERS, HEADLINE_LETTERS, CAPITAL_SCORE, CAPITAL_SLIPS = 6, 5, 3.3, 1.2
CAPITAL_RANK = 3.7  # so probable must a slip be in a brief word that opens a sentence
ENGLISH_RANK = 3.6  # so probable must a slip be for an English word to count as one (hair, for hari)
JOINED_SCORE = 3.0


def find_misspelt(document: Document, setting: Setting) -> Iterator[Hit]:
    """Yield words that no list has and that lie beside a known one."""
    deep = count()
    done = -1
    for number, suspect in enumerate(suspects(document, setting)):
        if number >= MOST_SEARCHES:
            return
        word = suspect.word
        if suspect.dress is Dress.CAPITAL or word.start < done:
            continue
        torn = torn_word(document, suspect) if suspect.dress is Dress.SMALL else None
        if torn is not None:
            done = torn.end
            yield torn
            continue
        candidates = meant(suspect, deep=next(deep) < MOST_DEEP)
        if candidates and not names_a_kind(document, suspect, candidates[0]):
            yield Hit(word.start, word.end, _message(word), tuple(dressed(each.word, word) for each in candidates))


def meant(suspect: Suspect, *, deep: bool) -> list[Candidate]:
    """Return what a suspect may mean, best first; nothing where it is no clear slip."""
    lower = suspect.lower
    found = list(suggest.best(lower, deep=deep and suspect.dress is Dress.SMALL))
    if suspect.dress is not Dress.SMALL:
        return [] if _is_likely_name(suspect) else [each for each in found if _fits_capital(suspect, each)]
    if lower in foreign.single_words() or (lexicon.is_given_name(lower) and len(lower) <= SHORTISH):
        return []
    apart = suggest.split(lower)
    if apart is not None:
        found = sorted([*found, apart], key=lambda each: -each.rank)
    if len(lower) <= SHORT:
        common = [each for each in found if each.score >= SHORT_SCORE]
        return [] if lexicon.is_english(lower) else common[:1]
    if lexicon.is_english(lower) and not (found and found[0].rank >= ENGLISH_RANK and not _is_among_english(suspect)):
        return []
    return found if found and is_clear(found[0], lower) else []


def _is_among_english(suspect: Suspect) -> bool:
    near = (suspect.before, suspect.after)
    return any(word is not None and lexicon.is_english(word.lower) for word in near)


def is_clear(best: Candidate, lower: str) -> bool:
    """Tell whether the best candidate is near and common enough to call the word a slip."""
    if best.score < suggest.IN_USE:
        return False
    if best.score < SEEN_SCORE and best.slips > DOUBTFUL_SLIPS:
        return False
    if len(lower) <= BRIEF and best.slips >= STRANGE_SLIPS:
        return False
    if len(lower) <= SHORTISH:
        return best.score >= SHORTISH_SCORE and best.slips < CLEAR_SLIPS
    if len(lower) < LONG:
        return best.slips < CLEAR_SLIPS and best.rank >= LOWEST_RANK
    return best.slips <= MOST_SLIPS and best.rank >= LOWEST_RANK - RANK_BY_LETTER * (len(lower) - LONG)


def _fits_capital(suspect: Suspect, each: Candidate) -> bool:
    is_clear = suspect.dress is Dress.HEADLINE or each.rank >= CAPITAL_RANK
    letters = HEADLINE_LETTERS if is_clear else OPENING_LETTERS
    return len(suspect.lower) >= letters and each.score >= CAPITAL_SCORE and each.slips <= CAPITAL_SLIPS


def _is_likely_name(suspect: Suspect) -> bool:
    """Tell whether a capital word beside a name, or before another unknown capital word, is a name itself."""
    if suspect.dress is Dress.HEADLINE:
        return False
    after = suspect.after
    return after is not None and after.is_capitalised and not after.text.isupper() and not lexicon.knows(after.lower)


def torn_word(document: Document, suspect: Suspect) -> Hit | None:
    """Return a word that a blank tore in two (kegi atan), its halves taken together."""
    for first, second in ((suspect.word, suspect.after), (suspect.before, suspect.word)):
        if first is None or second is None or document.text[first.end : second.start] != " ":
            continue
        whole = first.lower + second.lower
        if lexicon.is_english(first.lower) and lexicon.is_english(second.lower):
            continue
        if second.is_lower and lexicon.score().get(whole, 0.0) >= JOINED_SCORE and len(first.lower) > 1:
            text = document.text[first.start : second.end]
            return Hit(first.start, second.end, f"“{text}” tampaknya satu kata.", (dressed(whole, first),))
    return None


def _message(word: Word) -> str:
    return f"“{word.text}” tidak ada dalam kamus; mungkin salah ketik."
