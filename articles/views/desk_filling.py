"""What happens around one filling-in of the story form: the photo, the hidden marks, what is shown again?"""

from functools import cached_property
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from articles.assistant.remarks import dismissals_of, remarks_on
from articles.content import Content, content_of
from articles.coverage.figures import quote_of
from articles.coverage.named import Named, help_for
from articles.desk_queries.findings import Board, board_of
from articles.desk_queries.offers import holder_of
from articles.desk_queries.writing import approved_tags, cover_for, meeting_names, preview_of, tag_marks, unit_names
from articles.differences import story_changes
from articles.forms.editor import base_path
from articles.forms.posted import new_creation_key, number_in, signed_author
from articles.forms.story import StoryForm, default_lines, initial_of
from articles.models import Article, Category, Revision
from articles.queries import case_for
from articles.refusals import Refusal
from articles.rules import Verdict, judge
from articles.similar.queries import Similar, similar_to
from articles.states import Action, Need, Status
from articles.taxonomy import MAX_TAGS, parse_tag_names
from articles.views.desk_answers import DeskRequest
from articles.views.desk_rescue import kept_for
from articles.views.desk_typed import circumstances, typed_content
from photos.models import Photo
from photos.refusals import PhotoRefused
from photos.services import take_photo
from upt.models import Unit

MOST_MARKED = 3 * MAX_TAGS  # of a pasted flood the field says how many; SQLite takes no query over all of them
OTHER_UNIT = "Foto itu milik UPT lain. Pilih berkasnya sekali lagi untuk UPT ini."


