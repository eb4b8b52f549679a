import asyncio
import os
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import asyncpg
import psutil
import pytest
import pytest_asyncio
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError
from temporalio.client import Client

from deploy.local import fetching, kafka_jars, postgres_binaries
from deploy.local.failure import PartUnavailable
from deploy.local.ground import Ground, ground_at
from deploy.local.parts import postgres
from deploy.local.parts.kafka import kafka
from deploy.local.places import HOUSE
from deploy.local.program import Identity
from deploy.local.stack import Stack
from deploy.local.supervisor import Supervisor
from shared.platform.connections import kafka_options

pytestmark = pytest.mark.stack


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def own_stack(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stack]:
    """A stack that these tests may break."""
    async with Stack(tmp_path_factory.mktemp("stack"), ("kafka", "postgres", "temporal", "mail")) as running:
        yield running


async def crash(stack: Stack, part: str) -> None:
    await stack.kill(part)
    await stack.wait_ready(part)


async def test_postgres_keeps_what_was_committed_before_kill_9(own_stack: Stack) -> None:
    address = own_stack.environment["HOMEWARD_POSTGRES"]
    connection = await asyncpg.connect(address)
    await connection.execute("CREATE DATABASE durable")
    await connection.close()
    await crash(own_stack, "postgres")
    connection = await asyncpg.connect(address)
    assert await connection.fetchval("SELECT count(*) FROM pg_database WHERE datname = 'durable'") == 1
    await connection.close()


async def test_postgres_is_durable_silent_and_closed(own_stack: Stack) -> None:
    connection = await asyncpg.connect(own_stack.environment["HOMEWARD_POSTGRES"])
    wanted = {
        "fsync": "on",
        "synchronous_commit": "on",
        "data_checksums": "on",
        "wal_level": "logical",
        "max_connections": "200",
        "log_min_error_statement": "panic",
        "log_parameter_max_length_on_error": "0",
        "log_error_verbosity": "terse",
        "listen_addresses": "127.0.0.1",
    }
    current = {name: await connection.fetchval("SELECT current_setting($1)", name) for name in wanted}
    role = await connection.fetchrow("SELECT * FROM pg_roles WHERE rolname = current_user")
    await connection.close()
    assert current == wanted
    assert role is not None
    assert (role["rolsuper"], role["rolcreaterole"], role["rolcreatedb"]) == (False, True, True)


async def test_a_statement_that_fails_leaves_no_trace_of_its_values_in_the_log(own_stack: Stack) -> None:
    connection = await asyncpg.connect(own_stack.environment["HOMEWARD_POSTGRES"])
    with pytest.raises(asyncpg.PostgresError):
        await connection.execute("SELECT 'Canary Person' FROM no_such_table")
    with pytest.raises(asyncpg.PostgresError):
        await connection.fetch("SELECT 1 / length($1 || '') - 1 / 0", "Canary Person")
    await connection.close()
    assert "Canary" not in await asyncio.to_thread(own_stack.ground.log("postgres").read_text)


async def test_postgres_refuses_a_wrong_password(own_stack: Stack) -> None:
    port = own_stack.ground.ports.of("postgres")
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(host="127.0.0.1", port=port, user="homeward", password="guess", database="postgres")


async def test_kafka_keeps_what_it_acknowledged_before_kill_9(own_stack: Stack) -> None:
    address = own_stack.environment["HOMEWARD_KAFKA"]
    await _topic_with(address, "durable", b"before")
    async with AIOKafkaProducer(**kafka_options(address), acks="all", enable_idempotence=True) as producer:
        await crash(own_stack, "kafka")
        await producer.send_and_wait("durable", b"after")
    async with AIOKafkaConsumer("durable", **kafka_options(address), auto_offset_reset="earliest") as consumer:
        assert [(await consumer.getone()).value for _ in range(2)] == [b"before", b"after"]


