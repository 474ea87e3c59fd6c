"""Which stories name one announced meeting of the agenda in their event text? Link them; all other text stays text.

What is sealed isn't touched, since its seal covers the link: of a published story only the face is linked. A draft
whose checklist on children is filled stays as well, since the list counts for exactly its content.
"""

from collections import defaultdict

from django.db import migrations

PUBLIC = ("published", "held", "cancelled")
WRITABLE = ("draft", "returned")


def names_of_one_meeting(apps) -> dict[str, int]:
    """Map every title and alias that only one announced meeting has to that meeting."""
    meetings = apps.get_model("events", "Meeting").objects.filter(status__in=PUBLIC)
    aliases = apps.get_model("events", "MeetingAlias").objects.filter(meeting__status__in=PUBLIC)
    bearers = defaultdict(set)
    for pk, name in [*meetings.values_list("pk", "title"), *aliases.values_list("meeting_id", "name")]:
        bearers[folded(name)].add(pk)
    return {name: pks.pop() for name, pks in bearers.items() if len(pks) == 1}


def folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def link(apps, schema_editor) -> None:
    known = names_of_one_meeting(apps)
    faces = apps.get_model("articles", "Article").objects.filter(published_at__isnull=False)
    revisions = apps.get_model("articles", "Revision").objects.filter(status__in=WRITABLE, sealed_at=None)
    for rows in (faces, revisions.filter(article__child_checks=None)):
        rows = rows.filter(meeting=None).exclude(event="")
        for text in rows.order_by("event").values_list("event", flat=True).distinct():
            if folded(text) in known:
                pks = list(rows.filter(event=text).values_list("pk", flat=True))
                for start in range(0, len(pks), 500):
                    rows.model.objects.filter(pk__in=pks[start : start + 500]).update(meeting=known[folded(text)])


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0007_link_stories_to_meetings"),
    ]

    operations = [
        migrations.RunPython(link, migrations.RunPython.noop),
    ]
