"""Who loads which photo at which address?"""

from http import HTTPStatus

import pytest

from photos.addresses import desk_src, public_src, public_srcset, share_src, width_near
from photos.services import conceal, expose

TOKEN = "0123456789abcdef" * 2


@pytest.fixture
def shown(photo, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        expose(photo)
    return photo


def test_ready_made_addresses():
    assert public_src(TOKEN, 480) == f"/media/foto/{TOKEN}/480.webp"
    assert public_srcset(TOKEN, [480, 960]) == f"/media/foto/{TOKEN}/480.webp 480w, /media/foto/{TOKEN}/960.webp 960w"
    assert share_src(TOKEN) == f"/media/foto/{TOKEN}/bagikan.jpg"
    assert desk_src(7, 960) == "/redaksi/foto/7/960.webp"


def test_addresses_follow_the_media_host(settings):
    settings.MEDIA_URL = "https://media.humas.example/"
    assert public_src(TOKEN, 480) == f"https://media.humas.example/foto/{TOKEN}/480.webp"


@pytest.mark.parametrize(("wanted", "chosen"), [(2000, 1600), (960, 960), (959, 480), (100, 480)])
def test_the_width_near_a_wanted_one(wanted, chosen):
    assert width_near([480, 960, 1600], wanted) == chosen


def test_a_published_rendition_may_be_kept_for_an_hour(shown, client):
    response = client.get(public_src(shown.token, 480))
    assert response.status_code == HTTPStatus.OK
    assert response.getvalue()[8:12] == b"WEBP"
    assert (response["Content-Type"], response["X-Content-Type-Options"], response["Cache-Control"]) == (
        "image/webp",
        "nosniff",
        "public, max-age=3600, must-revalidate",
    )
    assert not response.has_header("Vary")
    assert not response.cookies


def test_a_kept_rendition_is_confirmed_in_short_while_it_is_shown(shown, client):
    kept = client.get(public_src(shown.token, 480))["ETag"]
    again = client.get(public_src(shown.token, 480), headers={"If-None-Match": kept})
    assert (again.status_code, again.content) == (HTTPStatus.NOT_MODIFIED, b"")


def test_the_share_copy_is_a_jpeg(shown, client):
    response = client.get(share_src(shown.token))
    assert (response["Content-Type"], response.getvalue()[:3]) == ("image/jpeg", b"\xff\xd8\xff")


def test_an_unpublished_photo_has_no_public_address(photo, client):
    assert client.get(public_src(photo.token, 480)).status_code == HTTPStatus.NOT_FOUND


def test_a_concealed_photo_is_gone(shown, client, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        conceal(shown)
    assert client.get(public_src(shown.token, 480)).status_code == HTTPStatus.NOT_FOUND


TRAVERSALS = [
    "/media/foto/{token}/master.jpg",
    "/media/foto/{token}/1600.webp",
    "/media/foto/{token}/../{token}/480.webp",
    "/media/foto/{token}/%2e%2e/%2e%2e/%2e%2e/private/foto/{token}/master.jpg",
    "/media/foto/{token}/..%2f..%2f..%2fprivate%2ffoto%2f{token}%2fmaster.jpg",
    "/media/foto/{token}/480.webp%00.jpg",
    "/media/foto/{token}/480.webp%0a",
    "/media/foto/{token}/480.webp/",
    "/media/foto/../private/foto/{token}/master.jpg",
    "/media/foto/%2e%2e%2fprivate/480.webp",
    "/media/../private/foto/{token}/master.jpg",
    "/media/foto//etc/passwd",
]


@pytest.mark.parametrize("address", TRAVERSALS)
def test_no_other_file_is_reached(address, shown, client):
    assert client.get(address.format(token=shown.token)).status_code == HTTPStatus.NOT_FOUND


SEES_UNIT_A = {
    "agent": HTTPStatus.OK,
    "colleague": HTTPStatus.OK,
    "outsider": HTTPStatus.NOT_FOUND,
    "coordinator": HTTPStatus.OK,
    "other_coordinator": HTTPStatus.NOT_FOUND,
    "editor": HTTPStatus.OK,
    "second_editor": HTTPStatus.OK,
    "managing_editor": HTTPStatus.OK,
    "second_managing_editor": HTTPStatus.OK,
    "admin": HTTPStatus.NOT_FOUND,
    "nobody": HTTPStatus.FORBIDDEN,  # refused at the door already
}


@pytest.mark.parametrize(("who", "status"), SEES_UNIT_A.items())
@pytest.mark.parametrize("is_public", [False, True], ids=["unpublished", "published"])
def test_who_loads_a_photo_in_the_newsroom(who, status, is_public, request, cast, client):
    photo = request.getfixturevalue("shown" if is_public else "photo")
    client.force_login(getattr(cast, who))
    assert client.get(desk_src(photo.pk, 480)).status_code == status


def test_the_newsroom_asks_for_sign_in(photo, client):
    response = client.get(desk_src(photo.pk, 480))
    assert (response.status_code, response["Location"]) == (
        HTTPStatus.FOUND,
        f"/masuk/?next=/redaksi/foto/{photo.pk}/480.webp",
    )


def test_an_ended_appointment_loses_the_photo_at_once(photo, cast, client):
    client.force_login(cast.agent)
    assert client.get(desk_src(photo.pk, 480)).status_code == HTTPStatus.OK
    appointment = cast.agent.appointments.get()
    appointment.ended_at = appointment.created_at
    appointment.save(update_fields=["ended_at"])
    assert client.get(desk_src(photo.pk, 480)).status_code == HTTPStatus.FORBIDDEN


def test_a_newsroom_photo_stays_out_of_shared_caches(photo, cast, client):
    client.force_login(cast.agent)
    response = client.get(desk_src(photo.pk, 480))
    assert response.getvalue()[8:12] == b"WEBP"
    assert (response["Content-Type"], response["Cache-Control"], response["X-Content-Type-Options"]) == (
        "image/webp",
        "private, no-cache",
        "nosniff",
    )
    again = client.get(desk_src(photo.pk, 480), headers={"If-None-Match": response["ETag"]})
    assert (again.status_code, again["Cache-Control"]) == (HTTPStatus.NOT_MODIFIED, "private, no-cache")


@pytest.mark.parametrize("width", [1, 481, 1600, 2048])
def test_a_width_that_isnt_kept_isnt_there(width, photo, cast, client):
    client.force_login(cast.agent)
    assert client.get(desk_src(photo.pk, width)).status_code == HTTPStatus.NOT_FOUND


def test_an_absurd_number_is_not_found(cast, client, photo):
    client.force_login(cast.agent)
    assert client.get(f"/redaksi/foto/{10**30}/480.webp").status_code == HTTPStatus.NOT_FOUND
