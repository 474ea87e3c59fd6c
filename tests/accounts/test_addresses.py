"""Can a client invent the address it comes from?"""

import pytest
from django.test import RequestFactory

from accounts.addresses import client_address

PROXY, CLIENT, LIE = "10.0.0.1", "203.0.113.9", "198.51.100.66"

# proxies trusted, X-Forwarded-For, REMOTE_ADDR -> address
TABLE = [
    (0, None, CLIENT, CLIENT),
    (0, LIE, CLIENT, CLIENT),
    (0, f"{LIE}, {LIE}", CLIENT, CLIENT),
    (1, CLIENT, PROXY, CLIENT),
    (1, f"{LIE}, {CLIENT}", PROXY, CLIENT),
    (1, f"{LIE},{LIE},{CLIENT}", PROXY, CLIENT),
    (1, None, PROXY, PROXY),
    (1, "", PROXY, PROXY),
    (1, " , ", PROXY, PROXY),
    (1, CLIENT, "", CLIENT),
    (2, f"{LIE}, {CLIENT}, 10.0.0.2", PROXY, CLIENT),
    (2, f"{CLIENT}, 10.0.0.2", PROXY, CLIENT),
    (2, CLIENT, PROXY, CLIENT),
    (1, f"{LIE}, {CLIENT}:50422", PROXY, CLIENT),
    (1, "[2001:db8::7]:443", PROXY, "2001:db8::7"),
    (1, "2001:db8::7", PROXY, "2001:db8::7"),
    (1, f"{CLIENT}, unknown", PROXY, ""),
    (1, f"{CLIENT}, <script>", PROXY, ""),
    (0, None, "", ""),
]


@pytest.mark.parametrize(("proxies", "forwarded", "remote", "address"), TABLE)
def test_reads_from_the_right(settings, proxies, forwarded, remote, address):
    settings.TRUSTED_PROXIES = proxies
    headers = {} if forwarded is None else {"X-Forwarded-For": forwarded}
    request = RequestFactory().get("/", headers=headers, REMOTE_ADDR=remote)
    assert client_address(request) == address


def test_rate_limits_and_record_use_the_same_address(settings, client, db):
    from audit.models import AuditEvent

    settings.TRUSTED_PROXIES = 1
    settings.ACCOUNT_RATE_LIMITS = {"login": "1/m/ip"}
    for lie in ("198.51.100.1", "198.51.100.2"):
        answer = client.post(
            "/masuk/", {"login": "siapa", "password": "entah"}, headers={"X-Forwarded-For": f"{lie}, {CLIENT}"}
        )
    assert answer.status_code == 429
    assert list(AuditEvent.objects.values_list("address", flat=True)) == [CLIENT]
