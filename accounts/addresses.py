"""From which network address does a request come?"""

import ipaddress

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """Return the client's address; empty where the server knows none, as behind a socket without proxy.

    Each of the TRUSTED_PROXIES proxies in front of the portal appends the address it was called from to
    X-Forwarded-For. What stands further left was written by the client and may be invented, so it is never read.
    """
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.TRUSTED_PROXIES else ""
    hops = [hop.strip() for hop in forwarded.split(",") if hop.strip()] + [request.META.get("REMOTE_ADDR", "")]
    return _clean(hops[-(settings.TRUSTED_PROXIES + 1) :][0])


def _clean(hop: str) -> str:
    """Drop the port that some proxies add; empty for what is no address."""
    if hop.startswith("["):
        hop = hop[1:].partition("]")[0]
    elif hop.count(":") == 1:
        hop = hop.partition(":")[0]
    try:
        return str(ipaddress.ip_address(hop))
    except ValueError:
        return ""
