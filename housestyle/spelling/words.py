"""How is a suggestion written in place of a word?"""

from housestyle.document import Word


def dressed(text: str, word: Word) -> str:
    """Write a suggestion with the capitals of the word that it replaces."""
    if len(word.text) > 1 and word.text.isupper():
        return text.upper()
    if not word.is_capitalised:
        return text
    if "-" in word.text and word.text.partition("-")[2][:1].isupper():
        return "-".join(part.capitalize() for part in text.split("-"))
    return text[:1].upper() + text[1:]
