"""Which exercises a request may say it belongs to: where exercises are played at all, and for hours, not for ever."""

from datetime import datetime, timedelta

from shared.platform.clock import Pace
from shared.platform.errors import Forbidden, Refused

HEADER = "Homeward-Exercise"
LONGEST = timedelta(hours=24)


class ExerciseNotAllowed(Forbidden):
    """Here everything is real."""

    text = "Exercises are not played here"
    about_field = HEADER


class ExerciseUnreadable(Refused):
    """It is not a tag, or one of an exercise that does not end today."""

    text = "This is not the tag of an exercise that ends within a day"
    about_field = HEADER


def exercise_of(tag: str | None, now: datetime, *, allowed: bool) -> str | None:
    """The tag of a header as it is written; ExerciseNotAllowed, ExerciseUnreadable."""
    if not tag:
        return None
    if not allowed:
        raise ExerciseNotAllowed
    try:
        pace = Pace.parse(tag)
        # A pace at which the exercise's past is beyond the calendar is none.
        pace.now(now)
    except (ValueError, OverflowError) as error:
        raise ExerciseUnreadable from error
    if pace.ends_at > now + LONGEST:
        raise ExerciseUnreadable
    return pace.tag()
