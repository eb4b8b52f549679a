"""What a service's role in its database may do, tried as whoever has taken the service over would try it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest
import pytest_asyncio

from shared.platform.database import dsn
from shared.platform.migrations import migrate
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from tests.support.databases import drop_database
from tests.support.harness import SERVICES, scratch_settings

pytestmark = pytest.mark.stack

REWRITES = (
    "UPDATE audit SET entry = '{}'",
    "DELETE FROM audit",
    "TRUNCATE audit",
    "UPDATE audit_checkpoints SET note = ''",
    "DELETE FROM audit_checkpoints",
    "DELETE FROM audit_head",
    "UPDATE outbox SET payload = NULL",
    "UPDATE outbox SET headers = '{}'",
    "UPDATE outbox SET aggregateid = 'x'",
    "TRUNCATE outbox",
    "UPDATE idempotency SET request_digest = ''",
    "UPDATE idempotency SET actor_id = gen_random_uuid()",
    "UPDATE subject_keys SET subject_id = gen_random_uuid()",
    "DELETE FROM subject_keys",
    "DELETE FROM relay_leases",
    "SELECT * FROM alembic_version",
    "UPDATE alembic_version SET version_num = '0001'",
    "DELETE FROM alembic_version",
)
ESCAPES = (
    "CREATE TABLE mine (it int)",
    "CREATE TEMPORARY TABLE mine (it int)",
    "CREATE SCHEMA mine",
    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql RETURN 1",
    "CREATE ROLE mine",
    "ALTER TABLE audit DISABLE TRIGGER ALL",
    "ALTER TABLE audit ADD COLUMN mine int",
    "DROP TABLE audit",
    "SET session_replication_role = replica",
    "SELECT pg_read_file('/etc/hostname')",
    "SELECT pg_ls_dir('/')",
    "SELECT lo_import('/etc/hostname')",
    "COPY audit FROM '/etc/hostname'",
    "COPY audit TO PROGRAM 'cat'",
    "SELECT rolpassword FROM pg_authid",
    "SELECT pg_reload_conf()",
)
UPDATABLE = {"outbox": {"lane"}, "idempotency": {"response"}, "subject_keys": {"wrapped_key", "destroyed_at"}}
"""Of what is added to, the columns that are changed ever."""


@dataclass(frozen=True)
class Place:
    """All databases of one release."""

    settings: Settings
    secrets: Secrets

    def address(self, of: str, service: str) -> str:
        """Where the role of one service finds the database of another."""
        own = urlsplit(dsn(self.settings, self.secrets, of))
        return urlunsplit(own._replace(path=f"/{self.settings.database_name(service)}"))


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def place(stack_environment: object) -> AsyncIterator[Place]:
    """Migrated, twice: the second time takes nothing and gives nothing."""
    del stack_environment
    settings = scratch_settings()
    made = Place(settings, Secrets(settings.secrets))
    for service in SERVICES * 2:
        await migrate(settings, made.secrets, service)
    yield made
    for service in SERVICES:
        await drop_database(settings, service)


@pytest.mark.parametrize("service", SERVICES)
async def test_a_runtime_role_can_neither_rewrite_the_trail_nor_leave_its_database(place: Place, service: str) -> None:
    connection = await asyncpg.connect(dsn(place.settings, place.secrets, service))
    may = [statement for statement in (*REWRITES, *ESCAPES) if await _is_done(connection, statement)]
    await connection.close()
    assert not may


async def _is_done(connection: asyncpg.Connection, statement: str) -> bool:
    change = connection.transaction()
    await change.start()
    try:
        await connection.execute(statement)
    except asyncpg.InsufficientPrivilegeError:
        return False
    finally:
        await change.rollback()
    return True


@pytest.mark.parametrize("service", SERVICES)
async def test_an_owner_could_rewrite_the_trail(place: Place, service: str) -> None:
    """The control: each of these statements is right, and refused for who asks alone."""
    password = place.secrets.password(service, "owner")
    connection = await asyncpg.connect(place.settings.database_url(service, "owner", password))
    refused = [statement for statement in REWRITES if not await _is_done(connection, statement)]
    await connection.close()
    assert not refused


@pytest.mark.parametrize("service", SERVICES)
async def test_a_runtime_role_can_take_no_other_role(place: Place, service: str) -> None:
    connection = await asyncpg.connect(dsn(place.settings, place.secrets, service))
    roles = [place.settings.role_name(one, duty) for one in SERVICES for duty in ("owner", "runtime")]
    others = [*roles, "homeward", "postgres", "pg_read_server_files"]
    others.remove(place.settings.role_name(service, "runtime"))
    became = [role for role in others if await _is_done(connection, f'SET ROLE "{role}"')]
    attributes = await connection.fetchrow(
        "SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication FROM pg_roles"
        " WHERE rolname = current_user"
    )
    await connection.close()
    assert not became
    assert not any(attributes.values())


@pytest.mark.parametrize("service", SERVICES)
async def test_a_runtime_role_can_enter_no_other_service_s_database(place: Place, service: str) -> None:
    for other in set(SERVICES) - {service}:
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="permission denied for database"):
            await asyncpg.connect(place.address(service, other))


@pytest.mark.parametrize("service", SERVICES)
async def test_updatable_columns_of_append_only_tables_are_listed(place: Place, service: str) -> None:
    connection = await asyncpg.connect(dsn(place.settings, place.secrets, service))
    rows = await connection.fetch(
        "SELECT table_name, column_name FROM information_schema.column_privileges"
        " WHERE privilege_type = 'UPDATE' AND grantee = current_user AND table_name = ANY($1)",
        [*UPDATABLE, "audit", "audit_checkpoints", "alembic_version"],
    )
    await connection.close()
    updatable: dict[str, set[str]] = {}
    for row in rows:
        updatable.setdefault(row["table_name"], set()).add(row["column_name"])
    assert updatable == UPDATABLE