async def test_a_broker_that_was_formatted_before_there_were_principals_comes_up_with_its_records(
    tmp_path: Path,
) -> None:
    bare = {"SSL": "PLAINTEXT", "listener.security": "#", "ssl.": "#", "authorizer": "#", "allow.": "#", "super.": "#"}
    async with _broker_of_the_last_release(tmp_path, bare) as address:
        await _topic_with(address, "durable", b"before")
    async with Stack(tmp_path, ("kafka",)) as stack:
        own = stack.environment["HOMEWARD_KAFKA"]
        assert own.startswith("ssl://")
        async with AIOKafkaConsumer("durable", **kafka_options(own), auto_offset_reset="earliest") as consumer:
            assert (await consumer.getone()).value == b"before"


@asynccontextmanager
async def _broker_of_the_last_release(data: Path, bare: Mapping[str, str]) -> AsyncIterator[str]:
    """A broker without certificates or permissions, on the storage that a stack in `data` will find."""
    ground = ground_at(data)
    program = await kafka(ground)
    settings = data / "kafka" / "server.properties"
    lines = [_as_bare(line, bare) for line in settings.read_text().splitlines()]
    settings.write_text("\n".join(lines))
    address = f"127.0.0.1:{ground.ports.of('kafka')}"
    async with Supervisor(ground) as supervisor:
        await supervisor.keep(replace(program, ready=partial(_answers_metadata, address)))
        yield address


def _as_bare(line: str, bare: Mapping[str, str]) -> str:
    if any(line.startswith(head) for head, put in bare.items() if put == "#"):
        return f"# {line}"
    return line.replace("SSL", bare["SSL"])


async def _answers_metadata(address: str) -> bool:
    admin = AIOKafkaAdminClient(bootstrap_servers=address)
    try:
        await admin.start()
        return bool((await admin.describe_cluster())["brokers"])
    except KafkaError:
        return False
    finally:
        await admin.close()


async def _topic_with(address: str, name: str, value: bytes) -> None:
    admin = AIOKafkaAdminClient(**kafka_options(address))
    await admin.start()
    await admin.create_topics([NewTopic(name, num_partitions=1, replication_factor=1)])
    await admin.close()
    async with AIOKafkaProducer(**kafka_options(address), acks="all", enable_idempotence=True) as producer:
        await producer.send_and_wait(name, value)


async def test_temporal_keeps_an_open_workflow_over_kill_9(own_stack: Stack) -> None:
    client = await Client.connect(own_stack.environment["HOMEWARD_TEMPORAL"], namespace="cases")
    await client.start_workflow("Waiting", id="durable", task_queue="nobody")
    await crash(own_stack, "temporal")
    client = await Client.connect(own_stack.environment["HOMEWARD_TEMPORAL"], namespace="cases")
    description = await client.get_workflow_handle("durable").describe()
    assert description.status is not None
    assert description.status.name == "RUNNING"


async def test_every_service_has_its_temporal_namespace(own_stack: Stack) -> None:
    for namespace in ("intake", "cases", "reintegration"):
        client = await Client.connect(own_stack.environment["HOMEWARD_TEMPORAL"], namespace=namespace)
        assert await client.count_workflows() is not None


async def test_a_frozen_part_goes_on_when_it_is_released(own_stack: Stack) -> None:
    own_stack.pause("postgres")
    with pytest.raises(TimeoutError):
        await asyncpg.connect(own_stack.environment["HOMEWARD_POSTGRES"], timeout=1)
    own_stack.resume("postgres")
    connection = await asyncpg.connect(own_stack.environment["HOMEWARD_POSTGRES"])
    assert await connection.fetchval("SELECT 1") == 1
    await connection.close()


async def test_a_stopped_stack_starts_again_on_its_data_and_ports(tmp_path: Path) -> None:
    async with Stack(tmp_path, ("postgres",)) as first:
        address = first.environment["HOMEWARD_POSTGRES"]
        connection = await asyncpg.connect(address)
        await connection.execute("CREATE DATABASE durable")
        await connection.close()
    async with Stack(tmp_path, ("postgres",)) as second:
        assert second.environment["HOMEWARD_POSTGRES"] == address
        connection = await asyncpg.connect(address)
        assert await connection.fetchval("SELECT count(*) FROM pg_database WHERE datname = 'durable'") == 1
        await connection.close()


