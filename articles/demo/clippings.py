"""What did outlets publish about the demo's network? Invented ones, one of which miscounts the meeting."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from articles.clippings.addresses import normal_address
from articles.clippings.services import Entry, add_clipping, link_meeting, link_story, name_outlet
from articles.clippings.states import LinkSource, Sentiment, Tier
from articles.demo.people import HOME, KUPANG
from articles.models import Article, Clipping, Outlet
from articles.richtext import to_text
from events.models import Meeting
from upt.actors import actor_for
from upt.models import Unit

RAKOR_STORY = "peragaan-01-lpka-palangka-raya-rakor-humas"
KELOR_STORY = "peragaan-41-rutan-kupang-kelor"
RAKOR = "Rapat Koordinasi Kehumasan Pemasyarakatan"
OUTLETS = (
    ("kabar-contoh.example", "Kabar Contoh", Tier.REGIONAL),
    ("wartakahayan.example", "Warta Kahayan", Tier.REGIONAL),
    ("lintasnusa.example", "Lintas Nusa", Tier.NATIONAL),
    ("suaraflobamora.example", "Suara Flobamora", Tier.REGIONAL),
)


@dataclass(frozen=True)
class Page:
    """One page of an outlet. `copied` is the story whose text it carries, below its own first paragraph."""

    who: str
    unit: str
    address: str
    headline: str
    day: date
    sentiment: Sentiment
    text: str
    copied: str = ""
    story: str = ""
    meeting: str = ""
    note: str = ""


PAGES = (
    Page(
        who="agen",
        unit=HOME,
        address="https://kabar-contoh.example/2024/10/01/agen-informasi-lapas-dibentuk?utm_source=wa",
        headline="Lapas Se-Indonesia Kini Punya Agen Informasi",
        day=date(2024, 10, 1),
        sentiment=Sentiment.POSITIVE,
        text="Rapat Koordinasi Humas 2024 di Jakarta, 24–26 September, diikuti 160 peserta dari 54 UPT. Di ujung rapat "
        "itu lahir jaringan petugas yang menulis kabar dari lapas, rutan, dan LPKA.\n\n"
        "Direktur Jenderal Pemasyarakatan, Reynhard Silitonga, membuka acara bertema “Sinergi Merajut Citra "
        "Pemasyarakatan yang Berdampak”. Kepala LPKA Palangka Raya, Suwarto, hadir bersama staf humasnya.\n\n"
        "Suwarto berharap kegiatan belajar anak binaan lebih sering diketahui warga.",
        story=RAKOR_STORY,
        meeting=RAKOR,
        note="Jumlah pesertanya keliru; redaksinya sudah kami hubungi.",
    ),
    Page(
        who="agen2",
        unit=HOME,
        address="https://wartakahayan.example/palangka-raya/read/88213/lpka-ikut-rakor-humas",
        headline="LPKA Palangka Raya Ikut Bangun Jaringan Humas",
        day=date(2024, 10, 2),
        sentiment=Sentiment.POSITIVE,
        text="PALANGKA RAYA – Kabar dari balik tembok akan makin sering terdengar.",
        copied=RAKOR_STORY,
    ),
    Page(
        who="editor",
        unit="",
        address="https://lintasnusa.example/hukum/d-77120/humas-lapas-berkumpul-di-jakarta",
        headline="Ratusan Petugas Humas Lapas Berkumpul di Jakarta",
        day=date(2024, 9, 27),
        sentiment=Sentiment.NEUTRAL,
        text="Sekitar 150 petugas humas dari 54 unit pelaksana teknis bertemu di Jakarta pada 24–26 September. Mereka "
        "membahas cara menjawab wartawan dengan cepat dan menjaga agar identitas anak tidak pernah terbuka.\n\n"
        "Pertemuan kehumasan itu dibuka Plt. Direktur Jenderal Pemasyarakatan, Reynhard Silitonga. Ia meminta setiap "
        "unit menyampaikan data yang sama dengan pusat, tanpa menunggu ditanya lebih dulu.",
    ),
    Page(
        who="agen-kupang",
        unit=KUPANG,
        address="https://suaraflobamora.example/ekonomi/mi-hijau-dari-pagar-rutan/",
        headline="Mi Hijau dari Pagar Rutan Kupang",
        day=date(2026, 10, 3),
        sentiment=Sentiment.POSITIVE,
        text="Pagar hidup di Rutan Kupang tidak hanya membatasi kebun. Sebanyak 305 pohon kelor yang ditanam setahun "
        "lalu kini menghasilkan tepung untuk mi, kue kering, dan teh celup.\n\n"
        "Kepala Subseksi Pelayanan Tahanan Rutan Kupang, Imelda Raja, bercerita bahwa percobaan pertama terlalu pahit. "
        "Daunnya ternyata perlu dilayukan semalam sebelum digiling.",
        story=KELOR_STORY,
    ),
    Page(
        who="agen-kupang",
        unit=KUPANG,
        address="https://m.kabar-contoh.example/daerah/2026/11/12/antrean-kunjungan-rutan-kupang?amp=1",
        headline="Keluarga Keluhkan Antrean Kunjungan di Rutan Kupang",
        day=date(2026, 11, 12),
        sentiment=Sentiment.NEGATIVE,
        text="Sejumlah keluarga menunggu lebih dari tiga jam untuk bertemu kerabatnya di Rutan Kupang, Rabu (11/11). "
        "Mereka meminta loket kedua dibuka pada hari kunjungan.\n\nPihak rutan belum memberi tanggapan sampai berita "
        "ini diturunkan. Nomor antrean terakhir yang dipanggil pada pukul 12.00 WITA adalah 64.",
        note="Tanggapan sudah dikirim ke redaksinya pada hari itu juga.",
    ),
)


def add(people: dict[str, User]) -> None:
    """Make what is missing of the demo's clippings."""
    for page in PAGES:
        known = Clipping.objects.filter(address_key=normal_address(page.address))
        if page.day <= timezone.localdate() and not known.exists():
            with transaction.atomic():
                _clip(page, people)
    editor = actor_for(people["editor"])
    for domain, name, tier in OUTLETS:
        outlet = Outlet.objects.filter(domain=domain, name=domain).first()
        if outlet is not None:
            name_outlet(outlet, actor=editor, name=name, tier=tier)


def _clip(page: Page, people: dict[str, User]) -> None:
    actor, story = actor_for(people[page.who]), _story(page.story)
    unit = Unit.objects.get(slug=page.unit) if page.unit else None
    entry = Entry(page.address, page.headline, page.day, page.sentiment, unit, _text(page), page.note)
    at = min(datetime.combine(page.day + timedelta(days=1), time(1, 20), UTC), timezone.now())
    clipping = add_clipping(actor=actor, entry=entry, at=at)
    later = at + timedelta(minutes=3)
    if story is not None:
        source = LinkSource.SUGGESTED
        clipping = link_story(clipping, actor=actor, seen=clipping.version, story=story, source=source, at=later)
    meeting = Meeting.objects.public().filter(title=page.meeting).first()
    if meeting is not None:
        link_meeting(clipping, actor=actor, seen=clipping.version, meeting=meeting, at=later)


def _text(page: Page) -> str:
    story = _story(page.copied)
    return f"{page.text}\n\n{to_text(story.body)}" if story else page.text


def _story(key: str) -> Article | None:
    return Article.objects.public().filter(creation_key=key).first() if key else None
