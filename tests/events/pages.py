"""What do the tests read from a page?"""

import re

from lxml import html


def tree(response):
    return html.fromstring(response.content.decode())


def words(node) -> str:
    return re.sub(r"\s+", " ", " ".join(node.itertext())).strip()


def texts(response, class_name: str) -> list[str]:
    """Return the words of every part with a class."""
    return [words(node) for node in tree(response).find_class(class_name)]


def posted(response, action: str = "") -> dict[str, str]:
    """Return what a browser would send back from the page's form, unchanged."""
    forms = [form for form in tree(response).forms if form.method == "POST" and (form.action or "").endswith(action)]
    form = next(form for form in forms if form.action != "/keluar/")
    return {name: form.fields[name] or "" for name in form.fields}
