"""When are two pasted addresses one and the same page? Nothing here ever opens an address."""

import re
from datetime import date
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, unquote_to_bytes, urlsplit

from articles.clippings.hosts import outlet_domain, public_host, without_screen

LONGEST = 1000  # letters of an address as it's kept; the database's index takes no more than 2,700 bytes
_ROUNDS = 8

NONE = "Tempel alamat beritanya, misalnya https://media.example/berita/judul."
LONG = f"Alamat ini terlalu panjang; paling banyak {LONGEST} huruf."
UNCLEAR = "Alamat ini tidak terbaca. Salin lagi dari bilah alamat peramban."
OTHER_SCHEME = "Alamat berita dimulai dengan https:// atau http://."
CREDENTIALS = "Alamat ini memuat nama pengguna atau sandi. Hapus bagian sebelum tanda @."
NOT_PUBLIC = "Alamat ini bukan laman publik: alamat IP dan jaringan dalam tidak dikliping."
HOME = "Ini halaman depan medianya. Tempel alamat beritanya."
SEVERAL = "Ada beberapa alamat di situ. Tempel satu saja; yang lain menjadi kliping tersendiri."


class UnfitAddress(ValueError):
    """What was pasted names no public page; str() is the sentence for the screen."""


class _Parts(NamedTuple):
    host: str
    port: int | None
    path: str
    query: str


_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_ANY_SCHEME = re.compile(r"[a-z][a-z0-9+-]*:(?!\d)|[a-z][a-z0-9+.-]*:/", re.IGNORECASE)
_UNWRITABLE = re.compile(r"[\s\x00-\x20\x7f-\xa0\\<>\"]")
_LINK = re.compile(r"https?://\S+|www\.\S+", re.IGNORECASE)
_DAY = re.compile(r"/(20\d\d)/(\d{1,2})/(\d{1,2})(?=/|$)")

TRACKING = frozenset(
    """fbclid gclid gclsrc dclid wbraid gbraid msclkid yclid ttclid twclid igshid igsh mc_cid mc_eid _ga _gl mibextid
    ref ref_src ref_url referrer cmpid campaign spm xtor si share shared traffic_source tag_from navlink medium
    amp amp_js_v amp_gsa usqp""".split()
)
TRACKING_STARTS = ("utm_", "at_", "fb_", "_hs", "amp_")
# The whole text of a story on one page, or the page for a phone: still that story.
SAME_PAGE = frozenset(
    {("page", "all"), ("page", "1"), ("single", "1"), ("show", "all"), ("showpage", "all"), ("view", "all")}
    | {("halaman", "semua"), ("m", "1"), ("m", "0"), ("outputtype", "amp"), ("output", "amp"), ("type", "amp")}
)
FRONT_FILES = frozenset({"index.html", "index.htm", "index.php"})
# Pages that only lead on to another: host, start of the path, and the parameter that holds the address.
FORWARDS = (
    ("l.facebook.com", "/l.php", ("u",)),
    ("lm.facebook.com", "/l.php", ("u",)),
    ("l.instagram.com", "/", ("u",)),
    ("google.com", "/url", ("q", "url")),
)
_AMP_CACHE = re.compile(r"/(?:[a-z]/)?(s/)?(?=[^/]+\.)")


def normal_address(typed: str) -> str:
    """Return what all spellings of one page's address have in common; raises UnfitAddress.

    It's passed until it stays the same, so that normalising a normal address changes nothing.
    """
    address = typed
    for _ in range(_ROUNDS):
        before, address = address, _once(address)
        if address == before:
            return address
    raise UnfitAddress(UNCLEAR)


def openable(typed: str) -> str:
    """Return an address as it was pasted, with the scheme that people leave out."""
    text = typed.strip()
    return text if _SCHEME.match(text) else f"https://{text}"


def address_in(pasted: str) -> str:
    """Pick the one address out of what a phone shares: headline, address and a greeting; raises UnfitAddress."""
    text = pasted.strip()
    if not re.search(r"\s", text):
        return text
    found = list(dict.fromkeys(hit.rstrip(".,;)»”") for hit in _LINK.findall(text)))
    if len(found) > 1:
        raise UnfitAddress(SEVERAL)
    return found[0] if found else text


def domain_of(address: str) -> str:
    """Return the outlet's domain of a normal address."""
    return outlet_domain(urlsplit(address).hostname or "")


