"""What time it is for a row, and what is late: by the clock of the exercise it belongs to, or by the real one."""

_DATE = (
    "([1-9][0-9][0-9][0-9]-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
    "|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([13579][26]|[2468][048])00)-02-29)"
)
_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])"
_PACE = "[1-9][0-9]*([.][0-9]+)?(e[+]0[0-9])?"
_MOMENT_AND_PACE = f"{_DATE}T{_TIME}/{_PACE}"
TAG = f"^({_MOMENT_AND_PACE}(/{_MOMENT_AND_PACE})?)$"
"""What `Pace.tag()` writes; of anything else the database can make no moments, and the whole statement would fail."""
OF_PERSON = "(SELECT p.exercise FROM persons p WHERE p.id = {row}.person_id)"


def exercise_clock(tag: str) -> str:
    """SQL of what time it is in an exercise; null without one, and for what is no tag."""
    return f"exercise_now(substring({tag}, CAST('{TAG}' AS text)), {{now}})"


def exercise_clocks(rows: str) -> str:
    """SQL of a table of the clocks, `exercise` and `now`, of the exercises that rows with a tag belong to."""
    return (
        f"SELECT tag.exercise, {exercise_clock('tag.exercise')} AS now"  # noqa: S608  # fragments of our own
        f" FROM (SELECT DISTINCT one.exercise FROM {rows}) AS tag"
    )


def time_of(exercise: str = OF_PERSON) -> str:
    """SQL of what time it is for a row."""
    return f"coalesce({exercise_clock(exercise)}, {{now}})"


def overdue(due: str, exercise: str = OF_PERSON) -> str:
    """SQL over a row, true or false; the clock of an exercise is never ahead of the real one."""
    return f"coalesce({due} < {{now}} AND coalesce({due} < {exercise_clock(exercise)}, true), false)"
