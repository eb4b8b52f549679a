"""Events change a workflow once, in order, each aggregate by its own versions, and only where they are known."""

from datetime import UTC, datetime
from typing import Any, ClassVar
from uuid import UUID

import pytest
from temporalio.contrib.pydantic import pydantic_data_converter

from services.cases.app import service as cases
from services.cases.evacuation.workflow.movement import MovementInput, MovementWorkflow
from services.intake.app import service as intake
from services.reintegration.app import service as reintegration
from services.reintegration.grants.workflow import GrantInput, GrantWorkflow
from services.reintegration.monitoring.processes import signal_closure
from shared.contracts.cases.v1 import CaseClosed, CaseOpened
from shared.contracts.reintegration.v1 import ClosureOutcome, JourneyClosed
from shared.platform.event_workflow import Applies, EventWorkflow, UnknownEvent
from shared.platform.messaging.headers import Delivery
from shared.platform.service import Service
from shared.platform.workflow_steps import EventSignal, SignalWorkflow

EVENT = UUID(int=1)


class Noting(EventWorkflow):
    """Notes each fact."""

    def __init__(self) -> None:
        super().__init__(last_sequence=2)
        self.noted: list[str] = []

    def _note(self, signal: EventSignal) -> None:
        self.noted.append(signal.data.get("sequence", "none"))

    applies: ClassVar[Applies] = {CaseOpened: _note}


def signal(kind: Any = CaseOpened, **data: str) -> EventSignal:
    return EventSignal(event_id=EVENT, type=kind.event_type(), data=data)


def test_old_and_repeated_events_change_nothing() -> None:
    noting = Noting()
    for sequence in ("1", "2", "3", "3", "2", "5", "4"):
        noting.on_event(signal(sequence=sequence))
    assert noting.noted == ["3", "5"]
    assert noting.last_sequence == 5


def test_events_of_another_aggregate_are_counted_by_its_own_versions() -> None:
    noting = Noting()
    for sequence in ("1", "1", "2"):
        noting.on_event(signal(sequence=sequence, about="journey"))
    assert noting.noted == ["1", "2"]
    assert noting.last_sequence == 2


def test_an_event_an_earlier_release_sent_without_a_version_is_applied() -> None:
    noting = Noting()
    noting.on_event(signal())
    noting.on_event(signal())
    assert noting.noted == ["none", "none"]


def test_an_unknown_event_is_an_error() -> None:
    with pytest.raises(UnknownEvent, match="Noting does not know homeward"):
        Noting().on_event(signal(CaseClosed, sequence="3"))


def test_an_unknown_event_is_no_error_once_the_row_had_it() -> None:
    noting = Noting()
    noting.on_event(signal(CaseClosed, sequence="2"))
    assert noting.noted == []


@pytest.mark.parametrize("service", [intake, cases, reintegration], ids=lambda service: service.name)
def test_every_workflow_refuses_events_it_does_not_know(service: Service) -> None:
    """A signal that nobody takes is kept by Temporal and looked at by nobody."""
    for kind in service.workflows:
        assert issubclass(kind, EventWorkflow)
        definition = vars(kind)["__temporal_workflow_definition"]
        assert "told" in definition.signals, kind


def test_a_movement_does_not_end_at_an_unknown_event() -> None:
    watching = MovementWorkflow(MovementInput(movement_id=EVENT, held_until=None))
    with pytest.raises(UnknownEvent):
        watching.on_event(EventSignal(event_id=EVENT, type="homeward.cases.SeatDeclined.v1", data={"sequence": "2"}))
    assert watching._ended is False


def test_a_grant_applies_an_event_delivered_twice_once() -> None:
    waiting = GrantWorkflow(GrantInput(grant_id=EVENT, last_sequence=2))
    for _ in range(2):
        waiting.on_event(
            EventSignal(event_id=EVENT, type="homeward.reintegration.TranchePaid.v1", data={"sequence": "3"})
        )
    assert waiting._facts == 1


def test_the_version_of_the_journey_is_not_taken_for_the_follow_ups() -> None:
    closed = JourneyClosed(
        journey_id=EVENT, person_id=EVENT, outcome=ClosureOutcome.REINTEGRATED, closed_at=datetime.now(UTC)
    )
    delivery = Delivery(
        id=EVENT,
        type=JourneyClosed.event_type(),
        source="reintegration",
        subject=EVENT,
        time=datetime.now(UTC),
        sequence=2,
        actor=None,
        causation=None,
        exercise=None,
        traceparent=None,
        topic="by-hand",
        partition=0,
        offset=0,
    )
    [first, *_] = signal_closure(closed, delivery)
    assert isinstance(first, SignalWorkflow)
    assert (first.payload.sequence, first.payload.about) == (2, str(EVENT))


async def test_a_workflow_s_last_sequence_is_serialized_under_its_earlier_name() -> None:
    written = await pydantic_data_converter.encode([MovementInput(movement_id=EVENT, held_until=None, last_sequence=7)])
    assert b'"heard":7' in written[0].data
    [read] = await pydantic_data_converter.decode(written, [MovementInput])
    assert read.last_sequence == 7
