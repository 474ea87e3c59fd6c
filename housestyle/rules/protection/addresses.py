"""Does a story print where somebody lives?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit
from housestyle.rules.protection.asread import reading
from housestyle.rules.protection.marks import MOST_LOOKS
from housestyle.rules.protection.once import once
from housestyle.rules.protection.story import is_childs_story
from housestyle.setting import Setting

_HOME = re.compile(
    r"\b(?:rumah(?:nya)?(?!\s+(?:sakit|tahanan|ibadah|makan|singgah|kreatif|aman|penyimpanan|potong|jompo|produksi|detensi))|"
    r"kediaman(?:nya)?|(?:ber)?tinggal|menetap|bermukim|(?:ber)?domisili(?:nya)?|(?:ber)?alamat(?:nya)?|menghuni|"
    r"(?:pulang|pindah|kembali|diantar|berpindah|mengungsi)\s+ke|menumpang|bermalam|masa\s+tua(?:nya)?|dijemput|sampai|"
    r"ngontrak|menyewa|bersembunyi|kos(?:-kosan|annya|nya)?|indekos|kontrakan(?:nya)?|mengontrak|bertetangga)\b",
    re.I,
)
# Where a street address begins: a street or estate with its name or number, or the numbers of the neighbourhood.
_STREET = re.compile(
    r"\b(?:(?:Jalan|Jl\.?|Jln\.?|JALAN|JL\.?|jl\.|jln\.|jl|Gang|Gg\.?|gang|gg\.|Lorong|Lrg\.?|lorong|Perumahan|Perum\.?|perumahan|"
    r"Kompleks?|Komp\.|kompleks?|Apartemen|Rusun(?:awa)?|Griya|BTN|Asrama|Jorong|Setapak|Lingkungan|Lr\.?|Perumnas|"
    r"Cluster|Residence|Kav(?:eling|\.)?)\s?(?=[A-Z0-9])|"
    r"(?:Desa|Kampung|Kampong|Dusun|Kelurahan|Kel\.|Ds\.|Dsn\.|Banjar|Nagari)\s(?:[A-Z]\w{1,20}\s?){1,3},?\s?(?=(?:RT|No|Nomor|Blok)\b)|(?:RT|rt|Rt)[\s./:]{0,2}\d)"
)
_ADDRESS = re.compile(r"(?:(?:[A-Z0-9][\w'’./-]{0,30}|No\.?|no\.?|nomor|Nomor|RT\.?|RW\.?|dan|/)(?:,\s|\s|,)?){1,16}")
_OFFICE = re.compile(
    r"\b(?:lapas|rutan|lpka|lpas|bapas|kanwil|kantor\w*|balai|gedung|rs|rsud|rumah\s+sakit|hotel|sekolah|masjid|gereja|"
    r"puskesmas|yayasan|pt|cv|toko|aula|kampus|universitas|pengadilan|polres|polsek|dinas|perpustakaan|klinik|pos|sanggar|"
    r"bengkel|pabrik|gudang|pasar|panti|pesantren|posko|koperasi|bank|galeri|unit|lembaga|rupbasan|griya\s+abhipraya)\b",
    re.I,
)
_PERSON = re.compile(
    r"\b(?:warga|klien|pegawai|petugas|anak|ia|dia|beliau|keluarga\w*|pengunjung|korban|narapidana|tahanan|napi|ayah\w*|ibu\w*|"
    r"orang\s+tua\w*|istri\w*|suami\w*|mantan|bapak|pak|bu|penjamin|pelaku|tersangka|pria|wanita|perempuan|lelaki|remaja|nenek\w*|"
    r"kakek\w*|paman\w*|bibi\w*|berinisial|bernama|almarhum\w*|saksi|kakak\w*|adik\w*|rumahnya|kediamannya|pensiunan)\b",
    re.I,
)
_PASSING = re.compile(r"\b(?:melalui|lewat|melewati|melintasi|menuju|sepanjang|menyusuri|ruas|seberang)\s*$", re.I)
_RT = re.compile(r"\b(?:RT|rt)[\s./]{0,2}\d")
_NUMBERED = re.compile(r"\b(?:No\.?|Nomor|no\.?|nomor|RT|Blok|RW)[\s.]{0,2}\w{0,3}\d")
_NUMBERED_STREET = re.compile(r"\b(?:No|Nomor|no|nomor|RT|Blok)\b")
_BY_PERSON = re.compile(
    r"\b(?:warga|penghuni|alamat\w*|pemilik|saksi|klien|korban|pelapor|tersangka|ibu|ayah|istri|suami|keluarga\w*|"
    r"orang\s+tua\w*|tetangga\w*|tahanan|napi|narapidana|warga\s+binaan|mantan|pensiunan|purnabakti)\b[^.;]*$",
    re.I,
)
_ADULT = "Alamat rumah seseorang tidak boleh terbit (UU 27/2022)."
_REACH, _LOOK_BACK = 90, 130


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
        address = _ADDRESS.match(text, start)
        end = start + len(address.group().rstrip(" ,.")) if address else found.end()
        before = _clause(text[max(0, start - _LOOK_BACK) : start])
        if _is_home(before, text[start:end]) or _is_told_after(text, end):
            yield start, end
        done = end


def _clause(before: str) -> str:
    """Keep of what stands before an address its own sentence."""
    line = before.rsplit("\n", 1)[-1]
    return re.split(r"(?<![A-Z][a-z])(?<!Jl)(?<!\bNo)\.\s(?=[A-Z“])", line)[-1]


def _is_home(before: str, address: str) -> bool:
    home = next(iter(list(_HOME.finditer(before))[-1:]), None)
    if _PASSING.search(before[-20:]):
        return False
    if _NUMBERED_STREET.search(address) and _BY_PERSON.search(before[-60:]) and _last(_OFFICE, before) < 0:
        return True
    if home is None or len(before) - home.end() > _REACH:
        return _is_neighbourhood(address) and _PERSON.search(before) is not None and _last(_OFFICE, before) < 0
    if home.group().lower().startswith(("beralamat", "alamat", "berdomisili", "domisili")):
        head = before[: home.start()]
        office, person = _last(_OFFICE, head), _last(_PERSON, head)
        return office < 0 or person > office or (person >= 0 and _NUMBERED.search(address) is not None)
    return _last(_OFFICE, before[home.end() :]) < 0


def _is_neighbourhood(address: str) -> bool:
    """Tell whether an address names a street and its RT: nobody gives that of a venue."""
    return not address.lower().startswith("rt") and _RT.search(address) is not None


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def _is_told_after(text: str, end: int) -> bool:
    return (
        re.match(
            r"[,\s]{0,2}(?:tempat\s|lokasi\s)?(?:(?:mereka|ia|dia|keluarga|anak)\s)?(?:itu\s)?(?:tinggal|rumah|kediaman|menetap)",
            text[end : end + 30],
        )
        is not None
    )
