"""Does the seal change with any fact, and does anybody notice what was changed behind the portal's back?"""

import json
from copy import deepcopy
from datetime import UTC, datetime

import pytest
from django.db import connection

from audit.models import AuditEvent
from events import triggers
from events.models import Addendum, Decision, FollowUp, Meeting, Minutes
from events.queries.minutes import addenda_of
from events.queries.minutes_paper import MinutesPaper, minutes_paper
from events.refusals import MINUTES_STALE, NO_REOPEN_NOTE, WROTE_IT, CannotNow, NotAllowed, Refusal
from events.sealing import addendum_hash, canonical_json, is_whole, seal_of
from events.services.approval import move_minutes
from events.services.minutes import add_addendum, save_minutes
from events.states.minutes import MinutesAct
from tests.events.meetings import DATA
from tests.events.minutes import APPROVED, CHECKED, DUE, TEXT, WRITTEN, approve, make_minutes, rows_of
from upt.actors import actor_for


@pytest.fixture
def sealed(cast, units) -> Minutes:
    rows = rows_of(("Kirim laporan", DUE, ("d", f"u{units.a.pk}")), ("Sepakat", None, ()))
    return approve(make_minutes(cast.editor, rows=rows), cast.editor, cast.second_editor)


def leaves(facts, path=()):
    """Yield the way to every single fact."""
    pairs = facts.items() if isinstance(facts, dict) else enumerate(facts) if isinstance(facts, list) else ()
    if not pairs:
        yield path
    for key, value in pairs:
        yield from leaves(value, (*path, key))


def test_what_is_sealed(sealed, cast, units):
    facts = json.loads(sealed.sealed)
    assert (facts["text"], facts["meeting"]["title"]) == (TEXT, DATA["title"])
    assert [(row["number"], row["text"], row["due_on"]) for row in facts["decisions"]] == [
        (1, "Kirim laporan", "2026-03-31"),
        (2, "Sepakat", None),
    ]
    assert [row["name"] for row in facts["decisions"][0]["addressees"]] == [
        "Direktorat Jenderal Pemasyarakatan",
        units.a.name,
    ]
    people = [*facts["writers"], facts["checker"], facts["approver"]]
    assert [row["id"] for row in people] == [cast.editor.pk, cast.editor.pk, cast.second_editor.pk]
    assert [facts[name]["at"] for name in ("checker", "approver")] == [
        at.astimezone(UTC).isoformat(timespec="microseconds") for at in (CHECKED, APPROVED)
    ]


def test_any_other_fact_gives_another_seal(sealed):
    facts = json.loads(sealed.sealed)
    assert seal_of(canonical_json(facts)) == sealed.seal
    seals = {sealed.seal}
    paths = list(leaves(facts))
    for path in paths:
        changed = deepcopy(facts)
        place = changed
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = "lain"
        seals.add(seal_of(canonical_json(changed)))
    assert len(seals) == len(paths) + 1 > 30


def test_the_record_keeps_the_seal(sealed):
    row = AuditEvent.objects.get(action="approve-minutes")
    assert (row.digest, row.note, row.from_state, row.to_state) == (
        sealed.seal,
        "2 tindak lanjut dibuka",
        "checked",
        "approved",
    )


def test_approving_opens_the_items(sealed):
    assert [(item.state, item.version) for item in FollowUp.objects.all()] == [("open", 1)] * 2
    assert [row.sealed_at for row in Decision.objects.all()] == [APPROVED] * 2


def test_whoever_wrote_cannot_approve_even_where_another_wrote_last(cast):
    minutes = make_minutes(cast.editor)
    minutes = save_minutes(
        minutes.meeting, actor=actor_for(cast.second_editor), seen=1, text="Lain.", rows={}, at=WRITTEN
    ).minutes
    minutes = move_minutes(minutes, MinutesAct.CHECK, actor=actor_for(cast.editor), seen=2, at=CHECKED)
    for user in (cast.editor, cast.second_editor):
        with pytest.raises(NotAllowed, match=WROTE_IT):
            move_minutes(minutes, MinutesAct.APPROVE, actor=actor_for(user), seen=3, at=APPROVED)
    done = move_minutes(minutes, MinutesAct.APPROVE, actor=actor_for(cast.admin), seen=3, at=APPROVED)
    assert (done.status, done.approved_by) == ("approved", cast.admin)


