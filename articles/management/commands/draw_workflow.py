"""How do docs/workflow.md and its picture follow the transition table?"""

from django.conf import settings
from django.core.management.base import BaseCommand

from articles.workflow_picture import page, picture


class Command(BaseCommand):
    help = "Tulis ulang docs/workflow.md dan docs/workflow.svg dari tabel transisi."

    def handle(self, *args, **options):
        docs = settings.BASE_DIR / "docs"
        (docs / "workflow.md").write_text(page(), encoding="utf-8")
        (docs / "workflow.svg").write_text(picture(), encoding="utf-8")
        self.stdout.write("docs/workflow.md dan docs/workflow.svg ditulis.")
