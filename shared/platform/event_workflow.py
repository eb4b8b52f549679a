"""The base of all workflows: each fact about their aggregate changes them once, in order, and only if they know it.

A fact that a workflow does not know was told by a newer release, or is a fault of ours. Taken for the end, or dropped,
it would leave a deadline that nobody keeps. So it fails the task: Temporal keeps the signal and tries it again until a
worker is there that knows it, and meanwhile the reconciler shows administrators that the workflow stands still.
"""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from pydantic import BaseModel, ConfigDict, Field

    from shared.contracts.base import Event
    from shared.platform.messaging.headers import Delivery
    from shared.platform.workflow_steps import EVENT_SIGNAL, EventSignal


Applies = Mapping[type[Event], Callable[[Any, EventSignal], None]]


class UnknownEvent(RuntimeError):
    """This release does not know what the fact means for the workflow."""


class WorkflowInput(BaseModel):
    """What a workflow starts with, and goes on with in a new run: ids, codes and times only."""

    model_config = ConfigDict(frozen=True, populate_by_name=True)

    exercise: str | None = None
    last_sequence: int = Field(default=0, alias="heard")
    """Which version of its aggregate it knows; `heard` in what is written down."""


class EventWorkflow:
    """A workflow about one aggregate."""

    applies: ClassVar[Applies] = {}
    """What each fact changes."""

    def __init__(self, last_sequence: int = 0) -> None:
        self.last_sequence = last_sequence
        self._last_of_others: dict[str, int] = {}

    @workflow.signal(name=EVENT_SIGNAL)
    def on_event(self, signal: EventSignal) -> None:
        """UnknownEvent, which fails the task and not the workflow; what is old or repeated changes nothing."""
        if not self._is_new_signal(signal):
            return
        for kind, apply in self.applies.items():
            if kind.event_type() == signal.type:
                apply(self, signal)
                return
        raise UnknownEvent(f"{type(self).__name__} does not know {signal.type}")

    def is_new(self, sequence: int) -> bool:
        """Whether this version of the aggregate was not known before; from now on it is."""
        if sequence <= self.last_sequence:
            return False
        self.last_sequence = sequence
        return True

    def _is_new_signal(self, signal: EventSignal) -> bool:
        if signal.sequence is None:
            return True
        if signal.about is None:
            return self.is_new(signal.sequence)
        known = self._last_of_others.get(signal.about, 0)
        self._last_of_others[signal.about] = max(known, signal.sequence)
        return signal.sequence > known


def event_signal(
    event: Event, delivery: Delivery, data: Mapping[str, str] | None = None, *, of_another: bool = False
) -> EventSignal:
    """A fact as a workflow hears it; `of_another` where its version is not of the workflow's own aggregate."""
    order = {} if delivery.sequence is None else {"sequence": str(delivery.sequence)}
    about = {"about": str(event.aggregate_id())} if of_another else {}
    return EventSignal(event_id=delivery.id, type=event.event_type(), data={**order, **about, **(data or {})})
