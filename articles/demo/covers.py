"""How do the demo's stories get their photos without making the first start slow? Painted ahead, on every core."""

from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from os import cpu_count

from articles.demo.texts import CoverText, StoryText
from photos.demo import draw_photo
from photos.intake import CleanPhoto
from photos.models import Photo
from photos.services import keep_photo
from upt.actors import Actor
from upt.models import Unit


class CoverMaker:
    """Paints the covers of the stories it is given, each scene once; use it as a context manager."""

    def __init__(self, covers: Iterable[CoverText | None]) -> None:
        self.scenes = list(dict.fromkeys(cover.scene for cover in covers if cover))
        self._painted: dict[str, Future[CleanPhoto]] = {}
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> "CoverMaker":
        if self.scenes:
            self._pool = ProcessPoolExecutor(cpu_count(), mp_context=get_context("spawn"))
            self._painted = {scene: self._pool.submit(draw_photo, scene, 1) for scene in self.scenes}
        return self

    def __exit__(self, *error: object) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def take(self, story: StoryText, unit: Unit, actor: Actor) -> Photo | None:
        """Keep the painted cover as a photo of the story's unit; None where the story has none."""
        if story.cover is None:
            return None
        return keep_photo(clean=self._painted[story.cover.scene].result(), unit=unit, actor=actor)
