"""Which failures are the moment's and which the message's."""

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolExhausted

from shared.platform.errors import Transient

DRIVER_ERRORS = (asyncpg.InterfaceError, asyncpg.InternalClientError)
"""Of the connection, not the statement; the second of one that is ended between two halves of a statement."""
RETRYABLE_CLASSES = frozenset({"08", "53", "58"})
"""SQLSTATE classes: connection, insufficient resources, system error."""
RETRYABLE_STATES = frozenset(
    {
        "25006",  # read-only transaction: a server that has just become a standby
        "40001",  # serialization failure
        "40P01",  # deadlock
        "55P03",  # lock not available
        "57014",  # cancelled by statement timeout
        "57P01",  # administrator shutdown
        "57P02",  # crash shutdown
        "57P03",  # cannot connect now
    }
)


def is_retryable(error: BaseException) -> bool:
    """Whether the same message may succeed later without anybody changing anything."""
    if isinstance(error, (Transient, OSError, TimeoutError, PoolExhausted, *DRIVER_ERRORS)):
        return True
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or _is_retryable_state(error.orig)
    return _is_retryable_state(error)


def _is_retryable_state(error: BaseException | None) -> bool:
    if isinstance(error, DRIVER_ERRORS):
        return True
    # SQLAlchemy's translated driver errors keep asyncpg's own as their cause.
    cause = error.__cause__ if error is not None else None
    if isinstance(cause, (*DRIVER_ERRORS, OSError)):
        return True
    state = getattr(error, "sqlstate", None) or ""
    return state in RETRYABLE_STATES or state[:2] in RETRYABLE_CLASSES
