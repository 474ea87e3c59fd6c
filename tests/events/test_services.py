"""Are a meeting's data and programme written whole, on what was seen, and in versions?"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from audit.models import AuditEvent
from events.models import Meeting, Series
from events.refusals import EMPTY_RUNDOWN, NOT_WRITABLE, STALE, TWICE, CannotNow
from events.services.meetings import Planned, create_meeting, edit_meeting, save_rundown
from events.states.meetings import MeetingAct
from events.workflow import perform
from tests.events.meetings import DATA, PLAN, make_meeting, moment, planned


def written(actor, **changes) -> Meeting:
    return create_meeting(actor=actor, data=DATA | changes)


def plan_of(meeting) -> list[Planned]:
    """Return the latest programme as a form would send it back, with its keys."""
    fields = ("title", "starts_at", "ends_at", "kind", "room", "speakers", "key")
    return [Planned(**{name: getattr(item, name) for name in fields}) for item in meeting.rundowns.first().items.all()]


def versions(meeting):
    return [
        (row.number, row.announced_at is not None, row.items.count()) for row in meeting.rundowns.order_by("number")
    ]


def test_a_meeting_keeps_what_was_typed(editor):
    meeting = written(editor)
    names = [name for name in DATA if name not in ("aliases", "series_name")]
    assert {name: getattr(meeting, name) for name in names} == {name: DATA[name] for name in names}
    assert (meeting.series.name, [alias.name for alias in meeting.aliases.all()]) == ("Rakor Humas", DATA["aliases"])
    assert (meeting.slug, meeting.version) == ("rapat-koordinasi-kehumasan", 1)
    assert meeting.opened_by == "Plt. Direktur Jenderal Pemasyarakatan, Reynhard Silitonga"


def test_every_meeting_has_an_address_of_its_own(editor):
    days = [date(2026, 3, 10), date(2026, 5, 4), date(2026, 7, 6), date(2027, 3, 9)]
    slugs = [written(editor, starts_on=day, ends_on=day).slug for day in days]
    base = "rapat-koordinasi-kehumasan"
    assert slugs == [base, f"{base}-2026", f"{base}-2026-2", f"{base}-2027"]
    assert written(editor, title="…!").slug == "kegiatan"


def test_a_series_is_made_once(editor):
    written(editor)
    written(editor, title="Lain")
    assert list(Series.objects.values_list("name", flat=True)) == ["Rakor Humas"]


def test_a_meeting_sent_twice_is_made_once(editor):
    written(editor)
    with pytest.raises(CannotNow, match=TWICE):
        written(editor)
    assert Meeting.objects.count() == 1


def test_a_cancelled_one_may_be_planned_anew(editor):
    make_meeting(status="cancelled", title=DATA["title"])
    assert written(editor).status == "draft"


def test_an_edit_keeps_the_address_and_sets_the_names(editor):
    meeting = written(editor)
    changes = {"title": "Rakor Kehumasan", "aliases": ["Rakor 2026", "Rakor Humas 2026"], "series_name": ""}
    edit_meeting(meeting, actor=editor, seen=1, data=DATA | changes)
    meeting = Meeting.objects.get()
    assert (meeting.title, meeting.slug, meeting.version) == ("Rakor Kehumasan", "rapat-koordinasi-kehumasan", 2)
    assert (meeting.series, [alias.name for alias in meeting.aliases.all()]) == (None, changes["aliases"])


def test_of_two_edits_on_the_same_version_one_is_told(editor):
    meeting = written(editor)
    edit_meeting(Meeting.objects.get(), actor=editor, seen=1, data=DATA | {"venue": "Lapangan"})
    with pytest.raises(CannotNow, match=STALE):
        edit_meeting(meeting, actor=editor, seen=1, data=DATA | {"venue": "Hotel"})
    assert Meeting.objects.get().venue == "Lapangan"


@pytest.mark.parametrize("status", ["held", "cancelled"])
def test_what_is_over_stays_as_it_was(editor, status):
    meeting = make_meeting(status=status)
    with pytest.raises(CannotNow, match=NOT_WRITABLE):
        edit_meeting(meeting, actor=editor, seen=1, data=DATA)
    with pytest.raises(CannotNow, match=NOT_WRITABLE):
        save_rundown(meeting, actor=editor, seen=1, plan=PLAN)


def test_days_that_leave_out_a_session_are_refused(editor):
    meeting = make_meeting()
    with pytest.raises(ValidationError) as refused:
        edit_meeting(meeting, actor=editor, seen=1, data=DATA | {"ends_on": date(2026, 3, 10)})
    sentence = "“Praktik foto” di luar hari kegiatan. Ubah waktunya, atau ubah dahulu tanggal kegiatannya."
    assert refused.value.message_dict == {"ends_on": [sentence]}
    assert (Meeting.objects.get().ends_on, Meeting.objects.get().version) == (DATA["ends_on"], 1)


def test_a_session_outside_the_days_is_refused(editor):
    meeting = make_meeting(plan=None)
    for row in (planned("Pagi buta", 9, "23.00", "23.30"), planned("Lusa", 13, "08.00", "09.00")):
        with pytest.raises(ValidationError, match=f"“{row.title}” di luar hari kegiatan"):
            save_rundown(meeting, actor=editor, seen=1, plan=[row])
    assert meeting.rundowns.count() == 0


def test_a_meeting_put_off_takes_its_programme_along_and_says_so(editor):
    meeting = make_meeting(status="published")
    week = timedelta(days=7)
    days = {"starts_on": DATA["starts_on"] + week, "ends_on": DATA["ends_on"] + week}
    edit_meeting(meeting, actor=editor, seen=1, data=DATA | days)
    rundown = meeting.rundowns.first()
    assert versions(meeting) == [(1, True, 3), (2, True, 3)]
    assert (rundown.note, rundown.items.first().starts_at) == ("Semula 10–12 Maret 2026.", moment(17, "07.00"))
    assert AuditEvent.objects.get(action="edit-meeting").note == "susunan acara versi 2"


def test_a_zone_that_is_put_right_keeps_the_hours(editor):
    meeting = make_meeting()
    edit_meeting(meeting, actor=editor, seen=1, data=DATA | {"timezone": "Asia/Jakarta"})
    assert meeting.rundowns.first().items.first().starts_at == moment(10, "07.00", "Asia/Jakarta")
    assert versions(meeting) == [(1, False, 3)]


def test_an_edit_that_moves_nothing_makes_no_version(editor):
    meeting = make_meeting(status="published")
    edit_meeting(meeting, actor=editor, seen=1, data=DATA | {"venue": "Hotel"})
    assert versions(meeting) == [(1, True, 3)]


def test_versions_of_a_draft_replace_one_another_and_announced_ones_stay(editor):
    meeting = make_meeting(plan=None)
    save_rundown(meeting, actor=editor, seen=1, plan=PLAN)
    save_rundown(meeting, actor=editor, seen=2, plan=PLAN[:2])
    assert versions(meeting) == [(1, False, 2)]
    meeting = perform(meeting, MeetingAct.PUBLISH, actor=editor, seen=3)
    save_rundown(meeting, actor=editor, seen=4, plan=[*plan_of(meeting), PLAN[2]], note="Ada tambahan.")
    save_rundown(meeting, actor=editor, seen=5, plan=plan_of(meeting)[1:])
    assert versions(meeting) == [(1, True, 2), (2, True, 3), (3, True, 2)]
    assert [row.note for row in meeting.rundowns.order_by("number")] == ["", "Ada tambahan.", ""]


def test_keys_stay_over_the_versions(editor):
    meeting = make_meeting(status="published")
    old = plan_of(meeting)
    save_rundown(meeting, actor=editor, seen=1, plan=[replace(old[0], title="Pembukaan resmi"), *old[1:]])
    assert [row.key for row in plan_of(meeting)] == [row.key for row in old]


@pytest.mark.parametrize("change", [{"room": ""}, {"speakers": ""}, {"kind": "break"}])
def test_a_change_is_saved_even_where_something_is_only_taken_away(editor, change):
    meeting = make_meeting(status="published")
    old = plan_of(meeting)
    save_rundown(meeting, actor=editor, seen=1, plan=[replace(old[0], **change), *old[1:]])
    assert (meeting.rundowns.count(), plan_of(meeting)[0]) == (2, replace(old[0], **change))


def test_a_plan_without_a_change_writes_nothing(editor):
    meeting = make_meeting(status="published")
    save_rundown(meeting, actor=editor, seen=1, plan=plan_of(meeting))
    assert (versions(meeting), Meeting.objects.get().version) == ([(1, True, 3)], 1)


def test_an_announced_programme_is_not_emptied(editor):
    meeting = make_meeting(status="published")
    with pytest.raises(ValidationError, match=EMPTY_RUNDOWN):
        save_rundown(meeting, actor=editor, seen=1, plan=[])
    draft = make_meeting()
    save_rundown(draft, actor=editor, seen=1, plan=[])
    assert (versions(meeting), versions(draft)) == ([(1, True, 3)], [(1, False, 0)])


def test_of_two_programmes_on_the_same_version_one_is_told(editor):
    meeting = make_meeting()
    save_rundown(Meeting.objects.get(), actor=editor, seen=1, plan=PLAN[:1])
    with pytest.raises(CannotNow, match=STALE):
        save_rundown(meeting, actor=editor, seen=1, plan=PLAN[:2])
    assert versions(meeting) == [(1, False, 1)]


def test_each_write_stands_in_the_record(editor):
    meeting = written(editor)
    save_rundown(meeting, actor=editor, seen=1, plan=PLAN)
    edit_meeting(Meeting.objects.get(), actor=editor, seen=2, data=DATA | {"venue": "Hotel"})
    rows = AuditEvent.objects.filter(object_type="meeting", object_id=str(meeting.pk)).order_by("position")
    assert [(row.action, row.note, row.actor_name, row.object_label) for row in rows] == [
        ("create-meeting", "", "Editor", DATA["title"]),
        ("save-rundown", "versi 1", "Editor", DATA["title"]),
        ("edit-meeting", "", "Editor", DATA["title"]),
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        {"ends_on": date(2026, 3, 9)},
        {"status": "cancelled", "cancel_reason": ""},
        {"slug": "rapat-1"},
    ],
)
def test_the_database_refuses_what_cannot_be(editor, wrong):
    make_meeting()
    with pytest.raises(IntegrityError), transaction.atomic():
        make_meeting(**wrong)
