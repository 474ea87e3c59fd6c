"""Does a story print where somebody lives?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.marks import MOST_LOOKS
from housestyle.rules.protection.once import once
from housestyle.rules.protection.story import is_childs_story
from housestyle.rules.protection.tables import pattern
from housestyle.setting import Setting

# Where a street address begins: a street or estate with its name or number, or the numbers of the neighbourhood.
_STREET = re.compile(
    r"\b(?:(?:Jalan|Jl\.?|Jln\.?|JALAN|JL\.?|jl\.|jln\.|jl|Gang|Gg\.?|gang|gg\.|Lorong|Lrg\.?|lorong|Perumahan|Perum\.?|perumahan|"
    r"Kompleks?|Komp\.|kompleks?|Apartemen|Rusun(?:awa)?|Griya(?!\s+Abhipraya)|BTN|Asrama|Jorong|Setapak|Lingkungan|Link\.?|Lr\.?|Perumnas|rumah\s+susun|Rumah\s+Susun|Huta|Nagori|"
    r"Cluster|Residence|Ka[vp](?:eling|ling|\.)?)\s?(?=[A-Z0-9])|"
    r"(?:Desa|Kampung|Kampong|Kp\.|Dusun|Kelurahan|Kel\.|Ds\.|Dsn\.|Banjar|Nagari|Lembang|Gampong|Pekon|Tiyuh)\s"
    r"(?:[A-Z]\w{1,20}\s?){1,3},?\s?(?=(?:RT|No|Nomor|nomor|Blok|Dusun)\b)|Dusun\s[IVX\d]{1,4}\b|"
    r"(?:Wisma|Vill?a|Graha|Puri|Taman|Pondok|Bukit|Permata|Mutiara|Bumi|Citra|Mess)\s(?:[A-Z]\w{0,20}\s){1,4}(?:\d{1,2}\s)?"
    r"(?=(?:No|Nomor|nomor|no|Blok|Kav|RT|Jalur|Tower|[A-Z]{1,2}[-/]?\d)\b)|"
    r"(?:RT|rt|Rt)[\s./:]{0,2}\d)"
)
_ADDRESS = re.compile(
    r"(?:(?:[A-Z0-9][\w'’./-]{0,30}|No\.?|nomor|no\.?|Nomor|lantai|kamar|RT\.?|RW\.?|dan|/)(?:,\s|\s|,)?){1,16}"
)
_RT = re.compile(r"\b(?:RT|rt)[\s./]{0,2}\d")
# Of a village in which a hall stands or people gather: without a home it tells nobody's.
_BARE_RT = re.compile(r"(?:RT|rt|Rt)[\s./]{0,2}\d{1,3}(?:(?:,\s|\sdan\s)(?:RT\s)?\d{1,3}){0,4}")
_NUMBERED_STREET = re.compile(
    r"\b(?:No|Nomor|no|nomor|RT|Blok|Lr|KM|Km)\b|\b[A-Z]{0,2}[-/]?\d{1,3}(?:[A-Z]|/\d{1,3})?(?=,|$)"
)
# What stands beside a home, whose staff somebody is, and a private trade make no office's address of it.
_NO_OFFICE = re.compile(
    r"\b(?:satu|sebuah|dua)\sunit\b(?!\skerja)|"
    r"\b(?:di\s)?(?:belakang|depan|samping|dekat|sebelah|seberang)\s(?!rumah|kediaman|kos|kontrakan)\w+|"
    r"\b(?:petugas|pegawai|staf|sipir|kepala|mantan|pensiunan|karyawan|guru|keluarga|tahanan|narapidana|warga\sbinaan|klien)\s"
    r"(?:lapas|rutan|lpka|bapas|kanwil|kantor|unit|bank|pt|sekolah|dinas)(?:\s(?-i:[A-Z])\w{0,20}){0,4}|"
    r"\b(?:bengkel|toko|warung|klinik|sanggar|galeri|pos)\s(?:saya|kami|milik\w*)\b",
    re.I,
)
_AROUND = re.compile(r"\b(?:warga|tetangga|penduduk)\ssekitar\s$", re.I)  # whose quarter it is, not who passes
_WELCOMED = re.compile(
    r",\s(?:\w{1,15}\s){0,4}(?:disambut|ditemui|diterima|disapa)\s(?:oleh\s)?(?:istri|suami|ibu|ayah|orang\stua|keluarga|"
    r"anak|nenek|kakek|mertua)\b"
)
_LABELS = ("beralamat", "alamat", "berdomisili", "domisili")
_ADULT = "Alamat rumah seseorang tidak boleh terbit (UU 27/2022)."
_NEAR, _REACH, _LOOK_BACK = 60, 90, 130


@reading
def find_private_addresses(document: Document, setting: Setting) -> Iterator[Hit]:
    if not is_childs_story(document, setting):
        yield from (Hit(start, end, _ADULT) for start, end in homes(document))


@once
def homes(document: Document) -> tuple[tuple[int, int], ...]:
    """Return where addresses of homes stand, in any story."""
    return tuple(_homes(document.text))


def _homes(text: str) -> Iterator[tuple[int, int]]:
    done, looks = -1, 0
    for found in _STREET.finditer(text):
        start = found.start()
        if start < done:
            continue
        looks += 1
        if looks > MOST_LOOKS:
            yield start, found.end()
            return
        address = _ADDRESS.match(text, start) or _ADDRESS.match(text, found.end())
        end = address.start() + len(address.group().rstrip(" ,.")) if address else found.end()
        before = _NO_OFFICE.sub(_blank, _clause(text[max(0, start - _LOOK_BACK) : start]))
        is_home = _is_home(before, text[start:end]) or _is_told_after(text, end)
        if is_home or _is_welcome(before, text[start:end], text[end : end + _NEAR]):
            yield start, end
        done = end


def _is_welcome(before: str, address: str, after: str) -> bool:
    """Tell whether somebody's own people open the door there: `ke Jalan Kenari No. 2, tim disambut istri klien`."""
    found = _WELCOMED.match(after)
    return found is not None and _NUMBERED_STREET.search(address) is not None and not _has_office(before)


