"""What a service is made of, as plain data: the runtime reads it, tests read it, the contracts are checked by it."""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from types import ModuleType
from typing import Any

from sqlalchemy import MetaData
from starlette.routing import BaseRoute

from shared.contracts.base import Command, Event
from shared.contracts.catalogue import commands_of
from shared.platform.authorisation import Standings
from shared.platform.internal_commands import InternalCommand
from shared.platform.messaging.headers import Record
from shared.platform.messaging.incoming import Effects
from shared.platform.messaging.key_sweep import EndedKeys
from shared.platform.open_processes import OpenProcesses
from shared.platform.runtime import Runtime
from shared.platform.units import Handler, UnitsOfWork
from shared.platform.workflow_steps import ToSteps

Reaction = Callable[[Any, Any], Awaitable[None]]
Afterwards = Callable[[Any, UnitsOfWork, dict[str, Any]], Awaitable[dict[str, Any]]]


@dataclass(frozen=True)
class Handles:
    """A command and its handler."""

    command: type[Command]
    handler: Handler
    afterwards: Afterwards | None = None
    """After the commit, before the answer, which it may complete; it must be bounded and may be cut short."""


@dataclass(frozen=True)
class On:
    """An event, of this or another service, and what it causes here."""

    event: type[Event]
    reaction: Reaction


@dataclass(frozen=True)
class Following:
    """A copy that a group of its own follows from the first event ever told, so that it knows what was before it."""

    name: str
    """The group is `<service>-<name>`."""
    reactions: Sequence[On]
    waits: Callable[[UnitsOfWork], Awaitable[bool]]
    """Whether what was told before the service had its copy is still to be taken in."""
    is_known: Callable[[UnitsOfWork], Awaitable[None]]
    """Called once everything told by then is taken in."""


@dataclass(frozen=True)
class Consumption:
    """A group that follows topics (names without prefix)."""

    group: str
    effects: Effects
    topics: Sequence[str]


@dataclass(frozen=True)
class KeyReader:
    """A group that reads the key topic for what travels beside the keys."""

    group: str
    handle: Callable[[Sequence[Record]], Awaitable[None]]


@dataclass(frozen=True)
class Starts:
    """An event and what it means for workflows."""

    event: type[Event]
    to: ToSteps


@dataclass(frozen=True)
class Recurring:
    """What is done again and again where workflows are carried out; several at once must do no harm."""

    name: str
    every: timedelta
    step: Callable[[UnitsOfWork], Awaitable[None]]


@dataclass(frozen=True)
class Runs:
    """A workflow, and what each fact means for it: the input it starts with, or the signal it gets."""

    workflow: type
    starts: Mapping[type[Event], ToSteps]
    signals: Mapping[type[Event], ToSteps] = field(default_factory=dict)
    ends: Mapping[type[Event], ToSteps] = field(default_factory=dict)
    """Signals too: after one of these it waits for nothing more."""
    open_processes: OpenProcesses | None = None
    """Which rows need a running one, for the reconciler."""

    def __post_init__(self) -> None:
        """TypeError where it would be sent a fact that it does not know."""
        unknown = (self.signals.keys() | self.ends.keys()) - getattr(self.workflow, "applies", {}).keys()
        if unknown:
            names = ", ".join(sorted(one.__name__ for one in unknown))
            raise TypeError(f"{self.workflow.__name__} does not know {names}")


@dataclass(frozen=True)
class Room:
    """What a part of a service is made of. Stands beside its handlers."""

    name: str
    commands: Mapping[type[Command], Handler] = field(default_factory=dict)
    afterwards: Mapping[type[Command], Afterwards] = field(default_factory=dict)
    """After the commit, before the answer, which it may complete; it must be bounded and may be cut short."""
    reactions: Mapping[type[Event], Reaction] = field(default_factory=dict)
    """Facts, of this or another service, and what they cause here."""
    followings: Sequence[Following] = ()
    """Copies beside that of whose each person is."""
    workflows: Sequence[Runs] = ()
    activities: Sequence[type] = ()
    """Classes constructed with `units`; every method marked `@activity.defn` is an activity."""
    recurring: Sequence[Recurring] = ()
    routes: Callable[[Runtime], Sequence[BaseRoute]] | None = None
    """Further HTTP routes, given the running parts."""
    beside_consuming: Sequence[Callable[[Runtime], Awaitable[None]]] = ()
    """What else goes on while the service consumes, until it is done or the service stops."""
    ended_keys: EndedKeys | None = None
    """Which keys of the partners' key topics are ended, for the room that issues them."""

    def __post_init__(self) -> None:
        """TypeError where an internal command would get an address, or something follow a command of another room."""
        if internal := sorted(one.__name__ for one in self.commands if issubclass(one, InternalCommand)):
            raise TypeError(f"{', '.join(internal)} would get an address")
        if foreign := sorted(command.__name__ for command in self.afterwards.keys() - self.commands.keys()):
            raise TypeError(f"{self.name} does not handle {', '.join(foreign)}")


