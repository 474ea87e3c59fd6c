"""Which link addresses may stand in a text?"""

import re
from urllib.parse import parse_qs, quote, urlsplit

from .markup import MAX_HREF, REDIRECTS

_UNWANTED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\uffff]"
)
_ALLOWED = re.compile(r"https?://[^\s/?#:@]|mailto:[^\s@/]+@[^\s@/]|/(?!/)", re.IGNORECASE)
_ESCAPED = re.compile(r"[\s\"'<>`\\{}|^]")
_MOST_WRAPPINGS = 5


def safe_href(href: str) -> str | None:
    """Give the address in the form that we keep, or None where it may not stand.

    Allowed are http, https, mailto and paths of this site. Addresses of click counters give way to their target.
    """
    cleaned = _form(href)
    for _ in range(_MOST_WRAPPINGS):
        target = _target(cleaned)
        if target is None:
            break
        cleaned = _form(target)
    return cleaned if len(cleaned) <= MAX_HREF and is_allowed(cleaned) else None


def is_allowed(href: str) -> bool:
    """Tell whether an address in our form is one that may stand."""
    return _ALLOWED.match(href) is not None


def _form(href: str) -> str:
    return _ESCAPED.sub(lambda match: quote(match[0], safe=""), _UNWANTED.sub("", href).strip())


def _target(href: str) -> str | None:
    try:
        parts = urlsplit(href)
        names = REDIRECTS.get((parts.netloc.lower(), parts.path), ())
        query = parse_qs(parts.query) if names else {}
    except ValueError:
        return None
    return next((query[name][0] for name in names if name in query), None)
