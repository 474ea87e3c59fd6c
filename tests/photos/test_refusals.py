"""Which uploads are refused, and with which sentence?"""

from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from photos import limits
from photos.decode import clean as clean_in_process
from photos.intake import read_photo
from photos.refusals import SENTENCES, Cause, PhotoRefused
from tests.photos.pictures import encoded, huge_png, jpeg, picture, text_bomb_png

BROKEN = (
    "Foto tidak dapat dibaca sampai selesai, mungkin rusak atau terpotong saat dikirim; "
    "buka lalu simpan ulang fotonya, atau pilih foto lain."
)
WRONG_KIND = "Berkas ini bukan foto JPEG, PNG, atau WebP; simpan dahulu sebagai JPEG, lalu unggah lagi."
TOO_LONG = "Foto terlalu memanjang; potong dahulu sampai sisi panjangnya paling banyak 4 kali sisi pendeknya."


def named(content, name="foto.jpg"):
    file = BytesIO(content)
    file.name = name
    return file


def cut(content):
    return named(content[: len(content) * 2 // 3])


def detailed(kind):
    return encoded(Image.effect_noise((900, 700), 60).convert("RGB"), kind).getvalue()


UPLOADS = {
    "empty": (lambda: named(b""), "Berkas foto kosong; pilih fotonya sekali lagi."),
    "40 MB": (
        lambda: named(jpeg().getvalue() + b"\x00" * (40 * 1024**2 - 60_000)),
        "Ukuran foto 40 MB melebihi batas 25 MB; perkecil dahulu, lalu unggah lagi.",
    ),
    "svg": (lambda: named(b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), WRONG_KIND),
    "gif": (lambda: named(encoded(picture(), "GIF").getvalue()), WRONG_KIND),
    "html": (lambda: named(b"<!doctype html><script>alert(1)</script>"), WRONG_KIND),
    "tiff": (lambda: named(encoded(picture(), "TIFF").getvalue()), WRONG_KIND),
    "heic": (
        lambda: named(b"\x00\x00\x00\x18ftypheic" + b"\x00" * 99),
        "Foto HEIC dari iPhone belum dapat dibaca; ubah dahulu menjadi JPEG, lalu unggah lagi.",
    ),
    "truncated jpeg": (lambda: cut(detailed("JPEG")), BROKEN),
    "truncated png": (lambda: cut(detailed("PNG")), BROKEN),
    "truncated webp": (lambda: cut(detailed("WEBP")), BROKEN),
    "jpeg of three bytes": (lambda: named(b"\xff\xd8\xff"), BROKEN),
    "text bomb": (text_bomb_png, BROKEN),
    "2,500 megapixels": (
        huge_png,
        "Foto 2.500 megapiksel melebihi batas 50 megapiksel; "
        "perkecil dahulu sampai lebarnya sekitar 4.000 piksel, lalu unggah lagi.",
    ),
    "599 wide": (
        lambda: jpeg(599, 500),
        "Lebar foto hanya 599 piksel, padahal paling sedikit 600 piksel; "
        "pakai foto asli dari kamera, bukan salinan yang sudah diperkecil.",
    ),
    "too long": (lambda: jpeg(3000, 700), TOO_LONG),
    "too tall": (lambda: jpeg(700, 3000), TOO_LONG),
}


@pytest.mark.parametrize(("upload", "sentence"), UPLOADS.values(), ids=UPLOADS)
def test_refused_with_its_sentence(upload, sentence):
    with pytest.raises(PhotoRefused) as refusal:
        read_photo(upload())
    assert str(refusal.value) == sentence


def test_slow_decoding_is_refused(monkeypatch):
    monkeypatch.setattr(limits, "DECODE_SECONDS", 0.001)
    with pytest.raises(PhotoRefused) as refusal:
        read_photo(jpeg())
    assert refusal.value.cause == Cause.TOO_DEMANDING


def test_the_size_limit_can_be_set(monkeypatch):
    monkeypatch.setattr(limits, "MAX_UPLOAD_BYTES", 1000)
    with pytest.raises(PhotoRefused) as refusal:
        read_photo(jpeg())
    assert refusal.value.cause == Cause.TOO_HEAVY


def test_every_cause_has_one_sentence_with_a_way_out():
    assert set(SENTENCES) == set(Cause)
    assert [text for text in SENTENCES.values() if text.count("; ") != 1 or not text.endswith(".")] == []


def test_a_png_beyond_the_decoders_memory_is_refused():
    with pytest.raises(PhotoRefused) as refusal:
        read_photo(encoded(Image.new("1", (9000, 9000)), "PNG"))
    assert refusal.value.facts == {"megapixels": 81, "limit": 50}


STARTS = [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\x00\x00\x00\x00WEBP"]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.sampled_from(STARTS), rest=st.binary(max_size=400))
def test_random_bytes_are_refused_and_nothing_else(start, rest):
    with pytest.raises(PhotoRefused):
        read_photo(BytesIO(start + rest))


SAMPLES = {kind: encoded(picture(640, 200), kind).getvalue() for kind in ("JPEG", "PNG", "WEBP")}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(list(SAMPLES)), place=st.floats(0, 1), noise=st.binary(min_size=1, max_size=8))
def test_a_damaged_photo_is_cleaned_or_refused(kind, place, noise):
    sample = SAMPLES[kind]
    at = 16 + int(place * (len(sample) - 16))
    try:
        clean = read_photo(BytesIO(sample[:at] + noise + sample[at + len(noise) :]))
    except PhotoRefused:
        return
    assert clean.files


def test_the_decoder_runs_alike_in_process():
    image, animated = clean_in_process(jpeg(1000, 700))
    assert (image.size, image.info, animated) == ((1000, 700), {}, False)
