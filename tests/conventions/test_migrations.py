"""Does the database look as the models say, and is every migration named for its intent?"""

import re

import pytest
from django.core.management import call_command

from tests.conventions.sources import APPS, ROOT, named


@pytest.mark.django_db
def test_no_migration_is_missing():
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)


def test_no_migration_has_a_made_up_name():
    names = [path for app in APPS for path in (ROOT / app / "migrations").glob("0*.py")]
    assert [named(path) for path in names if re.search(r"_auto_\d|_(and_more|alter_\w+_options)\.py$", path.name)] == []
