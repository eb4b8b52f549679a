"""Postgres 18: a cluster of its own, on loopback, with a generated password."""

import asyncio
import os
import secrets
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path
from signal import SIGINT

import asyncpg

from deploy.local.failure import PartUnavailable, last_log_line
from deploy.local.ground import Ground
from deploy.local.places import write_private
from deploy.local.postgres_binaries import postgres_binaries
from deploy.local.program import Identity, Program, run_once

_NOBODY = 65534
# Statements and their parameters hold personal data; no log may hold them.
_SETTINGS = {
    "max_connections": "200",
    "wal_level": "logical",
    "fsync": "on",
    "synchronous_commit": "on",
    "password_encryption": "scram-sha-256",
    "log_statement": "none",
    "log_min_duration_statement": "-1",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
}


async def postgres(ground: Ground) -> Program:
    """The program of a cluster that has been made and can be started. Raises PartUnavailable."""
    binaries = await postgres_binaries(ground)
    identity = await _identity(ground)
    cluster = ground.folder("postgres")
    port = ground.ports.of("postgres")
    if identity == "nobody":
        # Who passes through the data folder cannot list it.
        ground.data.chmod(0o711)
    if not (cluster / "PG_VERSION").exists():
        await _create(ground, binaries, cluster, identity)
    return Program(
        name="postgres",
        command=(str(binaries / "postgres"), "-D", str(cluster), "-h", "127.0.0.1", "-p", str(port), *_flags()),
        ready=partial(_answers, ground),
        afterwards=partial(_make_homeward_role, ground),
        port=port,
        stop_signal=SIGINT,
        identity=identity,
    )


def postgres_address(ground: Ground) -> str:
    """Address of the role that may create roles and databases, password included."""
    return f"postgresql://homeward:{_password(ground)}@127.0.0.1:{ground.ports.of('postgres')}/postgres"


def _flags() -> list[str]:
    settings = {**_SETTINGS, "unix_socket_directories": ""}
    if sys.platform == "linux":
        # After a crash one call for the whole file system, instead of one for each of some thousand files.
        settings["recovery_init_sync_method"] = "syncfs"
    return [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]


def _password(ground: Ground) -> str:
    file = ground.data / "postgres-password"
    if not file.exists():
        write_private(file, secrets.token_urlsafe(24))
    return file.read_text()


async def _create(ground: Ground, binaries: Path, cluster: Path, identity: Identity) -> None:
    log = ground.log("postgres-init")
    shutil.rmtree(cluster)
    with tempfile.TemporaryDirectory() as folder:
        password = Path(folder) / "password"
        write_private(password, _password(ground))
        ground.folder("postgres")
        if identity == "nobody":
            _hand_over(cluster, Path(folder), password)
        status = await run_once(Program("initdb", _initdb(binaries, cluster, password), identity=identity), log)
    if status != 0:
        raise PartUnavailable("postgres", f"initdb failed: {last_log_line(log)} (log: {log})")


def _initdb(binaries: Path, cluster: Path, password: Path) -> tuple[str, ...]:
    return (
        *(str(binaries / "initdb"), "-D", str(cluster), "-U", "postgres", "--pwfile", str(password)),
        *("--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--data-checksums"),
    )


def _hand_over(*paths: Path) -> None:
    for path in paths:
        os.chown(path, _NOBODY, _NOBODY)


async def _identity(ground: Ground) -> Identity:
    """As whom Postgres runs: it refuses root, so root starts it in a user namespace, or else as nobody."""
    if os.geteuid() != 0:
        return "own"
    probe = Program("probe", ("true",), identity="mapped")
    return "mapped" if await run_once(probe, ground.log("postgres-init")) == 0 else "nobody"


async def _answers(ground: Ground) -> bool:
    try:
        connection = await _connect(ground)
    except (OSError, TimeoutError, asyncpg.PostgresError):
        return False
    await connection.close()
    return True


async def _connect(ground: Ground) -> asyncpg.Connection:
    port = ground.ports.of("postgres")
    async with asyncio.timeout(10):
        return await asyncpg.connect(
            host="127.0.0.1", port=port, user="postgres", password=_password(ground), database="postgres"
        )


async def _make_homeward_role(ground: Ground) -> None:
    """The role that migrations use: it may create roles and databases and is no superuser."""
    connection = await _connect(ground)
    try:
        if await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = 'homeward'") is None:
            quoted = await connection.fetchval("SELECT quote_literal($1::text)", _password(ground))
            await connection.execute(f"CREATE ROLE homeward LOGIN CREATEDB CREATEROLE PASSWORD {quoted}")
    finally:
        await connection.close()
