"""One batch, inside its transaction.

Nearly every batch is applied whole. When an event of it is flawed, comes too early or fails, the transaction is rolled
back, and in the next one the events are applied one by one, each in a savepoint of its own; what cannot be applied is
parked, and later versions of the same aggregate park behind it until it is applied or discarded.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from shared.platform.errors import DomainError, KeyNotHere
from shared.platform.messaging import inbox, meters, parking
from shared.platform.messaging.headers import Delivery, Record
from shared.platform.messaging.incoming import Effects, Incoming, Received, Verdict, decide, incoming_of
from shared.platform.messaging.parking import ParkedEvent, ParkingPlace, ParkingReason, Resolution
from shared.platform.messaging.registry import Registry
from shared.platform.messaging.retryable import is_retryable
from shared.platform.messaging.systemic import Faults

Why = tuple[ParkingReason, str]


class FallbackToSingle(Exception):
    """Some event of the batch needs to be looked at by itself; the transaction is to be rolled back."""


@dataclass(frozen=True)
class Consumer:
    """Who consumes: a group's name, what events do there, where they are parked, how they are read."""

    name: str
    effects: Effects
    place: ParkingPlace
    contracts: Registry
    faults: Faults = field(default_factory=Faults)

    def read(self, record: Record) -> Incoming:
        return incoming_of(record, self.contracts, self.effects)


