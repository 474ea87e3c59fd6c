"""How does a paper become a PDF?

What people wrote reaches the templates as data (JSON in `sys.inputs`), never as markup, so that nothing in it is run.
The templates can read no file outside their own folder. Every PDF is tagged (PDF/UA-1), and the same paper gives the
same bytes.
"""

import json
import warnings
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

import typst

from events.papers.codes import code_svg
from events.papers.lettering import printable

HERE = Path(__file__).resolve().parent
TEMPLATES, FONTS = HERE / "templates", HERE / "fonts"


def print_pdf(template: str, paper: object, *, codes: Sequence[str] = (), **ready: str) -> bytes:
    """Return a paper as a tagged PDF; `codes` are the texts of its QR codes in order, `ready` words made from it."""
    compiler = typst.Compiler(
        TEMPLATES / f"{template}.typ",
        root=TEMPLATES,
        font_paths=_fonts(),
        sys_inputs={
            "paper": json.dumps(as_data(paper) | as_data(ready)),
            "codes": json.dumps([code_svg(payload) for payload in codes]),
        },
    )
    # A fixed moment, which no template prints: a file says nothing but what is on the paper.
    pdf, complaints = compiler.compile_with_warnings(format="pdf", pdf_standards=["ua-1"], timestamp=0)
    for complaint in complaints:
        warnings.warn(complaint, stacklevel=2)
    return cast(bytes, pdf)


def as_data(value: object) -> Any:
    """Turn dataclasses into plain data with a `kind` that tells which one it was, and all text into printable text."""
    if is_dataclass(value):
        kept = {field.name: as_data(getattr(value, field.name)) for field in fields(value)}
        return {"kind": type(value).__name__, **kept}
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {name: as_data(part) for name, part in value.items()}
    if isinstance(value, tuple | list):
        return [as_data(part) for part in value]
    return value


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
