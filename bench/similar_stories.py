"""Which stories, and which edited copies of them, are look-ups of similar stories measured with?"""

import re
from dataclasses import dataclass
from random import Random

from bench.similar_phrases import (
    CLOSINGS,
    FIRST,
    FORMULAS,
    GENERAL,
    LAST,
    MONTHS,
    PARTNERS,
    PLACES,
    ROOMS,
    SETTINGS,
    SYNONYMS,
    TOPICS,
)

CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
WORD = re.compile(r"\w+")
SENTENCE_END = re.compile(r"(?<=[.!?”])\s+(?=[“A-Z])")


@dataclass(frozen=True)
class Story:
    title: str
    lead: str
    paragraphs: tuple[str, ...]
    place: str = ""

    @property
    def body(self) -> str:
        return "\n".join(f"<p>{paragraph}</p>" for paragraph in self.paragraphs)


def made_up(number: int, unit: str) -> Story:
    """Write the story of this number for a unit: its own events, and what the unit says word for word every time."""
    random, habits = Random(f"cerita {number}"), Random(unit)
    topic = random.choice(list(TOPICS))
    fixed = {"unit": unit, "head": _person(habits)}
    special = list(TOPICS[topic])
    random.shuffle(special)
    common = random.sample(GENERAL, random.randrange(8, 14))
    said = [_said(sentence, random, fixed) for sentence in special + common]
    first, rest = said[0], said[1:]
    random.shuffle(rest)
    rest.insert(random.randrange(1, 4), _said(habits.choice(SETTINGS), random, fixed))
    rest.insert(random.randrange(4, 7), _said(habits.choice(FORMULAS), random, fixed))
    paragraphs = [first + " " + rest[0]] + [" ".join(rest[at : at + 2]) for at in range(1, len(rest), 2)]
    paragraphs.append(_said(habits.choice(CLOSINGS), random, fixed))
    day = f"{random.randrange(1, 29)} {random.choice(MONTHS)}"
    lead = f"{unit} mengadakan {topic} bersama {random.choice(PARTNERS)}, {day}."
    place = random.choice(PLACES)
    return Story(f"{topic.capitalize()} di {unit} bersama warga {place}", lead, tuple(paragraphs), place)


def _said(sentence: str, random: Random, fixed: dict[str, str]) -> str:
    words = {
        "person": _person(random),
        "room": random.choice(ROOMS),
        "partner": random.choice(PARTNERS),
        "place": random.choice(PLACES),
        "month": random.choice(MONTHS),
        "clock": f"{random.randrange(6, 21):02}.{random.choice(('00', '15', '30', '45'))}",
        "count": random.randrange(20, 400),
        "kg": random.randrange(11, 95),
        "some": random.randrange(3, 30),
        "weeks": random.randrange(2, 12),
        "price": random.randrange(3, 40),
        "age": random.randrange(20, 78),
        "year": random.randrange(2018, 2026),
    }
    return CHOICE.sub(lambda hit: random.choice(hit[1].split("|")), sentence).format_map(words | fixed)


def _person(random: Random) -> str:
    return f"{random.choice(FIRST)} {random.choice(LAST)}"


# The grades of an edited copy


def copied(story: Story, random: Random) -> Story:
    """The same text with a dateline, a headline and an ending of its own."""
    first, *rest = story.paragraphs
    first = f"{random.choice(PLACES).upper()}, INFO_PAS – {first}"
    ending = (f"Kontributor: {_person(random)}", "#PemasyarakatanPasti #Berkarya", "KERJA PASTI, HASIL TERBUKTI!")
    return Story(f"Kabar {_person(random)}", story.lead, (first, *rest, *ending))


def touched_up(story: Story, random: Random) -> Story:
    """One word in twenty is another one."""
    return _each(story, lambda text: _changed(text, random, share=0.05))


def reordered(story: Story, random: Random) -> Story:
    """A lead of its own, the paragraphs in another order, one of them left out."""
    kept = list(story.paragraphs)
    kept.pop(random.randrange(len(kept)))
    random.shuffle(kept)
    lead = " ".join(_said(sentence, random, {"unit": "unit ini", "head": "kepala unit"}) for sentence in FORMULAS[:1])
    return Story(f"Kabar {_person(random)}", lead, tuple(kept))


def changed(story: Story, random: Random) -> Story:
    """Fifteen words in a hundred are others."""
    return _each(story, lambda text: _changed(text, random, share=0.15))


def reworded(story: Story, random: Random) -> Story:
    """Fifteen words in a hundred are others, and every second one that has a synonym as well."""
    return _each(story, lambda text: _changed(_with_synonyms(text, random), random, share=0.15))


def half_rewritten(story: Story, random: Random) -> Story:
    """Every second sentence is told in other words; the others stay."""
    turn = random.randrange(2)

    def rewrite(text: str) -> str:
        nonlocal turn
        sentences = SENTENCE_END.split(text)
        for place, sentence in enumerate(sentences):
            turn += 1
            if turn % 2:
                sentences[place] = _changed(_with_synonyms(sentence, random), random, share=0.55)
        return " ".join(sentences)

    return _each(story, rewrite)


GRADES = {
    "copy": copied,
    "5 % of the words": touched_up,
    "reordered": reordered,
    "15 % of the words": changed,
    "15 % and synonyms beside": reworded,
    "half rewritten": half_rewritten,
}


def _each(story: Story, edit) -> Story:
    return Story(story.title, edit(story.lead), tuple(edit(paragraph) for paragraph in story.paragraphs), story.place)


def _changed(text: str, random: Random, *, share: float) -> str:
    """Put other words in the place of a share of them, spread evenly by chance."""
    vocabulary = LAST + PLACES + list(SYNONYMS)
    places = [hit.span() for hit in WORD.finditer(text)]
    exact = share * len(places)
    number = int(exact) + (random.random() < exact % 1)
    for start, end in sorted(random.sample(places, number), reverse=True):
        text = text[:start] + random.choice(vocabulary) + text[end:]
    return text


def _with_synonyms(text: str, random: Random) -> str:
    def swap(hit: re.Match[str]) -> str:
        others = SYNONYMS.get(hit[0])
        return random.choice(others) if others and random.random() < 0.5 else hit[0]

    return WORD.sub(swap, text)
