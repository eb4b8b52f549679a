"""Search keys: what two registrations of one person are likely to share, as keyed digests of 64 bits.

Names, dates and numbers never leave this module but as HMAC-SHA256 under the given secret, cut to eight bytes: equal
keys find candidates, nobody can read them back without the secret. Several keys a person, because each survives another
mistake: a misspelt part, parts swapped or missing, another script, a wrong birth date. The candidates are opened and
ranked afterwards (`ranking.py`), so a key may be generous, but not so generous that half a crisis shares it: a name
part never stands alone, and 1 January, which is written for "not known", is no key alone. Common names share keys all
the same: whoever looks up should take those first that share the most keys, and only so many.
"""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import combinations
from unicodedata import decimal

from services.intake.matching.names import name_parts, sound
from shared.contracts.intake.v1.values import BirthDate, PersonProfile, Sex

SHORTEST_SECRET = 32
"""Bytes."""
_MOST_PARTS = 6
_NOT_KNOWN = BirthDate()
_OLDEST = 120
"""Years."""
_PHONE_DIGITS = (8, 7)
"""The last digits of a telephone number, where country codes and leading zeros make no difference. Some countries'
national numbers have seven."""


@dataclass(frozen=True)
class SearchTerms:
    """What is known of a person looked for. `as_of` is the place's day an age was told on, for a birth year."""

    given_name: str | None = None
    family_name: str | None = None
    birth_date: BirthDate = _NOT_KNOWN
    phone: str | None = None
    document_numbers: tuple[str, ...] = ()
    as_of: date | None = None
    sex: Sex = Sex.UNKNOWN

    @classmethod
    def of_person(cls, profile: PersonProfile, as_of: date, sex: Sex = Sex.UNKNOWN) -> "SearchTerms":
        """The terms by which a person is found; an age was told on a day of the place (`age.stated_on`)."""
        return cls(
            given_name=profile.given_name,
            family_name=profile.family_name,
            birth_date=profile.birth_date,
            phone=profile.phone,
            document_numbers=tuple(document.number for document in profile.documents),
            as_of=as_of,
            sex=sex,
        )

    def parts(self) -> tuple[str, ...]:
        """The comparable parts of both names, given name first, at most six."""
        return (name_parts(self.given_name) + name_parts(self.family_name))[:_MOST_PARTS]

    def one_name(self) -> str | None:
        """The part of a name that is all that is known; None where there is more, or less."""
        is_all = self.birth_date == _NOT_KNOWN and not self.phone and not self.document_numbers
        parts = self.parts()
        return parts[0] if is_all and len(parts) == 1 else None

    def birth_year(self) -> int | None:
        """The year of birth, estimated where only an age is known."""
        if self.birth_date.on is not None:
            return self.birth_date.on.year
        if self.birth_date.year is not None or self.as_of is None:
            return self.birth_date.year
        if self.birth_date.age is not None:
            return self.as_of.year - self.birth_date.age
        months = self.birth_date.age_months
        return None if months is None else self.as_of.year - months // 12


def search_keys(terms: SearchTerms, secret: bytes) -> list[int]:
    """Signed 64-bit keys, sorted, each once; about 5 to 40 of them. ValueError when the secret is under 32 bytes.

    Two persons are candidates for one another when they share at least one key.
    """
    if len(secret) < SHORTEST_SECRET:
        raise ValueError(f"the secret needs at least {SHORTEST_SECRET} bytes")
    return sorted({_digest(value, secret) for value in _values(terms)})


def one_name_keys(name: str, this_year: int, secret: bytes) -> list[int]:
    """Of the keys that people have anyway those by which one part of a name finds whoever has it among others.

    A name alone has no key of its own: it is looked for with every year in which somebody alive was born. Whose year of
    birth nobody knows is not found so.
    """
    years = range(this_year - _OLDEST, this_year + 1)
    return sorted({_digest(_sounds_in(year, name), secret) for year in years})


def number_keys(terms: SearchTerms, secret: bytes) -> list[int]:
    """Of the keys those of papers and telephones: one alone is enough to look at somebody."""
    return sorted({_digest(value, secret) for value in _number_values(terms)})


def _values(terms: SearchTerms) -> Iterator[str]:
    parts = terms.parts()
    yield from _name_values(parts)
    yield from _birth_values(terms, parts)
    yield from _number_values(terms)


def _number_values(terms: SearchTerms) -> Iterator[str]:
    digits = phone_digits(terms.phone)
    yield from (f"phone:{digits[-count:]}" for count in _PHONE_DIGITS if len(digits) >= count)
    for number in terms.document_numbers:
        if symbols := "".join(name_parts(number)):
            yield f"document:{symbols}"


def phone_digits(phone: str | None) -> str:
    """The digits of a number, of whatever script, as 0 to 9."""
    return "".join(str(decimal(letter)) for letter in phone or "" if letter.isdecimal())


def _name_values(parts: tuple[str, ...]) -> Iterator[str]:
    if not parts:
        return
    yield f"name:{' '.join(sorted(parts))}"
    # However it is parted: Abd Allah and Abdallah, hyphens or none.
    yield f"joined:{''.join(sorted(''.join(parts)))}"
    for first, second in combinations(sorted({sound(part) for part in parts}), 2):
        yield f"pair:{first}:{second}"
    for first, second in combinations(sorted({part[:3] for part in parts}), 2):
        yield f"start:{first}:{second}"


def _birth_values(terms: SearchTerms, parts: tuple[str, ...]) -> Iterator[str]:
    year, on = terms.birth_year(), terms.birth_date.on
    if on is not None and (on.month, on.day) != (1, 1):
        yield f"birth:{on.isoformat()}"
    if on is not None:
        yield from (f"day:{on.month:02}-{on.day:02}:{part[:2]}" for part in parts)
        # Day and month are often swapped; the sum of both is the same either way.
        yield from (f"swapped:{year}:{on.month + on.day}:{part[:1]}" for part in parts)
    if year is not None:
        yield from (_sounds_in(year, part) for part in parts)


def _sounds_in(year: int, part: str) -> str:
    return f"year:{year}:{sound(part)}"


def _digest(value: str, secret: bytes) -> int:
    return int.from_bytes(hmac.digest(secret, value.encode(), sha256)[:8], "big", signed=True)
