"""Are minutes written together, kept in versions, and never written again once they are approved?"""

import pytest
from django.db import IntegrityError, connection, transaction

from audit.models import AuditEvent
from events.minutes_versions import Row, VersionsClash
from events.models import Addendum, CarriedItem, Decision, FollowUp, Minutes, MinutesRevision
from events.refusals import (
    ADDENDUM_STALE,
    EMPTY_ADDENDUM,
    EMPTY_MINUTES,
    NO_DUE_DATE,
    NOT_AN_ADDRESSEE,
    ONLY_AFTER_APPROVAL,
    CannotNow,
    Refusal,
)
from events.services.minutes import add_addendum, save_minutes
from events.states.minutes import MinutesAct
from tests.events.meetings import make_meeting, moment
from tests.events.minutes import APPROVED, DUE, KEYS, TEXT, WRITTEN, approve, make_minutes, rows_of
from upt.actors import actor_for


def save(minutes, user, *, seen, text=TEXT, rows=None, at=WRITTEN):
    return save_minutes(minutes.meeting, actor=actor_for(user), seen=seen, text=text, rows=rows or {}, at=at)


def held(minutes):
    minutes.refresh_from_db()
    decisions = [
        (row.number, row.text, row.due_on, [item.addressee for item in row.items.order_by("pk")])
        for row in minutes.decisions.all()
    ]
    return minutes.text, decisions


def test_the_first_save_begins_them(cast, units):
    minutes = make_minutes(cast.editor, rows=rows_of(("Kirim laporan", DUE, (f"u{units.b.pk}", f"u{units.a.pk}", "d"))))
    places = ["Direktorat Jenderal Pemasyarakatan", units.a.name, units.b.name]
    assert held(minutes) == (TEXT, [(1, "Kirim laporan", DUE, places)])
    assert [(item.state, item.version) for item in FollowUp.objects.all()] == [("planned", 1)] * 3
    revision = MinutesRevision.objects.get()
    assert (revision.number, revision.version, revision.text, revision.created_by) == (1, 1, TEXT, cast.editor)
    assert AuditEvent.objects.get(object_type="minutes").action == "begin-minutes"


@pytest.mark.parametrize(
    ("status", "at", "told"),
    [
        ("draft", WRITTEN, "masih draf"),
        ("cancelled", WRITTEN, "dibatalkan"),
        ("published", moment(9, "23.59"), "hari pertama"),
    ],
)
def test_they_begin_on_the_first_day_there_and_never_for_what_was_not_held(status, at, told, cast):
    with pytest.raises(CannotNow, match=told):
        make_minutes(cast.editor, meeting=make_meeting(status=status), at=at)
    assert Minutes.objects.count() == 0


def test_on_the_first_morning_there_they_can_be_begun(cast):
    assert make_minutes(cast.editor, meeting=make_meeting(status="published"), at=moment(10, "00.01")).version == 1


def test_different_paragraphs_of_two_people_are_merged(cast):
    minutes = make_minutes(cast.editor)
    save(minutes, cast.editor, seen=1, text=TEXT.replace("dibuka.", "dibuka Dirjen."))
    saved = save(minutes, cast.second_editor, seen=1, text=TEXT.replace("ditutup.", "ditutup doa."))
    assert saved[1:] == (True, True)
    assert held(minutes)[0] == TEXT.replace("dibuka.", "dibuka Dirjen.").replace("ditutup.", "ditutup doa.")
    assert [(row.number, row.version) for row in MinutesRevision.objects.order_by("number")] == [(1, 1), (2, 2), (3, 3)]


