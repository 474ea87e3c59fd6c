"""Do public pages cost the same few queries at 1, 20 and 200 stories?"""

import pytest

from tests.articles.public.rows import publish_many

LIST = "/berita/"
FILTERED = "/berita/?rubrik=pembinaan&provinsi=kalimantan-tengah&upt=lpka-kelas-ii-palangka-raya&tag=rakor&tahun=2026"
# address, queries
PAGES = {
    "/": 6,
    LIST: 4,
    FILTERED: 6,
    "/rubrik/pembinaan/": 4,
    "/tag/rakor/": 5,
    "/upt/lpka-kelas-ii-palangka-raya/": 5,
    "/kanwil/kanwil-ditjenpas-kalimantan-tengah/": 6,
}
STORY = 5


@pytest.mark.parametrize("stories", [1, 20, 200])
@pytest.mark.parametrize("address", PAGES)
def test_lists(address, stories, client, cast, units, category, django_assert_num_queries):
    from django.core.cache import cache

    publish_many(stories, units.a, cast.agent, category, tag="rakor")
    cache.clear()
    with django_assert_num_queries(PAGES[address]):
        response = client.get(address)
    assert response.status_code == 200


@pytest.mark.parametrize("stories", [1, 20, 200])
def test_story(stories, client, cast, units, category, django_assert_num_queries):
    story = publish_many(stories, units.a, cast.agent, category, tag="rakor")[0]
    with django_assert_num_queries(STORY):
        response = client.get(f"/berita/{story.slug}-{story.pk}/")
    assert response.status_code == 200
