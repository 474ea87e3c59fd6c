"""What is said where remarks hold a story back?"""

from collections.abc import Sequence

from articles.assistant.remarks import Remark
from articles.states import Action, Claim, Need, Status
from housestyle import Level

# Which level a need asks a text to be fit for.
HELD_AT: dict[Need | Claim | Status | Action | None, Level] = {
    Need.FIT_TO_SEND: Level.SUBMIT,
    Need.FIT_TO_PUBLISH: Level.PUBLISH,
}
MOST_NAMED = 4


def held_sentence(remarks: Sequence[Remark]) -> str:
    """Name what holds a story, part and rule, without repeating what mustn't be read."""
    named = list(dict.fromkeys(f"{remark.part_label}: {remark.rule.title.lower()}" for remark in remarks))
    more = f", dan {len(named) - MOST_NAMED} lagi" if len(named) > MOST_NAMED else ""
    return (
        f"Naskah ditahan oleh {len(remarks)} temuan pemeriksaan ({'; '.join(named[:MOST_NAMED])}{more}). "
        "Perbaiki, atau beri alasan pada temuannya, lalu ulangi."
    )
