"""Is every paper tagged, named, in the house type, the same each time, and proof against what people type?"""

from concurrent.futures import ThreadPoolExecutor

import pytest

from events.papers.lettering import printable
from events.papers.press import FONTS, TEMPLATES
from tests.conventions.sources import walk
from tests.events.papers.hostile import TEXTS, filled
from tests.events.papers.kinds import KINDS, printed
from tests.events.papers.reading import missing, read, tags_of, texts_of

TITLES = {
    "letter": "Undangan Rapat Koordinasi Humas Pemasyarakatan 2026",
    "attendance_list": "Daftar hadir Rapat Koordinasi Humas Pemasyarakatan 2026",
    "badges": "Tanda pengenal Rapat Koordinasi Humas Pemasyarakatan 2026",
    "minutes": "Notula Rapat Koordinasi Humas Pemasyarakatan 2026",
    "certificate": "Sertifikat – Maria Goreti Seran, S.I.Kom. – Rapat Koordinasi Humas Pemasyarakatan 2026",
    "dossier": "Berkas kegiatan Rapat Koordinasi Humas Pemasyarakatan 2026",
}
HOUSE_FONTS = {path.stem for path in FONTS.glob("*.ttf")}


@pytest.mark.parametrize("kind", KINDS)
def test_tagged_and_named(kind):
    paper = read(printed(kind))
    said = paper.title, paper.author, paper.lang, paper.is_tagged
    assert said == (TITLES[kind], "Direktorat Jenderal Pemasyarakatan", "id-ID", True)


@pytest.mark.parametrize("kind", KINDS)
def test_only_house_fonts(kind):
    assert read(printed(kind)).fonts - HOUSE_FONTS == set()


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_paper_gives_the_same_file(kind):
    assert printed(kind) == printed(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_every_picture_has_words(kind):
    tags = tags_of(printed(kind))
    assert "Figure" in tags  # PDF/UA-1 refuses one without words


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("kind", KINDS)
def test_text_from_people_is_printed_and_never_run(kind, text):
    print_it, sample = KINDS[kind]
    pdf = print_it(filled(sample(), TEXTS[text]))
    looks = printable(TEXTS[text])
    assert missing(pdf, looks) == [] or missing(pdf, looks.upper()) == []
    assert "root:" not in "".join(texts_of(pdf))


def test_several_papers_at_once():
    alone = printed("letter")
    with ThreadPoolExecutor(4) as hands:
        assert set(hands.map(lambda _: printed("letter"), range(12))) == {alone}


def test_templates_fetch_nothing():
    sources = {path.name: path.read_text(encoding="utf-8") for path in walk(TEMPLATES, ".typ")}
    assert [name for name, text in sources.items() if "@preview" in text or "read(" in text or "eval(" in text] == []
    assert [name for name, text in sources.items() if "?" not in text.split("\n")[0]] == []