class BatchRun:
    """Applies records in order; `versions` is how far each aggregate has come."""

    def __init__(self, consumer: Consumer, connection: AsyncConnection, *, key_overdue: bool) -> None:
        self.versions: dict[UUID, int] = {}
        self._consumer = consumer
        self._connection = connection
        self._key_overdue = key_overdue
        self._known: dict[UUID, int] = {}
        self._fresh: set[UUID] = set()
        self._with_parked: set[UUID] = set()
        self._counts: Counter[Verdict] = Counter()

    async def enter(self, batch: Sequence[Incoming]) -> None:
        """Write the inbox rows, then look how far the aggregates are: in this order, so that a rival has committed."""
        entering = [one.delivery for one in batch if one.delivery and one.enters_inbox]
        self._fresh = await inbox.enter(self._connection, self._consumer.name, entering)
        await self._look_at(_aggregates(batch))

    async def lock(self, aggregate_ids: Sequence[UUID]) -> None:
        """Let nobody else park or unpark events of these aggregates; what is known of them is read again."""
        await inbox.lock_aggregates(self._connection, self._consumer.name, aggregate_ids)
        await self._look_at(aggregate_ids)

    async def apply_batch(self, batch: Sequence[Incoming]) -> None:
        """All at once; FallbackToSingle."""
        if self._with_parked:
            raise FallbackToSingle
        verdicts = [self._decide_and_count_on(one) for one in batch]
        if Verdict.PARK in verdicts:
            raise FallbackToSingle
        chosen = [one for one, verdict in zip(batch, verdicts, strict=True) if verdict is Verdict.APPLY]
        if await self._apply([one.received for one in chosen if one.received]):
            raise FallbackToSingle
        self._counts.update(verdicts)

    async def apply_one_by_one(self, batch: Sequence[Incoming]) -> None:
        """One by one, parking what cannot be applied."""
        await self.lock(_aggregates(batch))
        for incoming in batch:
            await self._take(incoming)

    async def apply_parked(self, parked: ParkedEvent) -> bool:
        """Apply an event whose turn it is, then those behind it; False when it fails again."""
        done = await self._unpark(parked)
        if done and parked.aggregate_id is not None:
            await self._drain(parked.aggregate_id)
        return done

    async def discard_parked(self, parked: ParkedEvent) -> None:
        """Pass over an event whose turn it is, then apply those behind it."""
        await parking.resolve(self._connection, parked.id, Resolution.DISCARDED)
        if parked.aggregate_id is not None and parked.sequence is not None:
            self.versions[parked.aggregate_id] = max(self.versions.get(parked.aggregate_id, 0), parked.sequence)
            await self._drain(parked.aggregate_id)

    async def finish(self) -> None:
        """Remember how far each aggregate has come; the last statement before the commit."""
        reached = {one: version for one, version in self.versions.items() if version != self._known.get(one)}
        await inbox.advance(self._connection, self._consumer.name, reached)

    def count(self) -> None:
        consumer = {"consumer": self._consumer.name}
        meters.applied.add(self._counts[Verdict.APPLY], consumer)
        meters.passed_over.add(self._counts[Verdict.PASS], consumer)
        meters.repeated.add(self._counts[Verdict.REPEATED], consumer)

    async def _look_at(self, aggregate_ids: Sequence[UUID]) -> None:
        name, ids = self._consumer.name, list(aggregate_ids)
        known, self._with_parked = await inbox.look_at(self._connection, name, ids)
        self._known |= known
        self.versions = dict(self._known)

    def _decide_and_count_on(self, incoming: Incoming) -> Verdict:
        verdict = decide(incoming, self._fresh, self.versions)
        if incoming.delivery is not None and verdict in {Verdict.APPLY, Verdict.PASS}:
            _count_on(incoming.delivery, self.versions)
            self._fresh.discard(incoming.delivery.id)
        return verdict

    async def _take(self, incoming: Incoming) -> None:
        verdict = decide(incoming, self._fresh, self.versions)
        if incoming.delivery is not None:
            self._fresh.discard(incoming.delivery.id)
        why = await self._reason_to_park(incoming, verdict)
        if why:
            await self._park(incoming, why)
            return
        self._counts[verdict] += 1
        if incoming.delivery is not None and verdict is not Verdict.REPEATED:
            _count_on(incoming.delivery, self.versions)
            await self._drain(incoming.delivery.subject)

    async def _reason_to_park(self, incoming: Incoming, verdict: Verdict) -> Why | None:
        if verdict is Verdict.PARK:
            return incoming.flaw or self._missing_version(incoming)
        if verdict is Verdict.APPLY and incoming.received is not None:
            return await self._try(incoming.received)
        return None

    def _missing_version(self, incoming: Incoming) -> Why:
        reached = self.versions.get(incoming.delivery.subject, 0) if incoming.delivery else 0
        return ParkingReason.AWAITS_VERSION, f"version {reached + 1} has not been applied"

    async def _park(self, incoming: Incoming, why: Why) -> None:
        delivery = incoming.delivery
        await self._consumer.place.park(self._connection, self._consumer.name, incoming.record, delivery, why)
        if delivery is not None:
            self._with_parked.add(delivery.subject)

    async def _drain(self, aggregate_id: UUID) -> None:
        while aggregate_id in self._with_parked:
            parked = await parking.next_parked(self._connection, self._consumer.name, aggregate_id)
            if parked is None:
                self._with_parked.discard(aggregate_id)
                return
            is_early = (parked.sequence or 0) > self.versions.get(aggregate_id, 0) + 1
            if is_early or not await self._unpark(parked):
                return

    async def _unpark(self, parked: ParkedEvent) -> bool:
        if self._is_old(parked):
            await parking.resolve(self._connection, parked.id, Resolution.SUPERSEDED)
            return True
        incoming = self._consumer.read(await self._consumer.place.record_of(self._connection, parked))
        why = incoming.flaw or (await self._try(incoming.received) if incoming.received else None)
        if why:
            await parking.fail_again(self._connection, parked.id, why)
            return False
        await parking.resolve(self._connection, parked.id, Resolution.APPLIED)
        if incoming.delivery is not None:
            _count_on(incoming.delivery, self.versions)
        return True

    def _is_old(self, parked: ParkedEvent) -> bool:
        if parked.aggregate_id is None or parked.sequence is None:
            return False
        return parked.sequence <= self.versions.get(parked.aggregate_id, 0)

    async def _try(self, one: Received) -> Why | None:
        async with self._connection.begin_nested() as savepoint:
            why = await self._apply([one])
            if why:
                await savepoint.rollback()
        return why

    async def _apply(self, received: Sequence[Received]) -> Why | None:
        if not received:
            return None
        try:
            await self._consumer.effects.apply(self._connection, received)
        except Exception as error:  # whatever an effect raises parks its event: nothing may block the partition
            overdue = self._key_overdue and isinstance(error, KeyNotHere)
            if is_retryable(error) and not overdue:
                raise
            if len(received) == 1:
                self._consumer.faults.count(received[0].delivery, error)
            return _reason_of(error)
        for event_type in {one.delivery.type for one in received}:
            self._consumer.faults.forget(event_type)
        return None


def _count_on(delivery: Delivery, versions: dict[UUID, int]) -> None:
    if delivery.sequence is not None:
        versions[delivery.subject] = delivery.sequence


def _aggregates(batch: Sequence[Incoming]) -> list[UUID]:
    return list({one.delivery.subject for one in batch if one.delivery is not None})


def _reason_of(error: Exception) -> Why:
    # Never the message: it may quote what the event says.
    code = ParkingReason.KEY_MISSING if isinstance(error, KeyNotHere) else ParkingReason.FAILED
    name = error.code if isinstance(error, DomainError) else type(error).__name__
    return code, name