@dataclass(frozen=True)
class Service:
    """The wiring of one service; rooms in the order in which they react to one fact, in one transaction."""

    name: str
    metadata: MetaData
    rooms: Sequence[Room] = ()
    contract: ModuleType | None = None
    """Its public commands: each is handled by one room, and nothing else has an address."""
    standings: Standings | None = None
    """How it is known whose its people are; a service without people has none."""
    routes: Callable[[Runtime], Sequence[BaseRoute]] | None = None
    """Further HTTP routes that are no single room's."""
    projections: Callable[[Runtime], Consumption] | None = None
    """A read model that follows the topics, beside or instead of reactions."""
    key_reader: Callable[[Runtime], KeyReader] | None = None
    beside_consuming: Sequence[Callable[[Runtime], Awaitable[None]]] = ()
    roles: Sequence[str] = field(default=("api", "consume", "relay", "work"))

    def __post_init__(self) -> None:
        """TypeError where a command is handled twice or by nobody, or one that is not public would get an address."""
        handled = Counter(handles.command for handles in self.commands)
        if twice := [command.__name__ for command, times in handled.items() if times > 1]:
            raise TypeError(f"more than one room handles {', '.join(twice)}")
        if self.contract is None:
            return
        public = set(commands_of(self.contract))
        if unhandled := sorted(command.__name__ for command in public - handled.keys()):
            raise TypeError(f"no room handles {', '.join(unhandled)}")
        if foreign := sorted(command.__name__ for command in handled.keys() - public):
            raise TypeError(f"not in the contract of {self.name}: {', '.join(foreign)}")

    @property
    def commands(self) -> Sequence[Handles]:
        return [
            Handles(command, handler, room.afterwards.get(command))
            for room in self.rooms
            for command, handler in room.commands.items()
        ]

    @property
    def reactions(self) -> Sequence[On]:
        """Every reaction, in the order of the rooms."""
        return [On(event, reaction) for room in self.rooms for event, reaction in room.reactions.items()]

    @property
    def followings(self) -> Sequence[Following]:
        """Copies that have a group of their own."""
        return [one for room in self.rooms for one in room.followings]

    @property
    def runs(self) -> Sequence[Runs]:
        """Every workflow with the facts it is about."""
        return [one for room in self.rooms for one in room.workflows]

    @property
    def processes(self) -> Sequence[Starts]:
        return [
            Starts(event, to)
            for one in self.runs
            for facts in (one.starts, one.signals, one.ends)
            for event, to in facts.items()
        ]

    @property
    def workflows(self) -> Sequence[type]:
        """The kinds of workflow a worker carries out."""
        return [one.workflow for one in self.runs]

    @property
    def open_processes(self) -> Sequence[OpenProcesses]:
        """What needs a running workflow, for the reconciler."""
        return [one.open_processes for one in self.runs if one.open_processes]

    @property
    def activities(self) -> Sequence[type]:
        return [one for room in self.rooms for one in room.activities]

    @property
    def recurring(self) -> Sequence[Recurring]:
        """What is done again and again."""
        return [one for room in self.rooms for one in room.recurring]

    @property
    def all_beside_consuming(self) -> Sequence[Callable[[Runtime], Awaitable[None]]]:
        return [*self.beside_consuming, *(one for room in self.rooms for one in room.beside_consuming)]

    @property
    def ended_keys(self) -> EndedKeys | None:
        """Which keys of the partners' key topics are ended."""
        return next((room.ended_keys for room in self.rooms if room.ended_keys), None)

    def all_routes(self, runtime: Runtime) -> Sequence[BaseRoute]:
        makers = [self.routes, *(room.routes for room in self.rooms)]
        return [route for make in makers if make for route in make(runtime)]
