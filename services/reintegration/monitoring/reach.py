"""Which attempts count towards losing a returnee."""

from collections.abc import Sequence
from datetime import datetime

from services.reintegration.monitoring.model.follow_ups import ContactAttempt


def failed_since_contact(attempts: Sequence[ContactAttempt], recorded_at: datetime | None) -> list[datetime]:
    """When attempts failed since the returnee was last in contact, oldest first.

    Counted over the whole journey: the window of one follow-up is shorter than the time that losing somebody takes.
    """
    contacts = [attempt.attempted_at for attempt in attempts if attempt.made_contact]
    since = max([*contacts, recorded_at] if recorded_at else contacts, default=None)
    return [
        attempt.attempted_at
        for attempt in attempts
        if not attempt.made_contact and (since is None or attempt.attempted_at > since)
    ]
