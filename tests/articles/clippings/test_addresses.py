"""Are all spellings of one page's address one, and is what leads inside refused?"""

from datetime import date
from urllib.parse import quote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articles.clippings.addresses import (
    CREDENTIALS,
    HOME,
    LONG,
    NONE,
    NOT_PUBLIC,
    OTHER_SCHEME,
    SEVERAL,
    UNCLEAR,
    UnfitAddress,
    address_in,
    day_in,
    domain_of,
    normal_address,
    openable,
)

STORY = "https://kabar-contoh.example/daerah/2026/11/12/panen-cabai"
SAME = (
    "http://kabar-contoh.example/daerah/2026/11/12/panen-cabai",
    "https://www.kabar-contoh.example/daerah/2026/11/12/panen-cabai/",
    "https://m.kabar-contoh.example/daerah/2026/11/12/panen-cabai",
    "https://amp.kabar-contoh.example/daerah/2026/11/12/panen-cabai",
    "https://KABAR-Contoh.Example/daerah/2026/11/12/panen-cabai#komentar",
    "https://kabar-contoh.example:443/daerah/2026/11/12/panen-cabai",
    "http://kabar-contoh.example:80/daerah//2026/./11/12/x/../panen-cabai",
    "https://kabar-contoh.example./daerah/2026/11/12/panen-cabai",
    "kabar-contoh.example/daerah/2026/11/12/panen-cabai",
    "https://kabar-contoh.example/daerah/2026/11/12/panen-cabai/amp/",
    "https://kabar-contoh.example/amp/daerah/2026/11/12/panen-cabai",
    "https://kabar-contoh.example/daerah/2026/11/12/panen-cabai?amp=1",
    "https://kabar-contoh.example/daerah/2026/11/12/panen-cabai?page=all",
    "https://kabar-contoh.example/daerah/2026/11/12/panen-cabai?single=1&tag_from=wp",
    "https://kabar-contoh.example/daerah/2026/11/12/panen-cabai?utm_source=wa&utm_medium=x&fbclid=Iw&gclid=3",
    "https://kabar-contoh.example/daerah/2026/11/12/%70anen%2Dcabai",
    "https://www.google.com/amp/s/www.kabar-contoh.example/daerah/2026/11/12/panen-cabai/amp",
    "https://kabar--contoh-example.cdn.ampproject.org/c/s/kabar-contoh.example/daerah/2026/11/12/panen-cabai",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fkabar-contoh.example%2Fdaerah%2F2026%2F11%2F12%2Fpanen-cabai&h=AT0",
    "https://www.google.com/url?sa=t&url=https://kabar-contoh.example/daerah/2026/11/12/panen-cabai",
)


@pytest.mark.parametrize("typed", SAME)
def test_one_page(typed):
    assert normal_address(typed) == STORY


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("https://x.example/?p=120&cat=3", "https://x.example/?cat=3&p=120"),
        ("https://x.example/a?b=2&a=1&a=1", "https://x.example/a?a=1&b=2"),
        ("https://x.example/a?page=2", "https://x.example/a?page=2"),
        ("https://x.example:8443/a", "https://x.example:8443/a"),
        ("https://x.example/A/b", "https://x.example/A/b"),
        ("https://x.example/a%2fb", "https://x.example/a%2Fb"),
        ("https://x.example/é", "https://x.example/%C3%A9"),
        ("https://x.example/a?q=dua+kata", "https://x.example/a?q=dua%20kata"),
        ("https://kafé.example/a", "https://xn--kaf-dma.example/a"),
        ("https://news.x.example/a", "https://news.x.example/a"),
        ("https://amp.kompas.com/regional/read/2026/1/2/3/judul", "https://regional.kompas.com/read/2026/1/2/3/judul"),
        ("https://m.co.id/a", "https://m.co.id/a"),
    ],
)
def test_what_tells_pages_apart_stays(typed, normal):
    assert normal_address(typed) == normal


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", NONE),
        ("javascript:alert(1)", OTHER_SCHEME),
        ("JavaScript://x.example/%0aalert(1)", OTHER_SCHEME),
        ("ftp://x.example/a", OTHER_SCHEME),
        ("file:///etc/passwd", OTHER_SCHEME),
        ("data:text/html,x", OTHER_SCHEME),
        ("mailto:a@x.example", OTHER_SCHEME),
        ("https://nama:sandi@x.example/a", CREDENTIALS),
        ("https://x.example@127.0.0.1/a", CREDENTIALS),
        ("https://127.0.0.1/a", NOT_PUBLIC),
        ("https://2130706433/a", NOT_PUBLIC),
        ("https://0x7f.1/a", NOT_PUBLIC),
        ("https://１２７.０.０.１/a", NOT_PUBLIC),
        ("https://[::1]/a", NOT_PUBLIC),
        ("http://169.254.169.254/latest/meta-data", NOT_PUBLIC),
        ("http://localhost:8000/a", NOT_PUBLIC),
        ("localhost:8000/a", NOT_PUBLIC),
        ("http://intra.local/a", NOT_PUBLIC),
        ("http://db.internal/a", NOT_PUBLIC),
        ("http://server/a", NOT_PUBLIC),
        ("https://-x-.example/a", NOT_PUBLIC),
        ("https://x_y.example/a", NOT_PUBLIC),
        ("https://l.facebook.com/l.php?u=http://10.0.0.1/a", NOT_PUBLIC),
        ("https://x.example\\@evil.example/a", UNCLEAR),
        ("https://x.example/a b", UNCLEAR),
        ("https://x.example:99999/a", UNCLEAR),
        ("https://[::1/a", UNCLEAR),
        ("https://x.example/\x00a", UNCLEAR),
        ("https://x.example/\ud800", UNCLEAR),
        ("https://x.example", HOME),
        ("https://www.x.example/?utm_source=a", HOME),
        ("https://x.example/index.php", HOME),
        ("https://x.example/" + "a" * 1200, LONG),
        ("https://x.example/" + "é" * 400, LONG),
        ("https://x.example/" + "a" * 3000, LONG),
    ],
)
def test_what_is_refused(typed, sentence):
    with pytest.raises(UnfitAddress) as refused:
        normal_address(typed)
    assert str(refused.value) == sentence


