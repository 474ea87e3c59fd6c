"""What does a test read from a newsroom page?"""

from collections import Counter

from django.http import HttpResponse
from lxml import html


def page_of(response: HttpResponse) -> html.HtmlElement:
    return html.fromstring(response.content.decode())


def text_of(response: HttpResponse) -> str:
    """Return the page's words with single spaces."""
    return " ".join(page_of(response).find(".//main").text_content().split())


def acts_on(response: HttpResponse) -> Counter:
    """Count the page's forms of the workflow by the act that they post; those beside a remark are none."""
    return Counter(page_of(response).xpath("//form[@data-act]//input[@name='action']/@value"))


def edit_links(response: HttpResponse) -> list[str]:
    return page_of(response).xpath("//a[contains(@class, 'button')][contains(@href, '/sunting/')]/@href")


def form_for(response: HttpResponse, action: str) -> dict[str, str]:
    """Return the hidden fields of one act's form, as a browser would post them."""
    form = page_of(response).xpath(f"//form[.//input[@name='action'][@value='{action}']]")[0]
    hidden = form.xpath(".//input[@type='hidden']")
    return {field.get("name"): field.get("value") for field in hidden if field.get("name") != "csrfmiddlewaretoken"}


def story_form(response: HttpResponse) -> dict[str, str]:
    """Return everything that the story form would post as it stands; a browser drops a textarea's first newline."""
    form = page_of(response).xpath("//form[@data-keep]")[0]
    return {name: value.removeprefix("\n") for name, value in form.form_values() if name != "csrfmiddlewaretoken"}


def errors_at(response: HttpResponse, name: str) -> list[str]:
    """Return the sentences that stand beside one field."""
    field = page_of(response).xpath(f"//*[@name='{name}']")[0]
    box = field.xpath("ancestor::*[contains(concat(' ', @class, ' '), ' field ')][1]")[0]
    return [p.text_content().strip() for p in box.xpath(".//*[contains(@class, 'field-errors')]//p")]


def notices_on(response: HttpResponse) -> list[str]:
    found = page_of(response).xpath("//main//*[contains(concat(' ', @class, ' '), ' notice ')]")
    return [" ".join(" ".join(notice.itertext()).split()) for notice in found]


def row_titles(response: HttpResponse, panel: str) -> list[str]:
    """Return the titles of the rows in the panel with this heading."""
    heads = page_of(response).xpath(f"//section[.//h2[normalize-space()='{panel}']]")
    return [link.text_content() for link in heads[0].xpath(".//a[contains(@class, 'row-link')]")]


def count_in(response: HttpResponse, panel: str) -> int:
    head = page_of(response).xpath(f"//section[.//h2[normalize-space()='{panel}']]")[0]
    return int(head.xpath(".//*[contains(concat(' ', @class, ' '), ' panel-head ')]//*[@class='count']")[0].text)
