"""A movement: one person's place in an operation, from the held seat to the hand-over."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from services.cases.casework.model import Case
from services.cases.evacuation.gates import CHECKED_BY_SYSTEM, GateCheck, closed_gates
from services.cases.evacuation.model.operation import Operation
from services.cases.evacuation.model.refusals import (
    CheckIsOutOfDate,
    GateIsCheckedBySystem,
    GatesAreClosed,
    GateWasChecked,
    HoldHasExpired,
    PersonHasNoSeat,
    PersonHasNotArrived,
    PersonHasNotBoarded,
    PersonIsHandedOver,
    PersonIsOnBoard,
    SeatIsConfirmed,
    SeatIsNotConfirmed,
)
from services.cases.records import AggregateRecord
from shared.contracts.base import Command
from shared.contracts.cases.v1 import (
    TRAVELLING,
    BoardPerson,
    CheckGate,
    ConfirmSeat,
    CorrectBoarding,
    Gate,
    GateChecked,
    GateOutcome,
    HandOverPerson,
    HoldSeat,
    MovementStatus,
    PersonArrived,
    PersonBoarded,
    PersonHandedOver,
    PersonMissedDeparture,
    SeatConfirmed,
    SeatHeld,
    SeatReleased,
    SeatReleaseReason,
)
from shared.platform.columns import code, later_code
from shared.platform.errors import Refused
from shared.platform.guards import require

WITHOUT_SEAT = (MovementStatus.RELEASED, MovementStatus.NO_SHOW)


class Movement(AggregateRecord, table=True):
    """Whether a seat is taken is said here and nowhere else, so that it cannot be forgotten or given twice."""

    __tablename__ = "movements"
    __table_args__ = (
        ForeignKeyConstraint(["operation_id", "seat"], ["seats.operation_id", "seats.number"]),
        Index(
            "uq_movements_seat",
            "operation_id",
            "seat",
            unique=True,
            postgresql_where=text("status NOT IN ('released', 'missed')"),
        ),
        Index(
            "uq_movements_travelling_person",
            "person_id",
            unique=True,
            postgresql_where=text("status IN ('held', 'confirmed', 'boarded')"),
        ),
    )

    operation_id: UUID = Field(foreign_key="operations.id", index=True)
    case_id: UUID = Field(foreign_key="cases.id", index=True)
    person_id: UUID = Field(index=True)
    seat: int
    status: MovementStatus = code()
    held_at: datetime
    held_until: datetime
    gates: dict[str, Any] = Field(default_factory=dict, sa_type=JSONB)
    release_reason: SeatReleaseReason | None = later_code()
    arrived_at: datetime | None = None
    receiving_agency_id: UUID | None = None
    boarding_by: UUID | None = None
    """Who recorded whether they were on board; None before, and where a release before did not note it."""

    @classmethod
    def hold(cls, id: UUID, case: Case, operation: Operation, seat: int, at: datetime) -> tuple["Movement", SeatHeld]:
        """A seat is kept for somebody until a time; refused by name where the case is over or the manifest settled."""
        require(HoldSeat, case=case, operation=operation)
        movement = cls(
            id=id,
            operation_id=operation.id,
            case_id=case.id,
            person_id=case.person_id,
            seat=seat,
            status=MovementStatus.HELD,
            held_at=at,
            held_until=operation.held_until(at),
        )
        return movement, SeatHeld(**movement.who(), seat=seat, held_until=movement.held_until, held_at=at)

    def checks(self) -> dict[Gate, GateCheck]:
        """The newest check of every gate that was checked."""
        return {Gate(gate): GateCheck.model_validate(check) for gate, check in self.gates.items()}

    def closed_gates(self, at: datetime) -> list[Gate]:
        """The gates that are not open at a time."""
        return closed_gates(self.checks(), at)

    def record_staff_check(
        self, operation: Operation, gate: Gate, check: GateCheck, at: datetime, seen: int | None = None
    ) -> GateChecked:
        """A gate was checked; staff may check only what staff can see, and replace only a check they have seen."""
        require(CheckGate, operation=operation, movement=self)
        if gate in CHECKED_BY_SYSTEM:
            raise GateIsCheckedBySystem(gate=gate)
        if check.valid_until is not None and check.valid_until <= at:
            raise CheckIsOutOfDate
        self._require_seen(gate, seen)
        return self._set_gate(gate, check.model_copy(update={"version": self.version + 1}), at)

    def known_validity(self, gate: Gate, outcome: GateOutcome, at: datetime) -> datetime | None:
        """Until when the earlier check of a document says it holds; an examination anew says so itself."""
        known = self.checks().get(gate)
        if known is None or outcome != GateOutcome.PASSED or gate != Gate.TRAVEL_DOCUMENT or not known.holds(at):
            return None
        return known.valid_until

    def record_system_check(self, gate: Gate, check: GateCheck, at: datetime) -> GateChecked | None:
        """What the system found at a gate: a fact when it is news."""
        self.require_seat()
        known = self.checks().get(gate)
        return None if known == check else self._set_gate(gate, check, at)

    def expire_check(self, gate: Gate, valid_until: datetime, at: datetime) -> GateChecked | None:
        """A check is out of date: a fact, unless the gate was checked anew meanwhile."""
        known = self.checks().get(gate)
        if self.status not in TRAVELLING or known is None or known.valid_until != valid_until:
            return None
        return self._set_gate(
            gate, GateCheck(outcome=GateOutcome.FAILED, valid_until=valid_until, version=known.version), at
        )

    def confirm(self, operation: Operation, at: datetime) -> SeatConfirmed:
        """The held seat becomes the person's: all gates open, in time."""
        require(ConfirmSeat, operation=operation, movement=self)
        if self.held_until <= at:
            raise HoldHasExpired
        self._require_open_gates(at)
        return self._confirmed(at)

    def loses_seat(self, at: datetime) -> bool:
        """Whether the freeze at this moment would take the seat away."""
        return bool(self.closed_gates(at)) or self.hold_is_over(at)

    def confirm_or_release(self, at: datetime) -> SeatConfirmed | SeatReleased | None:
        """At the freeze: a held seat with open gates is confirmed; who is late or has a closed gate loses it."""
        if self.closed_gates(at):
            return self.release(SeatReleaseReason.GATE_FAILED, at)
        if self.status != MovementStatus.HELD:
            return None
        return self._confirmed(at) if at < self.held_until else self.release(SeatReleaseReason.HOLD_EXPIRED, at)

    def release(self, reason: SeatReleaseReason, at: datetime) -> SeatReleased:
        self.require_seat()
        self.status, self.release_reason = MovementStatus.RELEASED, reason
        return SeatReleased(**self.who(), seat=self.seat, reason=reason, released_at=at)

    def board(self, operation: Operation, at: datetime) -> PersonBoarded:
        """The person is on board: the manifest settled, the seat theirs, and every gate open at this moment."""
        require(BoardPerson, operation=operation, movement=self)
        self._require_open_gates(at)
        self.status = MovementStatus.BOARDED
        return PersonBoarded(**self.who(), boarded_at=at)

    def miss(self, at: datetime) -> PersonMissedDeparture:
        self.require_seat()
        self.status = MovementStatus.NO_SHOW
        return PersonMissedDeparture(**self.who(), seat=self.seat, departed_at=at)

    def arrive(self, country: str, at: datetime) -> PersonArrived:
        self.status, self.arrived_at = MovementStatus.ARRIVED, at
        return PersonArrived(**self.who(), country=country, arrived_at=at)

    def hand_over(
        self, country: str, receiving_agency_id: UUID | None, at: datetime, time_zone: str | None = None
    ) -> PersonHandedOver:
        """Somebody in the country of return has taken the person over."""
        require(HandOverPerson, movement=self)
        if self.arrived_at is None:
            raise PersonHasNotArrived
        self.status, self.receiving_agency_id = MovementStatus.HANDED_OVER, receiving_agency_id
        return PersonHandedOver(
            **self.who(),
            country=country,
            time_zone=time_zone,
            receiving_agency_id=receiving_agency_id,
            arrived_at=self.arrived_at,
            handed_over_at=at,
        )

    def hold_is_over(self, at: datetime) -> bool:
        """Whether the seat was held until a time that has passed, and nobody has given it back."""
        return self.status == MovementStatus.HELD and self.held_until <= at

    @property
    def travelling(self) -> bool:
        """Whether the seat can still be given back."""
        return self.status in TRAVELLING

    def require_seat(self) -> None:
        """PersonHasNoSeat when the seat was given back or used."""
        if not self.travelling:
            raise PersonHasNoSeat

    def refusal(self, command: type[Command]) -> Refused:
        """Why a command comes too early or too late."""
        if command is HandOverPerson:
            return PersonHasNotArrived()
        if command is CorrectBoarding:
            return PersonIsHandedOver() if self.status == MovementStatus.HANDED_OVER else PersonHasNotBoarded()
        if not self.travelling:
            return PersonHasNoSeat()
        if command is ConfirmSeat:
            return SeatIsConfirmed()
        if self.status == MovementStatus.BOARDED:
            return PersonIsOnBoard()
        return SeatIsNotConfirmed()

    def _confirmed(self, at: datetime) -> SeatConfirmed:
        self.status = MovementStatus.CONFIRMED
        return SeatConfirmed(**self.who(), seat=self.seat, confirmed_at=at)

    def _require_open_gates(self, at: datetime) -> None:
        if closed := self.closed_gates(at):
            raise GatesAreClosed(gates=", ".join(closed))

    def _require_seen(self, gate: Gate, seen: int | None) -> None:
        if (known := self.checks().get(gate)) is None:
            return
        # Which version a check of a release before is of is not known: then the movement as it stands was looked at.
        if seen is None or seen < (self.version if known.version is None else known.version):
            raise GateWasChecked(gate=gate)

    def _set_gate(self, gate: Gate, check: GateCheck, at: datetime) -> GateChecked:
        self.gates = self.gates | {gate.value: check.model_dump(mode="json")}
        return GateChecked(**self.who(), gate=gate, outcome=check.outcome, valid_until=check.valid_until, checked_at=at)

    def who(self) -> dict[str, UUID]:
        return {
            "movement_id": self.id,
            "operation_id": self.operation_id,
            "case_id": self.case_id,
            "person_id": self.person_id,
        }
