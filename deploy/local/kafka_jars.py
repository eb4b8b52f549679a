"""Kafka's jars: resolved by jgo, taken only when their hashes are those committed in `kafka-jars.lock`."""

import asyncio
import hashlib
from pathlib import Path

from deploy.local.failure import PartUnavailable, last_log_line
from deploy.local.fetching import fetching
from deploy.local.ground import Ground
from deploy.local.places import RECIPES, interpreter
from deploy.local.program import Program, run_once

LOCK = RECIPES / "kafka-jars.lock"


async def kafka_jars(ground: Ground) -> list[Path]:
    """The jars of the broker's class path, verified. Raises PartUnavailable."""
    async with fetching("kafka") as home:
        if await asyncio.to_thread(_wrong_in, home):
            ground.say("kafka: fetching the broker")
            await _fetch(ground, home)
            if wrong := await asyncio.to_thread(_wrong_in, home):
                raise PartUnavailable("kafka", f"missing, or not of the committed hash: {', '.join(wrong[:3])}")
    return [home / name for name in _locked()]


async def _fetch(ground: Ground, home: Path) -> None:
    log = ground.log("kafka-fetch")
    await asyncio.to_thread(log.write_bytes, b"")
    command = (interpreter(), "-m", "deploy.local.fetch_kafka_jars", str(home))
    if await run_once(Program("jgo", command), log) != 0:
        raise PartUnavailable("kafka", f"its jars could not be fetched: {last_log_line(log)} (log: {log})")


def _locked() -> dict[str, str]:
    """File name -> SHA-256, as committed."""
    lines = [line.split() for line in LOCK.read_text().splitlines() if line and not line.startswith("#")]
    return {name: digest for digest, name in lines}


def _wrong_in(home: Path) -> list[str]:
    return [name for name, digest in _locked().items() if _digest(home / name) != digest]


def _digest(jar: Path) -> str:
    return hashlib.sha256(jar.read_bytes()).hexdigest() if jar.exists() else ""
