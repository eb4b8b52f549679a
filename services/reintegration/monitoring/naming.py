"""How follow-ups are told apart."""

from uuid import UUID

from shared.platform.clock import derived_id


def follow_up_id(journey_id: UUID, month: int) -> UUID:
    """One follow-up per journey and month, whoever works it out."""
    return derived_id(journey_id, "follow-up", str(month))
