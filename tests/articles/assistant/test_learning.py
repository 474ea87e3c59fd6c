"""Is what came of the remarks counted, and does the page say which rules to mend?"""

from datetime import UTC, datetime, timedelta

import pytest

from articles.assistant.learning import tally
from articles.desk_queries.learning import coaching_for, records
from articles.models import HandCorrection, Outcome, RuleTally
from articles.queries import current_revision
from articles.states import Action, Status
from tests.articles.assistant.texts import WITH_TYPO
from tests.articles.stories import act, make_story, save
from upt.actors import actor_for

PAGE = "/redaksi/pemeriksa/"


def counts() -> dict[tuple[str, str], int]:
    return {(row.rule, row.outcome): row.count for row in RuleTally.objects.all()}


def test_what_still_stands_when_sent_is_counted(cast, units):
    make_story(cast, units, Status.SUBMITTED, unit="b", author="outsider", body=WITH_TYPO)
    assert counts() == {("ejaan", Outcome.SENT): 1}


def test_a_suggestion_taken_is_told_from_other_mending(cast, units):
    taken = make_story(cast, units, unit="b", author="outsider", body=WITH_TYPO)
    save(taken, cast.outsider, body=WITH_TYPO.replace("sevara", "secara"))
    rewritten = make_story(cast, units, unit="b", author="outsider", body=WITH_TYPO)
    save(rewritten, cast.outsider, body=WITH_TYPO.replace("sevara ", ""))
    assert counts() == {("ejaan", Outcome.APPLIED): 1, ("ejaan", Outcome.REWRITTEN): 1}


def test_what_stays_is_not_counted_by_a_save(cast, units):
    story = make_story(cast, units, unit="b", author="outsider", body=WITH_TYPO)
    save(story, cast.outsider, body=WITH_TYPO + "<p>Kegiatan selesai siang hari.</p>")
    assert counts() == {}


def test_an_editors_plain_words_are_kept_and_names_and_numbers_are_not(cast, units):
    body = "<p>Petugas bernama Ahmad menyerahkan 12 bibit kepada peserta yang hadir di tempat.</p>"
    mended = "<p>Petugas bernama Akhmad menyerahkan 13 bibit kepada peserta yang datang di tempat.</p>"
    story = make_story(cast, units, Status.SUBMITTED, unit="b", author="outsider", body=body)
    act(story, Action.CLAIM, cast.editor)
    save(story, cast.editor, body=mended)
    assert [(row.before, row.after, row.count) for row in HandCorrection.objects.all()] == [("hadir", "datang", 1)]


def test_an_agents_own_rewording_is_no_lesson(cast, units):
    story = make_story(cast, units, unit="b", author="outsider")
    save(story, cast.outsider, body="<p>Warga binaan memetik sayur di kebun lapas.</p>")
    assert not HandCorrection.objects.exists()


def test_the_same_correction_twice_counts_up(cast, units):
    for _ in range(2):
        story = make_story(cast, units, Status.SUBMITTED, unit="b", author="outsider")
        act(story, Action.CLAIM, cast.editor)
        save(story, cast.editor, body=current_revision(story).body.replace("memanen", "memetik"))
    assert HandCorrection.objects.get().count == 2


def test_a_rule_that_is_often_ignored_stands_first_and_is_called_so(units):
    tally(units.b, {"ejaan": 6}, Outcome.APPLIED)
    tally(units.b, {"hari-tanggal": 4}, Outcome.IGNORED)
    tally(units.a, {"hari-tanggal": 2}, Outcome.REWRITTEN)
    assert [(row.rule.id, row.ignored_percent, row.verdict) for row in records()] == [
        ("hari-tanggal", 67, "sering keliru: perbaiki aturannya"),
        ("ejaan", 0, "membantu"),
    ]


def test_little_is_not_judged(units):
    tally(units.b, {"ejaan": 2}, Outcome.IGNORED)
    assert [row.verdict for row in records()] == ["belum cukup bukti"]


def test_a_rule_that_is_gone_is_left_out(units):
    tally(units.b, {"aturan-lama": 9}, Outcome.IGNORED)
    assert records() == []


def test_coaching_names_the_month_of_the_units_own_zone(cast, units):
    late = datetime(2026, 10, 31, 17, 30, tzinfo=UTC)  # half past one on the next day in Kupang
    assert coaching_for(actor_for(cast.outsider), late).month == "November 2026"
    assert coaching_for(actor_for(cast.agent), late - timedelta(hours=1)).month == "Oktober 2026"


def test_coaching_is_a_units_own(cast, units):
    tally(units.b, {"ejaan": 3, "hari-tanggal": 1}, Outcome.SENT)
    tally(units.a, {"nik": 2}, Outcome.SENT)
    assert [(rule.id, count) for rule, count in coaching_for(actor_for(cast.outsider)).slips] == [
        ("ejaan", 3),
        ("hari-tanggal", 1),
    ]


def test_my_desk_says_what_slips_most(enter, cast, units):
    assert "Belum ada. Selesaikan temuan" in enter("outsider").get("/redaksi/").content.decode()
    tally(units.b, {"ejaan": 3}, Outcome.SENT)
    shown = enter("outsider").get("/redaksi/").content.decode()
    assert "3 kali" in shown
    assert "Paling sering bulan ini" not in enter("editor").get("/redaksi/").content.decode()


@pytest.mark.parametrize("rows", [0, 1, 3])
def test_page_reads_with_the_same_number_of_queries(rows, enter, units, django_assert_num_queries):
    for rule in ("ejaan", "hari-tanggal", "nik")[:rows]:
        tally(units.b, {rule: 5}, Outcome.IGNORED)
    editor = enter("editor")
    editor.get(PAGE)
    with django_assert_num_queries(7):
        assert editor.get(PAGE).status_code == 200
