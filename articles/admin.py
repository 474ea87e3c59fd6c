"""What may administrators look up about stories, and what may they keep? Texts and decisions stay in the newsroom."""

from django.contrib import admin

from articles.labels import DONE, REASONS
from articles.models import Article, Category, Correction, ReviewNote, Revision
from articles.taxonomy import save_category
from audit.readonly import ReadOnly
from upt.admin.kept_address import KeptAddress

HIDDEN = "(belum terbit)"


class LookedUp(ReadOnly):
    """Lists to look up: nothing is added, changed or deleted here, and no text of an unpublished story shows.

    There is no page of one row: Django would head it with the row's own name, which is the draft's title.
    """

    list_display_links = None
    list_per_page = 50

    def lookup_allowed(self, lookup, value, request=None):
        """Admit the filters shown and no other: `?title__contains=` would spell a draft out, letter by letter."""
        return lookup.partition("__")[0] in self.list_filter

    def has_view_permission(self, request, obj=None):
        return obj is None


@admin.display(description="judul")
def face_title(row) -> str:
    """Name a story by what readers have, never by its draft; a withdrawn one has no title here."""
    article = row if isinstance(row, Article) else row.article
    is_public = article.published_at is not None and article.withdrawn_at is None
    return article.title if is_public else HIDDEN


@admin.register(Article)
class ArticleAdmin(LookedUp):
    list_display = (
        "pk",
        face_title,
        "unit",
        "created_by",
        "created_at",
        "published_at",
        "withdrawn_at",
        "withdrawn_reason",
        "emergency_at",
        "emergency_by",
        "emergency_confirmed_at",
    )
    list_select_related = ("unit", "created_by", "emergency_by")
    list_filter = ("published_at", "withdrawn_at")
    search_fields = ("=pk", "unit__name")
    search_help_text = "Nomor naskah atau nama UPT"


@admin.register(Revision)
class RevisionAdmin(LookedUp):
    list_display = (
        "article_id",
        face_title,
        "number",
        "status",
        "digest",
        "saved_by",
        "saved_at",
        "submitted_at",
        "approved_by",
        "decided_at",
        "publish_at",
    )
    list_select_related = ("article", "saved_by", "approved_by")
    list_filter = ("status",)
    search_fields = ("=article__pk",)
    search_help_text = "Nomor naskah"


@admin.register(ReviewNote)
class ReviewNoteAdmin(LookedUp):
    """Who decided what and why, without the message: it speaks of the text."""

    list_display = ("story", "revision_number", "done", "why", "author", "at")
    list_select_related = ("revision", "author")
    search_fields = ("=revision__article__pk",)
    search_help_text = "Nomor naskah"

    @admin.display(description="naskah")
    def story(self, note):
        return note.revision.article_id

    @admin.display(description="revisi")
    def revision_number(self, note):
        return note.revision.number

    @admin.display(description="tindakan")
    def done(self, note):
        return DONE.get(note.action, note.action)

    @admin.display(description="alasan")
    def why(self, note):
        return ", ".join(REASONS.get(code, code) for code in note.reasons) or "-"


@admin.register(Correction)
class CorrectionAdmin(LookedUp):
    list_display = ("article_id", face_title, "kind", "note", "noted_by", "noted_at")
    list_select_related = ("article", "noted_by")
    search_fields = ("=article__pk",)
    search_help_text = "Nomor naskah"


@admin.register(Category)
class CategoryAdmin(KeptAddress):
    """Rubrics can be named, ordered and put out of use; the address of one stays, and none is deleted."""

    list_display = ("name", "slug", "position", "is_active")

    def save_model(self, request, obj, form, change):
        save_category(category=obj, actor=request.actor)
