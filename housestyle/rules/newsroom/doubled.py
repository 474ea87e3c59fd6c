"""Is a word, a phrase or a sentence written twice by accident?"""

import re
from collections.abc import Iterator, Sequence

from housestyle.document import Document, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.language import repeats
from housestyle.rules.newsroom.phrases import is_unbroken
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_LONGEST = 6  # words in a phrase that is looked for a second time right behind it
_SHORTEST_SENTENCE = 5
# Words without meaning of their own, never doubled on purpose.
_FUNCTION = frozenset(
    """di ke dari dan yang untuk pada dengan dalam oleh sebagai bagi serta atau kepada terhadap tentang agar karena
    akan telah sudah dapat bisa harus wajib tidak belum bukan juga pun hanya masih sedang para bahwa saat
    ketika setelah sebelum selama hingga sampai antara tanpa secara sangat lebih paling itu ini tersebut
    adalah ialah merupakan yaitu yakni ia dia mereka kami kita saya kamu anda namun tetapi jika bila maka guna
    demi supaya sehingga melalui menjadi ada semua seluruh setiap tiap terus turut ikut hal lapas rutan bapas
    lpka upt kelas kepala seorang sebuah suatu sebanyak lalu kemudian seperti atas bawah per se sang si
    sedangkan sementara menurut""".split()
)
_VERBS = ("me", "ber", "ter", "di")  # a noun twice (kegiatan kegiatan) lacks a hyphen
_SINGLE = frozenset("sebuah seorang suatu para seluruh semua setiap segenap beberapa sejumlah menyerahkan".split())
_LONGEST_JOINED = 3
_JOINS = frozenset({"dan", "serta", "atau"})
_IDIOMS = frozenset("lebih semakin makin terus lagi kembali sekali tahun hari bulan kota desa warga".split())
_ONCE = frozenset({"setiap", "para", "sebuah", "seorang", "seluruh", "segenap"})
_ITEM = r"[a-z]{3,20}(?: [a-z]{3,20}){0,2}"
_ROW = re.compile(rf"(?<![\w-]){_ITEM}(?:, {_ITEM}){{1,6}},? (?:dan|serta) {_ITEM}\b")
_COMMAS = re.compile(r",? (?:dan|serta) |, ")
_VERB_AGAIN = re.compile(r"\b(?P<verb>me[a-z]{4,20}) (?:[a-z]{3,20} ){1,2}(?:dan|serta) (?P=verb)\b")
_BETWEEN = frozenset(
    """demi per ke dan atau dengan dalam atas oleh antar di dari untuk bukan tetapi serta lawan melawan kepada pada
    vs versus tanpa lepas sama seperti adalah ialah bagi hingga sampai sebagai maupun juga pun yang itu ini
    tidak""".split()
)
_COMPOUNDS = frozenset(
    """warga anak orang kepala kamar rumah kelas blok guru tim bagian hari tahun bulan jam nomor kota ketua wakil
    juara bidang pasal ayat angka surat jalan desa kecamatan kabupaten provinsi ruang sebanyak satu dua tiga""".split()
)


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each doubled word, doubled phrase and word taken up again by slip."""
    for paragraph in document.prose:
        for sentence in paragraph.sentences:
            yield from _in_sentence(document.text, sentence.words)


def _in_sentence(text: str, words: Sequence[Word]) -> Iterator[Hit]:
    index = 0
    while index < len(words) - 1:
        size = _doubled(text, words, index)
        if size:
            end = index + 2 * size
            yield _hit(text, words[index : index + size], words[end - 1])
            index = end
        elif joined := _joined_again(text, words, index):
            yield _hit(text, words[index : index + joined], words[index + 2 * joined])
            index += 2 * joined + 1
        elif _is_taken_up_again(text, words, index):
            yield _hit(text, words[index : index + 2], words[index + 2])
            index += 3
        else:
            index += 1


def _hit(text: str, once: Sequence[Word], last: Word) -> Hit:
    kept = text[once[0].start : once[-1].end]
    if len(once) == 1 and once[0].end + 1 == last.start and once[0].lower == last.lower and len(kept) > 3:
        return Hit(once[0].start, last.end, f"Tertulis dua kali? Cukup “{kept}”.", (kept, f"{kept}-{last.text}"))
    return Hit(once[0].start, last.end, f"Tertulis dua kali? Cukup “{kept}”.", (kept,))


def _doubled(text: str, words: Sequence[Word], index: int) -> int:
    """Return how many words from here on stand twice in a row, 0 for none."""
    first = words[index].lower
    for size in range(1, min(_LONGEST, (len(words) - index) // 2) + 1):
        again = words[index + size]
        if not text[words[index + size - 1].end : again.start].isspace():
            return 0  # a mark: nothing longer is in one piece either
        if again.lower == first:
            end = index + 2 * size
            one, two = words[index : index + size], words[index + size : end]
            is_same = all(a.lower == b.lower for a, b in zip(one, two, strict=True))
            if is_same and is_unbroken(text, words, index, end):
                return size if size > 1 or _is_slip(words, index) else 0
    return 0


def _is_slip(words: Sequence[Word], index: int) -> bool:
    """Tell a word written twice from a missing hyphen (anak anak) and from a name (Bone Bone)."""
    one, two = words[index], words[index + 1]
    word = one.lower
    if word.isdecimal():
        return index + 2 < len(words) and words[index + 2].is_lower and words[index + 2].lower not in _FUNCTION
    if word[0].isdecimal() or (two.is_capitalised and word not in _FUNCTION):
        return False
    if word == "oleh":
        return index > 0 and words[index - 1].lower.startswith(("di", "ter"))
    if word in _FUNCTION or (len(word) > 5 and word.startswith(_VERBS)):
        return True
    is_single = index > 0 and words[index - 1].lower in _SINGLE
    return len(word) > 3 and word.isalpha() and (is_single or not repeats.is_repeat(word, word))


def _joined_again(text: str, words: Sequence[Word], index: int) -> int:
    """Return how many words stand again behind “dan”, as in “sertifikat dan sertifikat”; 0 for none.

    What goes on behind it must not be a word that sets the second apart: “lapas dan lapas perempuan”.
    """
    for size in range(1, _LONGEST_JOINED + 1):
        end = index + 2 * size + 1
        if end > len(words) or words[index + size].lower not in _JOINS:
            continue
        one, two = words[index : index + size], words[index + size + 1 : end]
        is_same = all(a.lower == b.lower for a, b in zip(one, two, strict=True))
        following = words[end].lower if end < len(words) and is_unbroken(text, words, end - 1, end + 1) else ""
        is_whole = not following or following in _FUNCTION or size > 1
        is_noun = len(one[0].lower) > 3 and one[0].lower.isalpha() and one[0].lower not in _FUNCTION | _IDIOMS
        if is_same and is_noun and is_whole and is_unbroken(text, words, index, end):
            return size
    return 0


def _is_taken_up_again(text: str, words: Sequence[Word], index: int) -> bool:
    """Tell whether a word comes again after one other, as in “peran penting peran”."""
    if index + 2 >= len(words):
        return False
    one, between, again = words[index : index + 3]
    if one.lower != again.lower or len(one.lower) < 4 or not one.lower.isalpha():
        return False
    if one.lower in _ONCE and between.is_lower and again.is_lower:
        return is_unbroken(text, words, index, index + 3)
    if one.lower in _FUNCTION or one.lower in _COMPOUNDS or between.lower in _BETWEEN:
        return False
    is_plain = between.lower.isalpha() and between.is_lower and not again.is_capitalised
    return is_plain and is_unbroken(text, words, index, index + 3)


def find_listed(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each row of things that names one of them twice: aman, tertib, dan aman."""
    for paragraph in document.prose:
        for found in _ROW.finditer(document.text, paragraph.start, paragraph.end):
            again = _named_twice(_COMMAS.split(found.group().lower()))
            if again and not document.is_masked(found.start()):
                end = found.start() + found.group().lower().rindex(again) + len(again)
                yield Hit(found.start(), end, f"“{again}” disebut dua kali dalam deret ini.")


