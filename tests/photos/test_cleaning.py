"""What of an upload survives intake, and what doesn't?"""

from io import BytesIO

import pytest
from PIL import Image

from photos.intake import read_photo
from tests.photos.pictures import MARKS, animated_webp, encoded, jpeg, marked_jpeg, marked_png, picture, turned

RED, BLUE = (192, 32, 32), (32, 32, 192)


def is_near(pixel, wanted):
    return all(abs(a - b) < 24 for a, b in zip(pixel, wanted, strict=True))


def marks_in(content):
    return [name for name, mark in MARKS.items() if mark in content]


def test_the_marked_photo_really_holds_every_mark():
    assert marks_in(marked_jpeg().getvalue()) == list(MARKS)


@pytest.mark.parametrize("upload", [marked_jpeg, marked_png], ids=["jpeg", "png"])
def test_no_metadata_and_no_trailing_data_survives(upload):
    clean = read_photo(upload())
    assert {name: marks_in(content) for name, content in clean.files.items()} == {name: [] for name in clean.files}


@pytest.mark.parametrize("upload", [marked_jpeg, marked_png], ids=["jpeg", "png"])
def test_files_carry_pixels_only(upload):
    kept = {}
    for name, content in read_photo(upload()).files.items():
        image = Image.open(BytesIO(content))
        image.load()
        kept[name] = sorted(set(image.info) & {"exif", "icc_profile", "comment", "xmp", "photoshop", "Comment"})
    assert kept == {"master.jpg": [], "bagikan.jpg": [], "480.webp": [], "960.webp": []}


# Where the blue corner of a picture lies once it is upright.
CORNERS = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}


@pytest.mark.parametrize("orientation", CORNERS)
def test_orientation_is_applied(orientation):
    clean = read_photo(turned(orientation))
    assert (clean.width, clean.height) == ((700, 1000) if orientation >= 5 else (1000, 700))
    master = Image.open(BytesIO(clean.master))
    seen = {}
    for corner in ((0, 0), (1, 0), (0, 1), (1, 1)):
        seen[corner] = master.getpixel((corner[0] * (clean.width - 20) + 10, corner[1] * (clean.height - 20) + 10))
    assert [corner for corner, pixel in seen.items() if is_near(pixel, BLUE)] == [CORNERS[orientation]]


def test_large_photo_is_brought_to_2048_a_side():
    clean = read_photo(jpeg(4000, 3000))
    assert (clean.width, clean.height, clean.widths) == (2048, 1536, [480, 960, 1600])


@pytest.mark.parametrize(("width", "widths"), [(600, [480]), (959, [480]), (960, [480, 960]), (1600, [480, 960, 1600])])
def test_no_rendition_is_enlarged(width, widths):
    clean = read_photo(jpeg(width, 500))
    sizes = {name: Image.open(BytesIO(content)).width for name, content in clean.files.items()}
    expected = {f"{each}.webp": each for each in widths}
    assert sizes == {"master.jpg": width, "bagikan.jpg": min(width, 960)} | expected


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "RGBA", "I;16"])
def test_every_png_mode_comes_in(mode):
    image = Image.new("I;16", (700, 500), 30_000) if mode == "I;16" else picture(700, 500).convert(mode)
    clean = read_photo(encoded(image, "PNG"))
    assert Image.open(BytesIO(clean.master)).mode == "RGB"


def test_sixteen_bit_grey_keeps_its_brightness():
    clean = read_photo(encoded(Image.new("I;16", (700, 500), 0x8000), "PNG"))
    assert is_near(Image.open(BytesIO(clean.master)).getpixel((9, 9)), (128, 128, 128))


def test_cmyk_jpeg_comes_in():
    clean = read_photo(encoded(picture(700, 500).convert("CMYK"), "JPEG"))
    assert is_near(Image.open(BytesIO(clean.master)).getpixel((600, 400)), RED)


def test_transparent_parts_turn_white():
    clean = read_photo(encoded(Image.new("RGBA", (700, 500), (0, 0, 0, 0)), "PNG"))
    assert Image.open(BytesIO(clean.master)).getpixel((9, 9)) == (255, 255, 255)


def test_animation_gives_its_first_frame_and_says_so():
    clean = read_photo(animated_webp())
    assert clean.was_animated
    assert is_near(Image.open(BytesIO(clean.master)).getpixel((9, 9)), RED)
    assert not read_photo(jpeg()).was_animated


def test_damaged_exif_and_profile_cost_no_photo():
    clean = read_photo(jpeg(exif=b"Exif\x00\x00II*\x00\xff\xff\xff\xff", icc_profile=b"bukan profil" * 20))
    assert (clean.width, clean.height) == (1000, 700)
