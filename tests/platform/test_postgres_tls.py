"""A Postgres that speaks TLS alone, and asks the roles of cases for a certificate: who gets in, and who is believed."""

import asyncio
import gc
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import quote, urlsplit

import asyncpg
import pytest
import pytest_asyncio
from alembic import command
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from deploy.local.ground import ground_at
from deploy.local.parts.postgres import postgres, postgres_address
from deploy.local.program import Program
from deploy.local.supervisor import Supervisor
from services.gateway.execution.query_executor import reading_pool, trail_pool
from services.gateway.readmodel.changes import Changes
from shared.platform.database import dsn, engine_for
from shared.platform.migrations import configuration, migrate, prepare_database
from shared.platform.secrets import Secrets, make_missing
from shared.platform.settings import Settings
from tests.support.certificates import HERE, TestAuthority

# The database's client leaves sockets of refused connections to the collector of rubbish.
pytestmark = [pytest.mark.stack, pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")]

SERVICES = ("intake", "cases")
OPEN_TO = f"""
hostssl homeward_cases all {HERE}/32 scram-sha-256 clientcert=verify-ca
hostssl all all {HERE}/32 scram-sha-256
"""
ENCRYPTED = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
SSL_REQUEST = bytes.fromhex("0000000804d2162f")


@dataclass(frozen=True)
class Place:
    """Where the server is, and what whoever asks may show and believe."""

    bare: str
    authority: TestAuthority
    stranger: TestAuthority
    secrets: Secrets
    client: tuple[Path, Path]

    def settings(self, *, ca: Path | None = None, certified: bool = True, host: str = HERE) -> Settings:
        """As an administrator would write them."""
        files = {"sslmode": "verify-full", "sslrootcert": ca or self.authority.certificate}
        if certified:
            files |= {"sslcert": self.client[0], "sslkey": self.client[1]}
        query = "&".join(f"{name}={quote(str(value))}" for name, value in files.items())
        # Other tests leave names in the environment, and the server knows the database of cases by its own.
        return Settings(
            postgres=f"{self.bare.replace(HERE, host)}?{query}", secrets=self.secrets.folder, topic_prefix=""
        )


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def place(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Place]:
    """The server, with a folder for certificates whose name an address must quote."""
    ground = ground_at(tmp_path_factory.mktemp("tls"))
    authority = TestAuthority(ground.folder("certificates & keys"), "authority")
    stranger = TestAuthority(ground.folder("elsewhere"), "stranger")
    make_missing(ground.folder("secrets"), SERVICES)
    secrets = Secrets(ground.folder("secrets"))
    async with Supervisor(ground) as supervisor:
        await supervisor.keep(_with_tls(await postgres(ground), authority, ground.folder("postgres")))
        made = Place(postgres_address(ground), authority, stranger, secrets, authority.client("homeward"))
        for service in SERVICES:
            await migrate(made.settings(), secrets, service)
        yield made


@pytest.fixture(autouse=True)
def _left_to_nobody() -> Iterator[None]:
    """What is left is collected here, and not while some other test runs."""
    yield
    gc.collect()


def _with_tls(program: Program, authority: TestAuthority, cluster: Path) -> Program:
    certificate, key = authority.server()
    hba = cluster / "tls_hba.conf"
    hba.write_text(OPEN_TO)
    options = {"ssl": "on", "ssl_cert_file": certificate, "ssl_key_file": key, "ssl_ca_file": authority.certificate}
    flags = [word for name, value in {**options, "hba_file": hba}.items() for word in ("-c", f"{name}={value}")]
    return replace(program, command=(*program.command, *flags))


Way = Callable[[Settings, Secrets, str], Awaitable[None]]


async def preparing(settings: Settings, secrets: Secrets, service: str) -> None:
    await prepare_database(settings, secrets, service)


async def migrating(settings: Settings, secrets: Secrets, service: str) -> None:
    await asyncio.to_thread(command.upgrade, configuration(settings, secrets, service), "head")


async def working(settings: Settings, secrets: Secrets, service: str) -> None:
    engine = engine_for(settings, secrets, service)
    try:
        async with engine.connect() as connection:
            assert (await connection.execute(text(ENCRYPTED))).scalar_one()
    finally:
        await engine.dispose()


async def relaying(settings: Settings, secrets: Secrets, service: str) -> None:
    connection = await asyncpg.connect(dsn(settings, secrets, service))
    assert await connection.fetchval(ENCRYPTED)
    await connection.close()


async def reading(settings: Settings, secrets: Secrets, service: str) -> None:
    for pool in (reading_pool(dsn(settings, secrets, service), 1), trail_pool(dsn(settings, secrets, service))):
        async with pool:
            assert await pool.fetchval(ENCRYPTED)


WAYS: list[Way] = [preparing, migrating, working, relaying, reading]
AS_A_SERVICE: list[Way] = [migrating, working, relaying, reading]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("service", "certified"), [("intake", False), ("cases", True)])
async def test_every_connection_is_made_over_tls_the_authority_vouches_for(
    place: Place, way: Way, service: str, *, certified: bool
) -> None:
    await way(place.settings(certified=certified), place.secrets, service)


