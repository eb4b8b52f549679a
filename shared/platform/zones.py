"""The IANA time zone of a country, where it has one clock; by CLDR's list of zones and the time zone database."""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from babel.core import get_global

from shared.platform.errors import Refused

_LOOKED_AT = [datetime(2025, 1, 15, 12, tzinfo=UTC) + timedelta(days=30 * month) for month in range(24)]


class UnknownTimeZone(Refused):
    """A zone that the time zone database does not list says no time."""

    text = "There is no time zone of this name"
    about_field = "time_zone"


@cache
def zone_of_country(country: str) -> str | None:
    """Its zone; None where the country has clocks that differ, or is not known."""
    zones = [zone for zone in get_global("territory_zones").get(country, []) if _exists(zone)]
    clocks = {tuple(moment.astimezone(ZoneInfo(zone)).utcoffset() for moment in _LOOKED_AT) for zone in zones}
    return sorted(zones)[0] if len(clocks) == 1 else None


@cache
def is_zone(name: str) -> bool:
    """Whether the time zone database lists a place of this name."""
    return "/" in name and name in _listed()


@cache
def _listed() -> frozenset[str]:
    return frozenset(available_timezones())


def _exists(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
