"""Who may put remarks aside, and who keeps the dictionary?"""

from articles.models import Article
from articles.rules import may_write
from upt.actors import Actor


def may_dismiss(actor: Actor, article: Article) -> bool:
    """Tell whether a person works on this story: the unit's agents, and editors."""
    return actor.is_editor or article.unit_id in actor.unit_ids


def may_override(actor: Actor) -> bool:
    """Tell whether a person may let pass what must not be published: a managing editor, and never the child gate."""
    return actor.is_managing_editor


def may_keep_words(actor: Actor) -> bool:
    """Tell whether a person decides on the dictionary's words: editors."""
    return actor.is_editor


def may_propose_words(actor: Actor) -> bool:
    return may_write(actor)
