"""Are materials added once, changed by one at a time, opened to everybody only on purpose, and taken back for good?"""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from audit.models import AuditEvent
from audit.verify import walk_chain
from events.models import Material
from events.queries.materials import materials_of
from events.refusals import (
    FILE_OR_LINK,
    FORM_USED,
    LINK_NOT_HTTPS,
    LINK_WITH_PASSWORD,
    MATERIAL_STALE,
    NOT_YOURS,
    PUBLIC_TOO_EARLY,
    PUBLIC_UNCONFIRMED,
    CannotNow,
    NotAllowed,
    Refusal,
)
from events.services.materials import Described, add_material, edit_material, withdraw_material
from events.services.meetings import Planned, save_rundown
from events.states.materials import Audience
from events.uploads.store import opened, path_of, private_storage
from tests.events.materials import LINK, PDF, add, checked
from tests.events.meetings import make_meeting
from upt.actors import actor_for

KEEPERS = ("coordinator", "editor", "second_editor", "managing_editor", "admin")
OTHERS = ("agent", "colleague", "outsider", "other_coordinator", "nobody")


def stored() -> set[str]:
    """Return the names of all files in private storage."""
    try:
        return set(private_storage().listdir("bahan")[1])
    except FileNotFoundError:
        return set()


@pytest.fixture(autouse=True)
def empty_storage(settings, tmp_path):
    settings.STORAGES = settings.STORAGES | {
        "private": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path, "base_url": None},
        }
    }


@pytest.fixture
def meeting(units):
    return make_meeting(status="published", host=units.a.kanwil)


@pytest.mark.parametrize("role", KEEPERS + OTHERS)
def test_who_may_add_change_and_take_back(role, cast, editor, meeting):
    actor, there = actor_for(getattr(cast, role)), add(editor, meeting)
    acts = (
        lambda: add(actor, meeting),
        lambda: edit_material(there, actor=actor, seen=1, words=Described("Baru"), position=2, url=LINK),
        lambda: withdraw_material(there, actor=actor, seen=2),
    )
    got = []
    for act in acts:
        try:
            act()
            got.append("done")
        except NotAllowed as refusal:
            got.append(str(refusal))
    assert got == (["done"] * 3 if role in KEEPERS else [NOT_YOURS] * 3)
    assert materials_of(meeting, editor).count() == 1


def test_a_file_is_kept_as_it_came_under_a_name_nobody_guesses(editor, meeting):
    made = add(editor, meeting, file=checked(PDF, "Notula Rakor.exe"))
    assert (made.file_name, made.file_type, made.size) == ("Notula Rakor.pdf", "pdf", len(PDF))
    assert (made.audience, made.url, made.position, made.version) == ("registered", "", 1, 1)
    assert stored() == {made.token}
    assert len(made.token) == 32
    with opened(made.token) as content:
        assert content.read() == PDF


def test_the_same_form_sent_twice_makes_one(editor, meeting):
    words, key = Described("Salindia"), add(editor, meeting, file=checked()).key
    again = add_material(meeting, actor=editor, words=words, file=checked(), key=key)
    assert (Material.objects.get(), len(stored())) == (again, 1)
    assert AuditEvent.objects.filter(action="add-material").count() == 1


def test_a_form_of_another_meeting_or_of_what_was_taken_back_makes_none(editor, meeting):
    made = add(editor, meeting)
    other = make_meeting(status="published", slug="lain")
    with pytest.raises(CannotNow, match=FORM_USED):
        add_material(other, actor=editor, words=Described("x"), url=LINK, key=made.key)
    withdraw_material(made, actor=editor, seen=1)
    with pytest.raises(CannotNow, match=FORM_USED):
        add_material(meeting, actor=editor, words=Described("x"), url=LINK, key=made.key)


def test_a_file_goes_where_its_row_fails(editor, meeting):
    with pytest.raises(ValidationError):
        add(editor, meeting, file=checked(), session="bukan kunci")
    assert (stored(), Material.objects.count()) == (set(), 0)


