"""How is a demo picture painted and made into a photo's files? Without Django, so that two processes can share the work."""

from io import BytesIO

from photos.decode import clean
from photos.renditions import render
from photos.scenes import draw_scene

Painted = tuple[int, int, dict[str, bytes]]


def paint(scene: str, seed: int) -> Painted:
    """Draw a scene and return width, height and the clean files of the photo it becomes."""
    picture, _ = clean(BytesIO(draw_scene(scene, seed)))
    return picture.width, picture.height, dict(render(picture))
