"""Do the portal's own pages stand: about, guideline, and an error for every way to go wrong?"""

import re

import pytest
from django.test import Client

from humas_portal.views import error_page

HEADING = re.compile(r"<h1[^>]*>(.*?)</h1>", re.S)


def heading(response) -> str:
    return HEADING.search(response.content.decode())[1]


@pytest.mark.parametrize("address", ["/tentang/", "/pedoman/"])
def test_written_pages_open(address, client, db):
    assert client.get(address).status_code == 200


@pytest.mark.parametrize("status", [400, 403, 404, 410, 413, 429, 500, 503])
def test_error_pages_need_nothing_and_offer_a_way_out(status):
    response = error_page(status)
    page = response.content.decode()
    assert response.status_code == status
    assert heading(response)
    assert re.search(r'href="/[^"]*"', page.split("</h1>")[1])
    assert 'lang="id"' in page


def test_an_unknown_address_is_a_404_in_indonesian(client, db):
    response = client.get("/tidak-ada/")
    assert (response.status_code, heading(response)) == (404, heading(error_page(404)))


def test_a_form_from_an_old_page_says_how_to_go_on(db):
    response = Client(enforce_csrf_checks=True).post("/masuk/", {"login": "agen", "password": "rahasia"})
    assert (response.status_code, heading(response)) == (403, "Formulir ini terbuka terlalu lama")


def test_a_request_that_is_too_large_is_told_so(client, db, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    response = client.post("/masuk/", {"login": "x" * 5000})
    assert (response.status_code, heading(response)) == (413, heading(error_page(413)))


def test_every_answer_carries_the_policy_and_the_guards(client, db):
    response = client.get("/")
    policy = response["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "unsafe-inline" not in policy
    assert response["X-Frame-Options"] == "DENY"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "same-origin"
