"""Are numbers and names that differ from ours told in a sentence, and nothing else?"""

from datetime import date

import pytest

from articles.clippings.comparing import comparison_of
from articles.clippings.figures import document_of, figure_remarks
from articles.clippings.people import Person, kind_of, misspelt_in, people_in, people_remarks
from articles.clippings.services import link_meeting, link_story
from articles.states import Action, Status
from tests.articles.clippings.clips import clip
from tests.articles.stories import WITHDRAW, act, make_story
from tests.events.meetings import make_meeting
from upt.actors import actor_for

OFFICIAL = (("peserta", 150), ("upt", 54))
OPENER = Person("Reynhard Silitonga", "Plt. Direktur Jenderal Pemasyarakatan", "catatan kegiatan")
HEAD = Person("Suwarto", "Kepala LPKA Palangka Raya", "berita kita")


def figures(theirs, ours="", official=(), headline=""):
    document = document_of("", ours) if ours else None
    return [(one.text, one.differs) for one in figure_remarks(document_of(headline, theirs), document, official)]


def names(theirs, *known):
    return [(one.text, one.differs) for one in people_remarks(theirs, known)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Rapat diikuti 160 peserta.", "Kliping menulis 160 peserta; angka resmi 150."),
        ("Rapat diikuti seratus enam puluh peserta.", "Kliping menulis 160 peserta; angka resmi 150."),
        ("Hadir 45 UPT dari seluruh Indonesia.", "Kliping menulis 45 UPT; angka resmi 54."),
        ("Hadir 45 unit pelaksana teknis di sana.", "Kliping menulis 45 UPT; angka resmi 54."),
        ("Sekitar 200 peserta memenuhi aula.", "Kliping menulis sekitar 200 peserta; angka resmi 150."),
        ("Peserta berjumlah 1.500 orang.", "Kliping menulis 1.500 peserta; angka resmi 150."),
    ],
)
def test_a_number_against_the_record(text, sentence):
    assert figures(text, official=OFFICIAL) == [(sentence, True)]


def test_headline_and_text_are_compared_apart():
    assert figures("Rapat diikuti 150 peserta.", official=OFFICIAL, headline="160 Peserta Ikuti Rakor") == [
        ("Kliping menulis 160 peserta; angka resmi 150.", True),
        ("150 peserta: sama dengan angka resmi.", False),
    ]


@pytest.mark.parametrize("text", ["Sekitar 150 peserta hadir.", "Hampir 160 peserta hadir.", "Hadir 150 peserta."])
def test_what_fits_the_record(text):
    assert [differs for _, differs in figures(text, official=OFFICIAL)] == [False]


@pytest.mark.parametrize(
    "text", ["Sebanyak 80 peserta perempuan menari.", "Mereka makan 12 kue.", "Pada 24 September."]
)
def test_what_is_compared_with_no_record(text):
    assert figures(text, official=OFFICIAL) == []


def test_numbers_against_our_story():
    ours = "Rapat diikuti 150 peserta dari 54 UPT. Lahan itu menampung 350 pohon kelor."
    assert figures("Ada 160 peserta. Di kebun tumbuh 305 pohon kelor. Hadir 54 UPT.", ours) == [
        ("Kliping menulis 160 peserta; berita kita menulis 150.", True),
        ("Kliping menulis 305 pohon; berita kita menulis 350.", True),
        ("54 UPT: sama dengan berita kita.", False),
    ]


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Ia menunggu tiga jam.", "Pelatihan berlangsung dua jam."),
        ("Hadir 12 orang tua.", "Sebanyak 300 orang menonton."),
        ("Ada 40 pohon jeruk.", "Ada 350 pohon kelor."),
        ("Tanpa angka.", "Hadir 150 peserta."),
    ],
)
def test_other_numbers_are_left_alone(theirs, ours):
    assert figures(theirs, ours) == []