def test_what_was_not_read_is_not_approved(cast):
    minutes = make_minutes(cast.editor)
    minutes = move_minutes(minutes, MinutesAct.CHECK, actor=actor_for(cast.editor), seen=1, at=CHECKED)
    with pytest.raises(CannotNow, match=MINUTES_STALE):
        move_minutes(minutes, MinutesAct.APPROVE, actor=actor_for(cast.second_editor), seen=1, at=APPROVED)


def test_giving_them_back_needs_a_word_and_clears_the_check(cast):
    minutes = make_minutes(cast.editor)
    minutes = move_minutes(minutes, MinutesAct.CHECK, actor=actor_for(cast.editor), seen=1, at=CHECKED)
    with pytest.raises(Refusal, match=NO_REOPEN_NOTE):
        move_minutes(minutes, MinutesAct.REOPEN, actor=actor_for(cast.admin), seen=2, note=" ", at=CHECKED)
    minutes = move_minutes(minutes, MinutesAct.REOPEN, actor=actor_for(cast.admin), seen=2, note="Nama.", at=CHECKED)
    assert (minutes.status, minutes.checked_by, minutes.checked_at, minutes.reopen_note) == (
        "draft",
        None,
        None,
        "Nama.",
    )


@pytest.mark.parametrize("change", ["number", "text", "author_id", "author_name", "at", "previous"])
def test_every_fact_of_an_addendum_is_in_its_hash(change):
    facts = {
        "previous": "0" * 64,
        "number": 1,
        "text": "a",
        "author_id": 1,
        "author_name": "A",
        "at": datetime(2026, 1, 1, tzinfo=UTC),
    }
    other = {"number": 2, "author_id": 2, "at": datetime(2026, 1, 2, tzinfo=UTC)}.get(change, "lain")
    first, second = facts, facts | {change: other}
    assert addendum_hash(first.pop("previous"), **first) != addendum_hash(second.pop("previous"), **second)


def damaged(write) -> None:
    """Change rows behind the triggers' back."""
    triggers.uninstall(connection)
    write()
    triggers.install(connection)


DAMAGES = [
    lambda: Minutes.objects.update(text="Lain."),
    lambda: Minutes.objects.update(seal="f" * 64),
    lambda: Addendum.objects.filter(number=1).update(text="Lain."),
    lambda: Addendum.objects.filter(number=2).update(author_name="Lain"),
    lambda: Addendum.objects.filter(number=1).delete(),
]


def test_a_chain_of_addenda_is_whole(sealed, cast):
    for number in range(3):
        add_addendum(sealed, actor=actor_for(cast.editor), seen=number, text=f"Ralat {number}.")
    rows = addenda_of(sealed)
    assert [row.previous_hash for row in rows] == [sealed.seal, rows[0].hash, rows[1].hash]
    assert is_whole(Minutes.objects.get(), rows)


@pytest.mark.parametrize("write", DAMAGES)
def test_damage_is_noticed(write, sealed, cast):
    for number in range(2):
        add_addendum(sealed, actor=actor_for(cast.editor), seen=number, text=f"Ralat {number}.")
    damaged(write)
    assert not is_whole(Minutes.objects.get(), Addendum.objects.all())


def test_the_paper_says_what_was_sealed_whatever_is_renamed_later(sealed, cast, units):
    before = minutes_paper(sealed)
    Meeting.objects.update(title="Judul lain", venue="Tempat lain")
    type(cast.editor).objects.filter(pk=cast.editor.pk).update(full_name="Nama Lain")
    type(units.a).objects.filter(pk=units.a.pk).update(name="UPT Lain")
    after = minutes_paper(Minutes.objects.select_related("meeting").get())
    assert after == before
    assert (after.title, after.is_approved, after.seal) == (DATA["title"], True, sealed.seal)
    assert [tuple(row) for row in [(signer.role, signer.name, signer.when) for signer in after.signers]] == [
        ("Notulis", "Editor", ""),
        ("Diperiksa oleh", "Editor", "13 Maret 2026, 09.00 WIT"),
        ("Disahkan oleh", "Second Editor", "13 Maret 2026, 10.00 WIT"),
    ]


def test_a_draft_has_a_paper_too(cast, units):
    paper = minutes_paper(make_minutes(cast.editor, rows=rows_of(("Kirim", DUE, (f"u{units.a.pk}",)))))
    assert isinstance(paper, MinutesPaper)
    assert (paper.is_approved, paper.status, paper.seal, paper.addenda) == (False, "Draf", "", ())
    assert [(row.text, row.due, row.addressees) for row in paper.decisions] == [
        ("Kirim", "31 Maret 2026", (units.a.name,))
    ]