async def test_notifications_are_received_over_tls(place: Place) -> None:
    changes = Changes(dsn(place.settings(), place.secrets, "intake"))
    async with changes.running():
        assert changes.connected.is_set()


@pytest.mark.parametrize("way", WAYS)
async def test_a_postgres_of_another_authority_is_refused(place: Place, way: Way) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        await way(place.settings(ca=place.stranger.certificate), place.secrets, "intake")


@pytest.mark.parametrize("way", WAYS)
async def test_a_postgres_of_another_name_is_refused(place: Place, way: Way) -> None:
    with pytest.raises((ssl.SSLCertVerificationError, OSError), match="not valid for 'localhost'"):
        await way(place.settings(host="localhost"), place.secrets, "intake")


@pytest.mark.parametrize("way", AS_A_SERVICE)
async def test_a_client_without_the_required_certificate_is_refused(place: Place, way: Way) -> None:
    with pytest.raises((asyncpg.InvalidAuthorizationSpecificationError, ssl.SSLError, ConnectionError, DBAPIError)):
        await way(place.settings(certified=False), place.secrets, "cases")


@dataclass
class InTheClear:
    """What a client said to a server that refused TLS."""

    said: bytearray = field(default_factory=bytearray)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Refuse TLS, and listen to what comes instead."""
        self.said += await reader.readexactly(len(SSL_REQUEST))
        writer.write(b"N")
        self.said += await reader.read(1000)
        writer.close()


@asynccontextmanager
async def listening_in() -> AsyncIterator[tuple[int, InTheClear]]:
    server_in_the_clear = InTheClear()
    async with await asyncio.start_server(server_in_the_clear.answer, HERE, 0) as server:
        yield server.sockets[0].getsockname()[1], server_in_the_clear


@pytest.mark.parametrize("way", WAYS)
async def test_a_client_sends_nothing_in_the_clear(place: Place, way: Way) -> None:
    async with listening_in() as (port, server_in_the_clear):
        elsewhere = replace(place, bare=_at(place.bare, port))
        with pytest.raises(ConnectionError):
            await way(elsewhere.settings(), place.secrets, "intake")
    assert bytes(server_in_the_clear.said) in {SSL_REQUEST, SSL_REQUEST * 2}


async def test_a_client_with_a_bare_address_would_send_everything_in_the_clear(place: Place) -> None:
    """The control: whoever listens in learns who comes, where nothing is set."""
    async with listening_in() as (port, server_in_the_clear):
        with pytest.raises((ConnectionError, asyncpg.PostgresError)):
            await preparing(Settings(postgres=_at(place.bare, port), topic_prefix=""), place.secrets, "intake")
    assert b"user\x00homeward\x00" in server_in_the_clear.said


def _at(address: str, port: int) -> str:
    return address.replace(f":{urlsplit(address).port}/", f":{port}/")
