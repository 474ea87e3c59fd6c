"""Is it said that every unit took part in a meeting where the record knows of some that didn't?"""

import re
from collections.abc import Iterator

from housestyle.document import Document, Sentence
from housestyle.findings import Hit, Level, Severity
from housestyle.rules.language import figures
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_ALL = frozenset("seluruh semua segenap".split())
_ALL_UNITS = re.compile(
    r"(?P<all>\b(?:seluruh|semua|segenap) (?:jajaran )?(?P<noun>UPT|unit pelaksana teknis(?: \(UPT\))?|satuan kerja"
    r"(?: \(satker\))?|satker|unit kerja)\b\)?)",
    re.I,
)
# What may follow without making the units fewer: all of them are meant all the same.
_WHOLE = re.compile(
    r"(?:,? (?:pemasyarakatan|se-indonesia|di (?:seluruh )?(?:indonesia|tanah air|nusantara)|seluruh indonesia"
    r"|(?:di|dari) (?:lingkungan )?(?:ditjenpas|direktorat jenderal pemasyarakatan)|di lingkungan pemasyarakatan))*",
    re.I,
)
_JOIN_AFTER = re.compile(
    r" (?:(?:telah|sudah|turut|ikut|juga|pun|tercatat|secara|virtual|daring|langsung|serentak|dapat) ){0,4}"
    r"(?:mengikuti|ikuti|ikut|hadiri|hadir|simak|menghadiri|bergabung|berpartisipasi|menyimak|menyaksikan|terhubung|serta)\b",
    re.I,
)
_JOIN_BEFORE = re.compile(
    r"\b(?:diikuti|dihadiri|disimak|disaksikan|menghadirkan|melibatkan)"
    r"(?: (?!agar|untuk|yang|supaya|dan\b)[\w-]{1,20}){0,6} $",
    re.I,
)
# “di Papua”, “se-Kalimantan Tengah”, “yang diundang”: some of the units only.
_FEWER = re.compile(r" (?:yang|di|se-\w|wilayah|kanwil|kantor wilayah|pada|asal|daerah|provinsi)", re.I)
_WISHED = frozenset(
    """agar supaya harus wajib akan hendak diharapkan berharap harap meminta diminta mengimbau diimbau imbau mengajak
    diajak ajak mendorong perlu semoga dapat bisa rencananya direncanakan dijadwalkan target menargetkan ditargetkan
    jika bila apabila kalau belum tidak bukan hampir""".split()
)


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Ask about “seluruh UPT mengikuti” where the record of the meeting counts fewer than all."""
    if setting.reach is None or setting.reach[0] >= setting.reach[1] or not _ALL & document.forms.keys():
        return
    for paragraph in document.paragraphs:
        for sentence in paragraph.sentences:
            for found in _ALL_UNITS.finditer(document.text, sentence.start, sentence.end):
                if _tells_that_all_came(document, sentence, found):
                    yield _question(found, setting.reach, opens=found.start() == sentence.start)


def _tells_that_all_came(document: Document, sentence: Sentence, found: re.Match[str]) -> bool:
    if any(word.lower in _WISHED for word in sentence.words if word.start < found.start()):
        return False
    whole = _WHOLE.match(document.text, found.end(), sentence.end)
    behind = whole.end() if whole else found.end()
    if _JOIN_AFTER.match(document.text, behind, sentence.end):
        return True
    if _FEWER.match(document.text, behind, sentence.end):
        return False
    return _JOIN_BEFORE.search(document.text, sentence.start, found.start()) is not None


def _question(found: re.Match[str], reach: tuple[int, int], *, opens: bool) -> Hit:
    came, of_all = (figures.grouped(str(number)) for number in reach)
    message = (
        f"Menurut catatan resmi kegiatan ini, {came} dari {of_all} UPT mengikuti; “seluruh” ditulis bila semuanya."
    )
    number = figures.spelled(reach[0]) if reach[0] <= figures.LARGEST_WORD else came
    right = f"{number} {found['noun']}"
    if opens:
        right = f"Sebanyak {right}"
    return Hit(found.start("all"), found.end("all"), message, (right,) if reach[0] else ())


FEWER, EVERYBODY = (622, 623), (623, 623)

RULES = (
    Rule(
        "seluruh-upt",
        Group.FIGURES,
        Severity.WARN,
        "“Seluruh UPT” yang bukan seluruhnya",
        "Kata seluruh dan semua ditulis hanya bila catatan resmi kegiatan mencapai 100 persen.",
        "Aturan redaksi: angka diperiksa terhadap catatan kegiatan",
        find,
        good=(
            Example("Rapat itu diikuti seluruh UPT secara virtual.", reach=EVERYBODY),
            Example("Rapat itu diikuti seluruh UPT secara virtual."),
            Example("Rapat itu diikuti 622 UPT.", reach=FEWER),
            Example("Ia meminta seluruh UPT mengikuti pelatihan lanjutan.", reach=FEWER),
            Example("Seluruh UPT di Papua mengikuti rapat itu.", reach=FEWER),
            Example("Rapat diikuti seluruh UPT se-Kalimantan Tengah.", reach=FEWER),
            Example("Rapat diikuti seluruh UPT yang diundang.", reach=FEWER),
            Example("Rapat berikutnya akan diikuti seluruh UPT.", reach=FEWER),
            Example("Hampir semua UPT mengikuti rapat itu.", reach=FEWER),
            Example("Agen informasi bekerja di seluruh UPT.", reach=FEWER),
            Example("Rapat diikuti 150 peserta untuk menyatukan pesan seluruh UPT.", reach=FEWER),
            Example("Belum semua UPT mengikuti rapat itu.", reach=FEWER),
        ),
        bad=(
            Example("Rapat itu diikuti seluruh UPT secara virtual.", "seluruh UPT", "622 UPT", reach=FEWER),
            Example("Seluruh UPT mengikuti rapat itu.", "Seluruh UPT", "Sebanyak 622 UPT", reach=FEWER),
            Example("Semua UPT Pemasyarakatan di Indonesia turut hadir.", "Semua UPT", reach=FEWER),
            Example("Rapat dihadiri perwakilan dari seluruh UPT se-Indonesia.", "seluruh UPT", reach=FEWER),
            Example(
                "Seluruh satuan kerja di lingkungan Ditjenpas mengikuti rapat.", "Seluruh satuan kerja", reach=FEWER
            ),
            Example("Rapat diikuti semua unit pelaksana teknis.", "semua unit pelaksana teknis", reach=FEWER),
            Example("Sebanyak 150 peserta hadir.", "Seluruh UPT", title="Seluruh UPT Ikuti Rapat", reach=FEWER),
            Example("“Hari ini semua UPT ikut,” kata ketua panitia.", "semua UPT", "622 UPT", reach=FEWER),
            Example("Acara disimak secara daring oleh seluruh satker.", "seluruh satker", "tujuh satker", reach=(7, 9)),
        ),
        holds_from=Level.PUBLISH,
    ),
)
