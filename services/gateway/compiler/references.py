"""What is typed to find somebody: a reference as it is printed, read aloud or written down, or a telephone number.

A reference is `HW-4K7Q-9TZX-C` in 32 symbols without I, L, O and U, so that who reads I or L means 1, and O means 0.
"""

import unicodedata
from collections.abc import Mapping
from re import compile as pattern
from types import MappingProxyType

REFERENCE_SHAPE = 3
"""A search with a digit in it, this long or longer, may be the beginning of a reference."""
START = "HW"
SYMBOLS = 9
_ALPHABET = frozenset("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})
_BETWEEN = pattern(r"[\s\-\u2010-\u2015\u2212./]+")
_DIGITS_ALOUD = (
    "zero zéro صفر",
    "one un um uma une واحد",
    "two deux dois duas اثنان اثنين",
    "three trois três tres ثلاثة",
    "four quatre quatro أربعة",
    "five cinq cinco خمسة",
    "six seis ستة",
    "seven sept sete سبعة",
    "eight huit oito ثمانية",
    "nine neuf nove تسعة",
)
_ALOUD: Mapping[str, str] = MappingProxyType(
    {word: str(digit) for digit, words in enumerate(_DIGITS_ALOUD) for word in words.split()}
)
_FEWEST_DIGITS, _MOST_DIGITS = 6, 18
_BESIDE_DIGITS = pattern(r"[\s()./+#,;\-\u2010-\u2015\u2212]*")
_DIGIT = pattern(r"[0-9]")


def reference_prefix(search: str) -> str | None:
    """The pattern of references that begin so, or None where this is no part of one."""
    symbols = _symbols(search)
    begun = symbols.startswith(START)
    body = symbols.removeprefix(START).translate(_READ_AS)
    if not body or len(body) > SYMBOLS or not _ALPHABET.issuperset(body):
        return None
    counted = any(one.isdigit() for one in symbols) and len(body) >= REFERENCE_SHAPE
    if not (begun or counted or len(body) == SYMBOLS):
        return None
    return "-".join(part for part in (START, body[:4], body[4:8], body[8:]) if part) + "%"


def is_phone(search: str) -> bool:
    """Whether this has the digits of a telephone number, of whatever script, and nothing else that is written."""
    plain = _latin(search)
    beside = _DIGIT.sub("", plain)
    return _FEWEST_DIGITS <= len(plain) - len(beside) <= _MOST_DIGITS and _BESIDE_DIGITS.fullmatch(beside) is not None


def _symbols(search: str) -> str:
    """One after the other, whatever stands between them; digits of every script, and read aloud in four languages."""
    words = _BETWEEN.split(_latin(search).strip())
    return "".join(_ALOUD.get(word.casefold(), word.upper()) for word in words)


def _latin(text: str) -> str:
    """With the digits of every script as 0 to 9, and without marks that nobody sees."""
    seen = (one for one in unicodedata.normalize("NFKC", text) if unicodedata.category(one) != "Cf")
    return "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in seen)