@pytest.mark.parametrize("brought", [{}, {"file": True, "url": LINK}])
def test_it_is_a_file_or_a_link(brought, editor, meeting):
    if "file" in brought:
        brought = brought | {"file": checked()}
    with pytest.raises(Refusal, match=FILE_OR_LINK):
        add_material(meeting, actor=editor, words=Described("x"), **brought)


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("https://contoh.go.id", None),
        ("https://contoh.go.id:8443/a%20b?x=1#y", None),
        ("http://contoh.go.id", LINK_NOT_HTTPS),
        ("HTTP://contoh.go.id", LINK_NOT_HTTPS),
        ("javascript:alert(1)//https://contoh.go.id", LINK_NOT_HTTPS),
        ("data:text/html,x", LINK_NOT_HTTPS),
        ("//contoh.go.id", LINK_NOT_HTTPS),
        ("https:///contoh.go.id", LINK_NOT_HTTPS),
        ("https://localhost/", LINK_NOT_HTTPS),
        ("https://.", LINK_NOT_HTTPS),
        ("https://contoh.go.id:port/", LINK_NOT_HTTPS),
        ("https://[::1", LINK_NOT_HTTPS),
        ("https://contoh.go.id/a b", LINK_NOT_HTTPS),
        ("https://contoh.go.id/\u202ea", LINK_NOT_HTTPS),
        ("https://contoh.go.id\\@jahat.example", LINK_WITH_PASSWORD),
        ("https://ani:rahasia@contoh.go.id/", LINK_WITH_PASSWORD),
        ("https://contoh.go.id@jahat.example/", LINK_WITH_PASSWORD),
        ("https://contoh.go.id/" + "x" * 600, LINK_NOT_HTTPS),
    ],
)
def test_links_are_plain_https_without_credentials(address, sentence, editor, meeting):
    try:
        add(editor, meeting, url=address)
        told = None
    except Refusal as refusal:
        told = str(refusal)
    assert (told, Material.objects.count()) == (sentence, 0 if sentence else 1)


@pytest.mark.parametrize(
    ("status", "confirmed", "told"),
    [
        ("draft", True, PUBLIC_TOO_EARLY),
        ("published", False, PUBLIC_UNCONFIRMED),
        ("published", True, None),
        ("held", False, PUBLIC_UNCONFIRMED),
        ("held", True, None),
        ("cancelled", True, PUBLIC_TOO_EARLY),
    ],
)
def test_only_what_readers_know_of_is_opened_to_them_and_only_on_purpose(status, confirmed, told, editor):
    meeting = make_meeting(status=status)
    made = add(editor, meeting)
    words = Described("Salindia", Audience.PUBLIC, is_confirmed=confirmed)
    answers = []
    for act in (
        lambda: add_material(meeting, actor=editor, words=words, url=LINK),
        lambda: edit_material(made, actor=editor, seen=1, words=words, position=1, url=LINK),
    ):
        try:
            act()
            answers.append(None)
        except Refusal as refusal:
            answers.append(str(refusal))
    assert answers == [told, told]


def test_what_is_public_stays_so_unasked_and_closing_it_asks_nothing(editor, meeting):
    made = add(editor, meeting, audience="public")
    edit_material(made, actor=editor, seen=1, words=Described("Baru", Audience.PUBLIC), position=1, url=LINK)
    edit_material(made, actor=editor, seen=2, words=Described("Baru"), position=1, url=LINK)
    assert (Material.objects.get().audience, materials_of(meeting, None).count()) == ("registered", 0)


def test_units_are_kept_only_while_they_are_picked(editor, meeting, units):
    made = add(editor, meeting, audience="picked", units=[units.a, units.b])
    assert made.picked.count() == 2
    edit_material(made, actor=editor, seen=1, words=Described("x", units=[units.a]), position=1, url=LINK)
    assert made.picked.count() == 0
    edit_material(made, actor=editor, seen=2, words=Described("x", Audience.PICKED), position=1, url=LINK)
    assert made.picked.count() == 0  # what was picked once doesn't come back by itself


def test_the_second_of_two_people_is_told(editor, meeting):
    made = add(editor, meeting)
    twin = Material.objects.get()
    edit_material(made, actor=editor, seen=1, words=Described("Pertama"), position=1, url=LINK)
    for act in (
        lambda: edit_material(twin, actor=editor, seen=1, words=Described("Kedua"), position=1, url=LINK),
        lambda: withdraw_material(twin, actor=editor, seen=1),
    ):
        with pytest.raises(CannotNow, match=MATERIAL_STALE):
            act()
    row = Material.objects.get()
    assert (row.title, row.version, row.withdrawn_at) == ("Pertama", 2, None)


