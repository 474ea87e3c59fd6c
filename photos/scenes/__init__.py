"""Which pictures can the demo draw, and how is one drawn?"""

from io import BytesIO
from random import Random

from PIL import Image

from photos.scenes import ceremonies, crafts, fields, gatherings, landscapes, services, sports, workshops, worship
from photos.scenes.canvas import Canvas
from photos.scenes.inks import CREAM

SCENES = (
    gatherings.SCENES
    | workshops.SCENES
    | crafts.SCENES
    | services.SCENES
    | fields.SCENES
    | sports.SCENES
    | ceremonies.SCENES
    | worship.SCENES
    | landscapes.SCENES
)


def draw_scene(name: str, seed: int | str) -> bytes:
    """Draw a picture of 1600 x 1067 as JPEG, the same for the same name and seed. Raises KeyError for another name."""
    out = BytesIO()
    scene_pixels(name, seed).save(out, "JPEG", quality=88)
    return out.getvalue()


def scene_pixels(name: str, seed: int | str) -> Image.Image:
    """Draw a picture and return its pixels."""
    chance = Random(f"{name}/{seed}")
    sheet = Canvas(CREAM, chance)
    SCENES[name](sheet)
    return sheet.picture(mirrored=chance.random() < 0.5)
