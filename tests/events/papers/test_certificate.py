"""Does a certificate say whom it is for and why, on one lying page?"""

import io

from pypdf import PdfReader

from tests.events.papers import samples
from tests.events.papers.hostile import TEXTS
from tests.events.papers.kinds import printed
from tests.events.papers.reading import missing, read


def test_says_everything():
    said = [
        "Direktorat Jenderal Pemasyarakatan Sertifikat",
        "Nomor PAS-HM.01.02-S.0042/2026",
        "Diberikan kepada Maria Goreti Seran, S.I.Kom. Pengelola Kehumasan, Rutan Kelas IIB Kupang",
        f"atas keikutsertaannya sebagai peserta dalam {samples.MEETING} bertema “{samples.THEME}”"
        " pada 24–25 November 2026 di Jakarta, selama 12 jam pelajaran.",
        "Jakarta, 25 November 2026 Plt. Direktur Jenderal Pemasyarakatan, Rahayu Wulandari, S.H., M.H.",
        samples.CHECK_URL,
    ]
    assert missing(printed("certificate"), *said) == []


def test_says_nothing_of_what_is_not_given():
    blank = dict.fromkeys(("position", "unit", "theme", "venue", "hours", "place", "dated", "check_url"), "")
    absent = ["bertema", "selama", "diperiksa"]
    sentence = f"atas keikutsertaannya sebagai peserta dalam {samples.MEETING} pada 24–25 November 2026."
    assert missing(printed("certificate", **blank), *absent, sentence) == absent


def test_one_lying_page_however_long_the_name():
    pdf = printed("certificate", name=TEXTS["many words"], unit=TEXTS["unit"])
    page = PdfReader(io.BytesIO(pdf)).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (842, 595)
    assert read(pdf).pages == 1
