"""In which state something is whose table has no column for it, and whether it is in one of some states."""

from enum import StrEnum

from shared.contracts.intake.v1 import SecondPersonStatus


def state_by_moment(moment: str, before: StrEnum, after: StrEnum) -> str:
    """SQL for the name of the state of something that a moment ends."""
    return f"(CASE WHEN {moment} IS NULL THEN '{before.name}' ELSE '{after.name}' END)"


def second_person_status(rows: str) -> str:
    """SQL for the name of the state of what one asked for and another decides."""
    return state_by_moment(f"{rows}.decided_at", SecondPersonStatus.REQUESTED, SecondPersonStatus.DECIDED)


def in_states(status: str, *states: StrEnum) -> str:
    """SQL for whether a status is one of these."""
    names = ", ".join(f"'{name}'" for name in sorted(state.name for state in states))
    return f"{status} IN ({names})"


def journey_status(closed_at: str, id: str) -> str:
    """SQL for its name; before the committee from the proposal to its word, also while it asks for more."""
    return (
        f"(CASE WHEN {closed_at} IS NOT NULL THEN 'CLOSED'"  # noqa: S608  # our own names
        f" WHEN EXISTS (SELECT 1 FROM reviews c WHERE c.journey_id = {id}"
        " AND c.subject = 'CLOSURE' AND c.decision IS DISTINCT FROM 'REJECTED')"
        " THEN 'CLOSURE_PROPOSED' ELSE 'OPEN' END)"
    )
