"""Telephone numbers: kept as typed, and as E.164 where the number says, or the country helps to tell, what it is.

Numbers are pasted with marks nobody sees, typed in the digits of any script, nationally, or not at all ("none").
"""

import unicodedata
from collections.abc import Sequence
from re import IGNORECASE
from re import compile as pattern

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

FEWEST, MOST = 6, 18
"""Digits of a number of which no country is known; the longest have an access code before them."""
_BESIDE_DIGITS = pattern(r"(?:ext|poste|ramal|[\s()./+x#,;\u2010-\u2015\u2212-])*", IGNORECASE)
_DIGIT = pattern(r"\d")


def looks_like_phone(typed: str) -> bool:
    """Whether this has the digits of a telephone number, of whatever script, and nothing else that is written."""
    plain = _ascii_digits(typed)
    beside = _DIGIT.sub("", plain)
    return FEWEST <= len(plain) - len(beside) <= MOST and _BESIDE_DIGITS.fullmatch(beside) is not None


def e164(typed: str, countries: Sequence[str | None]) -> str | None:
    """The number in E.164, read as one of these countries would dial it, or None where nobody can tell."""
    for country in (*countries, None):
        try:
            number = phonenumbers.parse(_ascii_digits(typed), country)
        except NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return None


def _ascii_digits(typed: str) -> str:
    """The text with digits of every script as 0 to 9 and nothing that is not seen; a full-width plus is a plus."""
    visible = (letter for letter in unicodedata.normalize("NFKC", typed) if unicodedata.category(letter) != "Cf")
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in visible)