def test_the_same_paragraph_is_refused_with_both_sides(cast):
    minutes = make_minutes(cast.editor)
    save(minutes, cast.editor, seen=1, text=TEXT.replace("dibuka.", "dibuka Dirjen."))
    mine = TEXT.replace("dibuka.", "dibuka Sesditjen.").replace("ditutup.", "ditutup doa.")
    with pytest.raises(VersionsClash) as clash:
        save(minutes, cast.second_editor, seen=1, text=mine)
    assert [tuple(row) for row in clash.value.clashes] == [(("Rapat dibuka Dirjen.",), ("Rapat dibuka Sesditjen.",))]
    assert (clash.value.content.text, clash.value.version) == (mine, 2)
    assert MinutesRevision.objects.count() == 2
    save(minutes, cast.second_editor, seen=clash.value.version, text=clash.value.content.text)
    assert held(minutes)[0] == mine


def test_decisions_are_merged_one_by_one(cast, units):
    first = rows_of(("Satu", None, ()), ("Dua", None, ()))
    minutes = make_minutes(cast.editor, rows=first)
    save(minutes, cast.editor, seen=1, rows=first | {KEYS[0]: Row("Satu jelas")})
    added = {KEYS[2]: Row("Tiga", DUE, (f"u{units.a.pk}",))}
    save(minutes, cast.second_editor, seen=1, rows=first | added)
    assert [row[1] for row in held(minutes)[1]] == ["Satu jelas", "Dua", "Tiga"]
    with pytest.raises(VersionsClash) as clash:
        save(minutes, cast.second_editor, seen=1, rows=first | {KEYS[0]: Row("Satu lain")})
    assert clash.value.rows == {KEYS[0]: (Row("Satu jelas"), Row("Satu lain"))}
    assert [row.text for row in clash.value.content.rows.values()] == ["Satu lain", "Dua", "Tiga"]


def test_a_save_without_a_change_writes_nothing(cast, units):
    rows = rows_of(("Kirim", DUE, (f"u{units.a.pk}",)))
    minutes = make_minutes(cast.editor, rows=rows)
    assert save(minutes, cast.editor, seen=1, text=f"{TEXT} \r\n", rows=rows)[1:] == (False, False)
    assert MinutesRevision.objects.count() == 1


def test_a_form_that_was_sent_twice_makes_one_version(cast):
    minutes = make_minutes(cast.editor)
    for _ in range(2):
        save(minutes, cast.editor, seen=1, text=f"{TEXT}\n\nBaru.", rows=rows_of(("Satu", None, ())))
    assert (MinutesRevision.objects.count(), Decision.objects.count()) == (2, 1)


@pytest.mark.parametrize(
    ("row", "told"), [(Row("Kirim", None, ("d",)), NO_DUE_DATE), (Row("Kirim", DUE, ("u999999",)), NOT_AN_ADDRESSEE)]
)
def test_what_is_lacking_is_told(row, told, cast):
    with pytest.raises(Refusal, match=told):
        make_minutes(cast.editor, rows={KEYS[0]: row})


def test_empty_minutes_are_not_kept(cast):
    with pytest.raises(Refusal, match=EMPTY_MINUTES):
        make_minutes(cast.editor, text=" \n#\n")


def test_a_regional_meeting_gives_no_task_to_another_region(cast, units):
    meeting = make_meeting(status="held", host=units.a.kanwil)
    for code in (f"u{units.b.pk}", f"k{units.b.kanwil_id}"):
        with pytest.raises(Refusal, match=NOT_AN_ADDRESSEE):
            make_minutes(cast.coordinator, meeting=meeting, rows=rows_of(("Kirim", DUE, (code,))))
    codes = ("d", f"k{units.a.kanwil_id}", f"u{units.a.pk}")
    make_minutes(cast.coordinator, meeting=meeting, rows=rows_of(("Kirim", DUE, codes)))
    assert FollowUp.objects.count() == 3


