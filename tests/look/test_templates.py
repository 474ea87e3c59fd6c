"""Do the parts of the screens tie label, help and error together, refuse unknown words, and stand alone?"""

import re
from types import SimpleNamespace

import pytest
from django import forms
from django.template import Context, Template, TemplateSyntaxError
from django.template.loader import get_template

ERROR_PAGES = (400, 403, 404, 410, 413, 429, 500, 503)
TAGS = {
    "badge": "status='draft' label='Draf'",
    "field": "field=form.title",
    "error_summary": "form=form",
    "card": "card=card kind='row'",
    "empty": "title='Kosong'",
    "notice": "kind='info'",
    "confirm": "label='Tolak'",
    "panel": "title='Riwayat'",
    "pager": "url='/berita/'",
    "flashes": "",
}
BLOCKS = ("notice", "confirm", "panel")


class StoryForm(forms.Form):
    title = forms.CharField(label="Judul", help_text="Paling banyak 120 huruf.")
    note = forms.CharField(label="Catatan", required=False, widget=forms.Textarea)
    rubric = forms.ChoiceField(label="Rubrik", choices=[("a", "Pembinaan"), ("b", "Prestasi")])
    reason = forms.ChoiceField(label="Alasan", choices=[("x", "Ejaan"), ("y", "Foto")], widget=forms.RadioSelect)
    codes = forms.MultipleChoiceField(
        label="Kode", choices=[("x", "Ejaan"), ("y", "Foto")], widget=forms.CheckboxSelectMultiple, required=False
    )
    photo = forms.FileField(label="Foto", required=False)
    sure = forms.BooleanField(label="Sudah saya periksa")

    def clean(self):
        raise forms.ValidationError("Naskah sudah berubah.")


def render(source: str, **context: object) -> str:
    return Template("{% load ui %}" + source).render(Context(context))


def use_of(tag: str, arguments: str) -> str:
    return f"{{% {tag} {arguments} %}}" + (f"isi{{% end{tag} %}}" if tag in BLOCKS else "")


def card(**changes: object) -> SimpleNamespace:
    words = {
        "url": "/berita/rakor-1/",
        "title": "Rakor <humas>",
        "lead": "Teras.",
        "category_name": "Koordinasi",
        "category_url": "/rubrik/koordinasi/",
        "unit_name": "LPKA Palangka Raya",
        "unit_url": "/upt/lpka-palangka-raya/",
        "place": "Kalimantan Tengah",
        "date_short": "30 September 2024",
        "date_iso": "2024-09-30",
        "cover_src": "/media/a.webp",
        "cover_srcset": "/media/a-400.webp 400w",
        "cover_width": 1200,
        "cover_height": 800,
        "cover_alt": "Peserta rapat",
        "cover_is_drawn": False,
    }
    return SimpleNamespace(**(words | changes))


@pytest.mark.parametrize("tag", TAGS)
def test_unknown_word_fails_when_the_template_loads(tag):
    Template("{% load ui %}" + use_of(tag, TAGS[tag]))
    with pytest.raises(TemplateSyntaxError):
        Template("{% load ui %}" + use_of(tag, f"{TAGS[tag]} colour='red'"))


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag != "flashes"])
def test_positional_words_fail_when_the_template_loads(tag):
    with pytest.raises(TemplateSyntaxError):
        Template("{% load ui %}" + use_of(tag, "'draft' 'Draf'"))


@pytest.mark.parametrize("source", ["{% notice kind='loud' %}x{% endnotice %}", "{% card card=card kind='huge' %}"])
def test_unknown_kind_is_refused(source):
    with pytest.raises(ValueError, match="is none of"):
        render(source, card=card())


def test_badge_shows_colour_and_word():
    html = render("{% badge status='returned' label='Dikembalikan' %}")
    assert html.strip() == '<span class="badge" data-status="returned">Dikembalikan</span>'


def test_field_names_its_help_and_its_error():
    html = render("{% field field=form.title %}", form=StoryForm({"title": ""}))
    assert re.findall(r'<label class="field-label" for="id_title">(\w+)', html) == ["Judul"]
    assert described_by(html) == ["id_title_helptext", "id_title_error"]
    assert set(described_by(html)) <= set(re.findall(r' id="([^"]+)"', html))
    assert html.count('aria-invalid="true"') == 1


def test_clean_field_names_its_help_only():
    html = render("{% field field=form.title %}", form=StoryForm())
    assert described_by(html) == ["id_title_helptext"]
    assert "aria-invalid" not in html


