from calendar import monthrange
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.reintegration.monitoring.rounds import (
    follow_up_round,
    follow_up_rounds,
    lost_to_follow_up,
    rounds,
)
from shared.platform.moments import months_after

ARRIVED = datetime(2026, 1, 31, 14, 30, tzinfo=UTC)


def test_follow_up_rounds_of_a_year() -> None:
    due = [(each.month, each.due_at.date().isoformat()) for each in follow_up_rounds(ARRIVED)]
    assert due == [(1, "2026-02-28"), (3, "2026-04-30"), (6, "2026-07-31"), (12, "2027-01-31")]
    assert not rounds().verified


def test_follow_up_window_opens_two_weeks_before_its_due_date() -> None:
    assert follow_up_round(ARRIVED, 1).opens_at == datetime(2026, 2, 14, 14, 30, tzinfo=UTC)


def test_follow_up_rounds_in_leap_years() -> None:
    assert months_after(datetime(2027, 11, 30, tzinfo=UTC), 3) == datetime(2028, 2, 29, tzinfo=UTC)
    assert months_after(datetime(2028, 2, 29, tzinfo=UTC), 12) == datetime(2029, 2, 28, tzinfo=UTC)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)), st.integers(1, 60))  # noqa: DTZ001 (made aware below)
def test_months_after_lands_in_the_intended_month(moment: datetime, months: int) -> None:
    start = moment.replace(tzinfo=UTC)
    later = months_after(start, months)
    assert (later.year * 12 + later.month) - (start.year * 12 + start.month) == months
    assert later.day == min(start.day, monthrange(later.year, later.month)[1])
    assert later.timetz() == start.timetz()


@pytest.mark.parametrize(
    ("days", "lost"),
    [
        ([], False),
        ([0, 40], False),
        ([0, 10, 29], False),
        ([0, 10, 30], True),
        ([30, 10, 0], True),
        ([0, 1, 2, 3], False),
        ([0, 1, 2, 3, 45], True),
    ],
)
def test_returnee_is_lost_after_three_attempts_over_thirty_days(days: list[int], *, lost: bool) -> None:
    assert lost_to_follow_up([ARRIVED + timedelta(days=day) for day in days]) is lost
