"""What may administrators do at /kelola/, and does it stop with their role?"""

import pytest
from django.contrib import admin
from django.core import mail
from django.core.management import call_command
from django.db import transaction
from django.test import Client

from accounts.administration import LEFT_OUT
from accounts.models import RoleGrant, User
from accounts.services import end_role, grant_role
from accounts.states import Role
from audit.models import AuditEvent
from audit.queries import events_for
from audit.services import record
from tests.accounts.conftest import add_app, signed_in

pytestmark = pytest.mark.django_db
USERS, GRANTS, RECORD = "/kelola/accounts/user/", "/kelola/accounts/rolegrant/", "/kelola/audit/auditevent/"


@pytest.fixture
def browser(cast) -> Client:
    return signed_in(cast.admin)


def act(browser, path, action, *rows):
    return browser.post(path, {"action": action, "_selected_action": [row.pk for row in rows]}, follow=True)


def said(answer) -> list[str]:
    return [str(message) for message in answer.context["messages"]]


def acts(user) -> list[str]:
    return [event.action for event in events_for("user", user.pk)]


def test_permissions_come_with_the_role_and_go_with_it(cast, browser):
    grant_role(user=cast.agent, role=Role.ADMIN, by=None)
    assert browser.get(USERS).status_code == 200
    assert User.objects.get(pk=cast.admin.pk).has_perm("accounts.change_user")
    end_role(grant=RoleGrant.objects.get(user=cast.admin), by=None)
    person = User.objects.get(pk=cast.admin.pk)
    assert not person.has_perm("accounts.change_user")
    assert not person.has_module_perms("accounts")
    assert browser.get(USERS).status_code == 403


@pytest.mark.parametrize("flag", ["is_staff", "is_superuser"])
def test_django_s_own_flags_open_nothing(cast, flag):
    User.objects.filter(pk=cast.agent.pk).update(**{flag: True})
    assert signed_in(cast.agent).get(USERS).status_code == 403


def test_the_administration_has_no_door_of_its_own(cast, browser):
    anonymous = Client().get("/kelola/login/?next=/kelola/audit/auditevent/")
    assert anonymous.headers["Location"] == "/masuk/?next=%2Fkelola%2Faudit%2Fauditevent%2F"
    assert (
        Client()
        .post("/kelola/login/", {"username": "admin", "password": "x"})
        .headers["Location"]
        .startswith("/masuk/")
    )
    assert signed_in(cast.agent).get("/kelola/login/").status_code == 403
    assert browser.get("/kelola/password_change/").headers["Location"] == "/akun/sandi/"


def test_secrets_and_sessions_are_not_on_show():
    shown = {model._meta.label for model in admin.site._registry}
    assert shown & set(LEFT_OUT) == set()
    assert {"accounts.User", "accounts.RoleGrant", "audit.AuditEvent"} <= shown


@pytest.mark.parametrize("path", [USERS, GRANTS, RECORD])
def test_lists_open_and_search(browser, path):
    assert browser.get(path).status_code == 200
    assert browser.get(path, {"q": "agent"}).status_code == 200


def test_inviting(browser, cast, django_capture_on_commit_callbacks):
    page = browser.get(f"{USERS}add/")
    assert list(page.context["adminform"].form.fields) == ["full_name", "email", "place"]
    given = {"full_name": "Orang Baru", "email": "Baru@contoh.example", "place": "Rutan Uji"}
    with django_capture_on_commit_callbacks(execute=True):
        browser.post(f"{USERS}add/", given)
    user = User.objects.get(email="baru@contoh.example")
    assert (user.username, user.has_usable_password(), acts(user)) == ("baru", False, ["invite"])
    assert [letter.to for letter in mail.outbox] == [["baru@contoh.example"]]


def test_inviting_a_known_address_is_refused_beside_the_field(browser, cast):
    answer = browser.post(f"{USERS}add/", {"full_name": "X", "email": "AGENT@contoh.example", "place": ""})
    assert answer.context["adminform"].form.errors == {"email": ["Surel ini sudah mempunyai akun."]}


def test_changing_details(browser, cast):
    path = f"{USERS}{cast.agent.pk}/change/"
    page = browser.get(path)
    assert list(page.context["adminform"].form.fields) == ["full_name", "email", "phone"]
    taken = browser.post(path, {"full_name": "Agen Baru", "email": "editor@contoh.example", "phone": ""})
    assert taken.context["adminform"].form.errors == {"email": ["Surel ini sudah dipakai akun lain."]}
    given = {"full_name": "Agen Baru", "email": "agent@contoh.example", "phone": "0812"}
    sly = {"username": "lain", "password": "x", "is_superuser": "on", "is_active": ""}
    assert browser.post(path, given | sly).status_code == 302
    cast.agent.refresh_from_db()
    assert (cast.agent.full_name, cast.agent.username, cast.agent.is_superuser) == ("Agen Baru", "agent", False)
    assert cast.agent.is_active
    assert acts(cast.agent) == ["change-details"]


