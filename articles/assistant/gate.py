"""What is said where remarks hold a story back?"""

from collections.abc import Sequence

from articles.assistant.remarks import Remark
from articles.rules import Fitness
from articles.states import Action, Claim, Need, Status
from housestyle import Level, Part, Setting, Severity, check_parts
from housestyle.parts import Kind
from housestyle.rules.registry import BY_ID, RULES

# Which level a need asks a text to be fit for.
HELD_AT: dict[Need | Claim | Status | Action | None, Level] = {
    Need.FIT_TO_SEND: Level.SUBMIT,
    Need.FIT_TO_PUBLISH: Level.PUBLISH,
}
MOST_NAMED = 4
PROTECTION = tuple(rule for rule in RULES if rule.severity is Severity.BLOCK)


def held_sentence(remarks: Sequence[Remark]) -> str:
    """Name what holds a story, part and rule, without repeating what mustn't be read."""
    named = list(dict.fromkeys(f"{remark.part_label}: {remark.rule.title.lower()}" for remark in remarks))
    more = f", dan {len(named) - MOST_NAMED} lagi" if len(named) > MOST_NAMED else ""
    return (
        f"Naskah ditahan oleh {len(remarks)} temuan pemeriksaan ({'; '.join(named[:MOST_NAMED])}{more}). "
        "Perbaiki, atau beri alasan pada temuannya, lalu ulangi."
    )


def secret_in(note: str, text: Fitness) -> str:
    """Say what in a public note, such as a correction's, must not be published; empty where nothing does.

    A note on a story about children is read as strictly as the story.
    """
    setting = Setting(unit_type="lpka" if text.concerns_children else None)
    found = check_parts([Part("note", note, Kind.LINE)], setting, rules=PROTECTION)
    if not found:
        return ""
    titles = "; ".join(dict.fromkeys(BY_ID[finding.rule].title.lower() for finding in found))
    return f"Teks ini dibaca publik dan memuat yang tidak boleh terbit ({titles}). Tulis tanpa itu."
