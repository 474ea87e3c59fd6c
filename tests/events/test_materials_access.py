"""Who finds which material, and does every place agree: list, search, count, download, public page and calendars?"""

import pytest

from events.models import Delegate, Material
from events.queries.materials import materials_of, materials_visible_to
from events.services.invitations import change_invitation
from events.services.materials import withdraw_material
from events.states.delegations import Presence
from events.states.materials import Audience
from tests.conftest import appoint, make_user
from tests.events.delegations import come, invitation_of, make_invited, make_unit_beside
from tests.events.materials import add, checked
from tests.events.meetings import make_meeting, moment
from tests.events.pages import texts
from upt.actors import actor_for

NOW = moment(1, "09.00")
ALL = "registered invited network picked public early empty"

# What each role finds of an announced meeting of Ditjenpas. Unit A holds a seat, B has been asked and hasn't answered,
# C waits for a seat, D follows virtually, E isn't invited but picked. `early` is public from tomorrow on, `empty` is
# for picked units of which there are none.
VISITOR = "public"
NETWORK = "network public"
TABLE = {
    None: VISITOR,
    "agent": "registered invited network public",
    "colleague": "registered invited network public",
    "coordinator": "registered invited network public",  # acts for the units of its region
    "outsider": "invited network public",
    "other_coordinator": "invited network public",
    "waiting": "invited network public",
    "virtual": "registered invited network public",
    "picked": "network picked public",
    "editor": ALL,
    "second_editor": ALL,
    "managing_editor": ALL,
    "admin": ALL,
    "nobody": VISITOR,
}
HOSTED = TABLE | {"coordinator": ALL}  # where the office of A is the host
DRAFTED = {role: ALL if found == ALL else "" for role, found in TABLE.items()}
HOSTED_DRAFTED = DRAFTED | {"coordinator": ALL}


@pytest.fixture
def crew(cast, units):
    """Add agents of a unit that waits, of one that follows virtually, and of one that isn't invited."""
    for name, unit, near in (("waiting", "Lapas C", "b"), ("virtual", "Lapas D", "a"), ("picked", "Rutan E", "b")):
        place = make_unit_beside(getattr(units, near), unit)
        setattr(units, name, place)
        setattr(cast, name, make_user(name))
        appoint(getattr(cast, name), "agent", place)
    return cast


@pytest.fixture
def meeting(crew, units, editor, request, clock):
    """Make the meeting with one file for each audience, then put it into the state that the test asks for."""
    host, status = request.param
    clock(1, "09.00")
    host = units.a.kanwil if host else None
    made = make_invited(editor, [units.a, units.b, units.waiting, units.virtual], seats=1, host=host)
    change_invitation(
        invitation_of(made, units.virtual), actor=editor, presence=Presence.VIRTUAL, seats=None, represents=False
    )
    come(editor, made, units.a, "Ani")
    come(editor, made, units.waiting, "Budi")
    Delegate.objects.filter(name="Budi").update(status="waiting")
    for audience in Audience:
        add(editor, made, title_of(audience), audience, file=checked(), units=[units.picked])
    add(editor, made, title_of("early"), "public", file=checked(), available_from=moment(2, "09.00"))
    add(editor, made, title_of("empty"), "picked", file=checked())
    gone = add(editor, made, title_of("gone"), "public", file=checked())
    withdraw_material(gone, actor=editor, seen=1)
    made.status, made.cancel_reason = status, "Banjir"
    made.save()
    return made


def title_of(name: str) -> str:
    return f"Rahasia {name}."


def status_of(client, url: str) -> int:
    response = client.get(url)
    response.getvalue()  # read to its end, a file is closed
    return response.status_code


def titles_in(text: str) -> set[str]:
    # A calendar folds its lines.
    text = text.replace("\r\n ", "")
    return {name for name in (*ALL.split(), "gone") if title_of(name) in text}


CASES = [
    ((False, "published"), TABLE),
    ((False, "held"), TABLE),
    ((False, "draft"), DRAFTED),
    ((False, "cancelled"), DRAFTED),
    ((True, "published"), HOSTED),
    ((True, "draft"), HOSTED_DRAFTED),
]


@pytest.mark.parametrize(("meeting", "table"), CASES, indirect=["meeting"])
def test_every_place_shows_what_the_function_returns_and_nothing_else(meeting, table, crew, client):
    got, readable = {}, meeting.status in ("published", "held")
    for role in table:
        client.logout()
        actor = actor_for(getattr(crew, role)) if role else None
        if role:
            client.force_login(getattr(crew, role))
        expected = set(table[role].split())
        found = {row.title for row in materials_visible_to(actor, NOW)}
        assert found == {title_of(name) for name in expected}, role
        got[role] = desk_of(client, meeting, expected if actor and actor.has_desk else set(), role)
        if role in (None, "nobody", "agent", "editor"):
            assert public_of(client, meeting) == ({"public"} if readable else set()), role
    desks = {role: set(names.split()) for role, names in table.items() if role not in (None, "nobody")}
    assert {role: names for role, names in got.items() if role in desks} == desks


