"""What do home and story weigh over the wire, without photos, on a first visit?"""

import brotli
import pytest

from articles.states import Status
from tests.articles.public.rows import publish_many
from tests.articles.stories import make_story

pytestmark = pytest.mark.browser

LIMIT = 90 * 1024
TEXT = ("text/css", "text/javascript", "application/javascript", "application/json")


def weigh(page, address):
    """Return the bytes of a first visit. Style and script count as whitenoise sends them; HTML counts unpacked."""
    answers = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(address, wait_until="networkidle")
    weight = 0
    for answer in answers:
        kind = answer.headers.get("content-type", "")
        if kind.startswith("image/"):
            continue
        body = answer.body()
        weight += len(brotli.compress(body) if kind.startswith(TEXT) else body)
    return weight


def test_home_and_story_are_light_and_ask_no_other_host(window, cast, units, category):
    publish_many(30, units.a, cast.agent, category)
    article = make_story(cast, units, Status.PUBLISHED, body="<p>Warga binaan memanen sayur.</p>" * 40)
    for address in ("/", article.get_absolute_url()):
        page = window()
        assert 5_000 < weigh(page, address) <= LIMIT, address
        assert page.strangers == []
        assert page.locator("script[src]").count() == 0