class Filling:
    """One person's filling-in of the form, of a new story or of a revision."""

    def __init__(self, request: DeskRequest, article: Article | None = None, revision: Revision | None = None) -> None:
        self.request, self.article, self.revision = request, article, revision
        self.actor = request.actor
        self.kept = kept_for(request) if request.method != "POST" else None
        self.posted = request.POST if request.method == "POST" else (self.kept or {}).get("fields", {})
        self.seen = self._seen_before()
        self.cover = self._cover_brought() if self.posted else (revision.cover if revision else None)
        self.form = self._form()

    def _seen_before(self) -> dict[str, Any]:
        """Carry on what the form showed when typing began: only a save or a choice may move it to a newer version."""
        if self.revision is None:
            return {}
        if self.posted:
            return {name: self.posted.get(name, "") for name in ("revision", "version")}
        return {"revision": self.revision.number, "version": self.revision.version}

    def _cover_brought(self) -> Photo | None:
        if self.posted.get("cover_remove"):
            return None
        return cover_for(self.actor, number_in(self.posted, "cover_id"), self.article)

    def _form(self) -> StoryForm:
        unit = self.article.unit if self.article else self._only_unit()
        options: dict[str, Any] = {"actor": self.actor, "unit": unit, "is_new": self.article is None}
        options["revision"] = self.revision
        if self.request.method == "POST":
            return StoryForm(self.request.POST, self.request.FILES, **options)
        initial: dict[str, Any] = default_lines(unit) if unit else {}
        if self.revision is not None:
            initial = initial_of(content_of(self.revision))
        return StoryForm(initial=initial | self.posted, **options)

    @cached_property
    def named(self) -> Named:
        """Which meeting the words in the field mean, as the form shows them."""
        return self.form.named(str(self.form["event"].value() or ""))

    @property
    def story(self) -> Article:
        """The stored story; only asked for once there is one."""
        assert self.article is not None
        return self.article

    def _only_unit(self) -> Unit | None:
        if self.actor.is_editor or len(self.actor.unit_ids) != 1:
            return None
        return Unit.objects.get(pk=next(iter(self.actor.unit_ids)))

    def read(self) -> Content | None:
        """Return the clean content, or None where a field has an error. A good photo is kept either way."""
        is_valid = self.form.is_valid()
        file = self.request.FILES.get("cover")
        if file is not None and self.form.owner is not None:
            try:
                self.cover = take_photo(file=file, unit=self.form.owner, actor=self.actor)
            except PhotoRefused as refusal:
                self.form.add_error("cover", str(refusal))
                return None
        elif self._is_of_another_unit():
            self.cover = None
            self.form.add_error("cover", OTHER_UNIT)
            return None
        return self.form.content(self.cover.pk if self.cover else None) if is_valid else None

    def _is_of_another_unit(self) -> bool:
        """Tell whether the photo was sent in for a unit that the story isn't of, whose agents could not see it."""
        return bool(self.cover and self.form.owner and self.cover.unit_id != self.form.owner.pk)

    def found(self, article: Article, revision: Revision) -> None:
        """Go on with the revision that is now stored."""
        self.article, self.revision = article, revision
        self.seen = {"revision": revision.number, "version": revision.version}
        revision.article = article

    def show(
        self,
        *,
        status: int = 200,
        refusal: Refusal | None = None,
        errors: dict[str, str] | None = None,
        saved_but: str = "",
    ) -> HttpResponse:
        """Show the form with all that was typed."""
        for name, sentence in (errors or {}).items():
            self.form.add_error(name, sentence)
        context = self._context() | {"refusal": refusal, "saved_but": saved_but, "kept": self.kept}
        status = refusal.status_code if refusal else status
        return render(self.request, "articles/desk/story_form.html", context, status=status)

    def show_conflict(self, refusal: Refusal, current: Revision, mine: Content) -> HttpResponse:
        """Show the form beside what somebody else saved meanwhile; saving again is then a choice made knowingly."""
        self.found(self.story, current)
        names = dict(Category.objects.values_list("pk", "name"))
        theirs = content_of(current)
        context = self._context() | {
            "refusal": refusal,
            "changes": story_changes(theirs, mine, names),
            "their_name": str(current.saved_by),
            "may_overwrite": self._may_write(current),
        }
        return render(self.request, "articles/desk/story_form.html", context, status=refusal.status_code)

    def _may_write(self, revision: Revision) -> bool:
        action = Action.EDIT_IN_REVIEW if revision.status == Status.SUBMITTED else Action.SAVE
        return judge(self.actor, case_for(revision), action).is_allowed

    def _context(self) -> dict[str, Any]:
        unit, revision = self.form.owner, self.revision
        self.form["event"].help_text = help_for(self.named, self.actor)
        tags = parse_tag_names(str(self.form["tags"].value() or ""))
        return {
            "form": self.form,
            "article": self.article,
            "unit": unit,
            "is_review": revision is not None and revision.status == Status.SUBMITTED,
            "holder": holder_of(revision, self.actor, timezone.now()) if revision else None,
            "may_submit": self._may_submit(),
            "marks": self._marks(),
            "keep_key": f"{self.actor.pk}-{self.article.pk if self.article else 'baru'}",
            "cover": preview_of(self.cover),
            "tag_marks": tag_marks(tags[:MOST_MARKED]),
            "tag_names": approved_tags(),
            "meeting_names": meeting_names(self.actor),
            "unit_names": unit_names(self.actor) if self.article is None else [],
            "similar": self._similar(),
            "editor_path": base_path(),
            "url": self._url(),
            "board": self._board(),
            "quote": quote_of(revision, self.named.meeting_id),
        }

    def _board(self) -> Board:
        """Check what the form shows: what is stored, or what was typed and comes back."""
        stored = content_of(self.revision) if self.revision else Content()
        content = typed_content(self.posted, self.named) if self.posted else stored
        unit, level, on = circumstances(self.request, self.revision)
        remarks = remarks_on(content, unit=unit, on=on, dismissals=dismissals_of(self.article) if self.article else ())
        return board_of(remarks, actor=self.actor, article=self.article, level=level)

    def _similar(self) -> list[Similar]:
        """Look up what is typed, from the first save on: an empty form has nothing to be like."""
        if self.article is None and self.request.method != "POST":
            return []
        typed = {name: str(self.form[name].value() or "") for name in ("title", "lead", "body", "dateline", "event")}
        return similar_to(
            text=f"{typed['lead']}\n{typed['body']}",
            actor=self.actor,
            article_id=self.article.pk if self.article else None,
            unit=self.form.owner,
            title=typed["title"],
            place=typed["dateline"],
            event=typed["event"],
            meeting_id=self.named.meeting_id,
        )

    def _url(self) -> str:
        return reverse("desk:article-edit", args=[self.article.pk]) if self.article else reverse("desk:article-new")

    def _may_submit(self) -> bool:
        """Offer sending only to those who may; what is missing is said when the button is pressed."""
        if self.article is None:
            return self.actor.is_agent
        verdict = judge(self.actor, case_for(self.revision), Action.SUBMIT) if self.revision else Verdict()
        return verdict.is_allowed or verdict.unmet in (Need.COMPLETE, Need.FIT_TO_SEND)

    def _marks(self) -> dict[str, Any]:
        """Return the hidden fields: what was seen, whose form this is, which form."""
        marks = {"author": signed_author(self.actor), "cover_id": self.cover.pk if self.cover else ""}
        if self.revision is None:
            return marks | {"creation_key": self.posted.get("creation_key") or new_creation_key()}
        return marks | self.seen
