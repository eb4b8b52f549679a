"""The role `consume`: what this and other services have published."""

import asyncio
import contextlib
from collections.abc import Sequence
from functools import partial

from aiokafka.errors import KafkaError
from faststream.kafka import KafkaBroker
from sqlalchemy.exc import SQLAlchemyError

from shared.platform.consumption import consume, consumptions_of, group_of, processing_of, read_keys, topics_of
from shared.platform.duties import Work
from shared.platform.errors import Transient
from shared.platform.housekeeping import is_set_within
from shared.platform.logs import log
from shared.platform.messaging.backlog import Backlog
from shared.platform.messaging.consumer import kafka_broker
from shared.platform.messaging.key_copies import KeyCopies
from shared.platform.messaging.systemic import SystemicFault
from shared.platform.person_reach import followings_of
from shared.platform.runtime import Runtime
from shared.platform.service import Consumption, Following, KeyReader, Service
from shared.platform.turns import turn_went_well
from shared.platform.units import KEY_OWNER

FOLLOWING_SECONDS = 2.0


async def consume_events(service: Service, runtime: Runtime) -> None:
    broker = kafka_broker(runtime.settings.kafka)
    consumptions = await consumptions_of(service, runtime)
    for one in consumptions:
        consume(runtime, broker, one)
    _consume_keys(service, runtime, broker)
    await _start_patiently(broker, runtime)
    runtime.ready.add("consume")
    async with asyncio.TaskGroup() as group:
        for name, duty in _beside_consuming(service, runtime, consumptions).items():
            group.create_task(runtime.duties().keep(name, duty))
    await broker.stop()


def _beside_consuming(service: Service, runtime: Runtime, consumptions: Sequence[Consumption]) -> dict[str, Work]:
    housekeeping = runtime.housekeeping([one.group for one in consumptions])
    duties: dict[str, Work] = {
        "parked events": lambda: _retry_known(runtime, consumptions),
        "housekeeping": lambda: housekeeping.run(runtime.stopping),
    }
    for one in followings_of(service):
        duties[f"following {one.name}"] = partial(_follow, service, runtime, one)
    return duties | {own.__name__: partial(own, runtime) for own in service.all_beside_consuming}


async def _retry_known(runtime: Runtime, consumptions: Sequence[Consumption]) -> None:
    """Apply what an older release could not read, once at the start."""
    waiting = list(consumptions)
    while waiting and not runtime.stopping.is_set():
        try:
            applied = await processing_of(runtime, waiting[0].group, waiting[0].effects).retry_known()
        except (SQLAlchemyError, OSError, Transient, SystemicFault) as error:
            log.warning("parked_events_wait", reason=type(error).__name__)
            await is_set_within(runtime.stopping, 5)
        else:
            log.info("parked_events_applied", consumer=waiting.pop(0).group, count=applied)


async def _follow(service: Service, runtime: Runtime, following: Following) -> None:
    """Say that a copy is whole, once everything that was told by then is taken in."""
    group = group_of(service, following)
    topics = [runtime.topic(one) for one in topics_of(on.event for on in following.reactions)]
    backlog = Backlog(runtime.settings.kafka, runtime.topic(group), topics)
    async with contextlib.aclosing(backlog):
        await _until_known(runtime, following, backlog, group)


async def _until_known(runtime: Runtime, following: Following, backlog: Backlog, group: str) -> None:
    while not runtime.stopping.is_set():
        try:
            if not await following.waits(runtime.units):
                return
            if await backlog.is_taken_in(within=FOLLOWING_SECONDS):
                await following.is_known(runtime.units)
            await turn_went_well()
        except (KafkaError, SQLAlchemyError, OSError) as error:
            log.warning("copy_waits", reason=type(error).__name__, consumer=group)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(runtime.stopping.wait(), FOLLOWING_SECONDS)


async def _start_patiently(broker: KafkaBroker, runtime: Runtime) -> None:
    while not runtime.stopping.is_set():
        try:
            await broker.start()
        except KafkaError as error:
            log.warning("broker_waits", reason=type(error).__name__)
            await broker.stop()
            await asyncio.sleep(1)
        else:
            return


def _consume_keys(service: Service, runtime: Runtime, broker: KafkaBroker) -> None:
    if service.name != KEY_OWNER:
        group = f"{service.name}-keys"
        copies = KeyCopies(group, runtime.engine, runtime.parking_place(), runtime.units.tools.is_proven)
        read_keys(runtime, broker, KeyReader(group, copies.handle))
    if service.key_reader:
        read_keys(runtime, broker, service.key_reader(runtime))
