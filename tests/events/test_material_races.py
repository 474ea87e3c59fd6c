"""When a form is sent by many taps, or two people change one material at the same moment, does one of them count?"""

import uuid

import pytest
from django.db import connection

from audit.models import AuditEvent
from events.models import Material, Meeting
from events.refusals import MATERIAL_STALE
from events.services.materials import Described, add_material, edit_material, withdraw_material
from events.uploads.store import private_storage
from tests.events.crowd import crowd
from tests.events.materials import LINK, add, checked
from tests.events.meetings import make_meeting
from upt.actors import actor_for

pytestmark = [
    pytest.mark.race,
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="SQLite's test database lives in memory and has no second connection"
    ),
]


def test_twenty_taps_make_one_material_and_keep_one_file(committed_db, cast, settings, tmp_path):
    settings.STORAGES = settings.STORAGES | {
        "private": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path, "base_url": None},
        }
    }
    meeting, actor, key = make_meeting(status="published"), actor_for(cast.editor), uuid.uuid4()

    def tap():
        there = Meeting.objects.get(pk=meeting.pk)
        return add_material(there, actor=actor, words=Described("Notula"), file=checked(), key=key).pk

    answers = crowd([tap] * 20)
    made = Material.objects.get()
    assert answers == [str(made.pk)] * 20
    assert private_storage().listdir("bahan")[1] == [made.token]
    assert AuditEvent.objects.filter(action="add-material").count() == 1


def test_twenty_materials_at_once_stand_in_one_order(committed_db, cast):
    meeting, actor = make_meeting(status="published"), actor_for(cast.editor)

    def act():
        return add(actor, Meeting.objects.get(pk=meeting.pk)).position

    assert sorted(map(int, crowd([act] * 20))) == list(range(1, 21))


def test_of_many_who_change_or_take_back_one_material_one_succeeds(committed_db, cast):
    actor = actor_for(cast.editor)
    pk = add(actor, make_meeting(status="published")).pk

    def change():
        there = Material.objects.get(pk=pk)
        return edit_material(there, actor=actor, seen=1, words=Described("Baru"), position=1, url=LINK).version

    def take_back():
        return withdraw_material(Material.objects.get(pk=pk), actor=actor, seen=1)

    answers = crowd([change, take_back] * 10)
    assert answers.count(MATERIAL_STALE) == 19
    assert Material.objects.get().version == 2
