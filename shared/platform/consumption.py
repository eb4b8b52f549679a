"""The consumer groups of a service, and how what they read gets into its database."""

from collections.abc import Iterable

from faststream.kafka import KafkaBroker

from shared.contracts.base import Event
from shared.platform.messaging.consumer import subscriber
from shared.platform.messaging.incoming import Effects
from shared.platform.messaging.processing import EventProcessing
from shared.platform.messaging.reactions import Reactions
from shared.platform.messaging.topics import SUBJECT_KEYS
from shared.platform.outbox import topic_of
from shared.platform.person_reach import followings_of
from shared.platform.processes import Processes
from shared.platform.runtime import Runtime
from shared.platform.service import Consumption, Following, KeyReader, Service


async def consumptions_of(service: Service, runtime: Runtime) -> list[Consumption]:
    """Every group of this service, and what events do there."""
    consumptions = []
    if service.reactions:
        effects = Reactions(runtime.units.tools, service.reactions)
        consumptions.append(Consumption(service.name, effects, topics_of(on.event for on in service.reactions)))
    for one in followings_of(service):
        effects = Reactions(runtime.units.tools, one.reactions)
        topics = topics_of(on.event for on in one.reactions)
        consumptions.append(Consumption(group_of(service, one), effects, topics))
    if service.processes:
        processes = Processes(service, await runtime.temporal())
        topics = topics_of(starts.event for starts in service.processes)
        consumptions.append(Consumption(f"{service.name}-processes", processes, topics))
    if service.projections:
        consumptions.append(service.projections(runtime))
    return consumptions


def group_of(service: Service, following: Following) -> str:
    """The group that follows a copy from the first event."""
    return f"{service.name}-{following.name}"


def processing_of(runtime: Runtime, group: str, effects: Effects) -> EventProcessing:
    """How events get from a batch into this service's database."""
    processing = EventProcessing(group, runtime.engine, effects, runtime.parking_place())
    processing.at_once = effects.at_once if isinstance(effects, Processes) else None
    return processing


def consume(runtime: Runtime, broker: KafkaBroker, one: Consumption) -> None:
    names = [runtime.topic(topic) for topic in one.topics]
    subscriber(broker, names, runtime.topic(one.group), processing_of(runtime, one.group, one.effects).handle)


def read_keys(runtime: Runtime, broker: KafkaBroker, reader: KeyReader) -> None:
    subscriber(broker, [runtime.topic(SUBJECT_KEYS)], runtime.topic(reader.group), reader.handle)


def topics_of(events: Iterable[type[Event]]) -> list[str]:
    """The topics that carry these facts, without prefix."""
    return sorted({topic_of(event.service) for event in events})
