"""The role `relay`: what was committed to the outbox goes to the broker."""

import asyncio
from functools import partial

from shared.platform.clock import new_id
from shared.platform.database import dsn
from shared.platform.messaging.key_segments import keep_key_segments_closed
from shared.platform.messaging.key_sweep import EndedKeys, KeySweep, destroyed_subjects
from shared.platform.messaging.relay import Relay
from shared.platform.messaging.topics import SUBJECT_KEYS
from shared.platform.runtime import Runtime
from shared.platform.service import Service
from shared.platform.units import KEY_OWNER


async def relay_outbox(service: Service, runtime: Runtime) -> None:
    settings = runtime.settings
    address = dsn(settings, runtime.secrets, service.name)
    relay = Relay(address, settings.kafka, settings.topic_prefix, new_id())
    stopper = asyncio.create_task(_stop_relay(runtime, relay))
    runtime.ready.add("relay")
    async with asyncio.TaskGroup() as group:
        group.create_task(relay.run())
        if service.name == KEY_OWNER:
            duties, sweep = runtime.duties(), _key_sweep(service, runtime)
            closing = partial(keep_key_segments_closed, settings.kafka, settings.topic_prefix, runtime.stopping)
            group.create_task(duties.keep("key segments", closing))
            group.create_task(duties.keep("key sweep", lambda: sweep.run(runtime.stopping)))
    await stopper


def _key_sweep(service: Service, runtime: Runtime) -> KeySweep:
    def ended(topic: str) -> EndedKeys:
        return destroyed_subjects if topic == SUBJECT_KEYS else service.ended_keys or destroyed_subjects

    settings, prove = runtime.settings, runtime.units.tools.prove_erasure
    return KeySweep(settings.kafka, settings.topic_prefix, runtime.engine, ended, prove)


async def _stop_relay(runtime: Runtime, relay: Relay) -> None:
    await runtime.stopping.wait()
    relay.stop()
