"""How does a word get into the dictionary, and for whom does it count there?"""

import pytest

from articles.assistant.parts import known_words
from articles.assistant.services import decide_word, propose_word
from articles.models import HouseWord, WordStatus
from articles.refusals import CannotNow, NotAllowed, Unready
from tests.articles.assistant.texts import remarks
from tests.articles.stories import make_story
from upt.actors import actor_for

WORD = "berhumata"
BODY = f"<p>Warga binaan {WORD} di kebun sayur setiap pagi.</p>"
PAGE = "/redaksi/kamus/"


def accepted(story) -> bool:
    return WORD not in [found.finding.text for found in remarks(story)]


def test_an_agent_proposes_and_an_editor_takes_in(cast, units):
    story = make_story(cast, units, unit="b", author="outsider", body=BODY)
    assert not accepted(story)
    row = propose_word(word=WORD, unit=units.b, actor=actor_for(cast.outsider))
    assert (row.status, accepted(story)) == (WordStatus.PROPOSED, False)
    decide_word(word=row, status=WordStatus.APPROVED, actor=actor_for(cast.editor))
    assert accepted(story)


def test_a_units_word_is_its_own_and_the_networks_is_everybodys(cast, units):
    editor = actor_for(cast.editor)
    propose_word(word=WORD, unit=units.b, actor=editor)
    propose_word(word="keudeu", unit=None, actor=editor)
    assert known_words(units.b.pk) == {WORD, "keudeu"}
    assert known_words(units.a.pk) == {"keudeu"}


def test_capitals_do_not_matter(cast, units):
    propose_word(word=" Berhumata ", unit=None, actor=actor_for(cast.editor))
    assert known_words(None) == {WORD}


@pytest.mark.parametrize("word", ["", " ", "dua kata", "abc123", "a", "x" * 61, "<b>kata</b>", "kata\x00"])
def test_only_one_plain_word_fits(word, cast, units):
    with pytest.raises(Unready):
        propose_word(word=word, unit=None, actor=actor_for(cast.editor))


def test_a_refused_word_is_not_proposed_again(cast, units):
    row = propose_word(word=WORD, unit=None, actor=actor_for(cast.agent))
    decide_word(word=row, status=WordStatus.REFUSED, actor=actor_for(cast.editor))
    with pytest.raises(CannotNow, match="menolak"):
        propose_word(word=WORD, unit=None, actor=actor_for(cast.outsider))
    assert propose_word(word=WORD, unit=None, actor=actor_for(cast.editor)).status == WordStatus.APPROVED


@pytest.mark.parametrize("name", ["agent", "coordinator", "admin", "nobody"])
def test_only_editors_decide(name, cast, units):
    row = propose_word(word=WORD, unit=None, actor=actor_for(cast.agent))
    with pytest.raises(NotAllowed):
        decide_word(word=row, status=WordStatus.APPROVED, actor=actor_for(getattr(cast, name)))


def test_from_a_remark_to_the_dictionary(enter, cast, units):
    story = make_story(cast, units, unit="b", author="outsider", body=BODY)
    agent, editor = enter("outsider"), enter("editor")
    agent.post(f"/redaksi/naskah/{story.pk}/temuan/", {"action": "word", "word": WORD, "scope": "unit"})
    row = HouseWord.objects.get()
    assert WORD in editor.get(PAGE).content.decode()
    assert editor.post(PAGE, {"action": "approve", "word": row.pk}).status_code == 303
    assert accepted(story)
    editor.post(PAGE, {"action": "refuse", "word": row.pk})
    assert not accepted(story)


@pytest.mark.parametrize("post", [{"action": "approve", "word": "999"}, {"action": "entah", "word": "1"}, {}])
def test_page_refuses_what_it_does_not_know(post, enter, cast):
    assert enter("editor").post(PAGE, post).status_code == 409


def test_page_adds_and_says_why_not(enter, cast):
    editor = enter("editor")
    assert editor.post(PAGE, {"action": "add", "new": "keudeu"}).status_code == 303
    response = editor.post(PAGE, {"action": "add", "new": "dua kata"})
    assert response.status_code == 400
    assert "satu kata" in response.content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_page_reads_with_the_same_number_of_queries(rows, enter, cast, units, django_assert_num_queries):
    editor = enter("editor")
    editor.get(PAGE)
    for number in range(rows):
        propose_word(word="abcdefg"[: number + 3], unit=units.b, actor=actor_for(cast.agent))
        propose_word(word="hijklmn"[: number + 3], unit=None, actor=actor_for(cast.editor))
    with django_assert_num_queries(7):
        editor.get(PAGE)


def test_pages_go_on_after_the_last_word(enter, cast):
    editor = enter("editor")
    letters = "abcdefghijklmnopqrstuvwxyz"
    rows = [
        HouseWord(word=f"kata{a}{b}", status="approved", proposed_by=cast.editor) for a in letters[:3] for b in letters
    ]
    HouseWord.objects.bulk_create(rows)
    first = editor.get(PAGE).content.decode()
    second = editor.get(PAGE, {"sesudah": "katach"}).content.decode()
    assert ("sesudah=katach" in first, "katach" in first, "kataci" in second) == (True, True, True)
