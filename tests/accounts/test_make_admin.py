"""Does the first administrator get in, also without a mail server?"""

import re

import pytest
from django.core.management import CommandError, call_command

from accounts.models import RoleGrant, User
from accounts.services import deactivate_user
from accounts.states import Role
from tests.accounts.conftest import heading

pytestmark = pytest.mark.django_db


def test_makes_an_account_and_prints_the_way_in(capsys, client):
    call_command("make_admin", "kepala", "Kepala@Contoh.example", "--full-name", "Kepala Portal")
    said = capsys.readouterr().out
    assert said.startswith("kepala (kepala@contoh.example) sekarang administrator.\nBuat kata sandi di: http")
    page = client.get(re.search(r"/akun/\S+", said)[0], follow=True)
    assert heading(page) == "Selamat datang, Kepala"
    assert [grant.role for grant in RoleGrant.objects.current()] == [Role.ADMIN]


def test_twice_is_once(cast, capsys):
    for _ in range(2):
        call_command("make_admin", "agent", "agent@contoh.example")
    assert capsys.readouterr().out == "agent (agent@contoh.example) sekarang administrator.\n" * 2
    assert RoleGrant.objects.filter(user=cast.agent).count() == 1


def test_refuses_what_does_not_fit(cast):
    deactivate_user(user=cast.colleague, by=cast.admin)
    for given, sentence in (
        (("lain", "agent@contoh.example"), "Surel agent@contoh.example milik akun lain: agent."),
        (("agent", "lain@contoh.example"), "Nama pengguna agent sudah dipakai."),
        (("colleague", "colleague@contoh.example"), "Akun colleague sedang dinonaktifkan."),
    ):
        with pytest.raises(CommandError) as refusal:
            call_command("make_admin", *given)
        assert str(refusal.value) == sentence
    assert User.objects.filter(username="lain").count() == 0
    assert RoleGrant.objects.filter(role=Role.ADMIN).count() == 1
