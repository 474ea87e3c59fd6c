"""Who may put a remark aside, what is needed for it, and how long does it count?"""

import pytest

from articles.assistant.services import dismiss, undo_dismissal
from articles.models import Dismissal, Outcome, RuleTally
from articles.refusals import CannotNow, NotAllowed, Unready
from articles.states import Status
from audit.models import AuditEvent
from tests.articles.assistant.texts import NIK, WITH_CHILD, WITH_NIK, WITH_TYPO, named, remark, remarks
from tests.articles.stories import make_story, save
from upt.actors import actor_for


@pytest.fixture
def typo(cast, units):
    return make_story(cast, units, unit="b", author="outsider", body=WITH_TYPO)


@pytest.fixture
def nik(cast, units):
    return make_story(cast, units, unit="b", author="outsider", body=WITH_NIK)


def by(user, story, rule, reason="Memang begitu."):
    found = remark(story, rule)
    return dismiss(article=story, actor=actor_for(user), rule_id=rule, fingerprint=found.fingerprint, reason=reason)


@pytest.mark.parametrize("name", ["outsider", "editor", "managing_editor"])
def test_who_works_on_the_story_may(name, cast, typo):
    by(getattr(cast, name), typo, "ejaan")
    assert not remark(typo, "ejaan").is_open


@pytest.mark.parametrize("name", ["agent", "coordinator", "admin", "nobody"])
def test_others_may_not(name, cast, typo):
    with pytest.raises(NotAllowed):
        by(getattr(cast, name), typo, "ejaan")
    assert remark(typo, "ejaan").is_open


@pytest.mark.parametrize("name", ["outsider", "editor", "admin"])
def test_what_must_not_be_published_only_a_managing_editor_lets_pass(name, cast, nik):
    with pytest.raises(NotAllowed, match="redaktur pelaksana"):
        by(getattr(cast, name), nik, "nik")
    by(cast.managing_editor, nik, "nik")
    assert Dismissal.objects.get().is_override


def test_the_child_gate_opens_to_nobody(cast, units):
    story = make_story(cast, units, body=WITH_CHILD)
    found = next(found for found in remarks(story) if found.rule.is_child_gate)
    values = {"rule_id": found.rule.id, "fingerprint": found.fingerprint, "reason": "Sudah dewasa."}
    for user in (cast.agent, cast.managing_editor, cast.admin):
        with pytest.raises(NotAllowed, match="UU 11/2012"):
            dismiss(article=story, actor=actor_for(user), **values)
    # not even a row written past the service counts
    Dismissal.objects.create(
        article=story, rule=found.rule.id, fingerprint=found.fingerprint, reason="-", is_override=True, by=cast.admin
    )
    assert all(found.is_open for found in remarks(story) if found.rule.is_child_gate)


def test_a_word_for_one_rule_says_nothing_of_another(cast, nik):
    found = remark(nik, "nik")
    dismiss(
        article=nik, actor=actor_for(cast.outsider), rule_id="ejaan", fingerprint=found.fingerprint, reason="Abaikan."
    )
    assert remark(nik, "nik").is_open


def test_a_plain_dismissal_never_counts_as_an_override(cast, nik):
    found = remark(nik, "nik")
    Dismissal.objects.create(
        article=nik, rule="nik", fingerprint=found.fingerprint, reason="-", is_override=False, by=cast.outsider
    )
    assert remark(nik, "nik").is_open


def test_a_reason_is_needed(cast, typo):
    with pytest.raises(Unready, match="alasan"):
        by(cast.outsider, typo, "ejaan", reason="  ")


@pytest.mark.parametrize(("rule", "fingerprint"), [("entah", "0" * 32), ("ejaan", "bukan-sidik"), ("", "")])
def test_what_no_rule_says_is_refused(rule, fingerprint, cast, typo):
    with pytest.raises(CannotNow, match="tidak dikenal"):
        dismiss(article=typo, actor=actor_for(cast.outsider), rule_id=rule, fingerprint=fingerprint, reason="Ya.")


def test_the_same_twice_keeps_the_first_word_and_counts_once(cast, typo):
    by(cast.outsider, typo, "ejaan", reason="Pertama.")
    by(cast.editor, typo, "ejaan", reason="Kedua.")
    assert [row.reason for row in Dismissal.objects.all()] == ["Pertama."]
    assert RuleTally.objects.get(rule="ejaan", outcome=Outcome.IGNORED).count == 1


def test_it_lasts_through_later_versions_and_not_for_other_words(cast, typo):
    by(cast.outsider, typo, "ejaan")
    save(typo, cast.outsider, body=WITH_TYPO + "<p>Warga binaan sevara bergantian menyapu halamn.</p>")
    assert {found.finding.text: found.is_open for found in remarks(typo)} == {"sevara": False, "halamn": True}


def test_it_can_be_taken_back(cast, typo):
    by(cast.outsider, typo, "ejaan")
    values = named(remark(typo, "ejaan"))
    undo_dismissal(
        article=typo, actor=actor_for(cast.editor), rule_id=values["rule"], fingerprint=values["fingerprint"]
    )
    assert remark(typo, "ejaan").is_open


def test_the_record_knows_the_act_and_no_secret(cast, nik):
    by(cast.managing_editor, nik, "nik", reason="Nomor contoh dari brosur.")
    entry = AuditEvent.objects.order_by("-pk").first()
    assert (entry.action, entry.actor_id, entry.reason, entry.note) == (
        "override-finding",
        cast.managing_editor.pk,
        "nik",
        "Nomor contoh dari brosur.",
    )
    assert NIK not in str(vars(entry))
    assert NIK not in str(Dismissal.objects.values())


def test_page_puts_aside_and_takes_back(enter, typo):
    client = enter("outsider")
    address = f"/redaksi/naskah/{typo.pk}/temuan/"
    values = named(remark(typo, "ejaan"))
    response = client.post(address, values | {"action": "dismiss", "reason": "Kutipan."})
    assert (response.status_code, response["Location"]) == (303, f"/redaksi/naskah/{typo.pk}/#pemeriksaan")
    assert "Dikesampingkan Outsider" in client.get(f"/redaksi/naskah/{typo.pk}/").content.decode()
    client.post(address, values | {"action": "restore"})
    assert remark(typo, "ejaan").is_open


def test_page_hides_a_story_from_those_who_may_not_read_it(enter, typo):
    values = named(remark(typo, "ejaan")) | {"action": "dismiss", "reason": "Ya."}
    assert enter("agent").post(f"/redaksi/naskah/{typo.pk}/temuan/", values).status_code == 404


def test_script_is_answered_in_a_sentence(enter, nik):
    values = named(remark(nik, "nik")) | {"action": "dismiss", "reason": "Ya."}
    response = enter("outsider").post(
        f"/redaksi/naskah/{nik.pk}/temuan/", values, headers={"X-Requested-With": "fetch"}
    )
    assert response.status_code == 403
    assert "redaktur pelaksana" in response.content.decode()


def test_submitted_story_keeps_its_dismissals(cast, units):
    story = make_story(cast, units, Status.SUBMITTED, unit="b", author="outsider", body=WITH_TYPO)
    by(cast.editor, story, "ejaan")
    assert not remark(story, "ejaan").is_open
