"""Tells every gateway process what has changed, once it is committed: for subscriptions, and for whoever waits."""

import asyncio
import contextlib
import time
from collections import OrderedDict, defaultdict, deque
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from itertools import takewhile
from uuid import UUID

import asyncpg
import orjson
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from shared.contracts.catalogue import contract_modules, events_of
from shared.platform.clock import new_id
from shared.platform.logs import log
from shared.platform.messaging.incoming import Received

CHANNEL = "readmodel"
PER_NOTICE = 30
"""A notice may be 8,000 bytes; one change is at most some 240."""
REMEMBERED = 20_000
BACKLOG = 200
"""A listener that has more different things waiting is told to start again."""
RECENT_SECONDS = 5
"""Who begins to listen also gets what changed this long ago: an answer read just before may not show it yet."""
RECONNECT_SECONDS = 0.5
CONNECT_SECONDS = 10


CARRIED = frozenset({"event_id", "person_id", "case_id", "operation_id"})


@cache
def aggregates() -> Mapping[str, str]:
    """By the name of an event what the id of its aggregate is called."""
    return {event.__name__: event.aggregate for module in contract_modules() for event in events_of(module)}


@dataclass(frozen=True, slots=True)
class Change:
    """One event that is now to be seen: its name, what it is about, and whether it belongs to an exercise."""

    event_id: UUID
    kind: str
    aggregate_id: UUID
    sequence: int
    person_id: UUID | None = None
    case_id: UUID | None = None
    operation_id: UUID | None = None
    exercise: bool = False

    def id_of(self, name: str) -> UUID | None:
        """The id of this name: one that every change carries, or the aggregate's."""
        if name in CARRIED:
            carried: UUID | None = getattr(self, name)
            return carried
        return self.aggregate_id if aggregates().get(self.kind) == name else None


Concerns = Callable[[Change], UUID | None]
"""What a listener wants to know of: the id that changed, or None."""


NOTICE_MADE = "NoticeMade"
NOTICES_MARKED = "NoticesMarked"


class FellBehind(Exception):
    """A listener did not keep up; it must ask for everything again."""


_NOTIFY = text("SELECT pg_notify(:channel, notice) FROM unnest(CAST(:notices AS text[])) AS given(notice)")


async def announce(connection: AsyncConnection, received: Sequence[Received]) -> None:
    """Put notices into the transaction; they are heard when it commits."""
    await _notify(connection, [_packed(one) for one in received])


async def announce_cards(connection: AsyncConnection, persons: Mapping[UUID, bool]) -> None:
    """The same for people whose card came after them, with whether they are of an exercise."""
    changes: list[list[object]] = [
        [new_id(), "CardArrived", str(person_id), 0, str(person_id), None, None, exercise]
        for person_id, exercise in persons.items()
    ]
    await _notify(connection, changes)


async def announce_notices(connection: AsyncConnection, accounts: Mapping[UUID, UUID]) -> None:
    """The same for notices, with the account each is for."""
    await _notify(connection, [_of_account(NOTICE_MADE, id, account) for id, account in accounts.items()])


async def announce_marked(connection: AsyncConnection, account_id: UUID) -> None:
    """An account has read some of its notices, or has not."""
    await _notify(connection, [_of_account(NOTICES_MARKED, new_id(), account_id)])


def _of_account(kind: str, id: UUID, account_id: UUID) -> list[object]:
    return [str(id), kind, str(account_id), 0, None, None, None, False]


async def _notify(connection: AsyncConnection, changes: Sequence[list[object]]) -> None:
    notices = [orjson.dumps(changes[at : at + PER_NOTICE]).decode() for at in range(0, len(changes), PER_NOTICE)]
    await connection.execute(_NOTIFY, {"channel": CHANNEL, "notices": notices})


def _packed(one: Received) -> list[object]:
    event = one.event
    return [
        one.delivery.id,
        type(event).__name__,
        event.aggregate_id(),
        one.delivery.sequence or 0,
        event.person(),
        vars(event).get("case_id"),
        vars(event).get("operation_id"),
        one.delivery.exercise is not None,
    ]


def _unpacked(packed: list[object]) -> Change:
    event_id, kind, aggregate_id, sequence, person_id, case_id, operation_id, exercise = packed
    return Change(
        UUID(str(event_id)),
        str(kind),
        UUID(str(aggregate_id)),
        int(str(sequence)),
        _id(person_id),
        _id(case_id),
        _id(operation_id),
        exercise=bool(exercise),
    )


