"""Who has answered so far for the children in a story, and is somebody still missing?"""

from accounts.models import User
from articles.rules import Case
from articles.states import TRANSITIONS, Action

DUE_IN = next(row.sources for row in TRANSITIONS if row.action is Action.CHILD_CHECK)
# By how many people have filled the list for the content as it stands; two or more are enough.
SAID = (
    "Daftar periksa anak untuk isi ini belum diisi. Dua orang mengisinya sebelum naskah terbit.",
    "Daftar periksa anak untuk isi ini diisi {names}. Satu orang lain mengisinya sebelum naskah terbit.",
    "Daftar periksa anak untuk isi ini diisi {names}.",
)


def child_list_sentence(case: Case) -> str:
    """Say whose lists count for a story about children; empty where none is due (1 query)."""
    if case.status not in DUE_IN or not case.text.concerns_children:
        return ""
    people = User.objects.filter(pk__in=case.text.child_checker_ids).order_by("full_name", "pk")
    names = [str(person) for person in people]
    return SAID[min(len(names), 2)].format(names=_listed(names))


def _listed(names: list[str]) -> str:
    if len(names) <= 2:
        return " dan ".join(names)
    return ", ".join(names[:-1]) + f", dan {names[-1]}"