def desk_of(client, meeting, expected, role) -> set[str]:
    """Return what the desk's list shows; search, count and downloads must agree, and nothing stands elsewhere."""
    place = f"/redaksi/agenda/{meeting.pk}/"
    page = client.get(f"{place}bahan/")
    listed = titles_in(page.text)
    if page.status_code == 200:
        assert sum(int(text) for text in texts(page, "count")) == len(expected), role
        assert set(texts(page, "row-title")) == {title_of(name) for name in expected}, role
        searched = client.get(f"{place}bahan/", {"q": "RAHASIA I"})
        assert texts(searched, "row-title") == [title_of(name) for name in ("invited",) if name in expected], role
    for name in (*ALL.split(), "gone"):
        pk = Material.objects.get(title=title_of(name)).pk
        status = status_of(client, f"{place}bahan/{pk}/ambil/")
        refused = 302 if role is None else 403 if role == "nobody" else 404
        assert status == (200 if name in expected else refused), (role, name)
    others = [client.get(f"/redaksi/agenda/{part}") for part in ("", f"{meeting.pk}/")]
    assert [titles_in(other.text) for other in others] == [set(), set()], role
    return listed


def public_of(client, meeting) -> set[str]:
    """Return what readers find; page, both calendars and downloads must agree, whoever is signed in."""
    place = f"/agenda/{meeting.slug}/"
    shown = [titles_in(client.get(url).text) for url in (place, f"{place}kalender.ics", "/agenda.ics")]
    rows = Material.objects.filter(meeting=meeting)
    loaded = {row.title for row in rows if status_of(client, f"{place}bahan/{row.pk}/") == 200}
    assert shown == [shown[0]] * 3
    assert loaded == {title_of(name) for name in shown[0]}
    assert titles_in(client.get("/agenda/").text) == set()
    return shown[0]


@pytest.mark.parametrize("meeting", [(False, "published")], indirect=True)
def test_who_finds_none_is_told_the_same_whether_there_are_any(meeting, crew, enter):
    bare = make_meeting(status="published")
    Material.objects.exclude(audience="registered").delete()
    client = enter(crew.outsider)
    pages = [client.get(f"/redaksi/agenda/{row.pk}/bahan/") for row in (meeting, bare)]
    assert [texts(page, "empty-title") for page in pages] == [["Belum ada bahan untuk Anda"]] * 2
    assert [texts(page, "parts-link") for page in pages] == [["Acara", "Liputan", "Bahan"]] * 2
    assert ["seek" in page.text for page in pages] == [False, False]


def test_the_time_comes_by_itself(editor, units, client, clock):
    meeting = make_invited(editor, [units.a])
    add(editor, meeting, "Nanti", "public", available_from=moment(2, "09.00"))
    seen = []
    for day, hour in ((2, "08.59"), (2, "09.00")):
        clock(day, hour)
        seen.append("Nanti" in client.get(meeting.get_absolute_url()).text)
    assert seen == [False, True]


def test_a_person_with_a_seat_is_registered_without_any_invitation_of_the_own_unit(crew, units, editor):
    meeting = make_invited(editor, [units.a])
    add(editor, meeting)
    (guest,) = come(editor, meeting, units.a, "Outsider")
    seen = []
    for status in ("seated", "waiting", "withdrawn"):
        Delegate.objects.filter(pk=guest.pk).update(user=crew.outsider, status=status)
        seen.append(materials_of(meeting, actor_for(crew.outsider)).count())
    assert seen == [1, 0, 0]


def test_access_ends_with_the_seat_the_invitation_and_the_appointment(crew, units, editor):
    meeting = make_invited(editor, [units.a])
    for audience in ("registered", "invited", "network"):
        add(editor, meeting, audience, audience)
    (guest,) = come(editor, meeting, units.a, "Ani")
    seen = [visible(meeting, crew.agent)]
    Delegate.objects.filter(pk=guest.pk).update(status="withdrawn")
    seen.append(visible(meeting, crew.agent))
    guest.delete()
    meeting.invitations.all().delete()
    seen.append(visible(meeting, crew.agent))
    crew.agent.appointments.update(ended_at=moment(1, "00.00"))
    seen.append(visible(meeting, crew.agent))
    assert seen == [["registered", "invited", "network"], ["invited", "network"], ["network"], []]


def visible(meeting, user) -> list[str]:
    return [row.title for row in materials_of(meeting, actor_for(user))]


def test_a_seat_at_one_meeting_opens_nothing_of_another(crew, units, editor):
    first, second = (make_invited(editor, [units.a], title=title) for title in ("Satu", "Dua"))
    come(editor, first, units.a, "Ani")
    for meeting in (first, second):
        add(editor, meeting)
    assert [visible(meeting, crew.agent) for meeting in (first, second)] == [["Salindia"], []]


@pytest.mark.parametrize("meeting", [(False, "published")], indirect=True)
def test_a_material_is_found_only_under_its_own_meeting(meeting, crew, enter, client):
    other = make_meeting(status="published")
    pk = Material.objects.get(audience="public", available_from=None, withdrawn_at=None).pk
    assert client.get(f"/agenda/{other.slug}/bahan/{pk}/").status_code == 404
    assert enter(crew.editor).get(f"/redaksi/agenda/{other.pk}/bahan/{pk}/ambil/").status_code == 404
