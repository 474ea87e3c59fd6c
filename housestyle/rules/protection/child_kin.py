"""Does a story name a child's parents or other kin?"""

from collections.abc import Iterator
from functools import cache

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.child_parents import parents
from housestyle.rules.protection.links import Link, name_after, names_before
from housestyle.rules.protection.marks import MOST_LOOKS, TOO_MANY
from housestyle.rules.protection.people import gap, is_given, is_in_title, is_place, may_name, name_at
from housestyle.rules.protection.story import is_childs_story, tells_of_child
from housestyle.rules.protection.tables import phrases, table
from housestyle.setting import Setting

_MESSAGE = "Nama orang tua atau keluarga membuka identitas anak (UU 11/2012 Pasal 19)."
_NEUTRAL = ("keluarga anak binaan",)
_OFFSPRING = frozenset(
    "anak putra putri buah cucu cicit keponakan kemenakan adik kakak saudara menantu sepupu darah".split()
)
_OF = frozenset({"dari", "pasangan"})
_BETWEEN = frozenset(
    "kandung tiri angkat bungsu sulung pertama kedua ketiga keempat tunggal semata wayang laki-laki perempuan hati "
    "kesayangan tercinta ke ke-2 ke-3 daging".split()
)
# After these words "wali" is an office; after "orang tua" none.
_OFFICES = frozenset("kota asuh kelas murid pemasyarakatan nagari santri hakim songo studi".split())
# What makes a bare "ibu" or "kakak" somebody's: ibu kandung, kakak dari, orang tua anak binaan.
_OWNED = frozenset(
    "kandung tiri angkat dari anak klien abh andikpas korban seorang salah remaja sang kembar binaan pelaku mereka "
    "sepupu sulung bungsu perempuan laki-laki sambung asuh".split()
)
_OFFICE_BEFORE = frozenset("seorang mantan eks bekas almarhum almarhumah pensiunan".split())
_ADDRESSES = frozenset("ibu bapak mama papa kakak abang om tante adik opa oma wali keluarga saudara kerabat".split())


@reading
def find_kin(document: Document, setting: Setting) -> Iterator[Hit]:
    if not tells_of_child(document, setting):
        return
    told: set[int] = set()
    for start, end in parents(document, is_childs=is_childs_story(document, setting)):
        told.add(start)
        yield Hit(start, end, _MESSAGE, _NEUTRAL)
    looks = 0
    for index, word in enumerate(document.words):
        if word.lower not in _firsts():
            continue
        looks += 1
        if looks > MOST_LOOKS:
            yield Hit(word.start, word.end, TOO_MANY)
            return
        for link in _kin_at(document, index):
            if link.start not in told:
                told.add(link.start)
                yield Hit(link.start, link.end, _MESSAGE, _NEUTRAL)


def _kin_at(document: Document, index: int) -> Iterator[Link]:
    words = document.words
    lower = words[index].lower
    if lower in {"bin", "binti"} and index and may_name(words[index - 1]):
        yield from _some(document, _straight(document, index + 1))
        return
    width = _kin_width(document, index)
    if width and (_is_of_official(document, index + width) or _is_part_of_name(document, index)):
        return
    if width and _is_owned(document, index, index + width):
        yield from _some(document, name_after(document, index, index + width, whoever=True))
        yield from _some(document, names_before(document, index, whoever=True))
    if lower in _OFFSPRING and (
        words[index].is_lower or words[index].opens or is_in_title(document, words[index].start)
    ):
        yield from _some(document, _parent(document, index))


@cache
def _firsts() -> frozenset[str]:
    """Return the words that a look at kin begins with."""
    return _OFFSPRING | {"bin", "binti"} | {term.split(" ", 1)[0] for term in table("kin_words")}


def _some(document: Document, link: Link | None) -> Iterator[Link]:
    is_prophet = link and link.first and document.words[link.first - 1].lower in {"nabi", "rasul", "santo", "santa"}
    if link and not link.is_initials and not is_prophet:
        yield link


