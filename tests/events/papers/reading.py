"""What does a PDF say to a program that reads it aloud, searches it or shows it?"""

import io
from typing import NamedTuple

import pypdfium2
import zxingcpp
from pypdf import PdfReader


class Printed(NamedTuple):
    pages: int
    title: str
    author: str
    lang: str
    is_tagged: bool
    fonts: set[str]


def read(pdf: bytes) -> Printed:
    reader = PdfReader(io.BytesIO(pdf))
    root = reader.trailer["/Root"]
    return Printed(
        pages=len(reader.pages),
        title=str(reader.metadata.title or ""),
        author=str(reader.metadata.author or ""),
        lang=str(root["/Lang"]),
        is_tagged=bool(root["/MarkInfo"]["/Marked"]) and root["/StructTreeRoot"]["/Type"] == "/StructTreeRoot",
        fonts={name for page in reader.pages for name in fonts_of(page)},
    )


def fonts_of(page) -> list[str]:
    """Name the embedded fonts of a page without the letters that mark a cut: ABCDEF+Newsreader-Regular."""
    fonts = [font.get_object() for font in page["/Resources"].get("/Font", {}).values()]
    inner = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in fonts]
    assert [name for name in inner if not {"/FontFile2", "/FontFile3"} & set(name)] == []
    return [str(font["/BaseFont"]).partition("+")[2].removesuffix("-Identity-H") for font in fonts]


def tags_of(pdf: bytes) -> list[str]:
    """List the tags of the structure in reading order."""
    tags: list[str] = []

    def walk(node) -> None:
        node = node.get_object()
        if isinstance(node, list):
            for part in node:
                walk(part)
        elif hasattr(node, "get"):
            if "/S" in node:
                tags.append(str(node["/S"])[1:])
            if "/K" in node:
                walk(node["/K"])

    walk(PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]["/K"])
    return tags


def texts_of(pdf: bytes) -> list[str]:
    """Return the text of each page as it would be searched and copied, without spaces."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [squeezed(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def squeezed(text: str) -> str:
    """Return a text without spaces and line ends, since paper breaks lines where it must; U+2060 forbids a break."""
    return "".join(text.replace("\u2060", "").split())


def missing(pdf: bytes, *texts: str) -> list[str]:
    """List those texts that can't be found in a PDF."""
    held = "".join(texts_of(pdf))
    return [text for text in texts if squeezed(text) not in held]


def pictures(pdf: bytes, scale: float = 3.0) -> list:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=scale).to_pil().convert("L") for page in document]
    finally:
        document.close()


def codes_in(pdf: bytes, scale: float = 3.0) -> set[str]:
    """Read all QR codes from the pages as they're shown."""
    return {code.text for picture in pictures(pdf, scale) for code in zxingcpp.read_barcodes(picture)}
