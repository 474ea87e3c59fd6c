"""Does the index hold exactly what is published or waits, through every act?"""

import pytest

from articles.models import Revision, SimilarKey, SimilarPair, SimilarTerm, SimilarText
from articles.queries import current_revision, face_revision
from articles.refusals import NotAllowed
from articles.states import Action, Status
from tests.articles.similar.texts import COPY, OTHER, STORY
from tests.articles.stories import WITHDRAW, act, make_story, save


def held(article) -> dict[bool, int]:
    """Return the number of the revision that is kept, by whether it's the face; the tables must agree with it."""
    texts = list(SimilarText.objects.filter(article=article).select_related("revision"))
    for text in texts:
        assert SimilarKey.objects.filter(text=text).exists()
        assert SimilarTerm.objects.filter(text=text).exists()
    return {text.is_face: text.revision.number for text in texts}


def no_orphans() -> bool:
    kept = SimilarText.objects.values("pk")
    left = SimilarKey.objects.exclude(text__in=kept), SimilarTerm.objects.exclude(text__in=kept)
    return not any(rows.exists() for rows in left)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Status.DRAFT, {}),
        (Status.SUBMITTED, {False: 1}),
        (Status.RETURNED, {}),
        (Status.REJECTED, {}),
        (Status.APPROVED, {False: 1}),
        (Status.SCHEDULED, {False: 1}),
        (Status.PUBLISHED, {True: 1}),
        (Status.WITHDRAWN, {}),
        (Status.DISCARDED, {}),
    ],
)
def test_each_state(status, expected, newsroom):
    assert held(newsroom.write(status, STORY)) == expected
    assert no_orphans()


def test_recall_takes_it_out(newsroom):
    story = newsroom.write(Status.SUBMITTED, STORY)
    act(story, Action.RECALL, newsroom.cast.outsider)
    assert held(story) == {}


def test_an_open_revision_stands_beside_the_face_once_it_is_sent(newsroom):
    cast, story = newsroom.cast, newsroom.write(Status.PUBLISHED, STORY)
    act(story, Action.REVISE, cast.outsider, revision=face_revision(story))
    save(story, cast.outsider, **STORY | {"lead": STORY["lead"] + " Bibit itu gratis."})
    assert held(story) == {True: 1}
    act(story, Action.SUBMIT, cast.outsider)
    assert held(story) == {True: 1, False: 2}
    act(story, Action.PUBLISH, cast.editor)
    assert held(story) == {True: 2}
    assert no_orphans()


def test_what_an_editor_changes_under_review_is_what_is_searched(newsroom):
    cast, story = newsroom.cast, newsroom.write(Status.SUBMITTED, STORY)
    act(story, Action.CLAIM, cast.editor)
    save(story, cast.editor, **OTHER)
    assert held(story) == {False: 2}
    [text] = SimilarText.objects.all()
    twin = newsroom.write(Status.SUBMITTED, OTHER, "newcomer")
    assert [pair.other_id for pair in SimilarPair.objects.filter(article=twin)] == [text.article_id]


def test_withdrawal_and_reinstatement(newsroom):
    cast, story = newsroom.cast, newsroom.write(Status.PUBLISHED, STORY)
    act(story, Action.WITHDRAW, cast.managing_editor, **WITHDRAW)
    assert held(story) == {}
    act(story, Action.REINSTATE, cast.managing_editor, note="Pokok berita ternyata benar.")
    assert held(story) == {}
    act(story, Action.REINSTATE, cast.second_managing_editor, note="Setuju.")
    assert held(story) == {True: 1}


def test_emergency(newsroom):
    story = newsroom.write(Status.DRAFT, STORY)
    act(story, Action.PUBLISH_EMERGENCY, newsroom.cast.managing_editor, note="Mendesak.")
    assert held(story) == {True: 1}


def test_a_refused_act_leaves_the_index_alone(newsroom):
    story = newsroom.write(Status.SUBMITTED, STORY)
    before = list(SimilarText.objects.values("pk", "revision"))
    with pytest.raises(NotAllowed):
        act(story, Action.PUBLISH, newsroom.cast.outsider)
    assert list(SimilarText.objects.values("pk", "revision")) == before


def test_a_few_words_are_not_compared(cast, units):
    make_story(cast, units, Status.SUBMITTED, title="Pendek")
    make_story(cast, units, Status.SUBMITTED, title="Pendek juga")
    assert SimilarText.objects.count() == SimilarPair.objects.count() == 0


def test_pairs_are_found_when_a_story_is_sent_and_go_with_it(newsroom):
    face = newsroom.write(Status.PUBLISHED, STORY)
    copy = newsroom.write(Status.SUBMITTED, COPY, "newcomer")
    pair = SimilarPair.objects.get()
    assert (pair.article_id, pair.other_id, pair.is_event) == (copy.pk, face.pk, False)
    assert pair.percent > 95
    act(copy, Action.RECALL, newsroom.cast.newcomer)
    assert not SimilarPair.objects.exists()


def test_kept_text_is_the_revisions(newsroom):
    story = newsroom.write(Status.PUBLISHED, STORY)
    text = SimilarText.objects.get()
    assert text.revision_id == story.published_revision_id == current_revision(story).pk
    assert text.at == story.published_at
    assert Revision.objects.count() == 1
