"""Does the demo's archive show a miscount, a copy, a bad word and a good one, each through the portal's own acts?"""

from articles.clippings.addresses import normal_address
from articles.clippings.states import Sentiment
from articles.demo.clippings import OUTLETS, PAGES, add
from articles.demo.meetings import RAKOR
from articles.demo.people import ensure_accounts
from articles.models import Clipping, Outlet


def test_the_pages_are_each_others_own():
    keys = [normal_address(page.address) for page in PAGES]
    assert (len(set(keys)), {page.sentiment for page in PAGES}) == (len(PAGES), set(Sentiment))
    assert all(".example/" in key for key in keys)
    assert any("160 peserta" in page.text and page.meeting == RAKOR for page in PAGES)


def test_they_are_made_once(units):
    people = ensure_accounts()
    for _ in range(2):
        add(people)
        assert (Clipping.objects.count(), Outlet.objects.count()) == (len(PAGES), len(OUTLETS))
    assert set(Outlet.objects.values_list("name", flat=True)) == {name for _, name, _ in OUTLETS}