segments = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).map(
    lambda text: quote(text, safe="")
)
names = st.sampled_from(["id", "p", "Kat", "q", "é".encode().hex(), "page"])
pairs = st.lists(st.tuples(names, segments), max_size=4)
paths = st.lists(segments, min_size=1, max_size=5).map("/".join)


@given(st.one_of(st.text(max_size=60), st.text("htps:/.w@%?#&=[]a1\\", max_size=60).map("https://x.example".__add__)))
@example("https://x.example/amp/amp")
@example("https://x.example/%252e%252e/a")
def test_anything_is_refused_or_made_normal_for_good(typed):
    try:
        normal = normal_address(typed)
    except UnfitAddress:
        return
    assert normal_address(normal) == normal
    parts = urlsplit(normal)
    assert (parts.scheme, parts.fragment, parts.username, normal.isascii()) == ("https", "", None, True)
    assert (len(normal) <= 1000, domain_of(normal) != "") == (True, True)


@given(paths, pairs)
def test_normal_twice_is_normal_once(path, query):
    address = f"https://x.example/{path}?{'&'.join(f'{name}={value}' for name, value in query)}"
    try:
        normal = normal_address(address)
    except UnfitAddress:
        return
    assert normal_address(normal) == normal


@given(paths, pairs, st.randoms())
def test_order_and_tracking_change_nothing(path, query, random):
    plain = [f"{name}={value}" for name, value in query] + ["judul=a"]
    more = [*plain, "utm_campaign=x", "fbclid=123", "igshid=9"]
    random.shuffle(more)
    one = normal_address(f"https://x.example/{path}?{'&'.join(plain)}")
    assert normal_address(f"http://www.x.example/{path}?{'&'.join(more)}#bawah") == one


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("news.detik.com", "detik.com"),
        ("kalteng.antaranews.com", "antaranews.com"),
        ("www.rri.co.id", "rri.co.id"),
        ("kabar.blogspot.com", "kabar.blogspot.com"),
        ("kab.go.id", "kab.go.id"),
        ("x.kab.go.id", "kab.go.id"),
    ],
)
def test_the_outlet_of_a_host(host, domain):
    assert domain_of(f"https://{host}/a") == domain


@pytest.mark.parametrize(
    ("pasted", "address"),
    [
        (" https://x.example/a \n", "https://x.example/a"),
        ("Panen Cabai di Lapas\nhttps://x.example/a\nDikirim dari ponsel", "https://x.example/a"),
        ("Lihat https://x.example/a.", "https://x.example/a"),
        ("bukan alamat sama sekali", "bukan alamat sama sekali"),
    ],
)
def test_the_address_in_what_a_phone_shares(pasted, address):
    assert address_in(pasted) == address


def test_two_addresses_are_asked_about():
    with pytest.raises(UnfitAddress, match=SEVERAL[:20]):
        address_in("https://x.example/a https://x.example/b")


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://x.example/read/2026/11/02/judul", date(2026, 11, 2)),
        ("https://x.example/2026/1/2", date(2026, 1, 2)),
        ("https://x.example/2026/13/02/judul", None),
        ("https://x.example/2026/02/31/judul", None),
        ("https://x.example/judul-2026", None),
    ],
)
def test_the_day_in_an_address(address, day):
    assert day_in(address) == day


def test_an_address_opens_with_a_scheme():
    assert [openable(text) for text in ("x.example/a", " HTTP://x.example/a")] == [
        "https://x.example/a",
        "HTTP://x.example/a",
    ]
