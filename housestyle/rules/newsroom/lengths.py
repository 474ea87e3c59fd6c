"""Is a sentence or a paragraph too long to be taken in?"""

from collections.abc import Iterator

from housestyle.document import Document, Sentence
from housestyle.findings import Hit, Level, Severity
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

MOST_IN_SENTENCE = 45
MOST_IN_PARAGRAPH = 110
_LIST = 3  # semicolons: from here on a sentence is a list, which the eye takes in item by item

_LONG = " ".join(["Kepala lapas menyampaikan bahwa pelatihan itu bermanfaat bagi warga binaan dan petugas"] * 4)
_SHORT = "Kepala lapas menyampaikan bahwa pelatihan itu bermanfaat."


def find_sentences(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each sentence of the running text with more words than a reader holds in mind."""
    for paragraph in document.running:
        for sentence in paragraph.sentences:
            length = _length(document, sentence)
            if length > MOST_IN_SENTENCE:
                message = f"Kalimat ini {length} kata; bagilah menjadi dua kalimat atau lebih."
                yield Hit(sentence.start, sentence.end, message)


def _length(document: Document, sentence: Sentence) -> int:
    """Count the words of a sentence as its writer does; 0 for a list."""
    if len(sentence.words) <= MOST_IN_SENTENCE:
        return 0
    text = document.text[sentence.start : sentence.end]
    return 0 if text.count(";") >= _LIST else word_count(text)


def word_count(text: str) -> int:
    """Count words as a writer does: 30/9/2024 is one."""
    return sum(any(sign.isalnum() for sign in token) for token in text.split())


def find_paragraphs(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each paragraph of the running text that fills a phone's screen."""
    for paragraph in document.running:
        if len(paragraph.words) > MOST_IN_PARAGRAPH:
            length = word_count(document.text[paragraph.start : paragraph.end])
            if length > MOST_IN_PARAGRAPH:
                message = f"Paragraf ini {length} kata; bagilah menurut gagasannya."
                yield Hit(paragraph.start, paragraph.end, message)


RULES = (
    Rule(
        "kalimat-panjang",
        Group.NEWSROOM,
        Severity.WARN,
        "Kalimat panjang",
        f"Kalimat lebih dari {MOST_IN_SENTENCE} kata sulit diikuti, apalagi di telepon genggam.",
        "Aturan redaksi",
        find_sentences,
        good=(Example(_SHORT), Example(f"{_LONG[:300]}. {_LONG[:300]}."), Example("; ".join([_LONG[:120]] * 5))),
        bad=(Example(f"{_LONG}.", f"{_LONG}."), Example(f"{_SHORT} {_LONG}. {_SHORT}", f"{_LONG}.")),
        shown_from=Level.SUBMIT,
    ),
    Rule(
        "paragraf-panjang",
        Group.NEWSROOM,
        Severity.WARN,
        "Paragraf panjang",
        f"Paragraf berita memuat satu gagasan, paling banyak {MOST_IN_PARAGRAPH} kata.",
        "Aturan redaksi; EYD V tidak mengatur",
        find_paragraphs,
        good=(Example(" ".join([_SHORT] * 12)),),
        bad=(Example(" ".join([_SHORT] * 17), " ".join([_SHORT] * 17)),),
        shown_from=Level.SUBMIT,
    ),
)