def test_the_record_speaks_before_our_story():
    assert figures("Ada 160 peserta.", "Ada 155 peserta.", OFFICIAL) == [
        ("Kliping menulis 160 peserta; angka resmi 150.", True)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Rapat dibuka Reinhard Silitonga di Jakarta.",
            [("Kliping menulis nama “Reinhard Silitonga”; catatan kegiatan: “Reynhard Silitonga”.", True)],
        ),
        (
            "Direktur Jenderal Pemasyarakatan, Reynhard Silitonga, membuka rapat.",
            [("Kliping menyebut Reynhard Silitonga “Direktur Jenderal Pemasyarakatan”, tanpa Plt.", True)],
        ),
        (
            "Plt. Dirjenpas Reynhard Silitonga membuka rapat.",
            [("Nama Reynhard Silitonga: sama dengan catatan kegiatan.", False)],
        ),
        (
            "Pelaksana Tugas (Plt.) Direktur Jenderal Pemasyarakatan, Reynhard Silitonga, membuka rapat.",
            [("Nama Reynhard Silitonga: sama dengan catatan kegiatan.", False)],
        ),
        (
            "Menteri Hukum, Reynhard Silitonga, membuka rapat.",
            [("Kliping menyebut Reynhard Silitonga “Menteri Hukum”, tanpa Plt.", True)],
        ),
        ("Rapat dibuka seorang pejabat.", []),
        ("", []),
    ],
)
def test_names_of_officials(text, told):
    assert names(text, OPENER) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kasi Pembinaan, Suwarto, menjelaskan hal itu.",
            [
                (
                    "Kliping menyebut Suwarto “Kasi Pembinaan”; berita kita: “Kepala LPKA Palangka Raya”.",
                    True,
                )
            ],
        ),
        ("Kepala LPKA, Suwarto, menjelaskan.", [("Nama Suwarto: sama dengan berita kita.", False)]),
        ("Ada Suwarno di sana.", [("Kliping menulis nama “Suwarno”; berita kita: “Suwarto”.", True)]),
    ],
)
def test_names_of_our_story(text, told):
    assert names(text, HEAD) == told


def test_people_are_read_from_our_story():
    text = (
        "Kepala LPKA Palangka Raya, Suwarto, berangkat. Acara dibuka Pelaksana Tugas (Plt.) Direktur Jenderal "
        "Pemasyarakatan, Reynhard Silitonga. “Ya,” kata Kepala Subseksi Pelayanan, Imelda Radja."
    )
    assert [(one.name, one.position) for one in people_in(text, "berita kita")] == [
        ("Suwarto", "Kepala LPKA Palangka Raya"),
        ("Reynhard Silitonga", "Plt. Direktur Jenderal Pemasyarakatan"),
        ("Imelda Radja", "Kepala Subseksi Pelayanan"),
    ]


def test_kinds_of_positions():
    assert [kind_of(text) for text in ("Kalapas Ambon", "Kepala Rutan", "Kasubsi Umum", "Penyuluh")] == [
        "kepala",
        "kepala",
        "kepala subseksi",
        "",
    ]


def test_a_short_name_is_never_called_misspelt():
    assert misspelt_in("Budo datang.", "Budi") == ""


def test_the_page_compares_with_what_is_linked(cast, units):
    units.a.head_name, units.a.head_title = "Suwarto", "Kepala LPKA"
    units.a.save()
    body = "<p>Panen menghasilkan 200 kilogram sayur bagi 40 warga binaan.</p>"
    story = make_story(cast, units, Status.PUBLISHED, body=body)
    actor, day = actor_for(cast.agent), date(2026, 3, 11)
    text = "Panen menghasilkan 220 kilogram sayur. Dirjen Reynhard Silitonga dan Kasi Umum, Suwarto, hadir."
    clipping = clip(cast.agent, units.a, text=text, published_on=day)
    assert comparison_of(clipping).has_basis is False
    clipping = link_story(clipping, actor=actor, seen=1, story=story)
    clipping = link_meeting(clipping, actor=actor, seen=2, meeting=make_meeting(status="held"))
    compared = comparison_of(clipping)
    assert compared.differences == [
        "Kliping menulis 220 kilogram; berita kita menulis 200.",
        "Kliping menyebut Reynhard Silitonga “Dirjen”, tanpa Plt.",
        "Kliping menyebut Suwarto “Kasi Umum”; catatan UPT: “Kepala LPKA”.",
    ]


def test_a_withdrawn_story_is_compared_with_no_more(cast, units):
    story = make_story(cast, units, Status.PUBLISHED, body="<p>Panen menghasilkan 200 kilogram sayur.</p>")
    clipping = clip(cast.agent, units.a, text="Panen menghasilkan 220 kilogram sayur.")
    clipping = link_story(clipping, actor=actor_for(cast.agent), seen=1, story=story)
    assert len(comparison_of(clipping).differences) == 1
    act(story, Action.WITHDRAW, cast.managing_editor, **WITHDRAW)
    clipping.story.refresh_from_db()
    assert comparison_of(clipping).differences == []
