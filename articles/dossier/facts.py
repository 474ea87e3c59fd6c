"""What does the file of a meeting draw on? Everything is read once here, so that paper, tables and lists agree."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from articles.clippings.queries import JOINS, Narrowing, narrowed
from articles.models import Article, Clipping
from events.models import (
    Delegate,
    FollowUp,
    Invitation,
    InvitationPlan,
    Meeting,
    Minutes,
    OfficialFigure,
    Rundown,
    VirtualAttendance,
)
from events.queries.attendance import Presence, presence_of, present_days
from events.queries.delegations import invitations_of, plan_of, seated
from events.queries.figures import figures_of
from events.queries.followup import visible_items, with_words
from events.queries.minutes import minutes_of
from events.queries.minutes_paper import MinutesPaper, minutes_paper
from events.states import delegations
from events.states.minutes import MinutesStatus
from upt.actors import Actor


@dataclass(frozen=True)
class MeetingFile:
    """All that is known of a meeting, as far as a person may see it; no contact data and no video link."""

    meeting: Meeting
    plan: InvitationPlan
    invitations: list[Invitation]
    rundowns: list[Rundown]  # the latest first
    guests: list[Delegate]
    presence: Presence
    virtual: list[VirtualAttendance]
    figures: list[OfficialFigure]
    minutes: Minutes | None
    items: list[FollowUp]
    stories: list[Article]
    clippings: list[Clipping]
    sees_all_clippings: bool

    @cached_property
    def on_site(self) -> list[Invitation]:
        return [row for row in self.invitations if row.presence == delegations.Presence.ON_SITE]

    @cached_property
    def by_video(self) -> list[Invitation]:
        return [row for row in self.invitations if row.presence == delegations.Presence.VIRTUAL]

    @cached_property
    def seen_days(self) -> dict[int, set[date]]:
        return present_days(self.presence)

    @cached_property
    def proven(self) -> list[VirtualAttendance]:
        return [row for row in self.virtual if row.proven_at is not None]

    @cached_property
    def approved(self) -> MinutesPaper | None:
        """What was sealed; None as long as nothing is."""
        is_there = self.minutes is not None and self.minutes.status == MinutesStatus.APPROVED
        return minutes_paper(self.minutes) if self.minutes is not None and is_there else None


def file_of(actor: Actor, meeting: Meeting) -> MeetingFile:
    """Read everything that a meeting's file holds (16 queries, however much there is)."""
    invitations = list(invitations_of(meeting))
    for invitation in invitations:
        invitation.meeting = meeting  # one and the same, with its host and plan
    return MeetingFile(
        meeting=meeting,
        plan=plan_of(meeting),
        invitations=invitations,
        rundowns=list(meeting.rundowns.prefetch_related("items").order_by("-number")),
        guests=list(seated(meeting)),
        presence=presence_of(meeting),
        virtual=_virtual(meeting),
        figures=figures_of(meeting),
        minutes=minutes_of(meeting),
        items=_items(actor, meeting),
        stories=_stories(meeting),
        clippings=_clippings(actor, meeting),
        sees_all_clippings=actor.is_editor,
    )


def _virtual(meeting: Meeting) -> list[VirtualAttendance]:
    rows = VirtualAttendance.objects.filter(meeting=meeting).select_related("unit__kanwil")
    return list(rows.order_by("unit__kanwil__short_name", "unit__name", "unit", "day"))


def _items(actor: Actor, meeting: Meeting) -> list[FollowUp]:
    rows = with_words(visible_items(actor)).filter(decision__minutes__meeting=meeting)
    return list(rows.order_by("decision__number", "unit__name", "kanwil__name", "pk"))


def _stories(meeting: Meeting) -> list[Article]:
    rows = Article.objects.public().filter(meeting=meeting).select_related("unit")
    return list(rows.order_by("published_at", "pk"))


def _clippings(actor: Actor, meeting: Meeting) -> list[Clipping]:
    rows = narrowed(actor, Narrowing(meeting=meeting.pk)).select_related(*JOINS).defer("text")
    return list(rows.order_by("published_on", "pk"))
