"""Arithmetic with days and moments, in one place: nothing overflows, and a day is the day of a place.

A place whose zone is not known gets the strictest reading: what ends, ends where the day is over first; what may have
happened by now, may have happened where the day began first.
"""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

EARLIEST_ZONE = timezone(timedelta(hours=14))
"""Where a day begins and ends first (Kiritimati)."""
FIRST_MOMENT = datetime.min.replace(tzinfo=UTC)
LAST_MOMENT = datetime.max.replace(tzinfo=UTC)
"""Also the end of 9999-12-31, which is how other systems write that there is no end."""
LATEST_ZONE = timezone(timedelta(hours=-12))
_DAY = timedelta(days=1)
_MONTHS_A_YEAR = 12


def zone_named(name: str | None) -> ZoneInfo | timezone:
    """The zone of a place; the strictest reading where none is known."""
    return ZoneInfo(name) if name else EARLIEST_ZONE


def moved(moment: datetime, by: timedelta) -> datetime:
    """So much later or earlier, never beyond what a moment can say."""
    try:
        return moment + by
    except OverflowError:
        return LAST_MOMENT if by > timedelta(0) else FIRST_MOMENT


def day_at(moment: datetime, zone: str | None = None) -> date:
    """The place's day at a moment; the furthest there can be where the zone is not known."""
    try:
        return moment.astimezone(zone_named(zone)).date()
    except OverflowError:
        return moment.date()


def day_at_least(moment: datetime, zone: str | None = None) -> date:
    """The place's day at a moment; the least far there can be where the zone is not known: for how old somebody is."""
    try:
        return moment.astimezone(ZoneInfo(zone) if zone else LATEST_ZONE).date()
    except OverflowError:
        return moment.date()


def day_begins(day: date, zone: str | None = None) -> datetime:
    """The first moment of a place's day, also where its clocks are changed at midnight."""
    try:
        return datetime.combine(day, time(), zone_named(zone)).astimezone(UTC)
    except OverflowError:
        return FIRST_MOMENT if day.year == date.min.year else LAST_MOMENT


def day_is_over(day: date, zone: str | None = None) -> datetime:
    """The first moment after a place's day; the end of time for the calendar's last day, whatever the place."""
    return LAST_MOMENT if day == date.max else day_begins(day + _DAY, zone)


def months_after(moment: datetime, months: int) -> datetime:
    """Calendar months later, never spilling into the month after: 31 January and one month is the end of February."""
    years, month = divmod(moment.month - 1 + months, _MONTHS_A_YEAR)
    year, month = moment.year + years, month + 1
    if not date.min.year <= year <= date.max.year:
        return LAST_MOMENT if months > 0 else FIRST_MOMENT
    return moment.replace(year=year, month=month, day=min(moment.day, monthrange(year, month)[1]))
