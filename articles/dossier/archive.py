"""How does the file of a meeting become one archive that anybody can check?"""

import hashlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from articles.dossier.facts import MeetingFile
from articles.dossier.paper import dossier_of
from articles.dossier.readme import readme_of
from articles.dossier.tables import tables_of
from events.papers.attendance_list import attendance_list_pdf
from events.papers.dossier import dossier_pdf
from events.papers.letter import letter_pdf
from events.papers.minutes import minutes_pdf
from events.queries.attendance import days_in
from events.screens.minutes_paper import printed_minutes
from events.screens.papers import attendance_sheet, letter_for

Entry = tuple[str, bytes]
# One moment for all entries, the earliest that the format knows: an archive tells nothing but what is in it.
MOMENT = (1980, 1, 1, 0, 0, 0)
READABLE = 0o644 << 16


def archive_of(file: MeetingFile) -> bytes:
    """Pack the file with its letters, lists, minutes and tables. The same facts give the same bytes."""
    entries = [*_papers(file), *tables_of(file)]
    sums = [(name, hashlib.sha256(content).hexdigest()) for name, content in entries]
    readme = readme_of(file, sums).encode()
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in [("README.txt", readme), *entries]:
            info = ZipInfo(name, MOMENT)
            info.compress_type, info.external_attr, info.create_system = ZIP_DEFLATED, READABLE, 3
            archive.writestr(info, content)
    return packed.getvalue()


def _papers(file: MeetingFile) -> Iterator[Entry]:
    yield "berkas-kegiatan.pdf", dossier_pdf(dossier_of(file))
    if file.minutes is not None and file.approved is not None:
        yield "notula.pdf", minutes_pdf(printed_minutes(file.minutes))
    if file.guests:
        for number, day in enumerate(days_in(file.meeting), 1):
            sheet = attendance_sheet(file.meeting, file.guests, day)
            yield f"daftar-hadir/hari-{number}.pdf", attendance_list_pdf(sheet)
    rundown = file.rundowns[0] if file.rundowns else None
    for invitation in file.on_site:
        letter = letter_for(invitation, file.plan, rundown)
        yield f"undangan/undangan-{invitation.number:04d}.pdf", letter_pdf(letter)
