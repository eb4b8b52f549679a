"""The clock of an exercise."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.platform.clock import Pace, derived_id, new_id, paced, time_until

END = datetime(2026, 11, 22, 12, tzinfo=UTC)
PACE = Pace(END, 100_000)
TWO = Pace(END, 300_000, END - timedelta(seconds=100), 10_000)


def test_exercise_time_meets_real_time_at_the_end() -> None:
    assert PACE.now(END) == END
    assert PACE.now(END + timedelta(days=1)) == END + timedelta(days=1)


def test_before_the_end_exercise_time_runs_as_much_faster_as_the_factor_says() -> None:
    assert PACE.now(END - timedelta(seconds=1)) == END - timedelta(seconds=100_000)


@pytest.mark.parametrize("pace", [PACE, TWO])
@given(seconds=st.integers(-(10**8), 10**7))
def test_the_real_moment_of_a_due_time_is_the_moment_at_which_exercise_time_reaches_it(
    pace: Pace, seconds: int
) -> None:
    due = END + timedelta(seconds=seconds)
    assert abs(pace.now(pace.real(due)) - due) <= timedelta(seconds=1)


def test_the_crisis_phase_of_an_exercise_runs_slower_than_what_follows() -> None:
    turn = END - timedelta(seconds=100)
    assert TWO.now(turn) == END - timedelta(seconds=100) * 300_000
    assert TWO.now(turn) - TWO.now(turn - timedelta(seconds=1)) == timedelta(seconds=10_000)


def test_the_pace_of_an_exercise_is_known_at_any_moment() -> None:
    seconds = (200, 50, -1)
    assert [TWO.speed(END - timedelta(seconds=ago)) for ago in seconds] == [10_000, 300_000, 1]


@pytest.mark.parametrize("pace", [PACE, TWO])
def test_an_exercise_tag_is_read_as_it_was_written(pace: Pace) -> None:
    assert Pace.parse(pace.tag()) == pace
    assert len(pace.tag()) <= 80


@pytest.mark.parametrize("tag", ["", "soon/2", "2026-11-22T12:00:00/2", "2026-11-22T12:00:00+00:00/0.5", "a/b/c"])
def test_a_malformed_exercise_tag_is_refused(tag: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # each part has its own message
        Pace.parse(tag)


def test_time_outside_an_exercise_is_real() -> None:
    assert paced(END, None) == END
    assert time_until(END, END - timedelta(minutes=3), None) == timedelta(minutes=3)


def test_a_wait_is_never_negative() -> None:
    assert time_until(END - timedelta(days=1), END, None) == timedelta(0)


def test_derived_ids_repeat_and_new_ids_do_not() -> None:
    namespace = new_id()
    assert derived_id(namespace, "a", "1") == derived_id(namespace, "a", "1")
    assert derived_id(namespace, "a", "1") != derived_id(namespace, "a", "2")
    assert new_id() != new_id()
