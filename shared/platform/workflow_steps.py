"""What a fact means for workflows, as plain data: start one, or send one a signal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from shared.platform.messaging.headers import Delivery

EVENT_SIGNAL = "told"
"""The signal's name in what Temporal keeps."""


class EventSignal(BaseModel):
    """A fact as a workflow hears it: ids, codes and times only."""

    model_config = ConfigDict(frozen=True)

    event_id: UUID
    type: str
    data: dict[str, str] = {}

    @property
    def sequence(self) -> int | None:
        """Which version of its aggregate; None in what reintegration sent before facts had one."""
        value = self.data.get("sequence")
        return None if value is None else int(value)

    @property
    def about(self) -> str | None:
        """Of which aggregate, where it is not the workflow's own."""
        return self.data.get("about")

    def moment(self, name: str) -> datetime | None:
        """A time that the fact carries, if it does."""
        value = self.data.get(name)
        return datetime.fromisoformat(value) if value else None


@dataclass(frozen=True)
class StartWorkflow:
    """Start a workflow; starting it again is nothing.

    `anew` is the fact that begins again what has ended: it starts another run, and one that has not ended yet hears it.
    """

    workflow: Callable[..., Any]
    id: str
    input: BaseModel
    anew: EventSignal | None = None


@dataclass(frozen=True)
class SignalWorkflow:
    """Tell a running workflow; nothing when it has ended."""

    id: str
    payload: EventSignal
    signal: str = EVENT_SIGNAL


ProcessStep = StartWorkflow | SignalWorkflow
ToSteps = Callable[[Any, Delivery], Sequence[ProcessStep]]
