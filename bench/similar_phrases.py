"""Of which sentences are the stories made that look-ups of similar stories are measured on?

All are written for this purpose and stand in similar_phrases.txt. `(a|b)` is a choice of words; `{name}` is filled in.
What several stories of one unit have in common word for word, as real releases have, stands under settings, formulas
and closings.
"""

from pathlib import Path

SECTIONS: dict[str, list[str]] = {}
for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
    if line.startswith("["):
        lines = SECTIONS[line.strip("[]")] = []
    elif line:
        lines.append(line)

TOPICS = {name.removeprefix("topic "): lines for name, lines in SECTIONS.items() if name.startswith("topic ")}
GENERAL, SETTINGS, FORMULAS, CLOSINGS = (SECTIONS[name] for name in ("general", "settings", "formulas", "closings"))
ROOMS, PARTNERS, PLACES = SECTIONS["rooms"], SECTIONS["partners"], SECTIONS["places"]
FIRST, LAST = SECTIONS["first"], SECTIONS["last"]
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
SYNONYMS = {
    word: [other for other in group.split("|") if other != word]
    for group in SECTIONS["synonyms"]
    for word in group.split("|")
}
