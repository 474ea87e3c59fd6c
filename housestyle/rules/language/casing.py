"""How is a correction written where the slip has capitals?"""

from housestyle.document import Word


def capital(text: str) -> str:
    """Return a text with a capital first letter."""
    return text[:1].upper() + text[1:]


def capitals(text: str) -> str:
    """Return a text whose words all begin with a capital."""
    return " ".join(capital(word) for word in text.split(" "))


def like(written: str, right: str, *, in_name: bool = False) -> str:
    """Return `right` with the capitals of `written`; in a title or name each of its words takes one."""
    if len(written) > 1 and written.isupper():
        return right.upper()
    if written[:1].isupper():
        return capitals(right) if in_name else capital(right)
    return right


def is_in_name(word: Word) -> bool:
    """Tell whether a capital must be a title's or a name's, since the word doesn't open a sentence."""
    return word.is_capitalised and not word.opens
