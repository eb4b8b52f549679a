"""Reads an age as people write it: digits of any script, alone or with years, months, weeks or days beside them."""

import json
import unicodedata
from functools import cache
from pathlib import Path
from re import compile as pattern

from shared.contracts.intake.v1.values import BirthDate

_FILE = Path(__file__).with_name("age_units.json")
_AGE = pattern(r"([0-9]{1,4})\s*(\D*)")
_MOST_YEARS, _MOST_MONTHS = 130, 119


def latin_digits(text: str) -> str:
    """The same text with the digits of every script as 0 to 9."""
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)


def read_whole(text: str) -> int | None:
    """A whole number in the digits of any script; None when the text is anything else."""
    digits = latin_digits(text.strip())
    return int(digits) if digits.isascii() and digits.isdigit() else None


def read_age(text: str) -> BirthDate | None:
    """An age, or None when it cannot be read; weeks and days become completed months."""
    match = _AGE.fullmatch(latin_digits(unicodedata.normalize("NFKC", text).strip().casefold()))
    unit = _units().get(match[2].strip().rstrip(".")) if match else None
    if match is None or unit is None:
        return None
    count = int(match[1])
    if unit == "years":
        return BirthDate(age=count) if count <= _MOST_YEARS else None
    months = {"months": count, "weeks": count * 7 * 12 // 365, "days": count * 12 // 365}[unit]
    return BirthDate(age_months=months) if months <= _MOST_MONTHS else None


@cache
def _units() -> dict[str, str]:
    """Units by the words for them; none at all means years."""
    listed: dict[str, list[str]] = json.loads(_FILE.read_text(encoding="utf-8"))
    words = {unicodedata.normalize("NFKC", word).casefold(): unit for unit, of in listed.items() for word in of}
    return words | {"": "years"}