def _is_part_of_name(document: Document, index: int) -> bool:
    """Tell whether a word for kin belongs to a name: Komunitas Ayah Hebat; in a title a capital says nothing."""
    words = document.words
    if not index or words[index].opens or is_in_title(document, words[index].start):
        return False
    return words[index].is_capitalised and words[index - 1].is_capitalised and not gap(document, index).strip()


def _is_of_official(document: Document, after: int) -> bool:
    """Tell whether a word for kin is an official's: Ibunda Kepala LPKA."""
    words = document.words
    if (
        after >= len(words)
        or words[after].opens
        or gap(document, after).strip()
        or words[after - 1].lower.endswith("nya")
    ):
        return False
    return words[after].is_capitalised and table("adult_roles").get(words[after].lower) == ""


def _kin_width(document: Document, index: int) -> int:
    """Return how many words a kinship term takes that begins here: `ibunya` one, `orang tua` two."""
    words = document.words
    single, longer = phrases("kin_words")
    lower = words[index].lower
    for phrase in longer.get(lower, ()):
        width = phrase.count(" ") + 1
        if " ".join(word.lower for word in words[index : index + width]) == phrase:
            return width
    return int(lower in single)


def _is_owned(document: Document, index: int, after: int) -> bool:
    """Tell whether a kinship term is a child's kin rather than a form of address or an office: ibunya, ibu kandung."""
    words = document.words
    lower = words[index].lower
    following = words[after] if after < len(words) and not words[after].opens else None
    if following and lower == "wali" and following.lower in _OFFICES:
        return False
    if lower not in _ADDRESSES or words[after - 1].lower.endswith("nya"):
        return True
    if index and words[index - 1].lower == "sang":
        return True
    if following is None:
        return False
    return following.lower.removesuffix("nya") in _OWNED or (
        words[index].is_lower and "," in gap(document, after) and lower != "keluarga"
    )


def _parent(document: Document, index: int) -> Link | None:
    """Return the parent after "anak dari", "putra pasangan", "anak Kepala Desa"."""
    words = document.words
    place, of = index + 1, False
    while place < min(index + 7, len(words)) and not words[place].opens and gap(document, place).strip() == "":
        lower = words[place].lower
        if lower in _OF:
            of = True
        elif lower not in _BETWEEN and not lower.isdigit():
            break
        place += 1
    if place >= len(words) or words[place].opens:
        return None
    if words[place].lower in _OFFICE_BEFORE or (words[place].is_lower and words[place].lower in table("adult_roles")):
        return name_after(document, index, place, whoever=True, apposed=True)
    if not words[place].is_capitalised:
        return None
    if place > index + 1 and words[place - 1].lower in _BETWEEN:
        of = True
    if of or words[index].lower in {"keponakan", "cucu", "menantu"}:
        return _straight(document, place) or _through_office(document, index, place)
    return _through_office(document, index, place)


def _straight(document: Document, index: int) -> Link | None:
    """Return the name that begins exactly here, titles of courtesy left out."""
    words = document.words
    span = name_at(document, index) if index < len(words) else None
    if span is None or (is_place(document, *span) and not is_given(words[span[0]].lower)):
        return None
    return Link(index, span[0], span[1], words[span[0]].start, words[span[1] - 1].end)


def _through_office(document: Document, noun: int, index: int) -> Link | None:
    """Return the name after a parent's office: `anak Kepala Desa Sukaraja, Bapak Tarmizi`."""
    words = document.words
    if words[index].lower not in table("adult_roles"):
        return None
    for place in range(index, min(index + 9, len(words))):
        if words[place].opens or words[place].is_lower:
            return None
        if "," in gap(document, place) or words[place - 1].lower in table("adult_roles"):
            link = _straight(document, place)
            if link:
                return link
    return None