async def test_a_part_that_runs_elsewhere_is_used_and_not_started(own_stack: Stack, tmp_path: Path) -> None:
    address = own_stack.environment["HOMEWARD_KAFKA"]
    async with Stack(tmp_path, ("kafka",), existing={"HOMEWARD_KAFKA": address}) as stack:
        assert stack.environment["HOMEWARD_KAFKA"] == address
        with pytest.raises(KeyError):
            stack.process("kafka")


async def test_a_part_elsewhere_that_does_not_answer_is_reported(tmp_path: Path) -> None:
    with pytest.raises(PartUnavailable, match=r"nothing answers at 127\.0\.0\.1:1, which HOMEWARD_KAFKA names"):
        async with Stack(tmp_path, ("kafka",), existing={"HOMEWARD_KAFKA": "127.0.0.1:1"}):
            pass


@pytest.fixture
def nothing_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that has fetched nothing and reaches no package index."""
    monkeypatch.setattr(fetching, "FETCHED", tmp_path / "parts")
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("npm_config_fetch_retries", "0")
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "npm"))


@pytest.mark.usefixtures("nothing_fetched")
async def test_kafka_that_cannot_be_fetched_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(PartUnavailable) as failure:
        async with Stack(tmp_path / "data", ("kafka",)):
            pass
    assert str(failure.value).startswith("kafka: its jars could not be fetched: ")
    assert str(failure.value).endswith("to use an existing one, set HOMEWARD_KAFKA=host:port")
    assert "\n" not in str(failure.value)


@pytest.mark.usefixtures("nothing_fetched")
async def test_postgres_that_cannot_be_fetched_is_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_binaries, "_installed_elsewhere", list)
    with pytest.raises(PartUnavailable) as failure:
        async with Stack(tmp_path / "data", ("postgres",)):
            pass
    assert str(failure.value).startswith("postgres: npm brought no server: its registry is out of reach")
    assert "set HOMEWARD_POSTGRES=postgresql://" in str(failure.value)
    assert "\n" not in str(failure.value)


@pytest.mark.usefixtures("nothing_fetched")
async def test_postgres_of_the_wheel_is_used_when_npm_fails(tmp_path: Path) -> None:
    said: list[str] = []
    async with Stack(tmp_path / "data", ("postgres",), say=said.append) as stack:
        connection = await asyncpg.connect(stack.environment["HOMEWARD_POSTGRES"])
        assert int(connection.get_server_version().major) >= 18
        await connection.close()
    assert any(line.startswith("postgres: using ") for line in said)


async def test_a_jar_that_is_not_the_committed_one_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / "kafka-jars.lock"
    text = await asyncio.to_thread(kafka_jars.LOCK.read_text)
    await asyncio.to_thread(lock.write_text, text.replace("\n0", "\nf").replace("\n1", "\nf"))
    monkeypatch.setattr(kafka_jars, "LOCK", lock)
    monkeypatch.setattr(fetching, "FETCHED", tmp_path / "parts")
    with pytest.raises(PartUnavailable, match="not of the committed hash"):
        async with Stack(tmp_path / "data", ("kafka",)):
            pass


async def test_a_pg_bin_folder_without_postgres_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PG_BIN", str(tmp_path))
    with pytest.raises(PartUnavailable, match="does not hold a Postgres of version 18"):
        async with Stack(tmp_path / "data", ("postgres",)):
            pass


async def in_no_namespace(_: Ground) -> Identity:
    return "nobody"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A scratch folder that every user may enter."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root starts Postgres as another user")
async def test_root_without_user_namespaces_runs_postgres_as_nobody(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "_identity", in_no_namespace)
    if any(not folder.stat().st_mode & 0o001 for folder in HOUSE.parents):
        pytest.skip("this clone lies where nobody may not go")
    async with Stack(open_folder / "data", ("postgres",)) as stack:
        connection = await asyncpg.connect(stack.environment["HOMEWARD_POSTGRES"])
        assert await connection.fetchval("SELECT 1") == 1
        await connection.close()
        assert psutil.Process(stack.process("postgres").pid).username() == "nobody"
    async with Stack(open_folder / "data", ("postgres",)):
        pass
