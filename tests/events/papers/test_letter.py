"""Does a letter of invitation say everything, and nothing that wasn't given?"""

from events.papers.letter import Addressee
from events.papers.parts import kanwil_letterhead
from tests.events.papers import samples
from tests.events.papers.kinds import printed
from tests.events.papers.reading import missing, read, tags_of


def test_says_everything():
    letter = samples.letter()
    said = [
        "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA",
        letter.letterhead.address,
        f"Nomor : {letter.number}",
        "Sifat : Biasa",
        "Lampiran : satu berkas",
        f"Hal : {letter.subject}",
        f"{letter.place}, {letter.dated}",
        "Yth. Kepala LPKA Kelas II Palangka Raya mewakili Kalimantan Tengah di Palangka Raya",
        f"Tema : “{letter.theme}”",
        f"Hari, tanggal : {letter.days}",
        f"Waktu : {letter.hours}",
        f"Tempat : {letter.venue}",
        f"Cara : {letter.mode}",
        "Jumlah peserta : 2 (dua) orang",
        f"paling lambat {letter.reply_by} melalui {letter.reply_url}.",
        f"{letter.signer.position}, {letter.signer.name}",
        "Tembusan: 1. Sekretaris Direktorat Jenderal Pemasyarakatan 2. Kepala Kantor Wilayah Kalimantan Tengah",
        letter.check_url,
        *(day.name for day in letter.programme),
        *(f"{item.hours} {item.title}" for day in letter.programme for item in day.items),
    ]
    assert missing(printed("letter"), *said) == []


def test_says_nothing_of_what_is_not_given():
    pdf = printed(
        "letter",
        addressee=Addressee("Direktur Teknologi Informasi dan Kerja Sama"),
        **dict.fromkeys(("theme", "hours", "venue", "mode", "reply_by", "reply_url", "check_url", "place"), ""),
        seats=0,
        programme=(),
        copies=(),
    )
    absent = [
        "mewakili",
        "Tema",
        "Waktu",
        "Tempat",
        "Cara",
        "Jumlah",
        "terlampir",
        "disampaikan",
        "Tembusan",
        "Halaman",
    ]
    assert missing(pdf, *absent, "Lampiran : –") == [*absent]
    assert read(pdf).pages == 1


def test_own_sentences_replace_the_usual_ones():
    pdf = printed("letter", opening="Menindaklanjuti arahan Menteri, kami mengundang Saudara.", closing="Terima kasih.")
    usual = ["Dengan hormat", "Atas perhatian"]
    assert missing(pdf, *usual, "Menindaklanjuti arahan Menteri, kami mengundang Saudara.", "Terima kasih.") == usual


def test_a_regional_office_sends_under_its_own_name():
    head = kanwil_letterhead("Kantor Wilayah Kalimantan Tengah", address="Jalan Contoh 1, Palangka Raya")
    pdf = printed("letter", letterhead=head)
    assert missing(pdf, "DIREKTORAT JENDERAL PEMASYARAKATAN KANTOR WILAYAH KALIMANTAN TENGAH", head.address) == []
    assert read(pdf).author == "Kantor Wilayah Kalimantan Tengah"


def test_programme_is_a_table_under_headings():
    tags = tags_of(printed("letter"))
    assert [tag for tag in tags if tag in {"H1", "H2", "Table", "THead"}] == [
        "H1",
        *("H2", "Table", "THead"),
        *("H2", "Table", "THead"),
    ]


def test_a_day_without_items_says_so():
    day = samples.ProgrammeDay("Hari ke-1")
    assert missing(printed("letter", programme=(day,)), "Susunan acara hari ini belum diisi.") == []


def test_links_lead_only_to_pages():
    assert (
        tags_of(printed("letter", reply_url="javascript:alert(1)", check_url="file:///etc/passwd")).count("Link") == 0
    )
