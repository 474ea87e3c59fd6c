"""Does a story's page ask for the children's checklist where it is due, keep what was ticked, and say what lacks?"""

import pytest

from articles.assistant.child import CHECKLIST, CODES
from articles.models import ChildCheck
from articles.states import Action, Status
from tests.articles.desk.pages import acts_on, form_for, notices_on, page_of
from tests.articles.stories import act, make_story, save

LACK = "Naskah ini menyangkut anak: periksa dan centang setiap butir daftar periksa anak."


def url(story) -> str:
    return f"/redaksi/naskah/{story.pk}/"


def form_of(response, action: str):
    return page_of(response).xpath(f"//form[@data-act='{action}']")[0]


def boxes_in(response, action: str) -> dict[str, bool]:
    """Return the form's items with whether each stands ticked."""
    boxes = form_of(response, action).xpath(".//input[@name='child_check']")
    return {box.get("value"): box.get("checked") is not None for box in boxes}


# Who is asked for the list, in which state and act.
ASKED = [
    ("agent", Status.DRAFT, "submit"),
    ("agent", Status.DRAFT, "child-check"),
    ("editor", Status.SUBMITTED, "approve"),
    ("editor", Status.SUBMITTED, "publish"),
    ("managing_editor", Status.SUBMITTED, "publish-emergency"),
    ("colleague", Status.APPROVED, "child-check"),
]


@pytest.mark.parametrize(("name", "status", "action"), ASKED)
def test_every_item_stands_there_unticked(name, status, action, enter, cast, units):
    response = enter(name).get(url(make_story(cast, units, status)))
    assert boxes_in(response, action) == dict.fromkeys(CODES, False)
    words = " ".join(form_of(response, action).text_content().split())
    assert all(sentence in words for _, sentence in CHECKLIST)


@pytest.mark.parametrize("status", [Status.DRAFT, Status.SUBMITTED])
def test_a_rutan_is_asked_for_nothing(status, enter, cast, units):
    story = make_story(cast, units, status, unit="b", author="outsider")
    for name in ("outsider", "editor"):
        assert page_of(enter(name).get(url(story))).xpath("//input[@name='child_check']") == []


def test_who_filled_the_list_for_this_content_is_not_asked_again(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.CHILD_CHECK, cast.editor)
    response = enter("editor").get(url(story))
    assert "child-check" not in acts_on(response)
    assert page_of(response).xpath("//input[@name='child_check']") == []
    assert enter("editor").post(url(story), form_for(response, "publish")).status_code == 303


@pytest.mark.parametrize("ticked", [[], ["name", "photo"], list(CODES[:-1]), [*CODES, "lain"], ["name", "\x00"]])
@pytest.mark.parametrize(("name", "status", "action"), ASKED)
def test_a_list_not_fully_ticked_comes_back_as_it_was(name, status, action, ticked, enter, cast, units, stored):
    story = make_story(cast, units, status)
    client = enter(name)
    fields = form_for(client.get(url(story)), action) | {"child_check": ticked, "note": "Klarifikasi mendesak."}
    response = client.post(url(story), fields)
    assert response.status_code == 400
    form = form_of(response, action)
    assert form.xpath("ancestor::details[@open]")
    assert form.xpath(".//*[contains(@class, 'field-errors')]/p/text()") == [LACK]
    assert boxes_in(response, action) == {code: code in ticked for code in CODES}
    assert (stored(story).status, ChildCheck.objects.filter(user=getattr(cast, name)).exists()) == (status, False)


def test_nobody_approves_before_somebody_else_and_reads_why(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    second = enter("second_editor")
    fields = form_for(second.get(url(story)), "publish") | {"child_check": CODES}
    act(story, Action.CLAIM, cast.editor)
    edited = save(story, cast.editor, lead="Panen kedua menghasilkan tiga ratus kilogram sayur.")
    act(story, Action.RELEASE, cast.editor)
    shown = second.get(url(story))
    assert {"approve", "publish"} & set(acts_on(shown)) == set()
    edited.refresh_from_db()
    refused = second.post(url(story), fields | {"revision": edited.number, "version": edited.version})
    assert refused.status_code == 409
    assert "daftar periksa anak untuk isi ini belum diisi orang lain" in notices_on(refused)[0]


def told(response) -> str:
    """Return what the page says beside "Menyangkut anak"."""
    found = page_of(response).xpath("//*[p[normalize-space()='Menyangkut anak']]/p[@class='finding-text']/text()")
    return found[0] if found else ""


def test_page_says_who_filled_the_list_and_who_is_missing(enter, cast, units):
    story = make_story(cast, units)
    assert told(enter("agent").get(url(story))).startswith("Daftar periksa anak untuk isi ini belum diisi.")
    act(story, Action.SUBMIT, cast.agent)
    first = "Daftar periksa anak untuk isi ini diisi Agent. Satu orang lain mengisinya sebelum naskah terbit."
    assert told(enter("editor").get(url(story))) == first
    act(story, Action.APPROVE, cast.editor)
    assert told(enter("editor").get(url(story))) == "Daftar periksa anak untuk isi ini diisi Agent dan Editor."
    act(story, Action.CHILD_CHECK, cast.colleague)
    assert told(enter("agent").get(url(story))).endswith("diisi Agent, Colleague, dan Editor.")


@pytest.mark.parametrize(("unit", "status"), [("b", Status.SUBMITTED), ("a", Status.PUBLISHED), ("a", Status.REJECTED)])
def test_page_is_silent_where_no_list_is_due(unit, status, enter, cast, units):
    story = make_story(cast, units, status, unit=unit, author="agent" if unit == "a" else "outsider")
    assert told(enter("editor").get(url(story))) == ""
