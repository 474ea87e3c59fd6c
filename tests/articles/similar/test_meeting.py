"""Does a shared link to the agenda count as a shared event, whatever the words beside it?"""

import pytest

from articles.similar.event import signs_of, weight_of
from articles.similar.terms import Telling


def telling(event: str = "", meeting_id: int | None = None) -> Telling:
    return Telling("Judul", "", "<p>Isi.</p>", event=event, meeting_id=meeting_id)


@pytest.mark.parametrize(
    ("one", "other", "weight"),
    [
        (telling("Rakor", 1), telling("Rapat Koordinasi (2024)", 1), 3),
        (telling("Rakor", 1), telling("Rakor", 2), 0),
        (telling("Rakor Humas"), telling("rakor humas"), 3),
        (telling("Rakor Humas", 1), telling("Rakor Humas"), 3),
        (telling(), telling(), 0),
    ],
)
def test_weight(one, other, weight):
    assert weight_of(signs_of(one), signs_of(other)) == weight
