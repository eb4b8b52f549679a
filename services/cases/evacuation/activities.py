"""What the evacuation workflows may do: one unit of work each, once however often it is tried."""

from datetime import datetime
from uuid import UUID

from temporalio import activity

from services.cases.evacuation.handlers import timers
from services.cases.evacuation.internal_commands import (
    AbandonMovement,
    AbandonOperation,
    FreezeWhenDue,
    LapseGate,
    LapseHold,
)
from shared.contracts.cases.v1 import Gate
from shared.platform.clock import derived_id
from shared.platform.units import UnitsOfWork
from shared.platform.workflow_runs import Asked


class Concerns(Asked):
    """Which movement or operation a step is about."""

    id: UUID
    exercise: str | None


class PassedCheck(Concerns):
    """Which check of a movement is out of date."""

    gate: Gate
    valid_until: datetime


class Freezing(Concerns):
    """By which time a manifest freezes; none in what a release before asked."""

    freezes_at: datetime | None = None


class EvacuationActivities:
    """Steps of the movement workflow and of the operation workflow."""

    def __init__(self, units: UnitsOfWork) -> None:
        self._units = units

    @activity.defn
    async def lapse_hold(self, step: Concerns) -> None:
        """Free a seat that was not confirmed in time."""
        key = derived_id(step.id, "lapse-hold")
        await self._units.perform(timers.lapse_hold, LapseHold(movement_id=step.id), key=key, exercise=step.exercise)

    @activity.defn
    async def lapse_gate(self, step: PassedCheck) -> None:
        """Close a gate whose check is out of date."""
        key = derived_id(step.id, "lapse-gate", step.gate, step.valid_until.isoformat())
        command = LapseGate(movement_id=step.id, gate=step.gate, valid_until=step.valid_until)
        await self._units.perform(timers.lapse_gate, command, key=key, exercise=step.exercise)

    @activity.defn
    async def abandon_movement(self, step: Concerns) -> None:
        """Free the seat of a movement whose process ends early."""
        key = derived_id(step.id, "abandon")
        await self._units.perform(
            timers.abandon_movement, AbandonMovement(movement_id=step.id), key=key, exercise=step.exercise
        )

    @activity.defn
    async def freeze_when_due(self, step: Freezing) -> None:
        key = derived_id(step.id, "freeze", *([step.freezes_at.isoformat()] if step.freezes_at else []))
        command = FreezeWhenDue(operation_id=step.id, freezes_at=step.freezes_at)
        await self._units.perform(timers.freeze_when_due, command, key=key, exercise=step.exercise)

    @activity.defn
    async def abandon_operation(self, step: Concerns) -> None:
        """Cancel an operation whose process ends early."""
        key = derived_id(step.id, "abandon")
        await self._units.perform(
            timers.abandon_operation, AbandonOperation(operation_id=step.id), key=key, exercise=step.exercise
        )
