"""Which texts do the assistant's tests bring, and how does a test name a remark on one?"""

from articles.assistant.assessment import assessment_of
from articles.assistant.remarks import Remark
from articles.queries import current_revision

NIK = "6271 0112 0390 0001"
WITH_NIK = f"<p>Pendaftaran memakai NIK {NIK} di loket. Petugas menerima berkas itu.</p>"
WITH_TYPO = "<p>Petugas membersihkan saluran air sevara bergotong royong.</p>"
WITH_WRONG_DAY = "<p>Kegiatan berlangsung pada Senin, 17 November 2026, di aula rutan.</p>"  # it is a Tuesday
WITH_CHILD = "<p>Seorang anak binaan bernama Rian (16) ikut memanen sayur.</p>"


def remarks(story) -> list[Remark]:
    revision = current_revision(story)
    revision.article = story
    return assessment_of(revision).remarks


def remark(story, rule: str) -> Remark:
    """Return the one remark that a rule makes on a story."""
    [found] = [found for found in remarks(story) if found.rule.id == rule]
    return found


def named(found: Remark) -> dict[str, str]:
    """Name a remark as its form does."""
    return {"rule": found.rule.id, "fingerprint": found.fingerprint}
