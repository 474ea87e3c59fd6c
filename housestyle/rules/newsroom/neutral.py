"""Does the story speak of people without scorn and without noise?"""

from collections.abc import Iterator
from functools import cache

from housestyle.document import Document, Paragraph
from housestyle.findings import Hit, Severity
from housestyle.rules.newsroom.phrases import Phrases, in_place_of, is_name
from housestyle.rules.newsroom.tables import alternatives, rows
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting


@cache
def _loaded() -> Phrases:
    return Phrases(rows("neutral"))


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each word of the table outside quotations and names."""
    return (hit for hit in _hits(document) if not document.is_quoted(hit.start))


def find_quoted(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each word of the table that a speaker uses: his words are his, printing them is the desk's choice."""
    return (hit for hit in _hits(document) if document.is_quoted(hit.start))


def _hits(document: Document) -> Iterator[Hit]:
    for paragraph, index, end, row in _loaded().find(document):
        written = paragraph.words[index:end]
        if is_name(paragraph, written):
            continue
        if row[2] and _is_harmless(paragraph, index, end, frozenset(row[2].split())):
            continue
        better = alternatives(row[1])
        advice = f"pakailah “{better[0]}”" if better else "carilah kata yang netral atau hapus"
        message = f"Kata ini menghakimi atau berlebihan; {advice}."
        yield Hit(
            written[0].start, written[-1].end, message, tuple(in_place_of(paragraph, written, one) for one in better)
        )


def _is_harmless(paragraph: Paragraph, index: int, end: int, harmless: frozenset[str]) -> bool:
    """Tell whether a word beside it, or one with an asterisk anywhere in the paragraph, gives it another sense."""
    words = paragraph.words
    beside = {word.lower for word in (*words[max(0, index - 1) : index], *words[end : end + 1])}
    if beside & harmless:
        return True
    anywhere = {word[1:] for word in harmless if word.startswith("*")}
    return bool(anywhere) and any(word.lower in anywhere for word in words)


RULES = (
    Rule(
        "netral",
        Group.NEWSROOM,
        Severity.WARN,
        "Kosakata netral",
        "Berita tidak menghakimi dan tidak membesar-besarkan. Kata dipilih dengan menghormati martabat orang.",
        "UU 22/2022 Ps. 3; Kode Etik Jurnalistik; aturan redaksi",
        find,
        good=(
            Example("Warga binaan yang menjalani pidana di Lapas Tabanan mengikuti kelas menulis."),
            Example("“Saya dulu penjahat,” kata pemain teater itu."),
            Example("Barang cacat dikembalikan, dan latihan itu berjalan tanpa cacat."),
            Example("Sapi digiring pulang dari padang rumput."),
            Example("Film Pengabdi Setan dan Si Maling diputar di aula."),
        ),
        bad=(
            Example("Warga yang mendekam di lapas belajar.", "mendekam", "menjalani pidana"),
            Example("Program itu membantu para penjahat.", "penjahat"),
            Example("Mereka belajar di balik jeruji besi.", "balik jeruji besi", "dalam lapas"),
            Example("Sampah masyarakat pun dapat berkarya.", "Sampah masyarakat", "Warga binaan"),
            Example("Setelah diciduk aparat, ia belajar.", "diciduk", "ditangkap"),
            Example("Penghuni hotel prodeo panen bayam.", "hotel prodeo", "lapas"),
            Example("Warga binaan yang cacat mendapat tempat.", "cacat", "disabilitas"),
            Example("Ia belajar.", "Dibekuk", "Ditangkap", title="Pernah Dibekuk, Kini Belajar Las"),
        ),
    ),
    Rule(
        "netral/kutipan",
        Group.NEWSROOM,
        Severity.INFO,
        "Kata yang menghakimi dalam petikan",
        "Ucapan tidak diubah, tetapi kata yang merendahkan tidak perlu dikutip; parafrasakan.",
        "UU 22/2022 Ps. 3; Kode Etik Jurnalistik; aturan redaksi",
        find_quoted,
        good=(Example("Kata bui dihindari."), Example("“Saya dulu belajar di sini,” kata Budi.")),
        bad=(Example("“Mereka bukan sampah masyarakat,” kata Budi.", "sampah masyarakat", "warga binaan"),),
    ),
)