@pytest.mark.parametrize("path", [USERS, GRANTS, RECORD])
def test_nothing_is_deleted(browser, cast, path):
    grant = RoleGrant.objects.get(user=cast.admin)
    rows = {USERS: cast.agent, GRANTS: grant, RECORD: AuditEvent.objects.get()}
    row = rows[path]
    assert browser.post(f"{path}{row.pk}/delete/", {"post": "yes"}).status_code == 403
    act(browser, path, "delete_selected", row)
    assert type(row).objects.filter(pk=row.pk).exists()


def test_acts_on_accounts(browser, cast):
    assert said(act(browser, USERS, "deactivate", cast.agent, cast.colleague)) == ["2 akun dinonaktifkan."]
    assert said(act(browser, USERS, "reactivate", cast.agent)) == ["1 akun diaktifkan."]
    assert acts(cast.agent) == ["deactivate", "reactivate"]
    assert acts(cast.colleague) == ["deactivate"]
    add_app(cast.editor)
    assert said(act(browser, USERS, "clear_factors", cast.editor, cast.agent)) == ["1 langkah kedua dihapus."]
    assert len(said(act(browser, USERS, "resend", cast.agent))) == 1
    assert acts(cast.agent) == ["deactivate", "reactivate"]


def test_a_refusal_is_told_and_stops_no_other(browser, cast):
    answer = act(browser, USERS, "deactivate", cast.admin, cast.agent)
    assert said(answer) == [
        "Admin: Ini administrator aktif terakhir. Beri dahulu peran administrator kepada orang lain.",
        "1 akun dinonaktifkan.",
    ]


def test_roles(browser, cast):
    browser.post(f"{GRANTS}add/", {"user": cast.agent.pk, "role": Role.EDITOR})
    grant = RoleGrant.objects.current().get(user=cast.agent)
    assert (grant.role, grant.granted_by) == (Role.EDITOR, cast.admin)
    browser.post(f"{GRANTS}add/", {"user": cast.agent.pk, "role": Role.EDITOR})
    assert browser.post(f"{GRANTS}{grant.pk}/change/", {"user": cast.admin.pk, "role": Role.ADMIN}).status_code == 403
    assert said(act(browser, GRANTS, "end", grant))[-1] == "1 peran diakhiri."
    assert acts(cast.agent) == ["grant-role", "end-role"]


def test_the_record_is_read_only(browser, cast):
    with transaction.atomic():
        record(
            actor_id=None,
            actor_name="Sistem",
            action="invite",
            object_type="user",
            object_id=5,
            object_label="Siti <b>",
        )
    page = browser.get(RECORD, {"action": "invite"})
    assert "Mengundang" in page.content.decode()
    assert "Siti &lt;b&gt;" in page.content.decode()
    assert [event.action for event in page.context["cl"].result_list] == ["invite"]
    event = AuditEvent.objects.get(action="invite")
    assert browser.get(f"{RECORD}{event.pk}/change/").status_code == 200
    assert browser.post(f"{RECORD}{event.pk}/change/", {"note": "lain"}).status_code == 403
    assert browser.get(f"{RECORD}add/").status_code == 403


def test_the_record_filters_by_words(browser, cast):
    page = browser.get(RECORD, {"object_type": "user"})
    assert [event.action for event in page.context["cl"].result_list] == ["sign-in"]
    assert "Akun" in page.content.decode()


def test_createsuperuser_makes_an_administrator_by_role(db, monkeypatch):
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", "sandi-pertama-yang-panjang")
    given = {"username": "kepala", "email": "Kepala@Contoh.example", "full_name": "Kepala Portal"}
    call_command("createsuperuser", interactive=False, verbosity=0, **given)
    user = User.objects.get(username="kepala")
    assert (user.email, user.is_superuser, user.is_staff) == ("kepala@contoh.example", False, False)
    assert acts(user) == ["grant-role"]
    assert signed_in_with(user, "sandi-pertama-yang-panjang").get(USERS).status_code == 200


def signed_in_with(user, password) -> Client:
    browser = Client()
    browser.post("/masuk/", {"login": user.username, "password": password})
    return browser


def test_no_filter_of_one_s_own_making_spells_a_password_hash_out(browser):
    assert browser.get(USERS, {"password__startswith": "pbkdf2"}).status_code == 400
    for shown in ({"is_active__exact": "1"}, {"role_grants__role__exact": Role.ADMIN}):
        assert browser.get(USERS, shown).status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        f"{RECORD}?action=%00",
        f"{GRANTS}?role__exact=a%00b",
        "/kelola/autocomplete/?app_label=accounts&model_name=rolegrant&field_name=user&term=%00",
    ],
)
def test_a_nul_in_an_address_is_bad_input(browser, address):
    assert browser.get(address).status_code == 400


@pytest.mark.parametrize("row", ["x", "-1", "\0", "1e3", "\u0967", ""])
def test_a_row_without_a_number_is_bad_input(browser, row):
    sent = {"action": "deactivate", "_selected_action": row}
    assert browser.post(USERS, sent).status_code == 400
    assert browser.post(f"{GRANTS}add/", {"user": "\0", "role": Role.EDITOR}).status_code == 400
