"""How does a test sit down at somebody's desk?"""

from tests.articles.desk.conftest import enter, stored, story_fields

__all__ = ["enter", "stored", "story_fields"]
