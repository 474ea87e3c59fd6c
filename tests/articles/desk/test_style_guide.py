"""Does everybody with a desk read the style guide, and nobody else?"""

import pytest

from articles.states import Status


@pytest.mark.parametrize("name", ["agent", "coordinator", "editor", "managing_editor", "admin"])
def test_staff_reads_it(name, enter, cast):
    response = enter(name).get("/redaksi/gaya/")
    assert response.status_code == 200
    for status in Status:
        assert f'data-status="{status.value}">{status.label}' in response.content.decode()


def test_others_do_not(enter, cast, client):
    assert enter("nobody").get("/redaksi/gaya/").status_code == 403
    assert client.get("/redaksi/gaya/").status_code == 302
