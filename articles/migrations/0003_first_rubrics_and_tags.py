"""Give a new portal its first rubrics and governed tags."""

from django.db import migrations

from articles.reference import add_first_rubrics_and_tags


def add(apps, schema_editor):
    add_first_rubrics_and_tags(apps.get_model("articles", "Category"), apps.get_model("articles", "Tag"))


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_reinstatement_and_notices")]

    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
