"""What do newsroom forms carry beside what people type: what was seen, who wrote, which photo, which form?"""

import hashlib
from uuid import UUID, uuid4

from django.core import signing
from django.http import QueryDict

from articles.content import Content, digest_of
from articles.refusals import Stale
from articles.workflow import Seen
from upt.actors import Actor
from upt.models import Unit

LONGEST_NUMBER = 9  # digits; longer ones name nothing and would not fit a column
AUTHOR_SALT = "articles.story-author"
GARBLED = "Formulir ini tidak menyebut revisi yang Anda baca. Muat ulang halaman, lalu ulangi."


def seen_in(post: QueryDict) -> Seen:
    """Read which revision and version a form showed; raises Stale where it says nothing usable."""
    number, version = number_in(post, "revision"), number_in(post, "version")
    if number is None or version is None:
        raise Stale(GARBLED)
    return Seen(number, version)


def number_in(post: QueryDict, name: str) -> int | None:
    """Read a whole number, or None where there is none."""
    text = str(post.get(name, "")).strip()
    is_number = text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER
    return int(text) if is_number else None


def new_creation_key() -> str:
    return str(uuid4())


def own_key_in(post: QueryDict) -> UUID | None:
    """Read the key that a form was given, or None where a client brings none of that shape."""
    try:
        return UUID(post.get("creation_key", ""))
    except ValueError:
        return None


def creation_key_in(post: QueryDict, actor: Actor, unit: Unit, content: Content) -> str:
    """Return what makes this form one story however often it is sent.

    A client that brings no key gets one of person, unit and content. Keys of different people never meet.
    """
    key = own_key_in(post)
    own = key.hex if key else f"{unit.pk}:{digest_of(content)}"
    return hashlib.sha256(f"{actor.pk}:{own}".encode()).hexdigest()


def signed_author(actor: Actor) -> str:
    """Return a mark of who was given a form; it proves later whose typing came without a session."""
    return signing.dumps(actor.pk, salt=AUTHOR_SALT)


def author_in(post: QueryDict) -> int | None:
    """Read whose form this was, or None where the mark is missing or not ours."""
    try:
        author = signing.loads(post.get("author", ""), salt=AUTHOR_SALT)
    except signing.BadSignature:
        return None
    return author if isinstance(author, int) else None
