"""Temporal behind TLS that asks for a certificate: the development server has none, so a proxy ends it before it."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from structlog.testing import capture_logs
from temporalio import workflow
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

from shared.platform.clock import new_id
from shared.platform.connections import HalfSet
from shared.platform.namespaces import ensure_namespace
from shared.platform.secrets import Secrets, make_missing
from shared.platform.settings import Settings
from shared.platform.workflows import connect
from tests.support.certificates import HERE, TestAuthority
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack


@workflow.defn
class Greeting:
    """Answers."""

    @workflow.run
    async def run(self, name: str) -> str:
        """Politely."""
        return f"good morning, {name}"


@dataclass(frozen=True)
class Place:
    """Where the proxy listens, and what whoever asks may show and believe."""

    port: int
    authority: TestAuthority
    stranger: TestAuthority
    secrets: Secrets

    def settings(self, *, host: str = HERE, **other: Path | None) -> Settings:
        """As an administrator would write them."""
        certificate, key = self.authority.client("homeward")
        files = {"ca": self.authority.certificate, "cert": certificate, "key": key} | other
        return Settings.model_validate(
            {"temporal": f"{host}:{self.port}", **{f"temporal_{name}": value for name, value in files.items()}}
        )


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def place(stack_environment: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Place]:
    """The proxy before the session's server."""
    folder = tmp_path_factory.mktemp("temporal-tls")
    authority, stranger = TestAuthority(folder / "own", "authority"), TestAuthority(folder / "other", "stranger")
    make_missing(folder / "secrets", ("intake",))
    async with _proxy(authority, stack_environment["HOMEWARD_TEMPORAL"]) as port:
        yield Place(port, authority, stranger, Secrets(folder / "secrets"))


@asynccontextmanager
async def _proxy(authority: TestAuthority, behind: str) -> AsyncIterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*authority.server())
    context.load_verify_locations(authority.certificate)
    context.verify_mode = ssl.CERT_REQUIRED
    context.set_alpn_protocols(["h2"])
    host, _, port = behind.rpartition(":")
    open_ends: list[asyncio.StreamWriter] = []

    async def passing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        beyond_reader, beyond_writer = await asyncio.open_connection(host, int(port))
        open_ends.extend((writer, beyond_writer))
        await asyncio.gather(_copy(reader, beyond_writer), _copy(beyond_reader, writer))

    async with await asyncio.start_server(passing, HERE, 0, ssl=context) as server:
        yield server.sockets[0].getsockname()[1]
        for end in open_ends:
            end.close()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while some := await reader.read(65_536):
            writer.write(some)
            await writer.drain()
    except OSError:
        return
    finally:
        writer.close()


async def test_workflows_are_started_and_worked_on_over_tls(place: Place) -> None:
    settings = place.settings()
    await ensure_namespace(settings, "intake")
    client = await connect(settings, place.secrets, "intake")
    queue = f"tls-{new_id()}"
    runner = UnsandboxedWorkflowRunner()
    async with Worker(client, task_queue=queue, workflows=[Greeting], workflow_runner=runner):
        said = await client.execute_workflow(Greeting.run, "you", id=queue, task_queue=queue)
    assert said == "good morning, you"


async def test_a_temporal_of_another_authority_is_refused(place: Place) -> None:
    await _refused(place, place.settings(ca=place.stranger.certificate), "UnknownIssuer")


async def test_a_temporal_of_another_name_is_refused(place: Place) -> None:
    await _refused(place, place.settings(host="localhost"), "localhost")


async def test_a_client_without_a_certificate_is_refused(place: Place) -> None:
    await _refused(place, place.settings(cert=None, key=None))


async def test_a_client_with_a_stranger_s_certificate_is_refused(place: Place) -> None:
    certificate, key = place.stranger.client("homeward")
    await _refused(place, place.settings(cert=certificate, key=key))


async def test_a_client_sends_nothing_in_the_clear_to_a_server_without_tls(
    place: Place, stack_environment: Mapping[str, str]
) -> None:
    bare = stack_environment["HOMEWARD_TEMPORAL"]
    settings = place.settings().model_copy(update={"temporal": bare})
    await _refused(place, settings)
    await ensure_namespace(Settings(temporal=bare), "intake")


async def _refused(place: Place, settings: Settings, why: str = "connect") -> None:
    """Neither is a namespace made, nor does a service get a client; it goes on trying, and says once why."""
    with pytest.raises(RuntimeError, match=why):
        await asyncio.wait_for(ensure_namespace(settings, "intake"), PATIENCE)
    with capture_logs() as lines:
        connecting = asyncio.create_task(connect(settings, place.secrets, "intake"))
        await _waits_logged(lines)
        assert not connecting.done()
        connecting.cancel()
    assert why in str(lines[0]["reason"])


async def _waits_logged(lines: list[Any]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not any(line["event"] == "temporal_waits" for line in lines):  # noqa: ASYNC110  # the log tells nobody
            await asyncio.sleep(0.05)


async def test_a_missing_certificate_file_is_named(place: Place, tmp_path: Path) -> None:
    with pytest.raises(HalfSet, match="nowhere"):
        await connect(place.settings(ca=tmp_path / "nowhere.pem"), place.secrets, "intake")
