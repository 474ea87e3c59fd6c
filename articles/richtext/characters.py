"""Which characters may stand in our text, and what replaces the others?"""

import re
import unicodedata

_SURROGATE = re.compile("[\ud800-\udfff]")
# Word's own controls: soft line break, page break, non-breaking hyphen. The other C0 controls go.
_CONTROLS: dict[int, str | None] = dict.fromkeys([*range(0x09), *range(0x0E, 0x20), 0x7F])
_CONTROLS |= {0x0B: "\n", 0x0C: "\n\n", 0x0D: "\n", 0x1E: "-", 0x2028: "\n", 0x2029: "\n\n"}
_HAS_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\u2028\u2029]")

# A byte that an old copy left as a C1 control was meant as Windows-1252.
_C1 = {byte: bytes([byte]).decode("cp1252", "ignore") for byte in range(0x80, 0xA0)}

_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff]"
)
# Scripts and emoji in which a joiner changes what is seen: Arabic, Indic and other Brahmic scripts of Asia
# (Javanese, Balinese, Sundanese, Batak and Bugis among them), symbols, skin tones, variation selector.
_JOINABLE = (
    "\u0600-\u08ff\u0900-\u109f\u1780-\u18af\u1a00-\u1aaf\u1b00-\u1bff\ua840-\ua87f\ua980-\ua9ff"
    "\ufb50-\ufdcf\ufdf0-\ufdff\ufe0f\ufe70-\ufefc\u2190-\u2bff\U0001f000-\U0001faff"
)
_JOINERS = re.compile(f"([{_JOINABLE}])?([\u200c\u200d]+)")

# UTF-8 read as Windows-1252: a first byte and the bytes that may follow it. Curly quotes, dashes and the
# ellipsis are left out wherever honest text could have them after such a letter.
_ANY = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_ODD = "[\x80-\xbf€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]"
_MOJIBAKE = re.compile(
    f"Â[\xa0-\xbf]|Ã{_ODD}|(?<!\\w)Ã—|â(?!€\xa0){_ODD}{_ANY}|ð[Ÿ\x9f]{_ANY}{{2}}|ï»¿|(?:[ØÙÚÛ]{_ANY}){{2,}}|(?<=â‚¬)[ÂÅË]{_ANY}"
)
_CUT_QUOTE = re.compile(f"â€(?!(?!\xa0){_ANY})")  # ” whose last byte the copy lost
_CUT_SPACE = re.compile(r"(?<=[a-z0-9.,;:!?”\"')\]])Â(?=\s|$)")  # Â and a no-break space that became plain
_TELL_TALE = re.compile("[ÂÃâðïØÙÚÛ]")

# Marks piled on one letter: more than Unicode's own bound for streams (UAX 15) is only good for making NFC hang.
_MOST_MARKS = 30
_PILED = re.compile(rf"[^\w\s\x00-\u02ff]{{{_MOST_MARKS + 1},}}")

_ROUNDS = 4  # a text broken twice needs two; more would only serve an attacker


def sound(source: str) -> str:
    """Make any string one that can be encoded, parsed and stored; line ends become newlines."""
    if _SURROGATE.search(source):
        source = source.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    if _HAS_CONTROL.search(source):
        source = source.replace("\r\n", "\n").translate(_CONTROLS)
    return source


def tidy(text: str) -> str:
    """Repair mojibake, drop invisible characters and compose to NFC.

    Joiners stay inside Arabic, Brahmic scripts and emoji; no-break and other special spaces are left to the caller.
    """
    if text.isascii():
        return text
    for _ in range(_ROUNDS):
        before = text
        text = _repair(text).translate(_C1)
        text = unicodedata.normalize("NFC", _PILED.sub(_unpiled, _INVISIBLE.sub("", text)))
        text = unicodedata.normalize("NFC", _JOINERS.sub(_joiner, text))
        if text == before:
            break
    return text


def _repair(text: str) -> str:
    if not _TELL_TALE.search(text):
        return text
    text = _MOJIBAKE.sub(_decode, text)
    return _CUT_SPACE.sub("", _CUT_QUOTE.sub("”", text))


def _decode(match: re.Match[str]) -> str:
    raw = b"".join(bytes([ord(c)]) if ord(c) < 0x100 else c.encode("cp1252") for c in match[0])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return match[0]


def _joiner(match: re.Match[str]) -> str:
    return match[1] + match[2][0] if match[1] else ""


def _unpiled(match: re.Match[str]) -> str:
    kept, pile = [], 0
    for character in match[0]:
        pile = pile + 1 if unicodedata.combining(character) else 0
        if pile <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)