def _named_twice(items: list[str]) -> str:
    """Return the thing that a row's end names again; words may stand before the first one and behind the last."""
    words = items[-1].split(" ")
    ends = [" ".join(words[:size]) for size in range(len(words), 0, -1)]
    for end in ends:
        rest = words[end.count(" ") + 1 :]
        if len(end) > 3 and (not rest or rest[0] in _FUNCTION) and _stands_in(items[:-1], end):
            return end
    return ""


def _stands_in(items: list[str], thing: str) -> bool:
    return thing in items or items[0].endswith(f" {thing}")


def find_verbs(document: Document, setting: Setting) -> Iterator[Hit]:
    """Hint at a verb that comes again behind “dan”, where once would do."""
    for found in _VERB_AGAIN.finditer(document.text):
        if not document.is_masked(found.start()):
            once = found.group()[: -len(found["verb"])].rstrip()
            yield Hit(found.start(), found.end(), f"“{found['verb']}” cukup sekali.", (once,))


def find_sentences(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each sentence that the story has already said word for word."""
    seen: set[tuple[str, ...]] = set()
    for paragraph in document.running:
        for sentence in paragraph.sentences:
            words = tuple(word.lower for word in sentence.words)
            if len(words) >= _SHORTEST_SENTENCE:
                if words in seen:
                    yield Hit(sentence.start, sentence.end, "Kalimat ini sudah ada di atas; hapuslah salah satunya.")
                seen.add(words)


RULES = (
    Rule(
        "ganda",
        Group.NEWSROOM,
        Severity.WARN,
        "Kata atau frasa ganda",
        "Kata yang tertulis dua kali biasanya sisa penyuntingan.",
        "Aturan redaksi",
        find,
        good=(
            Example("Hari demi hari, satu per satu, dari waktu ke waktu mereka berlatih."),
            Example("Anak-anak dan orang-orang hadir; anak anak itu senang."),
            Example("Sebanyak 12 warga binaan warga Desa Suka hadir."),
            Example("Petugas dari Bone Bone dan Lala Lala hadir."),
            Example("Semua hadir. Semua pulang. Ya, ya, ya."),
            Example("Mereka membeli oleh oleh khas Palu."),
            Example("Lapas dan lapas perempuan, lebih dan lebih, guru demi guru hadir."),
        ),
        bad=(
            Example("Ia menekankan peran penting peran petugas.", "peran penting peran", "peran penting"),
            Example("Ini bertujuan untuk untuk meningkatkan.", "untuk untuk", "untuk"),
            Example("Diikuti oleh oleh 20 warga.", "oleh oleh", "oleh"),
            Example("Kami memberikan layanan memberikan layanan baik.", "memberikan layanan memberikan layanan"),
            Example("Menjadi bekal bagi bekal bagi mereka.", "bekal bagi bekal bagi", "bekal bagi"),
            Example("Terima kasih terima kasih kepada guru.", "Terima kasih terima kasih", "Terima kasih"),
            Example("Mereka mengikuti mengikuti pelatihan.", "mengikuti mengikuti", "mengikuti"),
            Example(
                "Peserta mendapat sertifikat dan sertifikat setelah lulus.", "sertifikat dan sertifikat", "sertifikat"
            ),
            Example("Jagalah integritas diri dan integritas diri itu.", "integritas diri dan integritas diri"),
            Example("Seluruh peserta peserta tes hadir.", "peserta peserta", "peserta"),
            Example("Kegiatan digelar setiap hari setiap Rabu.", "setiap hari setiap", "setiap hari"),
            Example("Sebanyak 20 20 orang hadir.", "20 20", "20"),
            Example("Di di lapangan mereka berlatih.", "Di di", "Di"),
        ),
    ),
    Rule(
        "ganda/deret",
        Group.NEWSROOM,
        Severity.WARN,
        "Hal yang sama dua kali dalam satu deret",
        "Satu deret menyebut setiap hal sekali.",
        "Aturan redaksi",
        find_listed,
        good=(
            Example("Penggeledahan berjalan aman, tertib, dan lancar."),
            Example("Mereka memeriksa tekanan darah, gula darah, dan asam urat."),
            Example("Panen kacang tanah, kacang hijau, dan tanah liat."),
        ),
        bad=(
            Example("Penggeledahan berjalan aman, tertib, dan aman.", "berjalan aman, tertib, dan aman"),
            Example(
                "Cek tekanan darah, gula darah, dan tekanan darah.", "tekanan darah, gula darah, dan tekanan darah"
            ),
        ),
    ),
    Rule(
        "ganda/kerja",
        Group.NEWSROOM,
        Severity.INFO,
        "Kata kerja yang terulang",
        "Kata kerja yang sama cukup disebut sekali sebelum dua hal.",
        "Aturan redaksi",
        find_verbs,
        good=(Example("Pelatihan meningkatkan keterampilan dan menambah pengetahuan."),),
        bad=(
            Example(
                "Pelatihan meningkatkan keterampilan dan meningkatkan pengetahuan.",
                "meningkatkan keterampilan dan meningkatkan",
                "meningkatkan keterampilan dan",
            ),
        ),
    ),
    Rule(
        "ganda/kalimat",
        Group.NEWSROOM,
        Severity.WARN,
        "Kalimat ganda",
        "Kalimat yang sama dua kali biasanya sisa penyalinan.",
        "Aturan redaksi",
        find_sentences,
        good=(Example("Kegiatan berjalan lancar. Kegiatan berjalan lancar."),),
        bad=(
            Example(
                "Pelatihan itu berjalan sangat lancar. Semua senang. Pelatihan itu berjalan sangat lancar!",
                "Pelatihan itu berjalan sangat lancar!",
            ),
        ),
    ),
)