def _blank(found: re.Match[str]) -> str:
    """Keep of what makes no office's address the person and the length."""
    words = found.group().split(" ", 1)
    return f"{words[0]} {'-' * len(words[-1])}"


def _clause(before: str) -> str:
    """Keep of what stands before an address its own sentence."""
    line = before.rsplit("\n", 1)[-1]
    return re.split(r"(?<![A-Z][a-z])(?<!Jl)(?<!\bNo)(?<!Sdr)(?<!Sdri)\.\s(?=[A-Z“])", line)[-1]


def _is_home(before: str, address: str) -> bool:
    home = _home_before(before)
    if _is_passed(before) or (home is None and _BARE_RT.fullmatch(address)):
        return False
    if _NUMBERED_STREET.search(address) and _is_owned(before):
        return True
    if home is None or len(before) - home.end() > _REACH:
        return (
            _is_neighbourhood(address)
            and pattern("homes", "orang").search(before) is not None
            and not _has_office(before)
        )
    if home.group().lower().startswith(_LABELS):
        return _is_persons(before[: home.start()])
    return not _has_office(before[home.end() :])


def _home_before(before: str) -> re.Match[str] | None:
    """Return the last word before that tells of living somewhere: `kediaman`; a `rumah sakit` is none."""
    found = (home for home in pattern("homes", "rumah").finditer(before))
    homes = [home for home in found if not pattern("homes", "bukan").match(before, home.start())]
    return homes[-1] if homes else None


def _is_passed(before: str) -> bool:
    """Tell whether a street is only gone along, swept or mended."""
    if _AROUND.search(before):
        return False
    last = list(pattern("homes", "lewat").finditer(before))[-1:]
    return any(not before[found.end() :].strip() for found in last)


def _is_owned(before: str) -> bool:
    """Tell whether a numbered street follows somebody whose it is: `klien`, `kontrakan`; and no office."""
    clause = pattern("homes", "bukan").sub("", re.split("[.;]", before)[-1])
    return pattern("homes", "pemilik").search(clause[-_NEAR:]) is not None and not _has_office(before)


def _has_office(text: str) -> bool:
    return pattern("homes", "kantor").search(text) is not None


def _is_persons(head: str) -> bool:
    """Tell whether who `beralamat di` is somebody rather than an office: the first noun of the clause."""
    clause = re.split(r",\s|\byang\b", head.rstrip(" ,").removesuffix("yang"))[-1]
    office, person = pattern("homes", "kantor").search(clause), pattern("homes", "orang").search(clause)
    return office is None or (person is not None and person.start() < office.start())


def _is_neighbourhood(address: str) -> bool:
    """Tell whether an address names a street and its RT: nobody gives that of a venue."""
    return not address.lower().startswith("rt") and _RT.search(address) is not None


def _is_told_after(text: str, end: int) -> bool:
    return (
        re.match(
            r"[,\s]{0,2}(?:sekaligus\s)?(?:tempat\s|lokasi\s|di\s|yang\s)?(?:(?:mereka|ia|dia|keluarga|anak|klien|samping|belakang|depan|sebelah)\s)?(?:itu\s)?"
            r"(?:(?:ber)?tinggal\w{0,3}|rumah|kediaman|menetap|alamat\s(?:keluarga|rumah|istri|ibu|klien|orang|penjamin)|ditempati|dihuni)",
            text[end : end + 40],
        )
        is not None
    )
