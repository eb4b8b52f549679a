"""What a service is made of, as plain data: the runtime reads it, tests read it, the contracts are checked by it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from sqlalchemy import MetaData
from starlette.routing import BaseRoute

from shared.contracts.base import Command, Event
from shared.platform.units import Handler, Units

if TYPE_CHECKING:
    from shared.platform.authorisation import Standings
    from shared.platform.messaging.headers import Delivery
    from shared.platform.messaging.key_sweep import EndedKeys
    from shared.platform.reconciliation import OpenProcesses
    from shared.platform.runtime import Consumption, Runtime

Reaction = Callable[[Any, Any], Awaitable[None]]


class Told(BaseModel):
    """A fact as a workflow hears it: ids and codes only."""

    model_config = ConfigDict(frozen=True)

    event_id: UUID
    type: str
    data: dict[str, str] = {}


@dataclass(frozen=True)
class StartWorkflow:
    """Start a workflow; starting it again is nothing."""

    workflow: Callable[..., Any]
    id: str
    input: BaseModel


@dataclass(frozen=True)
class SignalWorkflow:
    """Tell a running workflow; nothing when it has ended."""

    id: str
    payload: Told
    signal: str = "told"


ProcessStep = StartWorkflow | SignalWorkflow


@dataclass(frozen=True)
class Handles:
    """A command and its handler."""

    command: type[Command]
    handler: Handler
    afterwards: "Callable[[Any, Units, dict[str, Any]], Awaitable[dict[str, Any]]] | None" = None
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
    waits: "Callable[[Units], Awaitable[bool]]"
    """Whether what was told before the service had its copy is still to be taken in."""
    is_known: "Callable[[Units], Awaitable[None]]"
    """Called once everything told by then is taken in."""


@dataclass(frozen=True)
class Starts:
    """An event and what it means for workflows."""

    event: type[Event]
    to: "Callable[[Any, Delivery], Sequence[ProcessStep]]"


@dataclass(frozen=True)
class Recurring:
    """What is done again and again where workflows are carried out; several at once must do no harm."""

    name: str
    every: timedelta
    step: Callable[[Units], Awaitable[None]]


@dataclass(frozen=True)
class Service:
    """The wiring of one service."""

    name: str
    metadata: MetaData
    commands: Sequence[Handles] = ()
    standings: "Standings | None" = None
    """How it is known whose its people are; a service without people has none."""
    reactions: Sequence[On] = ()
    followings: Sequence[Following] = ()
    """Copies beside that of whose each person is."""
    processes: Sequence[Starts] = ()
    open_processes: "Sequence[OpenProcesses]" = ()
    """What needs a running workflow, for the reconciler."""
    workflows: Sequence[type] = ()
    recurring: Sequence[Recurring] = ()
    activities: Sequence[type] = ()
    """Classes constructed with `units`; every method marked `@activity.defn` is an activity."""
    routes: "Callable[[Runtime], Sequence[BaseRoute]] | None" = None
    """Further HTTP routes, given the running parts."""
    projections: "Callable[[Runtime], Consumption] | None" = None
    """A read model that follows the topics, beside or instead of reactions."""
    beside_consuming: "Sequence[Callable[[Runtime], Awaitable[None]]]" = ()
    """What else goes on while the service consumes, until it is done or the service stops."""
    ended_keys: "EndedKeys | None" = None
    """Which keys of the partners' key topics are ended, for the service that issues them."""
    roles: Sequence[str] = field(default=("api", "consume", "relay", "work"))
