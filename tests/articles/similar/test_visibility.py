"""What does each role learn of the stories that are like a text?"""

import pytest

from articles.similar.queries import likeness_of, similar_to
from articles.states import Action, Status
from tests.articles.similar.texts import COPY, OTHER, RETOLD, STORY
from tests.articles.stories import WITHDRAW, act, save
from upt.actors import actor_for

PEOPLE = (
    "outsider",
    "newcomer",
    "agent",
    "coordinator",
    "other_coordinator",
    "editor",
    "managing_editor",
    "admin",
    "nobody",
)
# In which way each of PEOPLE sees another story of Kupang in a state: "desk" and "public" are where its title leads,
# "waits" is the one sentence without title or text, "" is nothing at all.
WAY = {
    Status.DRAFT: ("", "", "", "", "", "", "", "", ""),
    Status.SUBMITTED: ("desk", "waits", "waits", "waits", "desk", "desk", "desk", "waits", "waits"),
    Status.RETURNED: ("", "", "", "", "", "", "", "", ""),
    Status.APPROVED: ("desk", "waits", "waits", "waits", "desk", "desk", "desk", "waits", "waits"),
    Status.SCHEDULED: ("desk", "waits", "waits", "waits", "desk", "desk", "desk", "waits", "waits"),
    Status.PUBLISHED: ("desk", "public", "public", "public", "desk", "desk", "desk", "public", "public"),
    Status.WITHDRAWN: ("", "", "", "", "", "", "", "", ""),
    Status.DISCARDED: ("", "", "", "", "", "", "", "", ""),
}


def shown(newsroom, name: str, fields=COPY, article_id=None):
    actor = actor_for(getattr(newsroom.cast, name))
    text = f"{fields['lead']}\n{fields['body']}"
    return similar_to(text=text, actor=actor, article_id=article_id, title=fields["title"], place=fields["dateline"])


def way(similar) -> str:
    if not similar:
        return ""
    [one] = similar
    if one.is_hidden:
        assert (one.title, one.percent, one.mine, one.theirs, one.date_text) == ("", 0, [], [], "")
        return "waits"
    return "desk" if one.url.startswith("/redaksi/") else "public"


@pytest.mark.parametrize("status", WAY)
def test_who_sees_what(status, newsroom):
    newsroom.write(status, STORY)
    assert tuple(way(shown(newsroom, name)) for name in PEOPLE) == WAY[status]


def test_a_waiting_revision_gives_nothing_away_beside_its_public_face(newsroom):
    cast, story = newsroom.cast, newsroom.write(Status.PUBLISHED, OTHER)
    act(story, Action.REVISE, cast.outsider)
    save(story, cast.outsider, **STORY)
    act(story, Action.SUBMIT, cast.outsider)
    assert way(shown(newsroom, "newcomer", COPY)) == "waits"
    assert [one.title for one in shown(newsroom, "newcomer", OTHER)] == [OTHER["title"]]
    assert [one.title for one in shown(newsroom, "editor", COPY)] == [STORY["title"]]


def test_ones_own_story_is_not_like_itself(newsroom):
    story = newsroom.write(Status.SUBMITTED, STORY)
    assert shown(newsroom, "outsider", STORY, article_id=story.pk) == []


def test_one_that_was_withdrawn_is_gone_for_the_writer_at_once(newsroom):
    story = newsroom.write(Status.PUBLISHED, STORY)
    assert way(shown(newsroom, "newcomer")) == "public"
    act(story, Action.WITHDRAW, newsroom.cast.managing_editor, **WITHDRAW)
    assert shown(newsroom, "newcomer") == shown(newsroom, "editor") == []


def test_the_same_event_says_so_without_passages(newsroom):
    newsroom.write(Status.PUBLISHED, STORY)
    [one] = shown(newsroom, "editor", RETOLD)
    assert (one.is_event, one.title, one.mine, one.theirs) == (True, STORY["title"], [], [])


def test_copies_come_before_tellings(newsroom):
    newsroom.write(Status.PUBLISHED, RETOLD)
    newsroom.write(Status.PUBLISHED, STORY)
    assert [one.is_event for one in shown(newsroom, "editor", COPY)] == [False, True]


def test_passages_are_the_words_of_both(newsroom):
    newsroom.write(Status.PUBLISHED, STORY)
    [one] = shown(newsroom, "newcomer")
    for side in (one.mine, one.theirs):
        marks = " ".join(piece.text for pieces in side for piece in pieces if piece.is_shared)
        assert "kata Yosefina Tallo, penyuluh dari Dinas Pertanian" in marks
        assert "Kontributor" not in marks


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("editor", "“Empat Puluh Bibit Kelor Menyertai Kepulangan dari Rutan Kupang”, Rutan Kelas IIB Kupang"),
        ("coordinator", "naskah Rutan Kelas IIB Kupang yang sedang ditinjau"),
    ],
)
def test_marks_in_the_queue_name_only_what_may_be_read(name, words, newsroom):
    newsroom.write(Status.SUBMITTED, STORY)
    copy = newsroom.write(Status.SUBMITTED, COPY, "newcomer")
    mark = likeness_of({copy.pk}, actor_for(getattr(newsroom.cast, name)))[copy.pk]
    assert mark.name == words
    assert mark.label.startswith("Mirip 9") or mark.label == "Mirip 100 %"


def test_both_of_a_pair_are_marked_until_one_leaves(newsroom):
    editor = actor_for(newsroom.cast.editor)
    first = newsroom.write(Status.SUBMITTED, STORY)
    second = newsroom.write(Status.SUBMITTED, COPY, "newcomer")
    assert set(likeness_of({first.pk, second.pk}, editor)) == {first.pk, second.pk}
    act(first, Action.PUBLISH, newsroom.cast.editor)
    assert set(likeness_of({second.pk}, editor)) == {second.pk}
    act(first, Action.WITHDRAW, newsroom.cast.managing_editor, **WITHDRAW)
    assert likeness_of({second.pk}, editor) == {}
