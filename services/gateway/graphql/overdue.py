"""What time it is for a row, and what is late: by the clock of the exercise it belongs to, or by the real one."""

OF_PERSON = "(SELECT p.exercise FROM persons p WHERE p.id = {row}.person_id)"


def time_of(exercise: str = OF_PERSON) -> str:
    """SQL of what time it is for a row."""
    return f"coalesce(exercise_now({exercise}, {{now}}), {{now}})"


def overdue(due: str, exercise: str = OF_PERSON) -> str:
    """SQL over a row, true or false; the clock of an exercise is never ahead of the real one."""
    return f"coalesce({due} < {{now}} AND coalesce({due} < exercise_now({exercise}, {{now}}), true), false)"
