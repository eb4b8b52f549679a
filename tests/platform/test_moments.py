"""Arithmetic with days and moments: every zone, leap days, changed clocks, the ends of the calendar."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.platform.moments import (
    FIRST_MOMENT,
    LAST_MOMENT,
    day_at,
    day_at_least,
    day_begins,
    day_is_over,
    months_after,
    moved,
)
from shared.platform.zones import is_zone, zone_of_country

ZONES = st.one_of(st.none(), st.sampled_from(sorted(available_timezones())))
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
NEAR = st.dates(date(1975, 1, 1), date(2037, 12, 31))
MOMENTS = st.datetimes(timezones=st.just(UTC))
TICK = timedelta(microseconds=1)


@given(NEAR, ZONES)
def test_a_day_is_all_moments_between_its_begin_and_its_end(day: date, zone: str | None) -> None:
    begins, over = day_begins(day, zone), day_is_over(day, zone)
    assert timedelta(0) <= over - begins <= timedelta(hours=49)
    assert day_at(begins - TICK, zone) < day
    assert day_at(over, zone) > day
    if begins < over:
        assert day_at(begins, zone) == day
        assert day_at(over - TICK, zone) == day


@given(DAYS, ZONES)
def test_every_day_of_the_calendar_has_a_begin_and_an_end(day: date, zone: str | None) -> None:
    assert FIRST_MOMENT <= day_begins(day, zone) <= day_is_over(day, zone) <= LAST_MOMENT


@given(NEAR, ZONES)
def test_a_day_without_a_zone_is_over_no_later_than_in_any_zone(day: date, zone: str | None) -> None:
    assert day_is_over(day) <= day_is_over(day, zone)


@given(MOMENTS, ZONES)
def test_a_day_without_a_zone_bounds_the_day_of_any_zone(moment: datetime, zone: str | None) -> None:
    if zone and 1975 < moment.year < 2037:
        assert day_at_least(moment) <= day_at_least(moment, zone) == day_at(moment, zone) <= day_at(moment)


@given(MOMENTS, st.timedeltas())
def test_a_moment_is_not_moved_beyond_the_calendar(moment: datetime, by: timedelta) -> None:
    there = moved(moment, by)
    assert FIRST_MOMENT <= there <= LAST_MOMENT
    assert (there >= moment) == (by >= timedelta(0)) or there == moment


@given(MOMENTS, st.integers(-200_000, 200_000))
def test_months_never_spill_over(moment: datetime, months: int) -> None:
    there = months_after(moment, months)
    if there in (FIRST_MOMENT, LAST_MOMENT):
        return
    assert 12 * (there.year - moment.year) + there.month - moment.month == months
    assert there.day <= moment.day


@pytest.mark.parametrize("zone", [None, "Pacific/Kiritimati", "Asia/Manila", "Pacific/Honolulu"])
def test_the_calendar_s_last_day_never_ends(zone: str | None) -> None:
    assert day_is_over(date.max, zone) == LAST_MOMENT


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Asia/Beirut", date(2024, 3, 31), 23),  # the clocks leave out the hour after midnight
        ("Asia/Beirut", date(2024, 10, 26), 25),  # the last hour of the day comes twice
        ("America/Havana", date(2024, 11, 3), 25),  # the first one does
        ("Africa/Cairo", date(2024, 4, 26), 23),
        ("Pacific/Apia", date(2011, 12, 30), 0),  # left out altogether
        ("Asia/Kabul", date(2024, 2, 29), 24),
    ],
)
def test_days_are_as_long_as_their_clocks_make_them(zone: str, day: date, hours: int) -> None:
    assert day_is_over(day, zone) - day_begins(day, zone) == timedelta(hours=hours)


def test_a_month_after_a_leap_day() -> None:
    leap = datetime(2024, 2, 29, 12, tzinfo=UTC)
    assert months_after(leap, 12) == datetime(2025, 2, 28, 12, tzinfo=UTC)
    assert months_after(datetime(2024, 1, 31, tzinfo=UTC), 1) == datetime(2024, 2, 29, tzinfo=UTC)
    assert months_after(datetime(9999, 12, 1, tzinfo=UTC), 1) == LAST_MOMENT


@pytest.mark.parametrize(
    ("country", "zone"),
    [("PH", "Asia/Manila"), ("LY", "Africa/Tripoli"), ("AF", "Asia/Kabul"), ("ID", None), ("CD", None), ("ZZ", None)],
)
def test_a_country_with_one_clock_says_its_zone(country: str, zone: str | None) -> None:
    assert zone_of_country(country) == zone


@pytest.mark.parametrize(("name", "known"), [("Asia/Manila", True), ("Manila", False), ("../etc/passwd", False)])
def test_a_zone_is_one_of_the_database(name: str, *, known: bool) -> None:
    assert is_zone(name) == known


def test_time_zones_are_available_without_those_of_the_machine() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", "from zoneinfo import ZoneInfo; print(ZoneInfo('Asia/Manila'))"],
        env={"PYTHONTZPATH": ""}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ended.stdout.strip() == "Asia/Manila"


def test_born_today_in_manila_is_today_there_and_yesterday_in_greenwich() -> None:
    dawn = datetime(2026, 3, 1, 17, tzinfo=UTC)
    assert day_at(dawn, "Asia/Manila") == date(2026, 3, 2)
    assert day_at(dawn, "UTC") == date(2026, 3, 1)
