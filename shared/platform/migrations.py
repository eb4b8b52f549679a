"""Databases, roles and schema of a service: made by an administrator, owned by one role, used by another."""

import asyncio
import importlib.resources
from collections.abc import Sequence

import asyncpg
from alembic import command, context
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from shared.platform.connections import postgres_tls, tls_context
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings

LOCK = 4_017_215_533
"""Advisory lock: two migrators wait for each other."""

GRANTS = """
GRANT USAGE ON SCHEMA public TO {runtime};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {runtime};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {runtime};
REVOKE UPDATE, DELETE, TRUNCATE ON audit, audit_checkpoints FROM {runtime};
REVOKE DELETE ON audit_head, relay_leases, subject_keys FROM {runtime};
REVOKE UPDATE ON outbox, idempotency, subject_keys FROM {runtime};
GRANT UPDATE (lane) ON outbox TO {runtime};
GRANT UPDATE (response) ON idempotency TO {runtime};
GRANT UPDATE (wrapped_key, destroyed_at) ON subject_keys TO {runtime};
"""
"""What is only added to stays as it was written; of the rest, the columns that are ever changed."""
OF_MIGRATIONS = "REVOKE ALL ON alembic_version FROM {runtime}"


async def prepare_database(settings: Settings, secrets: Secrets, service: str) -> None:
    """Make the service's database and its two roles where missing, and set their passwords."""
    connection = await asyncpg.connect(settings.postgres)
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", LOCK)
        for duty in ("owner", "runtime"):
            await _ensure_role(connection, settings.role_name(service, duty), secrets.password(service, duty))
        await _ensure_database(connection, settings.database_name(service), settings.role_name(service, "owner"))
    finally:
        await connection.close()


async def _ensure_role(connection: asyncpg.Connection, role: str, password: str) -> None:
    known = await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", role)
    # An administrator who is no superuser may set these attributes on a new role only.
    verb, limits = ("ALTER", "") if known else ("CREATE", "NOSUPERUSER NOBYPASSRLS NOCREATEDB")
    literal = await connection.fetchval("SELECT quote_literal($1::text)", password)
    await connection.execute(f'{verb} ROLE "{role}" LOGIN {limits} PASSWORD {literal}')


async def _ensure_database(connection: asyncpg.Connection, database: str, owner: str) -> None:
    if await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", database):
        return
    await connection.execute(f'GRANT "{owner}" TO CURRENT_USER')
    await connection.execute(f'CREATE DATABASE "{database}" OWNER "{owner}" TEMPLATE template0 ENCODING \'UTF8\'')
    await connection.execute(f'REVOKE ALL ON DATABASE "{database}" FROM PUBLIC')


def configuration(settings: Settings, secrets: Secrets, service: str) -> Config:
    """Alembic's configuration for one service; nothing of it is in a file."""
    config = Config()
    # A service is a namespace package: only what lies in it has one path.
    folder = importlib.resources.files(f"services.{service}") / "migrations"
    config.set_main_option("script_location", str(folder))
    config.attributes["url"] = settings.database_url(service, "owner", secrets.password(service, "owner"))
    config.attributes["runtime"] = settings.role_name(service, "runtime")
    return config


async def migrate(settings: Settings, secrets: Secrets, service: str) -> None:
    """Bring one service's database to this release."""
    await prepare_database(settings, secrets, service)
    await asyncio.to_thread(command.upgrade, configuration(settings, secrets, service), "head")
    await _grant_connect(settings, secrets, service)


async def _grant_connect(settings: Settings, secrets: Secrets, service: str) -> None:
    connection = await asyncpg.connect(settings.database_url(service, "owner", secrets.password(service, "owner")))
    runtime = f'"{settings.role_name(service, "runtime")}"'
    try:
        await connection.execute(f'GRANT CONNECT ON DATABASE "{settings.database_name(service)}" TO {runtime}')
        await connection.execute(GRANTS.format(runtime=runtime) + OF_MIGRATIONS.format(runtime=runtime))
    finally:
        await connection.close()


def run(metadata: MetaData) -> None:
    """What a service's `env.py` does."""
    asyncio.run(_run_online(metadata))


async def _run_online(metadata: MetaData) -> None:
    address: str = context.config.attributes["url"]
    tls = postgres_tls(address)
    url = make_url(address).set(drivername="postgresql+asyncpg", query={})
    checked = {"ssl": tls_context(tls.ca, tls.cert, tls.key)} if tls else {}
    engine = create_async_engine(url, poolclass=NullPool, connect_args=checked)
    async with engine.connect() as connection:
        await connection.run_sync(_run_with, metadata)
    await engine.dispose()


def _run_with(connection: Connection, metadata: MetaData) -> None:
    connection.exec_driver_sql(f"SELECT pg_advisory_lock({LOCK})")
    context.configure(connection=connection, target_metadata=metadata, compare_server_default=False)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()


def revise(settings: Settings, secrets: Secrets, service: str, message: str) -> Sequence[str]:
    """Write a migration from the difference between models and database; answers the files written."""
    config = configuration(settings, secrets, service)
    made = command.revision(config, message, autogenerate=True, rev_id=_next_number(config))
    scripts = made if isinstance(made, list) else [made]
    return [script.path for script in scripts if script is not None]


def _next_number(config: Config) -> str:
    known = list(ScriptDirectory.from_config(config).walk_revisions())
    return f"{len(known) + 1:04d}"
