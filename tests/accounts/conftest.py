"""Which portal do the account tests run against, and how do their people sign in?"""

import base64
import hashlib
import hmac
import re
import struct
import time

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.test import Client

from tests.conftest import PASSWORD

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture(autouse=True)
def portal(settings):
    """Walk the small portal of tests.accounts.urls, with nobody's earlier attempts counted."""
    settings.ROOT_URLCONF = "tests.accounts.urls"
    cache.clear()
    yield
    cache.clear()


def signed_in(user) -> Client:
    """Return a browser in which the person has signed in with the password."""
    browser = Client()
    answer = sign_in(browser, user.username)
    assert answer.status_code == 302, answer.content.decode()
    return browser


def sign_in(browser: Client, login: str, password: str = PASSWORD, **extra):
    return browser.post("/masuk/", {"login": login, "password": password, **extra})


def add_app(user) -> None:
    """Give a person an authenticator app with a known secret."""
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": SECRET})


def code_now(secret: str = SECRET, step: int = 0) -> str:
    """Return what the authenticator app shows now, or some steps of 30 seconds away."""
    counter = struct.pack(">Q", int(time.time()) // 30 + step)
    digest = hmac.new(base64.b32decode(secret), counter, hashlib.sha1).digest()
    offset = digest[-1] & 15
    number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return f"{number % 10**6:06}"


def heading(answer) -> str:
    """Return the text of the page's h1."""
    found = re.search(r"<h1[^>]*>(.*?)</h1>", answer.content.decode(), re.DOTALL)
    return re.sub(r"<[^>]+>", "", found[1]).strip() if found else ""
