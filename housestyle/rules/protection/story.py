"""Does this story, or this sentence, speak of a child whom the law hides?"""

from housestyle.children import CHILD_UNITS, is_about_children
from housestyle.document import Document
from housestyle.rules.protection.once import once
from housestyle.setting import Setting


@once
def _child_words(document: Document) -> tuple[str, ...]:
    return tuple(is_about_children(document))


def is_childs_story(document: Document, setting: Setting) -> bool:
    """Tell whether the unit or the words make the whole story one about children (UU 11/2012 art. 19)."""
    return (setting.unit_type or "").lower() in CHILD_UNITS or bool(_child_words(document))
