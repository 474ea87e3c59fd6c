"""Which words are made of a root with prefixes and suffixes, and how does its first letter melt into them?"""

from collections.abc import Iterator

_VOWELS = "aeiou"
_NASAL = {"k": "meng", "p": "mem", "t": "men", "s": "meny"}
_PLAIN = {"b": "mem", "f": "mem", "v": "mem", "c": "men", "d": "men", "j": "men", "z": "men"}
_UNMELTED = {"k": "meng", "p": "mem", "t": "men", "s": "men"}
_BARE = "lrwymn"
_AROUND: tuple[tuple[str, str], ...] = (
    ("di", ""),
    ("di", "kan"),
    ("di", "i"),
    ("ter", ""),
    ("ter", "kan"),
    ("ter", "i"),
    ("se", ""),
    ("ke", "an"),
)
_AROUND += (("per", "an"), ("", "an"), ("", "kan"), ("", "i"), ("memper", "kan"), ("diper", "kan"), ("diper", "i"))
_NASALS = (("me", ""), ("me", "kan"), ("me", "i"), ("pe", ""), ("pe", "an"))


def with_nasal(root: str, prefix: str = "me") -> str:
    """Put me(N)- or pe(N)- before a root: imbau, mengimbau; konsumsi, mengonsumsi; praktik, mempraktikkan."""
    return prefix + _nasal_form(root)[2:]


def _nasal_form(root: str) -> str:
    first, second = root[0], root[1:2]
    if first in _BARE:
        return "me" + root
    if first in _NASAL:
        is_cluster = second not in _VOWELS or root.startswith("sy")
        return _unmelted(root) if is_cluster else _NASAL[first] + root[1:]
    return _PLAIN.get(first, "meng") + root


def _unmelted(root: str) -> str:
    return _UNMELTED[root[0]] + root


def with_ber(root: str) -> str:
    """Put ber- before a root: berisiko loses one r, bekerja too."""
    is_closed = root[:3] in ("ker", "ter") and root[3:4] not in _VOWELS
    return "be" + root if root[0] == "r" or is_closed else "ber" + root


def derived(root: str) -> dict[tuple[str, str], str]:
    """Return the forms of a root by prefix and suffix, the root itself under two empty ones."""
    forms = {("", ""): root, ("ber", ""): with_ber(root), ("ber", "an"): with_ber(root) + "an"}
    forms |= {around: around[0] + root + around[1] for around in _AROUND}
    forms |= {nasal: with_nasal(root, nasal[0]) + nasal[1] for nasal in _NASALS}
    return {key: form for key, form in forms.items() if not (key[1] == "i" and root.endswith("i"))}


def wrong_and_right(wrong: str, right: str) -> Iterator[tuple[str, str]]:
    """Yield the forms of a wrong root, each with the right root's form."""
    rights = derived(right)
    for key, form in derived(wrong).items():
        good = rights.get(key) or rights.get((key[0], "")) or right
        yield form, good
        for variant in _variants(wrong, key, form):
            yield variant, good


def _variants(root: str, key: tuple[str, str], form: str) -> Iterator[str]:
    """Yield how else a form of a wrong root is misspelt: beresiko with two r, mempraktekan with one k, mensurvey."""
    if key[0] == "ber":
        yield "ber" + root + key[1]
        yield "be" + root + key[1]
    if key[1] == "kan" and root.endswith("k"):
        yield form[:-3] + "an"
    if key[0] in ("me", "pe") and root[0] in _UNMELTED:
        yield key[0] + _unmelted(root)[2:] + key[1]
        if key[1] == "kan" and root.endswith("k"):
            yield key[0] + _unmelted(root)[2:] + "an"


def unmelted_and_right(root: str) -> Iterator[tuple[str, str]]:
    """Yield the forms of a right root in which the first letter was left standing, each with the right one."""
    for prefix, suffix in _NASALS:
        if suffix == "i" and root.endswith("i"):
            continue
        wrong, right = prefix + _unmelted(root)[2:], with_nasal(root, prefix)
        yield wrong + suffix, right + suffix
        if suffix == "kan" and root.endswith("k"):
            yield wrong + "an", right + suffix
