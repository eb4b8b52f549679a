"""What the workflows of the service share: how they hear facts."""

from abc import ABC, abstractmethod

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from shared.contracts.base import Event
    from shared.platform.messaging.headers import Delivery
    from shared.platform.service import Told


class Process(ABC):
    """A workflow about one aggregate. Facts are heard once and in order: an old or repeated one changes nothing."""

    def __init__(self) -> None:
        self.heard = 0

    @workflow.signal
    def told(self, fact: Told) -> None:
        """Hear a fact about the aggregate."""
        if self.news(int(fact.data["sequence"])):
            self.take_in(fact)

    def news(self, sequence: int) -> bool:
        """Whether this version of the aggregate was not heard of before; from now on it was."""
        if sequence <= self.heard:
            return False
        self.heard = sequence
        return True

    @abstractmethod
    def take_in(self, fact: Told) -> None:
        """What the fact changes for the process."""


def told(event: Event, delivery: Delivery, **data: str) -> Told:
    """A fact as a workflow hears it; `sequence` orders the facts about one aggregate."""
    return Told(event_id=delivery.id, type=event.event_type(), data={"sequence": str(delivery.sequence or 0)} | data)