def test_what_is_open_is_carried_to_the_next_meeting_of_the_series(cast, units):
    from events.models import Series

    series = Series.objects.create(name="Rakor Humas")
    first, other = (make_meeting(status="held", series=row) for row in (series, None))
    for meeting in (first, other):
        rows = rows_of(("Kirim laporan", DUE, (f"u{units.a.pk}", f"u{units.b.pk}")))
        approve(make_minutes(cast.editor, meeting=meeting, rows=rows), cast.editor, cast.second_editor)
    FollowUp.objects.filter(unit=units.b).update(state="dropped", reason="Tidak perlu lagi.")
    following = make_meeting(status="held", series=series, starts_on=DUE, ends_on=DUE)
    make_minutes(cast.editor, meeting=following, at=APPROVED.replace(month=4))
    carried = [(row.item.unit, row.item.decision.minutes.meeting) for row in CarriedItem.objects.all()]
    assert carried == [(units.a, first)]


def test_no_service_writes_after_the_approval(cast, units):
    rows = rows_of(("Kirim", DUE, (f"u{units.a.pk}",)))
    minutes = make_minutes(cast.editor, rows=rows)
    approve(minutes, cast.editor, cast.second_editor)
    before = held(minutes), Minutes.objects.values().get(), MinutesRevision.objects.count(), AuditEvent.objects.count()
    from events.services.approval import move_minutes

    for user in (cast.editor, cast.second_editor, cast.managing_editor, cast.admin):
        with pytest.raises(CannotNow, match="sudah disahkan"):
            save(minutes, user, seen=minutes.version, text="Lain.")
        for act in MinutesAct:
            with pytest.raises(CannotNow):
                move_minutes(minutes, act, actor=actor_for(user), seen=minutes.version, note="Lain.", at=APPROVED)
    after = held(minutes), Minutes.objects.values().get(), MinutesRevision.objects.count(), AuditEvent.objects.count()
    assert after == before


FORBIDDEN = [
    lambda: Minutes.objects.update(text="Lain."),
    lambda: Minutes.objects.update(status="draft", seal="", sealed="", approved_by=None, approved_at=None),
    lambda: Decision.objects.update(text="Lain."),
    lambda: Decision.objects.update(sealed_at=None),
    lambda: MinutesRevision.objects.update(text="Lain."),
    lambda: Addendum.objects.update(text="Lain."),
    lambda: FollowUp.objects.update(due_on="2027-01-01"),
    lambda: FollowUp.objects.update(unit=None),
    lambda: FollowUp.objects.update(state="planned"),
    lambda: MinutesRevision.objects.all()._raw_delete("default"),
    lambda: Addendum.objects.all()._raw_delete("default"),
    lambda: FollowUp.objects.all()._raw_delete("default"),
]


@pytest.mark.parametrize("write", FORBIDDEN)
def test_the_database_refuses_what_no_service_may_do(write, cast, units):
    minutes = approve(
        make_minutes(cast.editor, rows=rows_of(("Kirim", DUE, (f"u{units.a.pk}",)))), cast.editor, cast.second_editor
    )
    add_addendum(minutes, actor=actor_for(cast.editor), seen=0, text="Ralat.")
    with pytest.raises(IntegrityError, match="sudah disahkan"), transaction.atomic():
        write()
    assert connection.vendor in ("sqlite", "postgresql")


def test_an_addendum_comes_only_after_the_approval_and_says_something(cast):
    minutes = make_minutes(cast.editor)
    with pytest.raises(CannotNow, match=ONLY_AFTER_APPROVAL):
        add_addendum(minutes, actor=actor_for(cast.editor), seen=0, text="Ralat.")
    approve(minutes, cast.editor, cast.second_editor)
    with pytest.raises(Refusal, match=EMPTY_ADDENDUM):
        add_addendum(minutes, actor=actor_for(cast.editor), seen=0, text=" \n")


def test_an_addendum_sent_twice_is_added_once(cast):
    minutes = approve(make_minutes(cast.editor), cast.editor, cast.second_editor)
    add_addendum(minutes, actor=actor_for(cast.editor), seen=0, text="Ralat.")
    with pytest.raises(CannotNow, match=ADDENDUM_STALE):
        add_addendum(minutes, actor=actor_for(cast.editor), seen=0, text="Ralat.")
    assert [row.text for row in minutes.addenda.all()] == ["Ralat."]
