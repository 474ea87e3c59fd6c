"""Is this the name of a public host, and which outlet does it belong to?"""

import re

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\Z")
# A last label of digits would be an IP address, in whichever of its spellings.
_TOP = re.compile(r"(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})\Z")
LONGEST = 253

# Names that only lead somewhere inside a house or a network.
INSIDE = frozenset("localhost local localdomain internal intranet lan corp private arpa test invalid onion".split())

# What is no outlet of its own: second levels of countries, and hosts that many share.
SHARED = frozenset(
    """co.id or.id go.id ac.id sch.id web.id my.id biz.id net.id mil.id desa.id ponpes.id
    co.uk org.uk com.au net.au com.my com.sg com.tl com.ph
    blogspot.com blogspot.co.id wordpress.com medium.com substack.com""".split()
)
# The same page for other screens.
SCREENS = ("www.", "m.", "amp.", "mobile.", "wap.")


def public_host(name: str) -> str:
    """Return a host's name in small ASCII letters; raises ValueError for IP addresses and names of inner networks."""
    host = name.removesuffix(".").encode("idna").decode("ascii").lower()
    labels = host.split(".")
    if len(host) > LONGEST or len(labels) < 2 or not _TOP.match(labels[-1]):
        raise ValueError(name)
    if labels[-1] in INSIDE or not all(_LABEL.match(label) for label in labels):
        raise ValueError(name)
    return host


def outlet_domain(host: str) -> str:
    """Return the part of a host that names the outlet: news.detik.com is of detik.com."""
    labels = host.split(".")
    own = next((n for n in (3, 2) if ".".join(labels[-n:]) in SHARED), 1)
    return ".".join(labels[-own - 1 :])


def without_screen(host: str) -> str:
    """Take off what says only for which screen a page is; the outlet's own name stays whole."""
    domain = outlet_domain(host)
    found = next((screen for screen in SCREENS if host.startswith(screen) and host != domain), "")
    return host.removeprefix(found)
