"""Which characters come through, which are repaired and which go?"""

import pytest

from articles.richtext import clean, plain_line

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
PERSIAN = "می\u200cخواهم"


@pytest.mark.parametrize(
    "honest",
    [
        "“Kutipan,” kata dia – ‘dalam’ — jeda… Jum'at",
        "São Tomé, Ørsted, Ânanda, Île, naïve, façade, ÀÉÎÕÜ, €5, 25 °C, 3×4, ½",
        "“SÃO” JOÃO – “IRMÔ",
        f"Keluarga {FAMILY} dan \u2764\ufe0f\u200d\U0001f525 dan \U0001f44b\U0001f3fd",
        f"Kata {PERSIAN} dan ه\u200d dan السَّلَامُ",
        "Kim Jong-il 김 漢字 ไทย",
        "\ufffd",
    ],
)
def test_honest_text_stays(honest):
    assert plain_line(honest) == honest
    assert clean(honest) == f"<p>{honest}</p>"


@pytest.mark.parametrize(
    ("broken", "repaired"),
    [
        ("â€œyaâ€\x9d kataâ€¦ â€˜ituâ€™ â€“ â€”", "“ya” kata… ‘itu’ – —"),
        ("â\x80\x9cyaâ\x80\x9d", "“ya”"),
        ("&acirc;&euro;&oelig;ya&acirc;&euro;&trade;", "“ya’"),
        ("â€œterang,â€ ujarnya", "“terang,” ujarnya"),
        ("â€œterang,â€\xa0ujarnya", "“terang,” ujarnya"),
        ("PalangkaÂ\xa0Raya. Â\xa0MenanamÂ pohon", "Palangka Raya. Menanam pohon"),
        ("cafÃ© Ã\xa0 25Â°C 3 Ã— 4", "café à 25°C 3 × 4"),
        ("Ã¢â‚¬Å“dua kaliÃ¢â‚¬Â\x9d Ã¢â‚¬â„¢", "“dua kali” ’"),
        ("ðŸ™\x8f selesai ï»¿", "🙏 selesai"),
        ("Ø³Ù„Ø§Ù…", "سلام"),
        ("\x93ya\x94 \x96 \x85", "“ya” – …"),
        ("&#147;ya&#148;", "“ya”"),
    ],
)
def test_mojibake(broken, repaired):
    assert clean(broken) == f"<p>{repaired}</p>"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x01c\x7fd", "abcd"),
        ("a\x0bb", "a<br>b"),
        ("a\u2028b", "a<br>b"),
        ("bolak\x1ebalik", "bolak-balik"),
        ("ta\u00adnda \u200eki\u200fri\u202e \u2066ka\u2069nan\ufeff\u2060", "tanda kiri kanan"),
        ("h\u200du\u200cruf \u200dawal", "huruf awal"),
        (f"{FAMILY}\u200d\u200d", FAMILY + "\u200d"),
        ("e\u0301 &#769;", "é \u0301"),
        ("\ud83d\ude4f dan \ud83d lalu \ude4f", "🙏 dan lalu"),
        ("a\u2003b\u202fc\u3000d", "a b c d"),
        ("&#0; &#xD800; &#x110000; &#" + "9" * 5000 + ";", "\ufffd \ufffd \ufffd"),
    ],
)
def test_controls_and_invisible(typed, kept):
    assert clean(typed) == f"<p>{kept}</p>"


def test_piled_marks_stay_within_reason():
    assert plain_line("a" + "\u0323\u0302" * 20) == "ậ" + "\u0323" * 14 + "\u0302" * 14
    assert len(plain_line("x" + "\u0301\u0323" * 500_000)) == 31
    assert plain_line("🙏" * 100) == "🙏" * 100


def test_a_surrogate_pair_is_one_emoji_in_a_line_too():
    assert plain_line("\ud83d\ude4f\ud83d") == "🙏"
