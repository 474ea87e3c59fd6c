"""Are the rules on a whole story right when its title, lead, dateline and body are fields of their own?"""

from housestyle import Part, Setting, check_parts
from housestyle.parts import Kind
from housestyle.rules import newsroom

TITLE = "Lapas Ambon Latih Warga Binaan Membuat Roti"
LEAD = "Dua puluh warga binaan belajar membuat roti bersama perajin setempat."
BODY = "Pelatihan itu berlangsung pada Kamis, 8 Mei 2025. Kepala lapas membuka acara.\n\nPeserta membawa pulang resep."


def rules_found(lead=LEAD, body=BODY, dateline="Ambon", title=TITLE):
    parts = [
        Part("title", title, Kind.TITLE),
        Part("lead", lead, Kind.LEAD),
        Part("dateline", dateline, Kind.TOKENS),
        Part("body", body, Kind.BODY),
    ]
    found = check_parts([part for part in parts if part.text], Setting(), rules=newsroom.RULES)
    return [(finding.rule, finding.part, finding.text) for finding in found]


def test_body_may_tell_what_the_short_lead_leaves_out():
    assert rules_found() == []


def test_lead_without_a_day_anywhere_near_is_asked():
    body = BODY.replace(" pada Kamis, 8 Mei 2025", "")
    assert rules_found(body=body) == [("teras", "lead", LEAD)]


def test_dateline_in_the_body_is_a_second_one():
    assert ("dateline/dua", "body", "Ambon, INFO_PAS – Pelatihan") in rules_found(body=f"Ambon, INFO_PAS – {BODY}")


def test_acronym_explained_in_the_lead_is_known_in_the_body():
    lead = "Pusat Kegiatan Belajar Masyarakat (PKBM) Harapan melatih warga binaan di Ambon pada Kamis, 8 Mei 2025."
    assert rules_found(lead=lead, body="PKBM itu ramai. Peserta pulang.") == []


def test_title_is_no_place_to_explain_an_acronym():
    assert rules_found(title="Lapas Ambon Gandeng PKBM Harapan") == []


def test_quotation_named_in_the_next_paragraph_has_its_speaker():
    body = f"{BODY}\n\n“Kami senang dengan pelatihan ini.”\n\nBegitu kata seorang peserta kepada wartawan, tuturnya."
    assert rules_found(body=body) == []