def _id(value: object) -> UUID | None:
    return UUID(str(value)) if value else None


class Changes:
    """Hears the notices of one database and hands them to whoever waits in this process."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._seen: OrderedDict[UUID, None] = OrderedDict()
        self._waiting: defaultdict[UUID, set[asyncio.Event]] = defaultdict(set)
        self._listeners: set[Listener] = set()
        self._recent: deque[tuple[float, Change]] = deque(maxlen=REMEMBERED)
        self.connected = asyncio.Event()

    async def run(self) -> None:
        """Listen until cancelled; a lost connection is made again, and listeners are told that they missed some."""
        while True:
            try:
                await self._listen()
            except Exception as error:  # noqa: BLE001  # whatever it is: nobody's page may stand still in silence
                log.warning("notices_interrupted", reason=type(error).__name__)
            self.connected.clear()
            for listener in self._listeners:
                listener.lose()
            await asyncio.sleep(RECONNECT_SECONDS)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self.run())
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                await self.connected.wait()
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def seen(self, event_ids: Sequence[UUID], within: timedelta) -> bool:
        """Whether all these events are to be seen, waiting for them if need be."""
        missing = {one: asyncio.Event() for one in event_ids if one not in self._seen}
        for one, arrival in missing.items():
            self._waiting[one].add(arrival)
        try:
            async with asyncio.timeout(within.total_seconds()):
                await asyncio.gather(*(arrival.wait() for arrival in missing.values()))
        except TimeoutError:
            return False
        finally:
            for one, arrival in missing.items():
                self._wait_no_more(one, arrival)
        return True

    def _wait_no_more(self, event_id: UUID, arrival: asyncio.Event) -> None:
        self._waiting[event_id].discard(arrival)
        if not self._waiting[event_id]:
            del self._waiting[event_id]

    @contextlib.contextmanager
    def listening(self, concerns: Concerns, apart: Collection[str] = ()) -> Iterator["Listener"]:
        """Changes that concern the listener, from some seconds ago on."""
        listener = Listener(concerns, apart)
        since = time.monotonic() - RECENT_SECONDS
        recent = list(takewhile(lambda one: one[0] >= since, reversed(self._recent)))
        listener.begin_with(change for _, change in reversed(recent))
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    async def _listen(self) -> None:
        connection = await asyncpg.connect(self._address)
        lost = asyncio.Event()
        connection.add_termination_listener(lambda _: lost.set())
        try:
            await connection.add_listener(CHANNEL, self._hear)
            self.connected.set()
            await lost.wait()
        finally:
            await connection.close(timeout=1)

    def _hear(self, _: object, __: int, ___: str, notice: str) -> None:
        for packed in orjson.loads(notice):
            change = _unpacked(packed)
            self._remember(change.event_id)
            self._recent.append((time.monotonic(), change))
            for listener in self._listeners:
                listener.put(change)

    def _remember(self, event_id: UUID) -> None:
        self._seen[event_id] = None
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        for waiting in self._waiting.get(event_id, ()):
            waiting.set()


class Listener:
    """What one subscriber has not taken yet: the latest change of each thing that concerns it.

    Beside it every change of a kind that is kept apart: whether it is told is not known before it is looked at.
    """

    def __init__(self, concerns: Concerns, apart: Collection[str] = ()) -> None:
        self._concerns = concerns
        self._apart = apart
        self._waiting: OrderedDict[tuple[UUID, UUID | None], Change] = OrderedDict()
        self._something = asyncio.Event()
        self._behind = False

    def begin_with(self, recent: Iterable[Change]) -> None:
        """Add what changed shortly before, as far as there is room: whoever begins asks for everything anyway."""
        for change in recent:
            if len(self._waiting) < BACKLOG // 2:
                self.put(change)

    def put(self, change: Change) -> None:
        """Add a change if it concerns the subscriber; with too many different things it has fallen behind."""
        changed_id = self._concerns(change)
        if changed_id is None:
            return
        self._waiting[changed_id, change.event_id if change.kind in self._apart else None] = change
        if len(self._waiting) > BACKLOG:
            self.lose()
        self._something.set()

    def lose(self) -> None:
        self._behind = True
        self._something.set()

    async def next(self) -> tuple[UUID, Change]:
        """The id that changed and its latest change; FellBehind when some were missed."""
        await self._something.wait()
        if self._behind:
            raise FellBehind
        (changed_id, _), change = self._waiting.popitem(last=False)
        if not self._waiting:
            self._something.clear()
        return changed_id, change
