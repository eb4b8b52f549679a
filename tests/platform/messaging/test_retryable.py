"""Which failures are the moment's and which the message's."""

import asyncpg
import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolExhausted

from shared.platform.errors import KeyDestroyed, KeyNotHere, Refused, Transient
from shared.platform.messaging.retryable import is_retryable


def translated(driver_error: Exception, *, invalidated: bool = False) -> DBAPIError:
    """As SQLAlchemy hands an error of asyncpg on: its own, caused by asyncpg's."""
    own = Exception()
    own.__cause__ = driver_error
    own.sqlstate = getattr(driver_error, "sqlstate", None)  # type: ignore[attr-defined]  # as the dialect does
    return DBAPIError("statement", None, own, connection_invalidated=invalidated)


@pytest.mark.parametrize(
    "error",
    [
        Transient("the moment"),
        KeyNotHere("not yet"),
        ConnectionResetError(),
        TimeoutError(),
        PoolExhausted(),
        asyncpg.InterfaceError("connection is closed"),
        asyncpg.InternalClientError("another operation is in progress"),
        asyncpg.DeadlockDetectedError("x"),
        asyncpg.AdminShutdownError("x"),
        translated(asyncpg.SerializationError("x")),
        translated(asyncpg.InterfaceError("x")),
        translated(asyncpg.TooManyConnectionsError("x")),
        translated(ConnectionResetError()),
        translated(asyncpg.LockNotAvailableError("x")),
        translated(asyncpg.UniqueViolationError("x"), invalidated=True),
    ],
    ids=repr,
)
def test_passing_errors_are_retryable(error: Exception) -> None:
    assert is_retryable(error)


@pytest.mark.parametrize(
    "error",
    [
        ValueError(),
        KeyError(),
        Refused(),
        KeyDestroyed(),
        asyncpg.UniqueViolationError("x"),
        translated(asyncpg.NotNullViolationError("x")),
        translated(asyncpg.UndefinedTableError("x")),
        IntegrityError("statement", None, Exception()),
    ],
    ids=repr,
)
def test_errors_of_the_message_are_not_retryable(error: Exception) -> None:
    assert not is_retryable(error)
