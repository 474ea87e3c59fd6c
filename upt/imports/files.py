"""What stands in a CSV file, whichever program wrote it?"""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

BUNDLED = Path(__file__).resolve().parent.parent / "reference"


class UnreadableFile(Exception):
    """The file as a whole can't be used; str() is the sentence for the person at the console."""


@dataclass(frozen=True)
class Line:
    number: int
    cells: dict[str, str]
    has_surplus: bool = False  # more cells than the header has columns


def read_lines(path: Path) -> list[Line]:
    """Read a CSV file with a header row: comma, semicolon or tab, with or without a byte order mark.

    Raises UnreadableFile. Spaces are tidied; empty lines are left out.
    """
    text = _text_of(path)
    header = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=header.count))
    try:
        names = [name.strip() for name in next(reader, [])]
        if not names or len(names) != len(set(names)):
            raise UnreadableFile(f"{path.name}: baris 1 harus berisi judul kolom, masing-masing satu kali.")
        return [_line(reader.line_num, names, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise UnreadableFile(f"{path.name}: baris {reader.line_num} tidak dapat dibaca sebagai CSV.") from error


def _line(number: int, names: list[str], row: list[str]) -> Line:
    cells = [" ".join(cell.split()) for cell in row]
    padded = cells + [""] * (len(names) - len(cells))
    return Line(number, dict(zip(names, padded, strict=False)), has_surplus=any(cells[len(names) :]))


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UnreadableFile(f"{path}: berkas tidak dapat dibuka.") from error
    except UnicodeDecodeError as error:
        raise UnreadableFile(f"{path.name}: berkas bukan UTF-8. Simpan ulang sebagai “CSV UTF-8”.") from error