def test_what_is_taken_back_is_gone_with_its_file(editor, meeting, django_capture_on_commit_callbacks):
    made = add(editor, meeting, file=checked())
    with django_capture_on_commit_callbacks(execute=True):
        withdraw_material(made, actor=editor, seen=1)
    assert (stored(), materials_of(meeting, editor).count()) == (set(), 0)
    assert Material.objects.get().withdrawn_at is not None
    with pytest.raises(CannotNow, match=MATERIAL_STALE):
        withdraw_material(made, actor=editor, seen=2)


def test_a_disk_that_refuses_leaves_nothing_to_be_found(editor, meeting, django_capture_on_commit_callbacks):
    made = add(editor, meeting, file=checked())
    private_storage().delete(path_of(made.token))
    with django_capture_on_commit_callbacks(execute=True):
        withdraw_material(made, actor=editor, seen=1)
    assert materials_of(meeting, editor).count() == 0


def test_new_ones_stand_last_and_order_is_the_hosts(editor, meeting):
    first, *_ = (add(editor, meeting, title) for title in ("Satu", "Dua", "Tiga"))
    edit_material(first, actor=editor, seen=1, words=Described("Satu"), position=9, url=LINK)
    add(editor, meeting, "Empat")
    assert [row.title for row in materials_of(meeting, editor)] == ["Dua", "Tiga", "Satu", "Empat"]


def test_every_act_stands_in_the_record(editor, meeting):
    made = add(editor, meeting, audience="public", file=checked())
    edit_material(made, actor=editor, seen=1, words=Described("  Salindia \n baru "), position=1)
    withdraw_material(made, actor=editor, seen=2)
    rows = AuditEvent.objects.filter(object_type="material").order_by("pk")
    assert [(row.action, row.object_label, row.note) for row in rows] == [
        ("add-material", "Salindia", "untuk: publik"),
        ("edit-material", "Salindia baru", "untuk: peserta terdaftar"),
        ("withdraw-material", "Salindia baru", "untuk: peserta terdaftar"),
    ]
    assert walk_chain().is_whole


def test_a_refused_act_writes_nothing(editor, cast, meeting):
    made, count = add(editor, meeting), AuditEvent.objects.count()
    with pytest.raises(NotAllowed):
        withdraw_material(made, actor=actor_for(cast.agent), seen=1)
    with pytest.raises(Refusal):
        edit_material(made, actor=editor, seen=1, words=Described("x"), position=1, url="http://x.id")
    assert (AuditEvent.objects.count(), Material.objects.get().version) == (count, 1)


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "link", "url": "http://contoh.go.id"},
        {"kind": "link", "url": LINK, "token": "a" * 32},
        {"kind": "file", "url": ""},
        {"kind": "file", "url": LINK, "token": "a" * 32},
        {"kind": "link", "url": LINK, "audience": "all"},
    ],
)
def test_the_database_holds_the_rules_too(fields, meeting):
    with pytest.raises(IntegrityError), transaction.atomic():
        Material.objects.create(meeting=meeting, title="x", **fields)


def test_a_dropped_session_leaves_its_materials_under_general(editor, meeting, client):
    items = list(meeting.rundowns.get().items.all())
    add(editor, meeting, "Umum", "public")
    add(editor, meeting, "Foto", "public", session=items[2].key)
    page = client.get(meeting.get_absolute_url())
    assert [(group.title, [row.title for row in group.rows]) for group in page.context["materials"]] == [
        ("Bahan umum", ["Umum"]),
        ("Praktik foto", ["Foto"]),
    ]
    keep = [Planned(i.title, i.starts_at, i.ends_at, i.kind, i.room, i.speakers, i.key) for i in items[:2]]
    save_rundown(meeting, actor=editor, seen=1, plan=keep, at=timezone.now() + timedelta(seconds=1))
    page = client.get(meeting.get_absolute_url())
    assert [(group.title, [row.title for row in group.rows]) for group in page.context["materials"]] == [
        ("Bahan umum", ["Umum", "Foto"])
    ]
