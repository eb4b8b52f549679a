"""Connections of one service: as its runtime role, with limits, without parameters in errors."""

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from shared.platform.connections import postgres_tls, tls_context
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings

LIMITS = {
    "statement_timeout": "10000",
    "lock_timeout": "5000",
    "idle_in_transaction_session_timeout": "30000",
    "application_name": "homeward",
}


def dsn(settings: Settings, secrets: Secrets, service: str) -> str:
    """The runtime role's address, for asyncpg."""
    return settings.database_url(service, "runtime", secrets.password(service, "runtime"))


def engine_for(settings: Settings, secrets: Secrets, service: str) -> AsyncEngine:
    tls = postgres_tls(settings.postgres)
    # The driver behind SQLAlchemy does not read an address's question mark as the bare one does.
    url = make_url(dsn(settings, secrets, service)).set(drivername="postgresql+asyncpg", query={})
    checked = {"ssl": tls_context(tls.ca, tls.cert, tls.key)} if tls else {}
    engine = create_async_engine(
        url,
        # What goes beyond the pool's size is closed after each use: a busy service would sign in again and again.
        pool_size=settings.pool_size,
        max_overflow=0,
        # A message with parameters would carry personal data into the logs.
        hide_parameters=True,
        connect_args={"server_settings": LIMITS, "timeout": 10, **checked},
    )
    event.listen(engine.sync_engine, "checkout", _refuse_closed)
    return engine


def _refuse_closed(connection: DBAPIConnection, *_: object) -> None:
    # The driver sees the server hang up, so nobody is asked: the pool's own ping is three round trips for each
    # transaction. What broke without a word, such as a cable, would keep a ping waiting just as long.
    if connection.driver_connection.is_closed():
        raise DisconnectionError
