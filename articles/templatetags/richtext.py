"""How does kept HTML reach a page? Through the sanitiser once more: the only way around escaping."""

from django import template
from django.utils.safestring import SafeString, mark_safe

from articles.richtext import sanitise

register = template.Library()


@register.filter
def richtext(html: str) -> SafeString:
    """Show a story's body. Kept text was cleaned on its way in; the last, strict step is made again here."""
    return mark_safe(sanitise(html))


@register.filter
def structured(json_text: str) -> SafeString:
    """Show JSON made by articles.faces.structured_of, which leaves no character that could end a script element."""
    if any(character in json_text for character in "<>&"):
        raise ValueError("structured data must have its angle brackets escaped")
    return mark_safe(json_text)
