"""How does the demo get its photos quickly?"""

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from photos.intake import CleanPhoto
from photos.renditions import render
from photos.scenes import scene_pixels


def draw_photo(name: str, seed: int | str) -> CleanPhoto:
    """Draw a scene and encode its copies. What we drew ourselves needs no cleaning."""
    pixels = scene_pixels(name, seed)
    return CleanPhoto(width=pixels.width, height=pixels.height, files=dict(render(pixels)))


def draw_photos(wanted: Iterable[tuple[str, int | str]], *, workers: int = 2) -> Iterator[CleanPhoto]:
    """Draw many scenes on several processors, in the order asked for.

    The processes are started afresh, so that none inherits a database connection.
    """
    names, seeds = zip(*wanted, strict=True)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(draw_photo, names, seeds)
