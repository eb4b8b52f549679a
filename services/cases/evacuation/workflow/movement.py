"""The process of one person's place: holds end, checks go out of date, and the seat is never lost."""

import asyncio
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from temporalio import workflow
from temporalio.exceptions import FailureError

with workflow.unsafe.imports_passed_through():
    from pydantic import Field

    from services.cases.evacuation.activities import Concerns, EvacuationActivities, PassedCheck
    from shared.contracts.cases.v1 import (
        BoardingCorrected,
        Gate,
        GateChecked,
        PersonBoarded,
        PersonMissedDeparture,
        SeatConfirmed,
        SeatReleased,
    )
    from shared.platform.event_workflow import Applies, EventWorkflow, WorkflowInput
    from shared.platform.workflow_steps import EventSignal
    from shared.platform.workflows import carry_out, wait_until


class MovementInput(WorkflowInput):
    """Which movement, and what may run out."""

    movement_id: UUID
    held_until: datetime | None
    """None once the seat is confirmed."""
    checks: dict[Gate, datetime] = Field(default_factory=dict)
    """Until when the open gates hold, where they do not hold for good."""


def movement_workflow_id(movement_id: UUID) -> str:
    """The id of the one workflow of a movement."""
    return f"movement-{movement_id}"


@workflow.defn
class MovementWorkflow(EventWorkflow):
    """Watches what may run out until the person is on board or the seat is given back."""

    @workflow.init
    def __init__(self, movement: MovementInput) -> None:
        super().__init__(movement.last_sequence)
        self._concerns = Concerns(id=movement.movement_id, exercise=movement.exercise)
        self._held_until = movement.held_until
        self._checks = dict(movement.checks)
        self._ended = False

    @workflow.run
    async def run(self, movement: MovementInput) -> None:
        """Watch; when the process is cancelled or fails, the seat is given back first."""
        try:
            await self._watch(movement)
        except (asyncio.CancelledError, FailureError):
            await carry_out(EvacuationActivities.abandon_movement, self._concerns)
            raise

    async def _watch(self, movement: MovementInput) -> None:
        while not self._ended:
            if workflow.info().is_continue_as_new_suggested():
                workflow.continue_as_new(self._state(movement))
            if not await self._changes_before_next_end():
                await self._expire()

    async def _changes_before_next_end(self) -> bool:
        """Wait for a fact, or for the next thing to run out; True when a fact came first."""
        known, next_end = self.last_sequence, self._next_end()
        if next_end is None:
            await workflow.wait_condition(lambda: self.last_sequence != known)
            return True
        return await wait_until(next_end, self._concerns.exercise, lambda: self.last_sequence != known)

    def _next_end(self) -> datetime | None:
        held = [self._held_until] if self._held_until else []
        return min([*held, *self._checks.values()], default=None)

    async def _expire(self) -> None:
        """What has run out is dropped here and told by the step, so that it is dealt with once."""
        if self._held_until and self._held_until == self._next_end():
            self._held_until = None
            await carry_out(EvacuationActivities.lapse_hold, self._concerns)
            return
        gate = min(self._checks, key=lambda known: (self._checks[known], known))
        passed = PassedCheck(**dict(self._concerns), gate=gate, valid_until=self._checks.pop(gate))
        await carry_out(EvacuationActivities.lapse_gate, passed)

    def _state(self, movement: MovementInput) -> MovementInput:
        now = {"held_until": self._held_until, "checks": self._checks, "last_sequence": self.last_sequence}
        return movement.model_copy(update=now)

    def _confirm(self, _: EventSignal) -> None:
        self._held_until = None

    def _check(self, signal: EventSignal) -> None:
        gate, valid_until = Gate(signal.data["gate"]), signal.moment("valid_until")
        self._checks.pop(gate, None)
        if valid_until:
            self._checks[gate] = valid_until

    def _go_on(self, signal: EventSignal) -> None:
        """They were not on board: what may run out until they are."""
        ends = {gate: signal.moment(gate.value) for gate in Gate}
        self._ended, self._held_until = False, None
        self._checks = {gate: until for gate, until in ends.items() if until}

    def _end(self, _: EventSignal) -> None:
        self._ended = True

    applies: ClassVar[Applies] = {
        SeatConfirmed: _confirm,
        GateChecked: _check,
        BoardingCorrected: _go_on,
        **dict.fromkeys((SeatReleased, PersonBoarded, PersonMissedDeparture), _end),
    }
