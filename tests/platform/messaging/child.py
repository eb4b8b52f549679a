"""The processes that the fault tests kill: a relay, a consumer, and a consumer as FastStream has it by default."""

import asyncio
import os
import signal
import sys

from faststream.kafka import KafkaBroker
from sqlalchemy.ext.asyncio import create_async_engine

from shared.platform.clock import new_id
from shared.platform.messaging.consumer import kafka_broker, subscriber
from shared.platform.messaging.processing import EventProcessing
from shared.platform.messaging.relay import Relay, RelaySettings
from tests.platform.messaging.bench import PLACE, TOPIC, Recorder

DSN, KAFKA, PREFIX = (os.environ[f"BENCH_{name}"] for name in ("DSN", "KAFKA", "PREFIX"))


async def relay() -> None:
    """Relay until killed; the lease is short so that tests are."""
    settings = RelaySettings(
        lease_seconds=float(os.environ.get("BENCH_LEASE", "2")),
        look_every=0.5,
        singles_at_once=int(os.environ.get("BENCH_BATCH", "500")),
    )
    await Relay(DSN, KAFKA, PREFIX, new_id(), settings).run()


async def consume() -> None:
    """Consume until killed, with the factory's settings."""
    engine = create_async_engine(DSN.replace("postgresql://", "postgresql+asyncpg://"))
    processing = EventProcessing("cases", engine, Recorder(), PLACE)
    broker = kafka_broker(KAFKA)
    subscriber(broker, [f"{PREFIX}{TOPIC}"], f"{PREFIX}cases", processing.handle)
    await _run(broker)


async def _run(broker: KafkaBroker) -> None:
    stopping = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    await broker.start()
    await stopping.wait()
    await broker.stop()


DUTIES = {"relay": relay, "consume": consume}

if __name__ == "__main__":
    asyncio.run(DUTIES[sys.argv[1]]())
