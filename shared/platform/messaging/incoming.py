"""A record made legible: what is known of it, whether anybody here wants it, and what to do with it now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from shared.contracts.base import Event, Sealed
from shared.platform.logs import log
from shared.platform.messaging import meters
from shared.platform.messaging.headers import Delivery, HeadersUnreadable, Record, delivery_of
from shared.platform.messaging.parking import ParkingReason
from shared.platform.messaging.registry import Registry, ValueUnreadable


@dataclass(frozen=True, slots=True)
class Received:
    """An event to be applied, with what its headers told."""

    delivery: Delivery
    event: Event


class Effects(Protocol):
    """What a consumer does with events."""

    def wants(self, event_type: str) -> bool:
        """Whether events of this type have an effect here; others only count the aggregate's version on."""

    async def apply(self, connection: AsyncConnection, received: Sequence[Received]) -> None:
        """Apply events in order, in the transaction of `connection`, which is committed by the caller.

        Raises what `is_retryable` knows to have the whole batch tried again; anything else parks the one event that
        raised it, after all of `received` was rolled back and each was tried alone.
        """


@dataclass(frozen=True, slots=True)
class Incoming:
    """One record: `delivery` None when its headers cannot be read, `received` None when nobody wants it."""

    record: Record
    delivery: Delivery | None = None
    received: Received | None = None
    flaw: tuple[ParkingReason, str] | None = None

    @property
    def enters_inbox(self) -> bool:
        """Only what has an effect, or should have had, needs an inbox row; the rest is repeatable as it is."""
        return self.delivery is not None and (self.received is not None or self.flaw is not None)


class Verdict(Enum):
    """What to do with an incoming record."""

    APPLY = auto()
    PASS = auto()
    REPEATED = auto()
    PARK = auto()


def incoming_of(record: Record, registry: Registry, effects: Effects) -> Incoming:
    """Read a record as far as it is needed here."""
    try:
        delivery = delivery_of(record)
    except HeadersUnreadable as error:
        return Incoming(record, flaw=(ParkingReason.UNREADABLE_HEADERS, str(error)))
    if not registry.knows(delivery.type):
        meters.unknown.add(1)
        flaw = (ParkingReason.UNKNOWN_TYPE, "a newer release tells this")
        return Incoming(record, delivery, flaw=flaw if registry.knows_service_of(delivery.type) else None)
    if not effects.wants(registry.current(delivery.type)):
        return Incoming(record, delivery)
    try:
        event = registry.read(delivery.type, record.value)
    except ValueUnreadable as error:
        return Incoming(record, delivery, flaw=(ParkingReason.UNREADABLE_VALUE, str(error)))
    if foreign := foreign_seals(event):
        log.error("foreign_seal", type=delivery.type, fields=foreign)
        return Incoming(record, delivery, flaw=(ParkingReason.FOREIGN_SEAL, ", ".join(foreign)))
    return Incoming(record, delivery, Received(delivery, event))


def foreign_seals(event: Event) -> list[str]:
    """The fields sealed for another subject than the one this event is about."""
    subject = event.person() or event.aggregate_id()
    return [name for name, value in event if isinstance(value, Sealed) and value.subject_id != subject]


def decide(incoming: Incoming, fresh: set[UUID], versions: Mapping[UUID, int]) -> Verdict:
    """Old and repeated events are absorbed, the next version goes on, a later one waits for those before it."""
    delivery = incoming.delivery
    if delivery is None:
        return Verdict.PARK
    if incoming.enters_inbox and delivery.id not in fresh:
        return Verdict.REPEATED
    if delivery.sequence is not None:
        reached = versions.get(delivery.subject, 0)
        if delivery.sequence <= reached:
            return Verdict.REPEATED
        if delivery.sequence > reached + 1:
            return Verdict.PARK
    if incoming.flaw:
        return Verdict.PARK
    return Verdict.APPLY if incoming.received else Verdict.PASS
