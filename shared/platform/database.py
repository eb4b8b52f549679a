"""Connections of one service: as its runtime role, with limits, without parameters in errors."""

from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

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
    """The service's pool."""
    url = make_url(dsn(settings, secrets, service)).set(drivername="postgresql+asyncpg")
    return create_async_engine(
        url,
        pool_size=settings.pool_size,
        max_overflow=settings.pool_size,
        pool_pre_ping=True,
        # A message with parameters would carry personal data into the logs.
        hide_parameters=True,
        connect_args={"server_settings": LIMITS, "timeout": 10},
    )
