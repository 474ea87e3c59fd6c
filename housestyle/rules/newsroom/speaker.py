"""Who says this? Is there a quotation that nobody is named for?"""

from bisect import bisect_left
from collections.abc import Iterator

from housestyle.document import Document, Paragraph
from housestyle.findings import Hit, Level, Severity
from housestyle.rules.newsroom.tables import attribution
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_FEWEST = 3  # words in a quotation that is speech, not a slogan
_CLOSING = '”"'
_ENDS = ".!?…"
_BEHIND = 3  # words behind a quotation among which its verb stands


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each quoted sentence that stands by itself, without a speaker in its paragraph or the ones beside it."""
    running = document.running
    named: dict[int, bool] = {}
    for index, paragraph in enumerate(running):
        for start, end in _bare_quotes(document, paragraph):
            around = range(max(0, index - 1), min(len(running), index + 2))
            for near in around:
                if near not in named:
                    named[near] = _names_speaker(document, running[near])
            if not any(named[near] for near in around):
                yield Hit(start, end, "Siapa yang mengatakan ini? Sebutkan nama dan jabatannya.")


def _bare_quotes(document: Document, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    """Yield the quotations that are whole sentences: what stands inside a longer sentence has its speaker there."""
    starts = {sentence.start: index for index, sentence in enumerate(paragraph.sentences)}
    ends = {sentence.end: index for index, sentence in enumerate(paragraph.sentences)}
    for start, end in _quotes_of(document, paragraph):
        if document.text[end - 1] not in _CLOSING:
            continue
        close = end if end in ends else end + 1
        if start not in starts or close not in ends or document.text[end - 2 : close].strip('”"')[-1:] not in _ENDS:
            continue
        said = paragraph.sentences[starts[start] : ends[close] + 1]
        words = [word for sentence in said for word in sentence.words]
        if len(words) >= _FEWEST and not all(word.is_capitalised for word in words if len(word.text) > 4):
            yield start, end


def _quotes_of(document: Document, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    quotes = document.quotes
    place = bisect_left(quotes, (paragraph.start, 0))
    while place < len(quotes) and quotes[place][0] < paragraph.end:
        yield quotes[place]
        place += 1


def _names_speaker(document: Document, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph says who speaks, by a verb of saying outside the quotations or right behind one."""
    strong, weak = attribution()
    behind = 0
    for word in paragraph.words:
        if document.is_quoted(word.start):
            behind = _BEHIND
        elif word.lower in strong or (behind > 0 and word.lower in weak):
            return True
        else:
            behind -= 1
    return False


RULES = (
    Rule(
        "kutipan-tanpa-penutur",
        Group.NEWSROOM,
        Severity.WARN,
        "Kutipan tanpa penutur",
        "Pembaca perlu tahu siapa yang berbicara. Setiap kutipan langsung menyebut nama dan jabatan penuturnya.",
        "Aturan redaksi; Kode Etik Jurnalistik",
        find,
        good=(
            Example("Panen lancar. “Hasilnya di luar perkiraan kami,” kata Kepala Lapas."),
            Example("Panen lancar. Kepala Lapas mengatakan, “Hasilnya di luar perkiraan kami.”"),
            Example("“Kami senang dengan hasil ini,” ujar Budi. “Semoga tahun depan lebih baik lagi.”"),
            Example("Rapat bertema “Sinergi Merajut Citra Pemasyarakatan yang Berdampak.”"),
            Example("Kepala Lapas menyampaikan rasa bangganya.\n\n“Kami akan terus mendukung program ini.”"),
            Example("“Kami akan terus mendukung program ini.”\n\nDemikian ujarnya."),
            Example("Mereka berseru bersama. “Pasti bisa!”"),
        ),
        bad=(
            Example(
                "Panen itu lancar. “Hasilnya di luar perkiraan kami.” Sayuran dibagikan.",
                "“Hasilnya di luar perkiraan kami.”",
            ),
            Example(
                'Tes digelar seusai apel. "Semua pegawai wajib ikut tanpa kecuali." Hasilnya negatif.',
                '"Semua pegawai wajib ikut tanpa kecuali."',
            ),
            Example(
                "Lomba ditutup.\n\n“Tinta sudah siap. Kertas pun sudah kami siapkan.”\n\nPeserta 17 orang.",
                "“Tinta sudah siap. Kertas pun sudah kami siapkan.”",
            ),
        ),
        shown_from=Level.SUBMIT,
    ),
)