def day_in(address: str) -> date | None:
    """Return the day that many outlets write into their addresses: /2024/09/30/."""
    found = _DAY.search(urlsplit(address).path)
    if found is None:
        return None
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        return None


def _once(typed: str) -> str:
    parts = _split(typed)
    onward = _forwarded(parts)
    if onward:
        return onward
    host, path = _same_host(parts.host, _path(parts.path))
    query = _query(parts.query)
    if not (path or query):
        raise UnfitAddress(HOME)
    port = "" if parts.port in (None, 80, 443) else f":{parts.port}"
    address = f"https://{host}{port}{path or '/'}{'?' + query if query else ''}"
    if len(address) > LONGEST:
        raise UnfitAddress(LONG)
    return address


def _split(typed: str) -> _Parts:
    text = typed.strip()
    if not text:
        raise UnfitAddress(NONE)
    if len(text) > 2 * LONGEST:
        raise UnfitAddress(LONG)
    if not _SCHEME.match(text):
        if _ANY_SCHEME.match(text):
            raise UnfitAddress(OTHER_SCHEME)
        text = f"https://{text}"
    if _UNWRITABLE.search(text):
        raise UnfitAddress(UNCLEAR)
    try:
        found = urlsplit(text)
        port, has_user = found.port, "@" in found.netloc
        text.encode()
    except ValueError:
        raise UnfitAddress(UNCLEAR) from None
    if has_user:
        raise UnfitAddress(CREDENTIALS)
    try:
        host = public_host(found.hostname or "")
    except ValueError:
        raise UnfitAddress(NOT_PUBLIC) from None
    return _Parts(host, port, found.path, found.query)


def _forwarded(parts: _Parts) -> str:
    """Return where a page leads that only forwards; empty where it's a page of its own."""
    host = without_screen(parts.host)
    if outlet_domain(host).startswith("google.") and parts.path.startswith("/amp/"):
        found = _AMP_CACHE.match(parts.path.removeprefix("/amp"))
        return _inner(parts, found, parts.path.removeprefix("/amp")) if found else ""
    if host.endswith(".cdn.ampproject.org"):
        found = _AMP_CACHE.match(parts.path)
        return _inner(parts, found, parts.path) if found else ""
    for name, start, parameters in FORWARDS:
        if host == name and parts.path.startswith(start):
            values = dict(parse_qsl(parts.query))
            return next((values[key] for key in parameters if _SCHEME.match(values.get(key, ""))), "")
    return ""


def _inner(parts: _Parts, found: re.Match[str], path: str) -> str:
    return f"https://{path[found.end() :]}{'?' + parts.query if parts.query else ''}"


def _same_host(host: str, path: str) -> tuple[str, str]:
    """Drop what the host says of the screen. Kompas names the desk in the path of its phone pages instead."""
    first, _, rest = path.lstrip("/").partition("/")
    if host == "amp.kompas.com" and rest.startswith("read/") and first.isalpha():
        return f"{first}.kompas.com", f"/{rest}"
    return without_screen(host), path


def _path(raw: str) -> str:
    """Write a path in one way: dots resolved, no empty parts, letters that need no escape unescaped, no AMP."""
    kept: list[str] = []
    for part in raw.split("/"):
        part = _recoded(part, "-._~!$&'()*+,;=:@")
        if part == "..":
            del kept[-1:]
        elif part not in ("", "."):
            kept.append(part)
    if kept and (kept[-1].lower() in ("amp", "amp.html") or kept[-1].lower() in FRONT_FILES):
        kept.pop()
    elif len(kept) > 1 and kept[0].lower() == "amp":
        kept.pop(0)
    elif kept and kept[-1].lower().endswith(".amp"):
        kept[-1] = kept[-1][:-4]
    return "/" + "/".join(kept) if kept else ""


def _query(raw: str) -> str:
    """Sort what tells pages apart, and leave out what tells only who came from where."""
    kept = set()
    for pair in raw.split("&"):
        name, sign, value = pair.replace("+", "%20").partition("=")
        name, value = (_recoded(text, "-._~!$'()*,:@/") for text in (name, value))
        if name and not _is_tracking(name.lower(), value.lower()):
            kept.add(f"{name}{sign}{value}")
    return "&".join(sorted(kept))


def _is_tracking(name: str, value: str) -> bool:
    return name in TRACKING or name.startswith(TRACKING_STARTS) or (name, value) in SAME_PAGE


def _recoded(text: str, safe: str) -> str:
    return quote(unquote_to_bytes(text), safe=safe)
