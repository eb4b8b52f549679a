"""The process of one person's place: holds end, checks go out of date, and the seat is never lost."""

import asyncio
from datetime import datetime
from uuid import UUID

from temporalio import workflow
from temporalio.exceptions import FailureError

with workflow.unsafe.imports_passed_through():
    from pydantic import BaseModel, ConfigDict

    from services.cases.evacuation.activities import Concerns, EvacuationActivities, PassedCheck
    from services.cases.process import Process
    from shared.contracts.cases.v1 import Gate, GateChecked, SeatConfirmed
    from shared.platform.service import Told
    from shared.platform.workflows import carry_out, wait_until


class MovementProcess(BaseModel):
    """Which movement, and what may run out; `heard` when the process goes on in a new run."""

    model_config = ConfigDict(frozen=True)

    movement_id: UUID
    held_until: datetime | None
    """None once the seat is confirmed."""
    checks: dict[Gate, datetime] = {}
    """Until when the open gates hold, where they do not hold for good."""
    exercise: str | None = None
    heard: int = 0


def movement_workflow_id(movement_id: UUID) -> str:
    """The id of the one workflow of a movement."""
    return f"movement-{movement_id}"


@workflow.defn
class MovementWorkflow(Process):
    """Watches what may run out until the person is on board or the seat is given back."""

    @workflow.init
    def __init__(self, process: MovementProcess) -> None:
        super().__init__()
        self.heard = process.heard
        self._concerns = Concerns(id=process.movement_id, exercise=process.exercise)
        self._held_until = process.held_until
        self._checks = dict(process.checks)
        self._ended = False

    @workflow.run
    async def run(self, process: MovementProcess) -> None:
        """Watch; when the process is cancelled or fails, the seat is given back first."""
        try:
            await self._watch(process)
        except (asyncio.CancelledError, FailureError):
            await carry_out(EvacuationActivities.abandon_movement, self._concerns)
            raise

    async def _watch(self, process: MovementProcess) -> None:
        while not self._ended:
            if workflow.info().is_continue_as_new_suggested():
                workflow.continue_as_new(self._state(process))
            if not await self._news_before_next_end():
                await self._lapse()

    async def _news_before_next_end(self) -> bool:
        """Wait for a fact, or for the next thing to run out; True when a fact came first."""
        known, next_end = self.heard, self._next_end()
        if next_end is None:
            await workflow.wait_condition(lambda: self.heard != known)
            return True
        return await wait_until(next_end, self._concerns.exercise, lambda: self.heard != known)

    def _next_end(self) -> datetime | None:
        held = [self._held_until] if self._held_until else []
        return min([*held, *self._checks.values()], default=None)

    async def _lapse(self) -> None:
        """What has run out is dropped here and told by the step, so that it is dealt with once."""
        if self._held_until and self._held_until == self._next_end():
            self._held_until = None
            await carry_out(EvacuationActivities.lapse_hold, self._concerns)
            return
        gate = min(self._checks, key=lambda known: (self._checks[known], known))
        passed = PassedCheck(**dict(self._concerns), gate=gate, valid_until=self._checks.pop(gate))
        await carry_out(EvacuationActivities.lapse_gate, passed)

    def _state(self, process: MovementProcess) -> MovementProcess:
        return process.model_copy(update={"held_until": self._held_until, "checks": self._checks, "heard": self.heard})

    def take_in(self, fact: Told) -> None:
        """Confirmed: the hold no longer ends. Checked: the gate holds until then. Anything else ends the watch."""
        if fact.type == SeatConfirmed.event_type():
            self._held_until = None
        elif fact.type == GateChecked.event_type():
            self._keep_check(Gate(fact.data["gate"]), fact.data.get("valid_until"))
        else:
            self._ended = True

    def _keep_check(self, gate: Gate, valid_until: str | None) -> None:
        self._checks.pop(gate, None)
        if valid_until:
            self._checks[gate] = datetime.fromisoformat(valid_until)
