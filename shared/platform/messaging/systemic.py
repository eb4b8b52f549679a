"""Tells a fault of ours from a fault of the data: the same error on one aggregate after another is no longer theirs.

A column that is not there yet or a wrong secret would otherwise put the whole population aside, one event at a time.
"""

from collections import defaultdict
from uuid import UUID

import asyncpg
from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError

from shared.platform.errors import DomainError, KeyNotHere
from shared.platform.messaging.headers import Delivery

AGGREGATES = 5
"""So many different ones with the same error, and none of their kind applied in between."""
DATA_CLASSES = ("22", "23")
"""SQLSTATE classes: what a value is, and what it breaks."""


class SystemicFault(Exception):
    """The consumer must not go on; the message names the kind of error and the type of event, never values."""


class Faults:
    """What one consumer has stumbled over since it last succeeded, by type of event and kind of error."""

    def __init__(self, enough: int = AGGREGATES) -> None:
        self._enough = enough
        self._seen: defaultdict[tuple[str, str], set[UUID]] = defaultdict(set)

    def count(self, delivery: Delivery, error: Exception) -> None:
        """SystemicFault when it is not the data's any more."""
        if is_of_the_data(error):
            return
        name = type(error).__name__
        seen = self._seen[delivery.type, name]
        seen.add(delivery.subject)
        if len(seen) >= self._enough:
            raise SystemicFault(f"{name} at {delivery.type}")

    def forget(self, event_type: str) -> None:
        """An event of this type was applied."""
        for known in [one for one in self._seen if one[0] == event_type]:
            del self._seen[known]


def is_of_the_data(error: Exception) -> bool:
    """Whether the error says something about this one event."""
    if isinstance(error, (DomainError, KeyNotHere, ValidationError, ValueError)):
        return True
    if isinstance(error, (DBAPIError, asyncpg.PostgresError)):
        cause = error.orig if isinstance(error, DBAPIError) else error
        return str(getattr(cause, "sqlstate", None) or "").startswith(DATA_CLASSES)
    return False
