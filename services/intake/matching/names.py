"""Names made comparable: one form for what is one name to a reader, in whatever script or order it was typed."""

import unicodedata
from re import compile as pattern

from anyascii import anyascii

_ARABIC_VARIANTS = str.maketrans(
    {
        "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER E}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER YEH WITH HAMZA ABOVE}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
        "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}": "\N{ARABIC LETTER ALEF}",
        "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}": "\N{ARABIC LETTER ALEF}",
        "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}": "\N{ARABIC LETTER ALEF}",
        "\N{ARABIC LETTER ALEF WASLA}": "\N{ARABIC LETTER ALEF}",
        "\N{ARABIC LETTER WAW WITH HAMZA ABOVE}": "\N{ARABIC LETTER WAW}",
        "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER HEH GOAL}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER HEH DOACHASHMEE}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC TATWEEL}": None,
    }
)
"""Letters that keyboards of Arabic, Persian, Pashto and Urdu write differently in one and the same name."""
_BETWEEN_PARTS = pattern(r"[^\w]+|_+")
_SOUNDS = (
    (pattern(r"ph"), "f"),
    (pattern(r"[sc]h|sz|cz|tj|[jg](?=[ei])|j|x"), "1"),
    (pattern(r"[kgq]h|ck|[ckgq]"), "2"),
    (pattern(r"[dt]h|[dt]"), "3"),
    (pattern(r"[bpfvw]"), "4"),
    (pattern(r"ts|[sz]"), "5"),
    (pattern(r"[mn]"), "6"),
    (pattern(r"[lr]"), "7"),
)
_SILENT = pattern(r"[^1-7]")
_REPEATED = pattern(r"(.)\1+")


def name_parts(name: str | None) -> tuple[str, ...]:
    """The parts of a name in Latin letters a to z and digits, in the order typed; empty for no name.

    NFKC and case folding; joiners, direction marks and vowel signs dropped; Arabic letter variants made one; accents
    dropped and every script written in Latin letters. `Abd-Allah` and `abd allah` have the same two parts.
    """
    folded = unicodedata.normalize("NFKC", name or "").casefold().translate(_ARABIC_VARIANTS)
    letters = "".join(letter for letter in unicodedata.normalize("NFKD", folded) if _is_base(letter))
    parts = (
        _latin(part)
        for part in _BETWEEN_PARTS.split(letters.replace("'", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", ""))
    )
    return tuple(part for part in parts if part)


def sound(part: str) -> str:
    """A rough phonetic code of one part: consonant groups confused across languages and scripts share a digit.

    Vowels are dropped, as they are in unvocalised Arabic; a part of vowels only is its own code.
    """
    code = part
    for letters, digit in _SOUNDS:
        code = letters.sub(digit, code)
    code = _REPEATED.sub(r"\1", _SILENT.sub("", code))
    return code or part[:1]


def _is_base(letter: str) -> bool:
    return unicodedata.category(letter) not in {"Mn", "Cf"}


def _latin(part: str) -> str:
    return "".join(letter for letter in anyascii(part).lower() if letter.isalnum())
