"""Age from whatever is known of a birth: an exact date, a year, or an age told at registration.

An estimate always yields the youngest age that fits it, so that nobody who may be a child is treated as an adult
(the benefit of the doubt of the Committee on the Rights of the Child, General Comment 6).
Bands: UNHCR, 0-4, 5-11, 12-17, 18-59, 60+.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from shared.contracts.intake.v1.values import AgeBand, BirthDate
from shared.platform.errors import Refused
from shared.platform.moments import day_at

OLDEST = 130
"""Years; the contract's bound on a stated age, kept for dates and years too."""
_DAY = timedelta(days=1)
_FIRST_YEARS = (
    (60, AgeBand.FROM_60),
    (18, AgeBand.FROM_18),
    (12, AgeBand.FROM_12),
    (5, AgeBand.FROM_5),
    (0, AgeBand.UNDER_5),
)


class BirthDateInFuture(Refused):
    """The birth is later than the day it is told on."""

    text = "The birth date is in the future"


class BirthDateTooLongAgo(Refused):
    """Nobody is that old."""

    text = f"The birth date is more than {OLDEST} years ago"


class AgesDisagree(Refused):
    """A birth date, a birth year and an age that cannot all be true of one person."""

    text = "The birth date, the birth year and the age do not agree"


@dataclass(frozen=True)
class Age:
    """Completed years (None where nothing is known), their band, and whether they are an estimate."""

    years: int | None
    band: AgeBand
    estimated: bool


def stated_on(noted: date | None, registered_at: datetime, zone: str | None) -> date:
    """The place's day from which a stated age grows: that of the registration where a correction noted none."""
    return noted or day_at(registered_at, zone)


def check_birth_date(birth: BirthDate, as_of: date) -> None:
    """Refuse a birth that cannot be, seen from the day it is told.

    Raises BirthDateInFuture, BirthDateTooLongAgo, or AgesDisagree where two statements cannot both be true.
    """
    for field, (first, last) in _possible_births(birth, as_of).items():
        if first > as_of:
            raise BirthDateInFuture(field=f"birth_date.{field}")
        if full_years(last, as_of) > OLDEST:
            raise BirthDateTooLongAgo(field=f"birth_date.{field}")
    check_agreement(birth, as_of)


def check_agreement(birth: BirthDate, as_of: date) -> None:
    """Refuse statements that leave no day on which somebody can have been born; AgesDisagree names the later one."""
    earliest, latest = date.min, date.max
    for field, (first, last) in _possible_births(birth, as_of).items():
        earliest, latest = max(earliest, first), min(latest, last)
        if earliest > latest:
            raise AgesDisagree(field=f"birth_date.{field}")


def _possible_births(birth: BirthDate, as_of: date) -> dict[str, tuple[date, date]]:
    """By statement, the first and the last day of birth it allows."""
    stated: dict[str, tuple[date, date]] = {}
    if birth.on is not None:
        stated["on"] = (birth.on, birth.on)
    if birth.year is not None:
        stated["year"] = (date(birth.year, 1, 1), date(birth.year, 12, 31))
    if birth.age is not None:
        stated["age"] = (_months_before(as_of, 12 * (birth.age + 1)) + _DAY, _months_before(as_of, 12 * birth.age))
    if birth.age_months is not None:
        months = birth.age_months
        stated["age_months"] = (_months_before(as_of, months + 1) + _DAY, _months_before(as_of, months))
    return stated


def _months_before(day: date, months: int) -> date:
    """The last day of birth on which somebody has completed so many months."""
    years, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))


def age_on(birth: BirthDate, day: date, as_of: date) -> Age:
    """Age on `day` of somebody whose birth was told on `as_of` (a stated age grows from that day)."""
    if birth.on is not None:
        return _age(full_years(birth.on, day), estimated=False)
    stated = []
    if birth.year is not None:
        stated.append(max(full_years(date(birth.year, 12, 31), day), 0))
    if birth.age is not None:
        stated.append(birth.age + max(full_years(as_of, day), 0))
    if birth.age_months is not None:
        stated.append((birth.age_months + max(full_months(as_of, day), 0)) // 12)
    return _age(min(stated), estimated=True) if stated else Age(None, AgeBand.UNKNOWN, estimated=True)


def is_estimated(birth: BirthDate) -> bool:
    """Whether anything less than an exact date is known."""
    return birth.on is None


def full_years(start: date, end: date) -> int:
    """Birthdays passed between two days; somebody born on 29 February has theirs on 1 March in a common year."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def full_months(start: date, end: date) -> int:
    return 12 * (end.year - start.year) + end.month - start.month - (end.day < start.day)


def _age(years: int, *, estimated: bool) -> Age:
    band = next((band for first, band in _FIRST_YEARS if years >= first), AgeBand.UNKNOWN)
    return Age(years, band, estimated)
