"""Which materials does the demo's first meeting have? One for readers, one for those who had a place."""

from datetime import datetime
from io import BytesIO

from accounts.models import User
from events.models import Meeting
from events.services.materials import Described, add_material
from events.states.materials import Audience
from events.uploads.reading import read_upload
from upt.actors import actor_for

SUMMARY = (
    "Rangkuman untuk peserta",
    "",
    "1. Setiap UPT menunjuk agen informasi dengan surat keputusan.",
    "2. Satu informasi dari pusat sampai daerah.",
    "3. Wajah dan nama anak tidak pernah ditampilkan.",
    "",
    "Berkas peragaan; isinya bukan dokumen resmi.",
)


def add(meeting: Meeting, people: dict[str, User], at: datetime) -> None:
    """Add a public link and a file for registered people where the meeting has no materials yet."""
    if meeting.materials.exists():
        return
    actor = actor_for(people["editor"])
    public = Described("Laman Direktorat Jenderal Pemasyarakatan", Audience.PUBLIC, is_confirmed=True)
    add_material(meeting, actor=actor, words=public, url="https://www.ditjenpas.go.id/", at=at)
    session = meeting.rundowns.get(number=1).items.get(title__startswith="Menulis berita").key
    file = read_upload(BytesIO(_pdf(SUMMARY)), "Rangkuman rakor.pdf")
    words = Described("Rangkuman rakor untuk peserta", session=session)
    add_material(meeting, actor=actor, words=words, file=file, at=at)


def _pdf(lines: tuple[str, ...]) -> bytes:
    """Write lines on one A4 page, in a typeface that every reader brings along."""
    shown = "".join(f"({line}) Tj 0 -22 Td " for line in lines)
    page = f"BT /F 13 Tf 60 770 Td {shown}ET".encode("ascii")
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(parts) + 1
    ending = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + ending
