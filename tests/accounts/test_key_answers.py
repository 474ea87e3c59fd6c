"""Does an answer that no key would give get a sentence instead of a broken page?"""

import pytest
from django.test import Client

from accounts.forms import KEY_REFUSED
from tests.accounts.conftest import add_app, sign_in, signed_in
from tests.conftest import PASSWORD

pytestmark = pytest.mark.django_db
ANSWER = '{"id": "AA", "rawId": "AA", "type": "public-key", "clientExtensionResults": {}, "response": {%s}}'
NONSENSE = [
    "",
    "x",
    "null",
    "1",
    '"x"',
    "[]",
    "[1]",
    "{}",
    '{"id": 1}',
    '{"id": "AA"}',
    '{"response": null}',
    '{"response": {"userHandle": null}}',
    ANSWER % '"clientDataJSON": "AA", "authenticatorData": "AA", "signature": "AA", "userHandle": "MQ"',
    ANSWER % '"clientDataJSON": "e30", "authenticatorData": "AAAA", "signature": "AA"',
    ANSWER % '"clientDataJSON": 1, "authenticatorData": 1, "signature": 1, "userHandle": 1',
    ANSWER % '"clientDataJSON": "e30", "attestationObject": "AA"',
    ANSWER % '"clientDataJSON": "é", "attestationObject": []',
]


@pytest.mark.parametrize("answer", NONSENSE)
def test_at_the_door(cast, client, answer):
    client.get("/masuk/kunci/", headers={"Accept": "application/json"})
    page = client.post("/masuk/kunci/", {"credential": answer})
    assert (page.status_code, page.headers["Location"]) == (302, "/masuk/")
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("answer", NONSENSE)
def test_at_the_second_step(cast, client, answer):
    add_app(cast.editor)
    sign_in(client, "editor")
    assert client.post("/masuk/langkah-kedua/", {"credential": answer}).status_code == 200
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("answer", NONSENSE)
def test_when_adding_one(cast, answer):
    browser = signed_in(cast.editor)
    browser.post("/akun/konfirmasi/", {"password": PASSWORD, "next": "/akun/"})
    browser.get("/akun/dua-langkah/kunci/tambah/")
    page = browser.post("/akun/dua-langkah/kunci/tambah/", {"credential": answer, "name": "Ponsel"})
    assert page.status_code == 200
    assert not page.context["form"].is_valid()


def test_the_sentence(cast):
    browser = Client()
    browser.post("/masuk/kunci/", {"credential": '{"id": 1}'})
    assert [str(message) for message in browser.get("/masuk/").context["messages"]] == [KEY_REFUSED]
