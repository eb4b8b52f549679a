"""In which state a journey is: the read model has no column for it."""


def journey_status(closed_at: str, id: str) -> str:
    """SQL for its name; before the committee from the proposal to its word, also while it asks for more."""
    return (
        f"(CASE WHEN {closed_at} IS NOT NULL THEN 'CLOSED'"  # noqa: S608  # our own names
        f" WHEN EXISTS (SELECT 1 FROM reviews c WHERE c.journey_id = {id}"
        " AND c.subject = 'CLOSURE' AND c.decision IS DISTINCT FROM 'REJECTED')"
        " THEN 'CLOSURE_PROPOSED' ELSE 'OPEN' END)"
    )
