"""Does every template compile?"""

from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.template import TemplateSyntaxError, engines

SUFFIXES = {".html", ".txt", ".xml", ".svg"}


class Command(BaseCommand):
    help = "Mengompilasi setiap templat proyek dan menyebut yang gagal."

    def handle(self, *args, **options):
        names = [name for folder in template_folders() for name in names_in(folder)]
        broken = [line for name in names if (line := trouble_with(name))]
        if broken:
            raise CommandError("\n".join(broken))
        self.stdout.write(f"{len(names)} templat terkompilasi.")


def template_folders() -> list[Path]:
    """List the project's own template folders; installed packages answer for theirs."""
    own = [Path(config.path) / "templates" for config in apps.get_app_configs()]
    here = [folder for folder in own if folder.is_dir() and folder.parent.parent == settings.BASE_DIR]
    return [settings.BASE_DIR / "templates", *here]


def names_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.suffix in SUFFIXES)


def trouble_with(name: str) -> str:
    """Return what keeps a template from compiling, or nothing."""
    try:
        engines["django"].get_template(name)
    except TemplateSyntaxError as error:
        return f"{name}: {error}"
    return ""
