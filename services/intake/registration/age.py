"""Age from whatever is known of a birth: an exact date, a year, or an age told at registration.

An estimate always yields the youngest age that fits it, so that nobody who may be a child is treated as an adult
(the benefit of the doubt of the Committee on the Rights of the Child, General Comment 6).
Bands: UNHCR, 0-4, 5-11, 12-17, 18-59, 60+.
"""

from dataclasses import dataclass
from datetime import date

from shared.contracts.intake.v1.values import AgeBand, BirthDate
from shared.platform.errors import Refused

OLDEST = 130
"""Years; the contract's bound on a stated age, kept for dates and years too."""
_FIRST_YEARS = (
    (60, AgeBand.FROM_60),
    (18, AgeBand.FROM_18),
    (12, AgeBand.FROM_12),
    (5, AgeBand.FROM_5),
    (0, AgeBand.UNDER_5),
)


class BirthDateInFuture(Refused):
    """The birth is later than the day it is told on."""

    def __init__(self) -> None:
        super().__init__("The birth date is in the future", field="birth_date")


class BirthDateTooLongAgo(Refused):
    """Nobody is that old."""

    def __init__(self) -> None:
        super().__init__(f"The birth date is more than {OLDEST} years ago", field="birth_date")


@dataclass(frozen=True)
class Age:
    """Completed years (None where nothing is known), their band, and whether they are an estimate."""

    years: int | None
    band: AgeBand
    estimated: bool


def check_birth_date(birth: BirthDate, told_on: date) -> None:
    """Refuse a birth that cannot be, seen from the day it is told.

    Raises BirthDateInFuture or BirthDateTooLongAgo.
    """
    year = birth.on.year if birth.on else birth.year
    if (birth.on and birth.on > told_on) or (year is not None and year > told_on.year):
        raise BirthDateInFuture
    years = age_on(birth, told_on, told_on).years
    if years is not None and years > OLDEST:
        raise BirthDateTooLongAgo


def age_on(birth: BirthDate, day: date, told_on: date) -> Age:
    """Age on `day` of somebody whose birth was told on `told_on` (a stated age grows from that day)."""
    if birth.on is not None:
        return _age(full_years(birth.on, day), estimated=False)
    if birth.year is not None:
        return _age(max(full_years(date(birth.year, 12, 31), day), 0), estimated=True)
    if birth.age is not None:
        return _age(birth.age + max(full_years(told_on, day), 0), estimated=True)
    return Age(None, AgeBand.UNKNOWN, estimated=True)


def is_estimated(birth: BirthDate) -> bool:
    """Whether anything less than an exact date is known."""
    return birth.on is None


def full_years(start: date, end: date) -> int:
    """Birthdays passed between two days; somebody born on 29 February has theirs on 1 March in a common year."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _age(years: int, *, estimated: bool) -> Age:
    band = next((band for first, band in _FIRST_YEARS if years >= first), AgeBand.UNKNOWN)
    return Age(years, band, estimated)