@pytest.mark.parametrize(
    ("name", "optional"), [("title", False), ("note", True), ("photo", True), ("sure", False), ("codes", True)]
)
def test_optional_fields_say_so(name, optional):
    form = StoryForm()
    assert ("(opsional)" in render("{% field field=field %}", field=form[name])) is optional


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        ("title", ["input"]),
        ("note", ["input input--area"]),
        ("rubric", ["input input--select"]),
        ("photo", ["input input--file"]),
        ("sure", ["choice-input"]),
        ("reason", ["choice-input", "choice-input"]),
    ],
)
def test_every_widget_gets_its_class(name, classes):
    html = render("{% field field=field %}", field=StoryForm()[name])
    assert re.findall(r'<(?:input|textarea|select)[^>]*class="([^"]+)"', html) == classes


def test_choices_are_a_group_with_a_legend():
    html = render("{% field field=form.reason %}", form=StoryForm({"reason": "y"}))
    assert re.findall(r"<legend[^>]*>(\w+)", html) == ["Alasan"]
    assert re.findall(r'value="(\w)" id="(\w+)"( checked)?', html) == [
        ("x", "id_reason_0", ""),
        ("y", "id_reason_1", " checked"),
    ]


def test_error_summary_links_every_error_to_its_field():
    html = render("{% error_summary form=form %}", form=StoryForm({"title": "", "rubric": "a"}))
    assert re.findall(r'href="#(\w+)"', html) == ["id_title", "id_reason_0", "id_sure"]
    assert re.findall(r"<li>([^<]+)</li>", html) == ["Naskah sudah berubah."]
    assert re.findall(r"(\d+) hal perlu", html) == ["4"]


def test_error_summary_is_silent_without_errors():
    assert render("{% error_summary form=form %}", form=StoryForm()).strip() == ""


def test_card_escapes_and_keeps_the_room_of_its_photo():
    html = render("{% card card=card kind='row' %}", card=card())
    assert re.findall(r'card-link" href="([^"]+)">([^<]+)<', html) == [("/berita/rakor-1/", "Rakor &lt;humas&gt;")]
    assert re.findall(r'width="(\d+)" height="(\d+)" alt="([^"]*)"', html) == [("1200", "800", "Peserta rapat")]


def test_card_without_cover_has_no_hole():
    html = render("{% card card=card kind='row' %}", card=card(cover_src=""))
    assert ("card--bare" in html, "<img" in html) == (True, False)


def test_lead_photo_is_not_lazy():
    lead, row = (render("{% card card=card kind=kind %}", card=card(), kind=kind) for kind in ("lead", "row"))
    assert ('loading="lazy"' in lead, 'loading="lazy"' in row) == (False, True)


def test_pager_is_silent_on_the_only_page():
    assert render("{% pager url=None %}").strip() == ""


def test_block_escapes_nothing_twice_and_trusts_no_variable():
    html = render("{% notice kind='info' title=title %}<p>{{ text }}</p>{% endnotice %}", title="<b>", text="<i>")
    assert (html.count("&lt;b&gt;"), html.count("<p>&lt;i&gt;</p>")) == (1, 1)


@pytest.mark.parametrize("code", ERROR_PAGES)
def test_error_page_needs_no_context_and_no_database(code):
    html = get_template(f"{code}.html").render()
    assert re.findall(r"Kode (\d+)", html) == [str(code)]
    assert html.count("<h1>") == 1


@pytest.mark.parametrize("name", ["home", "list", "withdrawn"])
def test_public_page_stands_empty_and_without_a_request(name):
    html = get_template(f"articles/public/{name}.html").render({})
    assert (html.count("<h1"), html.count("<main")) == (1, 1)
    assert "csrf" not in html


@pytest.mark.parametrize("name", ["about", "guideline"])
def test_written_page_links_to_sections_that_exist(name):
    pages = {n: get_template(f"pages/{n}.html").render({}) for n in ("about", "guideline")}
    anchors = {n: set(re.findall(r' id="([\w-]+)"', html)) for n, html in pages.items()}
    own = set(re.findall(r'href="#([\w-]+)"', pages[name]))
    about = set(re.findall(r'href="/tentang/#([\w-]+)"', pages[name]))
    guideline = set(re.findall(r'href="/pedoman/#([\w-]+)"', pages[name]))
    assert own - anchors[name] == about - anchors["about"] == guideline - anchors["guideline"] == set()


@pytest.mark.parametrize("code", ERROR_PAGES)
def test_error_page_links_to_sections_that_exist(code):
    anchors = set(re.findall(r' id="([\w-]+)"', get_template("pages/guideline.html").render({})))
    assert set(re.findall(r'href="/pedoman/#([\w-]+)"', get_template(f"{code}.html").render())) - anchors == set()


def described_by(html: str) -> list[str]:
    return re.findall(r'aria-describedby="([^"]+)"', html)[0].split()
