"""Whether something is late: by the clock of the exercise it belongs to, by the real one if it belongs to none."""

OF_PERSON = "(SELECT p.exercise FROM persons p WHERE p.id = {row}.person_id)"


def overdue(due: str, exercise: str = OF_PERSON) -> str:
    """SQL over a row, true or false; the clock of an exercise is never ahead of the real one."""
    return f"coalesce({due} < {{now}} AND coalesce({due} < exercise_now({exercise}, {{now}}), true), false)"
